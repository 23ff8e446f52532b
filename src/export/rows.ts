import type { GraphClaim, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { groupBy } from "../model/groups.ts";
import { byText, compareNumber, compareText } from "../model/order.ts";
import type { EdgeRow, FoldedEdge, NodeRow } from "./columns.ts";
import type { ExportOptions } from "./files.ts";
import type { LossCounter } from "./losses.ts";

/** Edges united by (source, target, kind), sorted by id; those that went into others are counted. */
export function foldEdges(graph: KnowledgeGraph, losses: LossCounter): readonly EdgeGroup[] {
  const groups = groupBy(graph.edges, (edge) => `${edge.subject} ${edge.object} ${kindOf(edge)}`);
  const folded = [...groups.values()].flatMap(groupOf);
  const kept = new Set(folded.map((group) => group.id));
  for (const { id } of graph.edges) if (!kept.has(id)) losses.add("edges-folded", "", id);
  return folded.toSorted(byText((group) => group.id));
}

/** Every edge by itself, for readers that keep parallel edges apart. */
export function singleEdges(graph: KnowledgeGraph): readonly EdgeGroup[] {
  return graph.edges.flatMap((edge) => groupOf([edge]));
}

/** Edges that become one; their claims are found only when the row is written, as a large graph has very many. */
interface EdgeGroup {
  /** The smallest id of the edges. */
  readonly id: string;
  readonly first: GraphEdge;
  readonly edges: readonly GraphEdge[];
}

function groupOf(edges: readonly GraphEdge[]): readonly EdgeGroup[] {
  const [first] = edges;
  if (first === undefined) return [];
  const id = edges.reduce((least, edge) => (edge.id < least ? edge.id : least), first.id);
  return [{ id, first, edges }];
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
  graph: KnowledgeGraph,
  groups: readonly EdgeGroup[],
  options: ExportOptions,
  losses: LossCounter,
): Generator<EdgeRow, void, undefined> {
  const symmetric = options.symmetric ?? new Set();
  const claimsOf = claimFinder(graph);
  for (const group of groups) {
    const edge = fold(group, claimsOf(group.edges.flatMap((each) => each.claims)));
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

function fold({ id, first, edges }: EdgeGroup, claims: readonly GraphClaim[]): FoldedEdge {
  const sentences = new Set(
    claims.map(({ document, evidence }) => `${evidence.start} ${evidence.end} ${document}`),
  );
  return {
    id,
    source: first.subject,
    target: first.object,
    kind: kindOf(first),
    first,
    weight: Math.max(1, sentences.size),
    confidence: edges.reduce((most, edge) => Math.max(most, edge.confidence), 0),
    isDisputed: edges.some((edge) => edge.isDisputed),
    claims,
  };
}
