import { type Page, wordAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** Most words of a name that are looked at. */
const MOST_WORDS = 6;

/**
 * The features of a name by which the learned vote tells its type, as 32-bit keys: its words, their endings and shapes, and up to
 * three words on both sides. No lexicon is asked, so that the vote says something that the other evidence does not.
 */
export function nameFeatures(page: Page, { first, last }: Run): readonly number[] {
  const features: string[] = ["bias"];
  const words = page.tokens
    .slice(first, Math.min(last, first + MOST_WORDS))
    .map(({ text }) => text);
  const end = page.tokens[last - 1]?.text ?? "";
  const shape = words.map((word) => shapeKey(word)).join(" ");
  features.push(
    `n${Math.min(last - first, MOST_WORDS)}`,
    `s ${shape}`,
    `f ${words[0]}`,
    `l ${end}`,
  );
  features.push(`all ${words.join(" ")}`);
  words.forEach((word, at) => {
    features.push(`w ${word.toLowerCase()}`);
    if (at > 0) features.push(`ww ${words[at - 1]} ${word}`);
  });
  for (const [key, word] of [
    ["a", words[0] ?? ""],
    ["z", end],
  ] as const) {
    for (let size = 2; size <= 4; size++) {
      if (word.length > size)
        features.push(
          `${key}e${word.slice(-size).toLowerCase()}`,
          `${key}b${word.slice(0, size).toLowerCase()}`,
        );
    }
  }
  addSides(page, first, last, features);
  return features.map(hashText);
}

/** Words beside the name, as lemmas and in pairs. */
function addSides(page: Page, first: number, last: number, features: string[]): void {
  const before = [1, 2, 3].map((back) => lemmaAt(page, first - back, first));
  const after = [0, 1, 2].map((on) => lemmaAt(page, last + on, last - 1));
  const [b1 = "", b2 = "", b3 = ""] = before;
  const [a1 = "", a2 = "", a3 = ""] = after;
  features.push(`b1 ${b1}`, `b2 ${b2}`, `bb ${b2} ${b1}`, `bbb ${b3} ${b2} ${b1}`);
  features.push(
    `a1 ${a1}`,
    `a2 ${a2}`,
    `aa ${a1} ${a2}`,
    `aaa ${a1} ${a2} ${a3}`,
    `ba ${b1} ${a1}`,
  );
  for (const word of before) features.push(`B ${word}`);
  for (const word of after) features.push(`A ${word}`);
  const tags = [page.tokens[first - 1]?.xpos, page.tokens[last]?.xpos];
  features.push(`tags ${tags.join(" ")}`);
}

function lemmaAt(page: Page, at: number, near: number): string {
  const text = wordAt(page, at, near);
  if (text === "") return "|";
  const token = page.tokens[at];
  if (/\p{Nd}/u.test(text)) return "0";
  return token?.upos === "PROPN" || /^\p{Lu}/u.test(text) ? "Xx" : (token?.lemma ?? text);
}

/** "SolNord" → "XxXx", "H200" → "X0": runs of one kind made one. */
function shapeKey(word: string): string {
  return word
    .replace(/\p{Lu}{2,}/gu, "XX")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/(?<!X)\p{Lu}(?!X)/gu, "X")
    .replace(/\p{Nd}+/gu, "0");
}

/** A 32-bit hash of a text's code units: FNV-1a (Fowler, Noll, Vo), then the finishing steps of MurmurHash3 (Appleby). */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
