import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { readFile } from "../../src/read/index.ts";

const FOLDER = new URL("fixtures/", import.meta.url);
/** `name.md.input` is read as `name.md`; the ending keeps formatters off. */
const inputs = readdirSync(FOLDER).filter((name) => name.endsWith(".input"));

/** What reading gave, for people to compare: metadata, blocks, marks of each document, then the problems. */
function describeDocument({ source, text, blocks, marks }: Document): string {
  const { path, format, title, date, author, source: publisher, url } = source;
  return [
    `== ${path} (${format})`,
    ...Object.entries({ title, date, author, publisher, url })
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}: ${value}`),
    ...blocks.map(
      ({ kind, level, start, end }) => `[${kind}${level || ""}] ${text.slice(start, end)}`,
    ),
    ...marks.map(({ kind, start, end }) => `<${kind}> ${text.slice(start, end)}`),
  ].join("\n");
}

it.each(inputs)("%s", async (input) => {
  const name = input.replace(/\.input$/, "");
  const { documents, diagnostics } = await readFile(name, readFileSync(new URL(input, FOLDER)));
  const problems = diagnostics.map(
    (d) => `!! ${d.severity} ${d.code} ${d.path} (${d.place}): ${d.message}`,
  );
  const outline = [...documents.map(describeDocument), ...problems].join("\n");
  await expect(`${outline}\n`).toMatchFileSnapshot(`fixtures/${name}.expected`);
});
