import type { Value } from "../../src/model/value.ts";

/** A JSON object of unknown members. */
export interface Members {
  readonly [name: string]: unknown;
}

/** The data of the page are not what the viewer expects: it was changed, cut off, or written by another version. */
export class BrokenData extends Error {}

/** Parses JSON without trusting it. */
export function parseJson(source: string): unknown {
  const json: unknown = JSON.parse(source);
  return json;
}

/** The value as an object. */
export function members(json: unknown, place: string): Members {
  if (!isMembers(json)) throw new BrokenData(`${place}: expected an object`);
  return json;
}

/** The value as a list of whatever. */
export function list(json: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new BrokenData(`${place}: expected a list`);
  return json;
}

/** The value as a list of numbers. */
export function numbers(json: unknown, place: string): readonly number[] {
  const items = list(json, place);
  if (!items.every(isNumber)) throw new BrokenData(`${place}: expected numbers`);
  return items;
}

/** The value as a list of strings. */
export function texts(json: unknown, place: string): readonly string[] {
  const items = list(json, place);
  if (!items.every(isText)) throw new BrokenData(`${place}: expected strings`);
  return items;
}

/** The value as a list of lists of numbers. */
export function rows(json: unknown, place: string): readonly (readonly number[])[] {
  return list(json, place).map((row) => numbers(row, place));
}

/** The value as a string. */
export function text(json: unknown, place: string): string {
  if (typeof json !== "string") throw new BrokenData(`${place}: expected a string`);
  return json;
}

/** The value as a string or null. */
export function maybeText(json: unknown, place: string): string | null {
  return json === null || json === undefined ? null : text(json, place);
}

/** The value as a number. */
export function number(json: unknown, place: string): number {
  if (typeof json !== "number") throw new BrokenData(`${place}: expected a number`);
  return json;
}

/** The value as one of a closed set of words. */
export function oneOf<T extends string>(
  words: readonly T[],
  json: string | null,
  place: string,
): T {
  const found = words.find((word) => word === json);
  if (found === undefined) throw new BrokenData(`${place}: unknown word ${json}`);
  return found;
}

const PRECISIONS = ["day", "month", "quarter", "year", "decade"] as const;
const KINDS = ["money", "percent", "quantity", "date", "text"] as const;

/** The value as what a qualifier or attribute holds. */
export function readValue(json: unknown, place: string): Value {
  const value = members(json, place);
  const get = (name: string): string => text(value[name], `${place}.${name}`);
  const said = get("text");
  const kind = oneOf(KINDS, get("kind"), place);
  if (kind === "text") return { kind, text: said };
  if (kind === "percent") return { kind, text: said, value: get("value") };
  if (kind === "money") return { kind, text: said, value: get("value"), currency: get("currency") };
  if (kind === "quantity") return { kind, text: said, value: get("value"), unit: get("unit") };
  const precision = oneOf(PRECISIONS, get("precision"), place);
  return { kind, text: said, from: get("from"), to: get("to"), precision };
}

function isMembers(json: unknown): json is Members {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isNumber(item: unknown): item is number {
  return typeof item === "number";
}

function isText(item: unknown): item is string {
  return typeof item === "string";
}
