import { item } from "./form-evidence.ts";
import type { Name } from "./name.ts";
import type { Page } from "./page.ts";

/** "ex-Acme", "pro-Acme": a prefix that keeps the name behind it in one token. */
const PREFIXED = /^((?:ex|pro|anti|non|post|pre|then|mid|trans|co)-)(\p{Lu}[\p{L}\p{Nd}]+)$/u;

/** Names behind a prefix in tokens [first, last): the mention covers the name alone. */
export function findPrefixed(page: Page, first: number, last: number): readonly Name[] {
  const names: Name[] = [];
  for (let at = first; at < last; at++) {
    const text = page.tokens[at]?.text ?? "";
    if (!text.includes("-")) continue;
    const [, prefix = "", name = ""] = PREFIXED.exec(text) ?? [];
    const { calendar, peoples, stopNames } = page.index;
    if (name === "" || peoples.has(name) || calendar.has(name) || stopNames.has(name)) continue;
    const evidence =
      prefix === "ex-" ? [item("possessive", "Organization", 20, "formerly-of")] : [];
    const run = { first: at, last: at + 1, evidence, gender: "unknown" as const };
    names.push({ ...run, name, isWeak: false, offset: prefix.length, rule: "name/prefixed" });
  }
  return names;
}
