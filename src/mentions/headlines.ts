import { matchKnown } from "./known.ts";
import type { Name } from "./name.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { Run } from "./runs.ts";

/** A body name as it is looked for in titles. */
interface Wanted {
  readonly words: readonly string[];
  readonly name: string;
}

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

function indexBody(
  page: Page,
  names: readonly Name[],
  strong: ReadonlySet<string>,
): ReadonlyMap<string, readonly Wanted[]> {
  const index = new Map<string, Wanted[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const folded = foldWords(name.name);
    if (seen.has(folded) || !strong.has(folded)) continue;
    seen.add(folded);
    const words = page.tokens.slice(name.first, name.last).map(({ text }) => text.toLowerCase());
    const key = words[0] ?? "";
    index.set(
      key,
      [...(index.get(key) ?? []), { words, name: name.name }].toSorted(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
  return index;
}

function nameAt(
  page: Page,
  at: number,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
): Name | undefined {
  const key = (page.tokens[at]?.text ?? "").toLowerCase();
  const body = (wanted.get(key) ?? []).find(({ words }) => standsAt(page, at, words));
  if (body)
    return named(page, { first: at, last: at + body.words.length }, body.name, "name/title-body");
  const known = matchKnown(page, at);
  if (known && page.cases[page.sentenceOf[at] ?? 0] === "title") {
    return named(page, known, known.known.name, "name/title-known");
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
  return isInner ? named(page, { first: at, last: at + 1 }, text, "name/title-form") : undefined;
}

/** A known place or body written in capitals: "NAIROBI". */
function placeInCapitals(page: Page, at: number): Name | undefined {
  const text = page.tokens[at]?.text ?? "";
  if (text.length < 4) return undefined;
  const proper = text.charAt(0) + text.slice(1).toLowerCase();
  const known = page.index.knownNames.get(proper)?.find(({ name }) => name === proper);
  return known
    ? named(page, { first: at, last: at + 1 }, proper, "name/capitals-known")
    : undefined;
}

function standsAt(page: Page, at: number, words: readonly string[]): boolean {
  const { last } = sentenceAt(page, at);
  return (
    at + words.length <= last &&
    words.every((word, i) => page.tokens[at + i]?.text.toLowerCase() === word)
  );
}

function named(_page: Page, { first, last }: Run, name: string, rule: string): Name {
  return { first, last, name, rule, evidence: [], gender: "unknown", isWeak: false, offset: 0 };
}
