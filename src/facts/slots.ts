import { fillersOf } from "./fillers.ts";
import { isNegation } from "./negation.ts";
import { withOutside } from "./outside.ts";
import {
  clausePhrase,
  complementPhrase,
  isOfClause,
  membersOf,
  nounPhrase,
  prepositionOf,
} from "./phrases.ts";
import { copulaOf, isPredicate, isVerb } from "./predicates.ts";
import { childrenBy, childrenOf, labelOf, lemmaOf, type Tree, tagOf, uposOf } from "./tree.ts";
import type { Words } from "./words.ts";

/** What a slot holds, as clause types are named: object, complement, adverbial, told clause, infinitive. */
type SlotKind = "O" | "C" | "A" | "S" | "X";

/** An argument of a clause. */
export interface Slot {
  readonly kind: SlotKind;
  /** Its head. */
  readonly at: number;
  /** The preposition or "that" before it. */
  readonly marks: Words;
  /** The members of a list, else one. */
  readonly fillers: readonly Words[];
}

/**
 * The arguments of a chain of verbs but its subject: those behind the relation in text order, then those before it.
 * `taken`: words that stand in the relation or as subject.
 */
export function slotsOf(
  tree: Tree,
  chain: Words,
  relation: Words,
  subject: number,
): readonly Slot[] {
  const taken = new Set([...relation, ...chain, subject]);
  const slots: Slot[] = [];
  for (const verb of chain) {
    const copula = copulaOf(tree, verb);
    if (copula >= 0 && verb === chain.at(-1)) slots.push(complementOf(tree, verb, taken));
    for (const child of childrenOf(tree, verb)) {
      const slot = taken.has(child) ? null : slotOf(tree, child, verb);
      if (slot !== null) slots.push(slot);
    }
  }
  const end = relation.at(-1) ?? 0;
  slots.push(...sharedSlots(tree, chain, slots));
  const inOrder = joinTold(slots).toSorted((a, b) => a.at - b.at);
  const behind = inOrder.filter((slot) => slot.at > end);
  const before = inOrder.filter((slot) => slot.at <= end);
  return [...withOutside(tree, chain, subject, behind), ...before];
}

/** "designed | and built the pump": one object for both verbs. */
function sharedSlots(tree: Tree, chain: Words, slots: readonly Slot[]): readonly Slot[] {
  const verb = chain.at(-1) ?? 0;
  if (slots.some((slot) => slot.at > verb)) return [];
  const next = childrenBy(tree, verb, "conj").find(
    (child) => child - verb === 2 && isVerb(tree, child),
  );
  if (next === undefined) return [];
  return childrenBy(tree, next, "obj").flatMap((object) => slotOf(tree, object, next) ?? []);
}

/** What the copula ascribes: "is | a nurse". */
function complementOf(tree: Tree, at: number, taken: ReadonlySet<number>): Slot {
  const copula = copulaOf(tree, at);
  const own = complementPhrase(
    tree,
    at,
    (child) => child < copula || taken.has(child) || isOfClause(tree, child),
  );
  const others = membersOf(tree, at).slice(1);
  const marks = prepositionOf(tree, at).filter(
    (mark) => !taken.has(mark) && labelOf(tree, mark) === "case",
  );
  return {
    kind: "C",
    at,
    marks,
    fillers: [own, ...others.map((one) => nounPhrase(tree, one, false))],
  };
}

function slotOf(tree: Tree, at: number, verb: number): Slot | null {
  if (tagOf(tree, at).startsWith("W") || uposOf(tree, at) === "SCONJ") return null;
  const copula = copulaOf(tree, verb);
  const isCopular = copula >= 0;
  const nominal = (kind: SlotKind): Slot => ({
    kind,
    at,
    marks: prepositionOf(tree, at),
    fillers: fillersOf(tree, at),
  });
  switch (labelOf(tree, at)) {
    case "obj":
    case "iobj":
      // Before its verb stands only what is asked for or described; anything else there is misread.
      return isCopular || at < verb ? null : nominal("O");
    case "obl":
      return nominal("A");
    case "nmod":
      return isCopular ? null : nominal("A");
    case "csubj":
      return at < verb ? null : toldClause(tree, at);
    case "ccomp":
      return toldClause(tree, at);
    case "xcomp":
      return isPredicate(tree, at) ? whole(tree, at, "X") : nominal("C");
    case "advcl":
      return isKeptClause(tree, at) ? whole(tree, at, "A") : null;
    case "advmod":
      if (isCopular && at > copula && at < verb) return null;
      return isNegation(tree, at) || CONNECTIVES.has(lemmaOf(tree, at))
        ? null
        : { ...nominal("A"), marks: [] };
    default:
      return null;
  }
}

/** Adverbs that tie sentences together and say nothing of the clause. */
const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    "however therefore moreover furthermore thus hence nevertheless nonetheless meanwhile instead indeed also then so still too besides " +
    "consequently otherwise similarly likewise finally though"
  ).split(" "),
);

function whole(tree: Tree, at: number, kind: SlotKind): Slot {
  return { kind, at, marks: [], fillers: [clausePhrase(tree, at, () => false)] };
}

/** "indicated | that it could": the conjunction belongs to the relation. */
function toldClause(tree: Tree, at: number): Slot {
  const marks = childrenBy(tree, at, "mark").filter(
    (mark) => mark < at && /^(?:that|whether|if)$/.test(lemmaOf(tree, mark)),
  );
  return {
    kind: "S",
    at,
    marks,
    fillers: [clausePhrase(tree, at, (child) => marks.includes(child) || isJoint(tree, child, at))],
  };
}

/** The "and" before a clause. */
function isJoint(tree: Tree, child: number, at: number): boolean {
  return child < at && labelOf(tree, child) === "cc";
}

/** Adverbial clauses that say how, what for, or under which condition; those of time and reason are facts of their own. */
function isKeptClause(tree: Tree, at: number): boolean {
  const mark = childrenBy(tree, at, "mark")[0];
  return mark !== undefined && /^(?:to|by|for|in|if|unless|whether)$/.test(lemmaOf(tree, mark));
}

/** "said | that it left | and that it returned": told clauses side by side are a list. */
function joinTold(slots: readonly Slot[]): readonly Slot[] {
  const told = slots.filter(({ kind }) => kind === "S");
  const first = told[0];
  if (first === undefined || told.length === 1) return slots;
  const all = { ...first, fillers: told.flatMap(({ fillers }) => fillers) };
  return [all, ...slots.filter(({ kind }) => kind !== "S")];
}
