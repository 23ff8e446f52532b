import type { GraphEdge } from "../../src/model/graph.ts";
import { compareText } from "../../src/model/order.ts";
import type { ViewDocument } from "../../src/model/view.ts";
import { citationOf } from "./citation.ts";
import { claimsOf, relationWords } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Visible } from "./visible.ts";

/** A relation on the way from one entity to another. */
export interface PathStep {
  readonly from: string;
  readonly edge: GraphEdge;
  readonly to: string;
}

/** The ends of a path's id; null where it is none. */
export function endsOfPath(id: string): readonly [string, string] | null {
  const [from, to] = id.split("|");
  return from && to ? [from, to] : null;
}

/**
 * A shortest way over visible relations, followed either way; of those of one length the surest relation at each step.
 * Empty from a thing to itself, null where none leads there. Breadth first, in linear time.
 */
export function findPath(
  index: GraphIndex,
  visible: Visible,
  from: string,
  to: string,
): readonly PathStep[] | null {
  if (!visible.nodes.has(from) || !visible.nodes.has(to)) return null;
  const reached = new Map<string, PathStep | null>([[from, null]]);
  let border = [from];
  while (border.length > 0 && !reached.has(to)) {
    const next: string[] = [];
    for (const id of border)
      for (const edge of surestFirst(index, visible, id)) {
        const other = edge.subject === id ? edge.object : edge.subject;
        if (reached.has(other)) continue;
        reached.set(other, { from: id, edge, to: other });
        next.push(other);
      }
    border = next;
  }
  if (!reached.has(to)) return null;
  const steps: PathStep[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.from)) steps.unshift(step);
  return steps;
}

function surestFirst(index: GraphIndex, visible: Visible, id: string): readonly GraphEdge[] {
  return (index.edgesOf.get(id) ?? [])
    .filter((edge) => visible.edges.has(edge.id))
    .toSorted(
      (one, two) =>
        two.confidence - one.confidence || two.weight - one.weight || compareText(one.id, two.id),
    );
}

/** A path as text: one line a step, each with a numbered footnote that quotes the sentence and names its place. */
export function pathText(
  index: GraphIndex,
  heads: readonly ViewDocument[],
  steps: readonly PathStep[],
): string {
  const name = (id: string): string => index.nodes.get(id)?.entity.name ?? id;
  const lines = steps.map(
    ({ edge }, at) =>
      `${name(edge.subject)} ${edge.polarity === "negated" ? "not: " : ""}${edge.predicate ?? relationWords(edge.type)} ${name(edge.object)} [${at + 1}]`,
  );
  const notes = steps.flatMap(({ edge }, at) => {
    const [claim] = claimsOf(index, edge.claims);
    return claim ? [`[${at + 1}] ${citationOf(heads, claim)}`] : [];
  });
  return [...lines, "", ...notes, ""].join("\n");
}
