import { isoDate } from "./dates.ts";
import { onOneLine } from "./metadata.ts";
import { type Metadata, mergeMetadata, NO_METADATA } from "./reading.ts";
import type { PageToken } from "./tags.ts";

/** What a page says of itself beside its text, and its first main heading, which a reader sees above the article. */
export interface PageFacts {
  readonly metadata: Metadata;
  readonly heading: string | null;
}

/** The names of `<meta>` fields (property, name or itemprop) for each fact, best first. */
const FIELDS = {
  title: ["og:title", "twitter:title", "dc.title", "citation_title", "headline"],
  date: [
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "citation_publication_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publication_date",
    "pubdate",
    "date",
  ],
  author: ["author", "article:author", "dc.creator", "parsely-author", "citation_author", "byl"],
  source: ["og:site_name", "dc.publisher", "publisher", "application-name"],
  url: ["og:url"],
} as const;

interface Found {
  readonly fields: Map<string, string>;
  readonly structured: Metadata[];
  title: string | null;
  time: string | null;
  canonical: string | null;
  heading: string | null;
}

/** Reads a page's facts from its tags: `<meta>`, JSON-LD, `<time>`, `<link rel=canonical>`, the first `<h1>`, `<title>`. */
export function readPageFacts(tokens: Iterable<PageToken>): PageFacts {
  const found: Found = {
    fields: new Map(),
    structured: [],
    title: null,
    time: null,
    canonical: null,
    heading: null,
  };
  let heading: string[] | null = null;
  for (const token of tokens) {
    readFact(found, token);
    if (token.kind === "open" && token.name === "h1" && found.heading === null) heading ??= [];
    else if (token.kind === "text" && heading !== null) heading.push(token.text);
    else if (token.kind === "close" && token.name === "h1" && heading !== null) {
      found.heading ??= words(heading.join(""), 400);
      heading = null;
    }
  }
  return { metadata: toMetadata(found), heading: found.heading };
}

function readFact(found: Found, token: PageToken): void {
  if (token.kind === "raw") readRawFact(found, token);
  if (token.kind !== "open") return;
  const { name, attribute } = token;
  if (name === "meta") {
    const key = attribute("property") ?? attribute("name") ?? attribute("itemprop");
    const value = words(attribute("content") ?? "", 400);
    const field = key?.toLowerCase() ?? "";
    if (value !== null && !found.fields.has(field)) found.fields.set(field, value);
  } else if (name === "time") {
    found.time ??= isoDate(attribute("datetime") ?? "");
  } else if (name === "link" && attribute("rel")?.toLowerCase() === "canonical") {
    found.canonical ??= attribute("href");
  }
}

function readRawFact(found: Found, token: Extract<PageToken, { readonly kind: "raw" }>): void {
  const { name, text, attribute } = token;
  if (name === "title") found.title ??= words(text, 400);
  const isStructured =
    name === "script" && attribute("type")?.toLowerCase() === "application/ld+json";
  if (isStructured && text.length <= LONGEST_SCRIPT) found.structured.push(readStructured(text));
}

function toMetadata(found: Found): Metadata {
  const find = (names: readonly string[]): string | null =>
    names.map((name) => found.fields.get(name)).find((value) => value !== undefined) ?? null;
  const dates = FIELDS.date.map((name) => isoDate(found.fields.get(name) ?? ""));
  const authors = FIELDS.author.map((name) => found.fields.get(name));
  const source = find(FIELDS.source);
  const stated: Metadata = {
    title: find(FIELDS.title) ?? found.heading,
    date: dates.find((date) => date !== null) ?? null,
    author: authors.find((author) => author !== undefined && !/^https?:/.test(author)) ?? null,
    source,
    url: toUrl(found.canonical) ?? toUrl(find(FIELDS.url)),
  };
  const structured = found.structured.reduce(mergeMetadata, NO_METADATA);
  const known = mergeMetadata(stated, structured);
  const title = known.title ?? withoutSite(found.title, known.source);
  return { ...known, title, date: known.date ?? found.time };
}

function toUrl(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(address) ? address : null;
}

/** "The quay opens | Harbour Dispatch" without the site's own name. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s*[|·–—:-]\s*$/, "") || title;
}

function words(text: string, longest: number): string | null {
  const line = onOneLine(text.slice(0, longest * 4).toWellFormed());
  return line === "" || line.length > longest ? null : line;
}

const LONGEST_SCRIPT = 500_000;
/** Objects of a JSON-LD script that are looked at: an article, its page, its graph. */
const MOST_OBJECTS = 50;

/** The facts of a JSON-LD script (schema.org): those of the first object that has a date of publication or a headline. */
function readStructured(json: string): Metadata {
  try {
    const value: unknown = JSON.parse(json);
    const object = objectsOf(value).find((o) => o.has("datePublished") || o.has("headline"));
    return object === undefined ? NO_METADATA : factsOf(object);
  } catch {
    return NO_METADATA;
  }
}

type Members = ReadonlyMap<string, unknown>;

function objectsOf(value: unknown): readonly Members[] {
  const found: Members[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && found.length < MOST_OBJECTS; i++) {
    const item = queue[i];
    const list: readonly unknown[] = Array.isArray(item) ? item : [];
    queue.push(...list.slice(0, MOST_OBJECTS));
    const members = membersOf(item);
    if (members === null) continue;
    found.push(members);
    queue.push(members.get("@graph"), members.get("mainEntity"));
  }
  return found;
}

function membersOf(value: unknown): Members | null {
  const isObject = value !== null && typeof value === "object" && !Array.isArray(value);
  return isObject ? new Map<string, unknown>(Object.entries(value)) : null;
}

function factsOf(object: Members): Metadata {
  const url = object.get("url");
  return {
    title: nameOf(object.get("headline")),
    date: isoDate(nameOf(object.get("datePublished")) ?? ""),
    author: nameOf(object.get("author")),
    source: nameOf(object.get("publisher")),
    url: typeof url === "string" ? toUrl(url) : null,
  };
}

/** A text itself, the name of an object, the names of a list. */
function nameOf(value: unknown): string | null {
  if (typeof value === "string") return words(value, 400);
  if (!Array.isArray(value)) return nameOfObject(value);
  const names = value
    .slice(0, 20)
    .map((item) => nameOfObject(item) ?? (typeof item === "string" ? words(item, 400) : null));
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : known.join(", ");
}

function nameOfObject(value: unknown): string | null {
  const name = membersOf(value)?.get("name");
  return typeof name === "string" ? words(name, 400) : null;
}
