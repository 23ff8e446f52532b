import type { Mention } from "../model/mention.ts";
import { nameKey, SMALL_WORDS } from "../model/name-key.ts";
import { plainPunctuation } from "../model/text.ts";
import type { Join, Sieve } from "./joins.ts";
import type { NameGroup, NameTable } from "./names.ts";
import { canBeOne } from "./typing.ts";
import { ALIAS_CUES, FORMER_CUES, RENAMING_CUES } from "./words.ts";

const CUES = new Set(ALIAS_CUES);
/** Farther apart than this two names declare nothing of each other; in code units. */
const WIDEST_GAP = 40;

/** The rule under which an earlier name is joined: such a name never becomes the canonical one. */
export const FORMER_RULE = "declared/former";

/** Sieve 2: the text says that two names are one: "Long Name (LN)", "X, also known as Y", "X, formerly Y". */
export const joinDeclared: Sieve = (table) => {
  const joins: Join[] = [];
  let before: Mention | undefined;
  for (const mention of table.mentions) {
    if (mention.kind !== "name") continue;
    if (before !== undefined && before.sentence === mention.sentence) {
      const join = declaredBy(table, before, mention);
      if (join !== undefined) joins.push(join);
    }
    if (before === undefined || mention.end > before.end) before = mention;
  }
  return joins;
};

/** How many sentences back the person may be named who "was born" under another name. */
const BIRTH_WINDOW = 2;

/** "Ann Lee … She was born Anna Leeds": the name of birth of the person told of first in the sentence before. */
export const joinBirthNames: Sieve = (table) =>
  table.mentions.flatMap((mention, index): readonly Join[] => {
    if (mention.kind !== "name" || !isBornAs(table, mention)) return [];
    const from = table.byKey.get(nameKey(mention.name));
    const to = toldBefore(table, index);
    if (from === undefined || to === undefined || from === to) return [];
    return from.mentions[0] === index ? [{ from, to, rule: FORMER_RULE }] : [];
  });

function isBornAs(table: NameTable, mention: Mention): boolean {
  const { tokens } = table.document;
  if (tokens[mention.first - 1]?.text.toLowerCase() !== "born") return false;
  const words = tokens.slice(Math.max(0, mention.first - 3), mention.first);
  return /^s?he was born$/i.test(words.map(({ text }) => text).join(" "));
}

/** The first person named in the latest sentence before a mention that names one. */
function toldBefore(table: NameTable, index: number): NameGroup | undefined {
  const own = table.mentions[index]?.sentence ?? 0;
  let sentence = -1;
  let found: NameGroup | undefined;
  for (let at = index - 1; at >= 0; at--) {
    const mention = table.mentions[at];
    if (mention === undefined || own - mention.sentence > BIRTH_WINDOW) break;
    if (sentence >= 0 && mention.sentence !== sentence) break;
    const group = mention.kind === "name" ? table.byKey.get(nameKey(mention.name)) : undefined;
    if (group?.settled.root !== "Person" || mention.sentence === own) continue;
    [sentence, found] = [mention.sentence, group];
  }
  return found;
}

function declaredBy(table: NameTable, before: Mention, mention: Mention): Join | undefined {
  if (mention.start < before.end || mention.start - before.end > WIDEST_GAP) return undefined;
  const long = table.byKey.get(nameKey(before.name));
  const short = table.byKey.get(nameKey(mention.name));
  if (long === undefined || short === undefined || long === short) return undefined;
  const between = table.document.document.text.slice(before.end, mention.start);
  const { isOpen, cue } = readGap(between);
  if (cue === "") {
    const isShort = isOpen && isAbbreviationOf(short, long);
    return isShort ? { from: short, to: long, rule: "declared/abbreviation" } : undefined;
  }
  if (!CUES.has(cue) || !canBeOne(short.settled, long.settled)) return undefined;
  if (RENAMING_CUES.has(cue)) return { from: long, to: short, rule: FORMER_RULE };
  const rule = FORMER_CUES.has(cue) ? FORMER_RULE : "declared/alias";
  return { from: short, to: long, rule };
}

/** What stands between two names: whether a bracket opens, and the words without marks and articles. */
function readGap(between: string): { readonly isOpen: boolean; readonly cue: string } {
  const plain = plainPunctuation(between).toLowerCase();
  const words = plain.replace(/[()[\],"\u201c\u201d']/g, " ").split(/\s+/);
  const cue = words.filter((word) => word !== "" && word !== "the" && word !== "or").join(" ");
  return { isOpen: /^['s]*\s*[([]/.test(plain) && !/[)\]]/.test(plain), cue };
}

/** Whether the letters of the short name run in order through the long one, from the start of one of its words on. */
function isAbbreviationOf(short: NameGroup, long: NameGroup): boolean {
  const letters = short.key.replace(/[^\p{L}]/gu, "");
  if (short.words.length > 1 || letters.length < 2 || short.key.length >= long.key.length) {
    return false;
  }
  if (!/^\P{Ll}|\p{Lu}.*\p{Lu}|\d/u.test(short.name)) return false;
  const rest = long.words.filter((word) => !SMALL_WORDS.has(word));
  return rest.some(
    (word, at) => word[0] === letters[0] && runsThrough(letters, rest.slice(at).join("")),
  );
}

function runsThrough(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at >= letters.length;
}
