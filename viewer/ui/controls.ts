import type { Action } from "../state/index.ts";
import type { Catalogue } from "./catalogue/en.ts";
import { COMMANDS, type CommandName } from "./commands.ts";

/** Every control of the page, by a selector that finds it: what has no key of its own is reached by Tab. */
const CONTROLS = (words: Catalogue) =>
  ({
    showLegend: labelled(words.legend, ".top "),
    closeLegend: `.legend ${labelled(words.close)}`,
    undo: labelled(words.undo),
    redo: labelled(words.redo),
    conflicts: labelled(words.conflicts, ".top "),
    articles: labelled(words.reader.title, ".top "),
    save: labelled(words.save, ".menu > "),
    saveAs: "button.menu-item",
    openFile: "label.menu-item input",
    graphOrTable: `${labelled(words.table, ".top ")}, ${labelled(words.graph, ".top ")}`,
    theme: `.top button[aria-label^='${words.themeSwitch("")}']`,
    keys: labelled(words.keys, ".top "),
    search: "#search",
    toggleValue: ".facet-row input",
    onlyValue: ".facet-row .only",
    allOfFacet: ".facet legend .text-button",
    moreValues: ".facet > .text-button",
    coloring: ".coloring input",
    sureness: ".facet .range",
    showAllOrUnpin: ".legend > .text-button",
    zoomIn: labelled(words.zoomIn),
    zoomOut: labelled(words.zoomOut),
    fit: labelled(words.fit),
    drawing: ".drawing",
    note: ".hint button",
    extent: ".extent button",
    play: ".timeline > .icon-button",
    timeBar: ".bar-chart .bar",
    timeEnds: ".date",
    allTime: ".dates .text-button",
    tab: "[role=tab]",
    sort: "th .text-button",
    row: ".row-button",
    moreRows: ".tab-body > .text-button",
    back: `.panel-bar ${labelled(words.back)}`,
    closePanel: `.panel-bar ${labelled(words.close)}`,
    panel: ".panel-body",
    panelEdge: ".panel-edge",
    entity: ".entity-button",
    fact: ".fact",
    quote: ".quote",
    citation: `.claim-end button`,
    actions: ".panel .action",
    why: ".merges summary",
    copyPath: ".panel-head .text-button",
    claimOfDocument: ".says-head button",
    claimsHere: ".claims-here",
    mention: ".mention[role]",
    source: ".panel a[href]",
    closeDialog: `.dialog header ${labelled(words.close)}`,
    letterKeys: ".letter-keys input",
    chooseArticles: ".dialog .action input",
    pasteArticle: ".paste textarea",
    readPasted: ".paste ~ .action",
    stopReading: ".reader-progress ~ .action",
    joinArticles: ".mode input",
    ownGraph: ".dialog-body > .text-button",
  }) as const satisfies { readonly [name: string]: string };

type ControlName = keyof ReturnType<typeof CONTROLS>;

/** How each change of the view is made without a pointer. A change that nothing here makes does not compile. */
const WAYS: { readonly [change in Action["do"]]: CommandName | ControlName } = {
  select: "walk",
  read: "read",
  point: "mention",
  toggle: "toggleValue",
  only: "onlyValue",
  all: "allOfFacet",
  sure: "sureness",
  period: "timeEnds",
  hide: "hide",
  around: "focus",
  extent: "extent",
  expand: "expand",
  pin: "pin",
  unpin: "pin",
  start: "pathStart",
  color: "coloring",
  view: "view",
  theme: "theme",
  legend: "showLegend",
  restore: "undo",
};

/** All that can be done with the page, for the test that does it all by keyboard: keys, and controls with their selectors. */
export function functionsOf(words: Catalogue): {
  readonly commands: { readonly [name: string]: readonly string[] };
  readonly controls: { readonly [name: string]: string };
  readonly ways: { readonly [change: string]: string };
} {
  return {
    commands: Object.fromEntries(COMMANDS.map(({ name, keys }) => [name, keys])),
    controls: CONTROLS(words),
    ways: WAYS,
  };
}

function labelled(label: string, place = ""): string {
  return `${place}[aria-label=${JSON.stringify(label)}]`;
}
