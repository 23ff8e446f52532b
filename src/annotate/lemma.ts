import type { Upos } from "../model/annotation.ts";
import { remember } from "../model/memory.ts";
import { infinitiveOf, positiveOf, singularOf, type Tense } from "./compromise.ts";
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from "./irregular.ts";

/** Lemmas once found, for each Penn tag and part of speech: words repeat. */
const found = new Map<string, Map<Upos, (word: string) => string>>();

/**
 * The dictionary form of a word, in lower case: infinitive, singular, positive, nominative ("his" has "his", "me" has "i" as in the
 * treebanks). `xpos` is the Penn tag, which tells the form apart.
 */
export function lemmaOf(word: string, upos: Upos, xpos: string): string {
  const byUpos = collected(found, xpos, () => new Map<Upos, (word: string) => string>());
  return collected(byUpos, upos, () => remember((one) => findLemma(one, upos, xpos)))(word);
}

/** What a map holds under a key, made first where it holds nothing. */
function collected<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** How each part of speech is led back; the others stay as they are. */
const RULES: { readonly [upos in Upos]?: (word: string, xpos: string) => string } = {
  VERB: verbLemma,
  AUX: verbLemma,
  NOUN: (word, xpos) => (xpos === "NNS" ? nounLemma(word) : word),
  ADJ: degreeLemma,
  ADV: degreeLemma,
  PRON: (word, xpos) => (word === "her" && xpos === "PRP" ? "she" : closedLemma(word)),
  DET: closedLemma,
  PART: (word) => PARTICLES.get(word) ?? word,
};

function findLemma(word: string, upos: Upos, xpos: string): string {
  const lower = word.toLowerCase();
  if (upos === "PUNCT" || upos === "SYM" || upos === "NUM" || lower.length > 40) return lower;
  const plain = lower.replaceAll("’", "'");
  const isPlain = upos === "NOUN" && xpos === "NN";
  return isPlain ? plain : (RULES[upos]?.(plain, xpos) ?? plain);
}

function closedLemma(word: string): string {
  return CLOSED.get(word) ?? word;
}

const CLOSED: ReadonlyMap<string, string> = new Map([
  ["me", "i"],
  ["him", "he"],
  ["us", "we"],
  ["them", "they"],
  ["'em", "they"],
  ["'s", "we"],
  ["these", "this"],
  ["those", "that"],
  ["an", "a"],
]);
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["nt", "not"],
  ["na", "to"],
  ["'", "'s"],
]);
const TENSES: { readonly [xpos: string]: Tense | undefined } = {
  VBD: "PastTense",
  VBN: "Participle",
  VBG: "Gerund",
  VBZ: "PresentTense",
};

function verbLemma(word: string, xpos: string): string {
  const irregular = IRREGULAR_VERBS.get(word) ?? prefixedVerb(word);
  if (word === "'d" && xpos === "MD") return "would";
  if (irregular !== undefined) return irregular;
  const tense = TENSES[xpos];
  if (tense === undefined) return word;
  // Regular participles end like the past, whose table is the larger one.
  const isRegular = tense === "Participle" && word.endsWith("ed");
  const lemma = infinitiveOf(word, isRegular ? "PastTense" : tense);
  return lemma === "" ? word : lemma;
}

const PREFIXED = /^(co|re|pre|over|under|out|mis|un|fore|by)-?(.{3,})$/;

/** "re-sold", "co-led": an irregular form behind a prefix. */
function prefixedVerb(word: string): string | undefined {
  const [, prefix = "", rest = ""] = PREFIXED.exec(word) ?? [];
  if (rest === "" || !word.includes("-")) return undefined;
  const lemma = IRREGULAR_VERBS.get(rest);
  return lemma === undefined ? undefined : `${prefix}-${lemma}`;
}

function nounLemma(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  const hyphen = word.lastIndexOf("-") + 1;
  const last = IRREGULAR_NOUNS.get(word.slice(hyphen));
  if (hyphen > 0 && last !== undefined) return word.slice(0, hyphen) + last;
  if (/^\p{Nd}/u.test(word)) return word;
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return irregularPlural(word);
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:us|is)$/.test(word)) return word;
  return word.slice(0, -1);
}

function irregularPlural(word: string): string {
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith("children")) return word.slice(0, -3);
  if (word.endsWith("people")) return word;
  return singularOf(word) || word;
}

const DEGREES: ReadonlyMap<string, string> = new Map([
  ["better", "good"],
  ["best", "good"],
  ["worse", "bad"],
  ["worst", "bad"],
  ["more", "more"],
  ["most", "most"],
  ["less", "less"],
  ["least", "least"],
  ["further", "further"],
  ["farther", "far"],
  // By compromise's rule "strang".
  ["stranger", "strange"],
  ["strangest", "strange"],
]);
/** Adverbs that have another plain form than the adjectives of the same looks. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["better", "well"],
  ["best", "well"],
  ["worse", "badly"],
  ["worst", "badly"],
  ["further", "far"],
]);

function degreeLemma(word: string, xpos: string): string {
  if (word === "n't") return "not";
  const isComparative = xpos === "JJR" || xpos === "RBR";
  if (!isComparative && xpos !== "JJS" && xpos !== "RBS") return word;
  return (
    (xpos.startsWith("RB") ? ADVERBS.get(word) : undefined) ??
    DEGREES.get(word) ??
    (positiveOf(word, isComparative ? "comparative" : "superlative") || word)
  );
}
