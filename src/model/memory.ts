/** Most texts that a memory keeps; then it is emptied, so that long runs stay small. */
const MOST = 20000;
/** Longer texts, in UTF-16 code units, hardly ever come again. */
const LONGEST = 100;

/** The same function of a text, with what it gave before kept: words and names repeat. For pure functions only. */
export function remember<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const found = find(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
