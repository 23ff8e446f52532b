import type { ClauseCues } from "../model/pattern.ts";
import { isDay, openingName, subjectBehindOpening } from "./openings.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isName,
  isVerb,
  nameBeforeRelative,
} from "./tree.ts";

/** Clauses within clauses that are followed to find a subject; deeper ones are rare and doubtful. */
const MAX_STEPS = 6;
/** Words that make "three days | after releasing it" a time of the main clause, not a property of the days. */
const TIMES = new Set(["after", "before", "since", "while", "when", "without"]);
const RELATIVES = new Set(["who", "which", "that"]);

/**
 * The grammatical subject of a clause's head (a verb, or the predicate of a copula), found where the clause has none of its
 * own by control, raising, relative clauses, participles and coordination.
 */
export function subjectOf(
  syntax: Syntax,
  head: Unit,
  cues: ClauseCues,
  steps = 0,
): Unit | undefined {
  const labelled = childrenBy(syntax, head, "nsubj");
  const own = labelled.find((child) => child.upos === "PROPN") ?? labelled[0];
  if (own !== undefined && isDay(own)) return openingName(syntax, head) ?? own;
  if (own !== undefined) return RELATIVES.has(own.lemma) ? antecedentOf(syntax, head, own) : own;
  const nameless = subjectWithoutLabel(syntax, head) ?? nameBeforeParticiple(syntax, head);
  if (nameless !== undefined) return nameless;
  const opened = subjectBehindOpening(syntax, head);
  if (opened !== undefined) return opened;
  const above = headOf(syntax, head);
  if (steps >= MAX_STEPS) return undefined;
  if (above === undefined) return subjectOfOpening(syntax, head, cues, steps);
  if (isLabel(head, "conj")) {
    const first = firstConjunct(syntax, head);
    if (!isVerb(head) || !isNominal(syntax, first))
      return subjectOf(syntax, first, cues, steps + 1);
    // "began at Nordal and | lives in Velden", with the second verb on the phrase of the first.
    const verb = /^(?:obj|obl)/.test(first.label) ? headOf(syntax, first) : undefined;
    return verb !== undefined && isVerb(verb) && verb.first < first.first
      ? subjectOf(syntax, verb, cues, steps + 1)
      : bearerOf(syntax, first);
  }
  if (isRightBehind(syntax, head, above)) return above;
  if (isLabel(head, "acl")) return subjectOfNounClause(syntax, head, above, cues, steps);
  if (isPredicateOf(syntax, head, above)) return bearerOf(syntax, above);
  const isFollowing = isLabel(head, "parataxis") && head.first > above.first && isVerb(above);
  if (isFollowing && /^VB[DNZP]$/.test(head.xpos) && syntax.units[head.index - 1]?.lemma === "then")
    return subjectOf(syntax, above, cues, steps + 1);
  const isParticipial = isLabel(head, "csubj") && head.xpos === "VBG";
  if (isLabel(head, "advcl") || isLabel(head, "xcomp") || isParticipial) {
    return subjectByControl(syntax, above, cues, steps, head);
  }
  return undefined;
}

/** "Ann Lee has since | sued Y": a root that is a name, with nothing but auxiliaries and adverbs before the verb below it. */
function isRightBehind(syntax: Syntax, head: Unit, above: Unit): boolean {
  if (above.head >= 0 || above.mention < 0 || above.last > head.first) return false;
  if (!/^(?:advcl|acl:relcl|parataxis)$/.test(head.label) || !isFinite(syntax, head)) return false;
  for (let at = above.index + 1; at < head.index; at++) {
    const between = syntax.units[at];
    const isLight = between !== undefined && /^(?:AUX|ADV|PART)$/.test(between.upos);
    if (!isLight && between?.lemma !== "since") return false;
  }
  return true;
}

/** "The opposition Nordals, led by X, | oppose it": a tree whose root is a noun has lost that noun's verb to a clause beside it. */
function isPredicateOf(syntax: Syntax, head: Unit, above: Unit): boolean {
  const isBare = childBy(syntax, head, "mark") === undefined && /^VB[DZP]?$/.test(head.xpos);
  const isRoot = above.head < 0 && above.first < head.first && isNominal(syntax, above);
  return isBare && isRoot && head.label === "parataxis";
}

/** What "who" or "which" stands for: the noun that the clause hangs on, else the noun right before the pronoun. */
function antecedentOf(syntax: Syntax, head: Unit, pronoun: Unit): Unit {
  const above = headOf(syntax, head);
  if (isLabel(head, "acl") && above !== undefined && !isVerb(above)) {
    // "Ann Lee, 39, | who …"
    const named = above.upos === "NUM" ? headOf(syntax, above) : undefined;
    if (named !== undefined && isName(named)) return named;
    return nameBeforeRelative(syntax, pronoun, above) ?? above;
  }
  for (let at = pronoun.index - 1; at > pronoun.index - 4; at--) {
    const before = syntax.units[at];
    if (before === undefined || before.sentence !== pronoun.sentence) break;
    if (before.upos === "NOUN" || before.upos === "PROPN") return before;
    if (before.upos !== "PUNCT" && before.upos !== "ADP") break;
  }
  return pronoun;
}

/** "Nordal, which is based in Velden, | licensed it": the name before the comma closes a clause that tells of another. */
function ownerOfClause(syntax: Syntax, name: Unit): Unit | undefined {
  const clause = caseOf(syntax, name) === "" ? undefined : headOf(syntax, name);
  if (clause?.label !== "acl:relcl") return undefined;
  const owner = headOf(syntax, clause);
  return owner !== undefined && isNominal(syntax, owner) ? owner : undefined;
}

/** "Nordal, based in X, …": a participle right behind a name and its comma tells of the name, wherever the tree hangs it. */
function nameBeforeParticiple(syntax: Syntax, head: Unit): Unit | undefined {
  const isBare = /^VB[NDG]$/.test(head.xpos) && childBy(syntax, head, "aux", "cop") === undefined;
  const comma = syntax.units[head.index - 1];
  const name = syntax.units[head.index - 2];
  if (!isBare || comma?.lemma !== "," || name?.sentence !== head.sentence) return undefined;
  // "rivals such as A and B, trained …": the last of a list is not told of alone.
  if (syntax.units[name.index - 1]?.upos === "CCONJ") return undefined;
  if (!isName(name) || !/^(?:acl|advcl|appos|parataxis|amod)$/.test(head.label)) return undefined;
  const doer = head.xpos === "VBG" ? doerInPlace(syntax, name) : undefined;
  if (doer !== undefined) return doer;
  // "The trio won the prize in Velden, beating X": what is done besides is done by the subject.
  if (head.xpos === "VBG" && isLabel(head, "advcl") && !name.label.startsWith("nsubj"))
    return undefined;
  return ownerOfClause(syntax, name) ?? name;
}

/** "Ann Lee studied in Ruritania, | earning a degree": who earns it is not where she does. */
function doerInPlace(syntax: Syntax, name: Unit): Unit | undefined {
  const verb = caseOf(syntax, name) === "" ? undefined : headOf(syntax, name);
  if (verb === undefined || !isVerb(verb)) return undefined;
  return childrenBy(syntax, verb, "nsubj").find((child) => !RELATIVES.has(child.lemma));
}

/** A name before a finite verb that has no subject is its subject, whatever the parser called it, unless a preposition stands before. */
function subjectWithoutLabel(syntax: Syntax, head: Unit): Unit | undefined {
  if (!/^VB[DZP]$/.test(head.xpos)) return undefined;
  return childrenOf(syntax, head).find(
    (child) =>
      child.upos === "PROPN" &&
      child.last <= head.first &&
      /^(?:advmod|amod|obl|nmod|dep|compound|discourse|vocative|obj|ccomp|parataxis|advcl|dislocated|appos)/.test(
        child.label,
      ) &&
      child.label !== "nmod:poss" &&
      caseOf(syntax, child) === "",
  );
}

function subjectByControl(
  syntax: Syntax,
  above: Unit,
  cues: ClauseCues,
  steps: number,
  head: Unit,
): Unit | undefined {
  const object = childBy(syntax, above, "obj");
  const handsDown = cues.objectControl.includes(above.lemma);
  const isPurpose = childrenOf(syntax, head).some((child) => child.lemma === "to");
  const isFollower = head.xpos === "VBG" && /^(?:replace|succeed)$/.test(head.lemma);
  if (handsDown && (isPurpose || isFollower) && object !== undefined) return object;
  if (isLabel(head, "xcomp") && isHeadlineName(above, head)) return above;
  if (handsDown && object !== undefined && isLabel(head, "xcomp")) return object;
  if (isVerb(above) || copulaOf(syntax, above) !== undefined) {
    return subjectOf(syntax, above, cues, steps + 1);
  }
  if (!isLabel(head, "advcl") && !isLabel(head, "acl")) return undefined;
  const verb = headOf(syntax, above);
  if (verb === undefined) return subjectOfOpening(syntax, above, cues, steps);
  const isWithin = isLabel(above, "obl") || isLabel(above, "obj") || isLabel(above, "xcomp");
  if (isWithin && isVerb(verb)) return subjectOf(syntax, verb, cues, steps + 1);
  return isFinite(syntax, head) && isNominal(syntax, above) ? bearerOf(syntax, above) : undefined;
}

/** "Nordal to buy Tarnwise" as a headline: the name right before a bare infinitive. */
function isHeadlineName(above: Unit, head: Unit): boolean {
  return above.head < 0 && above.mention >= 0 && above.last === head.first - 1;
}

/** "Founded in 2014 by X, | the firm grew": the subject of the clause that hangs on an opening participle or time. */
function subjectOfOpening(
  syntax: Syntax,
  head: Unit,
  cues: ClauseCues,
  steps: number,
): Unit | undefined {
  if (isFinite(syntax, head)) return undefined;
  const main =
    childrenBy(syntax, head, "parataxis", "conj", "ccomp", "advcl").find(
      (child) => isVerb(child) && childBy(syntax, child, "nsubj") !== undefined,
    ) ?? clauseBehindComma(syntax, head);
  return main === undefined ? undefined : subjectOf(syntax, main, cues, steps + 1);
}

/** "Having bought X, | Nordal grew": a main clause that the tree takes for a relative one has its own subject right behind the comma. */
function clauseBehindComma(syntax: Syntax, head: Unit): Unit | undefined {
  return childrenBy(syntax, head, "acl:relcl").find((child) => {
    const subject = childBy(syntax, child, "nsubj");
    return subject !== undefined && syntax.units[subject.index - 1]?.lemma === ",";
  });
}

function isFinite(syntax: Syntax, verb: Unit): boolean {
  const ownTag = /^VB[DZP]$/.test(verb.xpos);
  return ownTag || childrenBy(syntax, verb, "aux").some((aux) => /^(?:VB[DZP]|MD)$/.test(aux.xpos));
}

function isNominal(syntax: Syntax, unit: Unit): boolean {
  const isNoun = unit.upos === "NOUN" || unit.upos === "PROPN" || unit.upos === "ADJ";
  return isNoun && copulaOf(syntax, unit) === undefined;
}

/** A noun in apposition stands for what it describes. */
function bearerOf(syntax: Syntax, noun: Unit): Unit {
  const head = headOf(syntax, noun);
  return isLabel(noun, "appos") && head !== undefined ? head : noun;
}

/** "a model built by X" (the noun itself), "X's plan to buy Y", "X has plans to buy Y" (whose plan it is). */
function subjectOfNounClause(
  syntax: Syntax,
  head: Unit,
  noun: Unit,
  cues: ClauseCues,
  steps: number,
): Unit | undefined {
  const isTimed = childrenBy(syntax, head, "mark", "case").some((mark) => TIMES.has(mark.lemma));
  if (isTimed) return subjectByControl(syntax, noun, cues, steps, head);
  const mark = childrenOf(syntax, head).find((child) => /^(?:to|of|in)$/.test(child.lemma));
  const isBound = mark !== undefined && (mark.lemma === "to" || head.xpos === "VBG");
  const lists = [cues.plan, cues.possible, cues.deny];
  if (!isBound || !lists.some((list) => list.includes(noun.lemma))) return noun;
  const owner =
    childBy(syntax, noun, "nmod:poss") ??
    childrenBy(syntax, noun, "nmod").find((child) => caseOf(syntax, child) === "by");
  if (owner !== undefined) return owner;
  const governor = headOf(syntax, noun);
  return governor === undefined ? noun : subjectOf(syntax, governor, cues, steps + 1);
}
