import { matchKnown } from "./known.ts";
import type { Name } from "./name.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** The words of a name as they are compared between cases. */
export function foldWords(name: string): string {
  return name.toLowerCase();
}

/** Names in sentences in title case or capitals: those of the body, in its spelling, and those of the pack; words with a capital or digit inside. */
export function findKnownInTitles(
  page: Page,
  names: readonly Name[],
  strong: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): readonly Name[] {
  const wanted = indexBody(page, names, strong);
  const found: Name[] = [];
  page.annotated.sentences.forEach((sentence, index) => {
    if (page.cases[index] === "plain") return;
    for (let at = sentence.first; at < sentence.last; ) {
      const name = taken.has(at) ? undefined : nameAt(page, at, wanted);
      if (name) found.push(name);
      at = name ? name.last : at + 1;
    }
  });
  return found;
}

/** Most tokens of a body name that is looked for in titles. */
const LONGEST = 10;

/** Names of the body by their tokens, lower case. */
function indexBody(
  page: Page,
  names: readonly Name[],
  strong: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { first, last, name } of names) {
    if (last - first > LONGEST || !strong.has(foldWords(name))) continue;
    const key = keyOf(page, first, last);
    if (!index.has(key)) index.set(key, name);
  }
  return index;
}

function keyOf(page: Page, first: number, last: number): string {
  return page.tokens
    .slice(first, last)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}

function nameAt(page: Page, at: number, wanted: ReadonlyMap<string, string>): Name | undefined {
  const end = Math.min(sentenceAt(page, at).last, at + LONGEST);
  for (let last = end; last > at; last--) {
    const name = wanted.get(keyOf(page, at, last));
    if (name !== undefined) return named({ first: at, last }, name, "name/title-body");
  }
  const known = matchKnown(page, at);
  if (known && page.cases[page.sentenceOf[at] ?? 0] === "title") {
    return named(known, known.known.name, "name/title-known");
  }
  if (known || page.cases[page.sentenceOf[at] ?? 0] === "title") return codeAt(page, at);
  return placeInCapitals(page, at);
}

/** In a title a word with digits or inner capitals is a name wherever it stands. */
function codeAt(page: Page, at: number): Name | undefined {
  const shape = page.shapes[at];
  const text = page.tokens[at]?.text ?? "";
  const isInner =
    /\p{Ll}\p{Lu}/u.test(text) || (shape === "code" && /^\p{Lu}\p{L}+-?\d/u.test(text));
  return isInner ? named({ first: at, last: at + 1 }, text, "name/title-form") : undefined;
}

/** A known place or body written in capitals: "NAIROBI". */
function placeInCapitals(page: Page, at: number): Name | undefined {
  const text = page.tokens[at]?.text ?? "";
  if (text.length < 4) return undefined;
  const proper = text.charAt(0) + text.slice(1).toLowerCase();
  const known = page.index.knownNames.get(proper)?.find(({ name }) => name === proper);
  return known ? named({ first: at, last: at + 1 }, proper, "name/capitals-known") : undefined;
}

function named({ first, last }: Run, name: string, rule: string): Name {
  return { first, last, name, rule, evidence: [], gender: "unknown", isWeak: false, offset: 0 };
}
