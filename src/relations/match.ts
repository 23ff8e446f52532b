import type { EntityType, RelationDefinition } from "../model/pack.ts";
import type { Pattern } from "../model/pattern.ts";
import type { End, EndContext } from "./end-context.ts";
import { denote, directEnd } from "./ends.ts";
import type { Argument, Frame } from "./frame.ts";
import type { Condition, PatternIndex, Place, Rule, Side } from "./pattern-index.ts";
import type { Unit } from "./syntax.ts";
import { caseOf, childrenBy, isLabel, isName } from "./tree.ts";

/** The type of a chain, then those nearly as likely: either may fit a signature; the corpus decides later. */
export type ChainTypes = readonly EntityType[];

/** A pattern that fits a frame, with its two ends; `object` is null where the pattern asks for a word or value. */
export interface Match {
  readonly pattern: Pattern;
  readonly definition: RelationDefinition;
  readonly frame: Frame;
  readonly subject: End;
  readonly object: End | null;
  readonly isWeak: boolean;
}

/** All readings of a frame. Of its triggers the longest that fits wins; patterns for any trigger (`*`) come in addition. */
export function matchFrame(
  frame: Frame,
  index: PatternIndex,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Match[] {
  if (frame.kind === "possessive" && isSpecified(frame, index, context)) return NONE;
  const rules = index.rules[frame.kind];
  const forAny = matchRules(rules.get("*"), frame, index, context, types);
  for (const lemma of frame.lemmas) {
    const matches = matchRules(rules.get(lemma), frame, index, context, types);
    if (matches.length > 0) return forAny.length === 0 ? matches : [...matches, ...forAny];
  }
  return forAny;
}

const NONE: readonly never[] = [];

/** "X's rival Y": a noun that says what Y is to X leaves nothing for the bare possessive to say. */
function isSpecified(frame: Frame, index: PatternIndex, context: EndContext): boolean {
  const owner = frame.slots.get("poss")?.[0]?.unit;
  if (owner === undefined) return false;
  for (let at = owner.index + 1; at <= frame.unit.index; at++) {
    const unit = context.syntax.units[at];
    if (unit === undefined || unit.mention >= 0) continue;
    if (index.rules.noun.get(unit.lemma)?.some((rule) => rule.hasOwner) === true) return true;
  }
  return false;
}

function matchRules(
  rules: readonly Rule[] | undefined,
  frame: Frame,
  index: PatternIndex,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Match[] {
  if (rules === undefined) return NONE;
  const found: Match[] = [];
  for (const rule of rules) addMatches(rule, frame, index, context, types, found);
  return found;
}

function addMatches(
  rule: Rule,
  frame: Frame,
  index: PatternIndex,
  context: EndContext,
  types: readonly ChainTypes[],
  found: Match[],
): void {
  if (!meetsConditions(rule, frame)) return;
  // Of most frames the far end is not there at all.
  if (rule.object !== null && !mayFill(rule.object, frame)) return;
  const { pattern, definition } = rule;
  const subjects = fill(rule.subject, frame, context, types);
  if (subjects.length === 0) return;
  if (rule.object === null) {
    for (const { end: subject, isWeak } of subjects)
      found.push({ pattern, definition, frame, subject, object: null, isWeak });
    return;
  }
  const objects = fill(rule.object, frame, context, types);
  for (const { end: subject, isWeak } of subjects) {
    for (const object of objects) {
      if (!isPair(subject, object.end, definition, index, types)) continue;
      if (!isNamed(context.names[object.end.chain] ?? "", pattern)) continue;
      found.push({
        pattern,
        definition,
        frame,
        subject,
        object: object.end,
        isWeak: isWeak || object.isWeak,
      });
    }
  }
}

function isNamed(name: string, { objectWords, objectWithout }: Pattern): boolean {
  if (objectWords === undefined && objectWithout === undefined) return true;
  const words = name.toLowerCase().split(" ");
  const hasOne = (list: readonly string[]): boolean => list.some((word) => words.includes(word));
  return (
    (objectWords === undefined || hasOne(objectWords)) &&
    (objectWithout === undefined || !hasOne(objectWithout))
  );
}

function isPair(
  subject: End,
  object: End,
  definition: RelationDefinition,
  index: PatternIndex,
  types: readonly ChainTypes[],
): boolean {
  if (subject.chain === object.chain) return false;
  if (!definition.sameKind) return true;
  const rootOf = (end: End): EntityType | undefined =>
    index.lineage.get(types[end.chain]?.[0] ?? "")?.at(-1);
  return rootOf(subject) === rootOf(object);
}

/** A filler that may be an end. */
interface Filler {
  readonly end: End;
  readonly isWeak: boolean;
}

/** Whether any slot is filled in which an end may stand. */
function mayFill({ places }: Side, { slots }: Frame): boolean {
  for (const { slot } of places)
    if (slots.has(slot) || slot === BRIDGE || (slot === "obj" && slots.has("iobj"))) return true;
  return false;
}

/** The ends in the first slot that holds a fitting one. */
function fill(
  side: Side,
  frame: Frame,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Filler[] {
  for (const place of side.places) {
    if (place.slot === BRIDGE) return bridge(side, frame, context, types);
    const found: Filler[] = [];
    for (const { unit, isWeak } of argumentsIn(place, frame, context)) {
      for (const end of endsOf(frame, context, unit))
        if (fits(side, end, types)) found.push({ end, isWeak });
    }
    if (found.length > 0) return found;
  }
  return NONE;
}

/** What a filler means; in "Y's Orca, Nordal and Tarnwise" what is of another kind than the first of the list is not Y's. */
function endsOf(frame: Frame, context: EndContext, unit: Unit): readonly End[] {
  if (frame.isExact) return directEnd(context, unit);
  const ends = denote(context, unit);
  if (frame.kind !== "possessive" || ends.length < 2) return ends;
  const kind = context.kinds[ends[0]?.chain ?? -1];
  return ends.filter(({ chain }) => context.kinds[chain] === kind);
}

function fits(side: Side, end: End, types: readonly ChainTypes[]): boolean {
  const own = types[end.chain] ?? NONE;
  if (side.types === null) return own.length > 0;
  for (const type of own) if (side.types.has(type)) return true;
  return false;
}

/** The slot of what a role leaves unsaid: "…, the chief executive, Ann Lee," in a sentence about one firm. */
const BRIDGE = "bridge";
const BRIDGE_COST = 8;

/** The one entity that fits, if the sentence names just one (before, or as a subject) and the noun is definite or a title. */
function bridge(
  side: Side,
  frame: Frame,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Filler[] {
  const { syntax } = context;
  const before = syntax.units[(syntax.unitOf[frame.trigger[0]] ?? 0) - 1];
  if (before?.sentence === frame.unit.sentence && /^(?:a|an|no|any|every|each)$/.test(before.lemma))
    return [];
  // "Ruritania's minister, Ann Lee": it is said whose.
  if (side.places.some(({ slot }) => frame.slots.get(slot)?.some(({ unit }) => isName(unit))))
    return [];
  // "President Ann Lee", "captain Tom Marsh": of what, need not stand in the sentence.
  const next = syntax.units[frame.unit.index + 1];
  if (next !== undefined && isName(next) && before?.lemma !== "the") return [];
  const [first, last] = syntax.ranges[frame.unit.sentence] ?? [0, 0];
  const ends = syntax.units
    .slice(first, last)
    .filter((unit) => unit.upos === "PROPN")
    .filter((unit) => unit.first < frame.trigger[0] || isLabel(unit, "nsubj"))
    .flatMap((unit) => directEnd(context, unit).filter((end) => fits(side, end, types)));
  const [only] = ends;
  if (only === undefined || ends.some((end) => end.chain !== only.chain)) return [];
  return [{ end: { ...only, cost: only.cost + BRIDGE_COST, margin: 9 }, isWeak: false }];
}

function argumentsIn(place: Place, frame: Frame, context: EndContext): readonly Argument[] {
  const { slot, part } = place;
  const fillers = frame.slots.get(slot) ?? NONE;
  if (part === undefined) {
    const indirect = slot === "obj" ? frame.slots.get("iobj") : undefined;
    return indirect === undefined ? fillers : [...fillers, ...indirect];
  }
  return fillers.flatMap(({ unit, isWeak }) =>
    childrenBy(context.syntax, unit, "nmod")
      .filter((child) => isPart(context, child, part))
      .map((child) => ({ unit: child, isWeak })),
  );
}

function isPart(context: EndContext, child: Unit, part: string): boolean {
  const isOwner = isLabel(child, "nmod:poss");
  return part === "poss" ? isOwner : !isOwner && caseOf(context.syntax, child) === part;
}

function meetsConditions(rule: Rule, frame: Frame): boolean {
  for (const condition of rule.requires) if (!holds(condition, frame)) return false;
  for (const condition of rule.forbids) if (holds(condition, frame)) return false;
  return true;
}

function holds({ slot, lemmas }: Condition, frame: Frame): boolean {
  const fillers = frame.slots.get(slot);
  if (fillers === undefined || lemmas === undefined) return fillers !== undefined;
  for (const { unit } of fillers) if (lemmas.includes(unit.lemma)) return true;
  return false;
}
