import type { TypeEvidence } from "../model/mention.ts";
import { item } from "./form-evidence.ts";
import { type Page, wordAt } from "./page.ts";
import { nounBefore } from "./phrases.ts";
import { roleBefore } from "./roles.ts";
import type { Run } from "./runs.ts";

const CLASS_POINTS = 45;
const ROLE_POINTS = 40;
const EITHER_POINTS = 25;
/** Points for two words, mostly a first name and a surname. */
const FULL_NAME = 6;

/** "the newspaper X", "midfielder X". */
export function beforeEvidence(page: Page, run: Run): readonly TypeEvidence[] {
  // "the film The Long Road"
  const first = wordAt(page, run.first - 1, run.first) === "The" ? run.first - 1 : run.first;
  const shape = page.shapes[first - 1];
  if (shape !== "lower" || wordAt(page, first - 1, first) === "") return [];
  if (isVerbOf(page, first - 1)) return [];
  const noun = nounBefore(page, first);
  const role = noun === undefined || noun.type === "Person" ? roleBefore(page, first) : undefined;
  if (role) return [item("title", "Person", ROLE_POINTS, "role-before")];
  const kin = page.index.kin.has(wordAt(page, first - 1, first)) || isKinAside(page, first);
  if (kin) return [item("class", "Person", 30, "kin-before")];
  if (!noun) return [];
  // "the developer Ann Lee", "the developer Orca Homes": a noun for persons and firms alike leaves the name to tell.
  const leaning = run.last - run.first === 2 ? FULL_NAME : 0;
  if (noun.type === "Organization" && roleBefore(page, first))
    return [
      item("class", "Organization", EITHER_POINTS, "class-before"),
      item("title", "Person", EITHER_POINTS + leaning, "role-before"),
    ];
  return [item("class", noun.type, CLASS_POINTS, "class-before")];
}

/** "his wife, the county bowler X": a relative, a comma, and what she is besides. */
function isKinAside(page: Page, first: number): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const word = wordAt(page, at, first);
    if (/^(?:the|a|an)$/.test(word))
      return wordAt(page, at - 1, first) === "," && page.index.kin.has(wordAt(page, at - 2, first));
    if (page.shapes[at] !== "lower") return false;
  }
  return false;
}

/** "Rangers play Albion": a word that may be a noun, right behind a name, is its verb. */
function isVerbOf(page: Page, at: number): boolean {
  const isEither =
    /^(?:orders|ships|trains|tanks|clubs|teams|forces|records|films|books|shows|reports|studies|hosts|heads|coaches|captains|judges|partners|charges|programs|drinks|fences|bridges|play|host|show|report|study|review|strike|target|film|book|record|press|partner|coach|head|captain|judge|chair)$/;
  return (
    isEither.test(wordAt(page, at, at + 1)) &&
    (page.shapes[at - 1] === "capital" ||
      /^(?:to|will|would|can|could|must|not|they|and)$/.test(wordAt(page, at - 1, at))) &&
    page.sentenceOf[at - 1] === page.sentenceOf[at]
  );
}
