import { canonicalJson } from "../model/json.ts";

/** U+FFFD, the sign for a character that cannot be shown. */
const REPLACEMENT = "\ufffd";
/** What XML 1.0 forbids, lone surrogates included. */
const XML_FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/;
const IN_MARKDOWN = /[\\`*_{}[\]<>#|~!$&]/g;
const LINE_BREAKS = /[\r\n\u2028\u2029\v\f]+/g;

/** A text as a format can hold it, and what had to be replaced by U+FFFD for that. */
export interface CleanText {
  readonly text: string;
  readonly hadLoneSurrogate: boolean;
  readonly hadForbidden: boolean;
}

/** For XML: nothing but what XML 1.0 allows, each forbidden character replaced by U+FFFD. */
export function cleanForXml(text: string): CleanText {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  const clean =
    wellFormed.search(XML_FORBIDDEN) < 0
      ? wellFormed
      : wellFormed.replace(XML_FORBIDDEN, REPLACEMENT);
  return { text: clean, hadLoneSurrogate: wellFormed !== text, hadForbidden: clean !== wellFormed };
}

/** For an XML attribute in double quotes; the text is clean. Blanks other than spaces would be lost if they stood raw. */
export function escapeAttribute(text: string): string {
  if (!IN_ATTRIBUTE.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#x9;")
    .replaceAll("\n", "&#xA;")
    .replaceAll("\r", "&#xD;");
}

/**
 * For the content of an XML element; the text is clean. In CDATA, as Gephi loses blanks between entities; a carriage return
 * stands between sections, as it would become a line feed within.
 */
export function escapeContent(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  const lines = text.split("\r").map((line) => {
    const safe = line.replaceAll("]]>", "]]]]><![CDATA[>");
    return line === "" ? "" : `<![CDATA[${safe}]]>`;
  });
  return lines.join("&#xD;");
}

/** A cell of a CSV file (RFC 4180); quoted only where it must be. */
export function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether a spreadsheet would take a text for a formula: after blanks, `=`, `+`, `-`, `@`, full-width too; a tab, a carriage return. */
export function isFormula(text: string): boolean {
  return (
    /^(?: *[=+\-@\uff1d\uff0b\uff0d\uff20]|\s*[\t\r])/.test(text) &&
    !/^[+-]?\d+(?:\.\d+)?$/.test(text)
  );
}

/**
 * A GEXF list of strings, before it is escaped as an attribute. Gephi knows `\"` and `\\` and no other escapes, and splits
 * at commas and brackets that stand outside of quotes.
 */
export function gexfList(items: readonly string[]): string {
  const quoted = items.map((item) => `"${item.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`);
  return `[${quoted.join(", ")}]`;
}

/**
 * JSON for a cell of an XML format, before it is escaped as an attribute: what XML forbids stands as a JSON escape, and so
 * does the first letter of `INF`, which Gephi takes for a number wherever it stands. The text it decodes to is untouched.
 */
export function xmlJson(value: unknown): string {
  return canonicalJson(value)
    .replaceAll("INF", "\\u0049NF")
    .replaceAll("\ufffe", "\\ufffe")
    .replaceAll("\uffff", "\\uffff");
}

/** One line of canonical JSON in which no lone surrogate is left; strict readers refuse them even as escapes. */
export function wellFormedJson(value: unknown): {
  readonly json: string;
  readonly isChanged: boolean;
} {
  const json = canonicalJson(value);
  // JSON.stringify writes surrogates as escapes only if they are alone; a pair of any escape is stepped over whole.
  const clean = json.includes("\\ud")
    ? json.replace(/\\(?:u(d[89a-f][0-9a-f]{2})|.)/g, (escape, lone?: string) =>
        lone === undefined ? escape : REPLACEMENT,
      )
    : json;
  return { json: clean, isChanged: clean !== json };
}

/** A text inside a line of Markdown: shown as it is, never a link, a tag, a heading or a table cell's end. */
export function escapeMarkdown(text: string): string {
  return cleanForXml(text).text.replace(LINE_BREAKS, " ").replace(IN_MARKDOWN, "\\$&");
}
