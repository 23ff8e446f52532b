/**
 * compromise corrects its tags with 570 patterns, and spends a third of its time on finding those that may match a clause: it asks
 * for each of 730 words and tags whether the clause has it, and then tries each pattern at each word. This module asks the other
 * way round, for the words and tags of the clause which patterns want them, and tries only those whose surest neighbours stand
 * side by side in it. It gives the same patterns in the same order.
 */

/** A word as the library reads it, as far as its patterns ask. */
export interface SweepTerm {
  readonly text?: string;
  readonly normal?: string;
  readonly machine?: string | null;
  readonly root?: string | null;
  readonly implicit?: string | null;
  readonly alias?: readonly string[];
  readonly tags: ReadonlySet<string>;
}

/** One step of a pattern: what a word must be, and whether it may be left out, repeated or denied. */
interface SweepStep {
  readonly tag?: string;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly [more: string]: unknown;
}

/** A pattern as the library compiles it, as far as it is needed here. */
export interface SweepPattern {
  readonly match: string;
  /** Words and tags that the clause must have, all of them. */
  readonly needs: readonly string[];
  /** Words and tags of which it must have `minWant`. */
  readonly wants: readonly string[];
  readonly minWant: number;
  /** Words and tags that it must not have. */
  readonly ifNo?: readonly string[];
  readonly minWords: number;
  /** Its steps, in order. */
  readonly regs?: readonly SweepStep[];
}

/** The library's net: its patterns by word or tag, and those that always have to be tried. */
export interface SweepNet {
  readonly hooks: { readonly [hook: string]: readonly SweepPattern[] };
  readonly always: readonly SweepPattern[];
}

/** What the library's own search is given to work with. */
export interface SweepMethods<Term, Pointer> {
  readonly one: {
    /** For each clause its words, and its tags behind a `#`. */
    cacheDoc(clauses: readonly (readonly Term[])[]): readonly ReadonlySet<string>[];
    match(
      clauses: readonly (readonly Term[])[],
      pattern: SweepPattern,
    ): { readonly ptrs: readonly Pointer[] };
  };
}

/** A function that finds the patterns that match, as the library's `bulkMatch` does: by clause, then in the order of the net. */
export function makeSweep<Term extends SweepTerm, Pointer extends number[]>(): (
  clauses: readonly (readonly Term[])[],
  net: SweepNet,
  methods: SweepMethods<Term, Pointer>,
) => readonly object[] {
  let index: NetIndex | undefined;
  return (clauses, net, methods) => {
    if (index?.net !== net) index = indexNet(net);
    const known = index;
    const held = methods.one.cacheDoc(clauses);
    return clauses.flatMap((clause, at) =>
      candidates(known, held[at] ?? new Set(), clause).flatMap((pattern) =>
        methods.one.match([clause], pattern).ptrs.map((pointer) => {
          pointer[0] = at;
          return { ...pattern, pointer };
        }),
      ),
    );
  };
}

interface NetIndex {
  readonly net: SweepNet;
  /** Number of each word and tag that any pattern speaks of. */
  readonly items: ReadonlyMap<string, number>;
  /** By number of an item, its rank as a hook in the net's order, -1 where it is none. */
  readonly ranks: Int32Array;
  /** By rank, the hook's patterns. */
  readonly patterns: readonly (readonly IndexedPattern[])[];
  /** By number of the match string, the last round in which it was met: of equal ones the first counts. */
  readonly met: Int32Array;
  /** By number of an item, the last round in which the clause had it. */
  readonly held: Int32Array;
  round: number;
}

/** A pattern with numbers for what it asks for. */
interface IndexedPattern {
  readonly pattern: SweepPattern;
  readonly match: number;
  readonly needs: readonly number[];
  readonly wants: readonly number[];
  readonly ifNo: readonly number[];
  /** The longest run of its steps that each take exactly one word, by a tag or word alone. */
  readonly run: readonly SweepStep[];
}

function indexNet(net: SweepNet): NetIndex {
  const matches = new Map<string, number>();
  const items = new Map<string, number>();
  const hooks = Object.entries(net.hooks);
  const patterns = hooks.map(([, list]) =>
    list.map((pattern) => ({
      pattern,
      match: numberOf(matches, pattern.match),
      needs: pattern.needs.map((item) => numberOf(items, item)),
      wants: pattern.wants.map((item) => numberOf(items, item)),
      ifNo: (pattern.ifNo ?? []).map((item) => numberOf(items, item)),
      run: surestRun(pattern.regs ?? []),
    })),
  );
  const places = hooks.map(([hook]) => numberOf(items, hook));
  const ranks = new Int32Array(items.size).fill(-1);
  places.forEach((item, rank) => {
    ranks[item] = rank;
  });
  const met = new Int32Array(matches.size);
  return { net, items, ranks, patterns, met, held: new Int32Array(items.size), round: 0 };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function candidates(
  index: NetIndex,
  words: ReadonlySet<string>,
  clause: readonly SweepTerm[],
): readonly SweepPattern[] {
  const size = clause.length;
  // The parts of a contraction may be stepped over.
  const isWhole = clause.every((term) => !term.implicit);
  const { items, ranks, patterns, met, held, net } = index;
  const round = ++index.round;
  const hooks: number[] = [];
  for (const text of words) {
    const item = items.get(text);
    if (item === undefined) continue;
    held[item] = round;
    const rank = ranks[item] ?? -1;
    if (rank >= 0) hooks.push(rank);
  }
  const found: SweepPattern[] = [];
  for (const rank of hooks.toSorted((a, b) => a - b)) {
    for (const indexed of patterns[rank] ?? []) {
      if (met[indexed.match] === round) continue;
      met[indexed.match] = round;
      if (size < indexed.pattern.minWords || !fits(indexed, held, round)) continue;
      if (!isWhole || hasRun(clause, indexed.run)) found.push(indexed.pattern);
    }
  }
  for (const pattern of net.always) if (size >= pattern.minWords) found.push(pattern);
  return found;
}

function fits(indexed: IndexedPattern, held: Int32Array, round: number): boolean {
  for (const need of indexed.needs) if (held[need] !== round) return false;
  for (const item of indexed.ifNo) if (held[item] === round) return false;
  if (indexed.wants.length === 0) return true;
  let count = 0;
  for (const want of indexed.wants) if (held[want] === round) count++;
  return count >= indexed.pattern.minWant;
}

/** Whatever lets a step take no word, several, or one for other reasons than its tag or word. */
const UNSURE = [
  "optional",
  "negative",
  "greedy",
  "min",
  "max",
  "start",
  "end",
  "anything",
  "choices",
  "id",
  "pos",
  "use",
  "fuzzy",
];

function surestRun(steps: readonly SweepStep[]): readonly SweepStep[] {
  let best: readonly SweepStep[] = [];
  let run: SweepStep[] = [];
  for (const step of steps) {
    const isSure = UNSURE.every((key) => step[key] === undefined || step[key] === false);
    const isKnown = step.tag !== undefined || step.word !== undefined || step.fastOr !== undefined;
    run = isSure && isKnown ? [...run, step] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Whether the steps take words that stand side by side somewhere in the clause. */
function hasRun(clause: readonly SweepTerm[], run: readonly SweepStep[]): boolean {
  if (run.length < 2) return true;
  for (let at = 0; at + run.length <= clause.length; at++) {
    let step = 0;
    while (step < run.length && takes(run[step], clause[at + step])) step++;
    if (step === run.length) return true;
  }
  return false;
}

/** As the library's `doesMatch` for such a step. */
function takes(step: SweepStep | undefined, term: SweepTerm | undefined): boolean {
  if (step === undefined || term === undefined) return false;
  const { word, tag, fastOr } = step;
  if (word !== undefined)
    return (
      word === term.normal ||
      word === term.text ||
      word === term.machine ||
      term.alias?.includes(word) === true
    );
  if (tag !== undefined) return term.tags.has(tag);
  const form = term.root || term.implicit || term.machine || term.normal || "";
  return fastOr?.has(form) === true || fastOr?.has(term.text ?? "") === true;
}
