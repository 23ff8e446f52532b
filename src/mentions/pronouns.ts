import type { Gender, Mention } from "../model/mention.ts";
import { item } from "./form-evidence.ts";
import type { Page } from "./page.ts";

/** A pronoun: the lemma of its forms, gender, number, and whether it stands for a person. */
interface Pronoun {
  readonly lemma: string;
  readonly gender: Gender;
  readonly isPlural: boolean;
  readonly isPerson: boolean;
}

const ROWS: readonly (readonly [forms: string, Pronoun])[] = [
  ["he him his himself", { lemma: "he", gender: "male", isPlural: false, isPerson: true }],
  ["she her hers herself", { lemma: "she", gender: "female", isPlural: false, isPerson: true }],
  ["it its itself", { lemma: "it", gender: "unknown", isPlural: false, isPerson: false }],
  [
    "they them their theirs themselves",
    { lemma: "they", gender: "unknown", isPlural: true, isPerson: false },
  ],
  ["who whom", { lemma: "who", gender: "unknown", isPlural: false, isPerson: true }],
  ["which", { lemma: "which", gender: "unknown", isPlural: false, isPerson: false }],
  ["whose", { lemma: "whose", gender: "unknown", isPlural: false, isPerson: false }],
  ["i me my mine myself", { lemma: "I", gender: "unknown", isPlural: false, isPerson: true }],
  ["we us our ours ourselves", { lemma: "we", gender: "unknown", isPlural: true, isPerson: false }],
];
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  ROWS.flatMap(([forms, pronoun]) => forms.split(" ").map((form) => [form, pronoun] as const)),
);

/** The pronouns of a document; "that" only where it is a relative pronoun behind a noun. */
export function findPronouns(page: Page): readonly Mention[] {
  const found: Mention[] = [];
  page.tokens.forEach((token, at) => {
    const word = page.words[at]?.lower ?? "";
    const pronoun =
      PRONOUNS.get(word) ?? (isRelative(page, at, word) ? PRONOUNS.get("which") : undefined);
    if (!pronoun || token.text === "US" || token.text === "IT") return;
    found.push({
      start: token.start,
      end: token.end,
      kind: "pronoun",
      name: word === "that" ? "that" : pronoun.lemma,
      sentence: page.sentenceOf[at] ?? 0,
      first: at,
      last: at + 1,
      head: at,
      evidence: pronoun.isPerson ? [item("anaphor", "Person", 25, "pronoun")] : [],
      gender: pronoun.gender,
      isPlural: pronoun.isPlural,
      isWeak: false,
      rule: `pronoun/${pronoun.lemma}`,
    });
  });
  return found;
}

function isRelative(page: Page, at: number, word: string): boolean {
  const before = page.tokens[at - 1]?.upos;
  return (
    word === "that" &&
    page.tokens[at]?.xpos === "WDT" &&
    (before === "NOUN" || before === "PROPN" || before === "NUM")
  );
}
