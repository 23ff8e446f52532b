import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Folder of the development data and gold standard, from the environment variable CLAIMGRAPH_DATA; null without it. */
const dataFolder: string | null = existing(process.env["CLAIMGRAPH_DATA"]);

/** Path of a Chromium: CLAIMGRAPH_CHROMIUM, else where Linux distributions put it; null where there is none. */
const browserPath: string | null =
  existing(process.env["CLAIMGRAPH_CHROMIUM"]) ?? BROWSERS.find(existsSync) ?? null;

/**
 * A group of `count` tests that read the development data; `tests` registers them and gets a function that makes a path
 * inside the data folder. Without CLAIMGRAPH_DATA they are skipped, visibly; with CLAIMGRAPH_REQUIRE_ALL=1 they fail.
 */
export function withData(
  count: number,
  name: string,
  tests: (path: (...parts: string[]) => string) => void,
): void {
  if (dataFolder === null) return missing("CLAIMGRAPH_DATA", count, name);
  const root = dataFolder;
  describe(`${name} (outside data)`, () => {
    tests((...parts) => join(root, ...parts));
  });
}

/** The same for tests that drive a browser; `tests` gets the path of its executable. */
export function withBrowser(
  count: number,
  name: string,
  tests: (executable: string) => void,
): void {
  if (browserPath === null) return missing("chromium", count, name);
  const executable = browserPath;
  describe(`${name} (browser)`, () => {
    tests(executable);
  });
}

/** Stands in for `count` tests that cannot run here: skipped with a visible line, or failing where everything is required. */
export function missing(what: string, count: number, name: string): void {
  process.stderr.write(`MISSING: ${what} (${count} tests)\n`);
  const isRequired = process.env["CLAIMGRAPH_REQUIRE_ALL"] === "1";
  describe(`${name} (needs ${what})`, () => {
    for (let n = 1; n <= count; n++) {
      it.skipIf(!isRequired)(`${n} of ${count}`, () => {
        expect.unreachable(`${what} is missing and CLAIMGRAPH_REQUIRE_ALL is set`);
      });
    }
  });
}

function existing(path: string | undefined): string | null {
  return path !== undefined && path !== "" && existsSync(path) ? path : null;
}
