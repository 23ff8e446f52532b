const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts before a hyphen that are no words, so that the hyphen stays inside the word: "co-founder", "non-profit". */
const PREFIXES = words(`
  non e re anti co pre pro mid cross post over under multi ex sub counter semi pan mini neo socio psycho intra inter un arch micro
  macro mega ultra hyper infra proto pseudo quasi trans bi tri uni geo bio eco electro hydro para vice meta de dis mis
  afro anglo euro indo sino franco extra super tele thermo turbo auto`);

/** Parts after a hyphen that are no words. */
const SUFFIXES = words("wise esque ish");

/** Parts after a hyphen that qualify the name before it, so that they are cut off: "GPT-4-based". */
const QUALIFIERS = words(`
  based like style class era led backed related only focused powered compatible specific sized driven ready positive negative
  level inspired enabled capable equipped trained equivalent free style branded owned run only fuelled fueled bound`);

const DIGITS = /^\p{Nd}+$/u;
const HAS_DIGIT = /\p{Nd}/u;
const FIRST_UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^\p{Lu}+$/u;
const FIRST_LETTER = /^\p{L}/u;
const VOWEL = /[aeiouy]/i;

/**
 * Whether a hyphen between two parts stays inside the word. `left` is the whole word so far, `right` the run of letters, digits and dots after it,
 * `hasMore` whether a further hyphen and part follow.
 */
export function joinsHyphen(left: string, right: string, hasMore: boolean): boolean {
  if (DIGITS.test(right) && /^[\p{Nd}-]+$/u.test(left)) return joinsDigits(left, right, hasMore);
  if (QUALIFIERS.has(right.toLowerCase())) return false;
  const hasDigit = HAS_DIGIT.test(left) || HAS_DIGIT.test(right);
  if (hasDigit && FIRST_LETTER.test(left)) return joinsVersion(left, right);
  if (hasDigit) return ALL_UPPER.test(right) && right.length > 1;
  return PREFIXES.has(left.toLowerCase()) || SUFFIXES.has(right.toLowerCase());
}

/** Telephone numbers and ISO days stay whole, ranges do not. */
function joinsDigits(left: string, right: string, hasMore: boolean): boolean {
  return hasMore || left.includes("-") || (left.length === 3 && right.length === 4);
}

/** "GPT-5.4", "Qwen3-8B", "COVID-19", "mid-1980s", "gpt-4o"; not "top-10", "under-21". */
function joinsVersion(left: string, right: string): boolean {
  if (HAS_DIGIT.test(left) || FIRST_UPPER.test(left)) return true;
  return (
    PREFIXES.has(left) || !VOWEL.test(left) || (FIRST_LETTER.test(right) && HAS_DIGIT.test(right))
  );
}
