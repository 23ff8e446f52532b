/** What can be hidden by value. `type`, `tie` (joined to others or alone) and `community` are of entities, the others of relations. */
export const FACETS = [
  "type",
  "tie",
  "community",
  "relation",
  "statement",
  "agreement",
  "speaker",
  "document",
] as const;

/** The name of a facet. */
export type FacetName = (typeof FACETS)[number];

/**
 * What the evidence panel is about. A `line` is all that is drawn between two entities; `edge` one relation of them; a
 * `path` leads from one entity to another, its id being both ids joined by `|`; `conflicts` are all that sentences disagree on.
 */
export type Selection =
  | { readonly kind: "path"; readonly id: string }
  | { readonly kind: "conflicts"; readonly id: "" }
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "line"; readonly id: string };

/** A document opened at a claim, at what was found in it, or at its beginning. */
export interface Reading {
  /** Path. */
  readonly document: string;
  readonly claim: string | null;
  /** Or at a stretch of its text that was found. */
  readonly found?: readonly [start: number, end: number];
}

/** Entities shown with what is joined to them by so many relations in a row; all else is hidden. */
export interface Around {
  /** Ids; never empty. */
  readonly ids: readonly string[];
  readonly depth: 1 | 2 | 3;
}

/** An entity that the reader put at a place of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Days, or parts of dates as documents have them; null for an open end. Both ends are included. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the colour of an entity tells. */
export type ColorBy = "type" | "community";

/** What the middle of the page shows. */
type View = "graph" | "table";

/** Colours: as the system says, or fixed. */
export type Theme = "system" | "light" | "dark";

/** All that a reader can change, as one immutable value: the page is a function of it and the graph. */
export interface ViewState {
  /** Hidden values by facet; nothing hidden at the start. */
  readonly hidden: { readonly [facet in FacetName]: readonly string[] };
  /** Relations less sure than this, 0 to 1, are hidden. */
  readonly confidence: number;
  /** Only documents of that time speak; those without a date are silent while an end is set. */
  readonly period: Period;
  /** Entities that were hidden one by one, sorted. */
  readonly away: readonly string[];
  readonly around: Around | null;
  /** What the picture is of, see `extentOf`; null for what suits the size of the graph. */
  readonly extent: string | null;
  /** In order of ids. */
  readonly pins: readonly Pin[];
  /** Where a path is to begin. */
  readonly start: string | null;
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly colorBy: ColorBy;
  readonly view: View;
  readonly theme: Theme;
  readonly isLegendOpen: boolean;
}

/** A change of the view. */
export type Action =
  | { readonly do: "select"; readonly selection: Selection | null }
  | { readonly do: "read"; readonly reading: Reading | null }
  /** Selects an entity, and what is being read stays open. */
  | { readonly do: "point"; readonly id: string }
  | { readonly do: "toggle"; readonly facet: FacetName; readonly value: string }
  | {
      readonly do: "only";
      readonly facet: FacetName;
      readonly value: string;
      readonly values: readonly string[];
    }
  | { readonly do: "all"; readonly facet: FacetName | null }
  | { readonly do: "sure"; readonly confidence: number }
  | { readonly do: "period"; readonly period: Period }
  | { readonly do: "extent"; readonly extent: string | null }
  | { readonly do: "hide"; readonly id: string }
  | { readonly do: "around"; readonly around: Around | null }
  | { readonly do: "expand"; readonly id: string }
  | { readonly do: "pin"; readonly pin: Pin }
  | { readonly do: "unpin"; readonly id: string | null }
  | { readonly do: "start"; readonly id: string | null }
  | { readonly do: "color"; readonly by: ColorBy }
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "theme"; readonly theme: Theme }
  | { readonly do: "legend"; readonly isOpen: boolean }
  | { readonly do: "restore"; readonly state: ViewState };

/** The state of a page just opened. */
export const START: ViewState = {
  hidden: {
    type: [],
    tie: [],
    community: [],
    relation: [],
    statement: [],
    agreement: [],
    speaker: [],
    document: [],
  },
  confidence: 0,
  period: { from: null, to: null },
  away: [],
  around: null,
  extent: null,
  pins: [],
  start: null,
  selection: null,
  reading: null,
  colorBy: "type",
  view: "graph",
  theme: "system",
  isLegendOpen: true,
};

/** The state after an action. */
export function reduce(state: ViewState, action: Action): ViewState {
  return { ...state, ...changeOf(state, action) };
}

function changeOf(state: ViewState, action: Action): Partial<ViewState> {
  if (action.do === "restore") return action.state;
  if (action.do === "select") return { selection: action.selection, reading: null };
  if (action.do === "point") return { selection: { kind: "node", id: action.id } };
  if (action.do === "read") return { reading: action.reading };
  if (action.do === "sure") return { confidence: action.confidence };
  if (action.do === "period") return { period: inOrder(action.period) };
  // What was selected may lie elsewhere.
  if (action.do === "extent") return { extent: action.extent, selection: null, reading: null };
  if (action.do === "start") return { start: action.id };
  if (action.do === "around") return { around: action.around };
  if (action.do === "hide" || action.do === "expand") return changeShown(state, action);
  if (action.do === "pin" || action.do === "unpin") return { pins: pinned(state.pins, action) };
  if (action.do === "color") return { colorBy: action.by };
  if (action.do === "view") return { view: action.view };
  if (action.do === "theme") return { theme: action.theme };
  if (action.do === "legend") return { isLegendOpen: action.isOpen };
  if (action.do === "toggle")
    return hide(state, action.facet, toggled(state.hidden[action.facet], action.value));
  if (action.do === "only")
    return hide(
      state,
      action.facet,
      action.values.filter((value) => value !== action.value),
    );
  return action.facet === null
    ? {
        hidden: START.hidden,
        confidence: START.confidence,
        period: START.period,
        away: START.away,
        around: START.around,
      }
    : hide(state, action.facet, []);
}

function inOrder({ from, to }: Period): Period {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/** Hiding leaves what is selected elsewhere alone; expanding brings back what was hidden, and its neighbours. */
function changeShown(
  state: ViewState,
  { do: what, id }: { readonly do: "hide" | "expand"; readonly id: string },
): Partial<ViewState> {
  if (what === "hide") {
    const away = [...new Set([...state.away, id])].toSorted();
    const isSelected = state.selection?.kind === "node" && state.selection.id === id;
    return isSelected ? { away, selection: null, reading: null } : { away };
  }
  const away = state.away.filter((other) => other !== id);
  const { around } = state;
  const ids = [...new Set([...(around?.ids ?? []), id])].toSorted();
  return { away, around: { ids, depth: around?.depth ?? 1 } };
}

function pinned(
  pins: readonly Pin[],
  action: Extract<Action, { readonly do: "pin" | "unpin" }>,
): readonly Pin[] {
  if (action.do === "unpin")
    return action.id === null ? [] : pins.filter(({ id }) => id !== action.id);
  const { pin } = action;
  const others = pins.filter(({ id }) => id !== pin.id);
  return [...others, pin].toSorted((one, two) => (one.id < two.id ? -1 : 1));
}

function hide(
  state: ViewState,
  facet: FacetName,
  values: readonly string[],
): Pick<ViewState, "hidden"> {
  return { hidden: { ...state.hidden, [facet]: values } };
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value].toSorted();
}
