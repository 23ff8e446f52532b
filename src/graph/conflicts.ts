import type { Conflict, ConflictSide } from "../model/conflict.ts";
import type { GraphClaim, GraphDocument, GraphEdge } from "../model/graph.ts";
import { sha256 } from "../model/hash.ts";
import { compareNumber, compareText } from "../model/order.ts";
import type { RelationDefinition } from "../model/pack.ts";
import { foldName } from "../model/text.ts";
import { claimIds } from "./claim-ids.ts";
import { findDenials } from "./denials.ts";
import { findFigures } from "./figures.ts";
import { periodOf } from "./periods.ts";
import type { Question, Statement } from "./questions.ts";
import { findRivals } from "./rivals.ts";
import { type Copies, countIndependent } from "./support.ts";

/** Hex digits of a conflict's id. */
const ID_LENGTH = 32;
/** Where very many answers vie, the first are compared with each other, and so many statements of each: all pairs would take too long. */
const MOST_ANSWERS = 32;
const MOST_STATEMENTS = 8;

/** What conflicts are sought in. */
export interface ConflictInput {
  /** Sorted by id. */
  readonly claims: readonly GraphClaim[];
  readonly edges: readonly GraphEdge[];
  readonly documents: readonly GraphDocument[];
  readonly copies: Copies;
  readonly relations: readonly RelationDefinition[];
  /** How wide a place is, by entity id. */
  readonly widthOf: (entity: string) => string;
}

/**
 * What claims disagree about. Only what is asserted or claimed, of the present or the past, can be disputed: a plan is not
 * refuted by what came of it. Statements of different times are a change, not a conflict. Sorted by subject, type, id.
 */
export function findConflicts(input: ConflictInput): readonly Conflict[] {
  const { claims, edges, copies, widthOf } = input;
  const relations = new Map(input.relations.map((relation) => [relation.type, relation]));
  const documents = new Map(input.documents.map((document) => [document.path, document]));
  const statements = claims.filter(isStated).map((claim): Statement => {
    const { subject, type, object } = claim;
    const relation = relations.get(type);
    const isTurned = relation?.isSymmetric === true && object !== null && object < subject;
    const period = periodOf(claim, relation, documents.get(claim.document));
    return isTurned
      ? { claim, period, subject: object, object: subject }
      : { claim, period, subject, object };
  });
  const questions = [
    ...findDenials(statements),
    ...findRivals(statements, { relations, edges, widthOf }),
    ...findFigures(statements, relations),
  ];
  return questions
    .flatMap((question) => settle(question, copies))
    .toSorted(
      (a, b) =>
        compareText(a.subject, b.subject) || compareText(a.type, b.type) || compareText(a.id, b.id),
    );
}

function isStated({ modality, status }: GraphClaim): boolean {
  return (modality === "asserted" || modality === "claimed") && status !== "future";
}

/** The conflict that a question's answers make; none where all of them can be true. */
function settle(question: Question, copies: Copies): readonly Conflict[] {
  const { kind, subject, type, about, object, answers } = question;
  const compared = [...answers]
    .slice(0, MOST_ANSWERS)
    .map(([said, statements]) => ({ said, statements: statements.slice(0, MOST_STATEMENTS) }));
  const sides = compared.flatMap(({ said, statements }): readonly ConflictSide[] => {
    const others = compared.filter((other) => other.said !== said);
    const opposed = statements.filter((statement) =>
      others.some((other) => other.statements.some((one) => areOpposed(question, statement, one))),
    );
    return opposed.length === 0 ? [] : [sideOf(question, said, opposed, copies)];
  });
  if (sides.length < 2) return [];
  const place = placesOf(compared.flatMap(({ statements }) => statements));
  const inOrder = sides.toSorted(
    (a, b) =>
      compareNumber(b.independent, a.independent) ||
      compareText(place(a), place(b)) ||
      compareText(a.claims[0], b.claims[0]),
  );
  const key = JSON.stringify([kind, about, inOrder.map((side) => side.claims)]);
  const id = sha256(key).slice(0, ID_LENGTH);
  return [{ id, kind, subject, type, about, object, sides: inOrder }];
}

/** Where a side is first told, in a form that sorts by document and place. */
function placesOf(statements: readonly Statement[]): (side: ConflictSide) => string {
  const places = new Map(
    statements.map(({ claim: { id, document, evidence } }) => [
      id,
      `${document}\n${String(evidence.start).padStart(12, "0")}`,
    ]),
  );
  return ({ claims }) =>
    claims.reduce((least, id) => {
      const place = places.get(id) ?? "";
      return least === "" || place < least ? place : least;
    }, "");
}

/** Two statements of one sentence, or of one that a copy repeats, are two readings of it, not two voices. */
function areOpposed({ opposes }: Question, a: Statement, b: Statement): boolean {
  const [one, two] = [a.claim.evidence.quote, b.claim.evidence.quote];
  return one !== two && foldName(one) !== foldName(two) && opposes(a, b);
}

function sideOf(
  { kind, about }: Question,
  said: string,
  statements: readonly Statement[],
  copies: Copies,
): ConflictSide {
  const claims = statements.map(({ claim }) => claim);
  const [first] = claims;
  return {
    said: kind === "value" && first !== undefined ? wordsOf(first, about) : said,
    claims: claimIds(claims),
    independent: countIndependent(claims, copies),
  };
}

/** The words of the qualifier or value that a conflict is about. */
function wordsOf({ qualifiers, value }: GraphClaim, about: string): string {
  const qualifier = Object.entries(qualifiers).find(([name]) => name === about)?.[1];
  return (value ?? qualifier)?.text ?? "";
}
