import type { Modality, Polarity } from "../model/claim.ts";
import type { ClauseCues } from "../model/pattern.ts";
import { isParenthetical, speakerHere, speakerOf } from "./attribution.ts";
import { isCue } from "./cue.ts";
import { governorBefore, type Link, linkAbove } from "./links.ts";
import { certaintyHere, lessSure } from "./modality.ts";
import { denialHere, negatorsOf } from "./polarity.ts";
import { quotedSpeaker } from "./quotations.ts";
import type { Speaker } from "./speaker.ts";
import type { Syntax, Unit } from "./syntax.ts";
import { childrenBy, isLabel, isVerb } from "./tree.ts";
import { isPassive } from "./voice.ts";

/** How far outward a clause's facts are followed. */
const MAX_STEPS = 8;

/** What the clauses around a trigger say of it. */
export interface ClauseFacts {
  readonly polarity: Polarity;
  /** Without the speaker: a named source makes `asserted` to `claimed`. */
  readonly modality: Modality;
  readonly speaker: Speaker | null;
  /** The verb of saying keeps a distance ("claims", "denies"): a claim even of the speaker's own affairs. */
  readonly isContested: boolean;
  /** "No longer", "used to". */
  readonly isFormer: boolean;
  /** Told by a verb of saying in the past, whose tense it may have taken over: "said that it owned". */
  readonly isReported: boolean;
  /** "Would", not yet known whether of the future in a past speech. */
  readonly isWould: boolean;
  /** The words that deny, plan, doubt or tell it, as they were met. */
  readonly cues: readonly Unit[];
}

const PLAIN: ClauseFacts = {
  polarity: "affirmed",
  modality: "asserted",
  speaker: null,
  isContested: false,
  isFormer: false,
  isReported: false,
  isWould: false,
  cues: [],
};

/**
 * Reads a trigger's clause outward to the root: a denial binds the clause it stands in and what that governs; plans and
 * possibilities likewise; a verb of saying ends the reading and names the speaker. Who speaks reaches further than what is
 * denied: also into adverbial clauses, and over all sentences of a quotation. `event`: the noun that the scope's verb handles
 * ("considers a | takeover").
 */
export function readClause(
  syntax: Syntax,
  scope: Unit | null,
  cues: ClauseCues,
  event: Unit | null = null,
): ClauseFacts {
  if (scope === null) return PLAIN;
  const facts = readOutward(syntax, scope, event?.index === scope.index ? null : event, cues);
  const speaker = facts.speaker ?? quotedSpeaker(syntax, scope, cues);
  return { ...facts, speaker, modality: facts.isWould ? "possible" : facts.modality };
}

function readOutward(
  syntax: Syntax,
  scope: Unit,
  event: Unit | null,
  cues: ClauseCues,
): ClauseFacts {
  const own = event === null ? PLAIN : addHere(syntax, event, null, cues, PLAIN);
  let facts = addHere(syntax, scope, event, cues, own);
  let at = scope;
  let isInside = false;
  if (isParenthetical(syntax, scope, cues)) return facts;
  for (let step = 0; step < MAX_STEPS; step++) {
    const hidden = isInside ? undefined : governorBefore(syntax, at, cues);
    if (hidden !== undefined) facts = addHere(syntax, hidden, at, cues, facts);
    const [next, link] = linkAbove(syntax, at, cues);
    if (next === undefined || link === "stop") break;
    if (link === "said") return addSpeech(syntax, next, isInside, cues, facts);
    if (link === "asked")
      return { ...addSpeech(syntax, next, isInside, cues, facts), modality: "possible" };
    if (link === "inside") isInside = true;
    else if (!isInside && hidden?.index !== next.index)
      facts = addLink(syntax, at, next, link, cues, facts);
    if (isInside) facts = { ...facts, speaker: facts.speaker ?? speakerHere(syntax, next, cues) };
    at = next;
  }
  return facts;
}

function addLink(
  syntax: Syntax,
  at: Unit,
  above: Unit,
  link: Link,
  cues: ClauseCues,
  facts: ClauseFacts,
): ClauseFacts {
  if (link === "shares") return addHere(syntax, above, null, cues, facts);
  if (link === "governs") return addHere(syntax, above, at, cues, facts);
  const speaker = facts.speaker ?? speakerHere(syntax, above, cues);
  if (link !== "if") return { ...facts, speaker };
  const isUnreal =
    isLabel(at, "advcl") &&
    childrenBy(syntax, at, "aux").some((aux) => aux.lemma === "have" && aux.xpos === "VBD");
  const polarity = isUnreal ? flip(facts.polarity) : facts.polarity;
  const marks = childrenBy(syntax, at, "mark");
  return { ...facts, speaker, polarity, modality: "possible", cues: [...facts.cues, ...marks] };
}

/** Adds what the clause of one head says; with `below`, the head governs the clause read so far. */
function addHere(
  syntax: Syntax,
  head: Unit,
  below: Unit | null,
  cues: ClauseCues,
  facts: ClauseFacts,
): ClauseFacts {
  const denial = denialHere(syntax, head, below, cues);
  const { modality, isUnreal, isWould, words } = certaintyHere(syntax, head, below, cues);
  const isHearsay = below !== null && isCue(syntax, head, cues.speech) && isVerb(head);
  const isDenied = (denial.count + (isUnreal ? 1 : 0)) % 2 === 1;
  return {
    ...facts,
    polarity: isDenied ? flip(facts.polarity) : facts.polarity,
    isFormer: facts.isFormer || denial.isFormer,
    modality: lessSure(
      facts.modality,
      isHearsay && isPassive(syntax, head) ? "possible" : modality,
    ),
    isWould: facts.isWould || isWould,
    speaker: facts.speaker ?? speakerHere(syntax, head, cues),
    cues:
      words.length + denial.words.length === 0
        ? facts.cues
        : [...facts.cues, ...denial.words, ...words],
  };
}

/** Verbs whose denial denies what is thought: "does not believe that it did" says that it did not. */
const RAISING = /^(?:believe|think|expect|suppose|feel|reckon)$/;

/** What is said with these is nothing that the speaker knows. */
const GUESSING = /^(?:speculate|hint|rumou?r|wonder|doubt)$/;

/** Ends a reading at a verb (or noun) of saying. Who did not say it leaves it open; who denies it says that it is not so. */
function addSpeech(
  syntax: Syntax,
  verb: Unit,
  isInside: boolean,
  cues: ClauseCues,
  facts: ClauseFacts,
): ClauseFacts {
  const isHearsay = isVerb(verb) && isPassive(syntax, verb);
  const speaker = facts.speaker ?? (isHearsay ? null : speakerOf(syntax, verb, cues));
  const isContested = isCue(syntax, verb, cues.contest);
  if (isInside) return { ...facts, speaker, isContested, cues: [...facts.cues, verb] };
  const isDenied = isVerb(verb) && denialHere(syntax, verb, null, cues).count % 2 === 1;
  const flips = isCue(syntax, verb, cues.deny) !== (isDenied && RAISING.test(verb.lemma));
  const isOpen =
    (isDenied && !RAISING.test(verb.lemma)) || isHearsay || isNameless(syntax, verb, speaker, cues);
  const own = certaintyHere(syntax, verb, null, cues).modality;
  const isGuess = GUESSING.test(verb.lemma);
  const told: Modality = facts.isWould ? "planned" : facts.modality;
  return {
    ...facts,
    speaker,
    isContested,
    isReported: verb.xpos === "VBD",
    cues: [...facts.cues, verb],
    polarity: flips ? flip(facts.polarity) : facts.polarity,
    modality: isOpen || isGuess || own === "possible" ? "possible" : told,
    isWould: false,
  };
}

/** "A report that …", "rumours that …": a noun of hearsay with no one behind it. */
function isNameless(
  syntax: Syntax,
  noun: Unit,
  speaker: Speaker | null,
  cues: ClauseCues,
): boolean {
  const isNoun = !isVerb(noun) && cues.hearsay.includes(noun.lemma);
  return isNoun && speaker === null && negatorsOf(syntax, noun).length === 0;
}

function flip(polarity: Polarity): Polarity {
  return polarity === "affirmed" ? "negated" : "affirmed";
}
