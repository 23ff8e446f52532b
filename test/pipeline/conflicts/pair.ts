import { defaultPack } from "../../../src/domain/index.ts";
import type { KnowledgeGraph } from "../../../src/model/graph.ts";
import type { DocumentRecord } from "../../../src/model/record.ts";
import { extractDocument, projectGraph } from "../../../src/pipeline.ts";
import { readFile } from "../../../src/read/index.ts";

/** Two short invented documents that disagree, or only seem to. */
export interface Pair {
  readonly name: string;
  /** What a reader would list: how they disagree, on whom, and on which relation or quality; null for no conflict at all. */
  readonly conflict: {
    readonly kind: "denied" | "rival" | "value";
    readonly subject: string;
    readonly about: string;
  } | null;
  /** The second is a copy of the first; else it is not. */
  readonly copies?: boolean;
  /** What the best supported relation rests on: that many sources which do not depend on each other. */
  readonly independent?: number;
  readonly texts: readonly [string, string];
}

/** The whole way of a pair, from texts to a graph. */
export async function graphOf(pair: Pair): Promise<KnowledgeGraph> {
  const records: DocumentRecord[] = [];
  for (const [at, text] of pair.texts.entries()) {
    const { documents } = await readFile(`${at}.md`, new TextEncoder().encode(text));
    records.push(...documents.map((document) => extractDocument(document, defaultPack)));
  }
  return projectGraph(records, defaultPack);
}

/** What is wrong with what the graph says of a pair; empty where all is right. */
export function faultsOf(
  pair: Pair,
  { conflicts, nodes, edges, documents }: KnowledgeGraph,
): string[] {
  const names = new Map(nodes.map(({ id, entity }) => [id, entity.name]));
  const found = conflicts.map(
    ({ kind, subject, about }) => `${kind}: ${names.get(subject)} ${about}`,
  );
  const wanted = pair.conflict;
  const expected = wanted === null ? [] : [`${wanted.kind}: ${wanted.subject} ${wanted.about}`];
  const faults: string[] = [];
  if (found.join() !== expected.join()) faults.push(`[${found.join()}] for [${expected.join()}]`);
  const copies = documents.filter((document) => document.copyOf !== null).length;
  if (copies !== (pair.copies === true ? 1 : 0)) faults.push(`${copies} copies`);
  const most = Math.max(0, ...edges.map((edge) => edge.independent));
  if (pair.independent !== undefined && most !== pair.independent)
    faults.push(`${most} independent sources`);
  return faults;
}
