import fc from "fast-check";
import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { UndirectedGraph as LightGraph } from "../../viewer/render/light-graph.ts";

const EVENTS = [
  "nodeAdded",
  "nodeDropped",
  "nodeAttributesUpdated",
  "edgeAdded",
  "edgeDropped",
  "edgesCleared",
] as const;
const NAMES = ["a", "b", "c", "d"];

/** A change, by number: which one, and what it is done to. */
type Change = readonly [what: number, one: number, other: number];

interface Numbers {
  readonly [name: string]: number;
}

/** What both graphs can do. */
interface Graph {
  readonly addNode: (key: string, attributes: Numbers) => unknown;
  readonly addUndirectedEdgeWithKey: (key: string, a: string, b: string, of: Numbers) => unknown;
  readonly dropNode: (key: string) => unknown;
  readonly clearEdges: () => unknown;
  readonly mergeNodeAttributes: (key: string, attributes: Numbers) => unknown;
  readonly hasNode: (key: string) => boolean;
  readonly hasEdge: (key: string) => boolean;
}

/** Does a change where it makes sense. */
function change(graph: Graph, [what, one, other]: Change): void {
  const [a, b] = [NAMES[one] ?? "", NAMES[other] ?? ""];
  const edge = [a, b].toSorted().join(" ");
  const isPair = a !== b && graph.hasNode(a) && graph.hasNode(b) && !graph.hasEdge(edge);
  if (what === 0 && !graph.hasNode(a)) graph.addNode(a, { x: other, y: one });
  if (what === 1 && isPair) graph.addUndirectedEdgeWithKey(edge, a, b, { weight: what });
  if (what === 2 && graph.hasNode(a)) graph.mergeNodeAttributes(a, { x: other * 10 });
  if (what === 3 && graph.hasNode(a)) graph.dropNode(a);
  if (what === 4) graph.clearEdges();
}

describe("the page's own graph", () => {
  it("answers and tells what graphology does, in the same order", () => {
    const number = fc.nat({ max: NAMES.length - 1 });
    const kind = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 2 }) }, fc.constantFrom(3, 4));
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, number, number), { maxLength: 40 }), (changes) => {
        const [theirs, ours] = [new UndirectedGraph({ multi: false }), new LightGraph()];
        const told: [string[], string[]] = [[], []];
        for (const event of EVENTS) {
          theirs.on(event, (payload: { readonly key?: string }) =>
            told[0].push(`${event} ${payload?.key ?? ""}`),
          );
          ours.on(event, ({ key }) => told[1].push(`${event} ${key}`));
        }
        for (const one of changes) {
          change(theirs, one);
          change(ours, one);
        }
        expect(told[1]).toEqual(told[0]);
        expect([ours.order, ours.size]).toEqual([theirs.order, theirs.size]);
        expect([ours.nodes(), ours.edges()]).toEqual([theirs.nodes(), theirs.edges()]);
        expect(ours.nodes().map((id) => ours.getNodeAttributes(id))).toEqual(
          theirs.nodes().map((id) => theirs.getNodeAttributes(id)),
        );
        const edges: [unknown[], unknown[]] = [[], []];
        theirs.forEachEdge((...edge) => edges[0].push(edge.slice(0, 4)));
        ours.forEachEdge((...edge) => edges[1].push(edge));
        expect(edges[1]).toEqual(edges[0]);
        expect(
          ours.edges().map((id) => [ours.extremities(id), ours.getEdgeAttributes(id)]),
        ).toEqual(
          theirs.edges().map((id) => [theirs.extremities(id), theirs.getEdgeAttributes(id)]),
        );
      }),
    );
  });

  it("tells nothing to who has left, and knows no unknown name", () => {
    const graph = new LightGraph();
    const told: string[] = [];
    const listen = ({ key }: { readonly key: string }): number => told.push(key);
    graph.on("nodeAdded", listen);
    graph.addNode(1);
    graph.removeListener("nodeAdded", listen);
    graph.addNode(2);
    expect(told).toEqual(["1"]);
    expect(() => graph.getNodeAttributes("3")).toThrow("3");
  });
});
