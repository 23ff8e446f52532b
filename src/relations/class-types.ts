import { collect } from "../model/groups.ts";
import type { EntityType, Pack } from "../model/pack.ts";

/** For class nouns and titles, longest first where several words are asked: the types of what they are said of; "*" for a word that also is said of other things. */
export type ClassTypes = ReadonlyMap<string, readonly EntityType[]>;

/** Words for persons that as often name a device, a program or a firm: they tell nothing against either. */
const OF_OTHERS_TOO =
  /^(?:agent|assistant|parent|sister|partner|associate|principal|host|prop)$|(?:er|or)$/;

const known = new WeakMap<Pack, ClassTypes>();

/** The types of things that the pack's class nouns, roles and kin words are said of; made once a pack. */
export function classTypesOf(pack: Pack): ClassTypes {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const types = new Map<string, EntityType[]>();
  const { classes, roles, kin } = pack.lexicon;
  for (const { type, words } of classes) for (const word of words) collect(types, word, type);
  for (const { words } of [...roles, ...kin])
    for (const word of words) collect(types, word, "Person");
  for (const [word, of] of types) {
    const isOfOthers = OF_OTHERS_TOO.test(word) && !of.some((type) => type !== "Person");
    if (isOfOthers) of.push("*");
  }
  known.set(pack, types);
  return types;
}
