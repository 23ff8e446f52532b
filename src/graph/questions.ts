import type { ConflictKind } from "../model/conflict.ts";
import type { GraphClaim } from "../model/graph.ts";
import { collect } from "../model/groups.ts";
import type { RelationType } from "../model/pack.ts";
import type { Period } from "./periods.ts";

/** A claim as the search for conflicts sees it. */
export interface Statement {
  readonly claim: GraphClaim;
  /** When it holds. */
  readonly period: Period;
  /** The claim's ends, those of a symmetric type in one order. */
  readonly subject: string;
  readonly object: string | null;
}

/** One thing that claims may answer differently: who bought it, when it was founded, for how much. */
export interface Question {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly type: RelationType;
  readonly about: string;
  readonly object: string | null;
  /** Statements by what they answer. */
  readonly answers: ReadonlyMap<string, readonly Statement[]>;
  /** Whether two statements with different answers cannot both be true. */
  readonly opposes: (a: Statement, b: Statement) => boolean;
}

/** What makes a statement an answer: the question it belongs to, by a key, and what it says. */
export interface Answer {
  readonly key: string;
  readonly said: string;
}

/** Statements by question and answer; questions with one answer are left out. */
export function gatherAnswers(
  statements: readonly Statement[],
  answerOf: (statement: Statement) => Answer | null,
): readonly ReadonlyMap<string, readonly Statement[]>[] {
  const questions = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const answer = answerOf(statement);
    if (answer === null) continue;
    const answers = questions.get(answer.key) ?? new Map<string, Statement[]>();
    questions.set(answer.key, answers);
    collect(answers, answer.said, statement);
  }
  return [...questions.values()].filter((answers) => answers.size > 1);
}

/** The first of a list of answers, which stands for what all share. */
export function firstOf(answers: ReadonlyMap<string, readonly Statement[]>): Statement {
  for (const [first] of answers.values()) if (first !== undefined) return first;
  throw new Error("a question without an answer");
}
