import { item } from "./form-evidence.ts";
import { type Name, textOfRun } from "./name.ts";
import { type Page, wordAt } from "./page.ts";

/** Joins two names around "v." into the name of a court case: "Acme v. Nova". */
export function joinCases(page: Page, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (
      before &&
      name.first === before.last + 1 &&
      /^v\.?$/.test(wordAt(page, before.last, name.first))
    ) {
      const run = { first: before.first, last: name.last };
      const evidence = [item("form", "Work", 60, "case")];
      joined[joined.length - 1] = {
        ...run,
        evidence,
        gender: "unknown",
        isWeak: false,
        offset: 0,
        rule: "name/case",
        name: textOfRun(page, run),
      };
    } else joined.push(name);
  }
  return joined;
}
