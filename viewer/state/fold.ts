/** Lower case without accents and with single blanks, so that what is easily typed finds what is written. */
export function foldText(text: string): string {
  // What is plain ASCII, as most names are, has no accents to take off, and no blanks of other kinds.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  return withoutMarks(text).toLowerCase().replace(/\s+/g, " ").trim();
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}
