import type { ClauseCues } from "../model/pattern.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, childrenOf, isLabel } from "./tree.ts";

/** Who says a clause: the unit that names or stands for the speaker. */
export interface Speaker {
  readonly unit: Unit;
}

/**
 * The speaker of a clause. With `content`, `head` is a verb of saying that governs it and its subject speaks. Without, the
 * clause of `head` is searched for "according to X" and for a parenthetical "…, X said".
 */
export function speakerHere(
  syntax: Syntax,
  head: Unit,
  content: Unit | null,
  cues: ClauseCues,
): Speaker | null {
  if (content !== null) return asSpeaker(subjectOf(syntax, head, cues));
  for (const child of childrenOf(syntax, head)) {
    if (isLabel(child, "parataxis") && cues.speech.includes(child.lemma)) {
      const speaker = childrenBy(syntax, child, "nsubj")[0];
      if (speaker !== undefined) return { unit: speaker };
    }
    if (/^(?:obl|nmod|advcl)/.test(child.label) && isAccordingTo(syntax, child))
      return { unit: child };
  }
  return null;
}

function isAccordingTo(syntax: Syntax, unit: Unit): boolean {
  if (/^accord(?:ing)?(?:_to)?$/.test(caseOf(syntax, unit))) return true;
  return childrenBy(syntax, unit, "case").some((mark) => mark.lemma.startsWith("accord"));
}

function asSpeaker(unit: Unit | undefined): Speaker | null {
  return unit === undefined ? null : { unit };
}
