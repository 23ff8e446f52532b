import { childrenOf, type Tree, uposOf } from "./tree.ts";

/** Places of words in a sentence, in text order. */
export type Words = readonly number[];

/** Words in text order, each once. */
export function sorted(words: Iterable<number>): Words {
  return [...new Set(words)].toSorted((a, b) => a - b);
}

/** The words of a phrase: its head with all that hangs on it, but what `isLeftOut` says with all below. */
export function phraseOf(
  tree: Tree,
  head: number,
  isLeftOut: (child: number, head: number) => boolean,
): Words {
  const words = [head];
  for (let next = 0; next < words.length; next++) {
    const at = words[next] ?? head;
    for (const child of childrenOf(tree, at)) if (!isLeftOut(child, at)) words.push(child);
  }
  return sorted(words);
}

const OPENING = new Map([
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["``", "''"],
  ["‘", "’"],
  ["`", "'"],
]);
const CLOSING = new Map(Array.from(OPENING, ([open, close]) => [close, open]));

/**
 * The words as they stand in the text; where words between them were left out, the parts are joined by a blank. Marks at the edges of
 * parts fall away, but for quotation marks and brackets that have their other half.
 */
export function textOf(tree: Tree, words: Words): string {
  const parts: string[] = [];
  for (const part of partsOf(tree, words)) {
    const start = tree.words[part[0] ?? 0]?.start ?? 0;
    const end = tree.words[part.at(-1) ?? 0]?.end ?? start;
    parts.push(tree.text.slice(start, end));
  }
  return parts.join(" ");
}

/** The runs of neighbouring words, without the marks at their edges. */
function partsOf(tree: Tree, words: Words): readonly Words[] {
  const parts: Words[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to] === (words[to - 1] ?? 0) + 1) to++;
    const part = withoutEdges(tree, words.slice(from, to));
    if (part.length > 0) parts.push(part);
    from = to;
  }
  return parts;
}

function withoutEdges(tree: Tree, words: Words): Words {
  let [from, to] = [0, words.length];
  while (from < to && isLooseMark(tree, words, from, to, OPENING)) from++;
  while (from < to && isLooseMark(tree, words, to - 1, to, CLOSING)) to--;
  return words.slice(from, to);
}

function isLooseMark(
  tree: Tree,
  words: Words,
  place: number,
  to: number,
  partners: ReadonlyMap<string, string>,
): boolean {
  const at = words[place] ?? -1;
  if (uposOf(tree, at) !== "PUNCT") return false;
  const text = tree.words[at]?.text ?? "";
  if (text === '"') return !hasOther(tree, words, at, to, text);
  const partner = partners.get(text);
  return partner === undefined || !hasOther(tree, words, at, to, partner);
}

function hasOther(tree: Tree, words: Words, at: number, to: number, text: string): boolean {
  return words.slice(0, to).some((other) => other !== at && tree.words[other]?.text === text);
}
