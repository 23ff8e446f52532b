import type { GraphClaim, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { byText, compareNumber, compareText } from "../model/order.ts";
import type { EdgeRow, FoldedEdge, NodeRow } from "./columns.ts";
import type { ExportOptions } from "./files.ts";
import type { LossCounter } from "./losses.ts";

/** Edges united by (source, target, kind), sorted by id; those that went into others are counted. */
export function foldEdges(graph: KnowledgeGraph, losses: LossCounter): readonly FoldedEdge[] {
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const key = `${edge.subject} ${edge.object} ${kindOf(edge)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  const claims = claimFinder(graph);
  const folded = [...groups.values()].flatMap((edges) => fold(edges, claims));
  const kept = new Set(folded.map((edge) => edge.id));
  for (const { id } of graph.edges) if (!kept.has(id)) losses.add("edges-folded", "", id);
  return folded.toSorted(byText((edge) => edge.id));
}

/** Every edge by itself, for readers that keep parallel edges apart. */
export function singleEdges(graph: KnowledgeGraph): readonly FoldedEdge[] {
  const claims = claimFinder(graph);
  return graph.edges.flatMap((edge) => fold([edge], claims));
}

/** Flat formats carry at most so many claims with an edge or node if nothing else is asked for. */
const MAX_CLAIMS = 100;

/** The nodes with the claims that they show; a cut is counted, and so is what is written. */
export function* nodeRows(
  graph: KnowledgeGraph,
  options: ExportOptions,
  losses: LossCounter,
): Generator<NodeRow, void, undefined> {
  const claimsOf = claimFinder(graph);
  for (const node of graph.nodes) {
    const claims = claimsOf(node.facts.flatMap((fact) => fact.claims));
    yield { node, claims: cap(claims, options, node.id, losses) };
    losses.wrote("nodes");
  }
}

/** The edges with the claims that they show; a cut is counted, and so is what is written. */
export function* edgeRows(
  edges: readonly FoldedEdge[],
  options: ExportOptions,
  losses: LossCounter,
): Generator<EdgeRow, void, undefined> {
  const symmetric = options.symmetric ?? new Set();
  for (const edge of edges) {
    yield { edge, claims: cap(edge.claims, options, edge.id, losses), symmetric };
    losses.wrote("edges");
  }
}

function cap<T>(
  claims: readonly T[],
  options: ExportOptions,
  id: string,
  losses: LossCounter,
): readonly T[] {
  const most = options.maxClaims ?? MAX_CLAIMS;
  const kept = most === 0 ? claims : claims.slice(0, most);
  const cut = claims.length - kept.length;
  if (cut > 0) losses.add("claims-capped", "claims_json", id, cut);
  losses.wrote("claims", kept.length);
  return kept;
}

/** What an edge says in one word: a reader who filters by kind never takes a denial or a plan for a fact. */
function kindOf({ type, polarity, modality }: GraphEdge): string {
  const denied = polarity === "negated" ? ":negated" : "";
  return `${type}${denied}${modality === "asserted" ? "" : `:${modality}`}`;
}

/** Finds the claims of ids, by document, place, id. */
function claimFinder(graph: KnowledgeGraph): (ids: Iterable<string>) => readonly GraphClaim[] {
  const byId = new Map(graph.claims.map((claim) => [claim.id, claim]));
  return (ids) => {
    const found = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
    return found.toSorted(
      (a, b) =>
        compareText(a.document, b.document) ||
        compareNumber(a.evidence.start, b.evidence.start) ||
        compareText(a.id, b.id),
    );
  };
}

function fold(
  edges: readonly GraphEdge[],
  claimsOf: (ids: Iterable<string>) => readonly GraphClaim[],
): readonly FoldedEdge[] {
  const [first] = edges;
  if (first === undefined) return [];
  const claims = claimsOf(edges.flatMap((edge) => edge.claims));
  const sentences = new Set(
    claims.map(({ document, evidence }) => `${evidence.start} ${evidence.end} ${document}`),
  );
  return [
    {
      id: edges.reduce((least, edge) => (edge.id < least ? edge.id : least), first.id),
      source: first.subject,
      target: first.object,
      kind: kindOf(first),
      first,
      weight: Math.max(1, sentences.size),
      confidence: edges.reduce((most, edge) => Math.max(most, edge.confidence), 0),
      isDisputed: edges.some((edge) => edge.isDisputed),
      claims,
    },
  ];
}
