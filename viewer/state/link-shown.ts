import { readExtent } from "./extent.ts";
import type { GraphIndex } from "./graph-index.ts";
import { lengthen, shorten } from "./short-ids.ts";
import type { Around, Pin, ViewState } from "./state.ts";

/** What a link tells of time, of opened communities, of hidden, focused and pinned entities, and of where a path begins. */
type Shown = Pick<ViewState, "period" | "away" | "around" | "extent" | "pins" | "start">;

/** The pairs of a link for what differs from the start. */
export function writeShown(index: GraphIndex, state: Shown): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  const { period, away, around, extent, pins, start } = state;
  if (period.from !== null) pairs.push(["from", encodeURIComponent(period.from)]);
  if (period.to !== null) pairs.push(["to", encodeURIComponent(period.to)]);
  if (extent !== null) pairs.push(["extent", extent]);
  if (away.length + pins.length === 0 && !around && start === null) return pairs;
  const all = [...index.nodes.keys()];
  const short = (id: string): string => shorten(id, all);
  if (away.length > 0) pairs.push(["away", away.map(short).join(",")]);
  if (around) pairs.push(["around", [around.depth, ...around.ids.map(short)].join(",")]);
  if (pins.length > 0)
    pairs.push(["pins", pins.map(({ id, x, y }) => `${short(id)}:${x}:${y}`).join(",")]);
  if (start !== null) pairs.push(["start", short(start)]);
  return pairs;
}

/** What the pairs of a link tell; ids that the graph does not hold are left out. */
export function readShown(index: GraphIndex, pairs: ReadonlyMap<string, string>): Shown {
  const all = [...index.nodes.keys()];
  const ids = (list = ""): readonly string[] =>
    list.split(",").flatMap((short) => lengthen(short, all) ?? []);
  return {
    period: { from: dateOf(pairs.get("from")), to: dateOf(pairs.get("to")) },
    away: ids(pairs.get("away")).toSorted(),
    around: aroundOf(pairs.get("around"), ids),
    extent: pairs.has("extent") ? readExtent(index, pairs.get("extent") ?? "") : null,
    pins: (pairs.get("pins") ?? "").split(",").flatMap((pin) => pinOf(pin, all)),
    start: ids(pairs.get("start"))[0] ?? null,
  };
}

function dateOf(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text : null;
}

function aroundOf(
  text: string | undefined,
  ids: (list: string) => readonly string[],
): Around | null {
  const [, number, list] = /^([123]),(.+)$/.exec(text ?? "") ?? [];
  const found = ids(list ?? "").toSorted();
  const depth = ([1, 2, 3] as const).find((one) => String(one) === number);
  return depth !== undefined && found.length > 0 ? { ids: found, depth } : null;
}

function pinOf(text: string, all: readonly string[]): readonly Pin[] {
  const [short = "", x, y] = text.split(":");
  const [id, placeX, placeY] = [lengthen(short, all), Number(x), Number(y)];
  return id !== null && x && y && Number.isFinite(placeX) && Number.isFinite(placeY)
    ? [{ id, x: placeX, y: placeY }]
    : [];
}
