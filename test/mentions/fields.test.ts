import { describe, expect, it } from "vitest";
import { namesIn, typeIn } from "./reading.ts";

describe("what the construction tells of a name", () => {
  it.each<[text: string, name: string, type: string]>([
    // naming
    ["She was given a painkiller called Sedrovil for a week.", "Sedrovil", "Product"],
    ["In a trial known as MARLIN the dose was halved.", "MARLIN", "Event"],
    ["The paste, sold as Gumnil, burns.", "Gumnil", "Product"],
    ["The moon, named Orrin 4, is small.", "Orrin 4", "Place"],
    ["It uses a technique called Tarvane for that.", "Tarvane", "Product"],
    // a finite verb names nobody after its subject
    ["On Monday the company named Ada Brill its chair.", "Ada Brill", "Person"],
    // verbs with a preposition
    ["Last year she joined Tarnwell from Hobb Sallow.", "Hobb Sallow", "Organization"],
    ["It licensed the pump in Asia to Ferrand Olivet.", "Ferrand Olivet", "Organization"],
    ["In spring we switched to Quillo for our notes.", "Quillo", "Product"],
    // asides
    ["Yesterday Tessolin, developed by two students, won.", "Tessolin", "Product"],
    ["Among them was Orla Tesk, with whom he sailed.", "Orla Tesk", "Person"],
    ["The bid came from Harl Vessen, with headquarters in Oslo.", "Harl Vessen", "Organization"],
    ["The driver was Wim Harsk, 58, of Oslo.", "Wim Harsk", "Person"],
    // comparison
    ["It is lighter than the Morvan Tile.", "Morvan Tile", "Product"],
    // apposition
    ["He came with her sister, Ketty, to the fair.", "Ketty", "Person"],
    [
      "It was built with its predecessor, TERN, in mind. The telescope was cheap.",
      "TERN",
      "Product",
    ],
    ["I use Blotto, a free editor by two friends.", "Blotto", "Product"],
    ["They hired Vera Blotto, a young editor from Oslo.", "Vera Blotto", "Person"],
    ["The dealer's lawyers, Hobb Sallow, said no.", "Hobb Sallow", "Organization"],
    ["The publisher, Sallow Interactive, said no.", "Sallow Interactive", "Organization"],
    // a noun before the next name of a list says nothing of this one
    ["On the bill were Ilva Tosk, the folk duo Ash & Reed and others.", "Ilva Tosk", "Person"],
    // what stands right before a name overrules its head noun
    ["Fans of the series Low Castle were glad.", "Low Castle", "Work"],
    ["A goal by the striker Ilva Hill settled it.", "Ilva Hill", "Person"],
    ["They met Ilva Tosk Orm, whose play was loved.", "Ilva Tosk Orm", "Person"],
    ["It is sold there under the name Quenta.", "Quenta", "Product"],
    // places before nouns
    ["It was developed by the Toronto start-up Zelkin.", "Toronto", "Place"],
    ["He was mayor of Drassow for a year.", "Drassow", "Place"],
    // form
    ["We met the investor Hale & Vennick there.", "Hale & Vennick", "Organization"],
    ["She has coached Min Soo-rae for years.", "Min Soo-rae", "Person"],
    ["Fans of Brindle Ladies were glad.", "Brindle Ladies", "Organization"],
    ["He met Tam Marsh, with whom she sang.", "Tam Marsh", "Person"],
    [
      "We like the Corvid Box 3, which is the best thing the Oslo company has made.",
      "Corvid Box 3",
      "Product",
    ],
    // persons by what they are to others, where they are from, and their party
    ["She came with his wife, the county bowler Lova Tesk, to Oslo.", "Lova Tesk", "Person"],
    ["On Sunday she beat Orla Vennick of Norway.", "Orla Vennick", "Person"],
    ["In the doubles they lost to the Tarvik sisters.", "Tarvik", "Person"],
    ["The bill was written by Democrats Ilva Tosk and Wim Harsk.", "Ilva Tosk", "Person"],
    ["Then Councilwoman Tarika Orm voted no.", "Tarika Orm", "Person"],
    // nobody is a which
    ["We also tried Tessa, which a small firm updated last month.", "Tessa", "Organization"],
    // makers and what they make
    ["He showed us a Corvane phone.", "Corvane", "Organization"],
    ["We put it on a Corvane, which is old.", "Corvane", "Product"],
    // places by who represents them, and streets of common words
    ["The Drassow mayor said no.", "Drassow", "Place"],
    ["Drassow MP Ilva Tosk said no.", "Drassow", "Place"],
    ["He owns a shop on Church Street.", "Church Street", "Place"],
    // bodies named after what they are for and a country
    ["Transport Kenya said that nobody was hurt.", "Transport Kenya", "Organization"],
    ["They had lunch at Dobb's Bakery.", "Dobb's Bakery", "Organization"],
    // ships named after persons, meetings named by their year
    ["The USS Nora B. Lee left for the gulf.", "USS Nora B. Lee", "Product"],
    ["It was shown at TarnFair 2026 in May.", "TarnFair 2026", "Event"],
    // lone words by what stands around them
    ["Anyone can download Tavora from the site.", "Tavora", "Product"],
    ["Workers at Tavora will get a raise.", "Tavora", "Organization"],
    ["Friends describe Tavora as a quiet man.", "Tavora", "Person"],
    ["A fire broke out on the outskirts of Tavora.", "Tavora", "Place"],
    // what something is for others
    ["Users of Tavora know it. Tavora is the foundation of their work.", "Tavora", "Product"],
    // a body before a noun is not held, attended or followed
    ["It leads ahead of the European Parliament elections.", "European Parliament", "Organization"],
    ["The trial was published in The Tidewatch.", "Tidewatch", "Work"],
    ["We read about it in The Tidewatch.", "Tidewatch", "Organization"],
    ["They play in League Nine this year.", "League Nine", "Organization"],
    ["On Friday Rovers, who lost at home, sacked him.", "Rovers", "Organization"],
    ["We met the developer Ilva Tosk there.", "Ilva Tosk", "Person"],
    ["We met the developer Drassow there.", "Drassow", "Organization"],
    ["The plant is run by Drassow Chemie.", "Drassow Chemie", "Organization"],
    ['Her films include "Two Harbours" and "The Glass Door".', "Two Harbours", "Work"],
    ['Her films include "Two Harbours" and "The Glass Door".', "The Glass Door", "Work"],
    // laws and meetings
    ["They used the Freedom of Movement Act.", "Freedom of Movement Act", "Work"],
    ["She spoke at CARTA 2026.", "CARTA 2026", "Event"],
    [
      "He wrote about the collection, The Slow Road Home, which was printed in May.",
      "The Slow Road Home",
      "Work",
    ],
    // a verb in the plural or behind "and" is no class noun
    ["They moved the capital from Drassow to Oslo.", "Drassow", "Place"],
    ["They are third and host Tarvik on Saturday.", "Tarvik", "Organization"],
  ])("%s %s", (text, name, type) => {
    expect(typeIn(text, name)).toBe(type);
  });
});

it("takes a verb between two names for no noun of the second", () => {
  expect(typeIn("On Sunday Tarnwell play Brixholm at home.", "Brixholm")).not.toBe("Work");
});

describe("what the rest of the document tells of a name", () => {
  it("gives a surname to the person who bears it, also where a town has that name", () => {
    const text = "The clerk was Nora Bergen. In June the firm sacked Bergen, and Bergen sued it.";
    expect(typeIn(text, "Bergen")).toBe("Person");
  });
  it("leaves a surname alone where a firm begins with it, or a place is meant", () => {
    const firm = "Nora Tesk left Tesk Holdings. On Monday the shares of Tesk fell.";
    expect(typeIn(firm, "Tesk")).not.toBe("Person");
    expect(typeIn("Nora Bergen spoke. She lives in Bergen.", "Bergen")).toBe("Place");
  });
  it("takes what has a numbered descendant for a product, unless the numbers are those of a firm", () => {
    const line = "It will replace LYNX next year. A larger LYNX-2 is planned.";
    expect(typeIn(line, "LYNX")).toBe("Product");
    expect(typeIn("On Monday Varga said no. The Varga 737 is safe.", "Varga")).not.toBe("Product");
  });
  it("takes the first words of a body's name for short names of it", () => {
    const text = "It owes Loud Tern Holdings money. Loud Tern said no.";
    expect(typeIn(text, "Loud Tern")).toBe("Organization");
  });
  it("reads the noun that takes a name up", () => {
    expect(typeIn("In May she switched Ombra off. The telescope was old.", "Ombra")).toBe(
      "Product",
    );
    expect(
      typeIn("They gave it to Ferrand Olivet. The Italian group was glad.", "Ferrand Olivet"),
    ).toBe("Organization");
  });
});

describe("titles without quotation marks", () => {
  it.each<[text: string, names: readonly string[]]>([
    ["Her memoir, Nothing to Mend, appeared in May.", ["Nothing to Mend"]],
    ["His diary, A Cellar in Winter, is still read.", ["A Cellar in Winter"]],
    [
      "He made two films, The Scales (1974) and A Letter for Foxes (1983), and then A Letter for Foxes again.",
      ["The Scales", "A Letter for Foxes", "A Letter for Foxes"],
    ],
    ["The studio shelved The Miller's Clock after a week.", ["The Miller's Clock"]],
    ["Its first exhibition, Wood and Glass, runs until May.", ["Wood and Glass"]],
    ['It was based on "The Lamp", a short story of 1920.', ["The Lamp"]],
    // an author, a maker or a place behind a title is not in it
    ["We read the novel Tide by Ann Lee.", ["Tide", "Ann Lee"]],
    ["She sang the song Low Water in Oslo.", ["Low Water", "Oslo"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("the bounds of names of bodies and brands", () => {
  it.each<[text: string, names: readonly string[]]>([
    ["It was backed by the Timber and Allied Trades' Union.", ["Timber and Allied Trades' Union"]],
    ["Last night the Pensioners' Bloc lost.", ["Pensioners' Bloc"]],
    ["They make Nora's Finest and sell it.", ["Nora's Finest"]],
    ["Van Holten, founded in 1871, makes cheese.", ["Van Holten"]],
    ["It outbid Mirren Holdings of Turin.", ["Mirren Holdings", "Turin"]],
    ["It appeared in the Annals of Bone Medicine.", ["Annals of Bone Medicine"]],
    ["They spoke to Kam-lei Ho and to Ho Chi-yan.", ["Kam-lei Ho", "Ho Chi-yan"]],
    ["It orbits Tern 22b once a year.", ["Tern 22b"]],
    ["I like the Corvid Box 3. It replaces the Box 2.", ["Corvid Box 3", "Box 2"]],
    ["It was shown at St Bride's, the largest hall.", ["St Bride's"]],
    ["He led the retailer Hobb's for a year.", ["Hobb's"]],
    ["She read Hobb's book.", ["Hobb"]],
    ["They gave it to the charity Bells for All.", ["Bells for All"]],
    ["She wrote Winter Bread in Oslo.", ["Winter Bread", "Oslo"]],
    ["Wessel's blamed the weather.", ["Wessel's"]],
    ["It was sold at Sallowby's.", ["Sallowby's"]],
    ["Van der Tarn starts in May.", ["Van der Tarn"]],
    ["Olaf the Bold ruled for a year.", ["Olaf the Bold"]],
    ["Zelvar, the parcel firm, renamed itself.", ["Zelvar"]],
    // no names
    ["She has Ostrow-Lind syndrome.", []],
    ["By Marguerite Tull, Parks Correspondent", ["Marguerite Tull"]],
    ["Rivals Zelkin and Tarnwell agreed.", ["Zelkin", "Tarnwell"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what is no name, or not the whole of one", () => {
  it.each<[text: string, names: readonly string[]]>([
    ["It needs 32 GB of memory.", []],
    ["They closed a Series A round.", []],
    ["Ilva Tosk, D-Ariz., thanked her Republican colleague.", ["Ilva Tosk", "Ariz."]],
    ["Shares in Orrin Ltd (NYSE: ORN) rose.", ["Orrin Ltd", "NYSE"]],
    ["Contractor Tarn Civil Engineering has hired ten people.", ["Tarn Civil Engineering"]],
    ["The Timber and Allied Trades Union met.", ["Timber and Allied Trades Union"]],
    ["The Corvid 4 Pocket and Studio are small.", ["Corvid 4 Pocket", "Corvid 4 Studio"]],
    ["They flew to the Valle d'Orso.", ["Valle d'Orso"]],
    ["Museum returns a head. The Oslo Sea Museum was glad.", ["Oslo Sea Museum"]],
    ["Her memoir, A House Without Doors, was read.", ["A House Without Doors"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
