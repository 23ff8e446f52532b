import type { Mention, TypeEvidence } from "../model/mention.ts";
import { compareNumber } from "../model/order.ts";
import { judge } from "./accept.ts";
import { findBareTitles } from "./bare-titles.ts";
import { joinCases } from "./cases.ts";
import { readClub } from "./clubs.ts";
import { readContext } from "./context-evidence.ts";
import { addDocumentEvidence } from "./document-evidence.ts";
import { headIndex, readForm } from "./form-evidence.ts";
import { readFrames } from "./frames.ts";
import { genderOf } from "./gender.ts";
import { findKnownInTitles, foldWords } from "./headlines.ts";
import { readLearned } from "./learned.ts";
import { expandLists, shareAlongLists } from "./lists.ts";
import { findMarked } from "./marked.ts";
import { type Name, toName } from "./name.ts";
import type { Page } from "./page.ts";
import { splitRun } from "./pieces.ts";
import { findPrefixed } from "./prefixed.ts";
import { findRuns, type Run } from "./runs.ts";
import { findTitles } from "./titles.ts";

/**
 * The names of a document. Sentences written plainly come first; then those in title case or capitals, where only names known from the
 * rest of the text or from the pack are read. Titles of works and marked-up names go before runs.
 */
export function findNames(page: Page): readonly Mention[] {
  const set = [...findTitles(page), ...findMarked(page)];
  const fixed = [...set, ...findBareTitles(page, markTaken(page, set))];
  const taken = markTaken(page, fixed);
  const plain = findPlain(page, taken);
  const body = new Set(plain.filter(({ isWeak }) => !isWeak).map(({ name }) => foldWords(name)));
  const titles = findKnownInTitles(page, [...fixed, ...plain], body, taken);
  const names = [...fixed, ...joinCases(page, plain), ...titles, ...expandLists(page, plain)];
  const mentions = names
    .map((name) => toMention(page, name))
    .toSorted((a, b) => compareNumber(a.start, b.start) || compareNumber(a.end, b.end));
  return addDocumentEvidence(page, shareAlongLists(page, mentions));
}

function findPlain(page: Page, taken: ReadonlySet<number>): readonly Name[] {
  const names: Name[] = [];
  page.annotated.sentences.forEach((sentence, at) => {
    if (page.cases[at] !== "plain") return;
    for (const free of freeParts(sentence.first, sentence.last, taken)) {
      for (const name of findPrefixed(page, free.first, free.last)) names.push(name);
      for (const run of findRuns(page, free.first, free.last)) {
        for (const piece of splitRun(page, run)) {
          const verdict = judge(page, piece);
          if (verdict !== "none") names.push(toName(page, piece, verdict === "weak"));
        }
      }
    }
  });
  return names;
}

/** The runs of tokens of a sentence that no title or marked name has taken. */
function freeParts(first: number, last: number, taken: ReadonlySet<number>): readonly Run[] {
  const parts: Run[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !taken.has(at)) continue;
    if (at > from) parts.push({ first: from, last: at });
    from = at + 1;
  }
  return parts;
}

function markTaken(page: Page, names: readonly Name[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { first, last } of names) {
    for (let at = first; at < Math.min(last, page.tokens.length); at++) taken.add(at);
  }
  return taken;
}

const READERS = [readForm, readContext, readFrames, readClub] as const;

/** Most points of a head noun inside a name where the words right before the name say that it is something else. */
const OVERRULED = 20;
const SAID_BEFORE = /^(?:class-before|role-before|title|named)$/;

/** "the series Low Castle", "the striker Ida Hill": what stands right before a name overrules its head noun. */
function overruleHead(evidence: readonly TypeEvidence[]): readonly TypeEvidence[] {
  const said = evidence.find(({ rule }) => SAID_BEFORE.test(rule));
  if (!said) return evidence;
  return evidence.map((one) =>
    one.rule.startsWith("head-") && one.type !== said.type
      ? { ...one, points: Math.min(one.points, OVERRULED) }
      : one,
  );
}

function toMention(page: Page, name: Name): Mention {
  const evidence: TypeEvidence[] = [...name.evidence];
  for (const read of READERS) for (const one of read(page, name)) evidence.push(one);
  for (const one of readLearned(page, name)) evidence.push(one);
  return {
    start: (page.tokens[name.first]?.start ?? 0) + name.offset,
    end: page.tokens[name.last - 1]?.end ?? 0,
    kind: "name",
    name: name.name,
    sentence: page.sentenceOf[name.first] ?? 0,
    first: name.first,
    last: name.last,
    head: headIndex(page, name.first, name.last),
    evidence: overruleHead(evidence),
    gender: genderOf(page, name),
    isPlural: false,
    isWeak: name.isWeak,
    rule: name.rule,
  };
}
