import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findMentions, findTopics } from "../../src/mentions/index.ts";
import { readFile } from "../../src/read/index.ts";

/** The topics of a Markdown text, by name. */
async function topicsIn(text: string): Promise<readonly string[]> {
  const { documents } = await readFile("a.md", new TextEncoder().encode(text));
  return documents.flatMap((document) => {
    const { annotated } = annotate(document);
    return findTopics(annotated, findMentions(annotated, defaultPack)).map(({ name }) => name);
  });
}

describe("topics", () => {
  it.each([
    ["repeated", "They sell solar pumps. A solar pump works for years.", ["solar pump"]],
    ["in quotation marks", "She calls it a “tidal kitchen” for the coast.", ["tidal kitchen"]],
    ["in a heading", "# The river ferry\n\nIt is back.", ["river ferry"]],
    ["within a longer phrase", "A solar pump broke. Two cheap solar pumps came.", ["solar pump"]],
    [
      "hyphened",
      "An open-weight model is out. The open-weight model is free.",
      ["open-weight model"],
    ],
    ["said once", "They sell solar pumps along the coast.", []],
    ["of one word", "They sell pumps. A pump lasts.", []],
    ["a name", "Nordal Labs left. Nordal Labs returned.", []],
    ["a measure", "It grew over many long years. In many long years it fell.", []],
  ])("%s: %s", async (_, text, topics) => {
    expect(await topicsIn(text)).toEqual(topics);
  });

  it("ranks what is headed and repeated first, and keeps at most fifteen", async () => {
    const words =
      "amber basil cedar daisy ember fern ginger hazel indigo jade kelp linden maple nectar olive poppy";
    const many = words.split(" ").map((word) => `The “${word} garden” opens.`);
    const text = `# The river ferry\n\nThe river ferry is back. ${many.join(" ")}`;
    const found = await topicsIn(text);
    expect(found[0]).toBe("river ferry");
    expect(found).toHaveLength(15);
  });
});
