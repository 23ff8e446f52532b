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
  const frames: Frame[] = [];
  if (isVerb(unit)) frames.push(...verbFrames(syntax, unit, cues));
  else frames.push(...nounFrames(syntax, unit, cues));
  frames.push(...prepositionFrames(syntax, unit));
  frames.push(...propertyFrames(syntax, unit, cues));
  frames.push(...comparisonFrames(syntax, unit, cues));
  return frames;
}
