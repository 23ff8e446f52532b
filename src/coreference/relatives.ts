import type { Mention } from "../model/mention.ts";
import type { Antecedent } from "./choose.ts";
import type { Context } from "./context.ts";
import type { Pronoun } from "./pronouns.ts";
import type { Placed } from "./salience.ts";
import { SURE } from "./typing.ts";

/** How far back, in tokens, the head of a clause with "who" may stand where a phrase of its own lies between. */
const REACH = 16;

/**
 * Relative pronouns mean the head of their clause: the noun that the parse hangs the clause on, or the name right before; "who" also reaches
 * back over the words that introduce a person: "Ann Lee, founder of Nova, who …".
 */
export function linkRelative(
  context: Context,
  mention: Mention,
  pronoun: Pronoun,
): Antecedent | undefined {
  const { tokens } = context.table.document;
  let before = mention.first - 1;
  const isAfterComma = tokens[before]?.text === ",";
  while (/^(?:[,)]|ADP)$/.test(marked(tokens[before]))) before--;
  const near = latestPlaced(context, mention, (placed) => covers(context, placed, before));
  if (near !== undefined) {
    if (fits(context, near, pronoun)) return found(near);
  }
  const above = linkHead(context, mention, pronoun);
  if (above !== undefined) return above;
  if (near !== undefined) {
    if (!isAfterComma || pronoun.types[0] !== "Person") return undefined;
  } else if (!isAfterComma) return undefined;
  if (pronoun.types[0] !== "Person") return undefined;
  const far = latestPlaced(
    context,
    mention,
    (placed) => placed.thing.settled.lead >= SURE && fits(context, placed, pronoun),
  );
  const first = context.table.mentions[far?.index ?? -1]?.last ?? -REACH;
  return far !== undefined && mention.first - first <= REACH ? found(far) : undefined;
}

/** The thing in whose mention the noun stands on which the parse hangs the clause, or to which that noun is in apposition: "Ann Lee, a judge of Lima | who …". */
function linkHead(context: Context, mention: Mention, pronoun: Pronoun): Antecedent | undefined {
  const { tokens } = context.table.document;
  let at = tokens[mention.first]?.head ?? -1;
  for (let step = 0; step < STEPS && !isClauseOfNoun(tokens[at]?.label); step++)
    at = tokens[at]?.head ?? -1;
  for (let step = 0; step < STEPS; step++) {
    const label = tokens[at]?.label;
    if (step > 0 ? label !== "appos" : !isClauseOfNoun(label)) return undefined;
    at = tokens[at]?.head ?? -1;
    const token = at;
    const placed = latestPlaced(context, mention, (one) => covers(context, one, token));
    if (placed !== undefined) return fits(context, placed, pronoun) ? found(placed) : undefined;
  }
  return undefined;
}

/** Farthest that the head of a clause is sought up the tree. */
const STEPS = 3;

function isClauseOfNoun(label: string | undefined): boolean {
  return label?.startsWith("acl") ?? false;
}

function marked(token: { readonly text: string; readonly upos: string } | undefined): string {
  if (token === undefined) return "";
  return token.upos === "ADP" ? "ADP" : token.text;
}

function latestPlaced(
  context: Context,
  mention: Mention,
  test: (placed: Placed) => boolean,
): Placed | undefined {
  for (let at = context.placed.length - 1; at >= 0; at--) {
    const placed = context.placed[at];
    const other = context.table.mentions[placed?.index ?? -1];
    if (placed === undefined || other === undefined || other.sentence !== mention.sentence) break;
    if (test(placed)) return placed;
  }
  return undefined;
}

function covers(context: Context, placed: Placed, token: number): boolean {
  const mention = context.table.mentions[placed.index];
  return mention !== undefined && mention.first <= token && token < mention.last;
}

function fits(context: Context, placed: Placed, pronoun: Pronoun): boolean {
  const { root, type } = placed.thing.settled;
  if (pronoun.types.length === 0 || root === "") return true;
  return context.table.types.isWithin(type, pronoun.types);
}

function found(placed: Placed): Antecedent {
  const { thing, index } = placed;
  return { thing, mention: index, rule: "pronoun/relative", isAmbiguous: false };
}
