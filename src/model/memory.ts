/** Most texts in each of a memory's two halves. */
const MOST = 20_000;
/** Longer texts, in UTF-16 code units, hardly ever come again. */
const LONGEST = 100;

/**
 * The same function of a text, with what it gave before kept: words and names repeat. For pure functions only. Once so many texts are known, those that
 * are not met again before as many others are forgotten: long runs stay small, and the common words stay known.
 */
export function remember<Found>(find: (text: string) => Found): (text: string) => Found {
  let recent = new Map<string, Found>();
  let older = new Map<string, Found>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const seen = recent.get(text);
    if (seen !== undefined) return seen;
    const found = older.get(text) ?? find(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found;
  };
}
