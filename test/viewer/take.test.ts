import { describe, expect, it } from "vitest";
import { takeFiles } from "../../viewer/ui/drop.ts";

/** What files of these names and contents mean, in a few words. */
async function meaning(files: readonly (readonly [name: string, text: string])[]): Promise<string> {
  const taken = await takeFiles(
    files.map(([name, text]) => ({ name, file: new File([text], name) })),
  );
  if (taken === null) return "nothing";
  if (taken.kind === "graph") return `graph ${taken.files.map(({ name }) => name).join()}`;
  if (taken.kind === "graphs") return `graphs ${taken.names.join()}`;
  const read = taken.articles.map(({ name }) => name).join();
  return `read ${read}${taken.graphs.length > 0 ? ` without ${taken.graphs.join()}` : ""}`;
}

const ARTICLE = '{\n  "title": "A title",\n  "text": "It says \\"nodes\\": none."\n}';
const GRAPH =
  '{"attributes": {}, "nodes": [{"key": "a", "attributes": {"text": "b"}}], "edges": []}';
const CLAIMS = '{"evidence": {"quote": "q"}, "id": "c", "subject": "s"}\n';
const DOCUMENTS = '{"path": "a.txt", "sha256": "0", "text": "Lumora acquired Orvana."}\n';
const LINES = '{"path": "a", "text": "Lumora acquired Orvana."}\n{"path": "b", "text": "No."}\n';

describe("files that fall on the page", () => {
  it.each([
    [[], "nothing"],
    [[["a.txt", "Text."]], "read a.txt"],
    [[["a.json", ARTICLE]], "read a.json"],
    [[["a.jsonl", LINES]], "read a.jsonl"],
    [[["graph.json", GRAPH]], "graph graph.json"],
    [[["graph.gexf", "<gexf/>"]], "graph graph.gexf"],
    [[["claims.jsonl", CLAIMS]], "graph claims.jsonl"],
    [
      [
        ["claims.jsonl", CLAIMS],
        ["documents.jsonl", DOCUMENTS],
      ],
      "graph claims.jsonl,documents.jsonl",
    ],
    [
      [
        ["one.json", GRAPH],
        ["two.gexf", "<gexf/>"],
      ],
      "graphs one.json,two.gexf",
    ],
    [
      [
        ["graph.json", GRAPH],
        ["a.md", "Text."],
        ["a.json", ARTICLE],
      ],
      "read a.md,a.json without graph.json",
    ],
    // What it is not cannot be told: opening it tells why.
    [[["broken.json", "{"]], "graph broken.json"],
  ] as const)("mean what they hold: %j", async (files, expected) => {
    expect(await meaning(files)).toBe(expected);
  });
});
