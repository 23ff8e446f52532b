import type { Gender, TypeEvidence } from "../model/mention.ts";
import type { Context } from "./context.ts";
import { type Anaphor, type Candidate, rankCandidates } from "./salience.ts";
import type { Thing } from "./things.ts";

/** What an anaphor was linked to, with what it tells of the thing. */
export interface Antecedent {
  readonly thing: Thing;
  /** Index of the antecedent among the mentions. */
  readonly mention: number;
  readonly rule: string;
  readonly isAmbiguous: boolean;
  readonly evidence?: TypeEvidence;
  readonly gender?: Gender;
}

/** How sure a link must be: points of the best candidate, and its lead over the second one. */
export interface Bar {
  readonly points: number;
  readonly lead: number;
  /** Points that are enough where no other candidate is near. */
  readonly alone: number;
}

/** Below this lead a link is kept, but marked as ambiguous. */
const CLEAR = 15;

/** With this lead over all others a candidate is alone, and few points are enough. */
const ALONE = 20;

const BARS: Readonly<Record<"person" | "thing" | "group" | "owner", Bar>> = {
  person: { points: -4, lead: 6, alone: -20 },
  thing: { points: 25, lead: 8, alone: -10 },
  group: { points: 30, lead: 8, alone: 20 },
  // "Its director": few nouns compete.
  owner: { points: 10, lead: 8, alone: 0 },
};

/** The antecedent of a pronoun: the best candidate, if it is good enough and clearly better than the second one. */
export function chooseAntecedent(
  context: Context,
  anaphor: Anaphor,
  kind: "person" | "thing" | "group",
  isOwner = false,
): Antecedent | undefined {
  const candidates = rankCandidates(context, anaphor);
  const chosen = chooseBest(candidates, BARS[isOwner ? "owner" : kind]);
  if (chosen === undefined) return undefined;
  if (kind === "person" && isAside(context, anaphor, chosen)) return undefined;
  const rule = `pronoun/${kind}`;
  const tells: TypeEvidence = { family: "anaphor", type: "Person", points: 25, rule };
  return {
    ...chosen,
    rule,
    ...(kind === "person" ? { evidence: tells, gender: anaphor.gender } : {}),
  };
}

/**
 * "She met Bo in a café of Ann Lee. He …": a person who is neither subject nor object nor owner is hardly spoken of next. Where such a
 * mention is the best one, nothing is linked unless it stands in the pronoun's own sentence, is no rival of another, and the pronoun is
 * no subject.
 */
function isAside(
  { table, placeOf }: Context,
  anaphor: Anaphor,
  { mention, isAmbiguous }: Pick<Antecedent, "mention" | "isAmbiguous">,
): boolean {
  const antecedent = table.mentions[mention];
  if (antecedent === undefined || antecedent.start > anaphor.mention.start) return false;
  const { role } = placeOf(antecedent);
  const isBack = antecedent.sentence < anaphor.mention.sentence;
  if (role === "object" && isBack) return antecedent.kind === "name" && isAmbiguous;
  if (antecedent.kind !== "name" || role !== "other") return false;
  return isBack || isAmbiguous || anaphor.place.role.endsWith("subject");
}

/** The best candidate above the bar with its thing; undefined where it is none, or a common noun. */
export function chooseBest(
  candidates: readonly Candidate[],
  bar: Bar,
): Pick<Antecedent, "thing" | "mention" | "isAmbiguous"> | undefined {
  const [best, second] = candidates;
  if (best?.thing === undefined) return undefined;
  const lead = second === undefined ? ALONE : best.points - second.points;
  const least = lead >= ALONE ? bar.alone : bar.points;
  if (best.points < least || lead < bar.lead) return undefined;
  return { thing: best.thing, mention: best.mention, isAmbiguous: lead < CLEAR };
}
