import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Action,
  citationOf,
  colorOf,
  communityColor,
  communityName,
  createStore,
  FACETS,
  facetValues,
  factsAbout,
  indexGraph,
  lineId,
  lookOf,
  nearestInCone,
  readLink,
  reduce,
  START,
  searchEntities,
  segmentQuote,
  selectVisible,
  statementOf,
  TEXT_ITSELF,
  type ViewState,
  writeLink,
} from "../../viewer/state/index.ts";
import { harbourGraph, sampleId } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);
const CALDER = sampleId("Calder Marine", "Organization");
const NORBROOK = sampleId("Norbrook Yards", "Organization");
const TERN = sampleId("Tern Drive", "Model");

function hiding(hidden: Partial<ViewState["hidden"]>, confidence = 0): ViewState {
  return { ...START, hidden: { ...START.hidden, ...hidden }, confidence };
}

describe("search", () => {
  it.each([
    ["calder marine", "Calder Marine", null],
    ["CALDER", "Calder Marine", "Calder"],
    ["nby", "Norbrook Yards", "NBY"],
    ["calder, ines", "Ines Calder", "Calder, Inés"],
    ["petrel", "Petrel 9", "Petrel"],
    ["  quiet   hull ", "The Quiet Hull", null],
    ["drive", "Tern Drive", null],
  ])("finds by %j", (query, name, alias) => {
    expect(searchEntities(index, query, 5).hits[0]).toMatchObject({ name, alias });
  });

  it.each([[""], ["   "], ["zzz"], ["__proto__"]])("finds nothing by %j", (query) => {
    expect(searchEntities(index, query, 5)).toEqual({ hits: [], count: 0 });
  });
});

describe("filters", () => {
  it("show all at the start", () => {
    const visible = selectVisible(index, START);
    expect(visible.nodes.size).toBe(graph.nodes.length);
    expect(visible.edges.size).toBe(graph.edges.length);
  });

  it("hide the relations of a hidden type with it", () => {
    const visible = selectVisible(index, hiding({ type: ["Person"] }));
    const shown = graph.nodes.filter((node) => visible.nodes.has(node.id));
    expect(shown.some((node) => node.entity.type === "Person")).toBe(false);
    const ends = graph.edges
      .filter((edge) => visible.edges.has(edge.id))
      .flatMap((edge) => [edge.subject, edge.object]);
    expect(ends.every((id) => visible.nodes.has(id))).toBe(true);
  });

  it("on relations hide what is left without one", () => {
    const others = facetValues(index, "relation").map(({ value }) => value);
    const hidden = others.filter((value) => value !== "acquired");
    const visible = selectVisible(index, hiding({ relation: hidden }));
    const names = graph.nodes
      .filter((node) => visible.nodes.has(node.id))
      .map((node) => node.entity.name)
      .toSorted();
    expect(names).toEqual(["Calder Marine", "Norbrook Yards"]);
  });

  it("leave the disputed alone, with what disputes it", () => {
    const visible = selectVisible(index, hiding({ agreement: ["agreed"] }));
    const types = graph.edges.filter((edge) => visible.edges.has(edge.id));
    expect(types.map(({ type, polarity }) => `${type} ${polarity}`).toSorted()).toEqual([
      "acquired affirmed",
      "acquired negated",
    ]);
  });

  it("hide what is less sure", () => {
    const visible = selectVisible(index, hiding({}, 0.7));
    const shown = graph.edges.filter((edge) => edge.confidence >= 0.7).map(({ id }) => id);
    expect([...visible.edges].toSorted()).toEqual(shown.toSorted());
    expect(shown.length).toBeLessThan(graph.edges.length);
  });

  it("hide what is joined to nothing", () => {
    const visible = selectVisible(index, hiding({ tie: ["alone"] }));
    expect(visible.nodes.size).toBe(graph.nodes.length - 2);
    expect(visible.edges.size).toBe(graph.edges.length);
  });

  it("count every value", () => {
    for (const facet of FACETS) {
      const values = facetValues(index, facet);
      const sum = values.reduce((total, { count }) => total + count, 0);
      const things = ["type", "tie", "community"].includes(facet)
        ? graph.nodes.length
        : graph.edges.length;
      expect(sum).toBeGreaterThanOrEqual(things);
    }
  });

  it.each([
    ["affirmed", "asserted", "stated"],
    ["affirmed", "planned", "planned"],
    ["affirmed", "possible", "possible"],
    ["affirmed", "claimed", "claimed"],
    ["negated", "asserted", "denied"],
    ["negated", "possible", "denied"],
  ] as const)("call %s and %s %s", (polarity, modality, statement) => {
    expect(statementOf({ polarity, modality })).toBe(statement);
  });
});

describe("lines", () => {
  const pair = [CALDER, NORBROOK].toSorted();
  const line = index.lines.get(pair.join("|"));

  it("bundle all relations of two entities", () => {
    expect(line?.edges.length).toBe(3);
    expect(line?.edges.every((edge) => lineId(edge) === line.id)).toBe(true);
  });

  it("are disputed where some of it is denied", () => {
    expect(line && lookOf(line)).toMatchObject({
      isDisputed: true,
      isDenied: false,
      dash: "solid",
    });
  });

  it("join a thing with itself", () => {
    expect(index.lines.get(`${TERN}|${TERN}`)?.edges.length).toBe(1);
  });

  it("point to the object", () => {
    for (const other of index.lines.values()) {
      const look = lookOf(other);
      const first = other.edges[0];
      expect(first?.object === other.b ? look.forward : look.backward).toBe(true);
    }
  });
});

describe("an entity's facts", () => {
  it("are its edges in both directions and its words", () => {
    const node = index.nodes.get(CALDER);
    const groups = node ? factsAbout(index, node) : [];
    const edges = groups.flatMap((group) => group.facts.flatMap((fact) => fact.edge?.id ?? []));
    expect(edges.toSorted()).toEqual(
      (index.edgesOf.get(CALDER) ?? []).map((edge) => edge.id).toSorted(),
    );
    expect(groups.map(({ direction, relation }) => `${direction} ${relation}`)).toEqual(
      expect.arrayContaining(["is is_a", "is founded_on", "of develops", "by leads"]),
    );
  });
});

describe("the words of a claim", () => {
  it("are cut from the sentence without loss", () => {
    for (const { evidence } of graph.claims) {
      const segments = segmentQuote(evidence);
      expect(segments.map((segment) => segment.text).join("")).toBe(evidence.quote);
      const subject = segments.filter((segment) => segment.roles.includes("subject"));
      expect(subject.map((segment) => segment.text).join("")).toBe(
        evidence.quote.slice(
          evidence.subject[0] - evidence.start,
          evidence.subject[1] - evidence.start,
        ),
      );
    }
  });

  it("may overlap", () => {
    const evidence = {
      start: 10,
      end: 20,
      quote: "abcdefghij",
      subject: [10, 15],
      object: [13, 18],
      trigger: [13, 15],
    } as const;
    expect(segmentQuote(evidence).map(({ text, roles }) => [text, roles.join("+")])).toEqual([
      ["abc", "subject"],
      ["de", "subject+object+trigger"],
      ["fgh", "object"],
      ["ij", ""],
    ]);
  });
});

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant("toggle" as const),
    facet: fc.constantFrom(...FACETS),
    value: fc.constantFrom("Person", "leads", "denied"),
  }),
  fc.record({
    do: fc.constant("select" as const),
    selection: fc.constantFrom(null, { kind: "node", id: CALDER } as const),
  }),
  fc.record({
    do: fc.constant("read" as const),
    reading: fc.constantFrom(null, { document: "2026/trial.txt", claim: null }),
  }),
  fc.record({
    do: fc.constant("extent" as const),
    extent: fc.constantFrom(null, "all", "communities", "0"),
  }),
  fc.record({ do: fc.constant("view" as const), view: fc.constantFrom("graph", "table") }),
  fc.record({
    do: fc.constant("period" as const),
    period: fc.constantFrom({ from: "2026", to: null }, { from: "2027", to: "2026-03" }),
  }),
  fc.record({
    do: fc.constantFrom("hide" as const, "expand" as const, "start" as const, "unpin" as const),
    id: fc.constantFrom(CALDER, TERN),
  }),
  fc.record({
    do: fc.constant("pin" as const),
    pin: fc.record({ id: fc.constantFrom(CALDER, TERN), x: fc.integer(), y: fc.integer() }),
  }),
  fc.record({
    do: fc.constant("color" as const),
    by: fc.constantFrom("type" as const, "community" as const),
  }),
  fc.record({ do: fc.constant("point" as const), id: fc.constantFrom(CALDER, TERN) }),
  fc.record({ do: fc.constant("sure" as const), confidence: fc.constantFrom(0, 0.5) }),
  fc.record({
    do: fc.constant("around" as const),
    around: fc.constantFrom(null, { ids: [CALDER], depth: 2 as const }),
  }),
  fc.record({
    do: fc.constant("theme" as const),
    theme: fc.constantFrom("light" as const, "system" as const),
  }),
  fc.record({ do: fc.constant("all" as const), facet: fc.constantFrom(null, ...FACETS) }),
);

describe("the state", () => {
  it("is never changed in place, and the same twice gives the same", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const before = JSON.stringify(START);
        expect(actions.reduce(reduce, START)).toEqual(actions.reduce(reduce, START));
        expect(JSON.stringify(START)).toBe(before);
      }),
    );
  });

  it("goes back to the start and forth again", () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 50, maxLength: 50 }), (actions) => {
        const store = createStore(index);
        actions.forEach(store.dispatch);
        const end = store.state.value;
        for (let step = 0; step < 50; step++) store.undo();
        expect(store.state.value).toEqual(START);
        for (let step = 0; step < 50; step++) store.redo();
        expect(store.state.value).toEqual(end);
      }),
      { numRuns: 200 },
    );
  });

  it("shows one value only", () => {
    const values = ["Event", "Person", "Place"];
    const only = reduce(START, { do: "only", facet: "type", value: "Person", values });
    expect(only.hidden.type).toEqual(["Event", "Place"]);
    expect(reduce(only, { do: "all", facet: "type" })).toEqual(START);
  });
});

describe("speakers", () => {
  it("can be hidden: what nobody else says goes with them", () => {
    const [edge, both] = graph.edges;
    const speakers = new Map<string, readonly (string | null)[]>([
      [edge?.id ?? "", ["Pia Strand"]],
      [both?.id ?? "", ["Pia Strand", null]],
    ]);
    const heard = indexGraph({ ...graph, speakers });
    expect(facetValues(heard, "speaker")).toEqual([
      { value: TEXT_ITSELF, count: graph.edges.length - 1 },
      { value: "Pia Strand", count: 2 },
    ]);
    const visible = selectVisible(heard, hiding({ speaker: ["Pia Strand"] }));
    expect(visible.edges.has(edge?.id ?? "")).toBe(false);
    expect(visible.edges.size).toBe(graph.edges.length - 1);
    const only = selectVisible(heard, hiding({ speaker: [TEXT_ITSELF] }));
    expect(new Set(only.edges)).toEqual(new Set([edge?.id, both?.id]));
  });
});

describe("communities", () => {
  it("are named by their first entities, and can be hidden; colours tell them when asked", () => {
    const members = new Map<number, string[]>();
    for (const id of index.ranked) {
      const node = index.nodes.get(id);
      if (node) members.set(node.community, [...(members.get(node.community) ?? []), id]);
    }
    const large = [...members].filter(([, ids]) => ids.length >= 3);
    expect(large.length).toBeGreaterThan(1);
    for (const [community, ids] of large) {
      const names = ids.slice(0, 3).map((id) => index.nodes.get(id)?.entity.name);
      expect(communityName(index, String(community))).toBe(names.join(", "));
      const visible = selectVisible(index, hiding({ community: [String(community)] }));
      expect(ids.filter((id) => visible.nodes.has(id))).toEqual([]);
      expect(visible.nodes.size).toBe(index.ranked.length - ids.length);
    }
    const colors = new Set(large.slice(0, 7).map(([value]) => communityColor(String(value))));
    expect(colors.size).toBe(Math.min(7, large.length));
    const [first] = index.graph.nodes;
    expect(colorOf(index, first, "type")).toBe(first?.color);
    expect(colors).toContain(colorOf(index, index.nodes.get(index.ranked[0] ?? ""), "community"));
  });
});

describe("a link", () => {
  const anyState: fc.Arbitrary<ViewState> = fc.record({
    hidden: fc.record({
      type: subset(facetValues(index, "type").map(({ value }) => value)),
      tie: subset(["alone"]),
      community: subset(facetValues(index, "community").map(({ value }) => value)),
      relation: subset(facetValues(index, "relation").map(({ value }) => value)),
      statement: subset(["stated", "denied", "planned"]),
      agreement: subset(["agreed", "disputed"]),
      speaker: subset(["Pia Strand", TEXT_ITSELF]),
      document: subset(graph.documents.map(({ path }) => path)),
    }),
    confidence: fc.constantFrom(0, 0.05, 0.5, 0.7, 0.95),
    period: fc.record({
      from: fc.constantFrom(null, "2026", "2026-02-11"),
      to: fc.constantFrom(null, "2026-04", "2027"),
    }),
    away: subset(graph.nodes.map(({ id }) => id)),
    around: fc.oneof(
      fc.constant(null),
      fc.record({
        ids: subset(graph.nodes.slice(3).map(({ id }) => id)).map((ids) =>
          [...ids, graph.nodes[0]?.id ?? ""].toSorted(),
        ),
        depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
      }),
    ),
    extent: fc.constantFrom(null, "all", "communities", "0", "0,1"),
    pins: subset(graph.nodes.map(({ id }) => id)).map((ids) =>
      ids.map((id, at) => ({ id, x: at * 7.25, y: 1 - 13.5 * at })),
    ),
    start: fc.constantFrom(null, ...graph.nodes.map(({ id }) => id)),
    selection: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: "conflicts" as const, id: "" as const }),
      fc
        .constantFrom(...graph.nodes)
        .map(({ id }) => ({ kind: "path" as const, id: `${graph.nodes[1]?.id}|${id}` })),
      fc.constantFrom(...graph.nodes).map(({ id }) => ({ kind: "node" as const, id })),
      fc.constantFrom(...graph.edges).map(({ id }) => ({ kind: "edge" as const, id })),
      fc.constantFrom(...index.lines.keys()).map((id) => ({ kind: "line" as const, id })),
    ),
    reading: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...graph.claims).map(({ id, document }) => ({ document, claim: id })),
      fc.constantFrom(...graph.documents).map(({ path }) => ({ document: path, claim: null })),
      fc
        .constantFrom(...graph.documents)
        .map(({ path }) => ({ document: path, claim: null, found: [3, 14] as const })),
    ),
    colorBy: fc.constantFrom("type" as const, "community" as const),
    view: fc.constantFrom("graph" as const, "table" as const),
    theme: fc.constantFrom("system" as const, "light" as const, "dark" as const),
    isLegendOpen: fc.constant(true),
  });

  it("leads back to its state", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const link = writeLink(index, "0123abcd", state);
        expect(link).toMatch(/^[\x21-\x7e]*$/);
        expect(readLink(index, link)).toEqual({ state, dropped: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it("names an id by as much of it as tells it from the others", () => {
    const alike = graph.edges.map((edge, at) => ({ ...edge, id: `abcdefgh${at + 10}xyz` }));
    const twins = indexGraph({ ...graph, edges: alike });
    for (const { id } of alike) {
      const state: ViewState = { ...START, selection: { kind: "edge", id } };
      const link = writeLink(twins, "0123abcd", state);
      expect(link).toBe(`#build=0123abcd&edge=${id.slice(0, 10)}`);
      expect(readLink(twins, link)).toEqual({ state, dropped: 0 });
    }
  });

  it("is empty at the start", () => {
    expect(writeLink(index, "0123abcd", START)).toBe("");
    expect(readLink(index, "")).toEqual({ state: START, dropped: 0 });
  });

  it.each([
    ["#node=ffffffffff", 1],
    ["#node=", 1],
    ["#edge=ff&document=nowhere.txt", 2],
    ["#document=2026/trial.txt&claim=zz", 1],
    ["#line=a|b|c", 1],
    ["#hide-type=%E0%A4%A&__proto__=1&constructor", 0],
  ])("of another graph opens all the same: %s", (link, dropped) => {
    const read = readLink(index, link);
    expect(read.dropped).toBe(dropped);
    expect(read.state.selection).toBeNull();
  });
});

function subset(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...values]).map((some) => some.toSorted());
}

describe("a citation", () => {
  it("has the quote, its source and its place", () => {
    const claim = graph.claims.find(({ evidence }) =>
      evidence.quote.startsWith("Hedda Lund leads"),
    );
    const heads = graph.documents.map(({ text: _text, ...head }) => head);
    expect(claim && citationOf(heads, claim)).toBe(
      `\u201cHedda Lund leads Norbrook Yards.\u201d Norbrook answers with a larger boat, 2026-03-02, 2026/rival.txt, ${claim?.evidence.start}\u2013${claim?.evidence.end}`,
    );
  });
});

describe("arrow keys", () => {
  const spots = [
    { id: "right", x: 10, y: 2 },
    { id: "far right", x: 30, y: 0 },
    { id: "above", x: 1, y: -8 },
    { id: "diagonal", x: 9, y: 9 },
  ];
  it.each([
    [1, 0, "right"],
    [0, -1, "above"],
    [0, 1, null],
    [-1, 0, null],
  ])("go from the middle by %i, %i to %s", (right, down, id) => {
    expect(nearestInCone({ id: "middle", x: 0, y: 0 }, spots, right, down)).toBe(id);
  });
});
