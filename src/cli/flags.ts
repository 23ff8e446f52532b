import { LEAST_CONFIDENCE } from "../model/sure.ts";

/** What may follow a flag: nothing, any text, a share between 0 and 1, or a whole number. */
type FlagType = "none" | "text" | "share" | "count";

/** One flag: its name without dashes, what it takes, what holds without it, and what it is for. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly type: FlagType;
  /** What the value is called in help: `DIR`, `FILE`. */
  readonly value?: string;
  readonly default?: string;
  readonly help: string;
}

/** A command as `--help` teaches it. */
export interface CommandHelp {
  readonly name: string;
  /** What may stand after the name, as help shows it. */
  readonly operands: string;
  /** Most operands that it takes; null for any number. */
  readonly maxOperands: number | null;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

const QUIET: Flag = { name: "quiet", short: "q", type: "none", help: "say nothing but errors" };
const MIN_CONFIDENCE: Flag = {
  name: "min-confidence",
  type: "share",
  value: "0..1",
  default: String(LEAST_CONFIDENCE),
  help: "leave out claims (and facts) below this confidence",
};

const LEXICON: Flag = {
  name: "lexicon",
  type: "text",
  value: "FILE",
  help: "names you know, a line each: Type<TAB>Name<TAB>other names",
};

const CORRECTIONS: Flag = {
  name: "corrections",
  type: "text",
  value: "FILE",
  help: "what you know better (default corrections.yaml, where there is one)",
};

const CONCEPTS: Flag = {
  name: "concepts",
  type: "none",
  help: "topics, classes and licences are entities too",
};

/** Flags that every command takes. */
export const COMMON_FLAGS: readonly Flag[] = [
  { name: "help", short: "h", type: "none", help: "show this help" },
  QUIET,
];

/** Every command with every flag: help, parsing and the check for misspelt names read this table. */
export const COMMANDS: readonly CommandHelp[] = [
  {
    name: "build",
    operands: "[PATH…]",
    maxOperands: null,
    summary: "read documents and write their knowledge graph to a folder",
    flags: [
      {
        name: "out",
        short: "o",
        type: "text",
        value: "DIR",
        default: "graph-out",
        help: "folder to write to",
      },
      MIN_CONFIDENCE,
      LEXICON,
      CORRECTIONS,
      CONCEPTS,
      {
        name: "reader",
        type: "none",
        help: "index.html can itself read articles that are dropped on it (5 MB more)",
      },
      { name: "no-cache", type: "none", help: "read every document again, changed or not" },
      { name: "force", type: "none", help: "write into a folder that holds other files" },
    ],
    examples: [
      ["claimgraph build", "the documents in ./corpus, to ./graph-out"],
      ["claimgraph build articles notes/talk.md -o graph", "a folder and a file, to ./graph"],
      ["claimgraph build news --min-confidence 0.8", "only claims that are fairly sure"],
      [
        "claimgraph build --lexicon names.tsv",
        "with lines like: Organization<TAB>Harrow Trust<TAB>HT; others begin with Person, Place, Product, Work, Event",
      ],
      [
        "claimgraph build --corrections fixes.yaml",
        [
          "with entries like:",
          "  - same: [Brightholm, Brightholm Group]        one thing with two names",
          "  - different: [Ann Lee, Anna Lee]              two things that were taken for one",
          "  - type: {Mercury: Product}                    what it is",
          "  - name: {Brihtholm: Brightholm}               what it is called",
          "  - drop: Advertisement                         leave it out, with all that is said of it",
          "  - reject-claim: 3f9a0c1d                      leave this claim out, by id or words of its sentence",
        ].join("\n      "),
      ],
    ],
  },
  {
    name: "extract",
    operands: "[FILE…|-]",
    maxOperands: null,
    summary: "print what each document says, one line of JSON a document",
    flags: [
      { name: "open", type: "none", help: "add every clause as a fact, in the words of the text" },
      { name: "text", type: "none", help: "add the document's text to each line" },
      MIN_CONFIDENCE,
      LEXICON,
      CONCEPTS,
    ],
    examples: [
      ["claimgraph extract article.txt", "the record of one document"],
      ["claimgraph extract articles | head -1", "the first of a folder"],
      ["claimgraph extract article.txt --open", "with open facts beside the claims"],
      ["claimgraph extract article.txt --lexicon names.tsv", "with names that you know"],
      ["claimgraph extract - < docs.jsonl", 'documents as lines {"path": "a.txt", "text": "…"}'],
    ],
  },
  {
    name: "parse",
    operands: "[FILE…|-]",
    maxOperands: null,
    summary: "print the words, tags and dependency trees that the program sees (CoNLL-U)",
    flags: [
      { name: "svg", type: "none", help: "draw the trees instead, as one SVG picture" },
      { name: "plain", type: "none", help: "without regard to names" },
      { name: "chunks", type: "none", help: "mark noun and verb chunks too" },
    ],
    examples: [
      ["claimgraph parse article.txt", "a line a word: tag, lemma, head, label, place in the text"],
      ['echo "Ann Lee left Lumora." | claimgraph parse -', "a text from standard input"],
      ["claimgraph parse article.txt --svg > trees.svg", "a picture for the browser"],
      ["claimgraph parse article.txt --chunks", "with Chunk=B-NP, I-NP, B-VP in the last column"],
    ],
  },
  {
    name: "view",
    operands: "[DIR]",
    maxOperands: 1,
    summary: "show a built graph in the browser, on this computer only",
    flags: [
      {
        name: "port",
        type: "count",
        value: "N",
        default: "0",
        help: "port to listen on; 0 takes a free one",
      },
    ],
    examples: [
      ["claimgraph view", "serve ./graph-out and print its address; Ctrl-C ends"],
      ["claimgraph view graph --port 8080", "another folder, a fixed port"],
    ],
  },
  {
    name: "verify",
    operands: "[DIR]",
    maxOperands: 1,
    summary: "prove that every quote stands in its document and every file is as it was written",
    flags: [
      {
        name: "corpus",
        type: "text",
        value: "DIR",
        help: "also check that the sources in DIR are still those that were read",
      },
    ],
    examples: [
      ["claimgraph verify", "check ./graph-out; exit code 1 and a line a fault"],
      ["claimgraph verify graph --corpus articles", "check the sources too"],
    ],
  },
  {
    name: "explain",
    operands: "ID|NAME [DIR]",
    maxOperands: 2,
    summary: "tell which rule and words made a claim, or why an entity has its name and type",
    flags: [
      {
        name: "corpus",
        type: "text",
        value: "DIR",
        help: "read the sources in DIR again, not the stored text: exact for marked-up formats too",
      },
      { name: "json", type: "none", help: "print the explanation as JSON" },
      LEXICON,
      CORRECTIONS,
    ],
    examples: [
      ["claimgraph explain 35e36d", "the claim or entity whose id begins so"],
      ['claimgraph explain "Ann Lee" graph', "an entity by name, in another folder"],
      [
        "claimgraph explain 35e36d --corpus articles",
        "with headings and emphasis as in the sources",
      ],
    ],
  },
  {
    name: "merges",
    operands: "[DIR]",
    maxOperands: 1,
    summary: "list which names were taken for one thing, and why, the most doubtful first",
    flags: [
      { name: "doubtful", type: "none", help: "only weak merges and those of things in doubt" },
      { name: "json", type: "none", help: "print the list as JSON" },
    ],
    examples: [
      ["claimgraph merges", "of ./graph-out: points, rule, names, and where they stand"],
      ["claimgraph merges graph --doubtful | head -40", "what to look at first"],
      ["claimgraph merges --json", "for programs: rule, names, points, evidence with quotes"],
    ],
  },
  {
    name: "conflicts",
    operands: "[DIR]",
    maxOperands: 1,
    summary: "list what the documents disagree about, both sides with their sentences",
    flags: [{ name: "json", type: "none", help: "print the list as JSON" }],
    examples: [
      [
        "claimgraph conflicts",
        "of ./graph-out: who is denied, what is rival, which figures differ",
      ],
      ["claimgraph conflicts graph | less", "of another folder"],
      ["claimgraph conflicts --json", "for programs: sides with quotes, places, dates, speakers"],
    ],
  },
  {
    name: "eval",
    operands: "--gold DIR [FILE…]",
    maxOperands: null,
    summary: "measure precision and recall against documents that people have annotated",
    flags: [
      { name: "gold", type: "text", value: "DIR", help: "folder of gold files, one a document" },
      { name: "json", type: "none", help: "print all figures as JSON" },
      { name: "per-document", type: "none", help: "add a table a document" },
      { name: "errors", type: "none", help: "list every false and every missed item" },
      CONCEPTS,
      {
        name: "reliability",
        type: "none",
        help: "tell how often claims of a confidence are right",
      },
    ],
    examples: [
      ["claimgraph eval --gold gold/json", "texts are taken from gold/text"],
      ["claimgraph eval --gold gold/json a.txt b.txt --errors", "two documents, with all errors"],
    ],
  },
];

/** The help of the whole program. */
export function programHelp(version: string): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return [
    `claimgraph ${version}: turns a folder of articles into a knowledge graph in which every edge is a quoted claim.`,
    "",
    "Usage: claimgraph COMMAND [OPTION…]",
    "",
    ...commands,
    "",
    "  claimgraph COMMAND --help    how to use a command, with examples",
    "  claimgraph --version         the version",
    "",
    "Start here:  claimgraph build FOLDER && claimgraph view",
    "",
  ].join("\n");
}

/** The help of one command: use, examples, flags. */
export function commandHelp(command: CommandHelp): string {
  const flags = [...command.flags, ...COMMON_FLAGS].map(flagLine);
  const examples = command.examples.map(([line, meaning]) => `  ${line}\n      ${meaning}`);
  return [
    `claimgraph ${command.name} ${command.operands}`,
    "",
    `  ${command.summary}`,
    "",
    "Examples:",
    ...examples,
    "",
    "Options:",
    ...flags,
    "",
  ].join("\n");
}

function flagLine(flag: Flag): string {
  const short = flag.short === undefined ? "    " : `-${flag.short}, `;
  const value = flag.value === undefined ? "" : ` ${flag.value}`;
  const fallback = flag.default === undefined ? "" : ` (default ${flag.default})`;
  return `  ${short}${`--${flag.name}${value}`.padEnd(24)}${flag.help}${fallback}`;
}
