import type { ConflictKind } from "../../../src/model/conflict.ts";
import type { Agreement, ColorBy, FacetName, Role, Statement, Tie } from "../../state/index.ts";
import type { Download } from "../download.ts";
import { type CommandWords, commands } from "./commands.ts";
import { many } from "./many.ts";
import { type PictureWords, picture } from "./picture.ts";
import { type ReaderWords, reader } from "./reader.ts";
import { type ReadingWords, reading } from "./reading.ts";

/** Every word the page itself says. Another language is another value of this type. */
export interface Catalogue {
  /** Of the page: as BCP 47 names it, and which way its lines run. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly story: (entities: number, claims: number, documents: number) => string;
  readonly shown: (entities: number, relations: number) => string;
  readonly canvas: (entities: number, relations: number, documents: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly searching: string;
  readonly found: (entities: number, sentences: number) => string;
  readonly stillReading: string;
  readonly alsoKnownAs: string;
  readonly facets: { readonly [facet in FacetName]: string };
  readonly ties: { readonly [tie in Tie]: string };
  readonly agreements: { readonly [agreement in Agreement]: string };
  readonly statements: { readonly [statement in Statement]: string };
  readonly statementHelp: { readonly [statement in Statement]: string };
  readonly roles: { readonly [role in Role]: string };
  readonly colorBy: string;
  readonly colorings: { readonly [by in ColorBy]: string };
  readonly smallCommunities: string;
  readonly textItself: string;
  readonly sureness: string;
  readonly atLeast: (percent: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly only: string;
  readonly onlyLabel: (value: string) => string;
  readonly all: string;
  readonly showAll: string;
  readonly more: (count: number) => string;
  readonly legend: string;
  readonly disputed: string;
  readonly disputedHelp: string;
  readonly close: string;
  readonly back: string;
  readonly graph: string;
  readonly table: string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly themeSwitch: (theme: string) => string;
  readonly hint: string;
  readonly hintDone: string;
  readonly noWebGl: string;
  readonly dropped: (count: number) => string;
  readonly empty: string;
  readonly broken: string;
  readonly severalGraphs: (names: string) => string;
  readonly arranging: (entities: number) => string;
  readonly mentions: (mentions: number, documents: number) => string;
  readonly support: (sentences: number, documents: number) => string;
  readonly relationsBetween: (count: number) => string;
  readonly saidOtherwise: string;
  readonly conflicts: string;
  readonly conflictKinds: { readonly [kind in ConflictKind]: string };
  readonly sidesOfDenial: (polarity: string) => string;
  readonly sources: (independent: number) => string;
  readonly otherRelations: string;
  readonly noFacts: string;
  readonly saidBy: string;
  readonly confidence: (share: number) => string;
  readonly rule: string;
  readonly readInDocument: string;
  readonly untitled: string;
  readonly undated: string;
  readonly ambiguous: string;
  readonly mergedBecause: string;
  readonly entities: string;
  readonly relations: string;
  readonly columns: {
    readonly name: string;
    readonly type: string;
    readonly mentions: string;
    readonly relations: string;
    readonly subject: string;
    readonly relation: string;
    readonly object: string;
    readonly statement: string;
    readonly sentences: string;
  };
  readonly hiddenByFilter: string;
  readonly keys: string;
  readonly commands: CommandWords;
  readonly letterKeys: string;
  readonly panel: string;
  readonly panelSize: string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saveHelp: string;
  readonly openFile: string;
  readonly downloads: { readonly [download in Download]: string };
  readonly noConflicts: string;
  readonly conflictCount: (count: number) => string;
  readonly focus: string;
  readonly focusOn: (depth: number) => string;
  readonly steps: (depth: number) => string;
  readonly expand: string;
  readonly hide: string;
  readonly pin: string;
  readonly unpin: string;
  readonly unpinAll: (count: number) => string;
  readonly pathStart: string;
  readonly pathFrom: string;
  readonly pathTo: string;
  readonly pathSteps: (count: number) => string;
  readonly noPath: string;
  readonly copyPath: string;
  readonly timeline: string;
  readonly dates: { readonly from: string; readonly to: string };
  readonly allTime: string;
  readonly inTime: (time: string, documents: number, relations: number) => string;
  readonly reading: ReadingWords;
  readonly reader: ReaderWords;
  readonly thinned: (drawn: number, all: number) => string;
  readonly picture: PictureWords;
}

/** English. */
export const en: Catalogue = {
  language: "en",
  direction: "ltr",
  story: (entities, claims, documents) =>
    `${many(entities, "entity", "entities")}, ${many(claims, "claim", "claims")}, ${many(documents, "article", "articles")}`,
  shown: (entities, relations) =>
    `${many(entities, "entity", "entities")} and ${many(relations, "relation", "relations")} shown`,
  canvas: (entities, relations, documents) =>
    `Graph of ${many(entities, "entity", "entities")} and ${many(relations, "relation", "relations")} from ${many(documents, "document", "documents")}. The same content is in the tables.`,
  search: "Search people, organisations, products …",
  searchHint: "Search names and other names",
  searching: "Searching the sentences\u2026",
  found: (entities, sentences) =>
    `${many(entities, "entity", "entities")}, ${many(sentences, "sentence", "sentences")}`,
  stillReading: "so far: sentences are still being read",
  alsoKnownAs: "Also",
  facets: {
    type: "Entities",
    tie: "Connections",
    community: "Communities",
    relation: "Relations",
    statement: "How it is said",
    agreement: "Agreement",
    speaker: "Speakers",
    document: "Documents",
  },
  agreements: { agreed: "Undisputed", disputed: "Disputed" },
  ties: { joined: "With relations", alone: "Without relations" },
  statements: {
    stated: "Stated",
    claimed: "Claimed",
    planned: "Planned",
    possible: "Possible",
    denied: "Denied",
  },
  statementHelp: {
    stated: "The text says it as a fact",
    claimed: "The text says who claims it",
    planned: "Announced, intended or expected",
    possible: "May be, might be, is said to be",
    denied: "The text says that it is not so",
  },
  roles: { subject: "subject", object: "object", trigger: "words that say it" },
  colorBy: "Colours tell",
  colorings: { type: "type", community: "community" },
  smallCommunities: "Others, small",
  textItself: "The articles themselves",
  sureness: "How sure it is",
  atLeast: (percent) => (percent === 0 ? "any" : `at least ${percent}%`),
  copy: "Copy as a citation",
  copied: "Copied",
  only: "only",
  onlyLabel: (value) => `Show only ${value}`,
  all: "All",
  showAll: "Show everything",
  more: (count) => `${count} more`,
  legend: "Legend and filters",
  disputed: "Disputed",
  disputedHelp: "Another sentence says otherwise",
  close: "Close",
  back: "Back",
  graph: "Graph",
  table: "Table",
  fit: "Fit all on the screen",
  zoomIn: "Closer",
  zoomOut: "Farther",
  themes: { system: "System colours", light: "Light", dark: "Dark" },
  themeSwitch: (theme) => `Colours: ${theme}`,
  hint: "Click a line to read the sentence behind it, or an entity to see all that is said of it.",
  hintDone: "Got it",
  noWebGl:
    "This browser cannot paint the large picture (WebGL 2 is missing): a plain drawing stands here, and the tables hold the same content.",
  dropped: (count) =>
    `This link was made for another graph: ${many(count, "part", "parts")} of it could not be found here.`,
  empty: "No entities were found in these documents.",
  arranging: (entities) => `Arranging ${entities} entities\u2026`,
  severalGraphs: (names) =>
    `One graph at a time: choose one of ${names}. Several files of claims (JSON lines) are shown as one.`,
  broken: "The data of this page cannot be read",
  mentions: (mentions, documents) =>
    `${many(mentions, "mention", "mentions")} in ${many(documents, "document", "documents")}`,
  support: (sentences, documents) =>
    `${many(sentences, "sentence", "sentences")} in ${many(documents, "document", "documents")}`,
  relationsBetween: (count) => many(count, "relation", "relations"),
  saidOtherwise: "Said otherwise",
  conflicts: "Conflicts",
  conflictKinds: {
    denied: "One says it, another denies it",
    rival: "Several where there is room for one",
    value: "Different values",
  },
  sidesOfDenial: (polarity) => (polarity === "negated" ? "Denied" : "Affirmed"),
  sources: (independent) => many(independent, "independent source", "independent sources"),
  otherRelations: "Also between the two",
  noFacts: "Nothing is said of it beside its mentions.",
  saidBy: "according to",
  confidence: (share) => `${Math.round(share * 100)}% sure`,
  rule: "rule",
  readInDocument: "Read in the document",
  untitled: "Untitled",
  undated: "no date",
  ambiguous: "This name may stand for more than one thing.",
  mergedBecause: "Taken for one because",
  entities: "Entities",
  relations: "Relations",
  columns: {
    name: "Name",
    type: "Type",
    mentions: "Mentions",
    relations: "Relations",
    subject: "From",
    relation: "Relation",
    object: "To",
    statement: "How it is said",
    sentences: "Sentences",
  },
  hiddenByFilter: "Hidden by a filter",
  keys: "Keys",
  commands,
  letterKeys: "Keys without Ctrl or Alt (in text fields they are off anyway)",
  panel: "Details",
  panelSize: "Size of the panel",
  undo: "Undo",
  redo: "Redo",
  save: "Save what is shown, or open a file",
  saveHelp: "What is shown, as",
  openFile: "Open graph.json or graph.gexf …",
  downloads: {
    html: "Page like this one (HTML)",
    png: "Picture (PNG)",
    png2: "Picture, twice as large (PNG)",
    png4: "Picture, four times as large (PNG)",
    svg: "Picture with text (SVG)",
    markdown: "Selection with its quotes (Markdown)",
    csv: "Tables (CSV)",
    gexf: "Graph for Gephi (GEXF)",
    graphml: "Graph (GraphML)",
    json: "Graph (JSON)",
    jsonl: "Claims (JSON lines)",
  },
  noConflicts: "No sentence shown here contradicts another.",
  conflictCount: (count) => many(count, "conflict", "conflicts"),
  focus: "Focus",
  focusOn: (depth) =>
    depth === 1
      ? "Show only this and its neighbours"
      : `Show only what is at most ${depth} steps away`,
  steps: (depth) => `${depth} steps`,
  expand: "Expand",
  hide: "Hide",
  pin: "Pin",
  unpin: "Unpin",
  unpinAll: (count) => `Let go of ${many(count, "pinned entity", "pinned entities")}`,
  pathStart: "Path from here",
  pathFrom: "Path from",
  pathTo: "to",
  pathSteps: (count) => `A shortest path: ${many(count, "step", "steps")}`,
  noPath: "No path of visible relations leads there.",
  copyPath: "Copy with footnotes",
  timeline: "Timeline",
  dates: { from: "From date", to: "To date" },
  allTime: "All time",
  inTime: (time, documents, relations) =>
    `${time}: ${many(documents, "document", "documents")}, ${many(relations, "relation", "relations")}`,
  reading,
  reader,
  thinned: (drawn, all) =>
    `The strongest ${drawn} of ${all} lines are drawn. Select an entity to see all of its own.`,
  picture,
};
