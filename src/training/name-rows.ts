import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fieldOf, isFields } from "../model/fields.ts";
import { parseRow } from "./json-rows.ts";

/** A sentence with its names, as a file of names gives it. */
export interface NamesRow {
  readonly text: string;
  readonly split: string | undefined;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

/** The rows of a JSON-lines file of names, gzipped or not. */
export function readNamesRows(path: string): readonly NamesRow[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => rowOf(parseRow(line)));
}

/** The entity type of each type of a source that has exactly one (`types.json`). */
export function readTypeMap(folder: string, source: string): ReadonlyMap<string, string> {
  const table = fieldOf(parseRow(readFileSync(join(folder, "types.json"), "utf8")), source);
  const pairs = isFields(table) ? Object.entries(table) : [];
  return new Map(
    pairs.flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])),
  );
}

/** What begins a mention that is no name. */
const NO_NAME =
  /^(?:he|she|it|they|his|her|hers|their|its|i|we|my|our|the|a|an|this|that|these|who|whose|which|both|one)\b/i;

/** The names among the ends of facts in a file of relations, of the part for training, each once. */
export function readKnowledgeRows(path: string): readonly NamesRow[] {
  return readNamesRows(path)
    .filter(({ split }) => split === "train")
    .map((row) => {
      const named = row.entities.filter(({ start, end }) => {
        const name = row.text.slice(start, end);
        return /^\p{Lu}/u.test(name) && !NO_NAME.test(name);
      });
      return { ...row, entities: [...new Map(named.map((one) => [one.start, one])).values()] };
    });
}

function rowOf(value: unknown): NamesRow {
  const [text, split, entities] = [
    fieldOf(value, "text"),
    fieldOf(value, "split"),
    fieldOf(value, "entities"),
  ];
  if (typeof text !== "string" || !Array.isArray(entities)) throw new Error("not a row of names");
  return {
    text,
    split: typeof split === "string" ? split : undefined,
    entities: entities.map((entity: unknown) => ({
      start: Number(fieldOf(entity, "start")),
      end: Number(fieldOf(entity, "end")),
      type: String(fieldOf(entity, "type")),
    })),
  };
}
