import type { Attribution, Claim, Range } from "../model/claim.ts";
import type { Ground } from "../model/ground.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";

/** A claim before it has its id, with what it rests on. */
export interface Finding extends Omit<Claim, "id"> {
  /** Sum of the parts of the ground: what decides between findings. */
  readonly points: number;
  readonly ground: Ground;
}

/** Gives a claim its id: a hash of all that it says and where, not of how sure we are or which rule found it. */
export function identify(found: Finding, document: string): Claim {
  const { points: _points, ground: _ground, ...finding } = found;
  const { evidence } = finding;
  const identity = {
    document,
    span: [evidence.start, evidence.end],
    subject: evidence.subject,
    object: evidence.object,
    trigger: evidence.trigger,
    type: finding.type,
    word: evidence.object === null ? finding.object : null,
    predicate: finding.predicate,
    polarity: finding.polarity,
    modality: finding.modality,
    attribution: speakerKey(finding.attribution),
    status: finding.status,
    qualifiers: finding.qualifiers,
    value: finding.value,
  };
  return { id: sha256(canonicalJson(identity)).slice(0, 32), ...finding };
}

function speakerKey(attribution: Attribution | null): Range | null {
  return attribution === null ? null : [attribution.start, attribution.end];
}
