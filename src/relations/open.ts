import { weigh } from "./confidence.ts";
import { describe } from "./describe.ts";
import { denote } from "./ends.ts";
import type { Finding } from "./findings.ts";
import type { Frame } from "./frame.ts";
import type { Match } from "./match.ts";
import type { Reading } from "./reading.ts";
import { isPassive } from "./voice.ts";

const OPEN = "related_to";
const PRIOR = 12;
/** Slots of time and manner, whose fillers are seldom what the verb is about; the last hold what stands in another slot too. */
const NOT_ARGUMENTS = new Set([
  "subj",
  "such_as",
  "according_to",
  "accord_to",
  "than",
  "like",
  "unlike",
  "including",
  "after",
  "before",
  "since",
  "until",
  "during",
  "although",
  "though",
  "while",
  "because",
  "xcomp",
  "named",
  "above",
  "together",
  "as",
  "unmarked",
]);

/** Two entities in one verb's frame which no pattern ties: kept with the verb as predicate. */
export function findOpenRelations(
  reading: Reading,
  frame: Frame,
  matches: readonly Match[],
  isHeading: boolean,
): readonly Finding[] {
  const place = subjectSlot(reading, frame);
  const subjects = (frame.slots.get(place) ?? [])
    .filter(({ isWeak }) => place === "subj" || !isWeak)
    .flatMap(({ unit }) => denote(reading.context, unit));
  if (subjects.length === 0) return [];
  const tied = new Set(
    matches.flatMap(({ subject, object }) =>
      object === null ? [] : [pairKey(subject.chain, object.chain)],
    ),
  );
  const findings: Finding[] = [];
  const governs = wantsInfinitive(reading, frame);
  for (const [slot, fillers] of frame.slots) {
    if (NOT_ARGUMENTS.has(slot) || slot === place || (governs && slot === "to")) continue;
    for (const object of fillers
      .filter((filler) => !filler.isWeak)
      .flatMap(({ unit }) => denote(reading.context, unit))) {
      for (const subject of subjects) {
        if (subject.chain === object.chain || tied.has(pairKey(subject.chain, object.chain)))
          continue;
        const found = { prior: PRIOR, frame, subject, object, isWeak: false, isHeading };
        const lemma = frame.lemmas[0] ?? "";
        const predicate =
          slot === "obj" || slot === "iobj" ? lemma : `${lemma} ${slot.replaceAll("_", " ")}`;
        const finding = describe(reading, frame, {
          subject,
          object,
          word: null,
          value: null,
          type: OPEN,
          rule: "related_to/clause",
          predicate,
          parts: weigh(reading, found),
          match: null,
        });
        if (finding !== null) findings.push(finding);
      }
    }
  }
  return findings;
}

/** "hopes | to rival Y", "plans to court Y": behind such verbs "to" is no preposition, whatever the tagger made of the verb below. */
function wantsInfinitive({ pack }: Reading, { lemmas }: Frame): boolean {
  const lemma = lemmas[0] ?? "";
  return pack.cues.plan.includes(lemma) && !SENDING.has(lemma);
}

const SENDING = new Set(["offer", "promise", "pledge", "propose", "commit"]);

/** "X was linked with Y": where nobody is said to do it, whom it is done to stands in the subject's place. */
function subjectSlot({ syntax }: Reading, frame: Frame): "subj" | "obj" {
  const isUndone = !frame.slots.has("subj") && isPassive(syntax, frame.unit);
  return isUndone ? "obj" : "subj";
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
