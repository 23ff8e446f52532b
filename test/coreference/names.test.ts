import { describe, expect, it } from "vitest";
import { linkCoreference } from "../../src/coreference/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { nameKey } from "../../src/model/name-key.ts";
import { readMarked } from "../support/marked.ts";

/** The chains of a marked text as "name = alias = alias", sorted. */
function chainsOf(marked: string): readonly string[] {
  const { document, mentions } = readMarked(marked);
  return linkCoreference(document, mentions, defaultPack)
    .map(({ name, aliases }) => [name, ...aliases].join(" = "))
    .toSorted();
}

describe("keys of names", () => {
  it.each([
    ["the F.T.C.", "ftc"],
    ["Tarnwise, Inc.", "tarnwise inc"],
    ["NOVA’S", "nova"],
    ["Ann T. Lee", "ann t lee"],
    ["GPT-5.4", "gpt-5.4"],
    ["The Weekly Lamp #118", "weekly lamp"],
    ["Müller", "muller"],
  ])("%s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("names that are one", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "case, article, possessive",
      "[NOVA BANK|Organization] grew. [the Nova Bank|Organization] grew. [Nova Bank|Organization]’s chief left.",
      ["Nova Bank"],
    ],
    [
      "initials with dots",
      "[FTC|Organization] spoke. The [F.T.C.|Organization] sued.",
      ["FTC = F.T.C."],
    ],
    [
      "declared abbreviation",
      "The [Ostland Water Commission|Organization] ([WC|?]) sued.",
      ["Ostland Water Commission = WC"],
    ],
    [
      "abbreviation with digit",
      "The [Aldan Institute for Ice|Organization] ([Ai2|?]) sued.",
      ["Aldan Institute for Ice = Ai2"],
    ],
    [
      "a city in brackets is no abbreviation",
      "[Lattice Forge|Organization] ([Lima|Place]) raised money.",
      ["Lattice Forge", "Lima"],
    ],
    [
      "a name of birth",
      "[Nora Venn|Person] was born [Eleanora Vennick|Person] in May.",
      ["Nora Venn = Eleanora Vennick"],
    ],
    [
      "a name of birth behind a pronoun",
      "[Nora Venn|Person] left [Tom Orrin|Person]. She was born [Eleanora Vennick|Person] in May.",
      ["Nora Venn = Eleanora Vennick", "Tom Orrin"],
    ],
    [
      "a surname of a couple is that of the one told of first",
      "[Tom Orrin|Person male] paid. His wife, [Cora Orrin|Person female], left. \n\n [Orrin|Person points=9] agreed.",
      ["Cora Orrin", "Tom Orrin = Orrin"],
    ],
    [
      "known as",
      "[Nova Networks|Organization], also known as [Brightside|Organization], grew.",
      ["Nova Networks = Brightside"],
    ],
    [
      "an earlier name is an alias",
      "[Orca|Organization] (formerly [Nova Retail Networks|Organization]) grew.",
      ["Orca = Nova Retail Networks"],
    ],
    [
      "formerly at",
      "[Ann Lee|Person], formerly at [Nova|Organization], left.",
      ["Ann Lee", "Nova"],
    ],
    [
      "acronym",
      "The [World Fish Forum|Organization] met. [WFF|Organization] leaders spoke.",
      ["World Fish Forum = WFF"],
    ],
    [
      "acronym of two names",
      "The [World Fish Forum|Organization] met the [West Frankish Fund|Organization]. [WFF|Organization] spoke.",
      ["WFF", "West Frankish Fund", "World Fish Forum"],
    ],
    [
      "legal form",
      "[Tarnwise|Organization] grew. [Tarnwise, Inc.|Organization] was sold.",
      ["Tarnwise, Inc. = Tarnwise"],
    ],
    [
      "first words after the long name",
      "[Brightholm Data Holdings Ltd|Organization] was fined. [Brightholm|Organization] appealed. [Brightholm Ireland|Organization] did not. [Ireland|Place] won.",
      ["Brightholm Data Holdings Ltd = Brightholm", "Brightholm Ireland", "Ireland"],
    ],
    [
      "a subsidiary with the country's own name",
      "[Orvana Deutschland GmbH|Organization] grew. [Orvana|Organization] did not.",
      ["Orvana", "Orvana Deutschland GmbH"],
    ],
    [
      "two legal forms are two firms",
      "[Orvana GmbH|Organization] sells what [Orvana Inc.|Organization] makes.",
      ["Orvana GmbH", "Orvana Inc."],
    ],
    [
      "spellings",
      "[Deep Harbor|Organization] grew. [DeepHarbor|Organization] was sold. [Orca-4|Product] is out: [Orca 4|Product].",
      ["Deep Harbor = DeepHarbor", "Orca 4 = Orca-4"],
    ],
    [
      "nickname and double surname",
      "[Thomas Okun-Hale|Person] left. [Tom Hale|Person] was tired. [James Orrin|Person] sat. [Jim Orrin|Person] slept.",
      ["James Orrin = Jim Orrin", "Thomas Okun-Hale = Tom Hale"],
    ],
    [
      "two of like names in one sentence",
      "[James Okun|Person] met [Jim Okun|Person].",
      ["James Okun", "Jim Okun"],
    ],
    [
      "renamed",
      "[Nova Retail Networks|Organization] was renamed [Orca|Organization].",
      ["Orca = Nova Retail Networks"],
    ],
    [
      "headlines leave titles off",
      "# [Okun|Person points=9] resigns\n\n[William Okun|Person] resigned. The [Okun Trust|Organization] did not. [Ms. Hale|Person name=Hale] stays. Mr [Okun|Person] is gone.",
      ["Hale", "Okun Trust", "William Okun = Okun"],
    ],
    [
      "the first word of an instrument",
      "They built the [Corvid Space Telescope|Product]. [Corvid|Product] is old.",
      ["Corvid Space Telescope = Corvid"],
    ],
    [
      "two words that are surely a firm, before what its long name is unsure of",
      "[Van Tarn Koll|? points=4] grew. [Van Tarn|Organization] sold it.",
      ["Van Tarn Koll = Van Tarn"],
    ],
    [
      "first words before the long name",
      "[Nova|Organization] grew. It owns [Nova Data|Organization].",
      ["Nova", "Nova Data"],
    ],
    [
      "a headline introduces nothing",
      "# [Brightholm|Organization] fined\n\n[Brightholm Data|Organization] was fined. [Brightholm|Organization] appealed.",
      ["Brightholm Data = Brightholm"],
    ],
    [
      "units stay apart",
      "[Nova Research Labs|Organization] ships a model. [Nova|Organization] went quiet. [Nova 4|Product] is out.",
      ["Nova", "Nova 4", "Nova Research Labs"],
    ],
    [
      "what introduces itself is no short form",
      "[Nova Trust|Organization] sued the start-up [Nova|Organization]. [Nova|Organization] won.",
      ["Nova", "Nova Trust"],
    ],
    [
      "last words",
      "[Nova Vision Labs|Organization] ships. Its head left [Vision Labs|Organization]. The [Vision team|Organization] stays.",
      ["Nova Vision Labs = Vision Labs = Vision team"],
    ],
    [
      "last words of two",
      "[East Albion|Organization] beat [West Albion|Organization]. [Albion|Organization] won.",
      ["Albion", "East Albion", "West Albion"],
    ],
    [
      "region",
      "The [United States|Place] agreed. A [U.S.|Place] court did not.",
      ["United States = U.S."],
    ],
    [
      "surname, before and after",
      "# [Lee|?] leaves\n\n[Ann Lee|Person] left. [Lee|Person] was tired.",
      ["Ann Lee = Lee"],
    ],
    [
      "first name and hyphen part",
      "[Omar Sisay-Lund|Person] plays. [Sisay|Person] scored. [Omar|Person] smiled.",
      ["Omar Sisay-Lund = Omar = Sisay"],
    ],
    [
      "middle name and initial",
      "[Laura T. Okun|Person] met [L. Okun|Person]. [Laura Okun|Person] left.",
      ["Laura T. Okun = L. Okun = Laura Okun"],
    ],
    [
      "what only looks like a person has no first name",
      "[Orca Spark|Person points=6] is out. Each [Orca|?] generation is small.",
      ["Orca", "Orca Spark"],
    ],
    [
      "particles",
      "[Sem de Groot|Person] plays. [De Groot|Person] scored.",
      ["Sem de Groot = De Groot"],
    ],
    [
      "one surname, two persons, told by title",
      "[Dana Whit|Person female] met [Sanjay Whit|Person male]. Mr [Whit|Person male] left.\n\nMs [Whit|Person female] stayed.",
      ["Dana Whit = Whit", "Sanjay Whit = Whit"],
    ],
    ["a place is no surname", "[Ann Lima|Person] went to [Lima|Place].", ["Ann Lima", "Lima"]],
    [
      "versions and families stay apart",
      "[Orca|Product], [Orca 4|Product] and [Orca 4 Mini|Product] are out. [Mini|Product] is small. The [Orca series|Product] grows.",
      ["Orca 4", "Orca 4 Mini = Mini", "Orca = Orca series"],
    ],
    [
      "maker before the product",
      "[Nova|Organization] sells. [Nova Pump Two|Product] is the [Pump Two|Product].",
      ["Nova", "Pump Two = Nova Pump Two"],
    ],
    [
      "last word of two products: the near one",
      "[Pump Spark|Product] is old.\n\nMuch is said here. More is said here. All of it is long.\n\n[Gem Spark|Product] is new. [Spark|Product] is an agent.",
      ["Gem Spark = Spark", "Pump Spark"],
    ],
    [
      "year of an event",
      "The [Fish Summit 2026|Event] began. The [Fish Summit|Event] ended.",
      ["Fish Summit 2026 = Fish Summit"],
    ],
  ])("%s", (_, marked, chains) => {
    expect(chainsOf(marked)).toEqual(chains);
  });
});
