import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fieldOf, isFields, listField } from "../model/fields.ts";
import { parseRow, textOf } from "./json-rows.ts";

/** A span of a passage with an id, as KnowledgeNet marks it. */
export interface Marked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A passage with its facts, each as "PROPERTY head tail"; `annotated` names the properties of which all facts are given. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly split: string;
  readonly annotated: readonly string[];
  readonly entities: readonly Marked[];
  readonly facts: readonly string[];
}

/** A relation that says a property: `reversed` where its subject is the property's object. */
export interface Said {
  readonly relation: string;
  readonly direction: string;
}

/** The relations that may say each property. */
export type Mapping = ReadonlyMap<string, readonly Said[]>;

/** The passages of a gzipped file of JSON lines. */
export function readPassages(file: string): readonly Passage[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => passageOf(parseRow(line)));
}

/** The part for KnowledgeNet of the file that leads from the properties of data sets to relations. */
export function readMapping(file: string): Mapping {
  const table = fieldOf(parseRow(readFileSync(file, "utf8")), "knowledgenet");
  const rows = isFields(table) ? Object.entries(table) : [];
  return new Map(
    rows.map(([property, row]) => [property, [row, ...listField(row, "also")].map(saidOf)]),
  );
}

function saidOf(row: unknown): Said {
  return { relation: textOf(row, "relation"), direction: textOf(row, "direction") };
}

function passageOf(row: unknown): Passage {
  return {
    id: textOf(row, "id"),
    text: textOf(row, "text"),
    split: textOf(row, "split"),
    annotated: listField(row, "annotated").map(String),
    entities: listField(row, "entities").map((entity) => ({
      id: textOf(entity, "id"),
      start: Number(fieldOf(entity, "start")),
      end: Number(fieldOf(entity, "end")),
    })),
    facts: listField(row, "relations").map((fact) =>
      ["type", "head", "tail"].map((name) => textOf(fact, name)).join(" "),
    ),
  };
}
