/** How often each word (in lower case) stands inside sentences with a capital and without, headlines not counted. */
export interface CapitalCounts {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;

/** Counts over the sentences of a document. First words do not count: their capital says nothing. */
export function countCapitals(sentences: Iterable<readonly string[]>): CapitalCounts {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const words of sentences) {
    const isTitle = isHeadline(words);
    const first = words.findIndex((word) => LETTER.test(word));
    words.forEach((word, at) => {
      if (at === first || !LETTER.test(word)) return;
      const isCapital = UPPER.test(word);
      // In a headline only the lower case tells.
      if (isCapital && isTitle) return;
      const counts = isCapital ? capital : lower;
      const form = word.toLowerCase();
      counts.set(form, (counts.get(form) ?? 0) + 1);
    });
  }
  return { capital, lower };
}

/** Whether three of four of at least three words are capitalised: a title, or a line in capitals. */
export function isHeadline(words: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    if (!LETTER.test(word)) continue;
    letters++;
    if (UPPER.test(word)) capitals++;
  }
  return capitals >= 3 && capitals * 4 >= letters * 3;
}

/** What the body of the document says of a word: mostly capitalised, mostly lower case, or nothing. */
export function bodyCase(word: string, counts: CapitalCounts): "capital" | "lower" | undefined {
  const form = word.toLowerCase();
  const capital = counts.capital.get(form) ?? 0;
  const lower = counts.lower.get(form) ?? 0;
  if (capital === lower) return undefined;
  return capital > lower ? "capital" : "lower";
}
