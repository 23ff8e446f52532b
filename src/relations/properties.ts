import type { ClauseCues } from "../model/pattern.ts";
import type { Frame } from "./frame.ts";
import { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  copulaOf,
  firstConjunct,
  headOf,
  isLabel,
  isVerb,
} from "./tree.ts";
import { isPassive } from "./voice.ts";

const KEEPING = new Set(["keep", "make", "leave", "remain", "stay"]);

const NONE: readonly Frame[] = [];
const LICENCES = new WeakMap<ClauseCues, Licences>();

/** The words for licences, and what stands behind their last hyphen: most words end none. */
interface Licences {
  readonly words: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

function licenceWords(cues: ClauseCues): Licences {
  const known = LICENCES.get(cues);
  if (known !== undefined) return known;
  const words = Object.keys(cues.licences);
  const found = {
    words: new Set(words),
    ends: new Set(words.map((word) => word.slice(word.lastIndexOf("-") + 1))),
  };
  LICENCES.set(cues, found);
  return found;
}

/** What stands behind the last hyphen of a unit's word, in small letters. */
function endOf({ document }: Syntax, unit: Unit): string {
  const word = document.tokens[unit.anchor]?.text ?? "";
  return word.slice(word.lastIndexOf("-") + 1).toLowerCase();
}

/** A licence word ("proprietary", "open-weight") and what it is said of: predicate, attribute, complement or "as" phrase. */
export function propertyFrames(syntax: Syntax, unit: Unit, cues: ClauseCues): readonly Frame[] {
  const { words, ends } = licenceWords(cues);
  if (!ends.has(endOf(syntax, unit))) return NONE;
  const [word, first] = hyphenated(syntax, unit);
  if (!words.has(word)) return NONE;
  const slots = new SlotMap();
  const scope = addBearer(syntax, unit, slots, cues);
  return [
    {
      kind: "property",
      lemmas: [word],
      unit,
      trigger: [first, unit.last],
      slots: slots.map,
      scope,
    },
  ];
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‐", "‑", "–"]);

/** The word with the parts that hyphens join to it: "open-source", also where written as two words. */
function hyphenated(syntax: Syntax, unit: Unit): readonly [string, number] {
  const { tokens } = syntax.document;
  const word = tokens[unit.anchor]?.text.toLowerCase() ?? "";
  const before = tokens[unit.first - 1]?.text.toLowerCase() ?? "";
  const start = tokens[unit.first - 2];
  if (start !== undefined && HYPHENS.has(before)) {
    return [`${start.text.toLowerCase()}-${word}`, unit.first - 2];
  }
  if (before === "open" || before === "closed") return [`${before}-${word}`, unit.first - 1];
  return [word, unit.first];
}

function addBearer(syntax: Syntax, unit: Unit, slots: SlotMap, cues: ClauseCues): Unit | null {
  if (copulaOf(syntax, unit) !== undefined) {
    slots.add("bearer", subjectOf(syntax, unit, cues));
    return unit;
  }
  const top = firstConjunct(syntax, unit);
  if (copulaOf(syntax, top) !== undefined) {
    slots.add("bearer", subjectOf(syntax, top, cues));
    return top;
  }
  const head = headOf(syntax, top);
  if (head !== undefined && KEEPING.has(head.lemma) && isVerb(top)) {
    slots.add("bearer", childBy(syntax, top, "nsubj") ?? subjectOf(syntax, top, cues));
    return head;
  }
  const next = syntax.units[unit.index + 1];
  if (next !== undefined && next.mention >= 0 && next.upos === "PROPN") slots.add("bearer", next);
  if (head === undefined) return null;
  if (isVerb(head) && (isLabel(top, "xcomp") || isLabel(top, "advmod") || isLabel(top, "obj"))) {
    const object = childrenBy(syntax, head, "obj").find((child) => child.index !== top.index);
    slots.add("bearer", object ?? subjectOf(syntax, head, cues));
    return head;
  }
  return isVerb(head) ? null : addNounBearer(syntax, head, slots, cues);
}

/** The noun that the word describes, and what that noun is said of. */
function addNounBearer(syntax: Syntax, noun: Unit, slots: SlotMap, cues: ClauseCues): Unit | null {
  slots.add("bearer", noun);
  if (copulaOf(syntax, noun) !== undefined) {
    slots.add("bearer", subjectOf(syntax, noun, cues));
    return noun;
  }
  const head = headOf(syntax, noun);
  if (head === undefined) return null;
  if (isLabel(noun, "appos")) slots.add("bearer", head);
  if (caseOf(syntax, noun) !== "as") return null;
  const verb = isVerb(head) ? head : headOf(syntax, head);
  if (!isVerb(head)) slots.add("bearer", head);
  if (verb === undefined || !isVerb(verb)) return null;
  const object = childBy(syntax, verb, "obj");
  const subject = subjectOf(syntax, verb, cues);
  slots.add("bearer", isPassive(syntax, verb) ? subject : (object ?? subject));
  return verb;
}
