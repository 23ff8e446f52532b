import { expect, it } from "vitest";
import { createReporter } from "../../src/cli/report.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";

const WARNING = {
  code: "bad-encoding",
  severity: "warning",
  path: "a\u001b[31m.txt",
  message: "one byte was no UTF-8",
  place: 7,
} as const;

function said(isTerminal: boolean, isQuiet: boolean): string {
  const effects = { ...memoryEffects(new MemoryFiles()), isTerminal };
  const reporter = createReporter(effects, isQuiet);
  reporter.progress(1, 3, "a.txt");
  reporter.diagnose(WARNING);
  reporter.diagnose({ ...WARNING, severity: "error" });
  reporter.progress(3, 3, "");
  reporter.tell("done");
  return effects.said.join("");
}

it("redraws a line of progress on a terminal, and clears it before anything else is said", () => {
  const clear = "\r\u001b[2K";
  expect(said(true, false)).toBe(
    [
      `${clear}  1/3 a.txt`,
      `${clear}warning: a\\u001b[31m.txt at 7: one byte was no UTF-8 [bad-encoding]\n`,
      `${clear}error: a\\u001b[31m.txt at 7: one byte was no UTF-8 [bad-encoding]\n`,
      clear,
      `${clear}done\n`,
    ].join(""),
  );
});

it("says plain lines elsewhere, and only errors when it is to be quiet", () => {
  expect(said(false, false)).not.toContain("\r");
  expect(said(false, false)).not.toContain("\u001b");
  expect(said(false, false).split("\n")).toHaveLength(4);
  expect(said(true, true)).toBe(
    "error: a\\u001b[31m.txt at 7: one byte was no UTF-8 [bad-encoding]\n",
  );
});
