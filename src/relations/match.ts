import { collect } from "../model/groups.ts";
import type { EntityType, Pack, RelationDefinition } from "../model/pack.ts";
import type { Pattern, Slot } from "../model/pattern.ts";
import { denote, directEnd, type End, type EndContext } from "./ends.ts";
import type { Argument, Frame } from "./frame.ts";
import type { Unit } from "./syntax.ts";
import { caseOf, childrenBy, isLabel } from "./tree.ts";

/** The packs' patterns by frame and lemma, and the relations' definitions by type. */
export interface PatternIndex {
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly relations: ReadonlyMap<string, RelationDefinition>;
  /** Each type with its wider types, nearest first. */
  readonly lineage: ReadonlyMap<EntityType, readonly EntityType[]>;
}

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

const indexes = new WeakMap<Pack, PatternIndex>();

/** The index of a pack, made once. */
export function indexPatterns(pack: Pack): PatternIndex {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const patterns = new Map<string, Pattern[]>();
  for (const pattern of pack.patterns) {
    for (const lemma of pattern.lemmas) {
      collect(patterns, `${pattern.frame}:${lemma}`, pattern);
    }
  }
  const index: PatternIndex = {
    patterns,
    relations: new Map(pack.relations.map((relation) => [relation.type, relation])),
    lineage: lineageOf(pack),
  };
  indexes.set(pack, index);
  return index;
}

function lineageOf(pack: Pack): ReadonlyMap<EntityType, readonly EntityType[]> {
  const parents = new Map(pack.entityTypes.map((entry) => [entry.type, entry.parent]));
  return new Map(
    pack.entityTypes.map(({ type }) => {
      const line: EntityType[] = [];
      let at: EntityType | undefined = type;
      while (at !== undefined && !line.includes(at)) {
        line.push(at);
        at = parents.get(at);
      }
      return [type, line];
    }),
  );
}

/** All readings of a frame. Of its triggers the longest that fits wins; patterns for any trigger (`*`) come in addition. */
export function matchFrame(
  frame: Frame,
  index: PatternIndex,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Match[] {
  if (frame.kind === "possessive" && isSpecified(frame, index, context)) return [];
  const matchAll = (lemma: string): readonly Match[] =>
    (index.patterns.get(`${frame.kind}:${lemma}`) ?? []).flatMap((pattern) =>
      matchPattern(pattern, frame, index, context, types),
    );
  const forAny = matchAll("*");
  for (const lemma of frame.lemmas) {
    const matches = matchAll(lemma);
    if (matches.length > 0) return [...matches, ...forAny];
  }
  return forAny;
}

/** "X's rival Y": a noun that says what Y is to X leaves nothing for the bare possessive to say. */
function isSpecified(frame: Frame, index: PatternIndex, context: EndContext): boolean {
  const owner = frame.slots.get("poss")?.[0]?.unit;
  if (owner === undefined) return false;
  for (let at = owner.index + 1; at <= frame.unit.index; at++) {
    const unit = context.syntax.units[at];
    const patterns = index.patterns.get(`noun:${unit?.lemma ?? ""}`) ?? [];
    if (unit !== undefined && unit.mention < 0 && patterns.some(hasOwner)) return true;
  }
  return false;
}

function hasOwner(pattern: Pattern): boolean {
  return pattern.subject.includes("poss") || pattern.object.includes("poss");
}

function matchPattern(
  pattern: Pattern,
  frame: Frame,
  index: PatternIndex,
  context: EndContext,
  types: readonly ChainTypes[],
): readonly Match[] {
  const definition = index.relations.get(pattern.type);
  if (definition === undefined || !meetsConditions(pattern, frame)) return [];
  const fits = (side: 0 | 1): ((end: End) => boolean) => {
    const allowed = side === 0 ? definition.subject : definition.object;
    const narrower = pattern.types?.[side] ?? ["*"];
    return (end) => {
      return (types[end.chain] ?? []).some((type) => {
        const line = index.lineage.get(type) ?? [];
        return isIn(line, allowed) && isIn(line, narrower);
      });
    };
  };
  const subjects = fill(pattern.subject, frame, context, fits(0));
  if (pattern.object[0] === "word" || pattern.object[0]?.startsWith("@")) {
    return subjects.map((subject) => ({
      pattern,
      definition,
      frame,
      subject: subject.end,
      object: null,
      isWeak: subject.isWeak,
    }));
  }
  const objects = subjects.length === 0 ? [] : fill(pattern.object, frame, context, fits(1));
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => isPair(subject.end, object.end, definition, index, types))
      .filter((object) => isNamed(context.names[object.end.chain] ?? "", pattern))
      .map((object) => ({
        pattern,
        definition,
        frame,
        subject: subject.end,
        object: object.end,
        isWeak: subject.isWeak || object.isWeak,
      })),
  );
}

function isNamed(name: string, { objectWords, objectWithout }: Pattern): boolean {
  if (objectWords === undefined && objectWithout === undefined) return true;
  const words = name.toLowerCase().split(" ");
  const holds = (list: readonly string[]): boolean => list.some((word) => words.includes(word));
  return (
    (objectWords === undefined || holds(objectWords)) &&
    (objectWithout === undefined || !holds(objectWithout))
  );
}

function isIn(line: readonly EntityType[], allowed: readonly EntityType[]): boolean {
  return allowed.includes("*") || line.some((type) => allowed.includes(type));
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

/** The ends in the first slot that holds a fitting one. */
function fill(
  slots: readonly Slot[],
  frame: Frame,
  context: EndContext,
  fits: (end: End) => boolean,
): readonly { readonly end: End; readonly isWeak: boolean }[] {
  for (const slot of slots) {
    if (slot === BRIDGE) return bridge(frame, context, fits);
    const ends = argumentsIn(slot, frame, context).flatMap(({ unit, isWeak }) =>
      (frame.isExact ? directEnd(context, unit) : denote(context, unit))
        .filter(fits)
        .map((end) => ({ end, isWeak })),
    );
    if (ends.length > 0) return ends;
  }
  return [];
}

/** The slot of what a role leaves unsaid: "…, the chief executive, Ann Lee," in a sentence about one firm. */
const BRIDGE = "bridge";
const BRIDGE_COST = 8;

/** The one entity that fits, if the sentence names just one (before, or as a subject) and the noun is definite or a title. */
function bridge(
  frame: Frame,
  context: EndContext,
  fits: (end: End) => boolean,
): readonly { readonly end: End; readonly isWeak: boolean }[] {
  const { syntax } = context;
  const before = syntax.units[(syntax.unitOf[frame.trigger[0]] ?? 0) - 1];
  if (before?.sentence === frame.unit.sentence && /^(?:a|an|no|any|every|each)$/.test(before.lemma))
    return [];
  const [first, last] = syntax.ranges[frame.unit.sentence] ?? [0, 0];
  const ends = syntax.units
    .slice(first, last)
    .filter((unit) => unit.upos === "PROPN")
    .filter((unit) => unit.first < frame.trigger[0] || isLabel(unit, "nsubj"))
    .flatMap((unit) => directEnd(context, unit).filter(fits));
  const [only] = ends;
  if (only === undefined || ends.some((end) => end.chain !== only.chain)) return [];
  return [{ end: { ...only, cost: only.cost + BRIDGE_COST, margin: 9 }, isWeak: false }];
}

/** Fillers of a slot; "subj.poss" is whose the subject is ("X's weights"), "obj.of" what stands behind the object's "of". */
function argumentsIn(slot: Slot, frame: Frame, context: EndContext): readonly Argument[] {
  const [own = "", part] = slot.split(".");
  const fillers = frame.slots.get(own) ?? [];
  if (part === undefined) {
    const indirect = own === "obj" ? (frame.slots.get("iobj") ?? []) : [];
    return [...fillers, ...indirect];
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

/** "slot" must be filled; "slot:lemma|lemma" must be filled by one of these words. */
function meetsConditions(pattern: Pattern, frame: Frame): boolean {
  const holds = (condition: string): boolean => {
    const [slot = "", lemmas] = condition.split(":");
    const fillers = frame.slots.get(slot) ?? [];
    if (lemmas === undefined) return fillers.length > 0;
    return fillers.some(({ unit }) => lemmas.split("|").includes(unit.lemma));
  };
  return (
    (pattern.requires ?? []).every(holds) && !(pattern.forbids ?? []).some((item) => holds(item))
  );
}
