import fc from "fast-check";
import { expect, it } from "vitest";
import {
  isPlainName,
  MANIFEST,
  planJournal,
  readJournal,
  readManifest,
  writeJournal,
  writeManifest,
} from "../../src/store/index.ts";

const names = fc.uniqueArray(fc.constantFrom("a.md", "b.json", "c.html", "z.txt", MANIFEST));
const file = (path: string, sha256: string): { path: string; sha256: string; bytes: number } => ({
  path,
  sha256,
  bytes: 1,
});

it("renames what differs, the manifest last, and removes what only the old set has", () => {
  fc.assert(
    fc.property(names, names, names, (staged, old, same) => {
      const present = new Map(old.map((path) => [path, same.includes(path) ? "new" : "old"]));
      const journal = planJournal(
        staged.map((path) => file(path, "new")),
        { inputs: [], outputs: old.map((path) => file(path, "old")) },
        present,
      );
      const changed = staged.filter((path) => present.get(path) !== "new");
      expect(journal.renames.toSorted()).toEqual(changed.toSorted());
      expect(journal.renames.includes(MANIFEST) ? journal.renames.at(-1) : MANIFEST).toBe(MANIFEST);
      expect(journal.removals).toEqual(old.filter((path) => !staged.includes(path)).toSorted());
      expect(readJournal(writeJournal(journal))).toEqual(journal);
    }),
  );
});

it("never removes or renames outside of its folder", () => {
  const outside = { inputs: [], outputs: [file("../thesis.tex", "x"), file("a/b", "x")] };
  expect(planJournal([], outside, new Map()).removals).toEqual([]);
  const journal = JSON.stringify({
    format: "claimgraph/journal@1",
    renames: ["../a"],
    removals: [],
  });
  expect(readJournal(journal)).toBeNull();
});

it.each(["", ".", "..", "a/b", "a\\b", "a\0b"])("knows that %j is no plain name", (name) => {
  expect(isPlainName(name)).toBe(false);
});

it.each(["", "{", "[]", "null", '{"format":"claimgraph/manifest@1"}', '{"outputs":[]}'])(
  "takes %j for no manifest of ours",
  (text) => {
    expect(readManifest(text)).toBeNull();
  },
);

it("reads back the files that a manifest names, whatever order they came in", () => {
  const manifest = {
    version: "1",
    options: { b: 1, a: [null, "x"] },
    inputs: [
      { ...file("y.txt", "1"), otherPaths: ["z.txt"] },
      { ...file("x.txt", "2"), otherPaths: [] },
    ],
    outputs: [file("b.md", "3"), file("a.md", "4")],
    counts: { claims: 2 },
    problems: [],
  };
  const text = writeManifest(manifest);
  expect(text).toBe(writeManifest({ ...manifest, inputs: manifest.inputs.toReversed() }));
  const read = readManifest(text);
  expect(read?.inputs.map((input) => input.path)).toEqual(["x.txt", "y.txt"]);
  expect(read?.outputs.map((output) => output.path)).toEqual(["a.md", "b.md"]);
});
