import type { Mention } from "../model/mention.ts";
import { UNIT_HEADS } from "../model/name-key.ts";
import { foldName } from "../model/text.ts";
import { type Antecedent, chooseBest } from "./choose.ts";
import type { Context } from "./context.ts";
import { compareKind, linkDescribed, postOf } from "./described.ts";
import { type Anaphor, LISTED, rankCandidates } from "./salience.ts";
import type { Thing } from "./things.ts";
import { GENERAL_NOUNS, VERSION_NOUNS } from "./words.ts";

/** How many sentences back the antecedent of a nominal may stand. */
const WINDOW = 3;
const BAR = { points: 25, lead: 8, alone: -5 };
/** Where nothing else of the class was spoken of, less is enough. */
const ONLY_ONE = { points: -15, lead: 8, alone: -15 };
/** A word of the nominal stands in the name: "the Irish regulator" for an "Irish … Commission". */
const NAME_WORD = 20;
/** The head noun does: "the commission". */
const NAME_HEAD = 45;
/** The head noun was said of the thing before: "Nova, a start-up … the start-up". */
const DESCRIBED = 15;
/** The document said what it is, of the same kind or of another one: "the charity" is no firm. */
const KIND = 25;
/** "The company" is rather the owner of the labs than the labs. */
const UNIT = 20;
/** How far from a name, in tokens, a noun counts as said of it. */
const BESIDE = 7;

const DEFINITE = /^(?:the|this|that)\b/;
/** Modifiers by which a nominal means something other than what was spoken of. */
const OTHERS = new Set(
  "other another next second third latest last previous earlier former first same entire whole only different similar such rival".split(
    " ",
  ),
);

/** Nominals for firms only, and words in names of what is no firm. */
const BUSINESSES = new Set(
  "company firm business startup start-up corporation manufacturer maker retailer vendor conglomerate carmaker chipmaker lender airline".split(
    " ",
  ),
);
const INSTITUTIONS = new Set(
  "commission court ministry department university council parliament senate congress police party committee school hospital government administration authority union bureau forum".split(
    " ",
  ),
);

/** Links "the company", "the 22-year-old" to the thing of its class that was most spoken of, or to the name beside it. */
export function linkNominal(
  context: Context,
  mention: Mention,
  index: number,
): Antecedent | undefined {
  const { settle } = context.table.types;
  const wanted = settle(mention.evidence);
  if (wanted.root === "" || mention.isPlural) return undefined;
  const beside = linkApposition(context, mention, index);
  if (beside !== undefined) return beside;
  if (!DEFINITE.test(mention.name) || isIntroduced(context, mention)) return undefined;
  const described = linkDescribed(
    context,
    mention,
    (thing) => !isOfElsewhere(context, mention, thing),
  );
  if (described !== undefined) return described;
  const candidates = rankCandidates(context, anaphorOf(context, mention, index));
  const chosen = chooseBest(candidates, candidates.length === 1 ? ONLY_ONE : BAR);
  if (chosen === undefined) return undefined;
  const rule = "nominal/class";
  return {
    ...chosen,
    rule,
    gender: mention.gender,
    evidence: { family: "anaphor", type: wanted.type, points: 25, rule },
  };
}

function anaphorOf(context: Context, mention: Mention, index: number): Anaphor {
  const { types, document } = context.table;
  const wanted = types.settle(mention.evidence);
  const head = document.tokens[mention.head];
  const words = contentWords(mention);
  return {
    index,
    mention,
    place: context.placeOf(mention),
    gender: mention.gender,
    clauses: [],
    nouns: [],
    isSpeaker: false,
    governors: [],
    window: WINDOW,
    fit: (thing) => {
      const { root, type } = thing.settled;
      if (root !== wanted.root || !isOneKind(context, type, wanted.type)) return undefined;
      const clash = mention.gender !== "unknown" && thing.gender !== "unknown";
      if (clash && mention.gender !== thing.gender) return undefined;
      if (BUSINESSES.has(head?.lemma ?? "") && isInstitution(thing)) return undefined;
      if (isOfElsewhere(context, mention, thing)) return undefined;
      const isNamed = sharesWord(thing, formsOf(head?.lemma ?? ""));
      if (
        INSTITUTIONS.has(head?.lemma ?? "") &&
        !isNamed &&
        compareKind(context, thing, head?.lemma ?? "") < 1
      )
        return undefined;
      const isDescribed = isSaidOf(context, mention, thing);
      if (context.lexicon.roles.has(head?.lemma ?? "") && !isOfPost(context, mention, thing))
        return undefined;
      const isUnit = BUSINESSES.has(head?.lemma ?? "") && isUnitName(thing);
      return (
        (isDescribed ? DESCRIBED : 0) +
        KIND * compareKind(context, thing, head?.lemma ?? "") -
        (isUnit ? UNIT : 0) +
        (sharesWord(thing, words) ? NAME_WORD : 0) +
        (isNamed ? NAME_HEAD : 0)
      );
    },
    fitsNoun: (noun) => noun.lemma === head?.lemma,
    ofMention: (at) => (context.listed.has(at) ? LISTED : 0),
    isWanted: () => false,
  };
}

function isOfPost(context: Context, mention: Mention, thing: Thing): boolean {
  const holders = context.descriptions.thingsOf.get(postOf(context, mention));
  return holders !== undefined && holders.size === 1 && holders.has(thing);
}

function isInstitution(thing: Thing): boolean {
  return thing.groups.some(({ words }) => words.some((word) => INSTITUTIONS.has(word)));
}

function isUnitName(thing: Thing): boolean {
  return thing.groups.every(({ words }) => UNIT_HEADS.has(words.at(-1) ?? ""));
}

/** A subtype may stand for its supertype and the other way round; two subtypes of one type are two kinds. */
function isOneKind(context: Context, a: string, b: string): boolean {
  const { isWithin } = context.table.types;
  return isWithin(a, [b]) || isWithin(b, [a]);
}

/** "The model that …", "the maker of …", "the other firm" speak of something new. */
function isIntroduced(context: Context, mention: Mention): boolean {
  const next = context.table.document.tokens[mention.last];
  if (isPredicate(context, mention) || hasSuperlative(context, mention)) return true;
  if (next !== undefined && /^(?:of|that|which|who|whose)$/.test(next.text.toLowerCase()))
    return true;
  return contentWords(mention).some((word) => OTHERS.has(word));
}

/** "Spark is the foundation" says what Spark is, and speaks of nothing before. */
function isPredicate(context: Context, mention: Mention): boolean {
  const { tokens } = context.table.document;
  const from = Math.max(0, mention.first - BESIDE);
  return tokens
    .slice(from, mention.first)
    .some((token) => token.label === "cop" && token.head === mention.head);
}

function hasSuperlative(context: Context, mention: Mention): boolean {
  const { tokens } = context.table.document;
  return tokens.slice(mention.first, mention.head).some((token) => token.xpos === "JJS");
}

/** Words of the nominal in capitals that are not in the name: "the French league" is no "Premier League". */
function isOfElsewhere(context: Context, mention: Mention, thing: Thing): boolean {
  const { tokens } = context.table.document;
  const capitals = tokens
    .slice(mention.first + 1, mention.head)
    .filter((token) => /^\p{Lu}/u.test(token.text))
    .map((token) => foldName(token.text));
  return capitals.length > 0 && !sharesWord(thing, capitals);
}

function contentWords(mention: Mention): readonly string[] {
  return foldName(mention.name.replace(DEFINITE, ""))
    .split(/[\s-]+/)
    .slice(0, -1);
}

function sharesWord(thing: Thing, words: readonly string[]): boolean {
  return words.some(
    (word) => word.length > 2 && thing.groups.some((group) => group.words.includes(word)),
  );
}

/** "The lab" may be "… Labs": names keep their plural. */
function formsOf(lemma: string): readonly string[] {
  return [lemma, `${lemma}s`];
}

/** Whether a noun stands close to one of the latest names of the thing, in its sentence. */
function isSaidOf(context: Context, nominal: Mention, thing: Thing): boolean {
  const { document } = context.table;
  const lemma = document.tokens[nominal.head]?.lemma ?? "";
  if (GENERAL_NOUNS.has(lemma)) return false;
  return thing.groups.some((group) =>
    group.mentions.slice(0, 3).some((index) => {
      const name = context.table.mentions[index];
      const sentence = document.sentences[name?.sentence ?? -1];
      if (name === undefined || sentence === undefined) return false;
      const from = Math.max(sentence.first, name.first - BESIDE);
      const to = Math.min(sentence.last, name.last + BESIDE, nominal.first);
      return document.tokens.slice(from, to).some((token) => token.lemma === lemma);
    }),
  );
}

/** "The defender Ann Lee", "the chief, Ann Lee," and "Nova, the lab that …": a name right beside, of the same kind. */
function linkApposition(context: Context, mention: Mention, index: number): Antecedent | undefined {
  const { tokens } = context.table.document;
  const wanted = context.table.types.settle(mention.evidence);
  const comma = (at: number): boolean => tokens[at]?.text === ",";
  const skip = comma(mention.last) ? 1 : 0;
  const article = /^the$/i.test(tokens[mention.last + skip]?.text ?? "") ? skip : 0;
  const next = mention.last + skip + article;
  const after = nameAt(context, index, 1, (name) => name.first === next);
  const before = comma(mention.first - 1)
    ? nameAt(context, index, -1, (name) => name.last === mention.first - 1)
    : undefined;
  const isOfVersion =
    tokens[mention.first - 1]?.text === "of" &&
    VERSION_NOUNS.has(tokens[mention.first - 2]?.lemma ?? "");
  for (const at of isOfVersion ? [] : [after, before]) {
    const thing = context.thingOf.get(at ?? -1);
    if (at === undefined || thing === undefined || thing.settled.root !== wanted.root) continue;
    const rule = "nominal/apposition";
    return { thing, mention: at, rule, isAmbiguous: false, gender: mention.gender };
  }
  return undefined;
}

function nameAt(
  context: Context,
  index: number,
  step: 1 | -1,
  test: (mention: Mention) => boolean,
): number | undefined {
  for (let at = index + step; Math.abs(at - index) <= 3; at += step) {
    const mention = context.table.mentions[at];
    if (mention?.kind === "name" && test(mention)) return at;
  }
  return undefined;
}
