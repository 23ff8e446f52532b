import { groupBy } from "../model/groups.ts";
import type { Mention, TypeEvidence } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import { item } from "./form-evidence.ts";
import { type Page, sentenceAt, wordAt } from "./page.ts";
import { nounAfter } from "./phrases.ts";

/** What the rest of the document tells of a name: persons by whose surname it is, numbered descendants, the noun that takes it up. */
export function addDocumentEvidence(page: Page, mentions: readonly Mention[]): readonly Mention[] {
  const added = new Map<string, TypeEvidence[]>();
  const tell = (name: string, ...evidence: readonly TypeEvidence[]): void => {
    added.set(name, [...(added.get(name) ?? []), ...evidence]);
  };
  const byName = groupBy(mentions, ({ name }) => name);
  tellSurnames(page, byName, tell);
  tellShortNames(page, byName, tell);
  tellFamilies(byName, tell);
  tellTakenUp(page, mentions, byName, tell);
  return mentions.map((mention) => {
    const first = byName.get(mention.name)?.[0];
    const evidence = first === mention ? added.get(mention.name) : undefined;
    return evidence ? { ...mention, evidence: [...mention.evidence, ...evidence] } : mention;
  });
}

type Tell = (name: string, ...evidence: readonly TypeEvidence[]) => void;
type ByName = ReadonlyMap<string, readonly Mention[]>;

/** Points from which on a title or a first name makes a person sure enough to lend a surname its type. */
const SURE_PERSON = 28;

/** A single word that ends the full name of a person is that person, unless an organization also begins with it or a place is meant. */
function tellSurnames(page: Page, byName: ByName, tell: Tell): void {
  const surnames = new Set<string>();
  const openings = new Set<string>();
  for (const [name, mentions] of byName) {
    const words = name.split(" ");
    const [first = ""] = words;
    const last = words.at(-1) ?? "";
    if (words.length < 2) continue;
    const evidence = mentions.flatMap((mention) => mention.evidence);
    if (isSurePerson(evidence)) surnames.add(last);
    else openings.add(first);
  }
  for (const [name, mentions] of byName) {
    if (!surnames.has(name) || openings.has(name)) continue;
    const evidence = mentions.flatMap((mention) => mention.evidence);
    if (evidence.some(({ type, family, points }) => isPlaced(type, family, points))) continue;
    tell(name, item("title", "Person", 30, "surname"));
    const isKnownPlace = evidence.some(
      ({ family, type }) => family === "lexicon" && type === "Place",
    );
    if (isKnownPlace && page.index.types.has("Place"))
      tell(name, item("lexicon", "Place", -25, "surname"));
  }
}

function isSurePerson(evidence: readonly TypeEvidence[]): boolean {
  let isNamed = false;
  for (const { family, type, points } of evidence) {
    if (family === "form" && type !== "Person" && points > 0) return false;
    if (type === "Person" && points >= SURE_PERSON) isNamed = true;
    if (type === "Person" && family === "lexicon" && points >= 15) isNamed = true;
  }
  return isNamed;
}

function isPlaced(type: EntityType, family: string, points: number): boolean {
  return (
    (type === "Place" && family === "preposition" && points >= 15) ||
    (type === "Organization" && family === "class" && points >= 40)
  );
}

/** Points from which on a head noun or class noun makes a body sure enough to lend its first words their type. */
const SURE_BODY = 30;

/** The first words of the name of a body are short for it: "Loud Tern" for "Loud Tern Events". */
function tellShortNames(page: Page, byName: ByName, tell: Tell): void {
  const shorts = new Set<string>();
  for (const [name, mentions] of byName) {
    const words = name.split(" ");
    const isBody = mentions.some(({ evidence }) => evidence.some(isSureBody));
    if (words.length < 2 || words.length > 4 || !isBody) continue;
    for (let size = 1; size < words.length; size++) shorts.add(words.slice(0, size).join(" "));
  }
  for (const short of shorts) {
    const isFirstName = page.index.givenNames.has(short);
    const evidence = (byName.get(short) ?? []).flatMap((mention) => mention.evidence);
    if (evidence.length === 0 || isFirstName || evidence.some(isTelling)) continue;
    // What looks like a body by itself needs no help.
    if (pointsFor(evidence, "Person") <= pointsFor(evidence, "Organization")) continue;
    tell(short, item("form", "Organization", 15, "short-name"));
    tell(short, item("form", "Person", -10, "short-name"));
  }
}

function pointsFor(evidence: readonly TypeEvidence[], wanted: EntityType): number {
  return evidence.reduce((sum, { type, points }) => (type === wanted ? sum + points : sum), 0);
}

function isSureBody({ family, type, points }: TypeEvidence): boolean {
  return type === "Organization" && points >= SURE_BODY && /^(?:form|class)$/.test(family);
}

/** "LYNX" beside "LYNX-2", "Corvid" beside "Corvid 3": what has a numbered descendant is a product. */
function tellFamilies(byName: ByName, tell: Tell): void {
  const stems = new Set<string>();
  for (const name of byName.keys()) {
    const [, stem = "", number = ""] = /^(\p{Lu}[\p{L}\p{M} ]*)[- ](\d{1,3})$/u.exec(name) ?? [];
    // Firms number what they make from higher up: "the Tern" beside "Tern 220", but not "Acme" beside "Acme 737".
    const isArticled = (byName.get(stem) ?? []).some(({ evidence }) =>
      evidence.some(({ rule }) => rule === "article"),
    );
    if (stem !== "" && (Number(number) < 20 || isArticled)) stems.add(stem);
  }
  for (const stem of stems)
    if (byName.has(stem)) tell(stem, item("form", "Product", 15, "numbered-descendant"));
}

/** Points of a noun that takes up a name of the sentence before. */
const TAKEN_UP = 15;

/**
 * "She switched on X. The telescope had": a sentence that begins with a definite class noun speaks of the only name of the sentence
 * before of which nothing else tells the type.
 */
function tellTakenUp(page: Page, mentions: readonly Mention[], byName: ByName, tell: Tell): void {
  const open = new Map<number, Set<string>>();
  const told = new Set<string>();
  for (const [name, whole] of byName)
    if (whole.some(({ evidence }) => evidence.some(isTelling))) told.add(name);
  for (const mention of mentions) {
    if (mention.kind !== "name" || mention.isWeak || told.has(mention.name)) continue;
    const row = open.get(mention.sentence);
    if (row === undefined) open.set(mention.sentence, new Set([mention.name]));
    else row.add(mention.name);
  }
  const { sentences } = page.annotated;
  for (const [sentence, unexplained] of open) {
    const [name] = unexplained;
    const next = sentences[sentence + 1];
    if (unexplained.size !== 1 || name === undefined || !next) continue;
    if (next.block !== sentences[sentence]?.block) continue;
    const type = openingNoun(page, next.first);
    if (type !== undefined) tell(name, item("anaphor", type, TAKEN_UP, "taken-up"));
  }
}

/** Evidence that tells a type rather well. */
function isTelling({ family, points }: TypeEvidence): boolean {
  return /^(?:form|title|lexicon|class)$/.test(family) && points >= 20;
}

/** The type of "The telescope", "The Italian group", "This drug" at the beginning of a sentence; persons are told otherwise. */
function openingNoun(page: Page, first: number): EntityType | undefined {
  if (!/^(?:The|This|That)$/.test(wordAt(page, first, first))) return undefined;
  const { last } = sentenceAt(page, first);
  for (let at = first + 1; at < Math.min(last, first + 4); at++) {
    const noun = nounAfter(page, at);
    const next = page.tokens[at + 1];
    if (noun && noun.type !== "Person" && next?.upos !== "NOUN" && next?.upos !== "PROPN")
      return wordAt(page, at, first).endsWith("s") ? undefined : noun.type;
    const isModifier =
      page.tokens[at]?.upos === "ADJ" || page.index.peoples.has(wordAt(page, at, first));
    if (!isModifier) return undefined;
  }
  return undefined;
}
