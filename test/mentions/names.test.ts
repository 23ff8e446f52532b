import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findMentions } from "../../src/mentions/index.ts";
import type { Mark } from "../../src/model/document.ts";
import type { Mention } from "../../src/model/mention.ts";
import { settleType } from "../../src/model/typing.ts";

/** Mentions of a text whose paragraphs are parted by blank lines; "# " makes a heading; *word* emphasis, `word` code. */
function read(marked: string): readonly Mention[] {
  const marks: Mark[] = [];
  let text = "";
  for (const part of marked.split(/(\*[^*]+\*|`[^`]+`)/)) {
    const [, words] = /^[*`](.+)[*`]$/.exec(part) ?? [];
    if (words !== undefined) {
      const kind = part.startsWith("*") ? ("emphasis" as const) : ("code" as const);
      marks.push({ start: text.length, end: text.length + words.length, kind });
    }
    text += words ?? part;
  }
  const blocks: { start: number; end: number; kind: "heading" | "paragraph"; level: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const isHeading = match[0].startsWith("# ");
    const start = match.index + (isHeading ? 2 : 0);
    const end = match.index + match[0].length;
    blocks.push({
      start,
      end,
      kind: isHeading ? "heading" : "paragraph",
      level: isHeading ? 1 : 0,
    });
  }
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: "0".repeat(64), path: "test.txt", format: "text" as const, ...none };
  return findMentions(annotate({ source, text, blocks, marks }).annotated, defaultPack);
}

function names(text: string): readonly string[] {
  return read(text)
    .filter(({ kind, isWeak }) => kind === "name" && !isWeak)
    .map(({ name }) => name);
}

function typed(text: string, name: string): string | undefined {
  const found = read(text).filter((mention) => mention.name === name);
  const evidence = found.flatMap((mention) => mention.evidence);
  return found.length === 0 ? undefined : settleType(evidence, defaultPack.entityTypes).type;
}

function others(text: string): readonly string[] {
  return read(text)
    .filter(({ kind }) => kind !== "name")
    .map(
      ({ kind, name, gender, isPlural }) => `${kind} ${name} ${gender}${isPlural ? " plural" : ""}`,
    );
}

describe("the bounds of names", () => {
  it.each<[text: string, names: readonly string[]]>([
    ["Last week Ann Lee met Dr. Bo Tanaka in Oslo.", ["Ann Lee", "Bo Tanaka", "Oslo"]],
    ["The board of Orbix, Inc. met on Tuesday.", ["Orbix, Inc."]],
    [
      "She joined the University of Tromsø and the Tarn Institute for Marine Biology.",
      ["University of Tromsø", "Tarn Institute for Marine Biology"],
    ],
    ["It sued Hale & Brook LLP in March 2025.", ["Hale & Brook LLP"]],
    [
      "He compared Corvid 4 Mini with GPT-9.2 and Tern3-8B.",
      ["Corvid 4 Mini", "GPT-9.2", "Tern3-8B"],
    ],
    ["We met Femke van der Berg and Luis de la Cruz.", ["Femke van der Berg", "Luis de la Cruz"]],
    ["The deal with Kestrel CEO Ann Lee fell through.", ["Kestrel", "Ann Lee"]],
    [
      "A spokesman told the Kenyan newspaper that Finance Minister Njeri Mwangi would resign.",
      ["Njeri Mwangi"],
    ],
    ["They moved to Salem, Ore., last year.", ["Salem", "Ore."]],
    ["The Oslo-based lab left Jean-Luc Moreau-Petit alone.", ["Oslo", "Jean-Luc Moreau-Petit"]],
    [
      "It was shown at the Arctic Data Summit 2027 in Bergen.",
      ["Arctic Data Summit 2027", "Bergen"],
    ],
    ["The report names Marcus Feld, ex-Orbix.", ["Marcus Feld", "Orbix"]],
    [
      "Critics of the campaign group Friends of the Slow Road were silent.",
      ["Friends of the Slow Road"],
    ],
    [
      "They met Fatima al-Sayed and Sen. Mark Hale (D-Ohio).",
      ["Fatima al-Sayed", "Mark Hale", "Ohio"],
    ],
    ["NEW YORK, May 3 - Orbix PLC fell.", ["New York", "Orbix PLC"]],
    [
      "An envoy to Peru Ann Lee met ran away from Hurricane Odette.",
      ["Peru", "Ann Lee", "Hurricane Odette"],
    ],
    ["Analysts had expected worse. Farmers need pumps.", []],
    ["The CEO and the CFO said AI would help on Monday.", []],
    ["The Swedish and Dutch teams spoke English.", []],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("gives the second of two names with one beginning its full name", () => {
    expect(names("We tried Corvid 4 Mini and Max.")).toContain("Corvid 4 Max");
  });

  it("reads titles in capitals by the names of the body, in its spelling", () => {
    const text = "# SUNKITE OPENS IN NAIROBI\n\nLast year SunKite Foods opened. Now SunKite grows.";
    const [first, second] = read(text).filter(({ sentence }) => sentence === 0);
    expect([first?.name, second?.name]).toEqual(["SunKite", "Nairobi"]);
  });

  it("takes no word of a title in title case for a name unless something else tells", () => {
    expect(names("# Why Open Models Matter More Than Ever\n\nNothing else.")).toEqual([]);
  });

  it("finds marked names in small letters, and their further uses", () => {
    const found = names(
      "Install `gridlark` first. Then gridlark runs, and Gridlark's cache fills.",
    );
    expect(found).toEqual(["gridlark", "gridlark", "Gridlark"]);
  });

  it("takes a quoted or emphasised title with a cue as one name", () => {
    expect(names('In a report titled "Rivers of the Far North," Ann Lee wrote it.')).toEqual([
      "Rivers of the Far North",
      "Ann Lee",
    ]);
    expect(names("They cite *Power for Whom?*, a report by Ines Aguilar.")).toEqual([
      "Power for Whom?",
      "Ines Aguilar",
    ]);
  });
});

describe("the types of names", () => {
  it.each<[text: string, name: string, type: string]>([
    ["Hale & Brook LLP advised them.", "Hale & Brook LLP", "Organization"],
    ["Judge Arvo Strand dismissed it.", "Arvo Strand", "Person"],
    ["They live in Kisumu.", "Kisumu", "Place"],
    ["Zellic, a start-up based in Oslo, raised money.", "Zellic", "Organization"],
    ["The lab trained Corvid, a language model, in June.", "Corvid", "Model"],
    ["They downloaded Tern3-70B yesterday.", "Tern3-70B", "Model"],
    ["It runs on the company's Fieldmate firmware.", "Fieldmate", "Product"],
    ["Parliament passed the Clean Rivers Act.", "Clean Rivers Act", "Work"],
    ["It met at the Arctic Data Summit.", "Arctic Data Summit", "Event"],
    ["Its general counsel, Wanjiru Otieno, resigned.", "Wanjiru Otieno", "Person"],
    ["It copied its mapping engine, Tarsier, she said.", "Tarsier", "Product"],
    ["It was rolled out to Tarsier, Gridlark and Moth.", "Moth", "Product"],
    ["They have offices in Lagos, Kisumu and Tarnby.", "Tarnby", "Place"],
    [
      "A match: the striker scored a goal for Leeds, the club said after the cup loan season.",
      "Leeds",
      "Organization",
    ],
    ["The case, Zellic v. Orbix, goes on.", "Zellic v. Orbix", "Work"],
  ])("%s %s: %s", (text, name, type) => {
    expect(typed(text, name)).toBe(type);
  });
});

describe("nominals and pronouns", () => {
  it("have head, type, gender and number", () => {
    expect(
      others("Zellic said the two companies and its chief executive met the 22-year-old."),
    ).toEqual([
      "nominal the two companies unknown plural",
      "pronoun it unknown",
      "nominal its chief executive unknown",
      "nominal the 22-year-old unknown",
    ]);
    expect(others("She praised her brother, who led them.")).toEqual([
      "pronoun she female",
      "pronoun she female",
      "nominal her brother male",
      "pronoun who unknown",
      "pronoun they unknown plural",
    ]);
  });

  it("are no nominals where the class noun only modifies another or stands before a name", () => {
    expect(others("The company picnic and the newspaper Zellic were red.")).toEqual([]);
  });
});
