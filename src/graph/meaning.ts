import { canonicalJson } from "../model/json.ts";
import { foldName } from "../model/text.ts";
import type { Value } from "../model/value.ts";

/** What a value says, whatever its words: "$2bn" and "2 billion dollars" are one. */
export function meaningOf(value: Value): string {
  const text = value.kind === "text" ? foldName(value.text) : undefined;
  return canonicalJson({ ...value, text });
}
