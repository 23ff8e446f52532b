import { dateOnly, findDate } from "./dates.ts";

/** What a line beside the article says of it: who wrote it, who published it, when. */
export interface Byline {
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly date: string | null;
}

const LONGEST_LINE = 160;
const SEPARATOR = /\s*[|·•]\s*|\s+[-–—/]\s+/;
const BY =
  /^(?:(?:written|words|story|report|reporting|posted|published|text|article)\s+)?by:?\s+(.+)$/i;
const AUTHOR_FIELD = /^authors?:\s*(.+)$/i;
const SOURCE_FIELD =
  /^(?:(?:source|publisher|via):|(?:originally |first )?published (?:in|by|on):?)\s+(\p{Lu}.*)$/iu;
const DATE_FIELD =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|released?|dated?|issued)(?: on| at)?|on):?\s+(.+)$/i;
const TITLE_FIELD = /^(?:title|headline):\s+(.+)$/i;
const URL_FIELD = /^(?:url|link|source|permalink):\s+(https?:\/\/\S{1,150})$/i;
const READING_TIME = /^\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/i;
/** "Jo Marsh", "Dr. Ann O. Lee", "Bo van der Berg and Cai Li": capitalised words, with name particles and "and" between. */
const NAMES =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:(?:and|&|with|de|der|den|del|della|di|da|la|le|van|von|bin|ibn|al|el|y)\s+){0,3}\p{Lu}[\p{L}\p{M}.'’-]*){1,11}$/u;
/** Words that end or begin the names of papers, agencies, sites. */
const OUTLET =
  /^The\s|\b(?:agency|blog|broadcasting|bulletin|chronicle|courier|daily|dispatch|examiner|gazette|globe|guardian|herald|independent|inquirer|insider|journal|ledger|magazine|mail|media|mercury|monitor|news|newsletter|newsroom|newswire|observer|post|press|radio|record|register|report|review|sentinel|standard|star|sun|telegraph|times|today|tribune|tv|weekly|wire|world)\b|\.(?:com|org|net|io|co|ai|news)\b/iu;

/** What a line says of the article, where it says nothing else: "By Jo Marsh", "Harbour Dispatch | 9 April 2026"; else null. */
export function parseByline(line: string): Byline | null {
  if (line.length > LONGEST_LINE || line.includes("\n")) return null;
  const field = parseField(line);
  if (field !== null) return field;
  const parts = line.split(SEPARATOR).filter((part) => part !== "" && !READING_TIME.test(part));
  const found = parts.map(parsePart);
  const known = found.filter((part) => part !== null);
  const isStated = known.some((part) => part.date !== null || part.isLabelled);
  if (known.length === 0 || known.length < parts.length || !isStated) return null;
  return {
    ...NOTHING,
    author: known.find((part) => part.author !== null)?.author ?? null,
    source: known.find((part) => part.source !== null)?.source ?? null,
    date: known.find((part) => part.date !== null)?.date ?? null,
  };
}

const NOTHING: Byline = { title: null, url: null, author: null, source: null, date: null };

/** "Title: The quay opens" and "URL: https://…", as exports of articles begin. */
function parseField(line: string): Byline | null {
  const title = TITLE_FIELD.exec(line)?.[1]?.trim();
  if (title !== undefined) return { ...NOTHING, title };
  const url = URL_FIELD.exec(line)?.[1];
  return url === undefined ? null : { ...NOTHING, url };
}

interface Part extends Byline {
  /** Said by a word ("by", "source:") and not only by its place beside a date. */
  readonly isLabelled: boolean;
}

const UNKNOWN: Part = { ...NOTHING, isLabelled: false };

function parsePart(part: string): Part | null {
  const date = dateOnly(part) ?? dateOnly(DATE_FIELD.exec(part)?.[1] ?? "");
  if (date !== null) return { ...UNKNOWN, date };
  const author = BY.exec(part)?.[1] ?? AUTHOR_FIELD.exec(part)?.[1];
  if (author !== undefined) return parseAuthor(author.trim());
  const source = SOURCE_FIELD.exec(part)?.[1]?.trim();
  if (source !== undefined && startsLikeName(source)) {
    return { ...UNKNOWN, source, isLabelled: true };
  }
  const trailing = parseTrailingDate(part);
  if (trailing !== null) return trailing;
  if (OUTLET.test(part) && startsLikeName(part)) return { ...UNKNOWN, source: part };
  return NAMES.test(part) ? { ...UNKNOWN, author: part } : null;
}

/** "Jo Marsh", "Jo Marsh, Harbour Dispatch", "Jo Marsh, 9 April 2026". */
function parseAuthor(text: string): Part | null {
  const trailing = parseTrailingDate(text);
  if (trailing !== null) {
    return trailing.author === null ? null : { ...trailing, isLabelled: true };
  }
  const comma = text.indexOf(",");
  const rest = comma < 0 ? "" : text.slice(comma + 1).trim();
  if (OUTLET.test(rest) && startsLikeName(rest) && NAMES.test(text.slice(0, comma))) {
    return { ...UNKNOWN, author: text.slice(0, comma), source: rest, isLabelled: true };
  }
  return NAMES.test(text) ? { ...UNKNOWN, author: text, isLabelled: true } : null;
}

/** "Jo Marsh, 9 April 2026" or "Harbour Dispatch, April 9, 2026". */
function parseTrailingDate(text: string): Part | null {
  const found = findDate(text);
  if (found === null || found.start === 0 || found.end < text.length) return null;
  const name = text.slice(0, found.start).replace(/(?:,|\s|\bon)+$/, "");
  if (!NAMES.test(name)) return null;
  const date = found.iso;
  return OUTLET.test(name)
    ? { ...UNKNOWN, source: name, date }
    : { ...UNKNOWN, author: name, date };
}

function startsLikeName(text: string): boolean {
  return text.length <= 60 && /^[\p{Lu}\p{N}]/u.test(text) && !/[.!?:;]$/.test(text);
}

const DATELINE_LONGEST = 200;
const DASH = /\s(?:-{1,2}|[–—])\s|\s?[–—]\s?/g;
const AGENCY =
  /\(([\p{Lu}][\p{L}\p{N} .&'-]{1,40})\)\s*$|\/([\p{Lu}][\p{L}\p{N} .&'-]{1,40})\/\s*$/u;

/** "NAIROBI, Kenya and EINDHOVEN, Netherlands": no word that could make a sentence of it. */
const PLACES = /^(?:(?:[\p{Lu}(/][^\s]*|and|of|the|de|la|on|by|via|[-–—])(?:\s+|$))*$/u;

/**
 * What a first paragraph states before its first words: "NAIROBI, Kenya - 12 September 2025 - The firm …",
 * "LONDON, April 8, 2026 (Tidewire) — The port …".
 */
export function parseDateline(paragraph: string): Byline | null {
  const head = paragraph.slice(0, DATELINE_LONGEST);
  if (!/^\p{Lu}{2}/u.test(head)) return null;
  const dashes = [...head.matchAll(DASH)].slice(0, 3);
  for (const dash of dashes) {
    const before = head.slice(0, dash.index);
    const date = findDate(before);
    if (!PLACES.test(before.slice(0, date?.start))) return null;
    const agency = AGENCY.exec(before);
    const source = agency?.[1] ?? agency?.[2] ?? null;
    if (date !== null || source !== null) return { ...NOTHING, source, date: date?.iso ?? null };
  }
  return null;
}
