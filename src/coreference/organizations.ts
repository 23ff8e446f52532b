import { collect } from "../model/groups.ts";
import {
  areLikeForms,
  endingKey,
  LEGAL_WORDS,
  legalFormOf,
  UNIT_HEADS,
  withoutLegalForm,
} from "../model/name-key.ts";
import { type Join, type Joined, onlyOne, type Sieve } from "./joins.ts";
import type { NameGroup, NameTable } from "./names.ts";
import { canBeOne, SURE } from "./typing.ts";
import { COMPANY_WORDS, UNIT_WORDS } from "./words.ts";

const ORGANIZATION = "Organization";

/** Sieve 4a: names that differ by a legal form ("Ltd"), or by one word that only says "firm" ("Holdings"). */
export const joinLegalForms: Sieve = (table, joined) => [
  ...joinStripped(table, joined, LEGAL_WORDS, "organization/legal-form"),
  ...joinStripped(table, joined, GENERIC_WORDS, "organization/generic"),
];

const GENERIC_WORDS: ReadonlySet<string> = new Set([...LEGAL_WORDS, ...COMPANY_WORDS]);

function joinStripped(
  table: NameTable,
  joined: Joined,
  dropped: ReadonlySet<string>,
  rule: string,
): readonly Join[] {
  const buckets = new Map<string, NameGroup[]>();
  for (const group of table.groups) {
    collect(buckets, withoutLegalForm(group.words, dropped).join(" "), group);
  }
  return [...buckets].flatMap(([key, groups]) => {
    const bare = table.byKey.get(key);
    if (groups.length === 1 && groups[0] === bare) return [];
    const fuller = groups.filter((group) => group !== bare && isOrganization(group));
    const forms = fuller.map(({ words }) => legalFormOf(words));
    const areLike = forms.every((form) => areLikeForms(form, forms[0] ?? ""));
    const isLegal = rule.endsWith("legal-form");
    const long = onlyOne(fuller, joined) ?? (isLegal && areLike ? fuller[0] : undefined);
    if (long === undefined) return [];
    return [bare, ...fuller].flatMap((group) =>
      group !== undefined && group !== long && canBeOne(group.settled, long.settled)
        ? [{ from: group, to: long, rule }]
        : [],
    );
  });
}

/**
 * Sieve 4b: first words for the whole ("Maji" for "Maji Trust"), if the long name was introduced first, only one fits, and
 * what falls off makes no other thing of it: no place, number, unit or class of product.
 */
export function joinFirstWords(places: ReadonlySet<string>): Sieve {
  return (table, joined) =>
    table.groups.flatMap((short): readonly Join[] => {
      if (joined.isPlaced(short) || !mayBeShort(short)) return [];
      const isOwn = introducesItself(table, short);
      const longer = (table.byBeginning.get(short.key) ?? []).filter(
        (long) => long !== short && isLongForm(long, short) && (!isOwn || saysItsTrade(long)),
      );
      const fitting = longer.filter((long) => mayFallOff(table, places, long, short.words.length));
      const long = onlyOne(fitting, joined);
      if (long === undefined || !isIntroducedBefore(fitting, short)) return [];
      if (fitting.some((other) => meet(table, other, short))) return [];
      return [{ from: short, to: long, rule: "organization/first-words" }];
    });
}

/** A sure organization; or one of unsure type, where two words or more are left of it and are surely the name of one. */
function isLongForm(long: NameGroup, short: NameGroup): boolean {
  if (isOrganization(long) && long.settled.lead >= SURE) return true;
  const isSaid = isOrganization(short) && short.settled.lead >= SURE && short.words.length > 1;
  return isSaid && long.settled.lead < SURE;
}

/** "Nova Mining", "Nova Records": the last word says what the firm does, so that the rest is its name, even where it is told of once more. */
function saysItsTrade({ evidence, words }: NameGroup): boolean {
  return (
    !UNIT_WORDS.has(words.at(-1) ?? "") &&
    evidence.some(({ family, rule }) => family === "form" && rule === "head-last")
  );
}

/** A short form is no sure name of another kind; a town's name is one where the text never says "in" it and lets it act. */
function mayBeShort(group: NameGroup): boolean {
  if (mayBe(group, ORGANIZATION)) return true;
  const isActing = group.evidence.some(({ type }) => type === ORGANIZATION);
  const isWhere = group.evidence.some(
    ({ type, family }) => type === "Place" && family !== "lexicon" && family !== "compromise",
  );
  return group.settled.root === "Place" && isActing && !isWhere;
}

/**
 * Sieve 4c: last words for the whole ("Albion", "Vision Labs" for "Nova Vision Labs"), if only one organization fits.
 */
export const joinLastWords: Sieve = (table, joined) =>
  table.groups.flatMap((short): readonly Join[] => {
    if (joined.isPlaced(short) || !mayBe(short, ORGANIZATION)) return [];
    const words = withUnit(table, short);
    const fitting = (table.byEnding.get(endingKey(words)) ?? []).filter(
      (long) => isOrganization(long) && long !== short,
    );
    const longer = fitting.filter((long) => long.words.length > words.length);
    const long = onlyOne(longer.length > 0 ? longer : fitting, joined);
    return long === undefined ? [] : [{ from: short, to: long, rule: "organization/last-words" }];
  });

/** The words of a name with the unit that always follows it in small letters: the "Vision team". */
function withUnit(table: NameTable, group: NameGroup): readonly string[] {
  const next = group.mentions.map((index) => {
    const token = table.document.tokens[table.mentions[index]?.last ?? -1];
    return token !== undefined && UNIT_HEADS.has(token.text) ? token.text : "";
  });
  const [unit = ""] = next;
  return unit !== "" && next.every((word) => word !== "") ? [...group.words, unit] : group.words;
}

function isOrganization(group: NameGroup): boolean {
  return group.settled.root === ORGANIZATION;
}

/** Whether nothing sure says that the name is of another kind. */
export function mayBe(group: NameGroup, root: string): boolean {
  return group.settled.root === root || group.settled.lead < SURE;
}

/** Words for units that firms also end their names with. */
const OWN_UNITS: ReadonlySet<string> = new Set(
  "lab labs studio studios health pay ventures".split(" "),
);

function mayFallOff(
  table: NameTable,
  places: ReadonlySet<string>,
  long: NameGroup,
  size: number,
): boolean {
  const words = withoutLegalForm(long.words.slice(size));
  if (places.has(words.join(" ")) || places.has(words.at(-1) ?? "")) return false;
  // "Nova Labs, a start-up": a firm in its own right rather than a part of Nova.
  const isFirm =
    words.length === 1 && OWN_UNITS.has(words[0] ?? "") && introducesItself(table, long);
  if (!isFirm && words.some((word) => UNIT_WORDS.has(word) || /\d/.test(word))) return false;
  const rest = table.byKey.get(words.join(" "));
  return rest === undefined || rest.settled.root !== "Place";
}

/** A name with an apposition or class noun of its own ("Nova, a start-up") is no short form. */
function introducesItself(table: NameTable, group: NameGroup): boolean {
  return group.mentions.some((index) =>
    table.mentions[index]?.evidence.some(
      ({ family, points, rule }) =>
        family === "class" && points >= INTRODUCES && !COMPOUNDS.test(rule),
    ),
  );
}

/** Points of a class noun that introduces a name; "founded in 1907" is said of what is known as well. */
const INTRODUCES = 20;
/** "the Nova trial": a noun behind a name introduces something else. */
const COMPOUNDS = /-behind$|^maker-before$|^platform-noun$/;

function isIntroducedBefore(longer: readonly NameGroup[], short: NameGroup): boolean {
  return longer.some((long) => long.introduced < short.introduced);
}

/** Whether some sentence holds both names: then they are two things. */
export function meet(table: NameTable, a: NameGroup, b: NameGroup): boolean {
  const sentences = new Set(a.mentions.map((index) => table.mentions[index]?.sentence));
  return b.mentions.some((index) => sentences.has(table.mentions[index]?.sentence));
}
