import type { GraphClaim, GraphDocument } from "../model/graph.ts";
import type { RelationDefinition } from "../model/pack.ts";

/** A time in days since 1970, both ends in it; without end where nothing is told. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const ALWAYS: Period = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const DAY_MS = 86_400_000;
/** What a text says of the present holds some days before and after it: two texts half a year apart may speak of two states. */
const PRESENT_REACH = 90;
/** News of a deed comes so many days after it. */
const NEWS_REACH = 60;
const SINCE = /\b(?:since|from|after)\s*$/i;
const UNTIL = /\b(?:until|till|to|before|through)\s*$/i;
/** Characters before a date in which its preposition stands. */
const LEAD = 12;

/** Whether two times share a day. */
export function canMeet(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Days of an ISO date, as precise as it is stated; null if it is none. */
function daysOf(date: string | null): Period | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  const first = Date.UTC(y, m === 0 ? 0 : m - 1, d === 0 ? 1 : d);
  const last = m === 0 ? Date.UTC(y, 12, 0) : d === 0 ? Date.UTC(y, m, 0) : first;
  return { from: first / DAY_MS, to: last / DAY_MS };
}

/** The time that a claim's own date tells; null where it has none. */
function statedPeriod({ qualifiers, evidence }: GraphClaim, isState: boolean): Period | null {
  const { date } = qualifiers;
  if (date?.kind !== "date") return null;
  const from = daysOf(date.from)?.from ?? ALWAYS.from;
  const to = daysOf(date.to)?.to ?? ALWAYS.to;
  const at = evidence.quote.indexOf(date.text);
  const lead = at < 0 ? "" : evidence.quote.slice(Math.max(0, at - LEAD), at);
  if (isState && SINCE.test(lead)) return { from, to: ALWAYS.to };
  return isState && UNTIL.test(lead) ? { from: ALWAYS.from, to } : { from, to };
}

/** When what a claim says holds: by its own date, else by that of its document; always where neither tells. */
export function periodOf(
  claim: GraphClaim,
  relation: RelationDefinition | undefined,
  document: GraphDocument | undefined,
): Period {
  const isState = relation?.isState === true;
  const stated = statedPeriod(claim, isState);
  if (stated !== null) return stated;
  const told = daysOf(document?.date ?? null);
  if (told === null || relation?.isLasting === true) return ALWAYS;
  if (claim.status === "former") return { from: ALWAYS.from, to: told.to };
  if (isState || relation?.objectKind === "value")
    return { from: told.from - PRESENT_REACH, to: told.to + PRESENT_REACH };
  // What has not been done may be done later; what is news was done not long ago.
  return claim.polarity === "negated"
    ? { from: ALWAYS.from, to: told.to }
    : { from: told.from - NEWS_REACH, to: told.to };
}
