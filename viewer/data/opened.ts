import type { Range } from "../../src/model/claim.ts";
import type {
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphNode,
  NodeFact,
} from "../../src/model/graph.ts";
import { LEAST_CONFIDENCE } from "../../src/model/sure.ts";
import type { ViewGraph } from "./decode.ts";
import { BrokenData, type Members } from "./read.ts";
import { wordOf } from "./words.ts";

/** A graph as files tell it: claims with their quotes, but without the documents' texts. */
export interface OpenedParts {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly GraphClaim[];
  /** Dates of documents, where known. */
  readonly dates?: ReadonlyMap<string, string>;
  /** What is told of documents by path: title, date, text and the like. */
  readonly documents?: ReadonlyMap<string, Members>;
}

/** What stands for text that a file does not hold: a sign of omission, then characters without width. */
const OMITTED = "\n\u2026\n";
const FILLER = "\u2060";

/** A graph for the page from what a file told. Documents are their quotes at their places. Throws where ends of edges are missing. */
export function assemble(parts: OpenedParts): ViewGraph {
  const { title, nodes, edges, claims } = parts;
  const ids = new Set(nodes.map(({ id }) => id));
  if (nodes.length === 0) throw new BrokenData("no nodes");
  if (ids.size < nodes.length) throw new BrokenData("two nodes with one id");
  const lost = edges.find(({ subject, object }) => !ids.has(subject) || !ids.has(object));
  if (lost) throw new BrokenData(`edge ${lost.id}: an end that is no node`);
  const paths = [
    ...new Set([
      ...nodes.flatMap((node) => node.documents),
      ...edges.flatMap((edge) => edge.sources),
      ...claims.map((claim) => claim.document),
    ]),
  ].toSorted();
  const known = new Set(claims.map(({ id }) => id));
  const byPath = new Map<string, GraphClaim[]>(paths.map((path) => [path, []]));
  for (const claim of claims) byPath.get(claim.document)?.push(claim);
  const documents = paths.map(
    (path): GraphDocument => documentOf(path, parts, byPath.get(path) ?? []),
  );
  return {
    build: "opened00",
    title,
    version: "",
    reading: { minConfidence: LEAST_CONFIDENCE, hasConcepts: false },
    hasTexts: documents.every(
      ({ path, text }) => text !== "" && text === parts.documents?.get(path)?.["text"],
    ),
    counts: {
      entities: nodes.length,
      relations: edges.length,
      claims: claims.length,
      documents: documents.length,
    },
    documentHeads: documents,
    nodes: nodes.map((node) => ({ ...node, facts: node.facts.map((fact) => held(fact, known)) })),
    edges,
    claims,
    documents,
    conflicts: [],
  };
}

/** A document with its text where it is told and holds the quotes, else with these at their places. */
function documentOf(
  path: string,
  { dates, documents }: OpenedParts,
  claims: readonly GraphClaim[],
): GraphDocument {
  const told = documents?.get(path) ?? {};
  const word = (name: string): string | null => wordOf(told[name]) || null;
  const text = wordOf(told["text"]);
  const isWhole =
    text !== "" && claims.every(({ evidence }) => text.startsWith(evidence.quote, evidence.start));
  return {
    id: word("sha256") ?? path,
    path,
    format: "text",
    title: word("title"),
    date: word("date") ?? dates?.get(path) ?? null,
    author: word("author"),
    source: word("source"),
    url: word("url"),
    otherPaths: [],
    copyOf: null,
    text: isWhole ? text : textOf(claims),
  };
}

/** A fact with those of its claims that the file holds; with the id "" where it holds none. */
function held(fact: NodeFact, known: ReadonlySet<string>): NodeFact {
  const [first = "", ...others] = fact.claims.filter((id) => known.has(id));
  return { ...fact, claims: [first, ...others] };
}

/** Where words stand in a quote, as offsets of the document; an empty range at its beginning where they do not. */
export function rangeOf(words: string, quote: string, start: number): Range {
  const at = words === "" ? -1 : quote.indexOf(words);
  return at < 0 ? [start, start] : [start + at, start + at + words.length];
}

function textOf(claims: readonly GraphClaim[]): string {
  let text = "";
  for (const { evidence } of claims.toSorted(
    (one, two) => one.evidence.start - two.evidence.start,
  )) {
    if (evidence.start < text.length) {
      text += evidence.quote.slice(text.length - evidence.start);
      continue;
    }
    const gap = evidence.start - text.length;
    text += gap > OMITTED.length ? OMITTED.padEnd(gap, FILLER) : " ".repeat(gap);
    text += evidence.quote;
  }
  return text;
}
