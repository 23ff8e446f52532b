import type { GraphClaim, GraphEdge, GraphNode, NodeFact } from "../model/graph.ts";
import { compareText } from "../model/order.ts";
import type { RelationType } from "../model/pack.ts";

/**
 * A column of a flat format. Its type comes from here, never from the values; a value of null, an empty list, makes no cell.
 * `json` holds what a flat cell could not, as text. Names are lower_snake_case and none of those that readers keep for
 * themselves (`id`, `type`, `source`, `target`, `kind`, `weight`, `timeset`, `degree`).
 */
export type Column<T> =
  | Typed<T, "string", string>
  | Typed<T, "integer" | "double", number>
  | Typed<T, "boolean", boolean>
  | Typed<T, "list", readonly string[]>
  | Typed<T, "json", readonly object[]>;

interface Typed<T, Name extends string, Value> {
  readonly name: string;
  readonly type: Name;
  readonly value: (row: T) => Value | null;
}

/** Edges that a reader with one edge a (source, target, kind) sees as one. */
export interface FoldedEdge {
  /** The smallest id of the edges. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Relation type, then `:negated`, then the modality if it is not asserted: "acquired", "acquired:negated:planned". */
  readonly kind: string;
  /** The first edge: relation, polarity and modality are the same in all. */
  readonly first: GraphEdge;
  /** Number of distinct sentences. */
  readonly weight: number;
  /** The largest. */
  readonly confidence: number;
  readonly isDisputed: boolean;
  /** All claims, by document, place, id. */
  readonly claims: readonly GraphClaim[];
}

/** A node with the claims behind its facts. */
export interface NodeRow {
  readonly node: GraphNode;
  /** At most as many as the options allow. */
  readonly claims: readonly GraphClaim[];
}

/** An edge of a flat format with the claims it shows. */
export interface EdgeRow {
  readonly edge: FoldedEdge;
  /** At most as many as the options allow. */
  readonly claims: readonly GraphClaim[];
  readonly symmetric: ReadonlySet<RelationType>;
}

/** What flat formats tell of a node beside label, colour, place and size. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: "entity_type", type: "string", value: ({ node }) => node.entity.type },
  { name: "aliases", type: "list", value: ({ node }) => node.entity.aliases },
  { name: "mentions", type: "integer", value: ({ node }) => node.entity.mentions },
  { name: "documents", type: "integer", value: ({ node }) => node.documents.length },
  { name: "first_seen", type: "string", value: ({ node }) => node.firstDate },
  { name: "last_seen", type: "string", value: ({ node }) => node.lastDate },
  { name: "community", type: "integer", value: ({ node }) => node.community },
  { name: "centrality", type: "double", value: ({ node }) => node.pagerank },
  { name: "facts", type: "list", value: ({ node }) => node.facts.map(factInWords) },
  { name: "claims_json", type: "json", value: ({ claims }) => claims },
];

/** What flat formats tell of an edge beside label, kind and weight. */
export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { name: "relation", type: "string", value: ({ edge }) => edge.first.type },
  { name: "polarity", type: "string", value: ({ edge }) => edge.first.polarity },
  { name: "modality", type: "string", value: ({ edge }) => edge.first.modality },
  {
    name: "symmetric",
    type: "boolean",
    value: ({ edge, symmetric }) => symmetric.has(edge.first.type),
  },
  { name: "disputed", type: "boolean", value: ({ edge }) => edge.isDisputed },
  { name: "claims", type: "integer", value: ({ edge }) => edge.claims.length },
  {
    name: "support",
    type: "integer",
    value: ({ edge }) => distinct(edge.claims, (claim) => claim.document).length,
  },
  { name: "confidence", type: "double", value: ({ edge }) => edge.confidence },
  {
    name: "valid_from",
    type: "string",
    value: ({ edge }) => distinct(edge.claims, dateFrom)[0] ?? null,
  },
  {
    name: "valid_to",
    type: "string",
    value: ({ edge }) => distinct(edge.claims, dateTo).at(-1) ?? null,
  },
  {
    name: "predicates",
    type: "list",
    value: ({ edge }) => distinct(edge.claims, (claim) => claim.predicate),
  },
  {
    name: "statuses",
    type: "list",
    value: ({ edge }) => distinct(edge.claims, (claim) => claim.status),
  },
  { name: "attributions", type: "list", value: ({ edge }) => distinct(edge.claims, speakerOf) },
  { name: "sources", type: "list", value: ({ claims }) => claims.map((claim) => claim.document) },
  {
    name: "quotes",
    type: "list",
    value: ({ claims }) => claims.map((claim) => claim.evidence.quote),
  },
  { name: "claims_json", type: "json", value: ({ claims }) => claims },
];

/** Different values of claims, sorted; absent ones left out. */
function distinct(
  claims: readonly GraphClaim[],
  value: (claim: GraphClaim) => string | null,
): readonly string[] {
  return [...new Set(claims.flatMap((claim) => value(claim) ?? []))].toSorted(compareText);
}

function dateFrom({ qualifiers }: GraphClaim): string | null {
  return qualifiers.date?.kind === "date" ? qualifiers.date.from : null;
}

function dateTo({ qualifiers }: GraphClaim): string | null {
  return qualifiers.date?.kind === "date" ? qualifiers.date.to : null;
}

/** The speaker's entity, else the name as said. */
function speakerOf({ attribution }: GraphClaim): string | null {
  return attribution === null ? null : (attribution.entity ?? attribution.name);
}

/** "is_a maker of looms", "not measures 4,000 (claimed)". */
function factInWords({ type, object, value, polarity, modality }: NodeFact): string {
  const denied = polarity === "negated" ? "not " : "";
  const hedged = modality === "asserted" ? "" : ` (${modality})`;
  return `${denied}${type} ${object ?? value?.text ?? ""}${hedged}`;
}
