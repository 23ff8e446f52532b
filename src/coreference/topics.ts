import type { Mention } from "../model/mention.ts";
import type { Antecedent } from "./choose.ts";
import type { Context } from "./context.ts";
import type { Place } from "./roles.ts";
import type { Anaphor } from "./salience.ts";
import type { Thing } from "./things.ts";
import { SURE } from "./typing.ts";
import type { Wants } from "./wants.ts";

/** What is approved, bought or kept is more likely a thing than who did so before. */
const ORGANIZATION_AS_OBJECT = -12;
/** "It is open", "it is small" is rather said of what was made than of its maker. */
const DESCRIBED = 12;
/** "Nova released Orca. It …": what a sentence presents is what the next one speaks of. */
const PRESENTED = 18;

/** Points of a thing as what "it" means in its place: as object rather a product, as what is described too. */
export function fitIt(
  context: Context,
  mention: Mention,
  place: Place,
  thing: Thing,
  wants: Wants,
): number {
  const { root, lead } = thing.settled;
  const isOrganization = root === "Organization";
  if (place.role === "object")
    return isOrganization && !wants.types.includes("Organization") ? ORGANIZATION_AS_OBJECT : 0;
  if (!place.role.endsWith("subject") || !isDescription(context, mention, place)) return 0;
  if (lead < SURE) return 0;
  return isOrganization ? -DESCRIBED : DESCRIBED;
}

/** The topic of a document was spoken of so often, and so much more often than others of its gender. */
export const TOPIC = { mentions: 5, times: 3 };

/** A document that speaks of more than these so often has no topic, and of more mentions than these none is near; they bound the work. */
const MOST_TOPICS = 32;
const MOST_MENTIONS = 40;

/** The person of whom the whole document tells, for a pronoun near which nobody else of its gender is named. */
export function linkTopic(context: Context, anaphor: Anaphor): Antecedent | undefined {
  let topic: Thing | undefined;
  let [most, second] = [0, 0];
  if (context.topics.size > MOST_TOPICS) return undefined;
  for (const thing of context.topics) {
    const count = context.counts.get(thing) ?? 0;
    if (thing.gender !== anaphor.gender || anaphor.fit(thing) === undefined) continue;
    if (count > most) [topic, most, second] = [thing, count, most];
    else if (count > second) second = count;
  }
  if (topic === undefined || most < TOPIC.times * second) return undefined;
  if (hasRival(context, anaphor, topic)) return undefined;
  const mention = context.latest.get(topic) ?? topic.mentions[0] ?? 0;
  return { thing: topic, mention, rule: "pronoun/topic", isAmbiguous: true };
}

/** Whether another thing that may be meant was spoken of in the last sentences. */
function hasRival(context: Context, anaphor: Anaphor, topic: Thing): boolean {
  const { mentions } = context.table;
  const last = Math.max(0, context.placed.length - MOST_MENTIONS);
  for (let at = context.placed.length - 1; at >= last; at--) {
    const { index = -1, thing = topic } = context.placed[at] ?? {};
    const sentence = mentions[index]?.sentence ?? -1;
    if (anaphor.mention.sentence - sentence > anaphor.window) return false;
    if (thing !== topic && anaphor.fit(thing) !== undefined) return true;
  }
  return false;
}

/** Whether the clause says with "is" how its subject is. */
function isDescription(context: Context, mention: Mention, place: Place): boolean {
  const { tokens } = context.table.document;
  if (place.governor - mention.last > 6) return false;
  const between = tokens.slice(mention.last, Math.max(place.governor, mention.last));
  const hasCopula = between.some((token) => token.label === "cop" && token.head === place.governor);
  const isClass = between.some((token) => token.upos === "DET");
  return hasCopula && !isClass && /^(?:ADJ|NOUN)$/.test(tokens[place.governor]?.upos ?? "");
}

/** Points of a mention for being presented in its clause: object of a verb of making or releasing. */
export function presented(context: Context, at: number): number {
  const mention = context.table.mentions[at];
  if (mention === undefined) return 0;
  const { role, governor } = context.placeOf(mention);
  const verb = context.table.document.tokens[governor]?.lemma ?? "";
  return role === "object" && context.lexicon.presenting.has(verb) ? PRESENTED : 0;
}
