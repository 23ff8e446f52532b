import type { Range } from "../../src/model/claim.ts";
import type { GraphClaim, GraphDocument } from "../../src/model/graph.ts";
import { CLAIMS_A_BLOCK } from "../../src/model/view.ts";
import { list, type Members, members, numbers, oneOf, parseJson, rows, text } from "./read.ts";
import { decodeQualifiers, MODALITIES, maybeStatus, POLARITIES, readTable, runs } from "./table.ts";

/** The claims of a page, read a block at a time when one of them is asked for. */
export interface ClaimBlocks {
  readonly count: number;
  readonly block: (at: number) => readonly GraphClaim[];
  readonly all: () => readonly GraphClaim[];
  readonly idOf: (at: number) => string | undefined;
  /** Finds a claim; those whose blocks were read, as of an edge that was asked for its claims, without reading others. */
  readonly find: (id: string) => GraphClaim | undefined;
}

/** Opens the evidence: lines of JSON, or one list of the same blocks. Every quote is cut from its document's text. */
export function openClaims(
  evidence: string,
  documents: () => readonly GraphDocument[],
): ClaimBlocks {
  const sources: readonly (() => unknown)[] = evidence.startsWith("[")
    ? list(parseJson(evidence), "evidence").map((block) => () => block)
    : evidence.split("\n").flatMap((line) => (line === "" ? [] : [() => parseJson(line)]));
  const made: (readonly GraphClaim[] | undefined)[] = [];
  const known = new Map<string, GraphClaim>();
  const block = (at: number): readonly GraphClaim[] => {
    const before = made[at];
    if (before) return before;
    const source = sources[at];
    const claims = source ? decodeClaims(members(source(), "evidence"), documents()) : [];
    made[at] = claims;
    for (const claim of claims) known.set(claim.id, claim);
    return claims;
  };
  return {
    count: sources.length,
    block,
    all: () => sources.flatMap((_, at) => block(at)),
    idOf: (at) => block(Math.floor(at / CLAIMS_A_BLOCK))[at % CLAIMS_A_BLOCK]?.id,
    find: (id) => {
      for (let at = 0; at < sources.length && !known.has(id); at++) block(at);
      return known.get(id);
    },
  };
}

function decodeClaims(block: Members, documents: readonly GraphDocument[]): readonly GraphClaim[] {
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
