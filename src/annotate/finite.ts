/** The tags of a finite verb. */
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** The tags of the last word of a subject. */
const SUBJECT = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "-RRB-"]);
const CLOSING = /^[.!?]+$/;

/** A tag under which a finite verb may hide. */
interface Disguise {
  /** The tag that the verb should have. */
  readonly verb: string;
  /** Words that are surer than this of what they seem ("known", "clients") are no verbs. */
  readonly mostGap: number;
  /** The tags that may follow; any where absent. */
  readonly before?: ReadonlySet<string>;
  /** The words, in small letters, under which it may hide; any where absent. */
  readonly forms?: ReadonlySet<string>;
}

const DISGUISES: { readonly [tag: string]: Disguise | undefined } = {
  // "Voters rejected a plan." Not: "The firm rejected by voters fell."
  VBN: { verb: "VBD", mostGap: 60 },
  // "The model handles two languages." Not: "Large pumps for farms.", "The pump sales team."
  NNS: {
    verb: "VBZ",
    mostGap: 35,
    before: new Set(["DT", "PRP$", "PRP", "JJ", "JJR", "CD", "$", "NNP", "VBG", "RB"]),
  },
  // "Slowly, the water rose."
  NN: {
    verb: "VBD",
    mostGap: 60,
    forms: new Set([
      "bore",
      "bound",
      "felt",
      "found",
      "ground",
      "left",
      "lay",
      "met",
      "rose",
      "saw",
      "shot",
      "spoke",
      "wound",
    ]),
  },
};

/** A word and the tag of a finite verb that it should have. */
export interface LostVerb {
  readonly at: number;
  readonly tag: string;
}

/** The tag of the finite verb that a word of this tag might be. */
export function verbBehind(tag: string): string | undefined {
  return DISGUISES[tag]?.verb;
}

/**
 * The finite verb of a sentence in which the tagger, which reads from left to right and cannot look ahead, saw none: of the
 * participles and plurals that follow a subject and could as well be finite verbs, the one least clearly not. Undefined where the
 * sentence has a finite verb, does not end as a sentence, or has no such word. `gaps` holds for each word by how much its tag
 * leads that of the verb behind it.
 */
export function findLostVerb(
  words: readonly string[],
  xpos: readonly string[],
  gaps: readonly number[],
): LostVerb | undefined {
  if (!CLOSING.test(words.at(-1) ?? "") || xpos.some((tag) => FINITE.has(tag))) return undefined;
  let lost: LostVerb | undefined;
  let least = Number.POSITIVE_INFINITY;
  xpos.forEach((tag, at) => {
    const disguise = DISGUISES[tag];
    const gap = gaps[at] ?? 0;
    if (disguise === undefined || gap >= disguise.mostGap || gap >= least) return;
    if (!followsSubject(xpos, at)) return;
    if (disguise.forms?.has(words[at]?.toLowerCase() ?? "") === false) return;
    const isFitting = disguise.before?.has(xpos[at + 1] ?? "") !== false;
    const isAdverbial = tag === "NNS" && /^(?:IN|TO)$/.test(xpos[at + 1] ?? "");
    if (!isFitting && !(isAdverbial && isOne(words, xpos, at))) return;
    lost = { at, tag: disguise.verb };
    least = gap;
  });
  return lost;
}

/** Whether a noun or pronoun stands before the word, or before the adverb in front of it. */
function followsSubject(xpos: readonly string[], at: number): boolean {
  const before = xpos[at - 1] === "RB" ? xpos[at - 2] : xpos[at - 1];
  return SUBJECT.has(before ?? "");
}

/**
 * "A small pump works for years", "The pump runs on gas": whether the noun phrase of which the word is the last tells that there is
 * one, or opens the sentence, so that the word is hardly a plural.
 */
function isOne(words: readonly string[], xpos: readonly string[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && /^(?:NNP?|JJ|VB[GN])$/.test(xpos[first] ?? "")) first--;
  if (!/^(?:DT|PRP\$)$/.test(xpos[first] ?? "")) return false;
  return first === 0 || /^(?:an?|this|that|each|every|another)$/i.test(words[first] ?? "");
}
