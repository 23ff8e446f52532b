import { begin, finish, join } from "./feature-keys.ts";
import { type Page, wordAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** Furthest word that is looked for, in tokens. */
const REACH = 5;

const TAG = {
  verb: begin("v"),
  verbForm: begin("vx"),
  object: begin("o"),
  governed: begin("g"),
  governor: begin("h"),
  owned: begin("ph"),
  head: begin("ch"),
  before: begin("bn"),
} as const;
const OWNS = finish(begin("poss"));
const COMPOUND = finish(begin("comp"));

/** The words that govern a name or that it governs, past what stands between: its verb, the noun before "of", what it owns. */
export function addGovernors(page: Page, run: Run, keys: number[]): void {
  addVerb(page, run, keys);
  addObject(page, run, keys);
  addOwned(page, run, keys);
  addNouns(page, run, keys);
}

/** The verb behind, past auxiliaries and adverbs: "X has since been sold". */
function addVerb(page: Page, { last }: Run, keys: number[]): void {
  let isPassive = false;
  let at = last;
  for (; at < last + REACH && isTagged(page, at, last - 1, /^(?:AUX|ADV|PART)$/); at++)
    if (page.tokens[at]?.lemma === "be") isPassive = true;
  if (!isTagged(page, at, last - 1, /^VERB$/)) return;
  const { lemma = "", xpos = "" } = page.tokens[at] ?? {};
  // "is buying" is as active as "buys".
  const passive = isPassive && xpos !== "VBG" ? "P" : "";
  keys.push(finish(join(join(TAG.verb, lemma), passive)));
  keys.push(finish(join(join(TAG.verbForm, xpos), passive)));
}

/** The verb before, or the preposition with the noun or verb before it: "sold the X", "sinking of the X". */
function addObject(page: Page, { first }: Run, keys: number[]): void {
  let at = first - 1;
  while (at > first - 4 && isTagged(page, at, first, /^(?:DET|ADJ|NUM)$/)) at--;
  const { lemma = "" } = page.tokens[at] ?? {};
  if (isTagged(page, at, first, /^VERB$/)) keys.push(finish(join(TAG.object, lemma)));
  if (!isTagged(page, at, first, /^ADP$/)) return;
  let governor = at - 1;
  while (governor > at - REACH && !isTagged(page, governor, first, /^(?:NOUN|VERB|ADJ)$/))
    governor--;
  const word = governor > at - REACH ? (page.tokens[governor]?.lemma ?? "") : "";
  keys.push(finish(join(join(TAG.governed, word), lemma)), finish(join(TAG.governor, word)));
}

/** What the name owns: the last noun behind the possessive. */
function addOwned(page: Page, { last }: Run, keys: number[]): void {
  if (!/^['’]s?$/.test(wordAt(page, last, last - 1))) return;
  let noun = "";
  for (
    let at = last + 1;
    at < last + 7 && isTagged(page, at, last - 1, /^(?:ADJ|NOUN|NUM|ADV|PROPN)$/);
    at++
  )
    if (page.tokens[at]?.upos === "NOUN") noun = page.tokens[at]?.lemma ?? "";
  keys.push(OWNS, finish(join(TAG.owned, noun)));
}

/** The last of the nouns right behind the name, and the noun right before it. */
function addNouns(page: Page, { first, last }: Run, keys: number[]): void {
  let head = last - 1;
  while (isTagged(page, head + 1, last - 1, /^NOUN$/)) head++;
  if (head >= last) keys.push(COMPOUND, finish(join(TAG.head, page.tokens[head]?.lemma ?? "")));
  if (isTagged(page, first - 1, first, /^NOUN$/))
    keys.push(finish(join(TAG.before, page.tokens[first - 1]?.lemma ?? "")));
}

/** Whether the word at a token of the sentence has one of these tags. */
function isTagged(page: Page, at: number, near: number, tags: RegExp): boolean {
  return page.sentenceOf[at] === page.sentenceOf[near] && tags.test(page.tokens[at]?.upos ?? "");
}
