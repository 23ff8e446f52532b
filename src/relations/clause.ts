import type { Modality, Polarity } from "../model/claim.ts";
import type { ClauseCues } from "../model/pattern.ts";
import { type Speaker, speakerHere } from "./attribution.ts";
import { modalityHere } from "./modality.ts";
import { isNegatedHere } from "./polarity.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childrenBy,
  childrenOf,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isVerb,
} from "./tree.ts";

/** How far outward a clause's facts are followed. */
const MAX_STEPS = 8;

/** What the clauses around a trigger say of it. */
export interface ClauseFacts {
  readonly polarity: Polarity;
  /** Without the speaker: a named source makes `asserted` to `claimed`. */
  readonly modality: Modality;
  readonly speaker: Speaker | null;
  /** "no longer", "used to". */
  readonly isFormer: boolean;
}

const PLAIN: ClauseFacts = {
  polarity: "affirmed",
  modality: "asserted",
  speaker: null,
  isFormer: false,
};

/**
 * Reads a trigger's clause outward to the root: negation binds the clause it stands in and what that controls; plans and
 * possibilities likewise; a verb of saying ends the reading and names the speaker.
 */
export function readClause(syntax: Syntax, scope: Unit | null, cues: ClauseCues): ClauseFacts {
  if (scope === null) return PLAIN;
  let facts = PLAIN;
  let at: Unit | undefined = scope;
  for (let step = 0; step < MAX_STEPS && at !== undefined; step++) {
    facts = addHere(syntax, at, cues, facts);
    const above: Unit | undefined = headOf(syntax, at);
    if (above === undefined) break;
    const [next, link] = linkTo(syntax, at, above, cues);
    if (link === "stop" || next === undefined) break;
    if (link === "said") {
      const speaker = speakerHere(syntax, next, at, cues);
      return {
        ...facts,
        polarity: cues.deny.includes(next.lemma) ? flip(facts.polarity) : facts.polarity,
        speaker: facts.speaker ?? speaker,
        modality: isConditional(syntax, at) ? "possible" : facts.modality,
      };
    }
    if (link === "if") return { ...facts, modality: "possible" };
    at = next;
  }
  return facts;
}

function flip(polarity: Polarity): Polarity {
  return polarity === "affirmed" ? "negated" : "affirmed";
}

/** Facts said in the clause of one head. */
function addHere(syntax: Syntax, head: Unit, cues: ClauseCues, facts: ClauseFacts): ClauseFacts {
  const negation = isNegatedHere(syntax, head, cues);
  const modality = modalityHere(syntax, head, cues);
  return {
    polarity: negation === "negated" ? flip(facts.polarity) : facts.polarity,
    isFormer: facts.isFormer || negation === "former",
    modality: facts.modality === "asserted" ? modality : facts.modality,
    speaker: facts.speaker ?? speakerHere(syntax, head, null, cues),
  };
}

type Link = "controls" | "said" | "if" | "stop";

/** How a clause hangs on what is above it, and where to read on. */
function linkTo(
  syntax: Syntax,
  at: Unit,
  above: Unit,
  cues: ClauseCues,
): readonly [Unit | undefined, Link] {
  if (isLabel(at, "conj")) {
    const first = firstConjunct(syntax, at);
    const hasOwnSubject = childrenBy(syntax, at, "nsubj").length > 0;
    return hasOwnSubject ? [speechAbove(syntax, first, cues), "said"] : [first, "controls"];
  }
  const speaks = cues.speech.includes(above.lemma) || cues.deny.includes(above.lemma);
  if (isLabel(at, "ccomp") || isLabel(at, "parataxis"))
    return [above, speaks ? "said" : isConditional(syntax, at) ? "if" : "controls"];
  if (isLabel(at, "xcomp")) return [above, "controls"];
  if (isLabel(at, "acl") && at.label !== "acl:relcl")
    return [above, isInfinitive(syntax, at) ? "controls" : "stop"];
  if (isLabel(at, "advcl")) return [above, isConditional(syntax, at) ? "if" : "stop"];
  if (isNominal(syntax, at))
    return [above, isVerb(above) && cues.light.includes(above.lemma) ? "controls" : "stop"];
  return [above, "stop"];
}

/** A clause coordinated with the content of "X said" is said by X as well. */
function speechAbove(syntax: Syntax, first: Unit, cues: ClauseCues): Unit | undefined {
  const above = headOf(syntax, first);
  const isContent =
    isLabel(first, "ccomp") && above !== undefined && cues.speech.includes(above.lemma);
  return isContent ? above : undefined;
}

function isNominal(syntax: Syntax, unit: Unit): boolean {
  return (
    !isVerb(unit) && copulaOf(syntax, unit) === undefined && /^(?:obj|obl|nsubj)/.test(unit.label)
  );
}

function isInfinitive(syntax: Syntax, unit: Unit): boolean {
  return childrenOf(syntax, unit).some((child) => child.lemma === "to" && isLabel(child, "mark"));
}

function isConditional(syntax: Syntax, unit: Unit): boolean {
  return (
    /^(?:if|whether|unless)$/.test(caseOf(syntax, unit)) ||
    childrenBy(syntax, unit, "mark").some((mark) =>
      /^(?:if|whether|unless|should)$/.test(mark.lemma),
    )
  );
}
