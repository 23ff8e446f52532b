import type { EntityType, EntityTypeDefinition } from "./pack.ts";

/** The tree of types of a pack. */
export interface TypeTree {
  /** The widest type above a type: the name of its family. A type that the pack does not know is its own root. */
  readonly rootOf: (type: EntityType) => EntityType;
  /** Whether a type is one of the wanted types or stands below one; "*" wants all. */
  readonly isWithin: (type: EntityType, wanted: readonly EntityType[]) => boolean;
}

const trees = new WeakMap<readonly EntityTypeDefinition[], TypeTree>();

/** Reads the tree of types, once for each list; a definition that is its own ancestor counts as a root. */
export function readTypeTree(definitions: readonly EntityTypeDefinition[]): TypeTree {
  const known = trees.get(definitions);
  if (known !== undefined) return known;
  const tree = growTree(definitions);
  trees.set(definitions, tree);
  return tree;
}

function growTree(definitions: readonly EntityTypeDefinition[]): TypeTree {
  const parents = new Map(definitions.map(({ type, parent }) => [type, parent]));
  const ancestors = (type: EntityType): readonly EntityType[] => {
    const seen = [type];
    for (let at = parents.get(type); at !== undefined && !seen.includes(at); at = parents.get(at)) {
      seen.push(at);
    }
    return seen;
  };
  const lines = new Map(definitions.map(({ type }) => [type, ancestors(type)]));
  const lineOf = (type: EntityType): readonly EntityType[] => lines.get(type) ?? [type];
  return {
    rootOf: (type) => lineOf(type).at(-1) ?? type,
    isWithin: (type, wanted) =>
      wanted.includes("*") || lineOf(type).some((line) => wanted.includes(line)),
  };
}
