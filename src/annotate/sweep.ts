/**
 * compromise corrects its tags with 570 patterns, and spends a third of its time on finding those that may match a clause: it asks
 * for each of 730 words and tags whether the clause has it. This module asks the other way round, for the words and tags of
 * the clause which patterns want them, and gives the same patterns in the same order.
 */

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
export function makeSweep<Term, Pointer extends number[]>(): (
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
      candidates(known, held[at] ?? new Set(), clause.length).flatMap((pattern) =>
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
  /** Rank of each hook in the net's order. */
  readonly ranks: ReadonlyMap<string, number>;
  /** By rank, the hook's patterns, each with the number of its match string: of equal ones the first counts. */
  readonly patterns: readonly (readonly (readonly [SweepPattern, number])[])[];
  /** By number of the match string, the last round in which it was met. */
  readonly met: Int32Array;
  round: number;
}

function indexNet(net: SweepNet): NetIndex {
  const numbers = new Map<string, number>();
  const ranks = new Map<string, number>();
  const patterns = Object.entries(net.hooks).map(([hook, list], rank) => {
    ranks.set(hook, rank);
    return list.map((pattern) => {
      const number = numbers.get(pattern.match) ?? numbers.size;
      numbers.set(pattern.match, number);
      return [pattern, number] as const;
    });
  });
  return { net, ranks, patterns, met: new Int32Array(numbers.size), round: 0 };
}

function candidates(
  index: NetIndex,
  held: ReadonlySet<string>,
  size: number,
): readonly SweepPattern[] {
  const { ranks, patterns, met, net } = index;
  const hooks: number[] = [];
  for (const item of held) {
    const rank = ranks.get(item);
    if (rank !== undefined) hooks.push(rank);
  }
  const found: SweepPattern[] = [];
  const round = ++index.round;
  for (const rank of hooks.toSorted((a, b) => a - b)) {
    for (const [pattern, number] of patterns[rank] ?? []) {
      if (met[number] === round) continue;
      met[number] = round;
      if (size >= pattern.minWords && fits(pattern, held)) found.push(pattern);
    }
  }
  for (const pattern of net.always) if (size >= pattern.minWords) found.push(pattern);
  return found;
}

function fits({ needs, wants, minWant, ifNo }: SweepPattern, held: ReadonlySet<string>): boolean {
  for (const need of needs) if (!held.has(need)) return false;
  if (ifNo?.some((item) => held.has(item)) === true) return false;
  if (wants.length === 0) return true;
  let count = 0;
  for (const want of wants) if (held.has(want)) count++;
  return count >= minWant;
}
