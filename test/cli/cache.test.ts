import fc from "fast-check";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import {
  readSegment,
  type SegmentOrigin,
  segmentName,
  writeSegment,
} from "../../src/store/index.ts";
import { simpleEngine } from "../support/engine.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";

const NAMES = ["a.txt", "b.txt", "c.txt", "deep/a.txt"];
const TEXTS = ["Ada buys Bo.", "Cy buys Di.", "nothing", "bad", "", "Eve buys Fay."];

type Edit =
  | { readonly kind: "write"; readonly name: string; readonly text: string }
  | { readonly kind: "delete"; readonly name: string }
  | { readonly kind: "rename"; readonly name: string; readonly to: string }
  | { readonly kind: "damage"; readonly at: number };

const name = fc.constantFrom(...NAMES);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), name, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constant("delete" as const), name }),
  fc.record({ kind: fc.constant("rename" as const), name, to: name }),
  fc.record({ kind: fc.constant("damage" as const), at: fc.nat(400) }),
);

function apply(change: Edit, names: Map<string, string>): void {
  switch (change.kind) {
    case "write":
      names.set(`corpus/${change.name}`, change.text);
      break;
    case "delete":
      names.delete(`corpus/${change.name}`);
      break;
    case "rename": {
      const text = names.get(`corpus/${change.name}`);
      names.delete(`corpus/${change.name}`);
      if (text !== undefined) names.set(`corpus/${change.to}`, text);
      break;
    }
    case "damage":
      for (const [path, text] of names) {
        if (path.includes("/segments/")) names.set(path, damaged(text, change.at));
      }
  }
}

function damaged(text: string, at: number): string {
  const place = at % (text.length + 1);
  return `${text.slice(0, place)}#${text.slice(place + 1)}`;
}

async function build(files: MemoryFiles, out: string, words: readonly string[]): Promise<string> {
  const effects = memoryEffects(files);
  await run(["build", "-o", out, ...words], effects, async () => simpleEngine);
  return effects.said.join("");
}

/** Published files and store of a folder. */
function contentOf(files: MemoryFiles, out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files.names]
      .filter(([path]) => path.startsWith(`${out}/`))
      .map(([path, text]) => [path.slice(out.length), text] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

it("makes of any history of edits and damage what a fresh build makes, store included", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 5 }),
      async (history) => {
        const files = new MemoryFiles({ "corpus/z.txt": "Zoe buys Yan." });
        for (const changes of history) {
          for (const change of changes) apply(change, files.names);
          await build(files, "kept", []);
        }
        await build(files, "kept", []);
        await build(files, "fresh", ["--no-cache"]);
        expect(contentOf(files, "kept")).toEqual(contentOf(files, "fresh"));
      },
    ),
    { numRuns: 150 },
  );
});

it("reads again only what changed, and everything with --no-cache", async () => {
  const files = new MemoryFiles({ "corpus/a.txt": "Ada buys Bo.", "corpus/b.txt": "x" });
  expect(await build(files, "out", [])).not.toContain("unchanged");
  expect(await build(files, "out", [])).toContain("2 files unchanged");
  files.names.set("corpus/b.txt", "y");
  expect(await build(files, "out", [])).toContain("1 files unchanged");
  expect(await build(files, "out", ["--no-cache"])).not.toContain("unchanged");
});

it("goes on after a stop where it was", async () => {
  const files = new MemoryFiles({ "corpus/a.txt": "Ada buys Bo.", "corpus/b.txt": "x" });
  const effects = memoryEffects(files);
  let waits = 0;
  const wait = async (): Promise<void> => {
    waits += 1;
    if (waits === 2) effects.stopping.abort(130);
  };
  expect(await run(["build", "-o", "out"], { ...effects, wait }, async () => simpleEngine)).toBe(
    130,
  );
  expect(files.names.has("out/manifest.json")).toBe(false);
  expect(await build(files, "out", [])).toContain("1 files unchanged");
});

it("says that it cannot keep what it made, and leaves the old set", async () => {
  const files = new MemoryFiles({ "corpus/a.txt": "Ada buys Bo." });
  await build(files, "out", []);
  const old = contentOf(files, "out");
  files.names.set("corpus/a.txt", "Cy buys Di.");
  const first = files.step;
  files.accident = (step) => (step - first === 1 ? { code: "ENOSPC" } : null);
  expect(await build(files, "out", [])).toMatch(/segments: no space left on the device \(ENOSPC\)/);
  expect(contentOf(files, "out")["/claims.jsonl"]).toBe(old["/claims.jsonl"]);
});

const ORIGIN: SegmentOrigin = { sha256: "a", name: "b", program: "c", packs: "d" };
const SEGMENT = { bytes: 3, names: "", records: [], diagnostics: [] };

it.each(["sha256", "name", "program", "packs"] as const)(
  "keeps apart what differs in %s",
  (field) => {
    expect(segmentName({ ...ORIGIN, [field]: "other" })).not.toBe(segmentName(ORIGIN));
  },
);

it("reads back a segment, and none of which a byte has changed", () => {
  const text = writeSegment(segmentName(ORIGIN), SEGMENT);
  expect(readSegment(segmentName(ORIGIN), text)).toEqual(SEGMENT);
  expect(readSegment("another", text)).toBeNull();
  for (let at = 0; at < text.length; at++) {
    expect(readSegment(segmentName(ORIGIN), damaged(text, at))).toBeNull();
  }
});
