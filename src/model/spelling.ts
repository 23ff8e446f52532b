import { remember } from "./memory.ts";
import { nameKey } from "./name-key.ts";

/**
 * The ways to write a name that are one name, the usual first: without blanks, hyphens, dots and apostrophes ("Deep Harbor",
 * "DeepHarbor"; "Orca-4", "Orca 4"), with "and" for "&", with two letters for an umlaut ("Joerg" for "Jörg"), with an "s"
 * that no apostrophe parts. Two names with a way in common are spellings of one.
 */
export const spellingsOf: (name: string) => readonly string[] = remember((name) => {
  const ways = [compact(nameKey(name))];
  const composed = name.normalize("NFC");
  if (UMLAUTS.test(composed)) {
    const spelt = composed.replace(
      EACH_UMLAUT,
      (letter) => DIGRAPHS.get(letter.toLowerCase()) ?? letter,
    );
    ways.push(compact(nameKey(spelt)));
  }
  if (/['’]s$/i.test(name)) ways.push(`${ways[0]}s`);
  return ways;
});

const UMLAUTS = /[äöüåøæ]/i;
const EACH_UMLAUT = /[äöüåøæ]/gi;
const DIGRAPHS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" }),
);

/** What parts two figures stays, so that version 4.1 is not 41; a "v" before a figure only says that it is a version. */
function compact(key: string): string {
  if (!/[^a-z]/.test(key)) return key;
  return key
    .replace(/ (?:and|\+) /g, "&")
    .replace(/(?<=\d)[\s.-]+(?=\d)/g, "_")
    .replace(/(?<=[\s-])v(?=\d)/g, "")
    .replace(/[\s.'·/-]+/g, "");
}
