import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fieldOf, isFields, listField } from "../model/fields.ts";
import { parseRow, textOf } from "./json-rows.ts";

/** A span of a text with the entity that it stands for. */
export interface MarkedSpan {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** What is known of a relation between two marked things: said, not said, hardly said (nobody looked), or not known. */
type Answer = "yes" | "no" | "hardly" | "unknown";

/** A text with what its annotation says of relations in it. */
export interface RelationText {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly MarkedSpan[];
  /** Whether entities without a mark are known to have no relation. */
  readonly isComplete: boolean;
  /** Whether the subject stands to the object in the relation; "" for what is not marked. */
  readonly ask: (relation: string, subject: string, object: string) => Answer;
}

/** How a property of a source says a relation. */
interface Saying {
  readonly relation: string;
  readonly direction: string;
  /** The property says it, rather than leaves it open. */
  readonly isMain: boolean;
  /** The property is narrower than the relation: its absence tells nothing. */
  readonly isNarrow: boolean;
}

/** The training part of KnowledgeNet: facts are known for the properties that a passage was annotated for. */
export function readKnowledgeNet(file: string, mappingFile: string): readonly RelationText[] {
  const sayings = readSayings(mappingFile, "knowledgenet");
  return readLines(file).map((row) => {
    const facts = factsOf(row, (type) => sayings.get(type) ?? []);
    const annotated = new Set(listField(row, "annotated").map(String));
    const ask = (relation: string, subject: string, object: string): Answer => {
      const known = facts.get(`${relation} ${subject} ${object}`);
      if (known !== undefined) return known;
      const naming = [...sayings].filter(([, list]) =>
        list.some((one) => one.relation === relation),
      );
      const given = naming.filter(([property]) => annotated.has(property));
      const isTold = given.some(([, list]) =>
        list.some((one) => one.relation === relation && !one.isNarrow),
      );
      const isAll = naming.length > 0 && given.length === naming.length;
      return isTold || isAll ? "no" : "hardly";
    };
    const marks = listField(row, "entities").map((entity) => markOf(entity, textOf(entity, "id")));
    return { id: textOf(row, "id"), text: textOf(row, "text"), marks, isComplete: true, ask };
  });
}

/** The training part of Re-DocRED: facts hold between entities of a document, wherever it says so. */
export function readReDocRed(file: string, mappingFile: string): readonly RelationText[] {
  const sayings = readSayings(mappingFile, "wikidata");
  return readLines(file).map((row) => {
    const types = new Map(
      listField(row, "entities").map((entity) => [textOf(entity, "id"), textOf(entity, "type")]),
    );
    const facts = factsOf(row, (property, head, tail) => {
      const all = sayings.get(property) ?? [];
      return all.map((one) => ({
        ...one,
        isMain: one.isMain && types.has(head) && types.has(tail),
      }));
    });
    const ask = (relation: string, subject: string, object: string): Answer =>
      facts.get(`${relation} ${subject} ${object}`) ?? "no";
    const marks = listField(row, "entities").flatMap((entity) =>
      listField(entity, "mentions").map((mention) => markOf(mention, textOf(entity, "id"))),
    );
    return { id: textOf(row, "id"), text: textOf(row, "text"), marks, isComplete: false, ask };
  });
}

function markOf(value: unknown, entity: string): MarkedSpan {
  return { entity, start: Number(fieldOf(value, "start")), end: Number(fieldOf(value, "end")) };
}

function factsOf(
  row: unknown,
  sayingsOf: (property: string, head: string, tail: string) => readonly Saying[],
): ReadonlyMap<string, Answer> {
  const facts = new Map<string, Answer>();
  for (const fact of listField(row, "relations")) {
    const [head, tail] = [textOf(fact, "head"), textOf(fact, "tail")];
    for (const { relation, direction, isMain } of sayingsOf(textOf(fact, "type"), head, tail)) {
      const keys = [
        ...(direction === "reversed" ? [] : [`${relation} ${head} ${tail}`]),
        ...(direction === "same" ? [] : [`${relation} ${tail} ${head}`]),
      ];
      for (const key of keys)
        if (facts.get(key) !== "yes") facts.set(key, isMain ? "yes" : "unknown");
    }
  }
  return facts;
}

function readSayings(file: string, source: string): ReadonlyMap<string, readonly Saying[]> {
  const table = fieldOf(parseRow(readFileSync(file, "utf8")), source);
  const rows = isFields(table) ? Object.entries(table) : [];
  return new Map(
    rows.map(([property, row]) => [
      property,
      [row, ...listField(row, "also")].map((said) => ({
        relation: textOf(said, "relation"),
        direction: textOf(said, "direction"),
        isMain: said === row && textOf(row, "fit") !== "loose",
        isNarrow: textOf(fieldOf(row, "qualifiers"), "role") !== "",
      })),
    ]),
  );
}

function readLines(file: string): readonly unknown[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map(parseRow)
    .filter((row) => textOf(row, "split") === "train");
}
