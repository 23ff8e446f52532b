/** Characters by their HTML name; the names that occur in prose. Latin letters with accents are added below. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["shy", ""],
  ["zwj", ""],
  ["zwnj", ""],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["bull", "•"],
  ["middot", "·"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["deg", "°"],
  ["plusmn", "±"],
  ["times", "×"],
  ["divide", "÷"],
  ["minus", "−"],
  ["frac12", "½"],
  ["frac14", "¼"],
  ["frac34", "¾"],
  ["sect", "§"],
  ["para", "¶"],
  ["dagger", "†"],
  ["euro", "€"],
  ["pound", "£"],
  ["yen", "¥"],
  ["cent", "¢"],
  ["curren", "¤"],
  ["larr", "←"],
  ["rarr", "→"],
  ["uarr", "↑"],
  ["darr", "↓"],
  ["iexcl", "¡"],
  ["iquest", "¿"],
  ["ordf", "ª"],
  ["ordm", "º"],
  ["micro", "µ"],
  ["szlig", "ß"],
  ["AElig", "Æ"],
  ["aelig", "æ"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Oslash", "Ø"],
  ["oslash", "ø"],
  ["ETH", "Ð"],
  ["eth", "ð"],
  ["THORN", "Þ"],
  ["thorn", "þ"],
]);

/** "eacute" is e with an acute accent: a letter, and the combining sign of the accent. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["uml", "\u0308"],
  ["ring", "\u030a"],
  ["caron", "\u030c"],
  ["cedil", "\u0327"],
]);

/** Matches a character reference at `lastIndex`. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/y;
const ALL_REFERENCES = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});/g;

/** The text that a character reference at an offset stands for, with the reference's length; null where there is none. */
export function readReference(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const meant =
    name === undefined
      ? fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal))
      : fromName(name);
  return meant === null ? null : { text: meant, length: whole.length };
}

/** A text with all its character references replaced; unknown ones stay as they are. */
export function replaceReferences(text: string): string {
  return text.replace(
    ALL_REFERENCES,
    (reference) => readReference(reference, 0)?.text ?? reference,
  );
}

function fromCodePoint(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (code === 0xa0) return " ";
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

function fromName(name: string): string | null {
  const accent = ACCENTS.get(name.slice(1));
  if (accent === undefined) return NAMED.get(name) ?? null;
  const letter = `${name[0] ?? ""}${accent}`.normalize("NFC");
  return letter.length === 1 ? letter : null;
}
