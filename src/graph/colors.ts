import type { EntityType, EntityTypeDefinition } from "../model/pack.ts";

/** Colours of types on a light ground: apart for every kind of colour vision, at contrast 3 or more with #FBFBF9. */
export const TYPE_COLORS: ReadonlyMap<EntityType, string> = new Map([
  ["Person", "#c78015"],
  ["Organization", "#5578e4"],
  ["Place", "#18a658"],
  ["Product", "#08576f"],
  ["Model", "#b079c3"],
  ["Work", "#615913"],
  ["Event", "#7a373d"],
  ["Concept", "#8a8f98"],
]);
/** Colour of a type that is not in the table, nor any of its supertypes. */
const OTHER_COLOR = "#8a8f98";

/** Colour of each type of a pack: its own, else that of the nearest supertype that has one. */
export function colorsOf(types: readonly EntityTypeDefinition[]): (type: EntityType) => string {
  const parents = new Map(types.map(({ type, parent }) => [type, parent]));
  return (type) => {
    let at: EntityType | undefined = type;
    // As many steps as there are types: a circle of supertypes in a user's pack ends too.
    for (let step = 0; at !== undefined && step <= types.length; step++) {
      const color = TYPE_COLORS.get(at);
      if (color !== undefined) return color;
      at = parents.get(at);
    }
    return OTHER_COLOR;
  };
}
