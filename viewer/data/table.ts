import {
  type Modality,
  type Polarity,
  QUALIFIERS,
  type Qualifiers,
  type Status,
} from "../../src/model/claim.ts";
import type { Value } from "../../src/model/value.ts";
import { list, type Members, oneOf, readValue, text, texts } from "./read.ts";

/** Looks words and values up in a block's tables. */
export interface Table {
  readonly text: (at: number | undefined) => string;
  readonly maybe: (at: number | undefined) => string | null;
  readonly value: (at: number | undefined) => Value | null;
}

/** The words of polarity. */
export const POLARITIES: readonly Polarity[] = ["affirmed", "negated"];
/** The words of modality. */
export const MODALITIES: readonly Modality[] = ["asserted", "planned", "possible", "claimed"];
const STATUSES: readonly Status[] = ["current", "former", "future"];

/** Reads the tables of a block; an index that leads nowhere throws where it is used. */
export function readTable(block: Members, place: string): Table {
  const strings = texts(block["strings"], `${place}.strings`);
  const values = list(block["values"], `${place}.values`).map((value, at) =>
    readValue(value, `${place}.values[${at}]`),
  );
  const maybe = (at = -1): string | null => (at < 0 ? null : (strings[at] ?? null));
  return {
    maybe,
    text: (at) => text(maybe(at), `${place}.strings[${at}]`),
    value: (at = -1) => (at < 0 ? null : (values[at] ?? null)),
  };
}

/** A row cut into runs of one length. */
export function runs(row: readonly number[] = [], length: number): readonly (readonly number[])[] {
  const count = Math.floor(row.length / length);
  return Array.from({ length: count }, (_, at) => row.slice(at * length, (at + 1) * length));
}

/** A status, or null. */
export function maybeStatus(status: string | null): Status | null {
  return status === null ? null : oneOf(STATUSES, status, "status");
}

/** Qualifiers from runs of name and value. */
export function decodeQualifiers(row: readonly number[] = [], table: Table): Qualifiers {
  return Object.fromEntries(
    runs(row, 2).flatMap(([name, at]) => {
      const value = table.value(at);
      return value ? [[oneOf(QUALIFIERS, table.maybe(name), "qualifiers"), value]] : [];
    }),
  );
}
