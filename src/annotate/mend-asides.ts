import type { Tree } from "./syntax.ts";

const NAME = /^NNPS?$/;
const FINITE = /^(?:VB[DZP]|MD)$/;
const IN_PHRASE = /^(?:DT|PRP\$|POS|JJ[RS]?|NNP?S?|CD|HYPH)$/;
const NOUN = /^(?:NNS?|JJ)$/;
const TIME = /^(?:once|now|then|formerly|later|currently|previously|still)$/i;

/** What stands between two commas behind the name that opens a sentence, and tells who that is. */
interface Aside {
  /** The last word of the name. */
  readonly name: number;
  /** Between its commas. */
  readonly open: number;
  readonly close: number;
  readonly noun: number;
}

/**
 * "Ann Lee, once the chief executive of Nordal, gave a speech": what stands between the commas hangs on its noun, the noun on the name,
 * and the verb behind the second comma governs the name.
 */
export function mendAsides(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const aside = findAside(words, xpos);
  if (aside === undefined) return tree;
  const { name, open, close, noun } = aside;
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  for (let at = open + 1; at < close; at++) {
    const head = heads[at] ?? -1;
    if (at === noun || (head > open && head < close)) continue;
    heads[at] = noun;
    if (labels[at] === "mark") labels[at] = "advmod";
  }
  heads[noun] = name;
  labels[noun] = "appos";
  const verb = close + 1;
  if (heads[verb] === name && heads[name] === -1 && FINITE.test(xpos[verb] ?? "")) {
    heads[verb] = -1;
    labels[verb] = "root";
    heads[name] = verb;
    labels[name] = "nsubj";
  }
  return { ...tree, heads, labels };
}

/** The aside behind a name that opens the sentence: a noun phrase without verb or list, perhaps with a word of time, then with what hangs on it. */
function findAside(words: readonly string[], xpos: readonly string[]): Aside | undefined {
  const open = words.indexOf(",");
  const close = words.indexOf(",", open + 1);
  if (open < 1 || close < open + 3) return undefined;
  if (xpos.slice(0, open).some((tag) => !NAME.test(tag))) return undefined;
  if (xpos.slice(open + 1, close).some((tag) => /^(?:VB|W|MD|CC|PRP$|EX)/.test(tag)))
    return undefined;
  if (!/^(?:VB[DZP]|MD|RB)$/.test(xpos[close + 1] ?? "")) return undefined;
  let noun = TIME.test(words[open + 1] ?? "") ? open + 1 : open;
  while (noun + 1 < close && IN_PHRASE.test(xpos[noun + 1] ?? "")) noun++;
  const isClosed = noun + 1 === close || /^(?:IN|TO)$/.test(xpos[noun + 1] ?? "");
  return isClosed && NOUN.test(xpos[noun] ?? "")
    ? { name: open - 1, open, close, noun }
    : undefined;
}
