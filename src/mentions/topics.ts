import type { AnnotatedDocument, Token } from "../model/annotation.ts";
import type { BlockKind } from "../model/document.ts";
import { collect } from "../model/groups.ts";
import type { Mention, TypeEvidence } from "../model/mention.ts";
import { compareText } from "../model/order.ts";
import { EMPTY, OPENING } from "./topic-words.ts";

/** A common-noun topic of a document: a phrase of two words or more that it heads, quotes or repeats. */
export interface Topic {
  /** Small letters but for acronyms, its noun in the singular: "open-weight model". */
  readonly name: string;
  /** Its other forms, sorted. */
  readonly aliases: readonly string[];
  /** Where it stands, in text order. */
  readonly mentions: readonly Mention[];
  readonly evidence: readonly TypeEvidence[];
  /** How much the document is about it: its mentions, more for a heading and for quotation marks. */
  readonly salience: number;
}

const CONCEPT = "Concept";
/** A document has at most so many topics: the most salient ones. */
const MOST_TOPICS = 15;
/** Repetition counts up to so many mentions. */
const MOST_COUNTED = 8;
const FEWEST_MENTIONS = 2;
/** What a heading and quotation marks add to the salience, and the points that they give. */
const HEADING = 5;
const QUOTED = 3;
const POINTS = { heading: 25, quoted: 22, repeated: 20 } as const;
/** The longest topic in words. */
const MOST_WORDS = 5;

/** Where a phrase of common nouns stands, and by which right it may be a topic. */
interface Phrase {
  readonly mention: Mention;
  /** The name with its noun in the singular, and the same without regard to capitals and hyphens. */
  readonly single: string;
  readonly key: string;
  readonly inHeading: boolean;
  readonly isQuoted: boolean;
}

/**
 * The topics of a document, the most salient first, at most fifteen. A phrase within a longer one counts as said too: "solar pump" in
 * "cheap solar pumps", unless it is never said otherwise. Names and what they hold are no topics. Linear in the document.
 */
export function findTopics(
  document: AnnotatedDocument,
  names: readonly Mention[],
): readonly Topic[] {
  const named = new Set<number>();
  for (const { kind, first, last } of names) {
    if (kind === "name") for (let at = first; at < last; at++) named.add(at);
  }
  const phrases = new Map<string, Phrase[]>();
  document.sentences.forEach((sentence, index) => {
    const kind = document.document.blocks[sentence.block]?.kind ?? "paragraph";
    if (!isRead(kind)) return;
    for (const phrase of phrasesIn(document, index, kind, named)) {
      collect(phrases, phrase.key, phrase);
    }
  });
  const longest = longestAround(phrases);
  return [...phrases]
    .filter(([key, own]) => own.length > (longest.get(key) ?? 0))
    .flatMap(([, own]) => toTopic(own))
    .toSorted((a, b) => b.salience - a.salience || compareText(a.name, b.name))
    .slice(0, MOST_TOPICS);
}

/** For each phrase that ends longer ones, how often the most frequent of those is said. */
function longestAround(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const [key, own] of phrases) {
    const words = key.split(" ");
    for (let from = 1; from < words.length - 1; from++) {
      const inner = words.slice(from).join(" ");
      if (phrases.has(inner)) most.set(inner, Math.max(most.get(inner) ?? 0, own.length));
    }
  }
  return most;
}

function isRead(kind: BlockKind): boolean {
  return kind !== "boilerplate" && kind !== "code" && kind !== "byline" && kind !== "table";
}

function* phrasesIn(
  document: AnnotatedDocument,
  index: number,
  kind: BlockKind,
  named: ReadonlySet<number>,
): Generator<Phrase> {
  const { tokens, sentences } = document;
  const sentence = sentences[index];
  if (sentence === undefined) return;
  const place = { sentence: index, inHeading: kind === "heading" };
  for (let at = sentence.first; at < sentence.last; at++) {
    const end = endOfRun(tokens, at, sentence.last, named);
    if (end === at) continue;
    const opening = startOfTopic(tokens, at, end);
    const whole = phraseAt(document, opening, end, place) ?? phraseAt(document, at, end, place);
    // "Small pumps" is a topic where it is headed or quoted, else its opening word only measures.
    const isWhole = whole !== null && (whole.mention.first === opening || isMarked(whole));
    if (isWhole) yield whole;
    for (let from = opening + 1; from < end - 1; from++) {
      if (isGlued(tokens, from) || isPunctuation(tokens[from])) continue;
      const inner = phraseAt(document, from, end, place);
      if (inner !== null) yield { ...inner, inHeading: false, isQuoted: false };
    }
    at = end - 1;
  }
}

function isMarked({ inHeading, isQuoted }: Phrase): boolean {
  return inHeading || isQuoted;
}

function isPunctuation(token: Token | undefined): boolean {
  return token?.upos === "PUNCT";
}

/** The token behind the longest run of adjectives, nouns and hyphenated words that ends with a common noun; the start where there is none. */
function endOfRun(
  tokens: readonly Token[],
  start: number,
  limit: number,
  named: ReadonlySet<number>,
): number {
  let end = start;
  for (let at = start; at < limit && !named.has(at); at++) {
    const token = tokens[at];
    if (token === undefined || !isPart(tokens, at)) break;
    if (isNoun(token)) end = at + 1;
  }
  return end;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^[-‐‑]$/.test(token.text)) return isGlued(tokens, at) && isGlued(tokens, at + 1);
  const isHyphened =
    /^[-‐‑]$/.test(tokens[at + 1]?.text ?? "") || /^[-‐‑]$/.test(tokens[at - 1]?.text ?? "");
  if (isHyphened && /^\p{L}/u.test(token.text)) return true;
  return token.xpos === "JJ" || isNoun(token) || isParticiple(tokens, at);
}

/** A common noun, or a short word of capitals that names nothing: "open-source AI". */
function isNoun({ xpos, text }: Token): boolean {
  return /^NNS?$/.test(xpos) || (xpos === "NNP" && /^\p{Lu}{2,4}s?$/u.test(text));
}

/** "The | winning design", "“contemplating mode”": before a noun, and behind what opens its phrase. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !/^VB[GN]$/.test(token.xpos) || next === undefined) return false;
  const isInside = isOpening(before) || /^(?:DT|PRP\$|JJ)$/.test(before?.xpos ?? "");
  return isInside && isNoun(next);
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start;
}

/** Passes over words that open the phrase without being part of the topic. */
function startOfTopic(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && OPENING.has(tokens[at]?.text.toLowerCase() ?? "") && !isGlued(tokens, at + 1))
    at++;
  return at;
}

function phraseAt(
  { document, tokens }: AnnotatedDocument,
  first: number,
  last: number,
  { sentence, inHeading }: { readonly sentence: number; readonly inHeading: boolean },
): Phrase | null {
  const [opening, head] = [tokens[first], tokens[last - 1]];
  if (opening === undefined || head === undefined || first >= last) return null;
  const [start, end] = [opening.start, head.end];
  const words = document.text.slice(start, end).replace(/\s+/g, " ").split(" ").map(small);
  if (words.length < 2 || words.length > MOST_WORDS || EMPTY.has(head.lemma)) return null;
  if (!/^\p{L}/u.test(opening.text)) return null;
  const name = words.join(" ");
  const single = [...words.slice(0, -1), singularOf(words.at(-1) ?? "", head)].join(" ");
  const key = single.toLowerCase().replace(/[-‐‑]/g, " ");
  const isQuoted = isOpening(tokens[first - 1]) && isClosing(tokens[last]);
  const mention: Mention = {
    start,
    end,
    kind: "nominal",
    name,
    sentence,
    first,
    last,
    head: last - 1,
    evidence: [],
    gender: "unknown",
    isPlural: head.xpos === "NNS",
    isWeak: false,
    rule: "topic",
  };
  return { mention, single, key, inHeading, isQuoted };
}

/** A word in small letters, but for acronyms. */
function small(word: string): string {
  return /^\p{Lu}{2,}s?$/u.test(word) ? word : word.toLowerCase();
}

/** The last word of a phrase, which may hold hyphens, with its noun in the singular. */
function singularOf(word: string, { text, lemma, xpos }: Token): string {
  return xpos === "NNS" ? `${word.slice(0, -text.length)}${lemma}` : word;
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["“„«‘]|``)$/.test(token.text);
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && /^(?:["”“»’]|'')$/.test(token.text);
}

/** A phrase with all its places as a topic, if it is headed, quoted or repeated. */
function toTopic(phrases: readonly Phrase[]): readonly Topic[] {
  const inHeading = phrases.some((phrase) => phrase.inHeading);
  const isQuoted = phrases.some((phrase) => phrase.isQuoted);
  const isRepeated = phrases.length >= FEWEST_MENTIONS;
  if (!inHeading && !isQuoted && !isRepeated) return [];
  const mentions = phrases.map((phrase) => ({
    ...phrase.mention,
    evidence: [item(phrase.inHeading ? "heading" : phrase.isQuoted ? "quoted" : "repeated")],
  }));
  const names = [...new Set(mentions.map(({ name }) => name))].toSorted(compareText);
  const name = phrases.map((phrase) => phrase.single).toSorted(compareText)[0] ?? "";
  const reasons = [
    ...(inHeading ? (["heading"] as const) : []),
    ...(isQuoted ? (["quoted"] as const) : []),
    ...(isRepeated ? (["repeated"] as const) : []),
  ];
  return [
    {
      name,
      aliases: names.filter((other) => other !== name),
      mentions,
      evidence: reasons.map(item),
      salience:
        Math.min(MOST_COUNTED, mentions.length) +
        (inHeading ? HEADING : 0) +
        (isQuoted ? QUOTED : 0),
    },
  ];
}

function item(reason: keyof typeof POINTS): TypeEvidence {
  return { family: "class", type: CONCEPT, points: POINTS[reason], rule: `topic/${reason}` };
}
