import { expect, it, vi } from "vitest";
import { listField, numberField, textField, textsField } from "../../src/model/fields.ts";
import { runProgram, withGraph, withProgram } from "../support/program.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const TEXTS = {
  "a.txt":
    "William Harkness founded Lumora in 2011. The Ostland Water Commission (OWC) fined Lumora.",
  "b.txt": "Bill Harkness left Lumora on Monday. The OWC said that it had no comment.",
};

withProgram(4, "claimgraph merges", () => {
  const built = withGraph(TEXTS);

  it("lists merges, the most doubtful first, with the places of the names", async () => {
    const { code, stdout, stderr } = await runProgram(["merges"], built);
    const heads = stdout.split("\n").filter((line) => /^ {0,2}\d/.test(line));
    expect(heads[0]).toBe(
      " 25  William Harkness = Bill Harkness  [nickname]  William Harkness (Person)",
    );
    const points = heads.map((line) => Number.parseInt(line, 10));
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    expect(stdout).toContain(
      "     b.txt:0-13  Bill Harkness left Lumora on Monday. The OWC said tha…\n",
    );
    expect([code, stderr]).toEqual([0, `${heads.length} merges, the most doubtful first.\n`]);
  });

  it("gives programs rule, names, points and quoted evidence", async () => {
    const { stdout, stderr } = await runProgram(["merges", "graph-out", "--json", "-q"], built);
    const value: unknown = JSON.parse(stdout);
    const merges = listField(value, "merges");
    for (const merge of merges) {
      expect(textsField(merge, "names")).toHaveLength(2);
      for (const place of listField(merge, "evidence")) {
        const text = Object.entries(TEXTS).find(
          ([name]) => name === textField(place, "document"),
        )?.[1];
        const [start, end] = [numberField(place, "start"), numberField(place, "end")];
        expect(text?.slice(start ?? 0, end ?? 0)).toBe(textField(place, "quote"));
      }
    }
    const rules = merges.map((merge) => textField(merge, "rule"));
    expect(rules).toEqual(["nickname", "declared-alias", "same-name", "declared/abbreviation"]);
    expect(stderr).toBe("");
  });

  it("can leave out what is sure", async () => {
    const { stdout } = await runProgram(["merges", "--doubtful", "--quiet"], built);
    expect(stdout.match(/\[[^\]]+\]/g)).toEqual(["[nickname]"]);
  });

  it("says what is wrong, and how it is used", async () => {
    const missing = await runProgram(["merges", "nowhere"], built);
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toContain("nowhere: there is no such folder");
    const help = await runProgram(["merges", "--help"], built);
    expect(help.stdout).toContain("claimgraph merges graph --doubtful");
  });
});
