import { nameKey, SMALL_WORDS } from "../model/name-key.ts";
import type { Pack } from "../model/pack.ts";
import type { Item } from "./items.ts";

/** What is known of a body that many countries have: its own words, and the country that the name or the text beside it tells. */
interface Body {
  readonly words: string;
  readonly country: string | undefined;
}

/**
 * Keys of bodies that many countries have ("Ministry of Health", "Supreme Court"): their words with the country that the
 * name has in it ("Norwegian Supreme Court") or the text beside it ("Norway's", "of Norway"). Where no document tells it, the
 * only one known of the corpus, or the one the document speaks of most. Undefined for all other names.
 */
export function readInstitutions(
  items: readonly Item[],
  pack: Pack,
): (item: Item) => string | undefined {
  const { heads, topics } = pack.lexicon.institutions;
  const known = { heads: new Set(heads), words: new Set([...heads, ...topics]) };
  const countries = readCountries(pack);
  const bodies = new Map<Item, Body>();
  const bearers = new Map<string, Set<string>>();
  const spoken = new Map<string, Map<string, number>>();
  for (const item of items) {
    if (item.root === "Place") countMentions(item, countries, spoken);
    if (item.root !== "Organization") continue;
    const body = bodyOf(item, known, countries);
    if (body === undefined) continue;
    bodies.set(item, body);
    if (body.country !== undefined) {
      bearers.set(body.words, (bearers.get(body.words) ?? new Set()).add(body.country));
    }
  }
  return (item) => {
    const body = bodies.get(item);
    if (body === undefined) return undefined;
    const bearing = bearers.get(body.words) ?? new Set();
    if (bearing.size === 0) return undefined;
    const [only] = bearing;
    const guess = bearing.size === 1 ? only : mostSpokenOf(bearing, spoken.get(item.document));
    return `${body.words} of ${body.country ?? guess ?? "?"}`;
  };
}

interface Known {
  readonly heads: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Country by each of its names and adjectives, as name keys. */
function readCountries(pack: Pack): ReadonlyMap<string, string> {
  const countries = new Map<string, string>();
  for (const { place, forms, peoples } of pack.lexicon.regions) {
    for (const name of [place, ...forms, ...peoples]) {
      const key = nameKey(name);
      countries.set(key, countries.get(key) ?? nameKey(place));
    }
  }
  return countries;
}

function countMentions(
  { key, document, chain }: Item,
  countries: ReadonlyMap<string, string>,
  spoken: Map<string, Map<string, number>>,
): void {
  const country = countries.get(key);
  if (country === undefined) return;
  const counts = spoken.get(document) ?? new Map<string, number>();
  counts.set(country, (counts.get(country) ?? 0) + chain.mentions.length);
  spoken.set(document, counts);
}

function mostSpokenOf(
  bearing: ReadonlySet<string>,
  counts: ReadonlyMap<string, number> | undefined,
): string | undefined {
  const own = [...(counts ?? [])].filter(([country]) => bearing.has(country));
  const [best, second] = own.toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] !== second?.[1] ? best[0] : undefined;
}

function bodyOf(
  item: Item,
  known: Known,
  countries: ReadonlyMap<string, string>,
): Body | undefined {
  if (!item.words.some((word) => known.heads.has(word))) return undefined;
  const own = item.words.map((word) => word.replace(/'s$/, ""));
  const rest: string[] = [];
  let country: string | undefined;
  for (let at = 0; at < own.length; ) {
    const found = countryAt(own, at, countries);
    if (found !== undefined) {
      country ??= found.country;
      at += found.length;
      continue;
    }
    const word = own[at] ?? "";
    if (known.words.has(word)) rest.push(word);
    else if (!SMALL_WORDS.has(word)) return undefined;
    at++;
  }
  if (rest.length === 0) return undefined;
  return { words: rest.toSorted().join(" "), country: country ?? countryBeside(item, countries) };
}

/** The country that the words of a name from a place on are the name or adjective of. */
function countryAt(
  words: readonly string[],
  at: number,
  countries: ReadonlyMap<string, string>,
): { readonly country: string; readonly length: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const country = countries.get(words.slice(at, at + length).join(" "));
    if (country !== undefined) return { country, length };
  }
  return undefined;
}

/** As far as a country's name beside a mention reaches, in code units. */
const REACH = 40;
/** The most mentions of one body that are looked at. */
const MOST = 20;

const BEFORE = /((?:\p{Lu}[\p{L}.]*[ -]){0,2}\p{Lu}[\p{L}.]*)(?:['’]s|['’])? (?:\p{Ll}+ )?$/u;
const AFTER = /^ (?:of|in) (?:the )?((?:\p{Lu}[\p{L}.]*[ -]?){1,3})/u;

/** The country that stands before or after some mention: "Norway's", "the Norwegian", "of Norway". */
function countryBeside(
  { chain, text }: Item,
  countries: ReadonlyMap<string, string>,
): string | undefined {
  for (const { start, end, kind } of chain.mentions.slice(0, MOST)) {
    if (kind !== "name") continue;
    const before =
      BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.split(" ") ?? [];
    const after =
      AFTER.exec(text.slice(end, end + REACH))?.[1]
        ?.trim()
        .split(" ") ?? [];
    const names = [
      ...before.map((_, n) => before.slice(n)),
      ...after.map((_, n) => after.slice(0, n + 1)),
    ];
    for (const name of names) {
      const country = countries.get(nameKey(name.join(" ")));
      if (country !== undefined) return country;
    }
  }
  return undefined;
}
