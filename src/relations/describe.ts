import type { Attribution, Claim, Range } from "../model/claim.ts";
import type { ConfidencePart, Ground } from "../model/ground.ts";
import { compareNumber } from "../model/order.ts";
import { type ClauseFacts, readClause } from "./clause.ts";
import { baseOf, confidenceOf, sumOf } from "./confidence.ts";
import type { End } from "./end-context.ts";
import { denote, directEnd } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import type { Match } from "./match.ts";
import { readQualifiers } from "./qualifiers.ts";
import type { Reading } from "./reading.ts";
import { readStatus } from "./status.ts";
import type { Unit } from "./syntax.ts";
import { childrenBy, textBetween } from "./tree.ts";

/** What a rule found, before the clause is read. */
export interface Discovery {
  readonly subject: End;
  readonly object: End | null;
  /** Class or licence word. */
  readonly word: string | null;
  readonly value: Claim["value"];
  readonly type: string;
  readonly rule: string;
  readonly predicate: string;
  /** What makes it sure or doubtful. */
  readonly parts: readonly ConfidencePart[];
  /** The matched pattern, where one was. */
  readonly match: Match | null;
  /** The unit that stands for the word, where it is not the trigger. */
  readonly wordUnit?: Unit;
}

/** Words that stand for no speaker where nothing tells what they mean. */
const POINTING = /^(?:this|that|these|those|it|what|which|who|there|you|one)$/;
/** What cannot speak: "the pump suggests that …". */
const MUTE: readonly string[] = ["Product", "Event", "Concept"];

/** Completes a discovery with polarity, modality, speaker, status, qualifiers, confidence and evidence. */
export function describe(reading: Reading, frame: Frame, found: Discovery): Finding | null {
  const { syntax, pack } = reading;
  const facts = clauseOf(reading, frame);
  const pattern = found.match?.pattern;
  const definition = found.match?.definition;
  const speaker = facts.speaker === null ? null : attributionOf(reading, facts.speaker.unit);
  const isClaimed =
    speaker !== null && speaker.entity !== null && (facts.isContested || !isOwn(found, speaker));
  const modality = pattern?.set?.modality ?? facts.modality;
  const points = sumOf(found.parts);
  return {
    subject: entityId(found.subject),
    type: found.type,
    object: found.object === null ? found.word : entityId(found.object),
    value: found.value,
    predicate: found.predicate,
    polarity: pattern?.set?.polarity ?? facts.polarity,
    modality: modality === "asserted" && isClaimed ? "claimed" : modality,
    attribution: speaker,
    status:
      pattern === undefined || definition === undefined
        ? null
        : readStatus(syntax, frame, pattern, definition, facts, pack.cues),
    qualifiers:
      found.match === null
        ? {}
        : readQualifiers(
            syntax,
            frame,
            found.match.pattern,
            found.match.definition,
            reading.input.values,
            (unit) => kindOf(reading, unit),
          ),
    confidence: confidenceOf(found.type, points),
    rule: found.rule,
    evidence: evidenceOf(reading, frame, found),
    points,
    ground: groundOf(frame, found, facts),
  };
}

/** What the clauses around a frame say of it, read once: of a list of ends each is a discovery of its own. */
function clauseOf({ syntax, pack, clauses }: Reading, frame: Frame): ClauseFacts {
  const event = frame.kind === "noun" ? frame.unit : null;
  const { length } = syntax.units;
  const key = (frame.scope?.index ?? length) * (length + 1) + (event?.index ?? length);
  const known = clauses.get(key);
  if (known !== undefined) return known;
  const facts = readClause(syntax, frame.scope, pack.cues, event);
  clauses.set(key, facts);
  return facts;
}

function groundOf(frame: Frame, found: Discovery, facts: ClauseFacts): Ground {
  return {
    parts: [{ part: "kind", end: null, points: baseOf(found.type) }, ...found.parts],
    cues: [...new Set(facts.cues.map((unit) => unit.anchor))].toSorted(compareNumber),
    trigger: frame.unit.anchor,
    subject: found.subject.unit.anchor,
    object: found.object?.unit.anchor ?? -1,
  };
}

/** The root type of what a unit names, empty for none. */
function kindOf({ context }: Reading, unit: Unit): string {
  return context.kinds[context.chainOf[unit.mention] ?? -1] ?? "";
}

/** What one says of one's own doings stands; not so how one measures oneself against others. */
function isOwn(found: Discovery, speaker: Attribution): boolean {
  const definition = found.match?.definition;
  const isAssessment = definition?.qualifiers?.includes("by") ?? false;
  const isEnd = entityId(found.subject) === speaker.entity;
  const isOther = found.object !== null && entityId(found.object) === speaker.entity;
  return !isAssessment && (isEnd || (isOther && definition?.isSymmetric === true));
}

function entityId(end: End): string {
  return `e${end.chain + 1}`;
}

/** The speaker; null where the unit means something that cannot speak or nothing. */
function attributionOf(reading: Reading, unit: Unit): Attribution | null {
  const { tokens } = reading.syntax.document;
  const end = denote(reading.context, unit)[0] ?? ownerOf(reading, unit);
  if (end === undefined && POINTING.test(unit.lemma)) return null;
  if (end !== undefined && MUTE.includes(reading.context.kinds[end.chain] ?? "")) return null;
  return {
    entity: end === undefined ? null : entityId(end),
    name:
      end === undefined ? phraseOf(reading, unit) : (reading.input.chains[end.chain]?.name ?? ""),
    start: tokens[unit.first]?.start ?? 0,
    end: tokens[unit.last - 1]?.end ?? 0,
  };
}

/** The words of a speaker without name: the noun with the nouns and adjectives right before it. */
function phraseOf({ syntax }: Reading, unit: Unit): string {
  let { first } = unit;
  for (let at = unit.index - 1; at > unit.index - 4; at--) {
    const before = syntax.units[at];
    const isPart = before?.sentence === unit.sentence && /^(?:NOUN|PROPN|ADJ)$/.test(before.upos);
    if (before === undefined || !isPart) break;
    first = before.first;
  }
  return textBetween(syntax, first, unit.last);
}

/** "A spokesman for Nordal" speaks for Nordal. */
function ownerOf(reading: Reading, unit: Unit): End | undefined {
  if (!reading.pack.cues.staff.includes(unit.lemma)) return undefined;
  return childrenBy(reading.syntax, unit, "nmod")
    .flatMap((owner) => directEnd(reading.context, owner))
    .at(0);
}

function evidenceOf(reading: Reading, frame: Frame, found: Discovery): Claim["evidence"] {
  const { document } = reading.input;
  const sentence = document.sentences[frame.unit.sentence];
  const start = sentence?.start ?? 0;
  const end = sentence?.end ?? 0;
  const [first, last] = frame.trigger;
  return {
    start,
    end,
    quote: document.document.text.slice(start, end),
    subject: rangeOf(reading, found.subject),
    object:
      found.object === null ? rangeOfWord(reading, found.wordUnit) : rangeOf(reading, found.object),
    trigger: [document.tokens[first]?.start ?? start, document.tokens[last - 1]?.end ?? end],
  };
}

function rangeOf(reading: Reading, end: End): Range {
  const mention = reading.input.mentions[end.mention];
  return mention === undefined ? [0, 0] : [mention.start, mention.end];
}

function rangeOfWord({ syntax }: Reading, unit: Unit | undefined): Range | null {
  const { tokens } = syntax.document;
  if (unit === undefined) return null;
  return [tokens[unit.first]?.start ?? 0, tokens[unit.last - 1]?.end ?? 0];
}
