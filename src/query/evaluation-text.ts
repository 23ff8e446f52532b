import type { Json } from "../model/json.ts";
import { byText } from "../model/order.ts";
import type { DocumentScores, Evaluation, Figure, Scores } from "./evaluate.ts";
import { reliabilityJson, reliabilityTable } from "./reliability.ts";
import { f1Of, precisionOf, recallOf, type Score } from "./score.ts";

/** The names under which figures are written for programs. */
const WRITTEN: readonly (readonly [figure: Figure, name: string])[] = [
  ["entities", "entities"],
  ["relations", "relations"],
  ["concepts", "concepts"],
  ["classes", "is_a"],
  ["classHeads", "is_a_head"],
  ["conceptRelations", "concept_relations"],
  ["implied", "implied"],
  ["modality", "modality"],
  ["markedModality", "modality_marked"],
];

/** Figures that stand apart from the two main ones, as a reader meets them. */
const APART: readonly (readonly [figure: Figure, label: string])[] = [
  ["classes", "is_a (exact)"],
  ["classHeads", "is_a (head noun)"],
  ["concepts", "Concept (recall)"],
  ["conceptRelations", "  with a Concept end"],
  ["implied", "implied (found)"],
  ["modality", "modality of the right"],
  ["markedModality", "  not asserted in gold"],
];

/** What a table of scores shows beside the totals. */
export interface TableOptions {
  readonly perDocument: boolean;
  readonly errors: boolean;
  /** How often relations of a confidence are right. */
  readonly reliability: boolean;
}

/** An evaluation for programs: every figure with its counts, and each document's errors in words. */
export function evaluationJson(
  evaluation: Evaluation,
  options: Pick<TableOptions, "reliability">,
): Json {
  const reliabilityIn = ({ reliability }: Scores): { readonly [name: string]: Json } =>
    options.reliability ? { reliability: reliabilityJson(reliability) } : {};
  const documents = evaluation.documents.map(
    (scores) =>
      [
        scores.document,
        { ...scoresJson(scores), ...errorsJson(scores), ...reliabilityIn(scores) },
      ] as const,
  );
  return {
    total: scoresJson(evaluation.total),
    documents: Object.fromEntries(documents),
    ...reliabilityIn(evaluation.total),
  };
}

/** An evaluation for people: tables of plain text, ending with a line break. */
export function evaluationTable(evaluation: Evaluation, options: TableOptions): string {
  const { total, documents } = evaluation;
  const apart = APART.map(([figure, label]) => [label, total.figures[figure]] as const).filter(
    ([, score]) => score.predicted + score.gold > 0,
  );
  const outside = [...total.unscored].toSorted(byText(([reason]) => reason));
  const sections = [
    table("", mainRows(total)),
    ...(apart.length > 0 ? [table("reported apart", apart)] : []),
    ...(outside.length > 0
      ? [`predicted, not in precision: ${outside.map((pair) => pair.join(" ")).join(", ")}\n`]
      : []),
    table("entities by type", sortedRows(total.byEntityType)),
    table("relations by type", sortedRows(total.byRelationType)),
    ...(options.reliability ? [reliabilityTable(total.reliability)] : []),
    ...(options.perDocument ? documents.map((one) => table(one.document, mainRows(one))) : []),
    ...(options.errors ? documents.map(errorList) : []),
  ];
  return sections.join("\n");
}

function scoresJson(scores: Scores): { readonly [key: string]: Json } {
  const figures = WRITTEN.map(
    ([figure, name]) => [name, scoreJson(scores.figures[figure])] as const,
  );
  return {
    ...Object.fromEntries(figures),
    by_entity_type: mapJson(scores.byEntityType),
    by_type: mapJson(scores.byRelationType),
    unscored: Object.fromEntries(scores.unscored),
  };
}

function errorsJson(scores: DocumentScores): { readonly [key: string]: Json } {
  return {
    entity_fp: scores.falseEntities,
    entity_fn: scores.missedEntities,
    relation_fp: scores.falseRelations,
    relation_fn: scores.missedRelations,
  };
}

function mapJson(scores: ReadonlyMap<string, Score>): Json {
  return Object.fromEntries([...scores].map(([type, score]) => [type, scoreJson(score)]));
}

function scoreJson(score: Score): Json {
  return {
    precision: precisionOf(score),
    recall: recallOf(score),
    f1: f1Of(score),
    right: score.right,
    predicted: score.predicted,
    found: score.found,
    gold: score.gold,
  };
}

type Row = readonly [label: string, score: Score];

function mainRows(scores: Scores): readonly Row[] {
  return [
    ["entities", scores.figures.entities],
    ["relations", scores.figures.relations],
  ];
}

function sortedRows(scores: ReadonlyMap<string, Score>): readonly Row[] {
  return [...scores].toSorted(byText(([type]) => type));
}

function table(title: string, rows: readonly Row[]): string {
  const head = `${title.padEnd(24)}${["P", "R", "F1"].map((name) => name.padStart(7)).join("")}`;
  const lines = rows.map(([label, score]) => {
    const shares = [precisionOf(score), recallOf(score), f1Of(score)].map(share).join("");
    const right = `${score.right}/${score.predicted}`.padStart(12);
    return `${label.padEnd(24)}${shares}${right}${`${score.found}/${score.gold}`.padStart(12)}`;
  });
  return [`${head}  right/pred  found/gold`, ...lines, ""].join("\n");
}

function share(value: number | null): string {
  return (value === null ? "-" : value.toFixed(3)).padStart(7);
}

function errorList(scores: DocumentScores): string {
  const groups: readonly (readonly [label: string, texts: readonly string[]])[] = [
    ["entity, false", scores.falseEntities],
    ["entity, missed", scores.missedEntities],
    ["relation, false", scores.falseRelations],
    ["relation, missed", scores.missedRelations],
  ];
  const lines = groups.flatMap(([label, texts]) => texts.map((text) => `  ${label}: ${text}`));
  return [`=== ${scores.document}`, ...lines, ""].join("\n");
}
