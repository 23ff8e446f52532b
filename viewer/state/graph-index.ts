import type { Source } from "../../src/model/document.ts";
import type { GraphClaim, GraphEdge, GraphNode, KnowledgeGraph } from "../../src/model/graph.ts";
import { compareText } from "../../src/model/order.ts";

/** All edges between two entities, drawn as one line. */
export interface Line {
  /** The two entity ids, smaller first, joined. */
  readonly id: string;
  /** The entity with the smaller id. */
  readonly a: string;
  /** The other; the same for a relation of a thing with itself. */
  readonly b: string;
  readonly edges: readonly GraphEdge[];
}

/** Claims block by block, so that a large graph need not read them all at once. */
export interface ClaimSource {
  /** Number of blocks. */
  readonly count: number;
  readonly block: (at: number) => readonly GraphClaim[];
  readonly find: (id: string) => GraphClaim | undefined;
}

/** The graph with what panels and pictures look up all the time. */
export interface GraphIndex {
  readonly graph: KnowledgeGraph;
  /** Dates of documents by path, of those that have one. */
  readonly dates: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly lines: ReadonlyMap<string, Line>;
  /** Edges of an entity, in either direction. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Ids, the most important entity first. */
  readonly ranked: readonly string[];
  readonly rank: ReadonlyMap<string, number>;
  /** Who says an edge, by its id: names, null for the text itself; none for edges that only texts say. */
  readonly speakers: ReadonlyMap<string, readonly (string | null)[]>;
  /** Opens the evidence, a block at a time. */
  readonly claimSource: () => ClaimSource;
  /** Claims by id; reads the evidence on the first call. */
  readonly claim: (id: string) => GraphClaim | undefined;
  /** Claims of a document, in text order; reads the evidence on the first call. */
  readonly claimsIn: (path: string) => readonly GraphClaim[];
}

/** Builds the lookups of a graph. `heads` are its documents without their texts, which need not be unpacked for this. */
export function indexGraph(
  graph: KnowledgeGraph & { readonly claimBlocks?: ClaimSource } & Partial<
      Pick<GraphIndex, "speakers">
    >,
  heads: readonly Pick<Source, "path" | "date">[] = graph.documents,
): GraphIndex {
  const ranked = graph.nodes.toSorted(byImportance).map((node) => node.id);
  const claims = once(() => graph.claimBlocks ?? oneBlock(graph.claims));
  const byDocument = once(() => groupClaims(graph.claims));
  return {
    graph,
    dates: new Map(heads.flatMap(({ path, date }) => (date === null ? [] : [[path, date]]))),
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    edges: new Map(graph.edges.map((edge) => [edge.id, edge])),
    lines: bundleEdges(graph.edges),
    edgesOf: edgesByNode(graph.edges),
    ranked,
    rank: new Map(ranked.map((id, at) => [id, at])),
    speakers: graph.speakers ?? new Map(),
    claimSource: claims,
    claim: (id) => claims().find(id),
    claimsIn: (path) => byDocument().get(path) ?? [],
  };
}

function oneBlock(claims: readonly GraphClaim[]): ClaimSource {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { count: 1, block: () => claims, find: (id) => byId.get(id) };
}

/** The id of the line that an edge belongs to. */
export function lineId(edge: Pick<GraphEdge, "subject" | "object">): string {
  const [a, b] = ends(edge);
  return `${a}|${b}`;
}

function ends(edge: Pick<GraphEdge, "subject" | "object">): readonly [string, string] {
  return edge.subject <= edge.object ? [edge.subject, edge.object] : [edge.object, edge.subject];
}

/** Much mentioned first, then central, then by id. */
function byImportance(one: GraphNode, two: GraphNode): number {
  return (
    two.entity.mentions - one.entity.mentions ||
    two.pagerank - one.pagerank ||
    compareText(one.id, two.id)
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Edges grouped by their unordered pair of ends, in order of the first edge. */
export function bundleEdges(edges: readonly GraphEdge[]): ReadonlyMap<string, Line> {
  const bundles = new Map<string, GraphEdge[]>();
  for (const edge of edges) push(bundles, lineId(edge), edge);
  return new Map(
    [...bundles].map(([id, bundle]) => {
      const [a, b] = bundle[0] ? ends(bundle[0]) : ["", ""];
      return [id, { id, a, b, edges: bundle }];
    }),
  );
}

/** Edges by their ends, in either direction. */
export function edgesByNode(
  edges: readonly GraphEdge[],
): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    push(found, edge.subject, edge);
    if (edge.object !== edge.subject) push(found, edge.object, edge);
  }
  return found;
}

function groupClaims(claims: readonly GraphClaim[]): ReadonlyMap<string, readonly GraphClaim[]> {
  const found = new Map<string, GraphClaim[]>();
  for (const claim of claims) push(found, claim.document, claim);
  for (const group of found.values())
    group.sort(
      (one, two) => one.evidence.start - two.evidence.start || compareText(one.id, two.id),
    );
  return found;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
