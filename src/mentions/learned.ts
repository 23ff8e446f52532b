import { decodeBase64 } from "../model/base64.ts";
import type { TypeEvidence } from "../model/mention.ts";
import { item } from "./form-evidence.ts";
import { namesOf } from "./known.ts";
import { nameFeatures } from "./learned-features.ts";
import { bestOf, type NameTable, readTable, scoreName } from "./name-model.ts";
import type { Page } from "./page.ts";
import type { Run } from "./runs.ts";
import { nameWeights } from "./weights/names.ts";

/** What the learned vote says of a name: a type, or that it is none, with the log-odds of being right in tenths of a nat. */
interface Vote {
  readonly type: string;
  readonly points: number;
}

let decoded: NameTable | undefined;

/** The learned vote on a name. */
function voteOnName(page: Page, run: Run): Vote {
  const { classes, leads, points } = nameWeights;
  decoded ??= readTable(decodeBase64(nameWeights.base64), classes.length);
  const { best, lead } = bestOf(scoreName(decoded, nameFeatures(page, run)));
  const bucket = leads.findLastIndex((least) => lead >= least);
  return { type: classes[best] ?? "None", points: points[Math.max(0, bucket)] ?? 0 };
}

/** The vote as evidence, or where it says little what a name of this shape mostly is: always one item, so that a chain's mean is fair. */
export function readLearned(page: Page, run: Run): TypeEvidence {
  const vote = voteOnName(page, run);
  const prior = priorOf(page, run);
  if (vote.type === "None" || vote.points <= prior.points) return prior;
  const isKnown = namesOf(page, run.first, run.last).length > 0;
  if (run.last - run.first > 1 || vote.type === prior.type || isKnown)
    return item("learned", vote.type, vote.points, "learned");
  return vote.points < SURE ? prior : item("learned", vote.type, MOST_ALONE, "learned");
}

/**
 * Points for a name of one word where the vote is sure that it is not what such names mostly are; where it is less sure it is not heard: it
 * knows the surnames and towns of encyclopaedias, whereas lone words that news do not explain are mostly firms and what they sell.
 */
const MOST_ALONE = 6;
const SURE = 20;

function priorOf(page: Page, { first, last }: Run): TypeEvidence {
  const size = last - first;
  const shape = page.shapes[first];
  if (size === 1 && shape === "capitals") return item("learned", "Organization", 6, "shape");
  if (size === 1 && shape === "mixed") return item("learned", "Product", 6, "shape");
  const isPerson = size === 2 && isPlain(page, first) && isPlain(page, first + 1);
  return item("learned", isPerson ? "Person" : "Organization", 4, "shape");
}

/** A word with a capital that is no common one. */
function isPlain(page: Page, at: number): boolean {
  return page.shapes[at] === "capital" && !page.index.commonWords.has(page.words[at]?.lower ?? "");
}
