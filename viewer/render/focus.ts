import type { GraphEdge } from "../../src/model/graph.ts";
import type { GraphIndex, Line, Selection, Visible } from "../state/index.ts";
import { conflictsOf, endsOfPath, findPath, lineId } from "../state/index.ts";

/** What the reader looks at: drawn strongly, while the rest is faint. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly lines: readonly Line[];
  /** The node in the middle of it, with a ring. */
  readonly center: string | null;
  /** The line that is fanned out into its edges. */
  readonly fan: Line | null;
  /** The selected edge of the fan. */
  readonly edge: string | null;
}

/** The focus of a selection or of what the pointer is over; null where it is not visible. */
export function focusOn(
  index: GraphIndex,
  visible: Visible,
  selection: Selection | null,
): Focus | null {
  if (!selection) return null;
  if (selection.kind === "path") return alongPath(index, visible, selection.id);
  if (selection.kind === "conflicts") return onConflicts(index, visible);
  if (selection.kind === "line") return alongLine(visible, selection.id, null);
  if (selection.kind === "node")
    return visible.nodes.has(selection.id) ? aroundNode(index, visible, selection.id) : null;
  const edge = index.edges.get(selection.id);
  return edge ? alongLine(visible, lineId(edge), selection.id) : null;
}

function aroundNode(index: GraphIndex, visible: Visible, id: string): Focus {
  const ids = new Set((index.edgesOf.get(id) ?? []).map(lineId));
  const lines = [...ids].flatMap((line) => visible.lines.get(line) ?? []);
  const nodes = new Set([id, ...lines.flatMap((line) => [line.a, line.b])]);
  return { nodes, lines, center: id, fan: null, edge: null };
}

function alongPath(index: GraphIndex, visible: Visible, id: string): Focus | null {
  const ends = endsOfPath(id);
  const steps = ends ? findPath(index, visible, ...ends) : null;
  if (!steps || !ends) return null;
  const lines = steps.flatMap(({ edge }) => visible.lines.get(lineId(edge)) ?? []);
  const nodes = new Set([...ends, ...steps.map((step) => step.to)]);
  return { nodes, lines, center: null, fan: null, edge: null };
}

function onConflicts(index: GraphIndex, visible: Visible): Focus | null {
  const edges = conflictsOf(index, visible).flatMap(({ sides }) =>
    sides.flatMap((side) => side.edges),
  );
  return alongLines(visible, edges);
}

/** The focus of several relations at once; null where none of them is visible. */
export function alongEdges(
  { edges }: GraphIndex,
  visible: Visible,
  ids: readonly string[],
): Focus | null {
  return alongLines(
    visible,
    ids.flatMap((id) => edges.get(id) ?? []),
  );
}

function alongLines(visible: Visible, edges: readonly GraphEdge[]): Focus | null {
  const lines = [...new Set(edges.map(lineId))].flatMap((id) => visible.lines.get(id) ?? []);
  const nodes = new Set(lines.flatMap((line) => [line.a, line.b]));
  return lines.length === 0 ? null : { nodes, lines, center: null, fan: null, edge: null };
}

function alongLine(visible: Visible, id: string, edge: string | null): Focus | null {
  const line = visible.lines.get(id);
  if (!line) return null;
  return { nodes: new Set([line.a, line.b]), lines: [line], center: null, fan: line, edge };
}
