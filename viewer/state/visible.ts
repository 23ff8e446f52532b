import type { GraphEdge } from "../../src/model/graph.ts";
import { ballAround } from "./around.ts";
import { communityOf } from "./communities.ts";
import type { GraphIndex, Line } from "./graph-index.ts";
import { bundleEdges } from "./graph-index.ts";
import { openedCommunities } from "./opened.ts";
import { isInPeriod } from "./period.ts";
import type { FacetName, ViewState } from "./state.ts";

/** How a relation is said, as one word for filters and line styles. */
export type Statement = "stated" | "planned" | "possible" | "claimed" | "denied";

/** The statements in the order of the legend. */
export const STATEMENTS: readonly Statement[] = [
  "stated",
  "claimed",
  "planned",
  "possible",
  "denied",
];

/** Whether an entity has a relation with an entity at all. */
export type Tie = "joined" | "alone";

/** The ties in the order of the legend. */
export const TIES: readonly Tie[] = ["joined", "alone"];

/** Whether any edge of the whole graph leads to or from an entity. */
function tieOf(index: GraphIndex, id: string): Tie {
  return index.edgesOf.has(id) ? "joined" : "alone";
}

/** Whether some other sentence says otherwise. */
export type Agreement = "agreed" | "disputed";

/** The agreements in the order of the legend. */
export const AGREEMENTS: readonly Agreement[] = ["agreed", "disputed"];

function agreementOn(edge: Pick<GraphEdge, "isDisputed">): Agreement {
  return edge.isDisputed ? "disputed" : "agreed";
}

/** The speaker of what no speaker is named for; no name is a dash. */
export const TEXT_ITSELF = "\u2014";

/** Who says an edge, as values of the filters. */
function speakersOf(index: GraphIndex, edge: GraphEdge): readonly string[] {
  return index.speakers.get(edge.id)?.map((name) => name ?? TEXT_ITSELF) ?? [TEXT_ITSELF];
}

/** What the filters leave. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Lines with their visible edges only. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Those of the lines that join a thing with itself. */
  readonly loops: readonly Line[];
}

/** A denied relation is denied, however it is said; an asserted one is stated. */
export function statementOf(edge: Pick<GraphEdge, "polarity" | "modality">): Statement {
  if (edge.polarity === "negated") return "denied";
  return edge.modality === "asserted" ? "stated" : edge.modality;
}

/** The part of the state that tells what is shown. */
export type Filters = Pick<
  ViewState,
  "hidden" | "confidence" | "period" | "away" | "around" | "extent"
>;

function hidesRelations({ hidden, confidence }: Pick<Filters, "hidden" | "confidence">): boolean {
  const { relation, statement, agreement, speaker } = hidden;
  return (
    relation.length + statement.length + agreement.length + speaker.length > 0 || confidence > 0
  );
}

/**
 * The nodes and edges that no filter hides. An edge needs both ends. While relations are filtered by type, by how they are
 * said or by how sure they are, entities that are left without one are hidden too.
 */
export function selectVisible(
  index: GraphIndex,
  { hidden, confidence, period, away, around, extent }: Filters,
): Visible {
  const off = new Map<FacetName, ReadonlySet<string>>();
  const isOff = (facet: FacetName, value: string): boolean => {
    const set = off.get(facet) ?? new Set(hidden[facet]);
    off.set(facet, set);
    return set.has(value);
  };
  const isAlways = period.from === null && period.to === null;
  const isSeen = (paths: readonly string[]): boolean =>
    (paths.length === 0 && isAlways) ||
    paths.some(
      (path) => !isOff("document", path) && (isAlways || isInPeriod(index.dates.get(path), period)),
    );
  const put = new Set(away);
  const opened = openedCommunities(index, { extent });
  const candidates = new Set(
    index.graph.nodes
      .filter(
        (node) =>
          !put.has(node.id) &&
          (opened === null || opened.has(communityOf(index, node))) &&
          !isOff("type", node.entity.type) &&
          !isOff("tie", tieOf(index, node.id)) &&
          !(hidden.community.length > 0 && isOff("community", communityOf(index, node))) &&
          isSeen(node.documents),
      )
      .map((node) => node.id),
  );
  const edges = index.graph.edges.filter(
    (edge) =>
      candidates.has(edge.subject) &&
      candidates.has(edge.object) &&
      edge.confidence >= confidence &&
      !isOff("relation", edge.type) &&
      !isOff("statement", statementOf(edge)) &&
      !isOff("agreement", agreementOn(edge)) &&
      (hidden.speaker.length === 0 ||
        speakersOf(index, edge).some((name) => !isOff("speaker", name))) &&
      isSeen(edge.sources),
  );
  const ball = around ? ballAround(around, candidates, edges) : null;
  const shown = ball
    ? edges.filter((edge) => ball.has(edge.subject) && ball.has(edge.object))
    : edges;
  const nodes = ball ?? candidates;
  const lines = shown.length === index.graph.edges.length ? index.lines : bundleEdges(shown);
  return {
    nodes: hidesRelations({ hidden, confidence }) ? connected(nodes, shown) : nodes,
    edges: new Set(shown.map((edge) => edge.id)),
    lines,
    loops: [...lines.values()].filter((line) => line.a === line.b),
  };
}

function connected(
  candidates: ReadonlySet<string>,
  edges: readonly GraphEdge[],
): ReadonlySet<string> {
  const linked = new Set(edges.flatMap((edge) => [edge.subject, edge.object]));
  return new Set([...candidates].filter((id) => linked.has(id)));
}

/** A value of a facet and how many things have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet in the whole graph, most frequent first (statements in their own order). */
export function facetValues(index: GraphIndex, facet: FacetName): readonly FacetValue[] {
  const counts = new Map<string, number>();
  const add = (value: string): void => {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  if (facet === "type") for (const node of index.graph.nodes) add(node.entity.type);
  else if (facet === "community")
    for (const node of index.graph.nodes) add(communityOf(index, node));
  else if (facet === "tie") for (const node of index.graph.nodes) add(tieOf(index, node.id));
  else for (const edge of index.graph.edges) edgeValues(index, edge, facet).forEach(add);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  if (facet === "statement") return inOrder(values, STATEMENTS);
  if (facet === "agreement") return inOrder(values, AGREEMENTS);
  if (facet === "tie") return inOrder(values, TIES);
  return values.toSorted((one, two) => two.count - one.count || (one.value < two.value ? -1 : 1));
}

function edgeValues(
  index: GraphIndex,
  edge: GraphEdge,
  facet: Exclude<FacetName, "type" | "tie" | "community">,
): readonly string[] {
  if (facet === "relation") return [edge.type];
  if (facet === "speaker") return speakersOf(index, edge);
  if (facet === "agreement") return [agreementOn(edge)];
  return facet === "statement" ? [statementOf(edge)] : edge.sources;
}

function inOrder(values: readonly FacetValue[], order: readonly string[]): readonly FacetValue[] {
  return order.flatMap((word) => values.find(({ value }) => value === word) ?? []);
}

/** How a line is drawn: by what its edges say together. */
export interface LineLook {
  /** Arrowhead at the end with the larger id, at the end with the smaller id. */
  readonly forward: boolean;
  readonly backward: boolean;
  readonly dash: "solid" | "dashed" | "dotted";
  /** Everything on the line is denied. */
  readonly isDenied: boolean;
  /** Something on the line is disputed. */
  readonly isDisputed: boolean;
  /** Sentences behind it. */
  readonly weight: number;
  /** The largest of its edges', 0 to 1. */
  readonly confidence: number;
}

/** Looks at the edges of a line. A line is only dashed or dotted where nothing on it is plainly stated. */
export function lookOf(line: Line): LineLook {
  const { edges } = line;
  const all = (test: (edge: GraphEdge) => boolean): boolean => edges.every(test);
  const some = (test: (edge: GraphEdge) => boolean): boolean => edges.some(test);
  const isDenied = all((edge) => edge.polarity === "negated");
  return {
    forward: some((edge) => edge.subject === line.a),
    backward: some((edge) => edge.subject === line.b),
    dash: all((edge) => edge.modality === "possible")
      ? "dotted"
      : all((edge) => edge.modality === "possible" || edge.modality === "planned")
        ? "dashed"
        : "solid",
    isDenied,
    isDisputed: some((edge) => edge.isDisputed) || (!isDenied && some(isNegated)),
    weight: edges.reduce((sum, edge) => sum + edge.weight, 0),
    confidence: Math.max(...edges.map((edge) => edge.confidence)),
  };
}

function isNegated(edge: GraphEdge): boolean {
  return edge.polarity === "negated";
}
