const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", (raised, i) => ["0123456789+-".charAt(i), raised] as const),
);
const NOTE_SIGN = /^\s*\[?(?:\d{1,3}|[a-z*†‡])\]?\s*$/;
/** What stands before a power: a figure, a closing bracket, or a unit of one or two letters. */
const POWER_BASE = /(?:[\d)]|(?:^|[^\p{L}])\p{L}{1,2})$/u;

/**
 * What a reader makes of raised words: a number is a power after a figure or unit ("10⁶", "km²"), else the sign of a note,
 * which is no part of the text; other words ("th") stay.
 */
export function readRaised(before: string, raised: string, isLink: boolean): string {
  const isNote = NOTE_SIGN.test(raised) && (isLink || raised.includes("["));
  if (isNote) return "";
  if (!/^[-+\d]{1,4}$/.test(raised)) return raised;
  const isPower = POWER_BASE.test(before.slice(-4));
  return isPower ? Array.from(raised, (sign) => SUPERSCRIPTS.get(sign) ?? sign).join("") : "";
}
