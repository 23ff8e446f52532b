import type { Pack } from "../model/pack.ts";
import type { Finding } from "./findings.ts";

/** Less likely than not: never kept. */
const FLOOR = 0.5;
/** A person who leads an organisation works for it or is its member: only the stronger of the two is said. */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  works_for: ["leads"],
  member_of: ["leads"],
  related_to: ["*"],
};

/**
 * Keeps of the findings those more likely than not, one a sentence for each thing said (the surest), without what a
 * stronger relation between the same two ends already says; sorted by place.
 */
export function selectFindings(findings: readonly Finding[], pack: Pack): readonly Finding[] {
  const symmetric = new Set(
    pack.relations.filter((entry) => entry.isSymmetric).map((entry) => entry.type),
  );
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.confidence < FLOOR) continue;
    const key = keyOf(finding, symmetric.has(finding.type));
    const other = best.get(key);
    if (other === undefined || finding.points > other.points) best.set(key, finding);
  }
  const kept = [...best.values()];
  const said = new Set(kept.map((finding) => pairKey(finding, finding.type)));
  const saidHere = new Set(kept.filter((finding) => finding.type !== "related_to").map(placeKey));
  return kept.filter((finding) => !isImplied(finding, said, saidHere)).toSorted(byPlace);
}

function keyOf(finding: Finding, isSymmetric: boolean): string {
  const { subject, object, value, type, polarity, predicate, evidence } = finding;
  const ends = isSymmetric ? [subject, object ?? ""].toSorted() : [subject, object ?? ""];
  const word = type === "related_to" ? predicate : "";
  return [evidence.start, ...ends, value?.text ?? "", type, polarity, word].join("\n");
}

function pairKey(finding: Finding, type: string): string {
  return [
    finding.subject,
    finding.object,
    type,
    finding.polarity,
    finding.status === "former",
  ].join("\n");
}

function placeKey(finding: Finding): string {
  const ends = [finding.subject, finding.object ?? ""].toSorted();
  return [finding.evidence.start, ...ends].join("\n");
}

function isImplied(
  finding: Finding,
  said: ReadonlySet<string>,
  saidHere: ReadonlySet<string>,
): boolean {
  const stronger = IMPLIED_BY[finding.type] ?? [];
  if (stronger.includes("*")) return saidHere.has(placeKey(finding));
  return stronger.some((type) => said.has(pairKey(finding, type)));
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.evidence.start - b.evidence.start ||
    (a.evidence.trigger?.[0] ?? 0) - (b.evidence.trigger?.[0] ?? 0) ||
    a.evidence.subject[0] - b.evidence.subject[0] ||
    (a.evidence.object?.[0] ?? 0) - (b.evidence.object?.[0] ?? 0) ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) ||
    (a.polarity < b.polarity ? -1 : a.polarity > b.polarity ? 1 : 0)
  );
}
