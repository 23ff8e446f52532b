import type { ClauseCues } from "../model/pattern.ts";
import type { Frame } from "./frame.ts";
import { addAgentOfPhrase, addFromNeighbours, addPhraseBehind } from "./phrases.ts";
import { SlotMap } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import type { Syntax, Unit } from "./syntax.ts";
import {
  caseOf,
  childBy,
  childrenBy,
  childrenOf,
  hasInnerCase,
  headOf,
  isLabel,
  isName,
  isVerb,
  nameBeforeRelative,
} from "./tree.ts";
import { isPassive } from "./voice.ts";

const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);

/** The frame of a verb: its arguments in the active form, whatever the voice and the clause it stands in. */
export function verbFrames(syntax: Syntax, verb: Unit, cues: ClauseCues): readonly Frame[] {
  const slots = new SlotMap();
  const passive = isPassive(syntax, verb);
  const subject = subjectOf(syntax, verb, cues);
  if (subject !== undefined) {
    slots.add(passive ? "obj" : "subj", subject);
    if (verb.label === "acl:relcl" && !isName(subject))
      slots.add(passive ? "obj" : "subj", relativeSubject(syntax, verb), true);
  }
  addObjects(syntax, verb, slots);
  addObliques(syntax, verb, passive, slots);
  addAntecedent(syntax, verb, subject, slots);
  addPhraseBehind(syntax, verb, slots);
  addFromNeighbours(syntax, slots);
  if (passive) addAgentOfPhrase(syntax, slots);
  shareArguments(syntax, verb, passive, slots);
  if (isLabel(verb, "acl")) slots.add("above", doerAbove(syntax, verb, cues), true);
  if (!passive) addNameBehind(syntax, verb, slots);
  const particle = childBy(syntax, verb, "compound:prt");
  const last = particle === undefined ? verb.last : Math.max(verb.last, particle.last);
  addTogether(syntax, verb, slots);
  const adverb = particle ?? strayParticle(syntax, verb, slots);
  const lemmas =
    adverb === undefined ? [verb.lemma] : [`${verb.lemma} ${adverb.lemma}`, verb.lemma];
  return [
    {
      kind: "verb",
      lemmas: [...stoppedForms(syntax, verb), ...lemmas],
      unit: verb,
      trigger: [verb.first, last],
      slots: slots.map,
      scope: verb,
    },
  ];
}

/** "the work of Ann Lee, | who founded it": the pronoun may be known to mean another than the noun on which the tree hangs the clause. */
function relativeSubject(syntax: Syntax, verb: Unit): Unit | undefined {
  return childrenBy(syntax, verb, "nsubj").find((child) => {
    const before = syntax.units[child.index - 1];
    const name = before?.lemma === "," ? syntax.units[child.index - 2] : before;
    const isFollowing = name !== undefined && isName(name);
    return isFollowing && child.mention >= 0 && RELATIVES.has(child.lemma);
  });
}

const PARTICLES = new Set(["off", "out", "up", "down", "over", "away", "back"]);

/** "called | off the fair": a particle that the tree took for a preposition; what follows it is the object. */
function strayParticle(syntax: Syntax, verb: Unit, slots: SlotMap): Unit | undefined {
  const next = syntax.units[verb.index + 1];
  // "passed | away in 1990"
  if (next !== undefined && isLabel(next, "advmod") && next.head === verb.index)
    return PARTICLES.has(next.lemma) ? next : undefined;
  if (next === undefined || !isLabel(next, "case")) return undefined;
  const object = headOf(syntax, next);
  // "brought in | Ann Lee"
  const isIn = verb.lemma === "bring" && next.lemma === "in" && object?.upos === "PROPN";
  if (!PARTICLES.has(next.lemma) && !isIn) return undefined;
  if (syntax.units[next.index + 1]?.upos === "ADP") return undefined;
  if (object?.head !== verb.index || object.sentence !== verb.sentence) return undefined;
  slots.addWeak("obj", object);
  return next;
}

function addObjects(syntax: Syntax, verb: Unit, slots: SlotMap): void {
  let misread: Unit | undefined;
  for (const child of childrenOf(syntax, verb)) {
    if (RELATIVES.has(child.lemma) && verb.label === "acl:relcl") continue;
    if (isLabel(child, "obj") && !hasInnerCase(syntax, child)) addObject(syntax, child, slots);
    else if (isLabel(child, "iobj")) slots.add("iobj", child);
    else if (isLabel(child, "xcomp") && isName(child)) misread ??= child;
    else if (isLabel(child, "xcomp") && child.upos !== "VERB") slots.add("xcomp", child);
  }
  for (const { unit } of slots.map.get("obj")?.slice() ?? [])
    if (unit.mention >= 0 && unit.upos === "PROPN") slots.add("named", unit);
  const name = misread ?? slots.map.get("xcomp")?.find(({ unit }) => unit.upos === "PROPN")?.unit;
  slots.addWeak("obj", name);
}

/** Adds an object; in "made Orca 4 | available" the tree may make one phrase of a name and what is said of it. */
function addObject(syntax: Syntax, object: Unit, slots: SlotMap): void {
  const name = object.upos === "ADJ" ? childBy(syntax, object, "compound") : undefined;
  if (name !== undefined && isName(name)) {
    slots.add("obj", name);
    slots.add("xcomp", object);
    return;
  }
  slots.add("obj", object);
  const next = syntax.units[object.index + 1];
  if (next?.head === object.index && isLabel(next, "amod") && isName(object))
    slots.add("xcomp", next);
}

function addObliques(syntax: Syntax, verb: Unit, passive: boolean, slots: SlotMap): void {
  for (const child of childrenOf(syntax, verb)) {
    const isPhrase = isLabel(child, "obl") || isLabel(child, "nmod") || isLabel(child, "advcl");
    if (!isPhrase && !(isLabel(child, "obj") && hasInnerCase(syntax, child))) continue;
    if (isLabel(child, "advcl") && child.upos === "VERB") continue;
    const isBare = child.label.endsWith(":unmarked") && child.upos === "PROPN";
    const preposition = isBare ? "unmarked" : caseOf(syntax, child);
    if (passive && preposition.endsWith("_by")) addStranded(preposition, child, slots);
    else slots.add(passive && preposition === "by" ? "subj" : preposition, child);
  }
}

/** "was paid for by Y": what stands in the passive belongs to the preposition left behind. */
function addStranded(prepositions: string, doer: Unit, slots: SlotMap): void {
  slots.add("subj", doer);
  const preposition = prepositions.slice(0, -"_by".length);
  for (const { unit } of slots.map.get("obj")?.slice() ?? []) slots.add(preposition, unit);
}

/** "X raised it in a round | led by Y": the subject of the clause whose noun the verb describes. */
function doerAbove(syntax: Syntax, verb: Unit, cues: ClauseCues): Unit | undefined {
  let at = headOf(syntax, verb);
  for (let step = 0; step < 3 && at !== undefined && !isVerb(at); step++) at = headOf(syntax, at);
  return at !== undefined && isVerb(at) ? subjectOf(syntax, at, cues) : undefined;
}

/** "the company that he founded", "the firm she works for": the noun before fills what the relative pronoun stands for. */
function addAntecedent(
  syntax: Syntax,
  verb: Unit,
  subject: Unit | undefined,
  slots: SlotMap,
): void {
  const clause = isLabel(verb, "xcomp") ? headOf(syntax, verb) : verb;
  if (clause?.label !== "acl:relcl") return;
  if (clause.index !== verb.index && !hasRelativeObject(syntax, clause)) return;
  const above = headOf(syntax, clause);
  const pronoun = childrenOf(syntax, verb).find((child) => RELATIVES.has(child.lemma));
  const antecedent =
    above === undefined || pronoun === undefined
      ? above
      : (nameBeforeRelative(syntax, pronoun, above) ?? above);
  if (antecedent === undefined || antecedent.index === subject?.index) return;
  const where = childrenOf(syntax, verb).some((child) => child.lemma === "where");
  if (where) slots.add("at", antecedent, true);
  else if (pronoun !== undefined && isLabel(pronoun, "obl"))
    slots.add(caseOf(syntax, pronoun), antecedent);
  else if (!slots.has("obj")) slots.add("obj", antecedent);
}

/** "which X stopped selling": the relative pronoun is the object of what is stopped. */
function hasRelativeObject(syntax: Syntax, clause: Unit): boolean {
  return childrenBy(syntax, clause, "obj").some((child) => RELATIVES.has(child.lemma));
}

/** "designed and built the pump", "lives and works in Y": what follows the second verb belongs to both. */
function shareArguments(syntax: Syntax, verb: Unit, passive: boolean, slots: SlotMap): void {
  shareFromFirst(syntax, verb, slots);
  if (slots.has("obj") || passive) return;
  for (const other of childrenBy(syntax, verb, "conj")) {
    if (other.first - verb.last > 2 || !isVerb(other)) continue;
    for (const object of childrenBy(syntax, other, "obj")) slots.add("obj", object, true);
    for (const phrase of childrenBy(syntax, other, "obl"))
      slots.addWeak(caseOf(syntax, phrase), phrase);
  }
}

/** "born and | raised in Y": what follows both hangs on the first. */
function shareFromFirst(syntax: Syntax, verb: Unit, slots: SlotMap): void {
  const first = isLabel(verb, "conj") ? headOf(syntax, verb) : undefined;
  if (first === undefined || !isVerb(first) || verb.first - first.last > 2) return;
  for (const phrase of childrenBy(syntax, first, "obl", "obj")) {
    if (phrase.first < verb.last) continue;
    slots.addWeak(isLabel(phrase, "obj") ? "obj" : caseOf(syntax, phrase), phrase);
  }
}

/** The name that follows a verb with nothing but its own article and adjectives between is its object, where the tree shows none. */
function addNameBehind(syntax: Syntax, verb: Unit, slots: SlotMap): void {
  if (slots.has("obj") || slots.has("xcomp")) return;
  for (let at = verb.index + 1; at < verb.index + 5; at++) {
    const next = syntax.units[at];
    if (next === undefined || next.sentence !== verb.sentence) return;
    if (next.mention >= 0 && next.upos === "PROPN") {
      if (syntax.units[next.index + 1]?.xpos !== "POS") slots.add("obj", next, true);
      return;
    }
    if (next.upos !== "DET" && next.upos !== "ADJ" && next.upos !== "NUM") return;
  }
}

const STOPPING = new Set(["stop", "cease", "quit", "halt", "end"]);
const STARTING = new Set(["start", "begin"]);

/** "stopped selling", "began selling": what is stopped or begun is a trigger of its own, "stop sell", "start sell". */
function stoppedForms(syntax: Syntax, verb: Unit): readonly string[] {
  if (verb.xpos !== "VBG") return [];
  const before = syntax.units[verb.index - 1];
  if (before === undefined || !isVerb(before)) return [];
  if (STOPPING.has(before.lemma)) return [`stop ${verb.lemma}`];
  return STARTING.has(before.lemma) ? [`start ${verb.lemma}`] : [];
}

/** "A and B built it together": the word itself fills a slot that patterns may ask for. */
function addTogether(syntax: Syntax, verb: Unit, slots: SlotMap): void {
  for (const child of childrenBy(syntax, verb, "advmod")) {
    if (child.lemma === "together" || child.lemma === "jointly") slots.add("together", child);
  }
}
