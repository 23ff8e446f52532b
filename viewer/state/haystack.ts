/** Characters of a block: small enough to be searched within a frame. */
const BLOCK = 1 << 18;

/** Texts laid end to end, so that one search of the engine's own goes through thousands of them. */
export interface Haystack {
  readonly size: number;
  readonly blocks: number;
  /** Adds a text; it gets the next number. */
  readonly add: (text: string) => void;
  /** Ends the block that is being filled, so that it can be searched. */
  readonly seal: () => void;
  /** Tells each text of a block that holds the words, once and in order, with its number. */
  readonly scan: (block: number, words: string, found: (at: number, text: string) => void) => void;
  /** The same for some texts of a block only, given by their numbers. */
  readonly scanAmong: (
    block: number,
    among: readonly number[],
    words: string,
    found: (at: number, text: string) => void,
  ) => void;
  /** Tells every text of a block. */
  readonly each: (block: number, tell: (at: number, text: string) => void) => void;
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
    scan: (block, words, found) => {
      const { first, hay, starts } = blocks[block] ?? NOTHING;
      let from = words === "" ? -1 : hay.indexOf(words);
      let at = 0;
      while (from >= 0) {
        at = placeOf(starts, from, at);
        const end = starts[at + 1] ?? hay.length;
        found(first + at, hay.slice(starts[at], end - END.length));
        from = hay.indexOf(words, end);
      }
    },
    scanAmong: (block, among, words, found) => {
      const { first, hay, starts } = blocks[block] ?? NOTHING;
      if (words === "") return;
      for (const at of among) {
        const text = hay.slice(starts[at - first], (starts[at - first + 1] ?? 0) - END.length);
        if (text.includes(words)) found(at, text);
      }
    },
    each: (block, tell) => {
      const { first, hay, starts } = blocks[block] ?? NOTHING;
      for (let at = 0; at + 1 < starts.length; at++)
        tell(first + at, hay.slice(starts[at], (starts[at + 1] ?? 0) - END.length));
    },
  };
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
