import type { QualifierName } from "../../model/claim.ts";
import type { EntityType, ObjectKind, RelationDefinition, RelationType } from "../../model/pack.ts";

const ANY = ["*"] as const;
const PERSON = ["Person"] as const;
const ORGANIZATION = ["Organization"] as const;
const PLACE = ["Place"] as const;
const AGENT = ["Person", "Organization"] as const;
const THING = ["Organization", "Product"] as const;
const MADE = ["Product", "Work"] as const;
const IDEA = ["Product", "Work", "Concept"] as const;
const RIVAL = ["Organization", "Product", "Person"] as const;
const PART = ["Organization", "Product", "Place", "Event", "Work"] as const;

type Flag = "symmetric" | "functional" | "sameKind";

/** One row: type, subject types, object types (or what stands there instead), public property, flags. */
function relation(
  type: RelationType,
  subject: readonly EntityType[],
  object: readonly EntityType[],
  property: string | null,
  flags: readonly Flag[] = [],
  objectKind: ObjectKind = "entity",
): RelationDefinition {
  return {
    type,
    subject,
    object,
    objectKind,
    isSymmetric: flags.includes("symmetric"),
    isFunctional: flags.includes("functional"),
    sameKind: flags.includes("sameKind"),
    isState: STATES.includes(type),
    isLasting: LASTING.includes(type),
    isOnce: ONCE.includes(type),
    isBond: BONDS.includes(type),
    ...EXCLUSIVE[type],
    property,
    qualifiers: QUALIFIERS[type] ?? [],
  };
}

/** What holds for a time; the others are deeds and kinship, which do not end. */
const STATES: readonly RelationType[] = [
  "leads",
  "works_for",
  "member_of",
  "studied_at",
  "lives_in",
  "citizen_of",
  "located_in",
  "part_of",
  "owns",
  "advises",
  "partners_with",
  "competes_with",
  "supplies",
  "deployed_in",
  "uses",
  "supports",
  "opposes",
  "has_license",
];

/** What is true of all times once it is true. */
const LASTING: readonly RelationType[] = [
  "founded",
  "born_in",
  "family_of",
  "authored",
  "born_on",
  "died_on",
  "founded_on",
  "released_on",
];

/** Deeds that two ends have once: their tellings agree on amount and day. One may invest in a firm, or fine it, many times. */
const ONCE: readonly RelationType[] = [
  "founded",
  "acquired",
  "merged_with",
  "releases",
  "discontinues",
  "authored",
];

/** Ends of these may stand for each other in another relation: the town and its country, the unit and its firm. */
const BONDS: readonly RelationType[] = [
  "located_in",
  "part_of",
  "owns",
  "acquired",
  "merged_with",
  "succeeds",
];

/** Where there is room for one, beside the types that are functional as such. */
const EXCLUSIVE: Readonly<Record<string, Partial<RelationDefinition>>> = {
  acquired: { isExclusive: true },
  located_in: { functionalPredicates: ["base", "based", "headquarter", "headquarters"] },
  leads: {
    soleRoles: [
      ["chief executive", "chief executive officer", "ceo"],
      ["chief financial officer", "finance chief", "cfo"],
      ["chief operating officer", "coo"],
      ["chief technology officer", "cto"],
      ["chair", "chairman", "chairwoman", "chairperson"],
      ["president"],
      ["prime minister", "premier"],
      ["mayor"],
      ["governor"],
      ["king", "queen"],
      ["pope"],
      ["editor-in-chief", "editor in chief"],
      ["head coach"],
      ["principal"],
      ["rector"],
      ["director-general", "director general"],
      ["secretary-general", "secretary general"],
    ],
  },
};

/** What a claim may carry beside its ends, by relation; roles and kin come from the words of the trigger. */
const QUALIFIERS: Readonly<Record<string, readonly QualifierName[]>> = {
  founded: ["date", "place"],
  leads: ["role", "date", "duration"],
  works_for: ["role", "date", "duration"],
  member_of: ["role", "date"],
  studied_at: ["date"],
  family_of: ["kin", "date"],
  born_in: ["date"],
  lives_in: ["date", "duration"],
  located_in: ["date"],
  owns: ["stake", "date"],
  merged_with: ["amount", "date"],
  acquired: ["amount", "stake", "date"],
  invested_in: ["amount", "stake", "date"],
  partners_with: ["amount", "date", "duration"],
  supplies: ["amount", "date"],
  litigates_against: ["amount", "date", "place"],
  regulates: ["amount", "date"],
  develops: ["date", "place"],
  releases: ["date", "place"],
  discontinues: ["date"],
  deployed_in: ["date"],
  uses: ["date"],
  succeeds: ["date"],
  outperforms: ["by", "metric"],
  compared_with: ["metric"],
  measures: ["date"],
  authored: ["date"],
};

/** The relations that any news text states; a type in a signature stands for its subtypes as well. */
export const relations: readonly RelationDefinition[] = [
  relation("founded", AGENT, ORGANIZATION, "P112 inverse"),
  relation("leads", PERSON, ["Organization", "Place"], "P169 inverse"),
  relation("works_for", PERSON, ORGANIZATION, "P108"),
  relation("member_of", ["Person", "Organization", "Place"], ORGANIZATION, "P463"),
  relation("studied_at", PERSON, ORGANIZATION, "P69"),
  relation("family_of", PERSON, PERSON, "P1038", ["symmetric"]),
  relation("born_in", PERSON, PLACE, "P19", ["functional"]),
  relation("lives_in", PERSON, PLACE, "P551"),
  relation("citizen_of", PERSON, PLACE, "P27", [], "word"),
  relation("located_in", ["Organization", "Place", "Event", "Product"], PLACE, "P131"),
  relation("part_of", PART, PART, "P361", ["sameKind"]),
  relation("owns", AGENT, THING, "P1830"),
  relation("merged_with", ORGANIZATION, ORGANIZATION, "P7888", ["symmetric"]),
  relation("advises", AGENT, AGENT, null),
  relation("acquired", ["Organization", "Person"], THING, "P1830"),
  relation("invested_in", AGENT, THING, "schema:funder inverse"),
  relation("partners_with", ["Organization", "Person"], ["Organization", "Person"], "P2652", [
    "symmetric",
  ]),
  relation("competes_with", RIVAL, RIVAL, "P7047", ["symmetric"]),
  relation("supplies", THING, ORGANIZATION, "schema:provider inverse"),
  relation("litigates_against", AGENT, AGENT, "P1591"),
  relation("regulates", ORGANIZATION, ["Organization", "Product", "Person"], "P3719 inverse"),
  relation("develops", AGENT, IDEA, "P178 inverse"),
  relation("releases", AGENT, MADE, "schema:publisher inverse"),
  relation("discontinues", AGENT, ["Product", "Work", "Event", "Concept"], null),
  relation("deployed_in", ["Product"], THING, "P2283 inverse"),
  relation(
    "uses",
    ["Person", "Organization", "Product"],
    ["Product", "Organization", "Work"],
    "P2283",
  ),
  relation("based_on", IDEA, IDEA, "P144"),
  relation("succeeds", RIVAL, RIVAL, "P1365", ["sameKind"]),
  relation("outperforms", ["Product", "Organization"], ["Product", "Organization"], null),
  relation("compared_with", ANY, ANY, null, ["symmetric"]),
  relation("authored", AGENT, ["Work"], "P50 inverse"),
  relation("supports", AGENT, ANY, "P8031"),
  relation("opposes", AGENT, ANY, null),
  relation("has_license", MADE, ["Concept", "Work"], "P275", [], "word"),
  relation("is_a", ANY, ["Concept"], "P31", [], "word"),
  relation("related_to", ANY, ANY, null),
  relation("born_on", PERSON, [], "P569", ["functional"], "value"),
  relation("died_on", PERSON, [], "P570", ["functional"], "value"),
  relation("founded_on", ORGANIZATION, [], "P571", ["functional"], "value"),
  relation("released_on", MADE, [], "P577", ["functional"], "value"),
  relation("measures", ANY, [], null, [], "value"),
];
