/** What can be hidden by value. `type` and `tie` (joined to others or alone) are of entities, the others of relations. */
export const FACETS = ["type", "tie", "relation", "statement", "agreement", "document"] as const;

/** The name of a facet. */
export type FacetName = (typeof FACETS)[number];

/** What the evidence panel is about. A `line` is all that is drawn between two entities; `edge` one relation of them. */
export type Selection =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string }
  | { readonly kind: "line"; readonly id: string };

/** A document opened at a claim, or at its beginning. */
export interface Reading {
  /** Path. */
  readonly document: string;
  readonly claim: string | null;
}

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
  readonly selection: Selection | null;
  readonly reading: Reading | null;
  readonly view: View;
  readonly theme: Theme;
  readonly isLegendOpen: boolean;
}

/** A change of the view. */
export type Action =
  | { readonly do: "select"; readonly selection: Selection | null }
  | { readonly do: "read"; readonly reading: Reading | null }
  | { readonly do: "toggle"; readonly facet: FacetName; readonly value: string }
  | {
      readonly do: "only";
      readonly facet: FacetName;
      readonly value: string;
      readonly values: readonly string[];
    }
  | { readonly do: "all"; readonly facet: FacetName | null }
  | { readonly do: "sure"; readonly confidence: number }
  | { readonly do: "view"; readonly view: View }
  | { readonly do: "theme"; readonly theme: Theme }
  | { readonly do: "legend"; readonly isOpen: boolean }
  | { readonly do: "restore"; readonly state: ViewState };

/** The state of a page just opened. */
export const START: ViewState = {
  hidden: { type: [], tie: [], relation: [], statement: [], agreement: [], document: [] },
  confidence: 0,
  selection: null,
  reading: null,
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
  if (action.do === "read") return { reading: action.reading };
  if (action.do === "sure") return { confidence: action.confidence };
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
    ? { hidden: START.hidden, confidence: START.confidence }
    : hide(state, action.facet, []);
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
