import type { GraphClaim, NodeFact } from "../../src/model/graph.ts";
import { rangeOf } from "./opened.ts";
import { type Members, members, oneOf, readValue } from "./read.ts";
import { MODALITIES, maybeStatus, POLARITIES } from "./table.ts";
import { numberOf, wordOf } from "./words.ts";

/** A claim without an entity as object, as what is said of its subject. */
export function factOf(claim: GraphClaim): NodeFact {
  const { type, object, value, polarity, modality, status, id } = claim;
  return {
    type,
    ...(object === null ? {} : { object }),
    ...(value === null ? {} : { value }),
    polarity,
    modality,
    status,
    claims: [id],
    independent: 1,
    isDisputed: false,
  };
}

/** Reads a claim as `build` writes it into its files. */
export function readClaim(claim: Members, place: string): GraphClaim {
  const evidence = members(claim["evidence"], `${place}.evidence`);
  const start = numberOf(evidence["start"], 0);
  const quote = wordOf(evidence["quote"]);
  const range = (value: unknown): readonly [number, number] | null =>
    Array.isArray(value) ? [numberOf(value[0], start), numberOf(value[1], start)] : null;
  const value = claim["value"];
  return {
    id: wordOf(claim["id"]),
    document: wordOf(claim["document"]),
    subject: wordOf(claim["subject"]),
    type: wordOf(claim["type"]),
    object: wordOf(claim["object"]) || null,
    value: value === null || value === undefined ? null : readValue(value, place),
    predicate: wordOf(claim["predicate"]),
    polarity: oneOf(POLARITIES, wordOf(claim["polarity"]), place),
    modality: oneOf(MODALITIES, wordOf(claim["modality"]), place),
    attribution: null,
    status: maybeStatus(wordOf(claim["status"]) || null),
    qualifiers: {},
    confidence: numberOf(claim["confidence"], 0),
    rule: wordOf(claim["rule"]),
    evidence: {
      start,
      end: start + quote.length,
      quote,
      subject: range(evidence["subject"]) ?? rangeOf("", quote, start),
      object: range(evidence["object"]),
      trigger: range(evidence["trigger"]),
    },
  };
}
