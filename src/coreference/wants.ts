import type { Mention } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import type { Context } from "./context.ts";
import type { Place } from "./roles.ts";
import { OWNED_BY_ORGANIZATIONS, OWNED_BY_PRODUCTS } from "./words.ts";

/** What the place of a pronoun asks of the thing that it means. */
export interface Wants {
  /** Types that the place likes. */
  readonly types: readonly EntityType[];
  /** Only organizations and their like have what follows: "its director". */
  readonly isOwner: boolean;
}

/** Of a person nothing is asked. */
export const NO_WANTS: Wants = { types: [], isOwner: false };
/** How far its noun may stand from "its", in tokens. */
const REACH = 6;

/** Reads from the verb of a pronoun, or from the noun after a possessive one, which types its antecedent should have. */
export function readWants(context: Context, mention: Mention, place: Place): Wants {
  const { tokens } = context.table.document;
  const { lexicon } = context;
  if (tokens[mention.first]?.xpos === "PRP$") return ofOwned(context, ownedNoun(context, mention));
  const verb = tokens[place.governor]?.lemma ?? "";
  const isPassive = tokens[mention.first]?.label === "nsubj:pass";
  if (place.role === "object" || isPassive)
    return { types: lexicon.objectsOf.get(verb) ?? [], isOwner: false };
  if (!place.role.endsWith("subject")) return NO_WANTS;
  return { types: lexicon.subjectsOf.get(verb) ?? [], isOwner: false };
}

function ofOwned(context: Context, noun: string): Wants {
  if (context.lexicon.roles.has(noun) || OWNED_BY_ORGANIZATIONS.has(noun))
    return { types: ["Organization"], isOwner: true };
  return OWNED_BY_PRODUCTS.has(noun) ? { types: ["Product", "Work"], isOwner: false } : NO_WANTS;
}

/** The last of the nouns right after a possessive pronoun: "its former managing director". */
function ownedNoun(context: Context, mention: Mention): string {
  const { tokens } = context.table.document;
  let noun = "";
  for (let at = mention.last; at < mention.last + REACH; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isNoun = token.upos === "NOUN";
    if (isNoun) noun = token.lemma;
    if (!isNoun && (noun !== "" || !/^(?:ADJ|ADV|NUM|PROPN|VERB)$/.test(token.upos))) break;
  }
  return noun;
}
