import type { Gender } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";

/** How a pronoun refers. */
type PronounKind = "person" | "thing" | "group" | "relative" | "speaker";

/** A row of the table of pronouns: what it may refer to and what it tells of it. */
export interface Pronoun {
  readonly kind: PronounKind;
  readonly gender: Gender;
  /** Types that it may refer to, best first; a type stands for its subtypes. Empty for all. */
  readonly types: readonly EntityType[];
  /** Its form as object ("him"): never the subject of its own clause. */
  readonly isObject: boolean;
  readonly isReflexive: boolean;
}

const THINGS = ["Organization", "Product", "Work", "Event", "Place"];
const GROUPS = ["Organization"];

const ROWS: readonly (readonly [
  string,
  PronounKind,
  Gender,
  readonly EntityType[],
  flags?: string,
])[] = [
  ["he his", "person", "male", ["Person"]],
  ["him", "person", "male", ["Person"], "object"],
  ["himself", "person", "male", ["Person"], "reflexive"],
  ["she hers", "person", "female", ["Person"]],
  ["her", "person", "female", ["Person"], "object"],
  ["herself", "person", "female", ["Person"], "reflexive"],
  ["it its", "thing", "unknown", THINGS],
  ["itself", "thing", "unknown", THINGS, "reflexive"],
  ["they their theirs", "group", "unknown", GROUPS],
  ["them", "group", "unknown", GROUPS, "object"],
  ["themselves themself", "group", "unknown", GROUPS, "reflexive"],
  ["who whom", "relative", "unknown", ["Person"]],
  ["which that", "relative", "unknown", THINGS],
  ["whose", "relative", "unknown", []],
  ["i me my mine myself", "speaker", "unknown", ["Person"]],
  ["we us our ours ourselves", "speaker", "unknown", ["Organization"]],
];

const TABLE: ReadonlyMap<string, Pronoun> = new Map(
  ROWS.flatMap(([forms, kind, gender, types, flags]) =>
    forms.split(" ").map((form): [string, Pronoun] => {
      const isObject = flags === "object";
      const isReflexive = flags === "reflexive";
      return [form, { kind, gender, types, isObject, isReflexive }];
    }),
  ),
);

/** The row of a pronoun as the text has it, in any case; undefined for words that refer in other ways. */
export function readPronoun(word: string): Pronoun | undefined {
  return TABLE.get(word.toLowerCase());
}
