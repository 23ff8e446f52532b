import { collect } from "../model/groups.ts";
import type { Gender } from "../model/mention.ts";
import { type Join, type Joined, onlyOne, type Sieve } from "./joins.ts";
import { countBefore, isRunningText, lastBefore, type NameGroup, type NameTable } from "./names.ts";
import { mayBe } from "./organizations.ts";
import { SURE } from "./typing.ts";

const PERSON = "Person";

/** Sieve 5a: the same full name with or without middle names, or with a first name cut to its initial. */
export const joinFullNames: Sieve = (table, joined) => {
  const byEnds = new Map<string, NameGroup[]>();
  const full = table.groups.filter(
    (group) => group.words.length > 1 && group.settled.root === PERSON,
  );
  for (const group of full) {
    const [first = "", last = ""] = [group.words[0], group.words.at(-1)];
    collect(byEnds, `${first} ${last}`, group);
    if (first.length > 1) collect(byEnds, `${first.slice(0, 1)} ${last}`, group);
  }
  return full.flatMap((short): readonly Join[] => {
    const [first = "", last = ""] = [short.words[0], short.words.at(-1)];
    const fuller = (byEnds.get(`${first} ${last}`) ?? []).filter(
      (long) => long !== short && isFuller(long, short) && genderOfBoth(long.gender, short.gender),
    );
    const long = onlyOne(fuller, joined) ?? fullestOf(fuller);
    return long === undefined ? [] : [{ from: short, to: long, rule: "person/full-name" }];
  });
};

/** The name that says all that the others say; undefined where they differ. */
function fullestOf(groups: readonly NameGroup[]): NameGroup | undefined {
  const [best, ...rest] = groups.toSorted(
    (a, b) => b.key.length - a.key.length || a.index - b.index,
  );
  return best !== undefined && rest.every((group) => isFuller(best, group)) ? best : undefined;
}

/** Whether the long name says all that the short one says: middle names may be missing or be initials. */
function isFuller(long: NameGroup, short: NameGroup): boolean {
  if (long.words.length < short.words.length || long.key.length <= short.key.length) return false;
  let at = 0;
  for (const word of long.words) {
    const wanted = short.words[at] ?? "";
    if (word === wanted || (wanted.length === 1 && word.startsWith(wanted))) at++;
  }
  return at === short.words.length;
}

function genderOfBoth(a: Gender, b: Gender): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

/**
 * Sieve 5b: surname, part of a hyphenated surname, or first name for the full name. Where several persons fit, each
 * mention goes to the one named in its paragraph before it, else to the one most spoken of so far.
 */
export const joinPartNames: Sieve = (table, joined) => {
  const full = table.groups.filter(
    (group) => group.words.length > 1 && group.settled.root === PERSON,
  );
  const bySurname = new Map<string, NameGroup[]>();
  const byFirstName = new Map<string, NameGroup[]>();
  for (const group of full) {
    for (const part of surnames(group)) collect(bySurname, part, group);
    if (isSurelyPerson(group)) collect(byFirstName, group.words[0] ?? "", group);
  }
  const isTitled = table.groups.some(
    (group) => group.words.length === 1 && isAnyTitled(table, group),
  );
  return table.groups.flatMap((short): readonly Join[] => {
    if (joined.isPlaced(short)) return [];
    const bearers = (bySurname.get(short.key) ?? []).filter((long) => long !== short);
    const isSurname = bearers.some(isSurelyPerson) && !isToldOtherwise(short);
    if (!isSurname && !mayBe(short, PERSON)) return [];
    const named = bearers.length > 0 ? bearers : (byFirstName.get(short.key) ?? []);
    const rule = bearers.length > 0 ? "person/surname" : "person/first-name";
    const firm = isTitled ? firmOf(table, joined, short) : undefined;
    if (firm !== undefined && bearers.length > 0)
      return joinTitled(table, joined, short, bearers, firm);
    const fitting = named.filter((long) => genderOfBoth(long.gender, short.gender));
    const only = onlyOne(fitting, joined);
    if (only !== undefined) return [{ from: short, to: only, rule }];
    return named.length > MOST_BEARERS ? [] : joinEach(table, joined, short, named, rule);
  });
};

/** Kinds of evidence that only guess from the name, or hold of persons too: beside the full name of a person they tell nothing. */
const GUESSES = new Set(["learned", "compromise", "lexicon", "possessive", "list", "verb"]);

/** Whether the text says of a name that it is no person's: "in Lund", "the firm Lund", "Lund Ltd". */
function isToldOtherwise(group: NameGroup): boolean {
  return group.evidence.some(({ type, family }) => type !== PERSON && !GUESSES.has(family));
}

/** Whether a title ("Mr") stands before some mention of a name. */
function isAnyTitled(table: NameTable, group: NameGroup): boolean {
  return group.mentions.some((index) => isTitledAt(table, index));
}

function isTitledAt(table: NameTable, index: number): boolean {
  return table.mentions[index]?.evidence.some(({ family }) => family === "title") ?? false;
}

/** The only organization whose name begins with a name: "Tarn & Sons" for "Tarn". */
function firmOf(table: NameTable, joined: Joined, short: NameGroup): NameGroup | undefined {
  const longer = (table.byBeginning.get(short.key) ?? []).filter(
    ({ settled }) => settled.root === "Organization" && settled.lead >= SURE,
  );
  return onlyOne(longer, joined);
}

/** Where persons have titles, a bare surname with which the name of a firm begins is the firm. */
function joinTitled(
  table: NameTable,
  joined: Joined,
  short: NameGroup,
  bearers: readonly NameGroup[],
  firm: NameGroup,
): readonly Join[] {
  // Headlines leave titles off.
  const [titled, bare] = [true, false].map((wanted) =>
    short.mentions.filter(
      (index) =>
        (isTitledAt(table, index) || !isRunningText(table.document, table.mentions[index])) ===
        wanted,
    ),
  );
  const persons = { ...short, mentions: titled ?? [] };
  return [
    ...joinEach(table, joined, persons, bearers, "person/surname").map((join) => ({
      ...join,
      from: short,
    })),
    { from: short, to: firm, mentions: bare ?? [], rule: "organization/first-words" },
  ];
}

/** Products, too, share first words: only for sure persons the first word is a first name. */
function isSurelyPerson(group: NameGroup): boolean {
  return group.gender !== "unknown" || group.settled.lead >= SURE;
}

/** Among more bearers of one name nobody is meant clearly. */
const MOST_BEARERS = 12;

/** All that may stand for a full name alone: its last words and the parts of a hyphenated last word. */
function surnames(group: NameGroup): ReadonlySet<string> {
  const last = group.words.at(-1) ?? "";
  const endings = group.words.slice(1).map((_, n) => group.words.slice(n + 1).join(" "));
  return new Set([...endings.slice(-4), ...last.split("-")]);
}

/** Each mention to its bearer; a headline speaks of the one whom the text introduces first. */
function joinEach(
  table: NameTable,
  joined: Joined,
  short: NameGroup,
  bearers: readonly NameGroup[],
  rule: string,
): readonly Join[] {
  const said = new Map<NameGroup, number>();
  const targets = new Map<NameGroup, number[]>();
  for (const index of short.mentions) {
    const gender = table.mentions[index]?.gender ?? "unknown";
    const before = bearers.filter(
      (long) => (long.mentions[0] ?? index) < index && genderOfBoth(long.gender, gender),
    );
    const isHeadline = before.length === 0 && !isRunningText(table.document, table.mentions[index]);
    const candidates = isHeadline ? bearers.slice(0, 1) : before;
    const target = bestBearer(table, joined, candidates, index, said);
    if (target === undefined) continue;
    said.set(target, (said.get(target) ?? 0) + 1);
    collect(targets, target, index);
  }
  return [...targets].map(([to, mentions]) => ({ from: short, to, mentions, rule }));
}

function bestBearer(
  table: NameTable,
  joined: Joined,
  bearers: readonly NameGroup[],
  index: number,
  said: ReadonlyMap<NameGroup, number>,
): NameGroup | undefined {
  const only = onlyOne(bearers, joined);
  if (only !== undefined) return only;
  const near = onlyOne(
    bearers.filter((long) => isInParagraph(table, long, index)),
    joined,
  );
  if (near !== undefined) return near;
  const weight = (long: NameGroup): number => countBefore(long, index) + (said.get(long) ?? 0);
  // Of a couple the one told of first bears the name alone.
  return bearers.toSorted((a, b) => weight(b) - weight(a) || a.introduced - b.introduced)[0];
}

function isInParagraph(table: NameTable, group: NameGroup, index: number): boolean {
  const blockOf = (mention: number): number =>
    table.document.sentences[table.mentions[mention]?.sentence ?? -1]?.block ?? -1;
  const last = lastBefore(group, index);
  return last !== undefined && blockOf(last) === blockOf(index);
}
