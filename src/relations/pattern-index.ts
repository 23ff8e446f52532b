import { collect } from "../model/groups.ts";
import type { EntityType, Pack, RelationDefinition } from "../model/pack.ts";
import type { FrameKind, Pattern, Slot } from "../model/pattern.ts";

/** The packs' patterns by frame and lemma, and the relations' definitions by type. */
export interface PatternIndex {
  readonly rules: Readonly<Record<FrameKind, ReadonlyMap<string, readonly Rule[]>>>;
  readonly relations: ReadonlyMap<string, RelationDefinition>;
  /** Each type with its wider types, nearest first. */
  readonly lineage: ReadonlyMap<EntityType, readonly EntityType[]>;
}

/** A pattern with all that can be worked out before any text is seen. */
export interface Rule {
  readonly pattern: Pattern;
  readonly definition: RelationDefinition;
  readonly requires: readonly Condition[];
  readonly forbids: readonly Condition[];
  readonly subject: Side;
  /** Null where the pattern asks for a word or value. */
  readonly object: Side | null;
  /** Whether one of its ends is the owner in a possessive. */
  readonly hasOwner: boolean;
}

/** Where an end may stand, places in the order in which they are tried, and of which types it may be; null for any. */
export interface Side {
  readonly places: readonly Place[];
  readonly types: ReadonlySet<EntityType> | null;
}

/** A slot, or with `part` what hangs on its filler: "subj.poss" is whose the subject is, "obj.of" what stands behind the object's "of". */
export interface Place {
  readonly slot: Slot;
  readonly part: string | undefined;
}

/** A slot that is filled, with `lemmas` by one of these words. */
export interface Condition {
  readonly slot: Slot;
  readonly lemmas: readonly string[] | undefined;
}

const indexes = new WeakMap<Pack, PatternIndex>();

/** The index of a pack, made once. */
export function indexPatterns(pack: Pack): PatternIndex {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const relations = new Map(pack.relations.map((relation) => [relation.type, relation]));
  const lineage = lineageOf(pack);
  const rules = {
    verb: new Map<string, Rule[]>(),
    noun: new Map<string, Rule[]>(),
    possessive: new Map<string, Rule[]>(),
    preposition: new Map<string, Rule[]>(),
    property: new Map<string, Rule[]>(),
    comparison: new Map<string, Rule[]>(),
  };
  for (const pattern of pack.patterns) {
    const definition = relations.get(pattern.type);
    if (definition === undefined) continue;
    const rule = ruleOf(pattern, definition, lineage);
    for (const lemma of pattern.lemmas) collect(rules[pattern.frame], lemma, rule);
  }
  const index: PatternIndex = { rules, relations, lineage };
  indexes.set(pack, index);
  return index;
}

function ruleOf(
  pattern: Pattern,
  definition: RelationDefinition,
  lineage: PatternIndex["lineage"],
): Rule {
  const [subjects, objects] = pattern.types ?? [ANY, ANY];
  const isWord = pattern.object[0] === "word" || pattern.object[0]?.startsWith("@") === true;
  return {
    pattern,
    definition,
    requires: (pattern.requires ?? []).map(conditionOf),
    forbids: (pattern.forbids ?? []).map(conditionOf),
    subject: {
      places: pattern.subject.map(placeOf),
      types: fittingTypes(lineage, definition.subject, subjects),
    },
    object: isWord
      ? null
      : {
          places: pattern.object.map(placeOf),
          types: fittingTypes(lineage, definition.object, objects),
        },
    hasOwner: pattern.subject.includes("poss") || pattern.object.includes("poss"),
  };
}

const ANY: readonly EntityType[] = ["*"];

/** The types that lie, themselves or by a wider one, in both lists; null where both allow all. */
function fittingTypes(
  lineage: PatternIndex["lineage"],
  allowed: readonly EntityType[],
  narrower: readonly EntityType[],
): ReadonlySet<EntityType> | null {
  if (allowed.includes("*") && narrower.includes("*")) return null;
  return new Set(
    [...lineage]
      .filter(([, line]) => isIn(line, allowed) && isIn(line, narrower))
      .map(([type]) => type),
  );
}

function isIn(line: readonly EntityType[], list: readonly EntityType[]): boolean {
  return list.includes("*") || line.some((type) => list.includes(type));
}

function placeOf(path: Slot): Place {
  const [slot = "", part] = path.split(".");
  return { slot, part };
}

function conditionOf(text: string): Condition {
  const [slot = "", lemmas] = text.split(":");
  return { slot, lemmas: lemmas?.split("|") };
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
