import { describe, expect, it } from "vitest";
import { layOut } from "../../viewer/layout/index.ts";
import {
  ALL,
  COMMUNITIES,
  communityName,
  communityOf,
  createStore,
  extentOf,
  indexGraph,
  overviewOf,
  readLink,
  reduce,
  START,
  selectVisible,
  stageGraph,
  visibleOverview,
  writeLink,
} from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);
const TOOLS = { layOut, relations: (count: number) => `${count} relations`, others: "Others" };
const overview = overviewOf(index, TOOLS);

function idOf(name: string): string {
  return graph.nodes.find((node) => node.entity.name === name)?.id ?? "";
}

function valueOf(id: string): string {
  const node = index.nodes.get(id);
  return node ? communityOf(index, node) : "";
}

/** Relations between two communities. */
const across = graph.edges.filter(({ subject, object }) => valueOf(subject) !== valueOf(object));
const [crossing] = across;

describe("the graph of communities", () => {
  it("has every entity in one of its nodes, named by the most important of them", () => {
    const members = new Map(overview.graph.nodes.map(({ id, entity }) => [id, entity]));
    expect(members.size).toBeGreaterThan(2);
    for (const [id, { name, mentions }] of members) {
      const all = graph.nodes.filter((node) => communityOf(index, node) === id);
      expect(mentions).toBe(all.length);
      expect(name).toBe(communityName(index, id) ?? TOOLS.others);
    }
    const sum = [...members.values()].reduce((total, { mentions }) => total + mentions, 0);
    expect(sum).toBe(graph.nodes.length);
  });

  it("joins communities by as many relations as lead from the one to the other", () => {
    const told = overview.graph.edges.reduce(
      (sum, { predicate }) => sum + Number.parseInt(predicate ?? "", 10),
      0,
    );
    expect(across.length).toBeGreaterThan(3);
    expect(told).toBe(across.length);
    const places = overview.graph.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("is the same each time", () => {
    expect(overviewOf(index, TOOLS).graph).toEqual(overview.graph);
  });

  it("shows what the filters leave", () => {
    const all = visibleOverview(overview, index, selectVisible(index, START), TOOLS.relations);
    expect(all.nodes.size).toBe(overview.nodes.size);
    expect(all.lines.size).toBe(overview.lines.size);
    const one = graph.nodes.filter(({ id }) => valueOf(id) === "0").map(({ id }) => id);
    const away = selectVisible(index, { ...START, away: one });
    const rest = visibleOverview(overview, index, away, TOOLS.relations);
    expect([...rest.nodes].toSorted()).toEqual(
      [...overview.nodes.keys()].filter((id) => id !== "0").toSorted(),
    );
    for (const { a, b } of rest.lines.values()) expect([a, b]).not.toContain("0");
  });
});

describe("the extent of the picture", () => {
  it("is all of a graph, but communities of one with very many lines", () => {
    expect(extentOf(index, START)).toBe(ALL);
    const [line] = index.lines.values();
    const many = Array.from({ length: 100_001 }, (_, at) => [String(at), line] as const);
    const lines = new Map(many.flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
    expect(extentOf({ ...index, lines }, START)).toBe(COMMUNITIES);
    expect(extentOf({ ...index, lines }, { extent: ALL })).toBe(ALL);
  });

  it("of an opened community shows just its entities and what joins them", () => {
    const value = valueOf(idOf("Petrel 9"));
    const visible = selectVisible(index, { ...START, extent: value });
    const members = graph.nodes.filter(({ id }) => valueOf(id) === value).map(({ id }) => id);
    expect([...visible.nodes].toSorted()).toEqual(members.toSorted());
    expect(visible.edges.size).toBeGreaterThan(0);
    const store = createStore(index, { ...START, extent: value });
    const staged = stageGraph(index, store, TOOLS).value;
    expect([...staged.index.nodes.keys()].toSorted()).toEqual(members.toSorted());
    expect(staged.index.lines.size).toBe(visible.lines.size);
    expect(communityName(staged.index, value)).toBe(communityName(index, value));
  });

  it("follows what is selected into closed communities, as one step", () => {
    const store = createStore(index, { ...START, extent: COMMUNITIES });
    const id = idOf("Petrel 9");
    store.dispatch({ do: "select", selection: { kind: "node", id } });
    expect(store.state.value.extent).toBe(valueOf(id));
    const before = store.state.value;
    const edge = crossing ?? graph.edges[0];
    store.dispatch({ do: "select", selection: { kind: "edge", id: edge?.id ?? "" } });
    const wanted = [valueOf(edge?.subject ?? ""), valueOf(edge?.object ?? "")].toSorted();
    expect(store.state.value.extent).toBe(wanted.join(","));
    expect(store.visible.value.edges.has(edge?.id ?? "")).toBe(true);
    store.undo();
    expect(store.state.value).toEqual(before);
    store.undo();
    expect(store.state.value.extent).toBe(COMMUNITIES);
    expect(store.canUndo.value).toBe(false);
  });

  it("opens all that a path leads through", () => {
    const store = createStore(index, { ...START, extent: COMMUNITIES });
    const path = `${idOf("Tove Brandt")}|${idOf("Kelp Engine")}`;
    store.dispatch({ do: "select", selection: { kind: "path", id: path } });
    for (const id of path.split("|")) expect(store.visible.value.nodes.has(id)).toBe(true);
    expect(store.state.value.extent?.split(",")).toContain(valueOf(idOf("Kelp Engine")));
  });

  it("stays where what is selected can be seen", () => {
    for (const extent of [null, ALL]) {
      const store = createStore(index, { ...START, extent });
      store.dispatch({ do: "select", selection: { kind: "node", id: idOf("Petrel 9") } });
      expect(store.state.value.extent).toBe(extent);
    }
  });

  it("lets go of what was selected where it changes", () => {
    const selection = { kind: "node", id: idOf("Petrel 9") } as const;
    expect(reduce({ ...START, selection }, { do: "extent", extent: COMMUNITIES })).toEqual({
      ...START,
      extent: COMMUNITIES,
    });
  });

  it.each([ALL, COMMUNITIES, "0", "0,1", "small"])("comes back from a link: %s", (extent) => {
    const state = { ...START, extent };
    expect(readLink(index, writeLink(index, "build", state))).toEqual({ state, dropped: 0 });
  });

  it("is dropped where a link tells of a community that is not there", () => {
    expect(readLink(index, "#build=b&extent=77")).toEqual({ state: START, dropped: 1 });
  });

  it("in the graph of communities marks without a step, and opens what is selected there", () => {
    const store = createStore(index, { ...START, extent: COMMUNITIES });
    const staged = stageGraph(index, store, TOOLS);
    staged.value.mark?.("1");
    expect(staged.value.store.state.value.selection).toEqual({ kind: "node", id: "1" });
    expect(store.canUndo.value).toBe(false);
    const [line] = overview.graph.edges;
    staged.value.store.dispatch({ do: "select", selection: { kind: "edge", id: line?.id ?? "" } });
    expect(store.state.value.extent).toBe(line?.id);
    expect(staged.value.mark).toBeNull();
  });
});
