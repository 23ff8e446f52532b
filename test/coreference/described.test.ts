import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { linkCoreference } from "../../src/coreference/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findMentions } from "../../src/mentions/index.ts";
import { readMarked } from "../support/marked.ts";

/** What each occurrence of a phrase means in a plain text: names of chains, "-" for nothing and where it is no mention. */
function meaningsOf(text: string, phrase: string): readonly string[] {
  const { document } = readMarked(text, (plain) => annotate(plain).annotated);
  const mentions = findMentions(document, defaultPack);
  const chains = linkCoreference(document, mentions, defaultPack);
  const spoken = document.document.text;
  const found: string[] = [];
  for (let at = spoken.indexOf(phrase); at >= 0; at = spoken.indexOf(phrase, at + 1)) {
    if (/\w/.test(spoken.slice(at + phrase.length, at + phrase.length + 1))) continue;
    const index = mentions.findIndex(
      ({ start, end }) => start === at && end === at + phrase.length,
    );
    found.push(chains.find((chain) => chain.mentions.includes(index))?.name ?? "-");
  }
  return found;
}

type Row = readonly [what: string, text: string, phrase: string, meaning: string];

const NOUNS: readonly Row[] = [
  [
    "the noun in which a name ends",
    "The deal went to the Ostland Harbour Board in May. Prices rose. Nobody knew why. Then rain fell. Ships were sold by the board last year.",
    "the board",
    "Ostland Harbour Board",
  ],
  [
    "with another word of the name",
    "Olga Brenn met the Ostland Harbour Board and the Ostland School Board. She was sacked by the harbour board in 2020.",
    "the harbour board",
    "Ostland Harbour Board",
  ],
  [
    "no noun of a name",
    "Nova Pumps opened an office in Lima. She left the board last year.",
    "the board",
    "-",
  ],
  [
    "apposition behind an article",
    "The bill, the Clean Rivers Act, was passed on Monday. Farmers are angry. Most of them oppose the bill.",
    "the bill",
    "Clean Rivers Act",
  ],
  [
    "the noun before the name",
    "Money came from the Lima biotech Tarn Therapeutics. Orca Bank paid, too. Investors like the biotech.",
    "the biotech",
    "Tarn Therapeutics",
  ],
  [
    "a version of a thing is not the thing",
    "Orca Pumps sells Marvex, a drug for horses. An earlier version of the drug, Marvex 0, failed.",
    "the drug",
    "Marvex",
  ],
  [
    "a charity is no firm",
    "Quell Trust, a charity in Lima, bought a bank. Garth Onden, who owns the building firm Onden Homes, thanked the charity.",
    "the charity",
    "Quell Trust",
  ],
  [
    "a post belongs to its holder",
    "Prime Minister Ana Brill met the housing minister, Vera Kott. Both smiled. Reporters said that the prime minister looked tired.",
    "the prime minister",
    "Ana Brill",
  ],
  [
    "one of a couple of ministers",
    "Ana Brill, the housing minister, met Vera Kott, the finance minister. Reporters said that the minister looked tired.",
    "the minister",
    "-",
  ],
  [
    "a government has a name of its own",
    "Orca Rail built the line. It paid half, and the government paid the rest.",
    "the government",
    "-",
  ],
];

const PRONOUNS: readonly Row[] = [
  [
    "who is only named by the way in the sentence before",
    "The shop was full on a visit of Omar Diaz. He paid for the cakes.",
    "He",
    "-",
  ],
  [
    "a post after its",
    'Ostland Metro blamed software from the Lima firm Trazo Rail. "Safety is slow," said its managing director, Fiona Akers.',
    "its",
    "Ostland Metro",
  ],
  [
    "the owner of the phrase",
    "Paul Renn was in Lima. Everybody there mocked Omar Diaz's love of his garden.",
    "his",
    "Omar Diaz",
  ],
  [
    "a name and a relative",
    "Ottilie Brenn was the daughter of a clerk, Bela Brenn, and his wife, Magda.",
    "his",
    "Bela Brenn",
  ],
  [
    "a clause behind an apposition",
    "Vera Kott, a former mayor of Lima who left the party, agreed.",
    "who",
    "Vera Kott",
  ],
  [
    "who says it is not of whom it speaks",
    'Garth Onden bought the bank. "My father ate there," he said.',
    "he",
    "Garth Onden",
  ],
  [
    "who tells of the whole document",
    "Ann Lee was born in Lima. She read law. She taught. She wrote. Then she left. There was rain. Prices fell. Orca Films closed. From 1994 she lived in Oslo.",
    "she",
    "Ann Lee",
  ],
];

const NAMES: readonly Row[] = [
  [
    "a surname that is also a town's",
    "Carla Turin won the prize in May. Turin gave the money away.",
    "Turin",
    "Carla Turin",
  ],
  [
    "a town that is also a surname",
    "Carla Turin won the prize in May. Later she moved to an office in Turin.",
    "Turin",
    "Turin",
  ],
  [
    "where persons have titles the bare name is the firm",
    "Tarn & Sons grew. Hugo Tarn, its chief executive, was glad. Mr Tarn, 63, left. Ms Olga Brenn stayed. Shops bought pumps from Tarn.",
    "Tarn",
    "Tarn & Sons",
  ],
];

describe("names of two things", () => {
  it.each(NAMES)("%s", (_, text, phrase, meaning) => {
    expect(meaningsOf(text, phrase).at(-1)).toBe(meaning);
  });
});

describe("nouns that were said of a thing", () => {
  it.each(NOUNS)("%s", (_, text, phrase, meaning) => {
    expect(meaningsOf(text, phrase).at(-1)).toBe(meaning);
  });
});

describe("pronouns in their phrase and voice", () => {
  it.each(PRONOUNS)("%s", (_, text, phrase, meaning) => {
    expect(meaningsOf(text, phrase).at(-1)).toBe(meaning);
  });
});
