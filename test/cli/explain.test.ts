import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { fieldOf, listField, textField } from "../../src/model/fields.ts";
import { type Ended, runProgram, withProgram } from "../support/program.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let cwd = "";
const run = (...words: readonly string[]): Promise<Ended> => runProgram(words, { cwd });

withProgram(8, "claimgraph explain", () => {
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), "claimgraph-"));
    mkdirSync(join(cwd, "corpus"));
    const text =
      "# News\n\nAnn Hollis founded Brightholm Ltd. in 2019.\n\nHollis lives in Lisbon.\n\nTarnby is a town in the hills of Portugal.\n";
    writeFileSync(join(cwd, "corpus", "a.md"), text);
    await run("build");
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  it("explains an entity by name", async () => {
    const { code, stdout } = await run("explain", "ann hollis");
    expect(code).toBe(0);
    expect(stdout).toContain("Ann Hollis: Person");
    expect(stdout).toMatch(/type: \d+ points/);
  });

  it("explains a claim by the beginning of its id, from the stored text and from the sources alike", async () => {
    const { stdout } = await run("extract", "corpus", "-q");
    const claim = listField(JSON.parse(stdout), "claims").find(
      (one) => textField(one, "type") === "founded",
    );
    const id = textField(claim, "id") ?? "";
    const stored = await run("explain", id.slice(0, 8));
    const again = await run("explain", id.slice(0, 8), "--corpus", "corpus");
    expect(stored.stdout).toContain("Ann Hollis founded Brightholm");
    expect(again).toEqual(stored);
    const { stdout: json } = await run("explain", id, "--json");
    const value: unknown = JSON.parse(json);
    expect([fieldOf(value, "kind"), fieldOf(value, "isReproduced")]).toEqual(["claim", true]);
  });

  it("says of a claim that no rule found that the learned vote is sure of it", async () => {
    const { stdout } = await run("extract", "corpus", "-q");
    const claim = listField(JSON.parse(stdout), "claims").find(
      (one) => textField(one, "rule") === "located_in/learned",
    );
    const { code, stdout: told } = await run("explain", textField(claim, "id") ?? "?");
    expect(code).toBe(0);
    expect(told).toContain("Tarnby located_in Portugal");
    expect(told).toContain("no rule ties the two: the learned vote is sure of it");
  });

  it("helps where nothing is called so", async () => {
    const { code, stdout, stderr } = await run("explain", "Ann Holis");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("did you mean Ann Hollis?");
  });

  it("asks what to explain, and of which graph", async () => {
    expect((await run("explain")).code).toBe(2);
    const { code, stderr } = await run("explain", "Ann Hollis", "nowhere");
    expect(code).toBe(2);
    expect(stderr).toContain("there is no such folder");
  });

  it("says so where a source has changed or is not there", async () => {
    mkdirSync(join(cwd, "other"));
    const gone = await run("explain", "Ann Hollis", "--corpus", "other");
    expect([gone.code, gone.stderr.includes("--corpus is the folder")]).toEqual([2, true]);
    writeFileSync(join(cwd, "other", "a.md"), "Something else.\n");
    const changed = await run("explain", "Ann Hollis", "--corpus", "other");
    expect([changed.code, changed.stderr.includes("has changed")]).toEqual([1, true]);
  });

  it("teaches its use", async () => {
    expect((await run("explain", "--help")).stdout).toContain("claimgraph explain ID|NAME [DIR]");
  });

  it("explains concepts of a graph that was built with them, which leaves nothing behind", async () => {
    await run("build", "-o", "plain");
    await run("build", "-o", "both", "--concepts");
    const { code, stdout } = await run("verify", "both");
    expect([code, stdout]).toEqual([0, ""]);
    await run("build", "-o", "both");
    const [plain, both] = ["plain", "both"].map((folder) =>
      readFileSync(join(cwd, folder, "manifest.json"), "utf8"),
    );
    expect(both).toBe(plain);
  });
});
