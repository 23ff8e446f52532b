import { type CoarseTag, LEXICAL } from "../model/annotation.ts";
import { bodyCase, type CapitalCounts, isHeadline } from "./capitals.ts";
import type { Vote } from "./votes.ts";

/** A sentence as the rules see it: words, their raw tags and the votes so far. */
interface Voting {
  readonly words: readonly string[];
  readonly tags: readonly (readonly string[])[];
  readonly votes: Vote[];
}

/** A repair of the vote on one word. Rows are tried in order; the first that holds decides. */
interface Repair {
  readonly id: string;
  readonly vote: CoarseTag;
  /** Sentence, and the word in it that the row repairs. */
  readonly example: readonly [sentence: string, word: string];
  readonly holds: (voting: Voting, at: number) => boolean;
}

/** Repairs the votes of one sentence: see {@link REPAIRS}. Capitals of first words and headlines count only where the document supports them. */
export function correctVotes(
  words: readonly string[],
  tags: readonly (readonly string[])[],
  votes: readonly Vote[],
  counts: CapitalCounts,
): readonly Vote[] {
  const voting: Voting = { words, tags, votes: [...votes] };
  words.forEach((word, at) => {
    const old = voting.votes[at];
    if (old === undefined) return;
    const closed = CLOSED.get(word.toLowerCase().replace("’", "'"));
    const vote = closed ?? REPAIRS.find((row) => row.holds(voting, at))?.vote ?? old.vote;
    // A function word is no name, whatever list it stands in.
    voting.votes[at] = { vote, lexical: vote === "FUNC" ? 0 : old.lexical };
  });
  correctCapitals(voting, counts);
  return voting.votes;
}

/** First words and headline words: names where the body writes them with a capital, else not by their capital. */
function correctCapitals({ words, votes }: Voting, counts: CapitalCounts): void {
  const isTitle = isHeadline(words);
  const first = words.findIndex((word) => LETTER.test(word));
  votes.forEach((old, at) => {
    const word = words[at] ?? "";
    if ((at !== first && !isTitle) || !UPPER.test(word) || old.vote === "FUNC") return;
    const body = bodyCase(word, counts);
    if (body === "capital") votes[at] = { vote: "N", lexical: old.lexical | LEXICAL.properNoun };
    if (body === "lower")
      votes[at] = { vote: old.vote, lexical: old.lexical & ~LEXICAL.properNoun };
  });
}

const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;

function classWords(vote: CoarseTag, words: string): readonly (readonly [string, CoarseTag])[] {
  return words.split(" ").map((word) => [word, vote] as const);
}

/** Words of one class in nearly all their uses, which compromise reads otherwise. */
const CLOSED: ReadonlyMap<string, CoarseTag> = new Map([
  ...classWords(
    "FUNC",
    "the a an of my your our its their his all some any every something someone everything everyone anything anyone nothing nobody " +
      "be been being is are was were am 's ' under against behind among upon beyond without within into onto who that which whom whose it",
  ),
  ...classWords(
    "ADV",
    "now how when where why however even never here ago still together soon already perhaps maybe instead meanwhile abroad again",
  ),
  ...classWords("ADJ", "first second third fourth fifth several various few many"),
  ...classWords("N", "today yesterday tomorrow kind lot"),
]);

/** The repairs that look at the neighbours. */
export const REPAIRS: readonly Repair[] = [
  {
    id: "particle",
    vote: "FUNC",
    example: ["The firm took over its rival.", "over"],
    holds: ({ tags }, at) => tags[at]?.includes("Particle") ?? false,
  },
  {
    id: "preposition",
    vote: "FUNC",
    example: ["A bridge over the river fell.", "over"],
    holds: ({ words, votes }, at) =>
      /^(?:over|above|near|inside|outside|across|around|like|past)$/.test(words[at] ?? "") &&
      votes[at]?.vote !== "V" &&
      /^(?:the|a|an|its|his|their|\p{Lu}.*)$/u.test(words[at + 1] ?? ""),
  },
  {
    id: "ordinal",
    vote: "ADJ",
    example: ["It was the 20th fire.", "20th"],
    holds: ({ tags }, at) => tags[at]?.includes("Ordinal") ?? false,
  },
  {
    id: "participle-before-noun",
    vote: "ADJ",
    example: ["The expired visa was old.", "expired"],
    holds: ({ words, tags, votes }, at) =>
      votes[at]?.vote === "V" &&
      /(?:ed|ing)$/.test(words[at] ?? "") &&
      votes[at + 1]?.vote === "N" &&
      opensNoun(words, tags, votes, at),
  },
  {
    id: "noun-behind-adjective",
    vote: "N",
    example: ["Its new models sell.", "models"],
    holds: ({ words, tags, votes }, at) =>
      votes[at]?.vote === "V" &&
      !/(?:ed|ly)$/.test(words[at] ?? "") &&
      !(tags[at] ?? []).some((tag) => tag === "PastTense" || tag === "Participle") &&
      opensNoun(words, tags, votes, at),
  },
  {
    id: "adjective-before-verb",
    vote: "N",
    example: ["The firm said so.", "firm"],
    holds: ({ words, votes }, at) =>
      votes[at]?.vote === "ADJ" &&
      ARTICLE.test(words[at - 1]?.toLowerCase() ?? "") &&
      /^(?:is|was|has|had|will|would|says|said)$/.test(words[at + 1] ?? ""),
  },
  {
    id: "lost-verb",
    vote: "V",
    example: ["The report describes the old mill.", "describes"],
    holds: ({ words, tags, votes }, at) =>
      tags[at]?.includes("Plural") === true &&
      /^\p{Ll}+s$/u.test(words[at] ?? "") &&
      votes[at - 1]?.vote === "N" &&
      /^(?:the|a|an|its|his|her|their)$/.test(words[at + 1] ?? "") &&
      !votes.some((other, i) => other.vote === "V" || (tags[i]?.includes("Verb") ?? false)),
  },
];

const ARTICLE = /^(?:the|an?|its|my|your|our|their|his)$/;

/** Whether the word before is an article, a possessive or an adjective, so that a noun phrase is open. */
function opensNoun(
  words: readonly string[],
  tags: readonly (readonly string[])[],
  votes: readonly Vote[],
  at: number,
): boolean {
  const before = words[at - 1]?.toLowerCase() ?? "";
  if (ARTICLE.test(before)) return true;
  if (votes[at - 1]?.vote === "NUM") return ARTICLE.test(words[at - 2]?.toLowerCase() ?? "");
  return (
    votes[at - 1]?.vote === "ADJ" &&
    !/^(?:more|most|less|such|few|many|much|several)$/.test(before) &&
    !(tags[at - 1]?.includes("Verb") ?? false)
  );
}
