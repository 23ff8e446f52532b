import type { Mark } from "../model/document.ts";
import { item } from "./form-evidence.ts";
import { type Name, textOfRun } from "./name.ts";
import { indexStarts, type Page, wordAt } from "./page.ts";
import { nounAfter } from "./phrases.ts";
import { isNameLike } from "./shape.ts";

/**
 * Names in small letters: words in code or bold that no lexicon knows, and emphasised ones before a class noun; then every further
 * use of such a word in the document, also with a capital.
 */
export function findMarked(page: Page): readonly Name[] {
  const { marks } = page.annotated.document;
  if (marks.length === 0) return [];
  const starts = indexStarts(page);
  const words = new Map<string, boolean>();
  const names: Name[] = [];
  const taken = new Set<number>();
  for (const mark of marks) {
    const run = runOf(page, starts, mark);
    if (!run || !isSmallName(page, mark, run.first, run.last)) continue;
    const isCode = mark.kind === "code";
    names.push(small(page, run.first, run.last, "name/marked", isCode));
    for (let at = run.first; at < run.last; at++) taken.add(at);
    words.set(textOfRun(page, run).toLowerCase(), isCode);
  }
  return [...names, ...furtherUses(page, words, taken)];
}

function runOf(
  page: Page,
  starts: ReadonlyMap<number, number>,
  mark: Mark,
): { first: number; last: number } | undefined {
  const first = starts.get(mark.start);
  if (first === undefined) return undefined;
  let last = first;
  while (last < first + 6 && (page.tokens[last]?.end ?? Infinity) <= mark.end) last++;
  return last > first && last - first <= 5 ? { first, last } : undefined;
}

/** One word in small letters (with hyphens), unknown as a common one. */
function isSmallName(page: Page, mark: Mark, first: number, last: number): boolean {
  const text = page.annotated.document.text.slice(
    page.tokens[first]?.start,
    page.tokens[last - 1]?.end,
  );
  if (!/^\p{Ll}[\p{Ll}\p{Nd}._-]{2,}$/u.test(text) || page.index.commonWords.has(text))
    return false;
  if (mark.kind === "code") return true;
  if (mark.kind === "strong")
    return wordAt(page, last, first) !== ":" && !/(?:ed|ing|ly)$/.test(text);
  return (
    mark.kind === "emphasis" &&
    (nounAfter(page, last) ?? nounAfter(page, last + 1))?.type === "Product"
  );
}

function furtherUses(
  page: Page,
  words: ReadonlyMap<string, boolean>,
  taken: ReadonlySet<number>,
): readonly Name[] {
  if (words.size === 0) return [];
  const names: Name[] = [];
  const stems = new Map(
    [...words].flatMap(([word, isCode]) =>
      isCode && word.includes("-") ? [[word.slice(0, word.indexOf("-")), isCode] as const] : [],
    ),
  );
  for (let at = 0; at < page.tokens.length; at++) {
    if (taken.has(at)) continue;
    const text = page.tokens[at]?.text ?? "";
    const shape = page.shapes[at] ?? "other";
    if (shape !== "lower" && !isNameLike(shape)) continue;
    const isCode =
      words.get(text.toLowerCase()) ?? (text.length >= 5 ? stems.get(text) : undefined);
    if (isCode !== undefined) names.push(small(page, at, at + 1, "name/marked-elsewhere", isCode));
  }
  return names;
}

function small(page: Page, first: number, last: number, rule: string, isCode: boolean): Name {
  const evidence = isCode ? [item("form", "Product", 30, "code")] : [];
  const piece = { first, last, evidence, gender: "unknown" as const, rule };
  return { ...piece, name: textOfRun(page, piece), isWeak: false, offset: 0 };
}
