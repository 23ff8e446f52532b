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
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ",";
    text += quoted(key);
    text += ":";
    text += canonicalJson(member);
  }
  return `${text}}`;
}

const quoted: (key: string) => string = remember((key) => JSON.stringify(key));
