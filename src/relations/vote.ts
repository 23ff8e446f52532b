import { collect } from "../model/groups.ts";
import type { Finding } from "./findings.ts";
import { entitiesIn, type Pair, pairOf, pairsOf } from "./pairs.ts";
import { propose } from "./propose.ts";
import type { Reading } from "./reading.ts";
import { voteFeatures } from "./vote-features.ts";
import { loadVotes, scoreVotes, type VoteTable } from "./vote-model.ts";
import { voteWeights } from "./weights/votes.ts";

/** What says nothing of how two things stand to each other, so that the vote may. */
const OPEN = "related_to";

let loaded: VoteTable | undefined;

/** The scores of a pair by class, in sixteenths of a nat. */
function scorePair(reading: Reading, pair: Pair, rules: readonly string[]): Int32Array {
  loaded ??= loadVotes(voteWeights);
  return scoreVotes(loaded, voteFeatures(reading, pair, rules), voteWeights.classes.length);
}

/** What the learned vote is sure of in a sentence, of the pairs of entities that no rule ties. */
export function findLearned(
  reading: Reading,
  sentence: number,
  findings: readonly Finding[],
): readonly Finding[] {
  const [first, last] = reading.syntax.ranges[sentence] ?? [0, 0];
  const entities = entitiesIn(reading, first, last);
  if (entities.length < 2) return [];
  const tied = new Set(
    findings
      .filter(({ type }) => type !== OPEN)
      .map(({ subject, object }) => keyOf(subject, object ?? "")),
  );
  const rules = rulesByPair(reading, findings);
  return pairsOf(reading, entities).flatMap((pair) => {
    const [a, b] = [entityOf(reading, pair.a.mention), entityOf(reading, pair.b.mention)];
    if (tied.has(keyOf(a, b))) return [];
    return propose(reading, pair, () => scorePair(reading, pair, rules.get(placeKey(pair)) ?? []));
  });
}

/** The pair of units that a finding ties, and whether its subject comes first; null where an end is a word or value or the path too long. */
export function pairOfFinding(
  { syntax }: Reading,
  { ground }: Finding,
): { readonly pair: Pair; readonly isForward: boolean } | null {
  const { units, unitOf } = syntax;
  if (ground.object < 0) return null;
  const subject = units[unitOf[ground.subject] ?? -1];
  const object = units[unitOf[ground.object] ?? -1];
  if (subject === undefined || object === undefined || subject === object) return null;
  const isForward = subject.index < object.index;
  const pair = isForward ? pairOf(syntax, subject, object) : pairOf(syntax, object, subject);
  return pair === null ? null : { pair, isForward };
}

/** Which rules tie each pair of units, with their direction. */
export function rulesByPair(
  reading: Reading,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  for (const finding of findings) {
    const found = pairOfFinding(reading, finding);
    if (found === null) continue;
    collect(rules, placeKey(found.pair), `${finding.rule}${found.isForward ? ">" : "<"}`);
  }
  return rules;
}

/** Tells pairs of units apart. */
export function placeKey({ a, b }: Pair): string {
  return `${a.index} ${b.index}`;
}

function entityOf({ context }: Reading, mention: number): string {
  return `e${(context.chainOf[mention] ?? -1) + 1}`;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
