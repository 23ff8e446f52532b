import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { readGrounds } from "../../src/pipeline.ts";
import { readFile } from "../../src/read/index.ts";

/** The claims of a text with the parts of their confidence, as "part points". */
async function partsOf(text: string): Promise<readonly (readonly [number, readonly string[]])[]> {
  const { documents } = await readFile("a.txt", new TextEncoder().encode(text));
  return documents.flatMap((document) => {
    const { record, grounds } = readGrounds(document, defaultPack);
    return record.claims.map((claim, at) => {
      const parts = grounds[at]?.parts ?? [];
      return [claim.confidence, parts.map(({ part, points }) => `${part} ${points}`)] as const;
    });
  });
}

describe("confidence", () => {
  it("of a plain sentence is the pattern's own", async () => {
    const [claim] = await partsOf("Nordal Labs Inc. acquired Tarnwise Ltd. in 2019.");
    expect(claim?.[1]?.slice(0, 2)).toEqual(["kind 12", "pattern 22"]);
    expect(claim?.[0]).toBeGreaterThan(0.9);
  });

  it("falls with every doubt, and the parts tell by which", async () => {
    const [plain] = await partsOf("Ann Lee founded Nordal Labs Inc. in 2014.");
    const told = await partsOf("Ann Lee is an engineer. She founded Nordal Labs Inc. in 2014.");
    const founded = told.find(([, parts]) => parts.some((part) => part.startsWith("pronoun")));
    expect(founded?.[1]).toContain("pronoun -6");
    expect(founded?.[0]).toBeLessThan(plain?.[0] ?? 0);
  });

  it("is lower for a class than for a relation", async () => {
    const claims = await partsOf("Nordal Labs Inc. is a brewery.");
    expect(claims.map(([confidence]) => confidence >= 0.5 && confidence < 0.85)).toEqual([true]);
  });
});
