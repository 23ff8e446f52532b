import type { ClauseCues } from "../model/pattern.ts";
import { comparisonFrames } from "./comparisons.ts";
import type { Frame } from "./frame.ts";
import { nounFrames } from "./nouns.ts";
import { prepositionFrames } from "./prepositions.ts";
import { propertyFrames } from "./properties.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { isVerb } from "./tree.ts";
import { verbFrames } from "./verbs.ts";

/** All frames of a unit that may carry a relation. */
export function framesOf(syntax: Syntax, unit: Unit, cues: ClauseCues): readonly Frame[] {
  const own = isVerb(unit) ? verbFrames(syntax, unit, cues) : nounFrames(syntax, unit, cues);
  const linked = prepositionFrames(syntax, unit);
  const properties = propertyFrames(syntax, unit, cues);
  const comparisons = comparisonFrames(syntax, unit, cues);
  // Most words have frames of one kind or none.
  if (linked.length + properties.length + comparisons.length === 0) return own;
  return [...own, ...linked, ...properties, ...comparisons];
}
