import { remember } from "./memory.ts";

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** One line of JSON with keys in code-unit order at every depth: equal values have equal text. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  // Written out, as JSON.stringify with a function that sorts keys takes about twice the time.
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
}

type Members = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function canonicalList(list: readonly unknown[]): string {
  let text = "[";
  for (let at = 0; at < list.length; at++) text += (at === 0 ? "" : ",") + canonicalJson(list[at]);
  return `${text}]`;
}

function canonicalObject(value: Members): string {
  let text = "{";
  const keys = Object.keys(value);
  for (const key of isSorted(keys) ? keys : keys.toSorted()) {
    const member = value[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ",";
    text += quoted(key);
    text += ":";
    text += canonicalJson(member);
  }
  return `${text}}`;
}

/** Most objects are written with their keys in order. */
function isSorted(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at++)
    if ((keys[at - 1] ?? "") > (keys[at] ?? "")) return false;
  return true;
}

const quoted: (key: string) => string = remember((key) => JSON.stringify(key));
