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
    attribution: speakerKey(finding.attribution),
    document,
    modality: finding.modality,
    object: evidence.object,
    polarity: finding.polarity,
    predicate: finding.predicate,
    qualifiers: finding.qualifiers,
    span: [evidence.start, evidence.end],
    status: finding.status,
    subject: evidence.subject,
    trigger: evidence.trigger,
    type: finding.type,
    value: finding.value,
    word: evidence.object === null ? finding.object : null,
  };
  return { id: sha256(canonicalJson(identity)).slice(0, 32), ...finding };
}

function speakerKey(attribution: Attribution | null): Range | null {
  return attribution === null ? null : [attribution.start, attribution.end];
}
