import { expect, it } from "vitest";
import { scoreKnowledgeNet, totalOf } from "../../src/training/knowledgenet.ts";
import { withData } from "../support/data.ts";

withData(1, "facts of KnowledgeNet's third fold", (path) => {
  it("reads half of what the passages state, most of it rightly", () => {
    const file = path("data/relations/knowledgenet.jsonl.gz");
    const scores = scoreKnowledgeNet(file, path("data/relations/mapping.json"), "dev");
    const { right, wrong, missed } = totalOf(scores);
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThanOrEqual(0.5);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.68);
  });
});
