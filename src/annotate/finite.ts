/** The tags of a finite verb. */
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** The tags of the last word of a subject. */
const SUBJECT = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "-RRB-"]);
const CLOSING = /^[.!?]+$/;
/** Participles that are surer than this are no past tenses ("known", "done"). */
const MOST_GAP = 60;

/**
 * The word that should be the finite verb of a sentence in which the tagger, which reads from left to right and cannot look ahead,
 * saw none: of the participles that could as well be past tenses ("Voters rejected a plan.") and follow a subject, the one least
 * clearly a participle. -1 where the sentence has a finite verb, does not end as a sentence, or has no such word. `gaps` holds for
 * each word by how much its score as a participle leads its score as a past tense.
 */
export function findLostVerb(
  words: readonly string[],
  xpos: readonly string[],
  gaps: readonly number[],
): number {
  if (!CLOSING.test(words.at(-1) ?? "") || xpos.some((tag) => FINITE.has(tag))) return -1;
  let lost = -1;
  let least = MOST_GAP;
  xpos.forEach((tag, at) => {
    if (tag !== "VBN" || !followsSubject(xpos, at)) return;
    const gap = gaps[at] ?? 0;
    if (gap >= least) return;
    lost = at;
    least = gap;
  });
  return lost;
}

/** Whether a noun or pronoun stands before the word, or before the adverb in front of it. */
function followsSubject(xpos: readonly string[], at: number): boolean {
  const before = xpos[at - 1] === "RB" ? xpos[at - 2] : xpos[at - 1];
  return SUBJECT.has(before ?? "");
}
