/** Characters of a block: small enough to be searched within a frame. */
const BLOCK = 1 << 18;

/** Where a text of a block stands. The same object tells of each text in turn: cutting three hundred thousand out takes too long. */
export interface TextSpot {
  /** All texts of the block. */
  readonly hay: string;
  /** Where the text begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** Where the words that were looked for begin in it; the text's beginning where none were. */
  readonly place: number;
}

/** Takes the number of a text and where it stands. */
type Tell = (at: number, spot: TextSpot) => void;

/** The text at a spot. */
export function textAt({ hay, start, end }: TextSpot): string {
  return hay.slice(start, end);
}

/** Texts laid end to end, so that one search of the engine's own goes through thousands of them. */
export interface Haystack {
  readonly size: number;
  readonly blocks: number;
  /** Adds a text; it gets the next number. */
  readonly add: (text: string) => void;
  /** Ends the block that is being filled, so that it can be searched. */
  readonly seal: () => void;
  /** Tells each text of a block that holds the words, once and in order, with its number. */
  readonly scan: (block: number, words: string, found: Tell) => void;
  /** The same for some texts of a block only, given by their numbers. */
  readonly scanAmong: (block: number, among: readonly number[], words: string, found: Tell) => void;
  /** Tells every text of a block. */
  readonly each: (block: number, tell: Tell) => void;
}

interface Block {
  /** Number of its first text. */
  readonly first: number;
  readonly hay: string;
  /** Where each text begins, and where one behind the last would. */
  readonly starts: Int32Array;
}

/** Stands between texts; none may hold it. */
const END = "\n";

/** An empty haystack. */
export function createHaystack(): Haystack {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let length = 0;
  let size = 0;
  const seal = (): void => {
    if (parts.length === 0) return;
    const starts = new Int32Array(parts.length + 1);
    for (const [at, part] of parts.entries())
      starts[at + 1] = (starts[at] ?? 0) + part.length + END.length;
    blocks.push({ first: size - parts.length, hay: parts.join(END), starts });
    parts = [];
    length = 0;
  };
  return {
    get size() {
      return size;
    },
    get blocks() {
      return blocks.length;
    },
    add: (text) => {
      size += 1;
      length += parts.push(text) > 0 ? text.length + END.length : 0;
      if (length >= BLOCK) seal();
    },
    seal,
    scan: (block, words, found) => scan(blocks[block] ?? NOTHING, words, found),
    scanAmong: (block, among, words, found) =>
      scanAmong(blocks[block] ?? NOTHING, among, words, found),
    each: (block, tell) => each(blocks[block] ?? NOTHING, tell),
  };
}

function scan({ first, hay, starts }: Block, words: string, found: Tell): void {
  const spot = { hay, start: 0, end: 0, place: words === "" ? -1 : hay.indexOf(words) };
  let at = 0;
  while (spot.place >= 0) {
    at = placeOf(starts, spot.place, at);
    spot.start = starts[at] ?? 0;
    const next = starts[at + 1] ?? hay.length;
    spot.end = next - END.length;
    found(first + at, spot);
    spot.place = hay.indexOf(words, next);
  }
}

function scanAmong(
  { first, hay, starts }: Block,
  among: readonly number[],
  words: string,
  found: Tell,
): void {
  if (words === "") return;
  const spot = { hay, start: 0, end: 0, place: 0 };
  for (const at of among) {
    spot.start = starts[at - first] ?? 0;
    spot.end = (starts[at - first + 1] ?? 0) - END.length;
    const place = textAt(spot).indexOf(words);
    spot.place = spot.start + place;
    if (place >= 0) found(at, spot);
  }
}

function each({ first, hay, starts }: Block, tell: Tell): void {
  const spot = { hay, start: 0, end: 0, place: 0 };
  for (let at = 0; at + 1 < starts.length; at++) {
    spot.start = starts[at] ?? 0;
    spot.place = spot.start;
    spot.end = (starts[at + 1] ?? 0) - END.length;
    tell(first + at, spot);
  }
}

const NOTHING: Block = { first: 0, hay: "", starts: new Int32Array(1) };

/** The last start at or before a place, looked for from one that is: near by first, as words that are common lie close. */
function placeOf(starts: Int32Array, place: number, from: number): number {
  let [low, step] = [from, 1];
  for (; low + step < starts.length && (starts[low + step] ?? 0) <= place; step *= 2) low += step;
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
