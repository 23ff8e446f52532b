import type { Article } from "../extract/index.ts";

/** Endings of files that hold graphs, not articles. */
const GRAPHS = /\.(?:json|jsonl|gexf)$/i;
/** Characters of a file that tell what it is. */
const MOST_LOOKED_AT = 1_000_000;
/** Of these, files of lines, which together are one graph as well. */
const LINES = /\.jsonl$/i;
/** Endings of files that are articles where a folder is taken. */
const ARTICLES = /\.(?:txt|text|md|markdown|html|htm|xhtml)$/i;
/** A file or folder that is hidden, somewhere on the way. */
const HIDDEN = /(?:^|\/)\./;

/** A file that was dropped or chosen, and its path below the folder that it came with, else its name. */
export interface FoundFile {
  readonly file: File;
  readonly name: string;
}

/** What files mean: a graph, or the lines of one in several files, is to be opened; all else is to be read. */
export type Taken =
  | { readonly kind: "graph"; readonly files: readonly File[] }
  /** More graphs than can be shown. */
  | { readonly kind: "graphs"; readonly names: readonly string[] }
  /** With the names of graphs that lay among them. */
  | {
      readonly kind: "articles";
      readonly articles: readonly Article[];
      readonly graphs: readonly string[];
    };

/** Sorts out what was dropped or chosen; null for nothing. */
export async function takeFiles(files: readonly FoundFile[]): Promise<Taken | null> {
  if (files.length === 0) return null;
  const isGraph = await Promise.all(
    files.map(async ({ file, name }) => GRAPHS.test(name) && !(await holdsTexts(file))),
  );
  const graphs = files.filter((_, at) => isGraph[at]);
  const names = graphs.map(({ name }) => name);
  if (graphs.length === files.length)
    return graphs.length === 1 || names.every((name) => LINES.test(name))
      ? { kind: "graph", files: graphs.map(({ file }) => file) }
      : { kind: "graphs", names };
  const articles = await Promise.all(
    files
      .filter((_, at) => !isGraph[at])
      .map(
        async ({ file, name }): Promise<Article> => ({
          name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        }),
      ),
  );
  return { kind: "articles", articles, graphs: names };
}

/** Whether a file of JSON holds documents with their texts, and so is to be read; the lines that `build` writes of documents belong to a graph. */
async function holdsTexts(file: File): Promise<boolean> {
  const head = await file.slice(0, MOST_LOOKED_AT).text();
  const first = LINES.test(file.name) ? head.slice(0, head.search(/\n|$/)) : head;
  return /"text"\s*:\s*"/.test(first) && !/"(?:nodes|edges|evidence|sha256)"\s*:/.test(first);
}

/** The files of a file field; of a folder those that are articles. */
export function chosenFiles(files: FileList | null): readonly FoundFile[] {
  return [...(files ?? [])].flatMap((file) => {
    const path = file.webkitRelativePath;
    if (path === "") return [{ file, name: file.name }];
    const name = path.slice(path.indexOf("/") + 1);
    return isArticle(name) ? [{ file, name }] : [];
  });
}

/** The files that were dropped; of folders those that are articles. */
export async function droppedFiles(data: DataTransfer | null): Promise<readonly FoundFile[]> {
  // To be asked for before the first pause, as the list is empty after the event.
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry());
  const files = [...(data?.files ?? [])];
  if (entries.every((entry) => entry === null || entry.isFile))
    return files.map((file) => ({ file, name: file.name }));
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry, "")] : [])));
  return found.flat();
}

/** The text on a clipboard as an article. */
export function pastedArticle(text: string): Article {
  return { name: "pasted.txt", bytes: new TextEncoder().encode(text) };
}

async function filesIn(entry: FileSystemEntry, below: string): Promise<readonly FoundFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    const name = below + entry.name;
    return below === "" || isArticle(name) ? [{ file, name: name.replace(/^[^/]*\//, "") }] : [];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: FoundFile[] = [];
  // A folder is told in portions, until an empty one.
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    for (const one of portion) found.push(...(await filesIn(one, `${below}${entry.name}/`)));
  }
}

function isArticle(name: string): boolean {
  return ARTICLES.test(name) && !HIDDEN.test(name);
}
