import type { AnnotatedDocument } from "../model/annotation.ts";
import { QUALIFIERS } from "../model/claim.ts";
import { fieldOf, numberField, rangeField, textField } from "../model/fields.ts";
import type { ConfidencePart, Ground } from "../model/ground.ts";
import type { Pattern } from "../model/pattern.ts";
import { type ParsedWord, parseOf } from "./explain-parse.ts";

/** A document read once more, to explain what was found in it. */
export interface ClaimReading {
  readonly annotated: AnnotatedDocument;
  /** What the claim rests on; null where reading the stored text did not find it again. */
  readonly ground: Ground | null;
}

/** Words of the text by what they are to the claim. */
interface ClaimWords {
  readonly subject: string;
  readonly trigger: string | null;
  /** The words of an entity, the class or licence word, or the value. */
  readonly object: string;
  /** By which the speaker is named. */
  readonly speaker: string | null;
  /** Words that deny, plan, doubt or tell it. */
  readonly cues: readonly string[];
}

/** What a rule looks for, in short. */
interface RuleNote {
  readonly id: string;
  /** Null for a rule that is no pattern of the packs. */
  readonly frame: string | null;
  readonly lemmas: readonly string[];
  readonly example: string | null;
}

/** Why a claim was made. */
export interface ClaimExplanation {
  readonly kind: "claim";
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly polarity: string;
  readonly modality: string;
  readonly status: string | null;
  readonly speaker: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly words: ClaimWords;
  readonly rule: RuleNote;
  readonly confidence: number;
  /** Its parts, in tenths of a nat; empty where it could not be found again. */
  readonly parts: readonly ConfidencePart[];
  readonly parse: readonly ParsedWord[];
  /** Whether reading the text again gave the same claim, so that parts and words are exact. */
  readonly isReproduced: boolean;
}

/** Explains a line of `claims.jsonl`. `nameOf` gives entities their names. */
export function explainClaim(
  claim: unknown,
  nameOf: (id: string) => string | null,
  reading: ClaimReading | null,
  pattern: Pattern | null,
): ClaimExplanation {
  const evidence = fieldOf(claim, "evidence");
  const [start, quote] = [numberField(evidence, "start") ?? 0, textField(evidence, "quote") ?? ""];
  const wordsAt = (name: string): string | null => {
    const range = rangeField(evidence, name);
    return range === null ? null : quote.slice(range[0] - start, range[1] - start);
  };
  const object = textField(claim, "object");
  const value = textField(fieldOf(claim, "value"), "text");
  const tokens = reading?.annotated.tokens ?? [];
  const ground = reading?.ground ?? null;
  const rule = textField(claim, "rule") ?? "";
  return {
    kind: "claim",
    id: textField(claim, "id") ?? "",
    subject: nameOf(textField(claim, "subject") ?? "") ?? "",
    type: textField(claim, "type") ?? "",
    object: (object === null ? value : (nameOf(object) ?? object)) ?? "",
    document: textField(claim, "document") ?? "",
    start,
    end: numberField(evidence, "end") ?? 0,
    quote,
    polarity: textField(claim, "polarity") ?? "",
    modality: textField(claim, "modality") ?? "",
    status: textField(claim, "status"),
    speaker: textField(fieldOf(claim, "attribution"), "name"),
    qualifiers: qualifiersOf(fieldOf(claim, "qualifiers")),
    words: {
      subject: wordsAt("subject") ?? "",
      trigger: wordsAt("trigger"),
      object: wordsAt("object") ?? value ?? object ?? "",
      speaker: speakerWords(claim, reading),
      cues: (ground?.cues ?? []).map((token) => tokens[token]?.text ?? ""),
    },
    rule: noteOf(rule, pattern),
    confidence: numberField(claim, "confidence") ?? 0,
    parts: ground?.parts ?? [],
    parse: reading === null ? [] : parseOf(evidence, reading.annotated, reading.ground),
    isReproduced: ground !== null,
  };
}

function speakerWords(claim: unknown, reading: ClaimReading | null): string | null {
  const attribution = fieldOf(claim, "attribution");
  const [start, end] = [numberField(attribution, "start"), numberField(attribution, "end")];
  if (reading === null || start === null || end === null) return null;
  return reading.annotated.document.text.slice(start, end);
}

function qualifiersOf(qualifiers: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    QUALIFIERS.flatMap((name) => {
      const text = textField(fieldOf(qualifiers, name), "text");
      return text === null ? [] : [[name, text]];
    }),
  );
}

function noteOf(id: string, pattern: Pattern | null): RuleNote {
  const example = pattern?.examples[0]?.replace(/\{\w+:([^|}]*)(?:\|[^}]*)?\}/g, "$1") ?? null;
  return { id, frame: pattern?.frame ?? null, lemmas: pattern?.lemmas ?? [], example };
}
