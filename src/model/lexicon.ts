import type { Gender } from "./mention.ts";
import type { EntityType, RelationType } from "./pack.ts";

/** Names known beforehand, with what they usually name and how strongly (points). */
export interface KnownNames {
  readonly type: EntityType;
  readonly points: number;
  readonly names: readonly string[];
}

/** A thing known beforehand by all its names. What a person lists so outweighs what the packs say of the same names. */
export interface KnownThing {
  readonly type: EntityType;
  readonly points: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A place with the words for what comes from there ("Kenyan") and the short forms of its name ("Colo."). */
export interface Region {
  readonly place: string;
  /** Adjectives and words for its people, as written: "Kenyan", "Kenyans". */
  readonly peoples: readonly string[];
  /** Other names and abbreviations: "UK", "U.K.". */
  readonly forms: readonly string[];
  /** Whether one can be its citizen. */
  readonly isCountry?: boolean;
}

/** Words that tell the type of a name they belong to: "University", "Ltd", "River". */
export interface HeadNouns {
  readonly type: EntityType;
  readonly points: number;
  /**
   * `last`: ends the name, or stands before "of" ("Lake District", "University of Oslo"); `first`: begins it ("Lake Geneva");
   * `suffix`: a legal form, which also may follow a comma ("Acme, Inc.").
   */
  readonly where: "last" | "first" | "suffix";
  readonly words: readonly string[];
}

/** Common nouns with the type of what they are said of: "start-up", "village", "novel". Singular, lower case. */
export interface ClassNouns {
  readonly type: EntityType;
  readonly gender: Gender;
  readonly words: readonly string[];
}

/** A first name with its short forms and the spellings that other alphabets have for it. */
export interface Nicknames {
  readonly given: string;
  readonly short: readonly string[];
}

/** Words of the names of bodies that most countries have. Lower case. */
export interface Institutions {
  /** What such a body is: "ministry", "court". */
  readonly heads: readonly string[];
  /** What it is for, or of which rank: "health", "supreme". */
  readonly topics: readonly string[];
}

/** What one of a name is and another one of it hardly is too: nouns of one field. Singular, lower case. */
export interface Calling {
  readonly type: EntityType;
  readonly field: string;
  readonly words: readonly string[];
}

/** Words for what a person is to an organization: "chief executive" leads, "spokesman" works for. Singular, lower case. */
export interface RoleNouns {
  readonly relation: RelationType;
  readonly words: readonly string[];
}

/** Words before a person's name: "Dr", "Judge". Without a dot. */
export interface Honorifics {
  readonly gender: Gender;
  readonly words: readonly string[];
}

/** Words for relatives, with the gender of the one they name. */
export interface KinNouns {
  readonly gender: Gender;
  readonly words: readonly string[];
}

/** What a verb tells of its subject or object. */
export interface VerbHint {
  readonly end: "subject" | "object";
  readonly type: EntityType;
  readonly points: number;
  readonly lemmas: readonly string[];
}

/** What the words before a name tell of it: "in" a Place, "based in" surely. Up to three lower-case words. */
export interface PrepositionHint {
  readonly type: EntityType;
  readonly points: number;
  readonly words: readonly string[];
}

/** First names by the gender they usually tell; `unknown` for those that either may bear. */
export interface GivenNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly unknown: readonly string[];
}

/** The words of a pack, as data: lists of words with what they tell. Lists of several packs are joined. */
export interface Lexicon {
  readonly nicknames: readonly Nicknames[];
  readonly callings: readonly Calling[];
  readonly institutions: Institutions;
  readonly names: readonly KnownNames[];
  readonly things: readonly KnownThing[];
  readonly regions: readonly Region[];
  readonly givenNames: GivenNames;
  readonly honorifics: readonly Honorifics[];
  readonly roles: readonly RoleNouns[];
  readonly kin: readonly KinNouns[];
  readonly heads: readonly HeadNouns[];
  readonly classes: readonly ClassNouns[];
  readonly verbs: readonly VerbHint[];
  readonly prepositions: readonly PrepositionHint[];
  /** Words that open a quoted or italic title: "novel", "titled". */
  readonly titleCues: readonly string[];
  /** Lemmas of verbs that report speech: "say". */
  readonly speechVerbs: readonly string[];
  /** Words and phrases that lower certainty: "reportedly". */
  readonly hedges: readonly string[];
  /** Particles inside names of persons: "van", "bin". */
  readonly particles: readonly string[];
  readonly languages: readonly string[];
  /** Weekdays, months and their short forms, capitalised. */
  readonly calendar: readonly string[];
  /** Capitalised words and abbreviations that are no name by themselves: "CEO", "AI", "GPU". */
  readonly stopNames: readonly string[];
  /** Common words that may open a sentence; lower case. */
  readonly commonWords: readonly string[];
}
