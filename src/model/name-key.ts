import { remember } from "./memory.ts";
import { foldName } from "./text.ts";

/** The form under which two names are one: folded, initials without dots, no commas, no closing dot, no issue number. */
export const nameKey: (name: string) => string = remember((name) => {
  const folded = foldName(name);
  // Most names hold nothing of what is left out.
  if (!MARKED.test(folded)) return folded;
  return folded
    .replace(/\b(\p{L})\.(?=\p{L}\.|\s|$|\p{L}$)/gu, "$1")
    .replace(/[,.;:]+(?=\s|$)/g, "")
    .replace(/ #\d+$/, "")
    .trim();
});

const MARKED = /[,.;:#]/;

/** The last words of a name as they are compared: writers swap "lab", "labs" and "team". */
export function endingKey(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 && UNIT_HEADS.has(last)
    ? [...words.slice(0, -1), "(unit)"].join(" ")
    : words.join(" ");
}

/** A name's words without the legal forms at its end. */
export function withoutLegalForm(
  words: readonly string[],
  dropped: ReadonlySet<string> = LEGAL_WORDS,
): readonly string[] {
  let end = words.length;
  while (end > 1 && mayFall(words, end, dropped)) end--;
  return words.slice(0, end);
}

/** Whether the word before `end` is a legal form, stands within one ("GmbH & Co. KG"), or is the "FC" of a club of two words. */
function mayFall(words: readonly string[], end: number, dropped: ReadonlySet<string>): boolean {
  const word = plainForm(words[end - 1] ?? "");
  if (dropped.has(word)) return true;
  return (
    (end < words.length && INSIDE_FORMS.has(word)) ||
    (end > 2 && end === words.length && CLUB_FORMS.has(word))
  );
}

function plainForm(word: string): string {
  return word.replace(/[./]/g, "");
}

/** The legal form of a name, one for all ways to write it; empty without one. */
export function legalFormOf(words: readonly string[]): string {
  const form = words.slice(withoutLegalForm(words).length).map(plainForm);
  return form.map((word) => SHORT_FORMS.get(word) ?? word).join(" ");
}

/** Whether two legal forms may be of one organization: "GmbH" and "GmbH & Co. KG", but not "GmbH" and "Inc". */
export function areLikeForms(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Words that stand inside a legal form: "Sp. z o.o.". */
const INSIDE_FORMS: ReadonlySet<string> = new Set(["&", "and", "z", "sp"]);
const CLUB_FORMS: ReadonlySet<string> = new Set(["fc", "afc", "cf", "sc"]);
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["incorporated", "inc"],
  ["corporation", "corp"],
  ["limited", "ltd"],
]);

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).filter((word) => word !== ""));
}

/** Legal forms: a name with and without them is one name. Dots are off. */
export const LEGAL_WORDS: ReadonlySet<string> = listed(`
  inc, incorporated, corp, corporation, co, ltd, limited, llc, llp, lp, plc, gmbh, ag, kg, se, sa, sas, sarl, srl, spa, bv, nv, ab, as, asa, oy,
  oyj, aps, pty, pte, pvt, kk, sl, kft, sro, zrt, oo, doo, ohg, ug, kgaa, ltda, lda, ehf, hf, bhd, sdn, tbk`);

/** Words of units that writers swap for each other: the "Vision team" is the "Vision Labs". */
export const UNIT_HEADS: ReadonlySet<string> = listed(
  "lab, labs, laboratory, laboratories, team, teams, unit, units, division, divisions, group, department, institute",
);

/** Small words inside names, which give no letter to an acronym. */
export const SMALL_WORDS: ReadonlySet<string> = listed(
  "of, the, for, and, &, in, on, to, at, de, des, du, la, le, les, der, die, das, und, y, e, et, von, van, a, an",
);
