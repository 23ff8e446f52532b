import type { TypeEvidence } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import { item } from "./form-evidence.ts";
import { type Page, wordAt } from "./page.ts";
import { nounAfter, nounBefore } from "./phrases.ts";
import { roleAt, roleBefore } from "./roles.ts";
import type { Run } from "./runs.ts";
import { singular } from "./words.ts";

/** What a noun phrase in apposition to a name, before or behind it, or a copula with one tells of its type. */
export function readApposition(page: Page, run: Run): readonly TypeEvidence[] {
  return [
    ...afterNounEvidence(page, run),
    ...appositionEvidence(page, run),
    ...copulaEvidence(page, run),
  ];
}

const CLASS_POINTS = 45;
const ROLE_POINTS = 40;

/** "its general counsel, X,", "its geocoding engine, X.": a definite noun phrase, a comma, the name, and a mark that closes it. */
function afterNounEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const close = wordAt(page, last, first);
  // "its engines, the X,"
  const comma = /^the$/i.test(wordAt(page, first - 1, first)) ? first - 2 : first - 1;
  if (wordAt(page, comma, first) !== "," || !/^[,.;)!?]?$/.test(close)) return [];
  if (isKin(page, comma - 1)) return [item("class", "Person", 30, "kin-apposition")];
  const role = roleBefore(page, comma);
  const noun = nounBefore(page, comma);
  if (!role && !noun) return [];
  let at = comma - 1;
  while (
    at > comma - 8 &&
    !/^(?:the|its|their|his|her|our|a|an|whose|'s|’s)$/i.test(wordAt(page, at, first))
  ) {
    if (/^(?:[,.;:()]|)$/.test(wordAt(page, at, first)) || page.tokens[at]?.upos === "ADP")
      return [];
    at--;
  }
  if (at <= comma - 8) return [];
  if (FIRM_ROLES.test(wordAt(page, comma - 1, first)))
    return [item("class", "Organization", CLASS_POINTS, "firm-apposition")];
  // "its publisher, X": a person or a firm.
  if (role && noun && noun.type !== "Person") return eitherOf(noun.type);
  if (role || noun?.type === "Person")
    return [item("title", "Person", ROLE_POINTS, "role-apposition")];
  return noun ? [item("class", noun.type, CLASS_POINTS, "apposition")] : [];
}

/** "its lawyers, X,": several of a profession under one name are a firm. */
const FIRM_ROLES =
  /^(?:lawyers|solicitors|attorneys|auditors|accountants|brokers|architects|advisers|advisors|bankers|consultants|surveyors|publishers|contractors|builders)$/;

/** A noun for persons as well as for what else bears it: "publisher". */
function eitherOf(type: EntityType): readonly TypeEvidence[] {
  return [
    item("class", type, EITHER_POINTS, "apposition"),
    item("title", "Person", EITHER_POINTS / 2, "role-apposition"),
  ];
}

const EITHER_POINTS = 30;

/** "her sister, X": a relative with an owner. */
function isKin(page: Page, at: number): boolean {
  const isOwned =
    /^(?:his|her|their|my|our|whose|'s|’s|a|the|only|late|younger|older|elder|twin|first|second|former|young)$/;
  return page.index.kin.has(wordAt(page, at, at + 1)) && isOwned.test(wordAt(page, at - 1, at + 1));
}

/** "X, a start-up", "X, chief executive of", "X (a novel)". */
function appositionEvidence(page: Page, { last }: Run): readonly TypeEvidence[] {
  const comma = wordAt(page, last, last - 1);
  if (!/^[,(–—]$/.test(comma) && comma !== "--") return [];
  const isQuoted = /^["”’]$/.test(wordAt(page, last + 1, last - 1));
  return classEvidence(page, isQuoted ? last + 2 : last + 1, true);
}

/** "X is a model", "X remains the largest city". */
function copulaEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const verb = wordAt(page, last, last - 1).toLowerCase();
  // "Everyone who builds on X is a developer": X is not what the predicate is about.
  if (!COPULAS.test(verb) || isBehindPreposition(page, first)) return [];
  const at = /^(?:not|n't|now|still|also|already|currently)$/.test(wordAt(page, last + 1, last))
    ? last + 2
    : last + 1;
  const article = wordAt(page, at, last);
  if (!/^(?:a|an|the|one)$/.test(article)) return [];
  // "X is the foundation": a part it plays rather than what it is.
  if (article === "the" && /^(?:[.,;:!?)]|and|but|)$/.test(wordAt(page, at + 2, last))) return [];
  // "X is the foundation of our work"
  if (article === "the" && FIGURES.test(wordAt(page, at + 1, last))) return [];
  return classEvidence(page, at, false);
}

function isBehindPreposition(page: Page, first: number): boolean {
  const before = /^(?:the|an?)$/i.test(wordAt(page, first - 1, first)) ? first - 2 : first - 1;
  return wordAt(page, before, first) !== "" && page.tokens[before]?.upos === "ADP";
}

/** Nouns that behind "is the" say what something is for others, whatever it is. */
const FIGURES = /^(?:foundation|engine|vehicle|bridge|product|picture|story)$/;

const COPULAS = /^(?:is|was|are|were|became|becomes|remains|remained|be|'s|’s)$/;

function classEvidence(page: Page, at: number, isApposition: boolean): readonly TypeEvidence[] {
  const from = DETERMINERS.test(wordAt(page, at, at - 1)) ? at + 1 : at;
  if (isApposition) {
    const role = roleAt(page, from, from + 6);
    // "In Oslo, President Ann Lee": the role is of the name behind it.
    if (role && from === at && page.shapes[role.last] === "capital") return [];
    const isThing = role && from > at && isThingAhead(page, from);
    const firm = role ? nounBefore(page, role.last) : undefined;
    if (role && firm && firm.type !== "Person" && !isThing) return eitherOf(firm.type);
    if (role && !isThing) return [item("title", "Person", ROLE_POINTS, "role-apposition")];
    if (from === at && !startsWithOwner(page, at)) return [];
  }
  const noun = phraseClass(page, from, isApposition);
  if (!noun) return [];
  return noun === "Person"
    ? [item("title", "Person", ROLE_POINTS, "role-apposition")]
    : [item("class", noun, CLASS_POINTS, isApposition ? "apposition" : "copula")];
}

/** "Acme's previous models": a noun phrase that begins with a name and its possessive. */
function startsWithOwner(page: Page, at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    if (/^['’]s?$/.test(wordAt(page, next, at))) return true;
    if (page.shapes[next] !== "capital") return false;
  }
  return false;
}

const DETERMINERS = /^(?:a|an|the|its|their|his|her|our|my|one|another|this|that|former|then)$/i;

/** The type of the head of a noun phrase that begins at a token: its last noun before a preposition, a verb or a comma. */
function phraseClass(page: Page, from: number, isApposition: boolean): string | undefined {
  let found: string | undefined;
  for (let at = from; at < from + 9; at++) {
    const word = wordAt(page, at, from);
    // "X, the company said": no apposition but the beginning of a clause.
    if (isApposition && found !== undefined && isFinite(page, at)) return undefined;
    if (word === "" || STOPS.test(word)) break;
    // "the best tool the firm has made": a second article begins a clause.
    if (at > from && /^(?:the|a|an|its|their|his|her)$/.test(word)) break;
    if (wordAt(page, at + 1, from) === "'s" || wordAt(page, at + 1, from) === "’s") {
      found = undefined;
      at++;
      continue;
    }
    const isRole =
      roleAt(page, at, at + 4) !== undefined || page.index.kin.has(singular(word.toLowerCase()));
    const noun = nounAfter(page, at);
    // "Ann Lee, the duo Hale & Oak": the noun belongs to the name behind it.
    if (isApposition && (noun || isRole) && isNamed(page, at + 1, from)) return undefined;
    if (noun || isRole) found = isRole && !noun ? roleType(page, from, at) : noun?.type;
    // The last word of "text editor" is not looked at by itself.
    if (noun && noun !== page.index.classes.get(singular(word.toLowerCase()))) at++;
  }
  return found;
}

/** Whether a capitalised word that is no adjective of a people stands at a token. */
function isNamed(page: Page, at: number, near: number): boolean {
  const word = wordAt(page, at, near);
  return word !== "" && page.shapes[at] === "capital" && !page.index.peoples.has(word);
}

/** A role, or a thing of the same name: persons are not portable, and hardly ever free or web-based. */
function roleType(page: Page, from: number, at: number): string {
  for (let before = from; before < at; before++) if (isThingWord(page, before)) return "Product";
  return "Person";
}

/** "a free, open-source editor": words of things before a word for a role. */
function isThingAhead(page: Page, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (isThingWord(page, at)) return true;
  return false;
}

function isThingWord(page: Page, at: number): boolean {
  return THING_WORDS.test((page.tokens[at]?.text ?? "").toLowerCase());
}

const THING_WORDS =
  /^(?:free|freeware|open-source|portable|lightweight|cross-platform|web-based|browser-based|cloud-based|paid|wireless|handheld|waterproof|battery-powered|solar-powered|downloadable|foldable|programmable|rechargeable|usb|command-line|self-hosted)$/;

/** Whether a finite verb or auxiliary stands at a token. */
function isFinite(page: Page, at: number): boolean {
  const { upos, xpos } = page.tokens[at] ?? {};
  return (
    upos === "AUX" ||
    (upos === "VERB" && (xpos === "VBZ" || xpos === "VBP" || xpos === "VBD" || xpos === "MD"))
  );
}

const STOPS =
  /^(?:of|in|at|for|from|with|by|to|on|that|which|who|whose|where|when|and|or|but|as|than|under|near|between|against|whom|[,.;:()!?"“”–—]|is|was|are|were|has|had|have|will)$/;
