import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../src/read/plain.ts";

/** Lines of "kind: first words" for each block. */
function outline(text: string): readonly string[] {
  return readPlain(text).blocks.map(
    ({ kind, level, start, end }) =>
      `${kind}${level || ""}: ${text.slice(start, end).slice(0, 24)}`,
  );
}

const CASES: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  [
    "paragraphs between blank lines",
    "Norvane Buys a Ferry\n\nThe firm bought it in May.\n\nIt did not pay much.\n",
    [
      "heading1: Norvane Buys a Ferry",
      "paragraph: The firm bought it in Ma",
      "paragraph: It did not pay much.",
    ],
  ],
  [
    "a paragraph a line",
    "Norvane buys a ferry\nThe firm bought the ferry in May for little.\nContext\nFerries had lost money for years before that.\nNobody else made an offer.",
    [
      "heading1: Norvane buys a ferry",
      "paragraph: The firm bought the ferr",
      "heading2: Context",
      "paragraph: Ferries had lost money f",
      "paragraph: Nobody else made an offe",
    ],
  ],
  [
    "hard-wrapped lines",
    "The harbour master of Tolmouth said on Monday that the new quay would\nopen in June, two years after the storm that took the old one away and\nleft forty boats without a berth. Nobody was hurt.\nThe builder, Norvane, had promised to finish the work in autumn but the\nsteel came late.",
    ["paragraph: The harbour master of To", "paragraph: The builder, Norvane, ha"],
  ],
  [
    "list items with signs, numbers and depth",
    "The quay has:\n\n  • forty berths\n    – ten for guests\n  • a crane\n\n1. First it was planned.\n2) Then it was built.",
    [
      "paragraph: The quay has:",
      "item1: forty berths",
      "item2: ten for guests",
      "item1: a crane",
      "item1: First it was planned.",
      "item1: Then it was built.",
    ],
  ],
  [
    "lines of the page that are no content",
    "Back to Blog\n·5 min read\n\nThe Quay Opens\n\nIt opened in June.\n\nRelated Articles\nThe crane arrives in Tolmouth\nA crane arrived on Friday.\n\nBook a Consultation\n\nBusiness Inquiry",
    [
      "boilerplate: Back to Blog",
      "boilerplate: ·5 min read",
      "heading1: The Quay Opens",
      "paragraph: It opened in June.",
      "boilerplate: Related Articles",
      "heading2: The crane arrives in Tol",
      "paragraph: A crane arrived on Frida",
      "boilerplate: Book a Consultation",
      "boilerplate: Business Inquiry",
    ],
  ],
  [
    "an interview is no row of headings",
    "Talk with Jo Marsh\n\nQ: When did it open?\nA: In June.\n\nCHAPTER II.\n\nIt closed.",
    [
      "heading1: Talk with Jo Marsh",
      "paragraph: Q: When did it open?",
      "paragraph: A: In June.",
      "heading2: CHAPTER II.",
      "paragraph: It closed.",
    ],
  ],
  [
    "fields above the text",
    "Title: The quay\nSource: Harbour Dispatch\nURL: https://dispatch.example/q\n\nIt opened.",
    [
      "byline: Title: The quay",
      "byline: Source: Harbour Dispatch",
      "byline: URL: https://dispatch.ex",
      "paragraph: It opened.",
    ],
  ],
  [
    "a caption that repeats the picture's hidden text",
    "The Quay\n\nThe new quay at dusk\nThe new quay at dusk\n\nIt opened in June.",
    [
      "heading1: The Quay",
      "caption: The new quay at dusk",
      "caption: The new quay at dusk",
      "paragraph: It opened in June.",
    ],
  ],
];

describe("blocks of plain text", () => {
  it.each(CASES)("%s", (_name, text, blocks) => {
    expect(outline(text)).toEqual(blocks);
  });
});

const DATA = process.env["CLAIMGRAPH_DATA"];
const TEXTS = ["001_a67665efd765db3c", "004_17f7784256da19a7", "u03", "u05", "u07"];
if (DATA === undefined) console.log(`MISSING: CLAIMGRAPH_DATA (${TEXTS.length} tests)`);

describe.skipIf(DATA === undefined)("texts of the development data", () => {
  it.each(TEXTS)("%s: every letter stands in a block, the first line is the title", (name) => {
    const text = readFileSync(`${DATA}/gold/dev/text/${name}.txt`, "utf8");
    const reading = readPlain(text);
    const left = reading.blocks.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    );
    expect(reading.text).toBe(text);
    expect(left.trim()).toBe("");
    expect(reading.metadata.title).not.toBeNull();
  });
});
