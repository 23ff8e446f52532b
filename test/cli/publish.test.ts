import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli/failure.ts";
import type { OutputSet } from "../../src/cli/publish.ts";
import { checkTarget, publish, recover } from "../../src/cli/publish.ts";
import { Stopped } from "../../src/cli/stop.ts";
import { sha256 } from "../../src/model/hash.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { readManifest, writeManifest } from "../../src/store/index.ts";
import { Crash, MemoryFiles, memoryEffects } from "../support/memory.ts";

const OLD = { "claims.jsonl": "old claims\n", "graph.json": "{}\n", "same.md": "same\n" };
const NEW = { "claims.jsonl": "new claims\n", "report.md": "# new\n", "same.md": "same\n" };

/** A set of files in small chunks, one of them cut inside a surrogate pair. */
function setOf(files: Readonly<Record<string, string>>): OutputSet {
  return {
    files: Object.entries(files).map(([path, text]) => ({
      path,
      chunks: [text.slice(0, 3), text.slice(3)],
    })),
    manifest: (outputs) =>
      writeManifest({
        version: "1.2.3",
        options: {},
        inputs: [],
        outputs,
        counts: {},
        problems: [],
      }),
  };
}

/** What stands in the published folder, without our own store and the manifest. */
function publishedIn(files: MemoryFiles): Record<string, string> {
  return Object.fromEntries(
    [...files.names]
      .filter(([path]) => path.startsWith("out/") && !path.includes("/.claimgraph/"))
      .filter(([path]) => path !== "out/manifest.json")
      .map(([path, text]) => [path.slice("out/".length), text]),
  );
}

async function oldSet(): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  await publish("out", setOf(OLD), memoryEffects(files));
  files.settle();
  return files;
}

/** How many steps a publication takes. */
async function countSteps(): Promise<number> {
  const files = await oldSet();
  const before = files.step;
  await publish("out", setOf(NEW), memoryEffects(files));
  return files.step - before;
}

describe("publication", () => {
  it("replaces the set, removes what the new one lacks and leaves equal files alone", async () => {
    const files = await oldSet();
    const touched: string[] = [];
    const rename = files.rename;
    Object.assign(files, {
      rename: (from: string, to: string) => {
        touched.push(to);
        return rename(from, to);
      },
    });
    await publish("out", setOf(NEW), memoryEffects(files));
    expect(publishedIn(files)).toEqual(NEW);
    expect(touched).not.toContain("out/same.md");
    expect(touched.at(-1)).toBe("out/manifest.json");
    const manifest = readManifest(files.names.get("out/manifest.json") ?? "");
    expect(manifest?.outputs.map((output) => output.path)).toEqual(Object.keys(NEW).toSorted());
  });

  it("leaves nothing behind but its store's notice for git", async () => {
    const files = await oldSet();
    const inside = [...files.names.keys()].filter((path) => path.includes(".claimgraph"));
    expect(inside).toEqual(["out/.claimgraph/.gitignore"]);
  });

  it("hashes a character that two chunks share as one", async () => {
    const files = new MemoryFiles();
    await publish("out", setOf({ "a.md": "ab😀c" }), memoryEffects(files));
    const [a] = readManifest(files.names.get("out/manifest.json") ?? "")?.outputs ?? [];
    expect(a).toEqual({
      path: "a.md",
      bytes: 7,
      sha256: sha256("ab😀c"),
    });
  });
});

describe("after a crash at any step", () => {
  it("the set is wholly the old or wholly the new one", async () => {
    const steps = await countSteps();
    const outcomes: string[] = [];
    for (let at = 0; at < steps; at++) {
      for (const share of [0, 0.5, 1]) {
        const files = await crashed(at, share);
        await recover("out", memoryEffects(files, "", 8));
        outcomes.push(nameOf(publishedIn(files)));
        await publish("out", setOf(NEW), memoryEffects(files, "", 9));
        expect(publishedIn(files)).toEqual(NEW);
        expect(leftovers(files)).toEqual([]);
      }
    }
    expect([...new Set(outcomes)].toSorted()).toEqual(["new", "old"]);
  });

  it("so it is when recoveries crash too", async () => {
    const steps = await countSteps();
    const outcomes: string[] = [];
    for (let at = 0; at < steps; at++) {
      const files = await crashed(at, 1);
      for (let again = 0; again < 12; again++) {
        const first = files.step;
        files.accident = (step) => (step - first === again ? "crash" : null);
        await recover("out", memoryEffects(files, "", 8 + again)).catch(onlyCrash);
        files.restart(again % 2 === 0 ? files.unsynced : 0);
      }
      await recover("out", memoryEffects(files, "", 30));
      outcomes.push(nameOf(publishedIn(files)));
    }
    expect([...new Set(outcomes)].toSorted()).toEqual(["new", "old"]);
  });
});

describe.each(["ENOSPC", "EACCES", "EIO"])("after %s at any step", (code) => {
  it("exits with 74, names the file, and the set is whole", async () => {
    const steps = await countSteps();
    for (let at = 0; at < steps; at++) {
      const files = await oldSet();
      const first = files.step;
      files.accident = (step) => (step - first === at ? { code } : null);
      const failure = publish("out", setOf(NEW), memoryEffects(files));
      await expect(failure).rejects.toMatchObject({ exitCode: 74 });
      await expect(failure).rejects.toThrow(/^out.*: .*\(E[A-Z]+\)$/);
      files.accident = () => null;
      // After the journal the new set stands, though not all of its names may.
      const isWhole = nameOf(publishedIn(files)) !== "mixed";
      expect(isWhole || files.names.has("out/.claimgraph/journal.json")).toBe(true);
      await recover("out", memoryEffects(files, "", 8));
      expect(nameOf(publishedIn(files))).not.toBe("mixed");
    }
  });
});

/** A folder with the old set after the publication of the new one crashed at a step. */
async function crashed(at: number, share: number): Promise<MemoryFiles> {
  const files = await oldSet();
  const first = files.step;
  files.accident = (step) => (step - first === at ? "crash" : null);
  await expect(publish("out", setOf(NEW), memoryEffects(files))).rejects.toThrow(Crash);
  files.restart(Math.round(files.unsynced * share));
  return files;
}

function onlyCrash(error: unknown): void {
  if (!(error instanceof Crash)) throw error;
}

function nameOf(files: Readonly<Record<string, string>>): "old" | "new" | "mixed" {
  const text = canonicalJson(files);
  if (text === canonicalJson(OLD)) return "old";
  return text === canonicalJson(NEW) ? "new" : "mixed";
}

function leftovers(files: MemoryFiles): readonly string[] {
  return [...files.names.keys()].filter((path) => /stage|lock|journal/.test(path));
}

it("leaves the old set when it is stopped", async () => {
  const files = await oldSet();
  const effects = memoryEffects(files);
  effects.stopping.abort(130);
  await expect(publish("out", setOf(NEW), effects)).rejects.toThrow(Stopped);
  expect(publishedIn(files)).toEqual(OLD);
  expect(leftovers(files)).toEqual([]);
});

describe("the lock", () => {
  it("is taken over from a process that is gone", async () => {
    const files = await oldSet();
    files.names.set("out/.claimgraph/lock", JSON.stringify({ process: 99, start: "x" }));
    await publish("out", setOf(NEW), memoryEffects(files));
    expect(publishedIn(files)).toEqual(NEW);
  });

  it("is taken over where its number now belongs to another process", async () => {
    const files = await oldSet();
    files.names.set("out/.claimgraph/lock", JSON.stringify({ process: 7, start: "earlier" }));
    await publish("out", setOf(NEW), memoryEffects(files));
    expect(publishedIn(files)).toEqual(NEW);
  });

  it("is respected while its process runs", async () => {
    const files = await oldSet();
    files.names.set("out/.claimgraph/lock", JSON.stringify({ process: 7, start: "start" }));
    const failure = publish("out", setOf(NEW), memoryEffects(files));
    await expect(failure).rejects.toMatchObject({ exitCode: 74 });
    expect(publishedIn(files)).toEqual(OLD);
  });
});

describe("the target", () => {
  it.each([
    ["a folder of someone else", { "out/thesis.tex": "" }, false, 2],
    ["the same by force", { "out/thesis.tex": "" }, true, null],
    ["a manifest of another program", { "out/manifest.json": "{}" }, false, 2],
    ["a file", { out: "" }, true, 74],
    ["nothing yet", {}, false, null],
  ])("may be %s or not", async (_, content, force, exitCode) => {
    const check = checkTarget("out", force, new MemoryFiles(content));
    const found = await check.then(
      () => null,
      (error: unknown) => (error instanceof CliError ? error.exitCode : error),
    );
    expect(found).toBe(exitCode);
  });

  it.each(["../up.md", "a/b.md", "..", ""])("never is outside the folder: %s", async (path) => {
    const files = new MemoryFiles();
    await expect(publish("out", setOf({ [path]: "x" }), memoryEffects(files))).rejects.toThrow(
      /may not be called/,
    );
  });
});
