import type { TypeEvidence } from "../model/mention.ts";
import { readApposition } from "./apposition.ts";
import { item } from "./form-evidence.ts";
import { headsOf } from "./heads.ts";
import { matchKnown, namesOf } from "./known.ts";
import { type Page, wordAt } from "./page.ts";
import { nounAfter, nounBefore } from "./phrases.ts";
import { looksPersonal } from "./pieces.ts";
import { PLACE_ROLES, roleAt, roleBefore } from "./roles.ts";
import type { Run } from "./runs.ts";
import type { Hint } from "./word-index.ts";
import { singular } from "./words.ts";

/** What the words around a name tell of its type. */
export function readContext(page: Page, run: Run): readonly TypeEvidence[] {
  return [
    ...beforeEvidence(page, run),
    ...prepositionEvidence(page, run),
    ...articleEvidence(page, run),
    ...behindEvidence(page, run),
    ...readApposition(page, run),
    ...possessiveEvidence(page, run),
    ...verbEvidence(page, run),
  ];
}

const CLASS_POINTS = 45;
const ROLE_POINTS = 40;
/** A class noun right behind a name may be said of something else: "the Acme app". */
const COMPOUND_POINTS = 25;

/** "the newspaper X", "midfielder X". */
function beforeEvidence(page: Page, run: Run): readonly TypeEvidence[] {
  // "the film The Long Road"
  const first = wordAt(page, run.first - 1, run.first) === "The" ? run.first - 1 : run.first;
  const shape = page.shapes[first - 1];
  if (shape !== "lower" || wordAt(page, first - 1, first) === "") return [];
  if (isVerbOf(page, first - 1)) return [];
  const noun = nounBefore(page, first);
  const role = noun === undefined || noun.type === "Person" ? roleBefore(page, first) : undefined;
  if (role) return [item("title", "Person", ROLE_POINTS, "role-before")];
  const kin = page.index.kin.has(wordAt(page, first - 1, first)) || isKinAside(page, first);
  if (kin) return [item("class", "Person", 30, "kin-before")];
  return noun ? [item("class", noun.type, CLASS_POINTS, "class-before")] : [];
}

/** "his wife, the county bowler X": a relative, a comma, and what she is besides. */
function isKinAside(page: Page, first: number): boolean {
  for (let at = first - 1; at > first - 6; at--) {
    const word = wordAt(page, at, first);
    if (/^(?:the|a|an)$/.test(word))
      return wordAt(page, at - 1, first) === "," && page.index.kin.has(wordAt(page, at - 2, first));
    if (page.shapes[at] !== "lower") return false;
  }
  return false;
}

/** "Rangers play Albion": a word that may be a noun, right behind a name, is its verb. */
function isVerbOf(page: Page, at: number): boolean {
  const isEither =
    /^(?:orders|ships|trains|tanks|clubs|teams|forces|records|films|books|shows|reports|studies|hosts|heads|coaches|captains|judges|partners|charges|programs|drinks|fences|bridges|play|host|show|report|study|review|strike|target|film|book|record|press|partner|coach|head|captain|judge|chair)$/;
  return (
    isEither.test(wordAt(page, at, at + 1)) &&
    page.shapes[at - 1] === "capital" &&
    page.sentenceOf[at - 1] === page.sentenceOf[at]
  );
}

/** The longest run of up to four words before the name that is in the list of prepositions; articles in between are passed over. */
function prepositionEvidence(page: Page, { first, last: end }: Run): readonly TypeEvidence[] {
  // "models like Acme's Nova": the preposition governs what is owned.
  if (isOwner(page, end) || isPlaceOf(page, { first, last: end })) return [];
  let last = first;
  while (/^(?:the|its|their|his|her|our|a|an)$/i.test(wordAt(page, last - 1, first))) last--;
  let phrase = "";
  let longest = "";
  for (let at = last - 1; at >= last - 4 && wordAt(page, at, first) !== ""; at--) {
    const word = page.words[at]?.lower ?? "";
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    if (page.index.prepositions.has(phrase)) longest = phrase;
  }
  const hints = page.index.prepositions.get(longest) ?? [];
  const rule = longest.replaceAll(" ", "-");
  return hints.map(({ type, points }) => item("preposition", type, points, rule));
}

/** "developed by the Oslo start-up": a known place right before a noun says where that is, and nothing else is said of it. */
function isPlaceOf(page: Page, { first, last }: Run): boolean {
  if (page.shapes[last] !== "lower" || !nounAfter(page, last)) return false;
  return namesOf(page, first, last).some(({ type }) => type === "Place");
}

/** "the FieldOS firmware", "Acme spokesman", "Oslo-based". */
function behindEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const next = wordAt(page, last, last - 1);
  const isQuoted = /^["”]$/.test(next);
  const line = isQuoted ? wordAt(page, last + 1, last - 1) : next;
  if (PRODUCT_LINES.test(line)) return [item("class", "Product", 15, "line-behind")];
  if (PLATFORM_NOUNS.test(next)) return [item("class", "Product", 20, "platform-noun")];
  if (next === "-" && wordAt(page, last + 1, last - 1) === "based")
    return [item("preposition", "Place", 40, "based")];
  if (page.shapes[last] !== "lower") return [];
  if (next === "of" && isFromPlace(page, { first, last }))
    return [item("preposition", "Person", 12, "of-place")];
  if (SIBLINGS.test(next) && wordAt(page, first - 1, first) === "the")
    return [item("title", "Person", 40, "siblings")];
  const role = roleAt(page, last, last + 4);
  const noun = nounAfter(page, last);
  if (noun && isPlaceOf(page, { first, last })) return [];
  if (noun && noun.type !== "Person") {
    const isThing = noun.type !== "Organization" && noun.type !== "Place";
    if (noun.type === "Product" && isMakerHere(page, first))
      return [
        item("class", "Organization", COMPOUND_POINTS - 10, "maker-before"),
        item("class", "Product", COMPOUND_POINTS - 13, "class-behind"),
      ];
    return [
      item("class", noun.type, isThing ? COMPOUND_POINTS : COMPOUND_POINTS - 10, "class-behind"),
    ];
  }
  if (role && NAMED.test(lemmaBefore(page, first))) return [item("title", "Person", 30, "named")];
  if (!role?.isStrong) return [];
  const bearer = PLACE_ROLES.test(next) ? "Place" : "Organization";
  return [item("possessive", bearer, 20, "role-behind")];
}

/** "a Corvid phone", "her Corvid phone": one of those that somebody makes, while "the Corvid phone" may be called so itself. */
function isMakerHere(page: Page, first: number): boolean {
  return /^(?:a|an|another|two|three|new)$/.test(wordAt(page, first - 1, first));
}

/** "named Ann Lee chief executive" */
const NAMED = /^(?:name|appoint|elect|make|call|crown|install)$/;

function lemmaBefore(page: Page, first: number): string {
  return wordAt(page, first - 1, first) === "" ? "" : (page.tokens[first - 1]?.lemma ?? "");
}

/** "beat Ann Lee of Norway": two plain words of some country or town. */
function isFromPlace(page: Page, { first, last }: Run): boolean {
  if (last - first !== 2 || wordAt(page, first - 1, first).toLowerCase() === "the") return false;
  if (!isPlainWord(page, first) || !isPlainWord(page, first + 1)) return false;
  return matchKnown(page, last + 1)?.known.type === "Place";
}

/** A capitalised word that is no common one and heads no names. */
function isPlainWord(page: Page, at: number): boolean {
  const isCommon = page.index.commonWords.has(page.words[at]?.lower ?? "");
  return page.shapes[at] === "capital" && !isCommon && headsOf(page, page.tokens[at]?.text ?? "").length === 0;
}

/** "the Tarn sisters" */
const SIBLINGS = /^(?:brothers|sisters|siblings|twins|family|clan|couple)$/;

const PRODUCT_LINES = /^(?:series|line|range|family|generations?|lineup|line-up|edition)$/;
const PLATFORM_NOUNS =
  /^(?:posts?|account|accounts|page|profile|feed|thread|users?|followers|hashtag|group chat)$/;

/** "the X": hardly ever a person. */
function articleEvidence(page: Page, { first }: Run): readonly TypeEvidence[] {
  const isArticle = /^(?:the|a|an)$/i.test(wordAt(page, first - 1, first));
  return isArticle ? [item("preposition", "Person", -15, "article")] : [];
}

/** "X's chief executive" is of an organization, "Acme's X" often a product. */
function possessiveEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  const evidence: TypeEvidence[] = [];
  if (/^['’]s?$/.test(wordAt(page, last, last - 1))) {
    const word = wordAt(page, last + 1, last - 1).toLowerCase();
    const role = roleAt(page, last + 1, last + 6) ?? roleAt(page, last + 2, last + 6);
    if (page.index.kin.has(singular(word)))
      evidence.push(item("possessive", "Person", 25, "kin-of"));
    else if (PRODUCT_NOUNS.test(word))
      evidence.push(item("possessive", "Product", 15, "product-noun-of"));
    else if (PUBLISHED.test(word))
      evidence.push(item("possessive", "Organization", 20, "publisher-of"));
    else if (PLACE_NOUNS.test(word))
      evidence.push(item("possessive", "Place", 20, "place-noun-of"));
    else if (looksPersonal(page, { first: last + 1, last: personEnd(page, last + 1) }))
      evidence.push(item("possessive", "Organization", 15, "person-of"));
    else if (role)
      evidence.push(
        item("possessive", "Organization", role.relation === "leads" ? 25 : 15, "role-of"),
      );
  }
  if (/^['’]s?$/.test(wordAt(page, first - 1, first)))
    evidence.push(item("possessive", "Product", 8, "owned"));
  return evidence;
}

/** One past the capitalised words that begin at a token. */
function personEnd(page: Page, first: number): number {
  let at = first;
  while (at < first + 4 && page.shapes[at] === "capital" && wordAt(page, at, first) !== "") at++;
  return at;
}

const PRODUCT_NOUNS =
  /^(?:weights|architecture|interface|features?|code|source|api|successor|predecessor|battery|screen|camera|engine|design|price|launch|release|performance|underperformance|training|users|algorithm|encryption|memory|software|firmware)$/;
const PUBLISHED =
  /^(?:headline|report|reporter|reporters|editor|editorial|story|coverage|newsroom|correspondent|shares|board|customers|employees|staff|engineers|lawyers|earnings|revenue|profits?|headquarters|founders?|investors|shareholders|products|business|parent|subsidiary|takeover|acquisition|players?|fans|squad)$/;
const PLACE_NOUNS =
  /^(?:capital|president|government|economy|parliament|coast|border|borders|population|army|king|queen|constitution|central|largest|mayor|residents|streets|airport|government|prime|foreign|finance|ambassador)$/;
const AUXILIARIES =
  /^(?:has|had|have|will|would|can|could|may|might|should|must|did|does|do|n't|n’t|not|never|also|now|still|already|recently|later|then|once|just|has|reportedly|finally|currently)$/i;
const BE = /^(?:is|was|are|were|been|be|being)$/;

/** The verb behind a name tells its subject, the verb before it its object; a passive turns the two round. */
function verbEvidence(page: Page, { first, last }: Run): readonly TypeEvidence[] {
  let at = afterAside(page, last);
  let isPassive = false;
  for (; at < last + 4; at++) {
    const word = wordAt(page, at, last - 1);
    if (BE.test(word)) isPassive = true;
    else if (!AUXILIARIES.test(word)) break;
  }
  const verb = page.tokens[at];
  // "the pump launched in 2021": a participle right behind a name is a passive without its auxiliary.
  if (at === last && isParticiple(page, at)) isPassive = true;
  const isVerb = verb !== undefined && wordAt(page, at, last - 1) !== "" && verb.upos === "VERB";
  const behind = isVerb
    ? hintsOf(
        isPassive ? page.index.objectVerbs : page.index.subjectVerbs,
        verb.lemma,
        isPassive && verb.xpos === "VBG",
      )
    : [];
  let from = first - 1;
  while (/^(?:the|its|their|his|her|new|a|an|own)$/.test(wordAt(page, from, first))) from--;
  const before = isOwner(page, last) ? undefined : page.tokens[from];
  const isBefore =
    before !== undefined && wordAt(page, from, first) !== "" && before.upos === "VERB";
  const objects = isBefore ? hintsOf(page.index.objectVerbs, before.lemma, false) : [];
  return [
    ...behind.map(({ type, points }) =>
      item("verb", type, points, isPassive ? "object" : "subject"),
    ),
    ...objects.map(({ type, points }) => item("verb", type, points, "object")),
  ];
}

/** A participle, or a past form without an object: "launched in 2021", "built by Acme". */
function isParticiple(page: Page, at: number): boolean {
  const xpos = page.tokens[at]?.xpos;
  return xpos === "VBN" || (xpos === "VBD" && /^(?:in|by)$/.test(wordAt(page, at + 1, at)));
}

/** Whether a possessive stands behind a name. */
function isOwner(page: Page, last: number): boolean {
  return /^['’]s?$/.test(wordAt(page, last, last - 1));
}

/** Past a short aside in brackets. */
function afterAside(page: Page, last: number): number {
  if (wordAt(page, last, last - 1) !== "(") return last;
  for (let at = last + 1; at < last + 7; at++)
    if (wordAt(page, at, last - 1) === ")") return at + 1;
  return last;
}

function hintsOf(
  table: ReadonlyMap<string, readonly Hint[]>,
  lemma: string,
  isProgressive: boolean,
): readonly Hint[] {
  return isProgressive ? [] : (table.get(lemma) ?? []);
}
