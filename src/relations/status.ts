import type { Status } from "../model/claim.ts";
import type { ClauseCues, Pattern } from "../model/pattern.ts";
import type { ClauseFacts } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { Syntax } from "./syntax.ts";
import { childrenBy, childrenOf } from "./tree.ts";

const WORDS_BEFORE = 5;

/**
 * Whether a role or state holds, held or will hold: by the pattern, by adjectives before the noun ("former", "incoming"), by
 * "no longer", and for verbs of state by tense. Null where the relation is an event or nothing tells.
 */
export function readStatus(
  syntax: Syntax,
  frame: Frame,
  pattern: Pattern,
  facts: ClauseFacts,
  cues: ClauseCues,
): Status | null {
  if (pattern.set?.status !== undefined) return pattern.set.status;
  if (facts.isFormer) return "former";
  if (frame.kind === "verb")
    return pattern.set === undefined ? null : statusOfTense(syntax, frame, facts);
  const before = wordsBefore(syntax, frame);
  if (before.some((word) => cues.formerAdjectives.includes(word))) return "former";
  if (before.some((word) => cues.futureAdjectives.includes(word))) return "future";
  if (frame.kind !== "noun") return null;
  if (facts.modality === "planned") return "future";
  const copula = childrenBy(syntax, frame.unit, "cop")[0];
  if (copula !== undefined && /^(?:was|were|VBD)$/.test(copula.xpos)) return "former";
  return "current";
}

function statusOfTense(syntax: Syntax, frame: Frame, facts: ClauseFacts): Status {
  if (facts.modality === "planned") return "future";
  const hasAuxiliary = childrenBy(syntax, frame.unit, "aux").length > 0;
  const isPast = frame.unit.xpos === "VBD" && !hasAuxiliary;
  const isUntil = childrenOf(syntax, frame.unit).some((child) =>
    childrenBy(syntax, child, "case").some((mark) => mark.lemma === "until"),
  );
  return isPast || isUntil ? "former" : "current";
}

/** Lower-cased words of the trigger and of the few before it: "a former partner", "the then chair". */
function wordsBefore(syntax: Syntax, frame: Frame): readonly string[] {
  const words: string[] = [];
  const { tokens } = syntax.document;
  const [first, last] = frame.trigger;
  for (let at = last - 1; at >= Math.max(0, first - WORDS_BEFORE); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      at < first &&
      !/^(?:ADJ|NOUN|PROPN|ADV|X|DET|NUM)$/.test(token.upos) &&
      !/^[-‐‑–]$/.test(token.text) &&
      token.lemma !== "ex"
    )
      break;
    words.push(token.text.toLowerCase());
  }
  return words;
}
