import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { missing } from "./data.ts";

/** The built program: `npm run build` makes it. CLAIMGRAPH_MAIN names another build. */
export const MAIN: string =
  process.env["CLAIMGRAPH_MAIN"] ??
  join(import.meta.dirname, "..", "..", "dist", "bin", "claimgraph.js");

/** How a run of the program ended. */
export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the program is started. */
export interface Start {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Is given the process as soon as it runs. */
  readonly meanwhile?: (process: ChildProcess) => void;
}

/** Milliseconds after which a run counts as hanging. */
const HANG = 120_000;

/** Runs the built program to its end. */
export function runProgram(words: readonly string[], start: Start): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      cwd: start.cwd,
      env: { ...process.env, NO_COLOR: "1", ...start.env },
    });
    const guard = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`claimgraph ${words.join(" ")} hangs`));
    }, HANG);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.stdin.on("error", () => {});
    child.stdin.end(start.input ?? "");
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(guard);
      resolve({ code, stdout, stderr });
    });
    start.meanwhile?.(child);
  });
}

/** A group of `count` tests of the built program; skipped, visibly, where it has not been built. */
export function withProgram(count: number, name: string, tests: () => void): void {
  if (!existsSync(MAIN)) return missing("the built program (npm run build)", count, name);
  describe(`${name} (built program)`, () => {
    tests();
  });
}

/** A folder with a graph of these texts, built before the tests of a group and gone after them. */
export function withGraph(texts: Readonly<Record<string, string>>): { readonly cwd: string } {
  const place = { cwd: "" };
  beforeAll(async () => {
    place.cwd = mkdtempSync(join(tmpdir(), "claimgraph-"));
    mkdirSync(join(place.cwd, "corpus"));
    for (const [name, text] of Object.entries(texts))
      writeFileSync(join(place.cwd, "corpus", name), text);
    await runProgram(["build", "--quiet"], place);
  });
  afterAll(() => {
    rmSync(place.cwd, { recursive: true, force: true });
  });
  return place;
}
