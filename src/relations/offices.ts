import type { ClauseCues } from "../model/pattern.ts";
import type { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { caseOf, childrenBy, headOf, isLabel, isName, isVerb } from "./tree.ts";
import { isPassive } from "./voice.ts";

/** Verbs whose object says what the subject is. */
const BECOMING = new Set(["become", "remain", "be"]);

/** Verbs that give somebody an office, which their second object names: "named X chief executive". */
const MAKING = new Set([
  "appoint",
  "name",
  "elect",
  "re-elect",
  "make",
  "promote",
  "nominate",
  "install",
  "crown",
  "ordain",
  "choose",
  "select",
  "confirm",
  "hire",
]);

/** The verb that a complement belongs to; "ousted Ann Lee | as chief executive" may hang on the name. */
export function verbOfOffice(syntax: Syntax, noun: Unit, head: Unit): Unit | undefined {
  if (isVerb(head)) return head;
  const isAs = isName(head) && isLabel(head, "obj") && caseOf(syntax, noun) === "as";
  const verb = isAs ? headOf(syntax, head) : undefined;
  return verb !== undefined && isVerb(verb) ? verb : undefined;
}

/** Verbs whose "as" names what somebody is taken for, not what he is. */
const SEEING = new Set([
  "pass",
  "see",
  "regard",
  "view",
  "describe",
  "reject",
  "consider",
  "depict",
  "portray",
  "dismiss",
  "cast",
]);

/** Adds who bears an office by the verb that gives or takes it: "named X CEO", "became CEO", "joined Y as CEO". Gives the verb, null where it does neither. */
export function addComplement(
  syntax: Syntax,
  noun: Unit,
  verb: Unit,
  slots: SlotMap,
  cues: ClauseCues,
): Unit | null {
  const isAs = caseOf(syntax, noun) === "as" && !SEEING.has(verb.lemma);
  const isTitle = headOf(syntax, noun)?.index !== verb.index && !isLabel(noun, "conj");
  const object = childrenBy(syntax, verb, "obj", "iobj").find(
    (child) => child.index !== noun.index,
  );
  const isObject = isLabel(noun, "obj") || noun.label === "obl:unmarked";
  const isOffice =
    isObject &&
    MAKING.has(verb.lemma) &&
    noun.first > verb.first &&
    (isPassive(syntax, verb) || (object !== undefined && object.first < noun.first));
  // "promoted Ann Lee | to chief executive"
  const isRaised = caseOf(syntax, noun) === "to" && RAISING.has(verb.lemma);
  const isComplement =
    isRaised ||
    isTitle ||
    isOffice ||
    isLabel(noun, "xcomp") ||
    (isLabel(noun, "obj") && BECOMING.has(verb.lemma));
  if (!isAs && !isComplement) return null;
  const isHandled = cues.objectControl.includes(verb.lemma) || (isAs && HANDLING.has(verb.lemma));
  const isMaking = (isOffice || isRaised || isHandled) && !isPassive(syntax, verb);
  slots.add("bearer", isMaking ? object : bearerOfOffice(syntax, verb, cues));
  slots.addWeak("at", isMaking ? subjectOf(syntax, verb, cues) : object);
  for (const child of childrenBy(syntax, verb, "obl")) slots.addWeak(caseOf(syntax, child), child);
  return verb;
}

/** Verbs whose "as" tells of their object: "ousted Ann Lee | as chief executive". */
const HANDLING = new Set([
  "oust",
  "remove",
  "sack",
  "fire",
  "dismiss",
  "depose",
  "suspend",
  "unseat",
  "topple",
  "reinstate",
  "unveil",
  "introduce",
  "present",
  "confirm",
  "retain",
  "keep",
  "employ",
  "engage",
  "sign",
  "use",
  "list",
  "count",
  "mean",
  "pitch",
  "position",
  "market",
  "bill",
]);

const RAISING = new Set(["promote", "elevate"]);

const FOLLOWING = new Set(["succeed", "replace", "follow"]);

/** Who comes into what the clause names; "Y was succeeded by | X as head": the office is the successor's. */
function bearerOfOffice(syntax: Syntax, verb: Unit, cues: ClauseCues): Unit | undefined {
  const agent = childrenBy(syntax, verb, "obl").find((child) => caseOf(syntax, child) === "by");
  const isFollowed = FOLLOWING.has(verb.lemma) && isPassive(syntax, verb);
  return isFollowed && agent !== undefined ? agent : subjectOf(syntax, verb, cues);
}
