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
  while (end > 1 && dropped.has((words[end - 1] ?? "").replaceAll(".", ""))) end--;
  return words.slice(0, end);
}

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).filter((word) => word !== ""));
}

/** Legal forms: a name with and without them is one name. Dots are off. */
export const LEGAL_WORDS: ReadonlySet<string> = listed(`
  inc, incorporated, corp, corporation, co, ltd, limited, llc, llp, lp, plc, gmbh, ag, kg, se, sa, sas, sarl, srl, spa, bv, nv, ab, as, asa, oy,
  oyj, aps, pty, pte, pvt, kk, sl, kft, sro, zrt`);

/** Words of units that writers swap for each other: the "Vision team" is the "Vision Labs". */
export const UNIT_HEADS: ReadonlySet<string> = listed(
  "lab, labs, laboratory, laboratories, team, teams, unit, units, division, divisions, group, department, institute",
);

/** Small words inside names, which give no letter to an acronym. */
export const SMALL_WORDS: ReadonlySet<string> = listed(
  "of, the, for, and, &, in, on, to, at, de, des, du, la, le, les, der, die, das, und, y, e, et, von, van, a, an",
);
