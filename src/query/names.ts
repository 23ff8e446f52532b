/** White space as the scoring rules count it: Unicode's, without the byte-order mark. */
const BLANKS = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const HYPHENS = /[-\u2011]/g;

/** Licence words that mean one class; a word of no class stands for itself. */
const LICENCE_CLASSES: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["proprietary", ["proprietary", "closed", "closed source", "closed weight"]],
  ["open", ["open", "open source", "open weight", "open weights", "permissive"]],
];

/** A name as the scoring rules compare it: lower case, no leading article, possessive ending, quotation marks, double blanks. */
export function scoredName(name: string): string {
  const plain = singleBlanks(name.replace(APOSTROPHES, "'").toLowerCase().replace(QUOTES, ""));
  const isQuoted = plain.length > 1 && plain.startsWith("'") && plain.endsWith("'");
  const bare = (isQuoted ? singleBlanks(plain.slice(1, -1)) : plain).replace(
    /^(?:the|a|an) (?=.)/,
    "",
  );
  if (bare.endsWith("'s")) return bare.slice(0, -2).trim();
  if (bare.endsWith("s'")) return bare.slice(0, -1).trim();
  return bare.trim();
}

/** A licence or class word as it is compared: hyphens are blanks, a closing "license" falls, licences of one class are one. */
export function scoredWord(word: string): string {
  const spaced = singleBlanks(scoredName(word).replace(HYPHENS, " "));
  const bare = spaced.replace(/ licen[sc](?:e|ed|ing)$/, "");
  return LICENCE_CLASSES.find(([, words]) => words.includes(bare))?.[0] ?? bare;
}

/** The distinct names of an entity in their scored form, its own name first. */
export function scoredNames(entity: {
  readonly name: string;
  readonly aliases: readonly string[];
}): readonly string[] {
  const names = [entity.name, ...entity.aliases].map(scoredName);
  return [...new Set(names)].filter((name) => name !== "");
}

/** Whether one word is the other, or its head noun: "model" of "language model". */
export function sharesHead(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function singleBlanks(text: string): string {
  return text.replace(BLANKS, " ").replace(/^ | $/g, "");
}
