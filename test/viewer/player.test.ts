import { describe, expect, it } from "vitest";
import {
  bucketsOf,
  countBySureness,
  createStore,
  indexGraph,
  isLastWindow,
  nextWindow,
  START,
} from "../../viewer/state/index.ts";
import { createPlayer } from "../../viewer/ui/player.ts";
import { harbourGraph } from "./sample.ts";

const graph = harbourGraph();
const index = indexGraph(graph);
const buckets = bucketsOf(index);
const ALL = { from: null, to: null };

describe("the window of time", () => {
  it.each([
    [ALL, { from: "2026-02", to: "2026-02" }],
    [
      { from: "2026-02", to: "2026-02" },
      { from: "2026-03", to: "2026-03" },
    ],
    [
      { from: "2026-02", to: "2026-03" },
      { from: "2026-03", to: "2026-04" },
    ],
    [
      { from: null, to: "2026-03" },
      { from: "2026-03", to: "2026-04" },
    ],
    [
      { from: "2026-03", to: "2026-04" },
      { from: "2026-02", to: "2026-03" },
    ],
    [
      { from: "2026-01", to: "2027" },
      { from: "2026-02", to: "2026-02" },
    ],
    [
      { from: "2031", to: null },
      { from: "2026-02", to: "2026-02" },
    ],
  ])("after %j is %j", (period, next) => {
    expect(nextWindow(buckets, period)).toEqual(next);
  });

  it("knows the last", () => {
    expect(isLastWindow(buckets, { from: "2026-04", to: "2026-04" })).toBe(true);
    expect(isLastWindow(buckets, { from: "2026-02", to: "2026-03" })).toBe(false);
  });
});

/** A player whose clock is turned by hand. */
function playing(isCalm = false) {
  const store = createStore(index, START);
  const waiting: (() => void)[] = [];
  const player = createPlayer(
    index,
    store,
    () => isCalm,
    (action) => {
      waiting.push(action);
      return () => void waiting.splice(waiting.indexOf(action), 1);
    },
  );
  const tick = (): void => waiting.shift()?.();
  return { store, player, tick, waiting };
}

describe("playing time", () => {
  it("goes to the last bar and stops there, as one step", () => {
    const { store, player, tick, waiting } = playing();
    player.press();
    const seen = [store.state.value.period.from];
    while (player.isPlaying.value) {
      expect(store.isMoving.value).toBe(true);
      tick();
      seen.push(store.state.value.period.from);
    }
    expect(seen).toEqual(["2026-02", "2026-03", "2026-04"]);
    expect([waiting.length, store.isMoving.value]).toEqual([0, false]);
    store.undo();
    expect(store.state.value).toEqual(START);
    expect(store.canUndo.value).toBe(false);
  });

  it("stops when pressed, undone, or when another time is chosen", () => {
    const { store, player, tick, waiting } = playing();
    player.press();
    player.press();
    expect([player.isPlaying.value, waiting.length]).toEqual([false, 0]);
    expect(store.state.value.period.from).toBe("2026-02");
    player.press();
    store.undo();
    tick();
    expect(player.isPlaying.value).toBe(false);
    expect(store.state.value.period.from).toBe("2026-02");
    player.press();
    store.dispatch({ do: "period", period: { from: "2026-02", to: null } });
    tick();
    expect(player.isPlaying.value).toBe(false);
    expect(store.state.value.period).toEqual({ from: "2026-02", to: null });
  });

  it("goes one bar at a time where less motion is asked for", () => {
    const { store, player, waiting } = playing(true);
    player.press();
    player.press();
    expect([player.isPlaying.value, waiting.length]).toEqual([false, 0]);
    expect(store.state.value.period).toEqual({ from: "2026-03", to: "2026-03" });
    store.undo();
    expect(store.state.value.period.from).toBe("2026-02");
  });
});

describe("a change that goes on", () => {
  it("is one step, and ends with the next one or by being undone", () => {
    const store = createStore(index, START);
    for (const confidence of [0.1, 0.2, 0.3]) store.move({ do: "sure", confidence });
    store.rest();
    store.move({ do: "sure", confidence: 0.5 });
    store.dispatch({ do: "color", by: "community" });
    expect(store.isMoving.value).toBe(false);
    const seen = Array.from({ length: 3 }, () => {
      store.undo();
      return store.state.value.confidence;
    });
    expect(seen).toEqual([0.5, 0.3, 0]);
    expect(store.canUndo.value).toBe(false);
  });
});

describe("the bars of sureness", () => {
  it("count every relation once, above the least confidence that it has", () => {
    const bars = countBySureness(index, 20);
    expect(bars.reduce((sum, count) => sum + count, 0)).toBe(graph.edges.length);
    bars.forEach((count, at) => {
      const among = graph.edges.filter(({ confidence }) => Math.round(confidence * 100) >= at * 5);
      const above = graph.edges.filter(
        ({ confidence }) => Math.round(confidence * 100) >= (at + 1) * 5,
      );
      expect(count).toBe(among.length - (at === 19 ? 0 : above.length));
    });
  });
});
