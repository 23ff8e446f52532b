import type { GraphIndex } from "./graph-index.ts";
import { readShown, writeShown } from "./link-shown.ts";
import { lengthen, shorten } from "./short-ids.ts";
import {
  type Action,
  FACETS,
  type Reading,
  type Selection,
  START,
  type Theme,
  type ViewState,
} from "./state.ts";

const KINDS: readonly Selection["kind"][] = ["node", "edge", "line", "path", "conflicts"];
const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** A state read from a link, and how many parts of the link this graph does not hold. */
export interface LinkedState {
  readonly state: ViewState;
  readonly dropped: number;
}

/**
 * A state as the part of an address after `#`: its difference to the start, as readable `key=value` pairs, with the
 * build it was made for. Empty for the start. Whether the legend is open is not part of a link.
 */
export function writeLink(index: GraphIndex, build: string, state: ViewState): string {
  const pairs: [key: string, value: string][] = [];
  for (const facet of FACETS)
    if (state.hidden[facet].length > 0) pairs.push([`hide-${facet}`, list(state.hidden[facet])]);
  if (state.confidence > 0) pairs.push(["sure", String(Math.round(state.confidence * 100))]);
  pairs.push(...writeShown(index, state));
  if (state.selection) pairs.push([state.selection.kind, shortSelection(index, state.selection)]);
  if (state.reading) {
    pairs.push(["document", encode(state.reading.document)]);
    if (state.reading.found) pairs.push(["found", state.reading.found.join("-")]);
    if (state.reading.claim !== null) {
      const ids = index.claimsIn(state.reading.document).map(({ id }) => id);
      pairs.push(["claim", shorten(state.reading.claim, ids)]);
    }
  }
  if (state.colorBy !== START.colorBy) pairs.push(["color", state.colorBy]);
  if (state.view !== START.view) pairs.push(["view", state.view]);
  if (state.theme !== START.theme) pairs.push(["theme", state.theme]);
  if (pairs.length === 0) return "";
  return `#${[["build", build], ...pairs].map((pair) => pair.join("=")).join("&")}`;
}

/** The state that a link tells; what this graph does not hold is left out and counted. Never throws. */
export function readLink(index: GraphIndex, link: string): LinkedState {
  const pairs = new Map(link.replace(/^#/, "").split("&").map(splitPair));
  let dropped = 0;
  const check = <T>(asked: boolean, found: T | null): T | null => {
    if (asked && found === null) dropped += 1;
    return found;
  };
  const hidden = { ...START.hidden };
  for (const facet of FACETS) hidden[facet] = readList(pairs.get(`hide-${facet}`));
  const kind = KINDS.find((name) => pairs.has(name));
  const selection = kind ? longSelection(index, kind, pairs.get(kind) ?? "") : null;
  const path = pairs.get("document");
  const document = path === undefined ? null : readDocument(index, decode(path));
  const claimed = pairs.get("claim");
  const claim =
    document !== null && claimed !== undefined
      ? lengthen(
          claimed,
          index.claimsIn(document).map(({ id }) => id),
        )
      : null;
  check(claimed !== undefined, claim);
  check(path !== undefined, document);
  const shown = readShown(index, pairs);
  check(pairs.has("extent"), shown.extent);
  return {
    state: {
      ...START,
      ...shown,
      hidden,
      confidence: readShare(pairs.get("sure")),
      selection: check(kind !== undefined, selection),
      reading: document === null ? null : { document, claim, ...foundIn(pairs.get("found")) },
      colorBy: pairs.get("color") === "community" ? "community" : "type",
      view: pairs.get("view") === "table" ? "table" : "graph",
      theme: THEMES.find((theme) => theme === pairs.get("theme")) ?? START.theme,
    },
    dropped,
  };
}

function foundIn(text = ""): Pick<Reading, "found"> {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  return start === undefined || end === undefined ? {} : { found: [Number(start), Number(end)] };
}

/** The action that goes to a linked state, keeping what links do not tell. */
export function followLink(state: ViewState, linked: ViewState): Action {
  return { do: "restore", state: { ...linked, isLegendOpen: state.isLegendOpen } };
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}

function list(values: readonly string[]): string {
  return values.map(encode).join(",");
}

/** Half a surrogate pair, which a file name may hold, has no form in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function readList(joined: string | undefined): readonly string[] {
  return joined === undefined || joined === "" ? [] : joined.split(",").map(decode).toSorted();
}

/** Whole percent as a share of 1; 0 for anything else. */
function readShare(percent = ""): number {
  return /^\d{1,2}$/.test(percent) ? Number(percent) / 100 : 0;
}

/** A broken escape is kept as it stands: a link is typed and cut by people. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readDocument(index: GraphIndex, path: string): string | null {
  const found = index.graph.documents.find((document) => document.path.toWellFormed() === path);
  return found?.path ?? null;
}

function shortSelection(index: GraphIndex, selection: Selection): string {
  if (selection.kind === "conflicts") return "all";
  const nodes = [...index.nodes.keys()];
  if (selection.kind === "edge") return shorten(selection.id, [...index.edges.keys()]);
  return selection.id
    .split("|")
    .map((id) => shorten(id, nodes))
    .join("|");
}

function longSelection(
  index: GraphIndex,
  kind: Selection["kind"],
  short: string,
): Selection | null {
  if (kind === "edge") return selectionOf(kind, lengthen(short, [...index.edges.keys()]));
  if (kind === "conflicts") return { kind, id: "" };
  const nodes = [...index.nodes.keys()];
  const ids = short.split("|").map((id) => lengthen(id, nodes));
  if (kind === "path") return ids.includes(null) ? null : { kind, id: ids.join("|") };
  if (kind === "node") return selectionOf(kind, ids[0] ?? null);
  const id = ids.join("|");
  return index.lines.has(id) ? { kind, id } : null;
}

function selectionOf(kind: "node" | "edge", id: string | null): Selection | null {
  return id === null ? null : { kind, id };
}
