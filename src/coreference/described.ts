import type { Mention } from "../model/mention.ts";
import type { Antecedent } from "./choose.ts";
import type { Context } from "./context.ts";
import { nameHead } from "./descriptions.ts";
import type { Thing } from "./things.ts";
import { SURE } from "./typing.ts";
import { GENERAL_NOUNS, KINDS_OF_NOUNS } from "./words.ts";

/** A noun that is said of more things than this tells none apart; it bounds the work. */
const MOST_BEARERS = 32;

/**
 * The thing of which the document said the noun of a nominal, however far back: "the board" is the "Ostland Harbour Board". Of several the one
 * that shares another word with the nominal, else the latest. Nouns for all kinds of firms are left to salience.
 */
export function linkDescribed(
  context: Context,
  mention: Mention,
  isFitting: (thing: Thing) => boolean,
): Antecedent | undefined {
  const wanted = context.table.types.settle(mention.evidence);
  const isPerson = wanted.root === "Person";
  const noun = isPerson ? postOf(context, mention) : headOf(context, mention);
  if (GENERAL_NOUNS.has(noun)) return undefined;
  const bearers = context.descriptions.thingsOf.get(noun);
  if (bearers === undefined || bearers.size > MOST_BEARERS) return undefined;
  const told = [...bearers].filter(
    (thing) =>
      (isPerson ? thing.settled.root === "Person" : isPossible(thing, wanted.root, noun)) &&
      isFitting(thing),
  );
  // Of several ministers none is meant surely.
  if (isPerson && told.length !== 1) return undefined;
  const modifiers = mention.name.split(/[\s-]+/).slice(1, -1);
  const sharing = told.filter((thing) =>
    thing.groups.some(({ words }) => modifiers.some((word) => words.includes(word))),
  );
  const latest = latestOf(context, sharing.length > 0 ? sharing : told);
  if (latest === undefined) return undefined;
  const rule = "nominal/described";
  return {
    ...latest,
    rule,
    isAmbiguous: told.length > 1 && sharing.length !== 1,
    gender: mention.gender,
    evidence: { family: "anaphor", type: wanted.type, points: 25, rule },
  };
}

/** Whether a thing may bear a noun: it is of the noun's type or of no sure one, or the noun is in its name. */
function isPossible(thing: Thing, root: string, noun: string): boolean {
  const { root: own, lead } = thing.settled;
  if (own === "Person" && lead >= SURE) return false;
  return own === root || lead < SURE || thing.groups.some(({ name }) => nameHead(name) === noun);
}

function latestOf(
  context: Context,
  things: readonly Thing[],
): Pick<Antecedent, "thing" | "mention"> | undefined {
  let found: Pick<Antecedent, "thing" | "mention"> | undefined;
  for (const thing of things) {
    const mention = context.latest.get(thing);
    if (mention !== undefined && mention > (found?.mention ?? -1)) found = { thing, mention };
  }
  return found;
}

/** The post of a person as it was said of its holder: "prime minister", and "director" where the nominal says no more. */
export function postOf(context: Context, mention: Mention): string {
  const words = mention.name.split(" ");
  return words.length > 2 ? words.slice(-2).join(" ") : headOf(context, mention);
}

/** The lemma of the noun of a nominal. */
export function headOf(context: Context, mention: Mention): string {
  return context.table.document.tokens[mention.head]?.lemma ?? "";
}

/** What a noun says of a thing, where the document told of what kind it is: 1 the same kind, -1 another one, 0 unknown. */
export function compareKind(context: Context, thing: Thing, noun: string): 1 | 0 | -1 {
  const nouns = context.descriptions.nounsOf.get(thing);
  if (nouns === undefined) return 0;
  if (nouns.has(noun)) return 1;
  const own = KINDS_OF_NOUNS.get(noun);
  const kinds = [...nouns].flatMap((other) => KINDS_OF_NOUNS.get(other) ?? []);
  if (own === undefined || kinds.length === 0) return 0;
  return own.some((kind) => kinds.includes(kind)) ? 1 : -1;
}
