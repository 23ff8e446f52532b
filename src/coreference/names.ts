import type { AnnotatedDocument } from "../model/annotation.ts";
import { collect } from "../model/groups.ts";
import type { Gender, Mention, TypeEvidence } from "../model/mention.ts";
import { endingKey, nameKey, UNIT_HEADS } from "../model/name-key.ts";
import { compareText } from "../model/order.ts";
import { firstIndex } from "../model/search.ts";
import { foldName } from "../model/text.ts";
import type { Settled, TypeSystem } from "./typing.ts";

/** All mentions of a document that bear one name. */
export interface NameGroup {
  /** Place in {@link NameTable.groups}. */
  readonly index: number;
  /** The name in the form under which names are compared. */
  readonly key: string;
  readonly words: readonly string[];
  /** The name as the text mostly writes it. */
  readonly name: string;
  /** All its spellings that differ in more than case and article, `name` first. */
  readonly forms: readonly string[];
  /** Indices of the mentions, ascending, never empty. */
  readonly mentions: readonly number[];
  readonly evidence: readonly TypeEvidence[];
  readonly settled: Settled;
  readonly gender: Gender;
  /** No mention of it can stand alone. */
  readonly isWeak: boolean;
  /** Index of the first mention in running text (headlines are written last and read first); the first of all where there is none. */
  readonly introduced: number;
}

/** The names of a document, with what the sieves look up. */
export interface NameTable {
  readonly document: AnnotatedDocument;
  readonly mentions: readonly Mention[];
  readonly types: TypeSystem;
  /** In order of first mention. */
  readonly groups: readonly NameGroup[];
  readonly byKey: ReadonlyMap<string, NameGroup>;
  /** Groups of two words or more, by what they begin with and what they end in: up to five words, never the whole but for names of units. */
  readonly byBeginning: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byEnding: ReadonlyMap<string, readonly NameGroup[]>;
}

/** Sieve 1: the same name, whatever its case, article, possessive ending or dots. */
export function groupNames(
  document: AnnotatedDocument,
  mentions: readonly Mention[],
  types: TypeSystem,
): NameTable {
  const byKey = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    if (mention.kind === "name") collect(byKey, nameKey(mention.name), index);
  });
  byKey.delete("");
  const groups = [...byKey].map(([key, members], index) =>
    groupOf(document, mentions, types, { key, members, index }),
  );
  return {
    document,
    mentions,
    types,
    groups,
    byKey: new Map(groups.map((group) => [group.key, group])),
    byBeginning: indexBy(groups, ({ words }, n) => words.slice(0, n).join(" ")),
    byEnding: indexBy(groups, ({ words }, n) => endingKey(words.slice(-n))),
  };
}

/** The longest beginning or ending that is indexed, in words: longer short forms do not occur. */
const LONGEST_PART = 5;

function indexBy(
  groups: readonly NameGroup[],
  part: (group: NameGroup, words: number) => string,
): ReadonlyMap<string, readonly NameGroup[]> {
  const index = new Map<string, NameGroup[]>();
  for (const group of groups) {
    // A name of a unit may be met under another word for it: then its ending is the whole.
    const whole = UNIT_HEADS.has(group.words.at(-1) ?? "") ? 0 : 1;
    const longest = Math.min(LONGEST_PART, group.words.length - whole);
    for (let n = 1; n <= longest; n++) collect(index, part(group, n), group);
  }
  return index;
}

function groupOf(
  document: AnnotatedDocument,
  mentions: readonly Mention[],
  types: TypeSystem,
  found: { readonly key: string; readonly members: readonly number[]; readonly index: number },
): NameGroup {
  const members = found.members.flatMap((index) => mentions[index] ?? []);
  const evidence = evidenceOf(members);
  const names = members.map((mention) => mention.name);
  const name = usualForm(names);
  const running = found.members.find((index) => isRunningText(document, mentions[index]));
  return {
    index: found.index,
    key: found.key,
    words: found.key.split(" "),
    name,
    forms: distinctForms([name, ...names]),
    mentions: found.members,
    evidence,
    settled: types.settle(evidence),
    gender: commonGender(members),
    isWeak: members.every((mention) => mention.isWeak),
    introduced: running ?? found.members[0] ?? 0,
  };
}

/** Whether a mention stands in sentences, not in a headline. */
export function isRunningText(document: AnnotatedDocument, mention: Mention | undefined): boolean {
  const sentence = document.sentences[mention?.sentence ?? -1];
  const kind = document.document.blocks[sentence?.block ?? -1]?.kind;
  return kind !== "heading" && (sentence?.block !== 0 || endsLikeASentence(document, sentence));
}

/** A first block without a closing mark is a headline, whatever the format said. */
function endsLikeASentence(
  document: AnnotatedDocument,
  sentence: { readonly end: number },
): boolean {
  return /[.!?]["”')]?$/.test(document.document.text.slice(sentence.end - 2, sentence.end));
}

/** The most frequent way of writing; among equals not the one in capitals, then the smaller by code unit. */
function usualForm(forms: readonly string[]): string {
  if (forms.length === 1) return forms[0] ?? "";
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].toSorted(
    ([a, m], [b, n]) => loudness(a) - loudness(b) || n - m || compareText(a, b),
  );
  return best?.[0] ?? "";
}

/** 1 for a name in capitals that is too long for an acronym. */
function loudness(form: string): number {
  return form.length > 5 && form === form.toUpperCase() ? 1 : 0;
}

function distinctForms(forms: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const form of forms) {
    const folded = foldName(form);
    if (!seen.has(folded)) seen.set(folded, form);
  }
  return [...seen.values()];
}

/** The gender that the mentions agree on; unknown where they tell none or both. */
export function commonGender(mentions: readonly Mention[]): Gender {
  let common: Gender = "unknown";
  for (const { gender } of mentions) {
    if (gender === "unknown" || gender === common) continue;
    if (common !== "unknown") return "unknown";
    common = gender;
  }
  return common;
}

/** The evidence of all mentions, in their order. */
export function evidenceOf(mentions: readonly Mention[]): TypeEvidence[] {
  const evidence: TypeEvidence[] = [];
  for (const mention of mentions) for (const item of mention.evidence) evidence.push(item);
  return evidence;
}

/** The last mention of a name before a mention; undefined where there is none. Binary search. */
export function lastBefore(group: NameGroup, mention: number): number | undefined {
  return group.mentions[countBefore(group, mention) - 1];
}

/** How often a name stands before a mention. */
export function countBefore(group: NameGroup, mention: number): number {
  const { mentions } = group;
  return firstIndex(mentions.length, (at) => (mentions[at] ?? 0) >= mention);
}
