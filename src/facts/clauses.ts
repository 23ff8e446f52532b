import { isUnsaid } from "./conditions.ts";
import type { Draft } from "./draft.ts";
import { withAdjective, withPreposition } from "./drawn.ts";
import { chainOf, relationOf } from "./groups.ts";
import { isDenied } from "./negation.ts";
import { continuationOf, isPredicate } from "./predicates.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { speakerOf } from "./speech.ts";
import { type Subject, subjectOf, subjectPhrases } from "./subjects.ts";
import { childrenBy, childrenOf, headOf, labelOf, lemmaOf, type Tree, tagOf } from "./tree.ts";
import { sorted, type Words } from "./words.ts";

/** The facts of the clause that hangs on a word; none where none does. */
export function clauseFacts(tree: Tree, at: number): readonly Draft[] {
  if (!isPredicate(tree, at) || continuationOf(tree, at) >= 0) return [];
  const chain = chainOf(tree, at);
  const top = chain[0] ?? at;
  const subject = subjectOf(tree, top);
  if (subject === null || isAim(tree, top, subject) || isUnsaid(tree, top)) return [];
  const verbs = relationOf(tree, chain);
  const slots = slotsOf(tree, chain, verbs, subject.at);
  if (slots.length === 0 && (!isFinite(subject) || asks(tree, chain))) return [];
  const [relation, rest] = withPreposition(tree, withAdjective(tree, [verbs, slots]));
  const there = childrenBy(tree, top, "expl").find((word) => lemmaOf(tree, word) === "there");
  const who = subjectPhrases(tree, subject, top);
  const places = [who, ...rest.map(spelt)];
  if (there !== undefined) places.unshift([[there]]);
  const [first] = rest;
  const draft = {
    added: "",
    relation,
    rule: there === undefined ? `${subject.rule}/${typeOf(slots)}` : "existential",
    anchors: first === undefined ? [at, subject.at] : [at, subject.at, first.at],
    isNegated: isDenied(tree, verbs, there === undefined ? [subject.at] : [subject.at, there]),
    speaker: speakerOf(tree, top),
  };
  return spread(places).map(([words = [], ...objects]) => ({ ...draft, subject: words, objects }));
}

/** "went there | to see it": an aim, of which nobody says that it was reached. */
function isAim(tree: Tree, top: number, { rule }: Subject): boolean {
  if (rule !== "adverbial" && rule !== "controlled") return false;
  return childrenBy(tree, top, "mark").some((word) => tagOf(tree, word) === "TO");
}

/** Whether the clause says something even without arguments: "the lake froze", but not "goods | sold". */
function isFinite({ rule }: Subject): boolean {
  return rule === "clause" || rule === "shared" || rule === "relative";
}

/** "what | she sold": a clause whose argument is a question word and stays unknown. */
function asks(tree: Tree, chain: Words): boolean {
  const isAsking = (word: number): boolean => tagOf(tree, word).startsWith("W");
  return (
    isAsking(headOf(tree, chain[0] ?? 0)) ||
    chain.some((verb) =>
      childrenOf(tree, verb).some(
        (word) => /^W[PD]/.test(tagOf(tree, word)) && !isSubject(tree, word),
      ),
    )
  );
}

function isSubject(tree: Tree, word: number): boolean {
  return labelOf(tree, word) === "nsubj";
}

/** The clause type after Quirk et al. (1985): SV, SVO, SVC, SVOA; S for a told clause, X for an infinitive among the arguments. */
function typeOf(slots: readonly Slot[]): string {
  const kinds = slots.map(({ kind }) => kind);
  return `SV${kinds.filter((kind) => kind !== "A").join("")}${kinds.includes("A") ? "A" : ""}`;
}

function spelt({ marks, fillers }: Slot): readonly Words[] {
  return marks.length === 0 ? fillers : fillers.map((words) => sorted([...marks, ...words]));
}

/** Most facts that the lists of one clause make; a list that would make more is kept whole. */
const MAX_FACTS = 12;

/** All choices of one filler a place. */
function spread(places: readonly (readonly Words[])[]): readonly (readonly Words[])[] {
  let choices: readonly (readonly Words[])[] = [[]];
  for (const fillers of places) {
    const isMany = choices.length * fillers.length > MAX_FACTS;
    const options = isMany ? [sorted(fillers.flat())] : fillers;
    choices = choices.flatMap((choice) => options.map((words) => [...choice, words]));
  }
  return choices;
}
