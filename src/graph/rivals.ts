import type { GraphEdge } from "../model/graph.ts";
import type { RelationDefinition, RelationType } from "../model/pack.ts";
import { foldName } from "../model/text.ts";
import { canMeet } from "./periods.ts";
import { firstOf, gatherAnswers, type Question, type Statement } from "./questions.ts";

/** What the search for rivals knows beside the statements. */
export interface RivalGround {
  readonly relations: ReadonlyMap<RelationType, RelationDefinition>;
  readonly edges: readonly GraphEdge[];
  /** How wide a place is (a country, a region, a town), where the packs know it: only places of one width are rivals. */
  readonly widthOf: (entity: string) => string;
}

/** Several things where there is room for one: birthplaces, seats, buyers of one firm, holders of one office. */
export function findRivals(
  statements: readonly Statement[],
  ground: RivalGround,
): readonly Question[] {
  const affirmed = statements.filter(
    ({ claim, object }) => claim.polarity === "affirmed" && claim.value === null && object !== null,
  );
  return [...rivalObjects(affirmed, ground), ...rivalSubjects(affirmed, ground)];
}

function rivalObjects(statements: readonly Statement[], ground: RivalGround): readonly Question[] {
  const { relations, widthOf } = ground;
  const joined = joinedPairs(ground);
  const found = gatherAnswers(statements, ({ claim, subject, object }) => {
    const relation = relations.get(claim.type);
    const isFunctional =
      relation?.isFunctional === true ||
      relation?.functionalPredicates?.includes(claim.predicate) === true;
    return isFunctional && claim.status !== "former"
      ? { key: `${subject} ${claim.type}`, said: object ?? "" }
      : null;
  });
  const opposes = (a: Statement, b: Statement): boolean =>
    canMeet(a.period, b.period) &&
    !joined.has(`${a.object} ${b.object}`) &&
    widthOf(a.object ?? "") === widthOf(b.object ?? "");
  return found.map((answers) => {
    const { claim, subject } = firstOf(answers);
    const { type } = claim;
    return { kind: "rival", subject, type, about: type, object: null, answers, opposes };
  });
}

/**
 * Subjects where an object has one. A text that names both knows of both (joint buyers, a handover), so they are rivals only
 * between texts; and who is told to have been it before, or to have followed the other, is no rival.
 */
function rivalSubjects(statements: readonly Statement[], ground: RivalGround): readonly Question[] {
  const { relations } = ground;
  const joined = joinedPairs(ground);
  const bygone = new Set(
    statements
      .filter(({ claim }) => claim.status === "former")
      .map(({ claim, subject, object }) => `${subject} ${claim.type} ${object}`),
  );
  const found = gatherAnswers(statements, ({ claim, subject, object }) => {
    const { type, qualifiers } = claim;
    const relation = relations.get(type);
    const role = soleRole(relation, qualifiers.role?.text ?? "");
    const isExclusive = relation?.isExclusive === true && qualifiers.stake === undefined;
    if (!isExclusive && role === null) return null;
    if (bygone.has(`${subject} ${type} ${object}`)) return null;
    return { key: `${object} ${type} ${role ?? ""}`, said: subject };
  });
  return found.map((answers) => {
    const { claim, object } = firstOf(answers);
    const tellers = new Map(
      [...answers].map(([said, told]) => [said, new Set(told.map((each) => each.claim.document))]),
    );
    const knowsBoth = (a: Statement, b: Statement): boolean =>
      tellers.get(b.subject)?.has(a.claim.document) === true;
    const opposes = (a: Statement, b: Statement): boolean =>
      canMeet(a.period, b.period) &&
      !joined.has(`${a.subject} ${b.subject}`) &&
      !(knowsBoth(a, b) || knowsBoth(b, a));
    const { type } = claim;
    return {
      kind: "rival",
      subject: object ?? "",
      type,
      about: type,
      object: null,
      answers,
      opposes,
    };
  });
}

/** The role, under its first name, if one subject at a time has it. */
function soleRole(relation: RelationDefinition | undefined, role: string): string | null {
  if (relation?.soleRoles === undefined || role === "") return null;
  const folded = foldName(role);
  return relation.soleRoles.find((names) => names.includes(folded))?.[0] ?? null;
}

/** Pairs of entities that may stand for each other: a town and its country, a unit and its firm, one and its successor. */
function joinedPairs({ edges, relations }: RivalGround): ReadonlySet<string> {
  const joining = edges.filter(({ type }) => relations.get(type)?.isBond === true);
  return new Set(
    joining.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  );
}
