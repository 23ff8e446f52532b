import type { CoreferenceChain } from "../model/coreference.ts";
import { collect } from "../model/groups.ts";
import type { Gender, Mention } from "../model/mention.ts";

/** Pronouns that mean one person each, whoever that is. */
const PERSONAL: readonly string[] = ["he", "she", "I"];

/**
 * The persons of whom a text speaks without ever naming them: "He studied in Nordheim." Where a person who may be meant has a
 * name, a pronoun without antecedent is more likely a link that was missed, and stays out. Each chain bears the pronoun as its name.
 */
export function findUnnamed(
  mentions: readonly Mention[],
  chains: readonly CoreferenceChain[],
): readonly CoreferenceChain[] {
  const persons = chains.filter(({ type }) => type === "Person");
  const mayBeNamed = (gender: Gender): boolean =>
    persons.some(
      (person) => [person.gender, gender].includes("unknown") || person.gender === gender,
    );
  const linked = new Set(chains.flatMap((chain) => chain.mentions));
  const groups = new Map<string, number[]>();
  mentions.forEach(({ kind, name, gender }, index) => {
    if (kind !== "pronoun" || !PERSONAL.includes(name) || linked.has(index)) return;
    if (!mayBeNamed(gender)) collect(groups, name, index);
  });
  return [...groups].map(([name, own]) => toChain(name, own, mentions));
}

function toChain(
  name: string,
  own: readonly number[],
  mentions: readonly Mention[],
): CoreferenceChain {
  const [first = 0] = own;
  return {
    mentions: own,
    name,
    aliases: [],
    type: "Person",
    lead: 25,
    evidence: [{ family: "anaphor", type: "Person", points: 25, rule: "pronoun" }],
    gender: mentions[first]?.gender ?? "unknown",
    isWeak: false,
    isUnnamed: true,
    links: own.slice(1).map((mention) => ({
      mention,
      antecedent: first,
      rule: "pronoun/unnamed",
      isAmbiguous: false,
    })),
  };
}
