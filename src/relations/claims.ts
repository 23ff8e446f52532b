import type { Claim } from "../model/claim.ts";
import type { CoreferenceChain } from "../model/coreference.ts";
import type { Ground } from "../model/ground.ts";
import type { Pack } from "../model/pack.ts";
import { findCitizens } from "./citizens.ts";
import { findWords } from "./classes.ts";
import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import { type Finding, identify } from "./findings.ts";
import type { Frame } from "./frame.ts";
import { framesOf } from "./frames.ts";
import { findLifespans } from "./lifespans.ts";
import { type Match, matchFrame } from "./match.ts";
import { findOpenRelations } from "./open.ts";
import { valuesNear } from "./qualifiers.ts";
import { type ClaimInput, openReading, type Reading } from "./reading.ts";
import { keepsSignature, retypeChains } from "./retype.ts";
import { selectFindings } from "./select.ts";
import { findLearned } from "./vote.ts";

/** What relations say of a document. */
export interface Claims {
  /** In text order. */
  readonly claims: readonly Claim[];
  /** The chains, those with a guessed type with the type that their relations want. */
  readonly chains: readonly CoreferenceChain[];
  /** What each claim rests on, in the order of the claims. */
  readonly grounds: readonly Ground[];
}

/** All claims of a document: every sentence's frames matched against the patterns of the packs. */
export function findClaims(input: ClaimInput, pack: Pack): Claims {
  const reading = openReading(input, pack);
  const findings: Finding[] = [];
  input.document.sentences.forEach((sentence, index) => {
    const kind = input.document.document.blocks[sentence.block]?.kind ?? "paragraph";
    if (kind === "boilerplate" || kind === "code") return;
    const isHeading = kind === "heading";
    const found = findInSentence(reading, index, isHeading);
    findings.push(...found, ...findLearned(reading, index, found));
  });
  const likely = selectFindings(findings, pack);
  const isOpen = (chain: number): boolean => (reading.types[chain]?.length ?? 1) > 1;
  const chains = retypeChains(input.chains, likely, isOpen, pack);
  const typeOf = (entity: string): string | undefined => chains[Number(entity.slice(1)) - 1]?.type;
  const fitting = likely.filter((finding) =>
    keepsSignature(finding, reading.index.relations.get(finding.type), typeOf, pack),
  );
  const { id } = input.document.document.source;
  return {
    claims: fitting.map((finding) => identify(finding, id)),
    chains,
    grounds: fitting.map(({ ground }) => ground),
  };
}

/** What the rules find in a sentence, as it comes. */
export function findInSentence(
  reading: Reading,
  sentence: number,
  isHeading: boolean,
): readonly Finding[] {
  const { syntax, index, context, types, pack } = reading;
  const [first, last] = syntax.ranges[sentence] ?? [0, 0];
  if (!namesAnything(reading, first, last)) return [];
  const findings: Finding[] = [];
  for (let at = first; at < last; at++) {
    const unit = syntax.units[at];
    if (unit === undefined || unit.upos === "PUNCT") continue;
    if (unit.mention >= 0) findings.push(...findLifespans(reading, unit, isHeading));
    for (const frame of framesOf(syntax, unit, pack.cues)) {
      const matches = matchFrame(frame, index, context, types);
      for (const match of matches) {
        const finding = toFinding(reading, match, isHeading);
        if (finding !== null) findings.push(finding);
      }
      if (frame.kind === "verb")
        findings.push(...findOpenRelations(reading, frame, matches, isHeading));
      if (frame.kind !== "noun") continue;
      findings.push(
        ...findWords(reading, frame, isHeading),
        ...findCitizens(reading, frame, isHeading),
      );
    }
  }
  return findings;
}

/** Whether any unit of a run stands for an entity: without, there is nothing to claim. */
function namesAnything({ syntax, context }: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const mention = syntax.units[at]?.mention ?? -1;
    if (mention >= 0 && (context.chainOf[mention] ?? -1) >= 0) return true;
  }
  return false;
}

/** A match with all that its clause says; null where the value it needs is not there or it is less likely than not. */
function toFinding(reading: Reading, match: Match, isHeading: boolean): Finding | null {
  const { pattern, frame, subject, object } = match;
  const { prior } = pattern;
  const parts = weigh(reading, { prior, frame, subject, object, isWeak: match.isWeak, isHeading });
  const value = pattern.object[0]?.startsWith("@")
    ? valueFor(reading, frame, pattern.object)
    : null;
  if (pattern.object[0]?.startsWith("@") && value === null) return null;
  const word =
    match.definition.objectKind === "word" && object === null ? frame.lemmas[0] : undefined;
  return describe(reading, frame, {
    subject,
    object,
    word: word === undefined ? null : (reading.pack.cues.licences[word] ?? word),
    value,
    type: pattern.type,
    rule: pattern.id,
    predicate:
      frame.lemmas.find((lemma) => pattern.lemmas.includes(lemma)) ?? frame.lemmas[0] ?? "",
    parts,
    match,
  });
}

function valueFor(reading: Reading, frame: Frame, slots: readonly string[]): Claim["value"] {
  const kinds = slots.map((slot) => slot.slice(1));
  const near = valuesNear(reading.syntax, frame, reading.input.values);
  return near.find(({ value }) => kinds.includes(value.kind))?.value ?? null;
}
