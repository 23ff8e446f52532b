import type { Range } from "../../src/model/claim.ts";
import type { GraphClaim, GraphDocument } from "../../src/model/graph.ts";
import { members, numbers, oneOf, parseJson, rows, text } from "./read.ts";
import { decodeQualifiers, MODALITIES, maybeStatus, POLARITIES, readTable, runs } from "./table.ts";

/** Reads the evidence block: every claim, its quote cut from its document's text. */
export function decodeClaims(
  json: string,
  documents: readonly GraphDocument[],
): readonly GraphClaim[] {
  const block = members(parseJson(json), "evidence");
  const table = readTable(block, "evidence");
  const columns = members(block["claims"], "evidence.claims");
  const column = (name: string): readonly number[] => numbers(columns[name], `claims.${name}`);
  const rowsOf = (name: string): ReturnType<typeof rows> => rows(columns[name], `claims.${name}`);
  const [ids, places, subjects, types] = ["id", "document", "subject", "type"].map(column);
  const [objects, values, predicates] = ["object", "value", "predicate"].map(column);
  const [polarities, modalities, statuses] = ["polarity", "modality", "status"].map(column);
  const [confidences, rules] = ["confidence", "rule"].map(column);
  const [spans, attributions, qualifiers] = ["spans", "attribution", "qualifiers"].map(rowsOf);
  return (ids ?? []).map((id, at): GraphClaim => {
    const document = documents[places?.[at] ?? -1];
    const said = attributions?.[at] ?? [];
    return {
      id: table.text(id),
      document: text(document?.path, "claims.document"),
      subject: table.text(subjects?.[at]),
      type: table.text(types?.[at]),
      object: table.maybe(objects?.[at]),
      value: table.value(values?.[at]),
      predicate: table.text(predicates?.[at]),
      polarity: oneOf(POLARITIES, table.maybe(polarities?.[at]), "claims.polarity"),
      modality: oneOf(MODALITIES, table.maybe(modalities?.[at]), "claims.modality"),
      attribution:
        said.length === 0
          ? null
          : {
              entity: table.maybe(said[0]),
              name: table.text(said[1]),
              start: said[2] ?? 0,
              end: said[3] ?? 0,
            },
      status: maybeStatus(table.maybe(statuses?.[at])),
      qualifiers: decodeQualifiers(qualifiers?.[at], table),
      confidence: confidences?.[at] ?? 0,
      rule: table.text(rules?.[at]),
      evidence: decodeEvidence(spans?.[at] ?? [], document?.text ?? ""),
    };
  });
}

function decodeEvidence(row: readonly number[], documentText: string): GraphClaim["evidence"] {
  const [sentence, subject, object, trigger] = runs(row, 2);
  const [start, end] = range(sentence) ?? [0, 0];
  return {
    start,
    end,
    quote: documentText.slice(start, end),
    subject: range(subject) ?? [start, start],
    object: range(object),
    trigger: range(trigger),
  };
}

function range(pair: readonly number[] = []): Range | null {
  const [start = -1, end = -1] = pair;
  return start < 0 ? null : [start, end];
}
