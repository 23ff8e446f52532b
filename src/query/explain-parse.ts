import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";
import { numberField, rangeField } from "../model/fields.ts";
import type { Ground } from "../model/ground.ts";
import { compareNumber } from "../model/order.ts";

/** A word on the way from the trigger to the ends, as the parser sees it. Numbers count the words of the sentence from 1. */
export interface ParsedWord {
  readonly word: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** 0 for the root. */
  readonly head: number;
  readonly label: string;
  /** How sure the arc is: 0 (doubtful) to 9 (sure). */
  readonly margin: number;
  /** The second tagger's word class; null where it gave none. */
  readonly vote: string | null;
  readonly role: "subject" | "object" | "trigger" | "cue" | null;
}

/** The words of the trigger, the ends and the cues, and those between them in the tree. */
export function parseOf(
  evidence: unknown,
  annotated: AnnotatedDocument,
  ground: Ground | null,
): readonly ParsedWord[] {
  const { sentences, tokens } = annotated;
  const start = numberField(evidence, "start") ?? -1;
  const sentence = sentences.find((one) => one.start === start);
  if (sentence === undefined) return [];
  const roles = rolesOf(evidence, sentence, tokens, ground);
  const shown = new Set([...pathWords([...mainWords(roles, tokens)], tokens), ...roles.keys()]);
  return [...shown]
    .filter((at) => at >= sentence.first && at < sentence.last)
    .toSorted(compareNumber)
    .flatMap((at) => {
      const token = tokens[at];
      return token === undefined ? [] : [parsedWord(token, at, sentence, roles.get(at) ?? null)];
    });
}

type Role = ParsedWord["role"];

function rolesOf(
  evidence: unknown,
  sentence: Sentence,
  tokens: readonly Token[],
  ground: Ground | null,
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const cue of ground?.cues ?? []) roles.set(cue, "cue");
  for (const role of ["trigger", "object", "subject"] as const) {
    const range = rangeField(evidence, role);
    if (range === null) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at];
      if (token !== undefined && token.start < range[1] && token.end > range[0])
        roles.set(at, role);
    }
  }
  return roles;
}

/** Of the words of each role those that hang on a word outside of it. */
function* mainWords(roles: ReadonlyMap<number, Role>, tokens: readonly Token[]): Generator<number> {
  for (const [at, role] of roles) {
    const head = tokens[at]?.head ?? -1;
    if (role !== "cue" && roles.get(head) !== role) yield at;
  }
}

/** The words on the paths between some words: up to the first that is above all of them, or to the root where none is. */
function pathWords(words: readonly number[], tokens: readonly Token[]): ReadonlySet<number> {
  const paths = words.map((word) => pathUp(word, tokens));
  const [first = []] = paths;
  const top = first.find((at) => paths.every((path) => path.includes(at)));
  return new Set(
    paths.flatMap((path) => (top === undefined ? path : path.slice(0, path.indexOf(top) + 1))),
  );
}

function pathUp(word: number, tokens: readonly Token[]): readonly number[] {
  const path: number[] = [];
  let at = word;
  while (at >= 0 && !path.includes(at)) {
    path.push(at);
    at = tokens[at]?.head ?? -1;
  }
  return path;
}

function parsedWord(token: Token, at: number, sentence: Sentence, role: Role): ParsedWord {
  return {
    word: at - sentence.first + 1,
    text: token.text,
    lemma: token.lemma,
    upos: token.upos,
    xpos: token.xpos,
    head: token.head < 0 ? 0 : token.head - sentence.first + 1,
    label: token.label,
    margin: token.arcMargin,
    vote: token.vote ?? null,
    role,
  };
}
