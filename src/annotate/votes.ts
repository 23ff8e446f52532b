import { type CoarseTag, LEXICAL } from "../model/annotation.ts";

/** What compromise says of a token: its word class, and bits of LEXICAL. */
export interface Vote {
  readonly vote: CoarseTag | undefined;
  readonly lexical: number;
}

/** Word class by tag; of a term's tags the first row that names one decides. */
const CLASSES: readonly (readonly [CoarseTag, readonly string[]])[] = [
  ["NUM", ["Value", "Year"]],
  ["FUNC", ["Pronoun", "Determiner", "Auxiliary", "Copula", "Modal", "Negative", "QuestionWord"]],
  ["FUNC", ["Preposition", "Conjunction"]],
  ["N", ["Noun", "Person", "Place", "Organization"]],
  ["V", ["Verb"]],
  ["ADJ", ["Adjective"]],
  ["ADV", ["Adverb"]],
];

const BITS: readonly (readonly [number, readonly string[]])[] = [
  [LEXICAL.firstName, ["FirstName", "MaleName", "FemaleName"]],
  [LEXICAL.lastName, ["LastName"]],
  [LEXICAL.place, ["Place", "City", "Country", "Region"]],
  [LEXICAL.demonym, ["Demonym"]],
  [LEXICAL.actor, ["Actor"]],
  [LEXICAL.organization, ["Organization", "Company", "School", "SportsTeam"]],
  [LEXICAL.date, ["Date", "Month", "WeekDay", "Year", "Holiday", "Time"]],
];

const NO_VOTE: Vote = { vote: undefined, lexical: 0 };
/** By identity of the tag list: compromise.ts gives one list for equal sets. */
const known = new WeakMap<readonly string[], Vote>();

/** The vote of a term with these raw tags. */
export function voteOf(tags: readonly string[]): Vote {
  if (tags.length === 0) return NO_VOTE;
  const old = known.get(tags);
  if (old !== undefined) return old;
  const holds = ([, names]: readonly [unknown, readonly string[]]): boolean =>
    names.some((name) => tags.includes(name));
  const vote = {
    vote: CLASSES.find(holds)?.[0],
    lexical: BITS.filter(holds).reduce((sum, [bit]) => sum | bit, 0),
  };
  known.set(tags, vote);
  return vote;
}
