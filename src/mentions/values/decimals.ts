/** Longest number that is read; longer ones are no amounts. */
const MOST_DIGITS = 24;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?$/;
const PLAIN = /^[0-9]+(?:\.[0-9]+)?$/;

/** A number as written ("4,000", "14.3") as a plain decimal string, null where it is none ("1.2.3", "1,5"). */
export function readDecimal(written: string): string | null {
  if (written.length > MOST_DIGITS) return null;
  if (PLAIN.test(written)) return trimDecimal(written);
  return GROUPED.test(written) ? trimDecimal(written.replaceAll(",", "")) : null;
}

/** A decimal string times ten to the power of `zeros`, exactly: "14.3" and 9 give "14300000000". Negative powers move the point left. */
export function shiftDecimal(decimal: string, zeros: number): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  if (zeros >= 0) {
    const padded = fraction.padEnd(zeros, "0");
    return trimDecimal(`${whole}${padded.slice(0, zeros)}.${padded.slice(zeros)}`);
  }
  const padded = whole.padStart(1 - zeros, "0");
  return trimDecimal(`${padded.slice(0, zeros)}.${padded.slice(zeros)}${fraction}`);
}

/** Without needless zeros: "007.50" is "7.5", "3." is "3". */
function trimDecimal(decimal: string): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const left = whole.replace(/^0+(?=[0-9])/, "") || "0";
  let size = fraction.length;
  while (size > 0 && fraction.charAt(size - 1) === "0") size--;
  return size === 0 ? left : `${left}.${fraction.slice(0, size)}`;
}
