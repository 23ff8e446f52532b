import type { CoarseTag } from "../model/annotation.ts";
import type { ConfidencePart, ConfidencePartName } from "../model/ground.ts";
import type { RelationType } from "../model/pack.ts";
import { probabilityOf } from "../model/probability.ts";
import type { End } from "./end-context.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** What a claim has beside its points, in tenths of a nat: fitted. Classes and unmapped verbs are right less often. */
const BASE = 12;
const BASES: Readonly<Record<RelationType, number>> = { is_a: -4, related_to: -4 };

/** Probability that a claim of a type with these points is right: the calibrated logistic curve, three decimals. */
export function confidenceOf(type: RelationType, points: number): number {
  return probabilityOf(baseOf(type) + points);
}

/** Tenths of a nat that a claim of a type has before its points. */
export function baseOf(type: RelationType): number {
  return Object.hasOwn(BASES, type) ? (BASES[type] ?? BASE) : BASE;
}

/** What lowers a claim, in points. */
const COST = {
  heading: 4,
  noun: 6,
  pronoun: 6,
  ambiguous: 10,
  neighbour: 4,
  type: 6,
  votes: 2,
} as const;
/** For the lowest, the second and the third tenth of the parser's margins. */
const ARC_COSTS: readonly number[] = [8, 5, 3];
/** A type that leads by less may be another one. */
const SURE_LEAD = 10;

/** What a rule found, as far as its confidence goes. */
export interface Weighed {
  readonly prior: number;
  readonly frame: Frame;
  readonly subject: End;
  readonly object: End | null;
  /** An argument was taken over from a neighbouring phrase. */
  readonly isWeak: boolean;
  readonly isHeading: boolean;
}

/** The parts of a finding's confidence that are not zero: the prior of its kind, less what makes it doubtful. */
export function weigh(reading: Reading, found: Weighed): readonly ConfidencePart[] {
  const { prior, frame, subject, object, isWeak, isHeading } = found;
  const parts: ConfidencePart[] = [{ part: "pattern", end: null, points: prior }];
  const take = (part: ConfidencePartName, end: ConfidencePart["end"], cost: number): void => {
    if (cost !== 0) parts.push({ part, end, points: -cost });
  };
  if (isHeading) take("heading", null, COST.heading);
  weighEnd(reading, subject, "subject", take);
  if (object !== null) weighEnd(reading, object, "object", take);
  if (isWeak) take("neighbour", null, COST.neighbour);
  const isSubjectWeaker = object === null || subject.margin <= object.margin;
  const lowest = isSubjectWeaker ? subject.margin : object.margin;
  take("arc", isSubjectWeaker ? "subject" : "object", ARC_COSTS[Math.max(0, lowest)] ?? 0);
  if (areSplit(reading, frame)) take("votes", null, COST.votes);
  return parts;
}

/** The sum of parts. */
export function sumOf(parts: readonly ConfidencePart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Points off for an end that is no name, is doubtful, or was reached indirectly. */
function weighEnd(
  reading: Reading,
  end: End,
  which: "subject" | "object",
  take: (part: ConfidencePartName, end: "subject" | "object", cost: number) => void,
): void {
  const { mentions, chains } = reading.input;
  const kind = mentions[end.mention]?.kind ?? "name";
  if (kind === "nominal") take("noun", which, COST.noun);
  if (kind === "pronoun") take("pronoun", which, COST.pronoun);
  take("indirect", which, end.cost);
  if (reading.ambiguous.has(end.mention)) take("ambiguous", which, COST.ambiguous);
  if ((chains[end.chain]?.lead ?? SURE_LEAD) < SURE_LEAD) take("type", which, COST.type);
}

/** The class that compromise votes for where it agrees with the tagger. */
const CLASSES: Readonly<Record<string, readonly CoarseTag[]>> = {
  NOUN: ["N"],
  PROPN: ["N"],
  VERB: ["V"],
  ADJ: ["ADJ", "V"],
};

/** Whether the two taggers differ on the word that evokes the relation. */
function areSplit({ syntax }: Reading, { unit }: Frame): boolean {
  const vote = syntax.document.tokens[unit.anchor]?.vote;
  const classes = CLASSES[unit.upos];
  return vote !== undefined && classes !== undefined && !classes.includes(vote);
}
