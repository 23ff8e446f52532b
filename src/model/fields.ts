/** What JSON that nobody has checked yet may hold: read field by field, never trusted as a whole. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own field; undefined where there is none, and for anything but an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A text field; null where it is absent or no text. */
export function textField(value: unknown, name: string): string | null {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : null;
}

/** A number field; null where it is absent or no number. */
export function numberField(value: unknown, name: string): number | null {
  const found = fieldOf(value, name);
  return typeof found === "number" ? found : null;
}

/** A list field; empty where it is absent or no list. */
export function listField(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

/** The texts of a list field, others left out. */
export function textsField(value: unknown, name: string): readonly string[] {
  return listField(value, name).filter((item) => typeof item === "string");
}

/** A half-open range `[start, end]` of whole numbers; null where it is absent or malformed. */
export function rangeField(value: unknown, name: string): readonly [number, number] | null {
  const [start, end, ...rest] = listField(value, name);
  const isRange = Number.isInteger(start) && Number.isInteger(end) && rest.length === 0;
  return isRange && typeof start === "number" && typeof end === "number" ? [start, end] : null;
}
