import type { Nicknames } from "./lexicon.ts";

/** How two full names of persons may be of one person. */
export interface Likeness {
  readonly rule:
    | "full-name"
    | "initial"
    | "nickname"
    | "hyphen"
    | "surnames"
    | "spelling"
    | "order"
    | "generation";
  /** Tenths of a nat. */
  readonly points: number;
}

/** What is known of first names: all forms of one, itself first. */
export type FirstNames = (first: string) => readonly string[];

/** Reads the lists of first names and their short forms; a name may be short for several ("Alex"). */
export function readFirstNames(lists: readonly Nicknames[]): FirstNames {
  const forms = new Map<string, Set<string>>();
  for (const { given, short } of lists) {
    for (const name of [given, ...short]) {
      const key = name.toLowerCase();
      forms.set(key, (forms.get(key) ?? new Set([key])).add(given.toLowerCase()));
    }
  }
  return (first) => [...(forms.get(first) ?? [first])];
}

const GENERATIONS: ReadonlySet<string> = new Set([
  "jr",
  "sr",
  "junior",
  "senior",
  "ii",
  "iii",
  "iv",
]);

/** A full name taken apart; words as in its name key. */
export interface PersonName {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  /** "jr", "ii"; empty without. */
  readonly generation: string;
}

/** Takes a name apart; undefined for a lone word. */
export function readPersonName(words: readonly string[]): PersonName | undefined {
  const closing = words.at(-1) ?? "";
  const generation = GENERATIONS.has(closing)
    ? closing.replace("unio", "").replace("enio", "")
    : "";
  const own = generation === "" ? words : words.slice(0, -1);
  if (own.length < 2) return undefined;
  return { first: own[0] ?? "", middle: own.slice(1, -1), last: own.at(-1) ?? "", generation };
}

/** Whether a longer name and a shorter one may be of one person, and by which rule; undefined where they may not. */
export function likenessOf(
  long: PersonName,
  short: PersonName,
  forms: FirstNames,
): Likeness | undefined {
  if (long.generation !== short.generation) {
    const isTold = long.generation !== "" && short.generation !== "";
    const plain = isTold
      ? undefined
      : likenessOf({ ...long, generation: "" }, { ...short, generation: "" }, forms);
    const isPlain = plain?.rule === "full-name" || plain?.rule === "nickname";
    return isPlain ? { rule: "generation", points: 20 } : undefined;
  }
  if (long.last === short.last) return likeFirst(long, short, forms);
  const isFirst = long.first === short.first || areForms(long.first, short.first, forms);
  if (isFirst && long.last.split("-").includes(short.last) && holds(long.middle, short.middle)) {
    return { rule: "hyphen", points: 25 };
  }
  // Spanish: the father's surname, then the mother's, which may be left off.
  const surnamed = [long.first, ...long.middle].join(" ");
  if (surnamed === [short.first, ...short.middle, short.last].join(" ")) {
    return { rule: "surnames", points: 20 };
  }
  if (
    short.middle.length + long.middle.length === 0 &&
    long.first === short.last &&
    long.last === short.first
  ) {
    return { rule: "order", points: 25 };
  }
  return likeSound(long, short, forms);
}

function likeFirst(long: PersonName, short: PersonName, forms: FirstNames): Likeness | undefined {
  if (!holds(long.middle, short.middle)) return undefined;
  if (long.first === short.first) return { rule: "full-name", points: 30 };
  if (short.first.length === 1) {
    return long.first.startsWith(short.first) ? { rule: "initial", points: 20 } : undefined;
  }
  if (areForms(long.first, short.first, forms)) return { rule: "nickname", points: 25 };
  return likeSound(long, short, forms);
}

function likeSound(long: PersonName, short: PersonName, forms: FirstNames): Likeness | undefined {
  const isLike =
    soundOf(long.last) === soundOf(short.last) &&
    (soundOf(long.first) === soundOf(short.first) || areForms(long.first, short.first, forms)) &&
    holds(long.middle.map(soundOf), short.middle.map(soundOf));
  return isLike ? { rule: "spelling", points: 20 } : undefined;
}

function areForms(a: string, b: string, forms: FirstNames): boolean {
  const others = forms(b);
  return forms(a).some((form) => others.includes(form));
}

/** Whether the short list stands within the long one in order; its words may be initials, and what it stands for initials. */
function holds(long: readonly string[], short: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at] ?? "";
    const isInitial = wanted.length === 1 || (word.length === 1 && wanted !== "");
    if (word === wanted || (isInitial && word[0] === wanted[0])) at++;
  }
  return at === short.length;
}

/** Letters that different systems write for one sound of a name from another alphabet, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ye|je|ie)/, "e"],
  [/^(?:el|al|ul)-/, "al"],
  [/(?:tsch|tch|cz)/g, "ch"],
  [/sch/g, "sh"],
  [/ck|q/g, "k"],
  [/kh/g, "h"],
  [/c(?![eihy])/g, "k"],
  [/ks/g, "x"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/zh/g, "z"],
  [/th/g, "t"],
  [/[yj]/g, "i"],
  [/ou|oo/g, "u"],
  [/ie/g, "e"],
  [/(.)\1+/g, "$1"],
];

/** A word of a name without what transliterations differ in. Vowels stay: Marko is not Mirko. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, written]) => sound.replace(letters, written), word);
}
