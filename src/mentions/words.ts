import { remember } from "../model/memory.ts";
import { plainPunctuation } from "../model/text.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What a word is by itself, wherever it stands. `Known`: what is known of the names that begin with it. */
export interface Word<Known = unknown> {
  readonly lower: string;
  /** With straight apostrophes and hyphens. */
  readonly plain: string;
  readonly shape: Shape;
  /** The run of letters and digits with which it begins: the key of known names. */
  readonly run: string;
  /** What is known of the names that begin with that run. */
  readonly known: Known | undefined;
  /** Whether some phrase for a role begins with it, or some class noun: most words begin none, and need no further look. */
  readonly mayBeginRole: boolean;
  readonly mayBeginClass: boolean;
}

/** The run of letters and digits with which a text begins; all of it where it begins with none. */
export function firstRun(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? text;
}

/** Makes the reader of words for a pack's phrases for roles and class nouns, which are lower case. */
export function makeReader<Known>(
  roles: Iterable<string>,
  classes: Iterable<string>,
  knownNames: ReadonlyMap<string, Known>,
): (text: string) => Word<Known> {
  const roleOpenings = new Set(Array.from(roles, openingOf));
  const classOpenings = new Set(Array.from(classes, openingOf));
  return remember((text) => {
    const lower = text.toLowerCase();
    const opening = openingOf(lower);
    // A plural may be the whole phrase: "editors".
    const one = singular(opening);
    const run = firstRun(text);
    return {
      lower,
      plain: plainPunctuation(text),
      shape: shapeOf(text),
      run,
      known: knownNames.get(run),
      mayBeginRole: roleOpenings.has(opening) || roleOpenings.has(one),
      mayBeginClass: classOpenings.has(opening) || classOpenings.has(one),
    };
  });
}

/** What the first token of a phrase begins with, however the rest is parted: its letters and digits, or else a sign. */
function openingOf(phrase: string): string {
  return /^(?:[\p{L}\p{M}\p{N}]+|.)/su.exec(phrase)?.[0] ?? "";
}

/** The singular of a regular plural, lower case. */
export function singular(word: string): string {
  if (!word.endsWith("s")) return word.endsWith("men") ? `${word.slice(0, -2)}an` : word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}
