/** Compares by UTF-16 code unit: the one order of text in everything that is written, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two numbers. */
export function compareNumber(a: number, b: number): number {
  return a - b;
}

/** A comparison by a text key. */
export function byText<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(key(a), key(b));
}
