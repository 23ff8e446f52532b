import type { Engine } from "../../src/cli/engine.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Document } from "../../src/model/document.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { sha256 } from "../../src/model/hash.ts";
import type { DocumentRecord } from "../../src/model/record.ts";

/**
 * Stages that are simple enough to see through: a file's text is its document, a file that begins with "bad" cannot be
 * read, one that begins with "throw" meets a fault of ours; in "A buys B." two companies stand in one claim.
 */
export const simpleEngine: Engine = {
  packHash: () => "0".repeat(64),
  namesHash: () => "",
  isReadable: (name) => name.endsWith(".txt"),
  readFile: async (path, bytes) => readText(path, new TextDecoder().decode(bytes)),
  readRecord: async (line, { path, line: number }) => {
    try {
      const value: unknown = JSON.parse(line);
      const fields = new Map(Object.entries(value ?? {}));
      return readText(String(fields.get("path")), String(fields.get("text")));
    } catch {
      return failed(`${path}#${number}`);
    }
  },
  annotate: (document) => ({
    annotated: { document, sentences: [], tokens: [] },
    diagnostics: [],
  }),
  chunk: () => [],
  ground: (document) => ({
    record: extract(document),
    annotated: { document, sentences: [], tokens: [] },
    mentions: [],
    grounds: [],
  }),
  patternOf: () => null,
  entityTypes: () => [],
  extract,
  project: (records) => ({ graph: toGraph(records), problems: [] }),
  readCorrections: async () => ({ corrections: [], things: [], problems: [] }),
  readList: () => ({ things: [], problems: [] }),
  knowing: () => simpleEngine,
  writers: (graph) => [
    { path: "claims.jsonl", chunks: graph.claims.map((claim) => `${JSON.stringify(claim)}\n`) },
    {
      path: "documents.jsonl",
      chunks: graph.documents.map((document) => `${JSON.stringify(document)}\n`),
    },
  ],
};

function toGraph(records: readonly DocumentRecord[]): KnowledgeGraph {
  return {
    nodes: [],
    edges: [],
    claims: records.flatMap((record) =>
      record.claims.map((claim) => ({ ...claim, document: record.source.path })),
    ),
    documents: records.map(({ source, text }) => ({
      ...source,
      text,
      otherPaths: [],
      copyOf: null,
    })),
    conflicts: [],
  };
}

function failed(path: string): Awaited<ReturnType<Engine["readFile"]>> {
  const problem = { code: "bad-syntax", severity: "error", message: "is bad", place: 3 } as const;
  return { documents: [], diagnostics: [{ ...problem, path }] };
}

function readText(path: string, text: string): Awaited<ReturnType<Engine["readFile"]>> {
  if (text.startsWith("bad")) return failed(path);
  const source = {
    id: sha256(text),
    path,
    format: "text",
    title: null,
    date: null,
    author: null,
    source: null,
    url: null,
  } as const;
  return { documents: [{ source, text, blocks: [], marks: [] }], diagnostics: [] };
}

function extract({ source, text }: Document): DocumentRecord {
  if (text.startsWith("throw")) throw new Error("a fault");
  const match = /(\w+) buys (\w+)\./.exec(text);
  const [quote = "", buyer = "", bought = ""] = match ?? [];
  const start = match?.index ?? 0;
  const end = start + quote.length;
  const claim: Claim = {
    id: sha256(`${source.id} ${quote}`),
    subject: "e1",
    type: "acquired",
    object: "e2",
    value: null,
    predicate: "buy",
    polarity: "affirmed",
    modality: "asserted",
    attribution: null,
    status: null,
    qualifiers: {},
    confidence: 0.7,
    rule: "acquired/test",
    evidence: {
      start,
      end,
      quote,
      subject: [start, start + buyer.length],
      object: [end - 1 - bought.length, end - 1],
      trigger: null,
    },
  };
  const chain = { type: "Organization", aliases: [], lead: 9, evidence: [], isWeak: false };
  const entities = [
    { ...chain, id: "e1", name: buyer, forms: [[buyer, 1] as const], mentions: [] },
    { ...chain, id: "e2", name: bought, forms: [[bought, 1] as const], mentions: [] },
  ];
  const isFound = match !== null;
  return {
    source,
    text,
    entities: isFound ? entities : [],
    claims: isFound ? [claim] : [],
    diagnostics: [],
  };
}
