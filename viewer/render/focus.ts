import type { GraphIndex, Line, Selection, Visible } from "../state/index.ts";
import { lineId } from "../state/index.ts";

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

function alongLine(visible: Visible, id: string, edge: string | null): Focus | null {
  const line = visible.lines.get(id);
  if (!line) return null;
  return { nodes: new Set([line.a, line.b]), lines: [line], center: null, fan: line, edge };
}
