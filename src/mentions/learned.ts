import { decodeBase64 } from "../model/base64.ts";
import type { TypeEvidence } from "../model/mention.ts";
import { ALSO } from "../model/typing.ts";
import { item } from "./form-evidence.ts";
import { headsOf } from "./heads.ts";
import { nameFeatures } from "./learned-features.ts";
import { type NameTable, readTable, scoreName } from "./name-model.ts";
import type { Page } from "./page.ts";
import type { Run } from "./runs.ts";
import { nameWeights } from "./weights/names.ts";

/**
 * Points of the type that the vote takes for the likeliest; another type has so many fewer as the odds are against it. Of one word or two
 * the vote alone makes no type sure enough to speak against another one.
 */
const MOST_POINTS = 20;
const MOST_SHORT = 14;
/** Points a nat: less than the ten of true odds, as news is not like the texts that the vote was trained on. */
const POINTS_A_NAT = 5;

/**
 * Points for what lone names of news are more often than those of encyclopaedias, on which the vote was mostly trained: firms and what
 * they sell rather than persons known by their surnames and towns.
 */
const LONE: Readonly<Record<string, number>> = {
  Person: -4,
  Organization: 4,
  Place: -5,
  Product: 3,
  Work: 0,
  Event: -3,
};

/** The same for two plain words in a row, which no list knows: mostly somebody's full name. */
const PAIR: Readonly<Record<string, number>> = { Person: 5, Place: -4 };
const NO_SHAPE: Readonly<Record<string, number>> = {};

function leaningOf(page: Page, { first, last }: Run): Readonly<Record<string, number>> {
  if (last - first === 1) return LONE;
  const isPair = last - first === 2 && isPlain(page, first) && isPlain(page, first + 1);
  return isPair ? PAIR : NO_SHAPE;
}

/** A word with a capital that is no common one and heads no names. */
function isPlain(page: Page, at: number): boolean {
  const word = page.words[at]?.lower ?? "";
  return (
    page.shapes[at] === "capital" &&
    !page.index.commonWords.has(word) &&
    headsOf(page, page.tokens[at]?.text ?? "").length === 0
  );
}

let decoded: NameTable | undefined;

/** The learned vote on a name: its likeliest type, then those that are not much less likely. Always one item, so that a chain's mean is fair. */
export function readLearned(page: Page, run: Run): readonly TypeEvidence[] {
  const { classes, scale } = nameWeights;
  decoded ??= readTable(decodeBase64(nameWeights.base64), classes.length);
  const scores = scoreName(decoded, nameFeatures(page, run));
  const leaning = leaningOf(page, run);
  const points = TYPES.map(
    (type, at) => Math.round((POINTS_A_NAT * (scores[at] ?? 0)) / scale) + (leaning[type] ?? 0),
  );
  const most = Math.max(...points);
  const best = points.indexOf(most);
  const full = run.last - run.first <= 2 ? MOST_SHORT : MOST_POINTS;
  const evidence = [item("learned", TYPES[best] ?? "", full, "learned")];
  points.forEach((own, at) => {
    const left = full + own - most;
    if (at !== best && left > 0) evidence.push(item("learned", TYPES[at] ?? "", left, ALSO));
  });
  return evidence;
}

const TYPES: readonly string[] = nameWeights.classes.filter((type) => type !== "None");
