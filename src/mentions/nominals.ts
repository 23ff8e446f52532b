import type { Gender, Mention } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import { item } from "./form-evidence.ts";
import { findNameHeads } from "./name-heads.ts";
import { type Page, sentenceAt, wordAt } from "./page.ts";
import { nounAfter } from "./phrases.ts";
import { roleAt } from "./roles.ts";
import { singular } from "./words.ts";

/** The head of a nominal: a class, role or kin noun at tokens [first, last). */
interface Head {
  readonly last: number;
  readonly type: EntityType;
  readonly gender: Gender;
  readonly rule: string;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "the this that these those its their his her our my".split(" "),
);
const PLURAL_DETERMINERS = /^(?:these|those)$/i;
/** Most tokens between determiner and head. */
const REACH = 7;

/** What is known of the names of the page. */
interface Named {
  /** Tokens of names. */
  readonly tokens: ReadonlySet<number>;
  /** Nouns that end names, with their types. */
  readonly heads: ReadonlyMap<string, EntityType>;
}

/** Definite noun phrases whose head is a class, role or kin noun, or that of a name: "the company", "the 22-year-old", "its chief executive". */
export function findNominals(page: Page, names: readonly Mention[]): readonly Mention[] {
  const inName = new Set<number>();
  for (const { first, last } of names) for (let at = first; at < last; at++) inName.add(at);
  const named = { tokens: inName, heads: findNameHeads(names) };
  const found: Mention[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    if (!DETERMINERS.has(page.words[at]?.lower ?? "") || inName.has(at)) continue;
    const nominal = nominalAt(page, at, named);
    if (nominal) found.push(nominal);
  }
  return found;
}

function nominalAt(page: Page, first: number, named: Named): Mention | undefined {
  const { last: end } = sentenceAt(page, first);
  let found: { at: number; head: Head } | undefined;
  for (let at = first + 1; at < Math.min(end, first + REACH); at++) {
    if (named.tokens.has(at)) break;
    const head = headAt(page, at) ?? nameHeadAt(page, at, named);
    if (head) {
      found = { at, head };
      at = head.last - 1;
      continue;
    }
    if (found || !isModifier(page, at)) break;
  }
  return found ? toNominal(page, first, found.at, found.head, named.tokens) : undefined;
}

/** A noun that ends a name of the document. */
function nameHeadAt(page: Page, at: number, named: Named): Head | undefined {
  const type = named.heads.get(page.tokens[at]?.text ?? "");
  return type === undefined
    ? undefined
    : { last: at + 1, type, gender: "unknown", rule: "nominal/name-head" };
}

/** Words that may stand between a determiner and its noun. */
function isModifier(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token) return false;
  if (/^[-‑]$/.test(token.text)) return true;
  if (page.index.peoples.has(token.text)) return true;
  const { upos, xpos } = token;
  return (
    upos === "ADJ" ||
    upos === "NOUN" ||
    upos === "NUM" ||
    upos === "PROPN" ||
    xpos === "VBN" ||
    xpos === "VBG" ||
    upos === "ADV" ||
    xpos === "VBD"
  );
}

function headAt(page: Page, at: number): Head | undefined {
  const text = page.tokens[at]?.text ?? "";
  if (!/^\p{Ll}/u.test(text) && !/^\d+$/.test(text)) return undefined;
  const age = ageAt(page, at);
  if (age !== undefined)
    return { last: age, type: "Person", gender: "unknown", rule: "nominal/age" };
  const role = roleAt(page, at, at + 5);
  const noun = nounAfter(page, at);
  const kin = page.index.kin.get(singular(text));
  if (kin !== undefined) return { last: at + 1, type: "Person", gender: kin, rule: "nominal/kin" };
  if (role && (noun === undefined || noun.type === "Person"))
    return { last: role.last, type: "Person", gender: "unknown", rule: "nominal/role" };
  if (!noun) return undefined;
  const last = at + lengthOf(page, at);
  return { last, type: noun.type, gender: noun.gender, rule: "nominal/class" };
}

/** Tokens of the longest class noun that begins at a token. */
function lengthOf(page: Page, first: number): number {
  const longest = nounAfter(page, first);
  for (let size = 1; size < 5; size++) {
    const start = page.tokens[first]?.start ?? 0;
    const words = page.annotated.document.text
      .slice(start, page.tokens[first + size - 1]?.end ?? start)
      .toLowerCase();
    if (
      (page.index.classes.get(words) ?? page.index.classes.get(singular(words))) === longest &&
      isLongest(page, first, size)
    )
      return size;
  }
  return 1;
}

function isLongest(page: Page, first: number, size: number): boolean {
  const start = page.tokens[first]?.start ?? 0;
  for (let more = size + 1; more <= 5; more++) {
    const words = page.annotated.document.text
      .slice(start, page.tokens[first + more - 1]?.end ?? start)
      .toLowerCase();
    if (
      wordAt(page, first + more - 1, first) !== "" &&
      (page.index.classes.has(words) || page.index.classes.has(singular(words)))
    )
      return false;
  }
  return true;
}

/** "22-year-old", "22-year-olds": one past its last token. */
function ageAt(page: Page, at: number): number | undefined {
  const start = page.tokens[at]?.start ?? 0;
  if (page.shapes[at] === "lower") return undefined;
  const match = /^\d{1,3}-year-olds?(?![\p{L}\p{N}])/u.exec(page.plain.slice(start, start + 24));
  if (!match) return undefined;
  const end = start + match[0].length;
  let last = at;
  while (last < page.tokens.length && (page.tokens[last]?.end ?? 0) <= end) last++;
  const next = page.tokens[last];
  return next !== undefined && next.upos === "NOUN" && /^\p{Ll}/u.test(next.text)
    ? undefined
    : last;
}

function toNominal(
  page: Page,
  first: number,
  at: number,
  head: Head,
  inName: ReadonlySet<number>,
): Mention | undefined {
  const next = page.tokens[head.last];
  // "the company car" speaks of a car, "the newspaper Acme" of Acme.
  if (next && page.sentenceOf[head.last] === page.sentenceOf[first]) {
    if (inName.has(head.last) || /^[-‑]$/.test(next.text)) return undefined;
    if (next.upos === "NOUN" && /^\p{Ll}/u.test(next.text)) return undefined;
  }
  const start = page.tokens[first]?.start ?? 0;
  const end = page.tokens[head.last - 1]?.end ?? start;
  const word = (page.tokens[head.last - 1]?.text ?? "").toLowerCase();
  const isPlural =
    PLURAL_DETERMINERS.test(page.tokens[first]?.text ?? "") ||
    (singular(word) !== word && at < head.last && !page.index.classes.has(word));
  return {
    start,
    end,
    kind: "nominal",
    name: page.annotated.document.text.slice(start, end).replace(/\s+/g, " ").toLowerCase(),
    sentence: page.sentenceOf[first] ?? 0,
    first,
    last: head.last,
    head: head.last - 1,
    evidence: [item("class", head.type, 45, head.rule)],
    gender: head.gender,
    isPlural,
    isWeak: false,
    rule: head.rule,
  };
}
