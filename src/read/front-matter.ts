import { parseDocument } from "yaml";
import { isoDate } from "./dates.ts";
import { type Metadata, NO_METADATA, type Problem, warning } from "./reading.ts";

/** What stands between the `---` lines at the top of a Markdown file, and where the text begins. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  /** Offset of the first character after it. */
  readonly end: number;
}

/** Front matter longer than this is taken for text between two rules. */
const LONGEST = 65_536;
/** Aliases that one document may unfold: enough for people, too few for a bomb. */
const MAX_ALIASES = 50;
const FENCE = /^(---|\+\+\+)[ \t]*\n/;

/**
 * Reads YAML (`---`) or simple TOML (`+++`) front matter: title, date, author, source, url under their usual names; all
 * else is ignored. Null where the text has none.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const fence = FENCE.exec(text);
  if (fence === null) return null;
  const sign = fence[1] ?? "";
  const close = findClose(text, sign, fence[0].length);
  if (close === null) return null;
  const fields =
    sign === "---"
      ? readYaml(text.slice(fence[0].length, close.start))
      : readToml(text.slice(fence[0].length, close.start));
  if (fields === null) return null;
  if ("problem" in fields) {
    return { metadata: NO_METADATA, problems: [fields.problem], end: close.end };
  }
  return { metadata: toMetadata(fields), problems: [], end: close.end };
}

function findClose(
  text: string,
  sign: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  const window = text.slice(from - 1, from + LONGEST);
  const pattern = sign === "---" ? /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/ : /\n\+\+\+[ \t]*(?:\n|$)/;
  const match = pattern.exec(window);
  if (match === null) return null;
  const start = from + match.index;
  return { start, end: start - 1 + match[0].length };
}

type Fields = ReadonlyMap<string, unknown>;

/** A map with lower-case keys; a fault where it is no YAML; null where it is YAML but no map, so text between two rules. */
function readYaml(source: string): Fields | { readonly problem: Problem } | null {
  try {
    const document = parseDocument(source, { schema: "core", logLevel: "silent", strict: false });
    const fault = document.errors[0];
    if (fault !== undefined) return { problem: unread(onFirstLine(fault.message)) };
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: MAX_ALIASES });
    if (value === null || value === undefined) return new Map();
    return value instanceof Map ? lowerKeys(value) : null;
  } catch (cause) {
    return { problem: unread(cause instanceof Error ? onFirstLine(cause.message) : "unknown") };
  }
}

function unread(reason: string): Problem {
  const message = `The front matter is not readable (${reason}); it was left out, the text was read.`;
  return warning("bad-syntax", message, 0);
}

function onFirstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/:$/, "").slice(0, 160);
}

function lowerKeys(map: ReadonlyMap<unknown, unknown>): Fields {
  return new Map([...map].map(([key, value]) => [String(key).toLowerCase(), value]));
}

const TOML_LINE = /^\s*([A-Za-z_-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))\s*$/;

/** Top-level `key = value` lines only; the first table ends them. */
function readToml(source: string): Fields {
  const lines = source.split("\n");
  const table = lines.findIndex((line) => line.startsWith("["));
  const entries = lines.slice(0, table < 0 ? lines.length : table).flatMap((line) => {
    const match = TOML_LINE.exec(line);
    const key = match?.[1];
    return match && key !== undefined
      ? [[key.toLowerCase(), match[2] ?? match[3] ?? match[4]] as const]
      : [];
  });
  return new Map<string, unknown>(entries);
}

/** The names under which each field is found, best first. */
const NAMES = {
  title: ["title", "headline", "name"],
  date: ["date", "published", "published_at", "publishdate", "pubdate", "datepublished", "created"],
  author: ["author", "authors", "by", "byline", "creator"],
  source: ["source", "publisher", "publication", "site", "site_name", "outlet"],
  url: ["url", "canonical", "canonical_url", "link", "permalink"],
} as const;

function toMetadata(fields: Fields): Metadata {
  const find = (names: readonly string[]): string | null =>
    names.map((name) => toWords(fields.get(name))).find((words) => words !== null) ?? null;
  const source = find(NAMES.source);
  const url = find(NAMES.url);
  const sourceIsUrl = source !== null && /^https?:\/\//.test(source);
  return {
    title: find(NAMES.title),
    date: isoDate(find(NAMES.date) ?? ""),
    author: find(NAMES.author),
    source: sourceIsUrl ? null : source,
    url: url ?? (sourceIsUrl ? source : null),
  };
}

/** A field as words: a text or number as it is, a list joined by commas, a map by its name. */
function toWords(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    const words = value.toWellFormed().replace(/\s+/g, " ").trim();
    return words === "" ? null : words;
  }
  if (Array.isArray(value)) {
    const words = value
      .slice(0, 20)
      .map(toWords)
      .filter((word) => word !== null);
    return words.length === 0 ? null : words.join(", ");
  }
  return value instanceof Map ? toWords(value.get("name")) : null;
}
