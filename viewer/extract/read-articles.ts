import { defaultPack } from "../../src/domain/index.ts";
import { encodeView } from "../../src/export/index.ts";
import { extractDocument, projectGraph, readFile } from "../../src/index.ts";
import type { Document } from "../../src/model/document.ts";
import type { GraphDocument } from "../../src/model/graph.ts";
import { sha256 } from "../../src/model/hash.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import { NameBook, otherPathsOf, uniteSources } from "../../src/model/sources.ts";
import { atLeast } from "../../src/model/sure.ts";
import type {
  Article,
  ArticleProblem,
  ReadOutcome,
  ReadProgress,
  ReadRequest,
} from "./messages.ts";

/** What a source gave. */
interface Read {
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly ArticleProblem[];
}

/** What was read before, so that articles that join others are read once; by name, bytes and options. */
type Memory = Map<string, Read>;

/** Makes readers that remember what they read. */
export function createReader(): (
  request: ReadRequest,
  tell: (progress: ReadProgress) => void,
) => Promise<ReadOutcome> {
  const memory: Memory = new Map();
  return async (request, tell) => await readArticles(request, memory, tell);
}

/** The graph of articles as the page's data: with the same texts, names and options the same as `build` writes. */
async function readArticles(
  { articles, kept, options, version }: ReadRequest,
  memory: Memory,
  tell: (progress: ReadProgress) => void,
): Promise<ReadOutcome> {
  const sources = uniteSources(newOnes(articles, kept));
  const { hasConcepts } = options;
  const steps = [
    ...kept.map((document) => ({
      name: document.path,
      key: `kept ${hasConcepts} ${document.id}`,
      read: async (): Promise<Read> => extractAll([await restore(document)], [], hasConcepts),
    })),
    ...sources.map(({ input, name, sha256: hash }) => ({
      name,
      key: `${hasConcepts} ${hash} ${name}`,
      read: async (): Promise<Read> => await readSource(name, input.bytes, hasConcepts),
    })),
  ];
  const reads: Read[] = [];
  for (const [done, { name, key, read }] of steps.entries()) {
    tell({ done, all: steps.length, name });
    const given = memory.get(key) ?? (await read());
    memory.set(key, given);
    reads.push(given);
  }
  tell({ done: steps.length, all: steps.length, name: "" });
  const records = reads.flatMap((read) => read.records);
  const otherPaths = new Map([
    ...kept.map((document) => [document.id, document.otherPaths] as const),
    ...sources.flatMap((source, at) =>
      (reads[kept.length + at]?.records ?? []).map((record) => otherPathsOf(source, record)),
    ),
  ]);
  const graph = projectGraph(
    records.map((record) => atLeast(record, options.minConfidence)),
    defaultPack,
    { otherPaths, hasConcepts },
  );
  const { view, evidence, texts } = encodeView(graph, { title: null, version, reading: options });
  return {
    blocks: {
      view: JSON.stringify(view),
      evidence: JSON.stringify(evidence),
      texts: JSON.stringify(texts),
    },
    problems: reads.flatMap((read) => read.problems),
  };
}

/** The articles that are not among the kept documents, under names that none of those has. */
function newOnes(
  articles: readonly Article[],
  kept: readonly GraphDocument[],
): readonly (Article & { readonly sha256: string })[] {
  const known = new Set(kept.map(({ id }) => id));
  const names = new NameBook(articles.map(({ name }) => name));
  for (const { path } of kept) names.take(path);
  const taken = new Set(kept.map(({ path }) => path));
  return articles
    .map((article) => ({
      ...article,
      name: article.name.toWellFormed().normalize("NFC"),
      sha256: sha256(article.bytes),
    }))
    .filter((article) => !known.has(article.sha256))
    .map((article) =>
      taken.has(article.name) ? { ...article, name: names.take(article.name) } : article,
    );
}

async function readSource(name: string, bytes: Uint8Array, hasConcepts: boolean): Promise<Read> {
  const { documents, diagnostics } = await readFile(name, bytes);
  const problems = diagnostics.map(({ path, message, severity }) => ({
    article: path,
    message,
    isLost: severity === "error",
  }));
  return extractAll(documents, problems, hasConcepts);
}

function extractAll(
  documents: readonly Document[],
  earlier: readonly ArticleProblem[],
  hasConcepts: boolean,
): Read {
  const problems = [...earlier];
  const records: DocumentRecord[] = [];
  for (const document of documents) {
    try {
      records.push(extractDocument(document, defaultPack, { hasConcepts }));
    } catch (error) {
      // A fault of ours costs this document and no other.
      problems.push({ article: document.source.path, message: String(error), isLost: true });
    }
  }
  return { records, problems };
}

/** A document as it can be had from its stored text: headings and emphasis of its format may be lost. */
async function restore(document: GraphDocument): Promise<Document> {
  const { id, path, format, title, date, author, source: publisher, url, text } = document;
  const source = { id, path, format, title, date, author, source: publisher, url };
  const { documents } = await readFile("stored.txt", new TextEncoder().encode(text));
  const [read] = documents;
  if (read?.text === text) return { ...read, source };
  const block = { start: 0, end: text.length, kind: "paragraph", level: 0 } as const;
  return { source, text, blocks: [block], marks: [] };
}
