import { fillersOf } from "./fillers.ts";
import { nounPhrase } from "./phrases.ts";
import { firstOf, governorOf, isPredicate, isVerb } from "./predicates.ts";
import { childrenBy, headOf, isArc, labelOf, type Tree, tagOf } from "./tree.ts";
import { sorted, type Words } from "./words.ts";

/** Who does it, and by which rule: "clause" in its own right, "shared" with a coordinated verb, "relative", "participle", "adverbial", "object". */
export interface Subject {
  readonly at: number;
  readonly rule: SubjectRule;
}

/** Where the subject of a clause stands. */
type SubjectRule = "clause" | "shared" | "relative" | "participle" | "adverbial" | "controlled";

const RELATIVES = /^(?:WDT|WP)$/;
const MAX_STEPS = 12;

/** The subject of a predicate, looked for outward; null where the text names none. */
export function subjectOf(tree: Tree, predicate: number): Subject | null {
  let at = predicate;
  let rule: SubjectRule = "clause";
  for (let step = 0; step < MAX_STEPS; step++) {
    const own = ownSubject(tree, at);
    if (own >= 0) {
      const antecedent = isRelative(tree, own) ? antecedentOf(tree, at) : own;
      if (antecedent < 0) return null;
      const isAntecedent = antecedent !== own && rule === "clause";
      return { at: antecedent, rule: isAntecedent ? "relative" : rule };
    }
    const next = outward(tree, at);
    if (next === null) return null;
    if (rule === "clause" || rule === "shared") rule = next.rule ?? rule;
    if (next.isSubject) return { at: next.at, rule };
    at = next.at;
  }
  return null;
}

interface Step {
  readonly at: number;
  /** Whether `at` is the subject itself, not the predicate that has it. */
  readonly isSubject: boolean;
  readonly rule: SubjectRule | null;
}

function outward(tree: Tree, at: number): Step | null {
  const head = headOf(tree, at);
  if (head < 0) return null;
  const label = labelOf(tree, at);
  if (label === "conj") {
    const first = firstOf(tree, at);
    return first === at ? null : { at: first, isSubject: false, rule: "shared" };
  }
  if (label === "xcomp") {
    const object = childrenBy(tree, head, "obj").find((child) => child < at);
    if (object !== undefined) return { at: object, isSubject: true, rule: "controlled" };
    return { at: head, isSubject: false, rule: null };
  }
  if (label === "acl") {
    const isParticiple = /^VB[NGD]$/.test(tagOf(tree, at)) && !isArc(tree, at, "acl:relcl");
    return isParticiple ? { at: head, isSubject: true, rule: "participle" } : null;
  }
  if (label === "advcl" && isPredicate(tree, head))
    return { at: upperOf(tree, head), isSubject: false, rule: "adverbial" };
  return null;
}

/** The predicate whose subject a chain of verbs has. */
function upperOf(tree: Tree, at: number): number {
  let upper = at;
  for (let next = governorOf(tree, upper); next >= 0; next = governorOf(tree, upper)) upper = next;
  return upper;
}

/** The subject on the verb itself, -1 for none. "It is clear that they left": the pronoun, if it says nothing, stands for the clause. */
function ownSubject(tree: Tree, at: number): number {
  const [noun] = childrenBy(tree, at, "nsubj");
  if (noun !== undefined) return noun;
  const [clause] = childrenBy(tree, at, "csubj");
  if (clause === undefined || clause < at) return clause ?? -1;
  return childrenBy(tree, at, "expl")[0] ?? clause;
}

function isRelative(tree: Tree, at: number): boolean {
  return RELATIVES.test(tagOf(tree, at));
}

/** The noun that a relative clause describes, also where the verb is coordinated or governed in it. */
function antecedentOf(tree: Tree, predicate: number): number {
  let at = predicate;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (isArc(tree, at, "acl:relcl")) return isVerb(tree, headOf(tree, at)) ? -1 : headOf(tree, at);
    if (
      labelOf(tree, at) !== "conj" &&
      labelOf(tree, at) !== "xcomp" &&
      labelOf(tree, at) !== "ccomp"
    )
      return -1;
    at = headOf(tree, at);
    if (at < 0) return -1;
  }
  return -1;
}

/** The subject's phrases: the members of a list. "The poet Ben Okoro read": of a title before a name the tree may make a second subject. */
export function subjectPhrases(tree: Tree, { at }: Subject, predicate: number): readonly Words[] {
  const whole = withOwner(tree, fillersOf(tree, at, predicate), predicate);
  const other = childrenBy(tree, headOf(tree, at), "nsubj").find((child) => child > at);
  const [own] = whole;
  if (other === undefined || own === undefined || whole.length > 1) return whole;
  const more = fillersOf(tree, other, predicate);
  const gap = (more[0]?.[0] ?? 0) - (own.at(-1) ?? 0);
  if (gap === 1 && more.length === 1 && isTitle(tree, at)) return [[...own, ...(more[0] ?? [])]];
  const isList = childrenBy(tree, headOf(tree, at), "cc").some((word) => word > at && word < other);
  return isList ? [...whole, ...more] : whole;
}

/** "The poet": what may stand before a name as its title. */
function isTitle(tree: Tree, at: number): boolean {
  return tagOf(tree, at) === "NN" && childrenBy(tree, at, "det").length > 0;
}

/** "a clerk | whose son left": what "whose" stands for is said with it. */
function withOwner(tree: Tree, phrases: readonly Words[], predicate: number): readonly Words[] {
  if (!phrases.some((words) => words.some((word) => tagOf(tree, word) === "WP$"))) return phrases;
  const owner = antecedentOf(tree, predicate);
  return owner < 0
    ? []
    : phrases.map((words) => sorted([...nounPhrase(tree, owner, false, predicate), ...words]));
}
