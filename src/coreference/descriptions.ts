import type { Token } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";
import type { NameTable } from "./names.ts";
import type { Thing } from "./things.ts";

/** The common nouns that a document says of its things: "the start-up Nova", "Nova, a charity", "Ostland Harbour Board". */
export interface Descriptions {
  readonly nounsOf: Map<Thing, Set<string>>;
  readonly thingsOf: Map<string, Set<Thing>>;
  /** For each token 1 where it is such a noun beside a name: it names nothing else. */
  readonly covered: Uint8Array;
}

/** Longest phrase from an article to its noun, in tokens. */
const REACH = 7;
/** How far into a sentence, in tokens, it may begin after a dateline. */
const DATELINE = 8;
const NAMING = /^(?:called|named|dubbed|titled|entitled|as)$/;
/** A noun before one of these is no whole phrase: "Nova, the firm's chief" says nothing of Nova. */
const OPEN_ENDED = /^(?:['\u2019]s?|-|\u2011)$/;

/** Reads what is said of each thing beside its names: before them, in apposition, with "is", with "called", and in the name itself. */
export function readDescriptions(
  table: NameTable,
  thingOf: ReadonlyMap<number, Thing>,
  roles: ReadonlySet<string>,
): Descriptions {
  const covered = new Uint8Array(table.document.tokens.length);
  const found: Descriptions = { nounsOf: new Map(), thingsOf: new Map(), covered };
  table.mentions.forEach((mention, index) => {
    const thing = thingOf.get(index);
    if (thing === undefined || mention.kind !== "name") return;
    for (const at of nounsBeside(table, mention, roles)) {
      covered[at] = 1;
      for (const noun of phrasesAt(table.document.tokens, at)) describe(found, thing, noun);
    }
    const head = nameHead(mention.name);
    if (head !== undefined && thing.settled.root !== "Person") describe(found, thing, head);
  });
  return found;
}

/** Adds that a noun was said of a thing. */
export function describe(descriptions: Descriptions, thing: Thing, noun: string): void {
  const nouns = descriptions.nounsOf.get(thing) ?? new Set();
  const things = descriptions.thingsOf.get(noun) ?? new Set();
  nouns.add(noun);
  things.add(thing);
  descriptions.nounsOf.set(thing, nouns);
  descriptions.thingsOf.set(noun, things);
}

/** The noun of a name: its last word, or the one before "of"; none of a name of one word. */
export function nameHead(name: string): string | undefined {
  const words = name.split(" ");
  const of = words.indexOf("of");
  const head = of > 0 ? words[of - 1] : words.at(-1);
  return words.length > 1 ? head?.toLowerCase() : undefined;
}

function nounsBeside(
  table: NameTable,
  mention: Mention,
  roles: ReadonlySet<string>,
): readonly number[] {
  const { tokens, sentences } = table.document;
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return [];
  const found: (number | undefined)[] = [];
  if (mention.first > sentence.first)
    found.push(nounBefore(tokens, mention.first, sentence.first, roles));
  const next = tokens[mention.last];
  if (mention.last + 1 < sentence.last && next !== undefined) {
    if (/^[,(\u2013\u2014]$/.test(next.text) || next.lemma === "be")
      found.push(nounOfPhrase(tokens, mention.last + 1, sentence.last, roles));
  }
  found.push(nounOfLead(table, mention));
  return found.filter((at) => at !== undefined);
}

/** "The start-up | Nova", "a start-up called | Nova", "the start-up, named | Nova". */
function nounBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  roles: ReadonlySet<string>,
): number | undefined {
  let last = at - 1;
  if (NAMING.test(tokens[last]?.text ?? "")) {
    last--;
    if (/^(?:known|marketed|sold|branded)$/.test(tokens[last]?.text ?? "")) last--;
    if (tokens[last]?.text === ",") last--;
  }
  const noun = last >= from ? tokens[last] : undefined;
  const isTitle = roles.has(noun?.text.toLowerCase() ?? "");
  return noun !== undefined && (isTitle || isCommon(noun)) ? last : undefined;
}

/** "A rather small start-up …": the noun in which a phrase with an article ends. */
function nounOfPhrase(
  tokens: readonly Token[],
  first: number,
  end: number,
  roles: ReadonlySet<string>,
): number | undefined {
  const hasArticle = /^(?:an?|the)$/i.test(tokens[first]?.text ?? "");
  let noun: Token | undefined;
  let at = hasArticle ? first + 1 : first;
  for (; at < Math.min(end, first + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:NOUN|ADJ|NUM|PROPN|ADV|PUNCT)$/.test(token.upos)) break;
    if (token.upos === "PUNCT" && token.text !== "-") break;
    noun = token;
  }
  const next = tokens[at]?.text ?? "";
  const isPhrase = noun !== undefined && isCommon(noun) && !OPEN_ENDED.test(next);
  return isPhrase && (hasArticle || roles.has(noun?.lemma ?? "")) ? at - 1 : undefined;
}

/** "A charity has moved. Nova, founded …": a report that opens without the name gives it in the next sentence. */
function nounOfLead(table: NameTable, mention: Mention): number | undefined {
  const { tokens, sentences } = table.document;
  const own = sentences[mention.sentence];
  const before = sentences[mention.sentence - 1];
  if (own === undefined || before === undefined || own.block !== before.block) return undefined;
  const opening = tokens[own.first]?.text.toLowerCase() === "the" ? own.first + 1 : own.first;
  if (mention.first > opening) return undefined;
  const earlier = sentences[mention.sentence - 2];
  const isDateline = earlier !== undefined && earlier.last - earlier.first <= DATELINE;
  if (earlier?.block === own.block && !isDateline) return undefined;
  const until = Math.min(before.last, before.first + DATELINE);
  for (let at = before.first; at < until; at++) {
    const isOpening = at === before.first || /^[\u2014\u2013:-]$/.test(tokens[at - 1]?.text ?? "");
    if (isOpening && /^An?$/.test(tokens[at]?.text ?? ""))
      return nounOfPhrase(tokens, at, before.last, NONE);
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** A noun with and without the word before it: "minister", "prime minister". */
function phrasesAt(tokens: readonly Token[], at: number): readonly string[] {
  const noun = tokens[at]?.text.toLowerCase() ?? "";
  const before = tokens[at - 1]?.text.toLowerCase() ?? "";
  return [tokens[at]?.lemma.toLowerCase() ?? noun, `${before} ${noun}`];
}

function isCommon(token: Token): boolean {
  return token.upos === "NOUN" && /^\p{Ll}/u.test(token.text);
}
