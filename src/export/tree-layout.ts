import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import type { Chunk, ChunkKind } from "../model/chunk.ts";
import { collect, groupBy } from "../model/groups.ts";

/** A word with the middle of its column. Lengths are pixels. */
export interface PlacedWord {
  readonly x: number;
  readonly text: string;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** An arc from head to dependent, `height` above the words; for the root both ends are one. */
export interface DrawnArc {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly label: string;
  readonly isDoubtful: boolean;
}

/** A sentence's tree, ready to be drawn. */
export interface DrawnTree {
  readonly width: number;
  readonly height: number;
  /** Line on which the words stand, from the top. */
  readonly baseline: number;
  readonly words: readonly PlacedWord[];
  readonly arcs: readonly DrawnArc[];
  readonly underlines: readonly {
    readonly kind: ChunkKind;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Lines below the words, counted from the line that they stand on. */
export const BELOW = { underline: 6, upos: 22, xpos: 35, lemma: 50 } as const;

const BETWEEN_WORDS = 16;
const AROUND_LABEL = 44;
const BETWEEN_LEVELS = 22;
const ABOVE_ARCS = 40;
const BELOW_WORDS = 58;
/** Most pixels between the feet of two arcs at one word. */
const BETWEEN_FEET = 7;
/** Arcs in the lowest three deciles are right about two times in three. */
const DOUBTFUL_BELOW = 3;

/** An arc by the places of its words in the sentence. */
interface Arc {
  readonly head: number;
  readonly child: number;
  readonly left: number;
  readonly right: number;
  readonly label: string;
  readonly isDoubtful: boolean;
}

/** Places the words and arcs of one sentence. Quadratic at worst in the words of a sentence, whose number is bounded. */
export function layOutTree(
  annotated: AnnotatedDocument,
  sentence: Sentence,
  chunks: readonly Chunk[],
): DrawnTree {
  const tokens = annotated.tokens.slice(sentence.first, sentence.last);
  const arcs = tokens.flatMap((token, at) => arcOf(token, at, sentence.first));
  const levels = levelsOf(arcs, tokens.length);
  const widths = tokens.map(widthOfColumn);
  const places = placeWords(widths, arcs);
  const feet = feetOf(arcs, places);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  const baseline = ABOVE_ARCS + (highest + 1) * BETWEEN_LEVELS;
  const drawn = arcs.map((arc, index) => ({
    from: feet.get(`${index} head`) ?? 0,
    to: feet.get(`${index} child`) ?? 0,
    height: (levels[index] ?? 1) * BETWEEN_LEVELS,
    label: arc.label,
    isDoubtful: arc.isDoubtful,
  }));
  const roots = tokens.flatMap(({ head, label }, at): readonly DrawnArc[] => {
    const x = places[at] ?? 0;
    const height = (highest + 1) * BETWEEN_LEVELS;
    return head < 0 ? [{ from: x, to: x, height, label, isDoubtful: false }] : [];
  });
  const words = tokens.map(({ text, upos, xpos, lemma }, at) => {
    return { x: places[at] ?? 0, text, upos, xpos, lemma };
  });
  const width = (places.at(-1) ?? 0) + (widths.at(-1) ?? 0) / 2;
  return {
    width: Math.ceil(width),
    height: baseline + BELOW_WORDS,
    baseline,
    words,
    arcs: [...drawn, ...roots],
    underlines: underline(chunks, sentence, places, widths),
  };
}

function arcOf(token: Token, at: number, first: number): readonly Arc[] {
  if (token.head < 0) return [];
  const head = token.head - first;
  const [left, right] = [Math.min(head, at), Math.max(head, at)];
  const isDoubtful = token.arcMargin < DOUBTFUL_BELOW && token.label !== "punct";
  return [{ head, child: at, left, right, label: token.label, isDoubtful }];
}

/** How high each arc must go to pass over those below it, from 1. */
function levelsOf(arcs: readonly Arc[], words: number): readonly number[] {
  const tops = Array.from({ length: words }, () => 0);
  const levels = arcs.map(() => 1);
  const byLength = arcs
    .map(({ left, right }, index) => ({ left, right, index }))
    .toSorted((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left);
  for (const { left, right, index } of byLength) {
    const level = tops.slice(left, right).reduce((most, top) => Math.max(most, top), 0) + 1;
    tops.fill(level, left, right);
    levels[index] = level;
  }
  return levels;
}

/** The middle of each word's column, from left to right, with room for the words and for the labels of the arcs between them. */
function placeWords(widths: readonly number[], arcs: readonly Arc[]): readonly number[] {
  const ending = groupBy(arcs, ({ right }) => right);
  const places: number[] = [];
  widths.forEach((width, at) => {
    const before = places[at - 1] ?? 0;
    const touching = (widths[at - 1] ?? 0) / 2 + width / 2;
    let x = at === 0 ? width / 2 : before + touching + BETWEEN_WORDS;
    for (const { left, label } of ending.get(at) ?? []) {
      x = Math.max(x, (places[left] ?? 0) + widthOf(label, 10) + AROUND_LABEL);
    }
    places.push(round(x));
  });
  return places;
}

/**
 * Where each arc stands on its words, by number and end: at one side of a word the longest arc is nearest to the middle, so that arcs do not
 * cross there.
 */
function feetOf(arcs: readonly Arc[], places: readonly number[]): ReadonlyMap<string, number> {
  const sides = new Map<string, { readonly key: string; readonly length: number }[]>();
  arcs.forEach(({ head, child, left, right }, index) => {
    for (const end of ["head", "child"] as const) {
      const at = end === "head" ? head : child;
      const side = `${at} ${at === left ? "right" : "left"}`;
      collect(sides, side, { key: `${index} ${end}`, length: right - left });
    }
  });
  const feet = new Map<string, number>();
  for (const [side, ends] of sides) {
    const [at = "", way] = side.split(" ");
    const middle = places[Number(at)] ?? 0;
    ends
      .toSorted((a, b) => b.length - a.length)
      .forEach(({ key }, rank) => {
        const away = Math.min(3 + rank * BETWEEN_FEET, 24);
        feet.set(key, round(middle + (way === "right" ? away : -away)));
      });
  }
  return feet;
}

function underline(
  chunks: readonly Chunk[],
  sentence: Sentence,
  places: readonly number[],
  widths: readonly number[],
): DrawnTree["underlines"] {
  const own = chunks.filter(({ first, last }) => first >= sentence.first && last <= sentence.last);
  return own.map(({ kind, first, last }) => {
    const [from, to] = [first - sentence.first, last - 1 - sentence.first];
    return {
      kind,
      from: round((places[from] ?? 0) - (widths[from] ?? 0) / 2),
      to: round((places[to] ?? 0) + (widths[to] ?? 0) / 2),
    };
  });
}

function widthOfColumn({ text, upos, xpos, lemma }: Token): number {
  return Math.max(
    widthOf(text, 15),
    widthOf(upos, 11.5),
    widthOf(xpos, 10),
    widthOf(lemma, 11),
    12,
  );
}

const NARROW = /^[iIjltfr.,:;'’!|()[\]\s]$/u;
const WIDE = /^[mwMW@%—]$/u;
const FULL =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]$/u;

/** About how wide a text is in a sans-serif face of a size; fonts differ, so rather too wide. */
function widthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text) units += widthOfCharacter(character);
  return units * size;
}

function widthOfCharacter(character: string): number {
  if (NARROW.test(character)) return 0.4;
  if (WIDE.test(character)) return 1;
  if (FULL.test(character)) return 1.05;
  return /^\p{Lu}$/u.test(character) ? 0.76 : 0.64;
}

/** To half pixels. */
function round(x: number): number {
  return Math.round(x * 2) / 2;
}
