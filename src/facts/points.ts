import type { Draft } from "./draft.ts";
import { type Tree, uposOf } from "./tree.ts";

/** What a reading of each kind starts with, in tenths of a nat of log-odds. */
const PRIORS: { readonly [place: string]: number | undefined } = {
  clause: 16,
  shared: 12,
  relative: 10,
  adverbial: 9,
  controlled: 9,
  apposition: 9,
  existential: 9,
  participle: 4,
};
/** For an arc in the lowest, the second and the third tenth of the parser's margins. */
const ARC_COSTS: readonly number[] = [4, 2.5, 1.5];
/** A verb alone: often its arguments were lost. */
const ALONE_COST = 10;
/** A subject that is neither noun nor pronoun. */
const STRANGE_COST = 8;
const SUBJECTS = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "DET"]);

/** How sure a reading is: the prior of its kind, less what doubtful arcs, strange subjects and missing arguments cost. */
export function pointsOf(tree: Tree, { rule, anchors, objects }: Draft): number {
  const [place = ""] = rule.split("/");
  const subject = anchors[1] ?? -1;
  const arcs = anchors.reduce(
    (sum, at) => sum + (ARC_COSTS[tree.words[at]?.arcMargin ?? 0] ?? 0),
    0,
  );
  const alone = objects.length === 0 ? ALONE_COST : 0;
  const strange = SUBJECTS.has(uposOf(tree, subject)) ? 0 : STRANGE_COST;
  return (PRIORS[place] ?? 0) - arcs - alone - strange;
}
