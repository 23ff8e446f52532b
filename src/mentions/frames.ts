import type { EvidenceFamily, TypeEvidence } from "../model/mention.ts";
import type { EntityType } from "../model/pack.ts";
import { item } from "./form-evidence.ts";
import { headsOf } from "./heads.ts";
import { lowerAt, type Page, sentenceAt, wordAt } from "./page.ts";
import { looksPersonal } from "./personal.ts";
import { nounBefore } from "./phrases.ts";
import type { Run } from "./runs.ts";

/** What the construction in which a name stands tells of its type: naming, verbs with a preposition, asides behind it, ages, years. */
export function readFrames(page: Page, run: Run): readonly TypeEvidence[] {
  return [
    ...namingEvidence(page, run),
    ...governedEvidence(page, run),
    ...asideEvidence(page, run),
    ...comparedEvidence(page, run),
    ...numberEvidence(page, run),
  ];
}

const CLASS_POINTS = 45;

const BEFORE_NAMES: ReadonlySet<string> = new Set("the a an its their his her \" “ ' ‘".split(" "));

/** One past the last token before a name that is no article or quotation mark. */
function beforeArticle(page: Page, first: number): number {
  let at = first;
  while (BEFORE_NAMES.has(lowerAt(page, at - 1, first))) at--;
  return at;
}

/** "a drug called X", "a trial known as X", "the planet, named X,": the class noun before the participle. */
function namingEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (/^['’]s?$/.test(wordAt(page, last, first))) return [];
  let at = beforeArticle(page, first);
  if (wordAt(page, at - 1, first) === "as") at--;
  const verb = wordAt(page, at - 1, first).toLowerCase();
  const isAs = wordAt(page, at, first) === "as";
  if (!(isAs ? NAMED_AS : NAMED).test(verb)) return [];
  at--;
  while (
    /^(?:also|now|formerly|then|locally|simply|been|is|was|,)$/.test(wordAt(page, at - 1, first))
  )
    at--;
  const noun = nounBefore(page, at);
  // "The company named Ann Lee": a noun that may be the subject must be indefinite or parted by a comma.
  const isParted = wordAt(page, at, first) === ",";
  if (!noun && page.tokens[at - 1]?.upos === "NOUN" && (isAs || isParted || isIndefinite(page, at)))
    return [item("class", "Product", THING_POINTS, "named"), item("class", "Person", -15, "named")];
  if (!noun || !(isAs || isParted || SURELY_NAMED.test(verb) || isIndefinite(page, at))) return [];
  return [item("class", noun.type, CLASS_POINTS, "named")];
}

/** "a technique called X": a noun that no lexicon knows is one for a thing rather than for a person. */
const THING_POINTS = 12;

const NAMED = /^(?:called|named|dubbed|nicknamed|codenamed|christened|titled|entitled|branded)$/;
const SURELY_NAMED = /^(?:codenamed|titled|entitled)$/;
const NAMED_AS = /^(?:known|sold|marketed|branded|billed|listed)$/;

/** Whether the noun phrase that ends before a token begins with "a", "another" or the like. */
function isIndefinite(page: Page, end: number): boolean {
  for (let at = end - 1; at > end - 8; at--) {
    const word = wordAt(page, at, end - 1).toLowerCase();
    if (/^(?:a|an|another|one|two|some|new)$/.test(word)) return true;
    if (word === "" || /^(?:the|[,.;:]|of|in)$/.test(word)) return false;
  }
  return false;
}

/** A verb with a preposition, and what stands behind the two. */
interface Governor {
  readonly preposition: string;
  readonly type: EntityType;
  readonly points: number;
  readonly lemmas: ReadonlySet<string>;
}

const GOVERNORS: readonly Governor[] = [
  // "she joined Acme from Nova"
  governor("from", "Organization", 20, "join defect poach recruit hire lure headhunt sign"),
  governor("from", "Organization", 12, "buy purchase order lease license licence source rent"),
  governor(
    "to",
    "Organization",
    15,
    "sell license licence lease outsource supply award subcontract merge deliver",
  ),
  governor("with", "Organization", 8, "merge partner negotiate compete collaborate contract"),
  governor("for", "Organization", 8, "work play sign consult volunteer"),
  governor("on", "Product", 8, "mount install deploy load run rely"),
  governor("to", "Product", 15, "switch migrate convert upgrade"),
  governor("to", "Place", 12, "fly emigrate travel return flee drive sail relocate deport"),
  governor("into", "Product", 10, "build integrate load plug"),
];

function governor(preposition: string, type: EntityType, points: number, lemmas: string): Governor {
  return { preposition, type, points, lemmas: new Set(lemmas.split(" ")) };
}

/** Furthest verb, in tokens. */
const REACH = 9;

/** "licensed the drug to X", "joined Acme from X": the nearest verb before the preposition that governs the name. */
function governedEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const end = beforeArticle(page, first);
  const preposition = wordAt(page, end - 1, first).toLowerCase();
  if (/^['’]s?$/.test(wordAt(page, last, first))) return [];
  if (!GOVERNORS.some((row) => row.preposition === preposition)) return [];
  for (let at = end - 2; at > end - REACH; at--) {
    const word = wordAt(page, at, first);
    if (word === "" || /^[,;:.()"“”]$/.test(word)) return [];
    const token = page.tokens[at];
    if (token?.upos !== "VERB") continue;
    const row = GOVERNORS.find(
      ({ lemmas, preposition: wanted }) => wanted === preposition && lemmas.has(token.lemma),
    );
    return row ? [item("verb", row.type, row.points, `${token.lemma}-${preposition}`)] : [];
  }
  return [];
}

/** What an aside behind a name and a comma begins with, and what it tells of the name. */
const ASIDES: readonly (readonly [RegExp, EvidenceFamily, EntityType, number])[] = [
  [
    /^(?:headquartered in|with (?:headquarters|offices|branches)|whose shares|which employs|which owns|which operates|which sells)\b/,
    "class",
    "Organization",
    25,
  ],
  [
    /^(?:based in|founded in|founded by|established in|listed (?:in|on))\b/,
    "class",
    "Organization",
    15,
  ],
  [
    /^(?:developed|made|designed|built|manufactured|supplied|sold|marketed|produced|launched) by\b/,
    "verb",
    "Product",
    20,
  ],
  [/^(?:written|directed|composed|edited|published|translated|painted) by\b/, "verb", "Work", 20],
  [/^(?:with|to|for|from|by|of) whom\b/, "anaphor", "Person", 20],
  [/^(?:who|whom)\b/, "anaphor", "Person", 20],
  // "Tessa, which runs on phones": nobody is a which.
  [/^which\b/, "anaphor", "Person", -25],
  [
    /^whose (?:wife|husband|son|daughter|mother|father|brother|sister|parents|children|play|plays|novel|novels|book|books|poem|poems|film|films|memoir|career|death|body|family)\b/,
    "anaphor",
    "Person",
    20,
  ],
];

/** "X, developed by", "X, with headquarters in", "X, with whom". */
function asideEvidence(page: Page, { last }: Run): readonly TypeEvidence[] {
  if (wordAt(page, last, last - 1) !== ",") return [];
  const words = [1, 2].map((on) => wordAt(page, last + on, last).toLowerCase()).join(" ");
  // "Rovers, who finished": clubs are a who as well.
  if (words.startsWith("who ") && isClubWord(page, last - 1)) return [];
  const row = ASIDES.find(([begins]) => begins.test(words));
  return row ? [item(row[1], row[2], row[3], "aside")] : [];
}

function isClubWord(page: Page, at: number): boolean {
  return headsOf(page, page.tokens[at]?.text ?? "").some(({ type }) => type === "Organization");
}

const COMPARATIVE =
  /^(?:lighter|heavier|cheaper|pricier|dearer|thinner|thicker|slimmer|sharper|quieter|louder|brighter|dimmer|bulkier|sleeker|roomier|nimbler|sturdier|faster|slower|smoother)$/;

/** "lighter than the X": what has weight, price or speed. */
function comparedEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  if (/^['’]s?$/.test(wordAt(page, last, first))) return [];
  const at = beforeArticle(page, first);
  const isCompared =
    wordAt(page, at - 1, first) === "than" && COMPARATIVE.test(wordAt(page, at - 2, first));
  return isCompared ? [item("verb", "Product", 15, "compared")] : [];
}

/** "Ann Lee, 58, of", "The Long Road (1974)": an age tells a person, a year in brackets a work. */
function numberEvidence(page: Page, run: Run): readonly TypeEvidence[] {
  const { first, last } = run;
  const open = wordAt(page, last, first);
  const number = wordAt(page, last + 1, first);
  const close = wordAt(page, last + 2, first);
  const isAge = /^(?:[1-9]\d|10\d)$/.test(number);
  if (open === "," && isAge && (close === "," || isSentenceEnd(page, last + 2, first)))
    return [item("title", "Person", 40, "age")];
  if (open === "(" && isAge && close === ")") return [item("title", "Person", 20, "age")];
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(number) && open === "(" && close === ")";
  const hasArticle = /^(?:The|A|An)$/.test(wordAt(page, first - 1, first));
  return isYear && (hasArticle || last - first > 1) && !looksPersonal(page, run)
    ? [item("class", "Work", 20, "year")]
    : [];
}

function isSentenceEnd(page: Page, at: number, near: number): boolean {
  return at >= sentenceAt(page, near).last - 1 && /^[.!?]?$/.test(wordAt(page, at, near));
}
