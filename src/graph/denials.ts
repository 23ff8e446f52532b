import { foldName } from "../model/text.ts";
import { meaningOf } from "./meaning.ts";
import { canMeet } from "./periods.ts";
import { firstOf, gatherAnswers, type Question, type Statement } from "./questions.ts";

/** What is said and denied of one time. */
export function findDenials(statements: readonly Statement[]): readonly Question[] {
  const found = gatherAnswers(statements, (statement) => ({
    key: contentOf(statement),
    said: statement.claim.polarity,
  }));
  return found.map((answers) => {
    const { claim, subject, object } = firstOf(answers);
    const { type, predicate } = claim;
    const about = type === "related_to" ? predicate : type;
    return { kind: "denied", subject, type, about, object, answers, opposes: denies };
  });
}

/** What a statement says but for its polarity. */
function contentOf({ claim, subject, object }: Statement): string {
  const { type, predicate, value, qualifiers } = claim;
  const verb = type === "related_to" ? predicate : "";
  const said = value === null ? foldName(object ?? "") : meaningOf(value);
  const metric = qualifiers.metric === undefined ? "" : meaningOf(qualifiers.metric);
  return JSON.stringify([subject, type, verb, said, metric]);
}

/** Who is no longer something was it: former on one side only is a change, and so is another role. */
function denies(
  { claim: a, period: one }: Statement,
  { claim: b, period: two }: Statement,
): boolean {
  if ((a.status === "former") !== (b.status === "former")) return false;
  const [role, other] = [a.qualifiers.role, b.qualifiers.role];
  const isOther = role && other && foldName(role.text) !== foldName(other.text);
  return isOther !== true && canMeet(one, two);
}
