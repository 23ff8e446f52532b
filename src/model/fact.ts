import type { Span } from "./span.ts";

/**
 * One clause as arguments and relation, in the words of the text, whether or not the arguments are entities: "Ann Lee | founded |
 * the firm | in 2019". The span is the smallest stretch of the document's text that holds all its words.
 *
 * An argument or relation is a stretch of the text, or several joined by a blank where something that is a fact of its own stands between
 * ("Ann Lee | , the nurse, | founded"). "is" and "has" are added where the text says the same without a verb ("Ann Lee, the mayor").
 */
export interface Fact extends Span {
  /** The subject, then whatever else the clause says, at least one in all. */
  readonly arguments: readonly string[];
  readonly relation: string;
  /** How it was found: the place of the clause and its type ("relative/SVO"), or the noun phrase ("apposition"). */
  readonly rule: string;
  /** Whether the clause is denied by its own words: "did not sell". */
  readonly polarity: "affirmed" | "negated";
  /** Who says it, in the words of the text, where the clause is told by somebody; null where the text itself says so. */
  readonly attribution: string | null;
  /** Between 0 and 1, three decimals: how well the clause could be read. It says nothing on whether it is so. */
  readonly confidence: number;
}
