import type { Mention } from "../model/mention.ts";
import { firstIndex } from "../model/search.ts";
import type { Antecedent } from "./choose.ts";
import type { Context } from "./context.ts";
import { readPronoun } from "./pronouns.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import type { Thing } from "./things.ts";

/** How far from the quotation, in tokens, its verb of saying may stand. */
const REACH = 14;
/** How far from the verb, in tokens, one who is not its subject in the parse may stand to be taken for it. */
const BESIDE = 6;

/** "I" in a quotation is who says it, "we" an organization that says it. Gives mention and antecedent, in text order. */
export function linkSpeakers(context: Context): readonly (readonly [number, Antecedent])[] {
  const quotations = findQuotations(context.table.document);
  const speakers = speakersOf(context, quotations);
  let at = 0;
  return context.table.mentions.flatMap((mention, index) => {
    if (mention.kind !== "pronoun") return [];
    const pronoun = readPronoun(textOf(context, mention));
    if (pronoun?.kind !== "speaker") return [];
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) at++;
    const [quotation, speaker] = [quotations[at], speakers[at]];
    if (quotation === undefined || quotation.start > mention.start || speaker === undefined)
      return [];
    if (!context.table.types.isWithin(speaker.thing.settled.type, pronoun.types)) return [];
    const rule = "pronoun/speaker";
    return [[index, { ...speaker, rule, isAmbiguous: false }] as const];
  });
}

interface Speaker {
  readonly thing: Thing;
  readonly mention: number;
}

function textOf(context: Context, mention: Mention): string {
  return context.table.document.document.text.slice(mention.start, mention.end);
}

/** Who says each quotation: beside its end, else before it, else (in the same block) who said the one before. */
function speakersOf(
  context: Context,
  quotations: readonly Quotation[],
): readonly (Speaker | undefined)[] {
  const speakers: (Speaker | undefined)[] = [];
  quotations.forEach((quotation, at) => {
    const said =
      besideVerb(context, tokenAt(context, quotation.end), 1) ??
      besideVerb(context, tokenAt(context, quotation.start) - 1, -1);
    const isContinued = quotations[at - 1]?.block === quotation.block;
    speakers.push(said ?? (isContinued ? speakers[at - 1] : undefined));
  });
  return speakers;
}

/** The first token that ends after an offset. */
function tokenAt(context: Context, offset: number): number {
  const { tokens } = context.table.document;
  return firstIndex(tokens.length, (index) => (tokens[index]?.end ?? 0) > offset);
}

/** The person or organization next to the verb of saying that is found first from a token on, in its sentence. */
function besideVerb(context: Context, from: number, step: 1 | -1): Speaker | undefined {
  const { document } = context.table;
  for (let n = 0, at = from; n < REACH; n++, at += step) {
    const token = document.tokens[at];
    if (token === undefined || (n > 0 && /^["\u201c\u201d.!?]$/.test(token.text))) return undefined;
    if (context.lexicon.speechVerbs.has(token.lemma)) return nearestTo(context, at);
  }
  return undefined;
}

/** The subject of a verb, else the person or organization that stands nearest to it. */
function nearestTo(context: Context, verb: number): Speaker | undefined {
  const { table, thingOf } = context;
  const middle = firstIndex(
    table.mentions.length,
    (index) => (table.mentions[index]?.first ?? 0) > verb,
  );
  let best: Speaker | undefined;
  let least = BESIDE;
  for (let index = Math.max(0, middle - REACH); index < middle + REACH; index++) {
    const [run, thing] = [table.mentions[index], thingOf.get(index)];
    if (run === undefined) continue;
    const place = context.placeOf(run);
    const isSubject = place.governor === verb && place.role.endsWith("subject");
    // Somebody says it of whom no more is known.
    if (isSubject && thing === undefined) return undefined;
    if (!/^(?:Person|Organization)$/.test(thing?.settled.root ?? "") || thing === undefined)
      continue;
    const distance = run.last <= verb ? verb - run.last : run.first - verb - 1;
    const points = isSubject ? -1 : distance;
    if (points < least) [best, least] = [{ thing, mention: index }, points];
  }
  return best;
}
