import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { writeTreeSvg } from "../../src/export/index.ts";
import { annotateDocument, findChunks } from "../../src/index.ts";
import type { Document } from "../../src/model/document.ts";

function documentOf(text: string, path = "a.txt"): Document {
  const source = { id: "0", path, format: "text" } as const;
  const unknown = { title: null, date: null, author: null, source: null, url: null };
  const block = { kind: "paragraph", level: 0, start: 0, end: text.length } as const;
  return { source: { ...source, ...unknown }, text, blocks: [block], marks: [] };
}

function draw(...documents: readonly Document[]): string {
  const drawn = documents.map((document) => {
    const { annotated } = annotateDocument(document, defaultPack);
    return { annotated, chunks: findChunks(annotated) };
  });
  return [...writeTreeSvg(drawn)].join("");
}

interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an SVG file; throws where it is not well-formed XML. */
function read(svg: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const open: Shape[] = [];
  const parser = new SaxesParser({});
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const shape = { name, attributes, text: "" };
    shapes.push(shape);
    open.push(shape);
  });
  parser.on("text", (text) => {
    const shape = open.at(-1);
    if (shape !== undefined) shape.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(svg).close();
  return shapes;
}

function textsOf(shapes: readonly Shape[], kind: string): readonly string[] {
  return shapes.filter((shape) => shape.attributes["class"] === kind).map((shape) => shape.text);
}

it("draws each word with its tags and each arc with its label", () => {
  const shapes = read(draw(documentOf("Orvana bought the small firm. She left.")));
  expect(textsOf(shapes, "word").join(" ")).toBe("Orvana bought the small firm . She left .");
  expect(textsOf(shapes, "upos").slice(0, 5).join(" ")).toBe("PROPN VERB DET ADJ NOUN");
  expect(textsOf(shapes, "lemma").slice(0, 2)).toEqual(["orvana", "buy"]);
  expect(textsOf(shapes, "label").toSorted().join(" ")).toBe(
    "amod det nsubj nsubj obj punct punct root root",
  );
  expect(textsOf(shapes, "caption")).toEqual(["a.txt · 1", "a.txt · 2"]);
  expect(shapes.filter(({ attributes }) => attributes["class"] === "noun")).toHaveLength(3);
  expect(shapes.filter(({ attributes }) => attributes["class"] === "verb")).toHaveLength(2);
});

it("keeps words, and labels of a height, from running into each other", () => {
  const text =
    "The fund that Ann Lee had founded, which wasn't small, took over a newly built plant in Velden, and she, who led it, agreed to sell it.";
  const shapes = read(draw(documentOf(text)));
  for (const [kind, size] of [
    ["word", 8],
    ["label", 5],
  ] as const) {
    const rows = new Map<string, { readonly from: number; readonly to: number }[]>();
    for (const { attributes, text: said } of shapes) {
      if (attributes["class"] !== kind) continue;
      const [middle, half] = [Number(attributes["x"]), (said.length * size) / 2];
      const row = rows.get(attributes["y"] ?? "") ?? [];
      row.push({ from: middle - half, to: middle + half });
      rows.set(attributes["y"] ?? "", row);
    }
    for (const row of rows.values()) {
      const sorted = row.toSorted((a, b) => a.from - b.from);
      sorted.slice(1).forEach(({ from }, at) => {
        expect(from).toBeGreaterThanOrEqual(sorted[at]?.to ?? 0);
      });
    }
  }
});

it("draws nothing outside of its picture", () => {
  const shapes = read(
    draw(documentOf("One. ".repeat(3)), documentOf("Two firms merged.", "b.txt")),
  );
  const [svg] = shapes;
  const captions = shapes.filter(({ attributes }) =>
    (attributes["transform"] ?? "").startsWith("translate(24 "),
  );
  const tops = captions.map(({ attributes }) =>
    Number(/ (\d+)\)/.exec(attributes["transform"] ?? "")?.[1]),
  );
  expect(tops).toHaveLength(4);
  expect(Math.max(...tops) + 150).toBeLessThan(Number(svg?.attributes["height"]) + 10);
  expect(svg?.attributes["viewBox"]).toBe(
    `0 0 ${svg?.attributes["width"]} ${svg?.attributes["height"]}`,
  );
});

it.each([
  '<script>alert(1)</script> & "x" </text></svg><image href="http://example.org/x" onload="y()"/>',
  "]]> <!-- <![CDATA[ &lt; &#0; <?xml ?>",
  "a\u0001b \ufffe \ud800 c",
  "url(javascript:x) \u202e evil",
])("cannot be made to do anything by %j", (text) => {
  const svg = draw(documentOf(text, text));
  const shapes = read(svg);
  const names = new Set(shapes.map(({ name }) => name));
  const allowed = ["svg", "title", "style", "defs", "marker", "path", "rect", "g", "text"];
  expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
  const attributes = shapes.flatMap((shape) => Object.entries(shape.attributes));
  expect(
    attributes.filter(([name, value]) => /^on|href|style/.test(name) || /script/.test(value)),
  ).toEqual([]);
  expect(textsOf(shapes, "word").join("").length).toBeGreaterThan(5);
});

it("is a picture also of nothing", () => {
  expect(textsOf(read(draw()), "caption")).toEqual(["No sentences."]);
  expect(textsOf(read(draw(documentOf(""))), "caption")).toEqual(["No sentences."]);
});
