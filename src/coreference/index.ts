import type { AnnotatedDocument } from "../model/annotation.ts";
import type { CoreferenceChain } from "../model/coreference.ts";
import type { Mention } from "../model/mention.ts";
import { compareNumber } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import { readFirstNames } from "../model/person-names.ts";
import { joinAcronyms } from "./acronyms.ts";
import { linkAnaphora } from "./anaphora.ts";
import { joinBirthNames, joinDeclared } from "./declared.ts";
import { runSieves, type Sieve } from "./joins.ts";
import { type AnaphorLexicon, readLexicon } from "./lexicon.ts";
import { joinListed } from "./listed.ts";
import { addListEvidence, findLists } from "./lists.ts";
import { groupNames } from "./names.ts";
import { nameThing } from "./naming.ts";
import { joinNicknames } from "./nicknames.ts";
import { joinFirstWords, joinLastWords, joinLegalForms } from "./organizations.ts";
import { joinFullNames, joinPartNames } from "./persons.ts";
import { joinRegions, placeNames } from "./places.ts";
import {
  joinFamilies,
  joinMakers,
  joinProductBeginnings,
  joinProductEndings,
  joinYears,
} from "./products.ts";
import { joinSpellings } from "./spellings.ts";
import { assemble, settleAgain, type Thing, thingsByMention } from "./things.ts";
import { readTypes, type TypeSystem } from "./typing.ts";
import { findUnnamed } from "./unnamed.ts";

/**
 * Finds which mentions of a document mean one thing: sieves for names, the most precise first (Raghunathan et al., "A
 * multi-pass sieve for coreference resolution", 2010), then nominals and pronouns by salience. Gives the chains that have a
 * name, and persons never named, by first mention; any other nominal or pronoun without antecedent is in none. Types are settled, names joined by them, and
 * settled again with what the anaphora and lists told.
 */
export function linkCoreference(
  document: AnnotatedDocument,
  mentions: readonly Mention[],
  pack: Pack,
): readonly CoreferenceChain[] {
  const { types, sieves, lexicon } = readPack(pack);
  const table = groupNames(document, mentions, types);
  const things = assemble(table, runSieves(table, sieves));
  const lists = findLists(document, mentions);
  addListEvidence(lists, thingsByMention(things));
  settleAll(things, types);
  linkAnaphora(table, { things, lists, lexicon });
  settleAll(things, types);
  const named = things.map(chainOf);
  const chains = [...named, ...findUnnamed(mentions, named)];
  return chains.toSorted((a, b) => compareNumber(firstOf(a), firstOf(b)));
}

interface PackKnowledge {
  readonly types: TypeSystem;
  readonly sieves: readonly Sieve[];
  readonly lexicon: AnaphorLexicon;
}

/** What was read of a pack, kept as long as the pack is: reading it takes longer than linking a short document. */
const KNOWN = new WeakMap<Pack, PackKnowledge>();

function readPack(pack: Pack): PackKnowledge {
  const known = KNOWN.get(pack) ?? {
    types: readTypes(pack),
    sieves: sievesOf(pack),
    lexicon: readLexicon(pack),
  };
  KNOWN.set(pack, known);
  return known;
}

/** The sieves for names after the first (the same name), in order. */
function sievesOf(pack: Pack): readonly Sieve[] {
  return [
    joinListed(pack.lexicon.things),
    joinDeclared,
    joinBirthNames,
    joinAcronyms,
    joinSpellings,
    joinLegalForms,
    joinRegions(pack.lexicon.regions),
    joinFullNames,
    joinNicknames(readFirstNames(pack.lexicon.nicknames)),
    joinPartNames,
    joinFamilies,
    joinMakers,
    joinLastWords,
    joinFirstWords(placeNames(pack.lexicon)),
    joinProductEndings,
    joinProductBeginnings,
    joinYears,
  ];
}

function settleAll(things: readonly Thing[], types: TypeSystem): void {
  for (const thing of things) settleAgain(thing, types);
}

function chainOf(thing: Thing): CoreferenceChain {
  return {
    mentions: thing.mentions.toSorted(compareNumber),
    ...nameThing(thing),
    type: thing.settled.root === "" ? UNTOLD : thing.settled.type,
    lead: thing.settled.lead,
    evidence: thing.evidence,
    gender: thing.gender,
    isWeak: thing.groups.every((group) => group.isWeak),
    links: thing.links.toSorted((a, b) => compareNumber(a.mention, b.mention)),
  };
}

/** What a name is taken for of which nothing is known: most names that a text does not explain are of firms and their like. */
const UNTOLD = "Organization";

function firstOf(chain: CoreferenceChain): number {
  return chain.mentions[0] ?? 0;
}
