import type { Document } from "../model/document.ts";
import { textField } from "../model/fields.ts";
import type { ManifestFiles } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, codeOf, EXIT } from "./failure.ts";

/** The documents of a built graph, ready to be read once more. */
export interface Texts {
  /** Null for a path that the graph does not know. */
  readonly byPath: (path: string) => Promise<Document | null>;
  readonly byId: (id: string) => Promise<Document | null>;
  /** The path of a document by its id; the id itself where it is unknown. */
  readonly pathOf: (id: string) => string;
}

/** What the documents are taken from. */
export interface TextSources {
  /** Lines of `documents.jsonl`. */
  readonly documents: readonly unknown[];
  readonly manifest: ManifestFiles;
  /** Folder of the sources; null to use the stored text alone. */
  readonly corpus: string | null;
}

/**
 * Opens the documents of a graph. From the sources they come as they were read; from the stored text without its markup, so
 * that headings, lists and emphasis of Markdown and HTML may be lost. A source that has changed is a CliError.
 */
export function openTexts(
  { documents, manifest, corpus }: TextSources,
  { files }: Effects,
  engine: Engine,
): Texts {
  const lines = new Map(documents.map((line) => [textField(line, "path") ?? "", line]));
  const paths = new Map(
    documents.map((line) => [textField(line, "sha256") ?? "", textField(line, "path") ?? ""]),
  );
  const byPath = async (path: string): Promise<Document | null> => {
    const line = lines.get(path);
    if (line === undefined) return null;
    return corpus === null ? stored(line) : await fromSource(corpus, path, line);
  };
  const stored = async (line: unknown): Promise<Document> => {
    const text = textField(line, "text") ?? "";
    const read = await engine.readFile("stored.txt", new TextEncoder().encode(text));
    const [document] = read.documents;
    const source = sourceOf(line);
    if (document?.text === text) return { ...document, source };
    const block = { start: 0, end: text.length, kind: "paragraph", level: 0 } as const;
    return { source, text, blocks: [block], marks: [] };
  };
  const fromSource = async (folder: string, path: string, line: unknown): Promise<Document> => {
    const input = manifest.inputs.find(
      (one) => path === one.path || path.startsWith(`${one.path}#`),
    );
    const file = `${folder}/${input?.path ?? path}`;
    let bytes: Uint8Array;
    try {
      bytes = await files.read(file);
    } catch (error) {
      if (codeOf(error) === null) throw error;
      throw new CliError(
        EXIT.usage,
        `${file}: is not there; --corpus is the folder that was read`,
        error,
      );
    }
    const { documents: read } = await engine.readFile(input?.path ?? path, bytes);
    const found = read.find(({ source }) => source.id === textField(line, "sha256"));
    if (found !== undefined) return { ...found, source: sourceOf(line) };
    throw new CliError(EXIT.failed, `${file}: has changed since the graph was built`);
  };
  return {
    byPath,
    byId: (id) => byPath(paths.get(id) ?? ""),
    pathOf: (id) => paths.get(id) ?? id,
  };
}

function sourceOf(line: unknown): Document["source"] {
  return {
    id: textField(line, "sha256") ?? "",
    path: textField(line, "path") ?? "",
    format: "text",
    title: textField(line, "title"),
    date: textField(line, "date"),
    author: textField(line, "author"),
    source: textField(line, "source"),
    url: textField(line, "url"),
  };
}
