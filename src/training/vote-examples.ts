import { parseAroundNames, tagDocument } from "../annotate/index.ts";
import { linkCoreference } from "../coreference/index.ts";
import { defaultPack } from "../domain/index.ts";
import { findMentions, findValues } from "../mentions/index.ts";
import { collect } from "../model/groups.ts";
import { sha256 } from "../model/hash.ts";
import { findInSentence } from "../relations/claims.ts";
import { entitiesIn, type Pair, pairsOf } from "../relations/pairs.ts";
import { fitsRelation } from "../relations/propose.ts";
import { openReading, type Reading } from "../relations/reading.ts";
import type { Unit } from "../relations/syntax.ts";
import { pairOfFinding, placeKey, rulesByPair } from "../relations/vote.ts";
import { voteFeatures } from "../relations/vote-features.ts";
import type { Label } from "./logistic.ts";
import type { MarkedSpan, RelationText } from "./relation-rows.ts";

/** A pair with what is known of it, and which claims the rules make of it. */
export interface VoteExample {
  readonly features: readonly number[];
  readonly labels: readonly Label[];
  /** Number of its text. */
  readonly text: number;
  readonly isComplete: boolean;
  readonly claims: readonly { readonly type: string; readonly isForward: boolean }[];
}

/** Facts of documents are not always said where two of their names meet. */
const DOCUMENT_WEIGHT = 0.5;
/** What nobody looked for may be there. */
const HARDLY_WEIGHT = 0.4;

/** The pairs of a text that the vote would be asked about. */
export function examplesOf(
  row: RelationText,
  text: number,
  classes: readonly string[],
): readonly VoteExample[] {
  const reading = read(row.text);
  return reading.syntax.ranges.flatMap(([first, last], sentence) => {
    const findings = findInSentence(reading, sentence, false);
    const rules = rulesByPair(reading, findings);
    const pairs = new Map(
      pairsOf(reading, entitiesIn(reading, first, last)).map((pair) => [placeKey(pair), pair]),
    );
    const claims = new Map<string, { type: string; isForward: boolean }[]>();
    for (const finding of findings) {
      const found = pairOfFinding(reading, finding);
      if (found === null) continue;
      pairs.set(placeKey(found.pair), found.pair);
      collect(claims, placeKey(found.pair), { type: finding.type, isForward: found.isForward });
    }
    return [...pairs].flatMap(([key, pair]) => {
      const labels = labelsOf(row, reading, pair, classes);
      if (labels.length === 0) return [];
      const features = voteFeatures(reading, pair, rules.get(key) ?? []);
      const { isComplete } = row;
      return [{ features, labels, text, isComplete, claims: claims.get(key) ?? [] }];
    });
  });
}

function labelsOf(
  row: RelationText,
  reading: Reading,
  pair: Pair,
  classes: readonly string[],
): readonly Label[] {
  const [a, b] = [markOf(reading, pair.a, row), markOf(reading, pair.b, row)];
  if (!row.isComplete && (a === "" || b === "")) return [];
  return classes.flatMap((name, chosen) => {
    if (!fitsRelation(reading, pair, name)) return [];
    const [subject, object] = name.endsWith(">") ? [a, b] : [b, a];
    const answer = row.ask(name.slice(0, -1), subject, object);
    if (answer === "unknown") return [];
    const weight = answer === "hardly" ? HARDLY_WEIGHT : row.isComplete ? 1 : DOCUMENT_WEIGHT;
    return [{ chosen, isYes: answer === "yes", weight }];
  });
}

/** The marked entity that a unit's mention overlaps most; "" for none. */
function markOf(reading: Reading, unit: Unit, { marks }: RelationText): string {
  const mention = reading.input.mentions[unit.mention];
  let best: MarkedSpan | undefined;
  let most = 0;
  for (const mark of marks) {
    const shared =
      Math.min(mark.end, mention?.end ?? 0) - Math.max(mark.start, mention?.start ?? 0);
    const whole = Math.max(mark.end, mention?.end ?? 0) - Math.min(mark.start, mention?.start ?? 0);
    if (shared <= 0 || shared / whole <= most) continue;
    most = shared / whole;
    best = mark;
  }
  return best?.entity ?? "";
}

function read(text: string): Reading {
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: sha256(text), path: "row", format: "text" as const, ...none };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, level: 0 }];
  const tagged = tagDocument({ source, text, blocks, marks: [] });
  const mentions = findMentions(tagged.annotated, defaultPack);
  const names = mentions.filter(({ kind }) => kind === "name");
  const { annotated } = parseAroundNames(tagged, names, () => true);
  const chains = linkCoreference(annotated, mentions, defaultPack);
  const values = findValues(text, null);
  return openReading({ document: annotated, mentions, chains, values }, defaultPack);
}
