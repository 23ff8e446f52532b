import type { Name } from "./name.ts";
import { type Page, wordAt } from "./page.ts";

/**
 * "Nova 4 Mini and Max": the second of two names that share a beginning with a version. Gives a second mention at "Max" with the name
 * "Nova 4 Max", where the document has no other use of the short name.
 */
export function expandLists(page: Page, names: readonly Name[]): readonly Name[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.flatMap((name, at) => {
    const before = names[at - 1];
    const stem = before === undefined ? undefined : stemOf(page, before);
    if (!before || stem === undefined || !isPair(page, before, name)) return [];
    return [{ ...name, name: `${stem} ${name.name}`, rule: "name/shared-beginning" }];
  });
}

function isPair(page: Page, before: Name, name: Name): boolean {
  return (
    name.last - name.first === 1 &&
    name.first === before.last + 1 &&
    /^(?:and|or|&)$/.test(wordAt(page, before.last, name.first))
  );
}

/** "Nova 4" of "Nova 4 Mini". */
function stemOf(page: Page, { first, last }: Name): string | undefined {
  const shape = page.shapes[last - 2];
  if (last - first < 3 || (shape !== "number" && shape !== "code")) return undefined;
  const start = page.tokens[first]?.start ?? 0;
  return page.annotated.document.text
    .slice(start, page.tokens[last - 2]?.end ?? 0)
    .replace(/\s+/g, " ");
}
