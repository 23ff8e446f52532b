import type { Token } from "../model/annotation.ts";

/** Nouns of office that taggers take for adjectives where they stand alone: "chief | executive". */
const OFFICES: ReadonlySet<string> = new Set(["executive"]);
/** How far from a title its own words stand. */
const REACH = 24;

/**
 * Faults of taggers that cost relations, mended: a title taken for an adjective ("was named chief executive of X") is a noun and
 * hangs where it belongs; in "left to | found a firm" nothing was found; in "took X to | court" nobody was courted; "has since | sued" is one verb. The same tokens where there is none.
 */
export function mendTokens(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === "found" && tokens[at - 1]?.text === "to") {
      mended ??= [...tokens];
      mended[at] = { ...token, lemma: "found", upos: "VERB", xpos: "VB" };
    }
    if (token?.text === "since" && isLostPerfect(mended ?? tokens, at)) {
      mended ??= [...tokens];
      mendPerfect(mended, at);
    }
    if (isLostCourt(tokens, at)) {
      mended ??= [...tokens];
      mendCourt(mended, at);
    }
    if (!isLostTitle(tokens, at)) continue;
    mended ??= [...tokens];
    mendTitle(mended, at);
  }
  return mended ?? tokens;
}

/** "has | since | sued": an adverb that was taken for a conjunction, so that the auxiliary stands at the root. */
function isLostPerfect(tokens: readonly Token[], at: number): boolean {
  const have = tokens[at - 1];
  const verb = tokens[at + 1];
  return have?.lemma === "have" && have.head < 0 && verb?.xpos === "VBN";
}

function mendPerfect(tokens: Token[], at: number): void {
  const [have, since, verb] = [at - 1, at, at + 1].map((place) => tokens[place]);
  if (have === undefined || since === undefined || verb === undefined) return;
  for (let near = Math.max(0, at - REACH); near < at + 2 * REACH; near++) {
    const token = tokens[near];
    if (token?.head === at - 1) tokens[near] = { ...token, head: at + 1 };
  }
  tokens[at - 1] = { ...have, upos: "AUX", head: at + 1, label: "aux" };
  tokens[at] = { ...since, upos: "ADV", xpos: "RB", head: at + 1, label: "advmod" };
  tokens[at + 1] = { ...verb, head: have.head, label: have.label };
}

/** "to court" with nothing behind that could be courted. */
function isLostCourt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== "court" || token.upos !== "VERB" || tokens[at - 1]?.text !== "to")
    return false;
  const next = tokens[at + 1]?.upos;
  return next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(next);
}

function mendCourt(tokens: Token[], at: number): void {
  const court = tokens[at];
  const to = tokens[at - 1];
  if (court === undefined || to === undefined) return;
  tokens[at] = { ...court, lemma: "court", upos: "NOUN", xpos: "NN", label: "obl" };
  tokens[at - 1] = { ...to, upos: "ADP", xpos: "IN", label: "case" };
}

/** "chief executive", but not "chief executive officer". */
function isLostTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.upos !== "ADJ" || !OFFICES.has(token.lemma)) return false;
  const next = tokens[at + 1]?.upos;
  return tokens[at - 1]?.lemma === "chief" && next !== "NOUN" && next !== "ADJ";
}

function mendTitle(tokens: Token[], at: number): void {
  const title = tokens[at];
  const chief = tokens[at - 1];
  if (title === undefined || chief === undefined) return;
  const isBelow = title.head === at - 1;
  const { head, label } = isBelow ? chief : arcOf(tokens, at, title);
  tokens[at] = { ...title, upos: "NOUN", xpos: "NN", head, label };
  tokens[at - 1] = { ...chief, head: at, label: "amod" };
  if (!isBelow) return;
  for (let near = Math.max(0, at - REACH); near < at + REACH; near++) {
    const token = tokens[near];
    if (token?.head === at - 1 && near !== at) tokens[near] = { ...token, head: at };
  }
}

/** "appointed Ann Lee | chief executive": beside the object of a verb a title is the verb's. */
function arcOf(tokens: readonly Token[], at: number, title: Token): Pick<Token, "head" | "label"> {
  const beside = tokens[title.head];
  const isBeside = /^(?:flat|appos|amod|nmod)/.test(title.label) && title.head < at;
  const isObject = beside?.label === "obj" && tokens[beside.head]?.upos === "VERB";
  return isBeside && isObject && beside !== undefined
    ? { head: beside.head, label: "xcomp" }
    : title;
}
