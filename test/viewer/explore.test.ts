import { describe, expect, it } from "vitest";
import {
  bucketsOf,
  conflictsOf,
  drawSvg,
  findPath,
  indexGraph,
  isInPeriod,
  markdownOf,
  pathText,
  reduce,
  START,
  selectVisible,
  type ViewState,
  visiblePart,
} from "../../viewer/state/index.ts";
import { harbourGraph } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);

function idOf(name: string): string {
  return graph.nodes.find((node) => node.entity.name === name)?.id ?? "";
}

function hiding(hidden: Partial<ViewState["hidden"]>): ViewState {
  return { ...START, hidden: { ...START.hidden, ...hidden } };
}

describe("time, focus and paths", () => {
  it.each([
    ["2026-03", { from: "2026", to: null }, true],
    ["2026-03", { from: "2026-03-10", to: null }, true],
    ["2026-03", { from: "2026-04", to: null }, false],
    ["2026-03-20", { from: "2026-03", to: "2026-03" }, true],
    ["2026-03-20", { from: null, to: "2026-03-19" }, false],
    ["2026", { from: "2026-05", to: "2026-06" }, true],
    [undefined, { from: null, to: "2030" }, false],
  ] as const)("places %s in %o: %s", (date, period, isIn) => {
    expect(isInPeriod(date, period)).toBe(isIn);
  });

  it("shows only what documents of the time say", () => {
    const period = { from: "2026-03", to: "2026-03" };
    const visible = selectVisible(index, { ...START, period });
    const isThen = (path: string): boolean =>
      graph.documents.some((one) => one.path === path && one.date?.startsWith("2026-03"));
    expect([...visible.edges].toSorted()).toEqual(
      graph.edges
        .filter((edge) => edge.sources.some(isThen))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(bucketsOf(index).map(({ name }) => name)).toEqual(["2026-02", "2026-03", "2026-04"]);
  });

  it.each([
    [
      ["2026-04-08", "2026-04-10"],
      ["2026-04-08", "2026-04-09", "2026-04-10"],
    ],
    [
      ["2026-01-08", "2026-03-10"],
      ["2026-01", "2026-02", "2026-03"],
    ],
    [
      ["2026-04-08", "2026-05"],
      ["2026-04", "2026-05"],
    ],
    [
      ["2019", "2021-05-01"],
      ["2019", "2020", "2021"],
    ],
    [["2010-04-08", "2026-04-10"], Array.from({ length: 17 }, (_, at) => String(2010 + at))],
  ])("divides the time of %j", (dates, names) => {
    const heads = dates.map((date, at) => ({ path: String(at), date }));
    expect(bucketsOf(indexGraph(graph, heads)).map(({ name }) => name)).toEqual(names);
  });

  it("shows an entity with what is joined to it, farther with each step, and more when expanded", () => {
    const id = idOf("Petrel 9");
    const sizes = ([1, 2, 3] as const).map(
      (depth) => selectVisible(index, { ...START, around: { ids: [id], depth } }).nodes.size,
    );
    const near = new Set(
      graph.edges.flatMap(({ subject, object }) =>
        [subject, object].includes(id) ? [subject, object] : [],
      ),
    );
    expect(sizes[0]).toBe(near.size);
    expect(sizes).toEqual(sizes.toSorted((one, two) => one - two));
    const around = reduce(
      { ...START, around: { ids: [id], depth: 1 } },
      { do: "expand", id: idOf("Hedda Lund") },
    );
    expect(selectVisible(index, around).nodes.size).toBeGreaterThan(near.size);
    expect(selectVisible(index, reduce(START, { do: "hide", id })).nodes.has(id)).toBe(false);
  });

  it("finds a shortest path over what is visible, quoted step by step", () => {
    const [from, to] = [idOf("Tove Brandt"), idOf("Kelp Engine")];
    const all = selectVisible(index, START);
    const steps = findPath(index, all, from, to) ?? [];
    expect(steps[0]?.from).toBe(from);
    expect(steps.at(-1)?.to).toBe(to);
    for (const [at, { edge, from: start, to: end }] of steps.entries()) {
      expect([edge.subject, edge.object].toSorted()).toEqual([start, end].toSorted());
      expect(start).toBe(at === 0 ? from : steps[at - 1]?.to);
    }
    const [middle] = steps;
    const around = selectVisible(index, reduce(START, { do: "hide", id: middle?.to ?? "" }));
    const other = findPath(index, around, from, to);
    expect(other?.some((step) => step.to === middle?.to) ?? false).toBe(false);
    expect(findPath(index, all, from, idOf("Farrow Bay"))).toBeNull();
    const text = pathText(index, graph.documents, steps);
    for (const { edge } of steps) expect(text).toContain(edge.evidence[0]?.quote);
  });

  it("lists conflicts with their sides, and disputed relations where a file tells of none", () => {
    const conflicts = conflictsOf(index, selectVisible(index, START));
    expect(conflicts.length).toBe(graph.conflicts.length);
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { sides } of conflicts) expect(sides.length).toBeGreaterThan(1);
    const told = indexGraph({ ...graph, conflicts: [] });
    const disputed = conflictsOf(told, selectVisible(told, START));
    expect(disputed.flatMap(({ sides }) => sides.flatMap(({ edges }) => edges)).length).toBe(
      graph.edges.filter(({ isDisputed }) => isDisputed).length,
    );
  });

  it("draws the visible part as a picture with its names as text", () => {
    const visible = selectVisible(index, hiding({ type: ["Person"] }));
    const svg = drawSvg(index, {
      visible,
      pins: [],
      theme: "light",
      colorBy: "type",
      width: 1600,
      height: 1000,
      measure: (text, size) => text.length * size * 0.6,
    });
    expect(svg.match(/<polygon/g)?.length).toBe(visible.nodes.size);
    expect(svg.match(/<path d="M[^"]*" fill="none"/g)?.length).toBe(visible.lines.size);
    expect(svg).toContain(">Calder Marine</text>");
    expect(svg).not.toContain("Ines Calder");
  });

  it("writes the visible part with just the claims and documents it needs", () => {
    const part = visiblePart(index, selectVisible(index, hiding({ relation: ["related_to"] })));
    expect(part.edges.every(({ type }) => type !== "related_to")).toBe(true);
    const ids = new Set(part.claims.map(({ id }) => id));
    expect(part.edges.every(({ claims }) => claims.every((id) => ids.has(id)))).toBe(true);
    expect(part.claims.length).toBeLessThan(graph.claims.length);
  });

  it("writes what is selected as Markdown with its quotes", () => {
    const id = idOf("Tern Drive");
    const text = markdownOf(index, selectVisible(index, START), graph.documents, {
      kind: "node",
      id,
    });
    expect(text).toMatch(/^# Tern Drive\n/);
    for (const edge of index.edgesOf.get(id) ?? []) expect(text).toContain(edge.evidence[0]?.quote);
    expect(text).not.toContain("Polar Lines");
  });
});
