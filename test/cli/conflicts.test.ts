import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { listField, numberField, textField } from "../../src/model/fields.ts";
import { runProgram, withGraph, withProgram } from "../support/program.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const TEXTS = {
  "a.txt": "Velden Group acquired Norrfart for $400 million. Oslund Bank was founded in 2011.",
  "b.txt": "Velden Group bought Norrfart for $650 million. Oslund Bank did not acquire Tidewool.",
  "c.txt": "Oslund Bank, which acquired Tidewool, was founded in 2011.",
};

withProgram(4, "claimgraph conflicts", () => {
  const built = withGraph(TEXTS);

  it("lists each conflict with the sentences of both sides", async () => {
    const { code, stdout, stderr } = await runProgram(["conflicts"], built);
    expect(stdout).toBe(
      `${[
        "Oslund Bank: acquired  [denied]",
        "  negated: Tidewool  (1 source)",
        "    “Oslund Bank did not acquire Tidewool.”  b.txt:47-84",
        "  affirmed: Tidewool  (1 source)",
        "    “Oslund Bank, which acquired Tidewool, was founded in 2011.”  c.txt:0-58",
        "",
        "Velden Group: acquired, amount  [value]",
        "  $400 million  (1 source)",
        "    “Velden Group acquired Norrfart for $400 million.”  a.txt:0-48",
        "  $650 million  (1 source)",
        "    “Velden Group bought Norrfart for $650 million.”  b.txt:0-46",
      ].join("\n")}\n\n`,
    );
    expect([code, stderr]).toEqual([
      0,
      "2 conflicts. Nothing was left out or decided: both sides stand in the graph.\n",
    ]);
  });

  it("gives programs quotes that stand where they say", async () => {
    const { stdout } = await runProgram(["conflicts", "graph-out", "--json", "-q"], built);
    const value: unknown = JSON.parse(stdout);
    const conflicts = listField(value, "conflicts");
    expect(conflicts.map((conflict) => textField(conflict, "about"))).toEqual([
      "acquired",
      "amount",
    ]);
    const quotes = conflicts
      .flatMap((conflict) => listField(conflict, "statements"))
      .flatMap((statement) => listField(statement, "quotes"));
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) {
      const text = Object.entries(TEXTS).find(
        ([name]) => name === textField(quote, "document"),
      )?.[1];
      const [start, end] = [numberField(quote, "start"), numberField(quote, "end")];
      expect(text?.slice(start ?? 0, end ?? 0)).toBe(textField(quote, "quote"));
    }
  });

  it("says what is wrong, and how it is used", async () => {
    const missing = await runProgram(["conflicts", "nowhere"], built);
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    const help = await runProgram(["conflicts", "--help"], built);
    expect(help.stdout).toContain("claimgraph conflicts --json");
    rmSync(join(built.cwd, "graph-out", "report.json"));
    const damaged = await runProgram(["conflicts"], built);
    expect([damaged.code, damaged.stdout]).toEqual([74, ""]);
  });
});
