import { decodeBase64 } from "../model/base64.ts";
import { checksumOf } from "../model/checksum.ts";
import { fillSlots, rowOfKey } from "../model/key-slots.ts";

/** What the module of weights says of itself. Written by `training`, never by hand. */
export interface VoteWeights {
  /** Of the weights, not of the code. */
  readonly licence: string;
  /** What they were trained on, with its licence. */
  readonly data: readonly string[];
  readonly seed: number;
  readonly epochs: number;
  /** Relation types, each with the way it goes: ">" where the earlier mention is its subject, "<" where the later one is. */
  readonly classes: readonly string[];
  /** Least score of each class (sixteenths of a nat) from which a pair is proposed. */
  readonly thresholds: readonly number[];
  /** Of the decoded bytes: tells damage. */
  readonly checksum: number;
  /** Rows in the form that {@link writeVoteRows} writes. */
  readonly base64: string;
}

/** Weights by feature key, each row with its classes, ascending. */
export type VoteRows = ReadonlyMap<
  number,
  readonly { readonly chosen: number; readonly weight: number }[]
>;

/** Rows made for looking up: open addressing in flat lists (Knuth, "The Art of Computer Programming", volume 3, 6.4). */
export interface VoteTable {
  /** Which row each key has, as `fillSlots` makes it. */
  readonly slots: Uint32Array;
  /** Row r holds the entries [starts[r], starts[r + 1]). */
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Decodes weights; throws where they are damaged. */
export function loadVotes({ base64, checksum }: VoteWeights): VoteTable {
  const bytes = decodeBase64(base64);
  if (checksumOf(bytes) !== checksum) throw new Error("damaged weights: train again");
  return readVoteTable(bytes);
}

/** Reads rows as {@link writeVoteRows} writes them. */
export function readVoteTable(bytes: Uint8Array): VoteTable {
  // A row takes four bytes at least, an entry two.
  const keys = new Uint32Array(bytes.length >> 2);
  const starts = new Uint32Array(keys.length + 1);
  const classes = new Uint8Array(bytes.length >> 1);
  const weights = new Int8Array(bytes.length >> 1);
  let rows = 0;
  let entries = 0;
  let key = 0;
  for (let at = 0; at < bytes.length; rows++) {
    let scale = 1;
    for (; (bytes[at] ?? 0) > 127; at++, scale *= 128) key += ((bytes[at] ?? 0) & 127) * scale;
    key += (bytes[at++] ?? 0) * scale;
    keys[rows] = key;
    for (let left = bytes[at++] ?? 0; left > 0; left--) {
      classes[entries] = bytes[at++] ?? 0;
      weights[entries++] = bytes[at++] ?? 0;
    }
    starts[rows + 1] = entries;
  }
  return {
    slots: fillSlots(keys.subarray(0, rows)),
    starts: starts.slice(0, rows + 1),
    classes: classes.slice(0, entries),
    weights: weights.slice(0, entries),
  };
}

/** Writes rows, keys ascending: the key less the one before as a varint (seven bits a byte, low ones first), the number of entries, each as class and signed weight. */
export function writeVoteRows(rows: VoteRows): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const [key, entries] of [...rows].toSorted(([a], [b]) => a - b)) {
    let step = key - before;
    before = key;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128);
    bytes.push(step, entries.length);
    for (const { chosen, weight } of entries) bytes.push(chosen, weight & 255);
  }
  return Uint8Array.from(bytes);
}

/** Adds up the rows of features, a sum for each of `count` classes. */
export function scoreVotes(
  { slots, starts, classes, weights }: VoteTable,
  features: readonly number[],
  count: number,
): Int32Array {
  const scores = new Int32Array(count);
  for (const feature of features) {
    const row = rowOfKey(slots, feature);
    if (row < 0) continue;
    const to = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < to; at++) {
      const chosen = classes[at] ?? 0;
      scores[chosen] = (scores[chosen] ?? 0) + (weights[at] ?? 0);
    }
  }
  return scores;
}
