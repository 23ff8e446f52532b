import type { Token } from "../model/annotation.ts";
import type { Gender } from "../model/mention.ts";
import type { EntityType, Pack } from "../model/pack.ts";
import type { Pronoun } from "./pronouns.ts";

/** The words of the pack that linking anaphora asks for. */
export interface AnaphorLexicon {
  /** Types that a verb likes as its subject, by lemma. */
  readonly subjectsOf: ReadonlyMap<string, readonly EntityType[]>;
  /** Types that a verb likes as its object, and as the subject of its passive. */
  readonly objectsOf: ReadonlyMap<string, readonly EntityType[]>;
  /** Verbs whose object is a thing made or brought out: "release". */
  readonly presenting: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Common nouns for organizations: "firm". */
  readonly organizations: ReadonlySet<string>;
  /** Role nouns: "the CEO" is a person only together with somebody of that role. */
  readonly roles: ReadonlySet<string>;
  /** Whether a common noun may be what a pronoun means. */
  readonly fitsPronoun: (noun: Token, pronoun: Pronoun) => boolean;
}

/** Words for stretches of time and measure, which pronouns hardly ever mean. */
const NEVER_MEANT = new Set(
  `day week month year decade century hour minute second time morning evening night spring summer autumn winter fall season
  percent million billion thousand dozen lot bit kind sort part way end start beginning course case fact rest
  share number amount place front top behalf terms order addition response january`.split(/\s+/),
);

/** Types of what is made. */
const MADE = new Set(["Product", "Model", "Work"]);

/** Reads the pack once a document. */
export function readLexicon(pack: Pack): AnaphorLexicon {
  const { lexicon } = pack;
  const roles = new Set(lexicon.roles.flatMap(({ words }) => words.map(lastWord)));
  const persons = new Map<string, Gender>();
  for (const { words } of lexicon.roles)
    for (const word of words) persons.set(lastWord(word), "unknown");
  for (const { type, gender, words } of lexicon.classes) {
    if (type === "Person") for (const word of words) persons.set(lastWord(word), gender);
  }
  for (const { gender, words } of lexicon.kin) for (const word of words) persons.set(word, gender);
  return {
    subjectsOf: likedBy(pack, "subject"),
    objectsOf: likedBy(pack, "object"),
    organizations: new Set(
      lexicon.classes
        .filter(({ type }) => type === "Organization")
        .flatMap(({ words }) => words.map(lastWord)),
    ),
    presenting: new Set(
      lexicon.verbs
        .filter(({ end, type }) => end === "object" && MADE.has(type))
        .flatMap(({ lemmas }) => lemmas),
    ),
    speechVerbs: new Set(lexicon.speechVerbs),
    roles,
    fitsPronoun: (noun, pronoun) => fitsPronoun(noun, pronoun, persons),
  };
}

/** The types that verbs like at one end, by lemma. */
function likedBy(
  pack: Pack,
  end: "subject" | "object",
): ReadonlyMap<string, readonly EntityType[]> {
  const liked = new Map<string, EntityType[]>();
  for (const hint of pack.lexicon.verbs) {
    if (hint.end !== end || hint.points <= 0) continue;
    for (const lemma of hint.lemmas) liked.set(lemma, [...(liked.get(lemma) ?? []), hint.type]);
  }
  return liked;
}

function fitsPronoun(noun: Token, pronoun: Pronoun, persons: ReadonlyMap<string, Gender>): boolean {
  const gender = persons.get(noun.lemma);
  const isPlural = noun.xpos === "NNS";
  if (NEVER_MEANT.has(noun.lemma)) return false;
  if (pronoun.kind === "group") return isPlural;
  if (isPlural) return false;
  if (pronoun.kind === "thing") return gender === undefined;
  return gender !== undefined && (gender === "unknown" || gender === pronoun.gender);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1);
}
