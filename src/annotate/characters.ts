/** What a UTF-16 unit is to the tokeniser; a table for the first 65,536 units, filled as they are met. */
export type CharacterKind = "blank" | "letter" | "digit" | "currency" | "other";

const KINDS: readonly CharacterKind[] = ["blank", "letter", "digit", "currency", "other"];
const PATTERNS: readonly (readonly [CharacterKind, RegExp])[] = [
  ["blank", /\s/],
  // Format characters (zero-width joiners, soft hyphens) and marks belong to the word around them.
  ["letter", /[\p{L}\p{M}\p{Cf}_]/u],
  ["digit", /\p{Nd}/u],
  ["currency", /\p{Sc}/u],
];
/** Index of the kind plus one; 0 where it is not yet known. */
const known = new Uint8Array(65536);

/** The kind of the unit at a place; "other" beyond the text. Units of surrogate pairs are "letter" where their character is one. */
export function kindAt(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  if (!(unit >= 0)) return "other";
  const index = known[unit] ?? 0;
  if (index > 0) return KINDS[index - 1] ?? "other";
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfSurrogate(text, at, unit);
  const kind = kindOf(String.fromCharCode(unit));
  known[unit] = KINDS.indexOf(kind) + 1;
  return kind;
}

function kindOfSurrogate(text: string, at: number, unit: number): CharacterKind {
  // The second half of a pair is what the pair is; one without its first half is nothing, whatever stands before it.
  const before = unit >= 0xdc00 ? text.charCodeAt(at - 1) : 0;
  const start = before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
  const code = text.codePointAt(start) ?? unit;
  return kindOf(String.fromCodePoint(code));
}

function kindOf(char: string): CharacterKind {
  return PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? "other";
}

/** Whether a unit can stand inside a word: a letter, mark, underscore or digit. */
export function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === "letter" || kind === "digit";
}

/** Whether the unit is a blank of any kind. */
export function isBlankAt(text: string, at: number): boolean {
  return kindAt(text, at) === "blank";
}

/** Whether the unit is an upper-case letter (of the basic plane). */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return UPPER.test(text.charAt(at));
}

/** Whether the unit is a lower-case letter (of the basic plane). */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return LOWER.test(text.charAt(at));
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Whether the unit is an apostrophe, straight or curly. */
export function isApostropheAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}
