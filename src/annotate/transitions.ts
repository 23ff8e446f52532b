/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011). A word goes from the buffer to the stack
 * (shift), or the word on top of the stack leaves it and takes as head either the next word of the buffer (left arc) or the
 * word below it (right arc). The root stands behind the last word and takes the last word that is left on the stack, so
 * every sentence has one root.
 */
export interface Configuration {
  /** Number of words; `size` itself is the place of the root, `size + 1` stands for "nothing". Arrays may be longer. */
  size: number;
  readonly stack: Int32Array;
  depth: number;
  /** Next word of the buffer. */
  next: number;
  /** Head of each word; `size + 1` while it has none. */
  readonly heads: Int32Array;
  /** Label number of each word's arc. */
  readonly labels: Int32Array;
  /** The smallest lead of the moves made while the word was on top of the stack: of those that kept its arc open and the one that made it. */
  readonly leads: Int32Array;
  /** Outermost children and those attached before them, for features. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Sums over the labels of all children on a side: equal sets have equal sums. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

/** Moves are numbered: shift, then a left arc for each label, then a right arc for each label. */
export const SHIFT = 0;
/** The lead of a move without rival. */
export const MOST_LEAD = 0x7fffffff;

/** The configuration before the first move; in the arrays of `old`, which ends with that, if they are long enough. */
export function startParse(size: number, old?: Configuration): Configuration {
  const at = old !== undefined && old.stack.length >= size + 2 ? old : makeRoom(size + 2);
  const none = size + 1;
  at.size = size;
  at.depth = 0;
  at.next = 0;
  for (let i = 0; i < size + 2; i++) {
    at.stack[i] = none;
    at.heads[i] = none;
    at.labels[i] = 0;
    at.leads[i] = MOST_LEAD;
    at.left[i] = none;
    at.left2[i] = none;
    at.right[i] = none;
    at.right2[i] = none;
    at.leftCount[i] = 0;
    at.rightCount[i] = 0;
    at.leftLabels[i] = 0;
    at.rightLabels[i] = 0;
  }
  return at;
}

function makeRoom(length: number): Configuration {
  const empty = (): Int32Array => new Int32Array(length);
  return {
    size: 0,
    stack: empty(),
    depth: 0,
    next: 0,
    heads: empty(),
    labels: empty(),
    leads: empty(),
    left: empty(),
    left2: empty(),
    right: empty(),
    right2: empty(),
    leftCount: empty(),
    rightCount: empty(),
    leftLabels: empty(),
    rightLabels: empty(),
  };
}

/** Whether all words have left the stack and the buffer, but for the one that the root takes. */
export function isComplete(at: Configuration): boolean {
  return at.next === at.size && at.depth <= 1;
}

/** Whether the next word may go onto the stack. */
export function mayShift(at: Configuration): boolean {
  return at.next < at.size;
}

/** Whether the next word may become the head of the top of the stack. */
export function mayAttachLeft(at: Configuration): boolean {
  return at.depth > 0 && at.next < at.size;
}

/** Whether the top of the stack may take the word below it as head. */
export function mayAttachRight(at: Configuration): boolean {
  return at.depth > 1;
}

/** The word at a depth of the stack, 0 on top; "nothing" below the bottom. */
export function stackWord(at: Configuration, depth: number): number {
  return depth < at.depth ? (at.stack[at.depth - 1 - depth] ?? 0) : at.size + 1;
}

/** Carries out a move, which must be allowed. */
export function applyMove(at: Configuration, move: number, labelCount: number, lead: number): void {
  const top = at.depth > 0 ? (at.stack[at.depth - 1] ?? 0) : at.size + 1;
  at.leads[top] = Math.min(at.leads[top] ?? 0, lead);
  if (move === SHIFT) {
    at.stack[at.depth++] = at.next++;
    return;
  }
  const child = at.stack[--at.depth] ?? 0;
  const isLeft = move <= labelCount;
  const label = isLeft ? move - 1 : move - 1 - labelCount;
  const head = isLeft ? at.next : (at.stack[at.depth - 1] ?? 0);
  at.heads[child] = head;
  at.labels[child] = label;
  if (isLeft) addChild(head, child, label, at.left, at.left2, at.leftCount, at.leftLabels);
  else addChild(head, child, label, at.right, at.right2, at.rightCount, at.rightLabels);
}

function addChild(
  head: number,
  child: number,
  label: number,
  outer: Int32Array,
  second: Int32Array,
  count: Int32Array,
  labels: Int32Array,
): void {
  second[head] = outer[head] ?? 0;
  outer[head] = child;
  count[head] = (count[head] ?? 0) + 1;
  labels[head] = ((labels[head] ?? 0) + Math.imul((label + 1) * 2 + 1, 0x9e3779b1)) | 0;
}
