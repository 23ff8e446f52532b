import { textField } from "../model/fields.ts";

/** A line or file of JSON, to be read field by field. Throws where it is none. */
export function parseRow(text: string): unknown {
  return JSON.parse(text);
}

/** A text field; empty where it is absent or no text. */
export function textOf(value: unknown, name: string): string {
  return textField(value, name) ?? "";
}
