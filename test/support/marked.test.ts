import { expect, it } from "vitest";
import { doc } from "./marked.ts";

it("reads names, kinds, types and flags with their places", () => {
  const { document, mentions } = doc`# News

  [Ann Lee|Person female] founded [Nova Labs|Organization points=30]. [She|pronoun] runs [the lab|nominal Organization].`;
  expect(document.document.text).toBe("News\n\nAnn Lee founded Nova Labs. She runs the lab.");
  expect(document.document.blocks.map((block) => block.kind)).toEqual(["heading", "paragraph"]);
  expect(mentions.map((m) => [m.name, m.kind, m.sentence, m.evidence[0]?.type, m.gender])).toEqual([
    ["Ann Lee", "name", 1, "Person", "female"],
    ["Nova Labs", "name", 1, "Organization", "unknown"],
    ["she", "pronoun", 2, undefined, "unknown"],
    ["the lab", "nominal", 2, "Organization", "unknown"],
  ]);
  for (const mention of mentions) {
    const covered = document.tokens.slice(mention.first, mention.last).map((token) => token.text);
    expect(document.document.text.slice(mention.start, mention.end)).toBe(covered.join(" "));
  }
  expect(mentions[1]?.evidence[0]?.points).toBe(30);
});
