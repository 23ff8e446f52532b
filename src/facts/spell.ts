import type { Fact } from "../model/fact.ts";
import { probabilityOf } from "../model/probability.ts";
import type { Draft } from "./draft.ts";
import { pointsOf } from "./points.ts";
import type { Tree } from "./tree.ts";
import { textOf } from "./words.ts";

/** Spells a fact out in the words of the text; null where nothing but marks is left of a part. */
export function spellFact(tree: Tree, draft: Draft): Fact | null {
  const relation = [draft.added, textOf(tree, draft.relation)].filter(isSaid).join(" ");
  const subject = textOf(tree, draft.subject);
  const objects = draft.objects.map((words) => textOf(tree, words)).filter(isSaid);
  const isEmpty = subject === "" || relation === "";
  if (isEmpty || (objects.length === 0 && draft.objects.length > 0)) return null;
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const words of [draft.subject, draft.relation, ...draft.objects]) {
    start = Math.min(start, tree.words[words[0] ?? -1]?.start ?? start);
    end = Math.max(end, tree.words[words.at(-1) ?? -1]?.end ?? end);
  }
  return {
    arguments: [subject, ...objects],
    relation,
    rule: draft.rule,
    polarity: draft.isNegated ? "negated" : "affirmed",
    attribution: draft.speaker === null ? null : textOf(tree, draft.speaker),
    confidence: probabilityOf(pointsOf(tree, draft)),
    start,
    end,
  };
}

function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
