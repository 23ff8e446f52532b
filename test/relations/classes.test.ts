import { describe, expect, it } from "vitest";
import { readExample } from "./examples.ts";

/** Sentences with the classes that they give to the marked name, each in words of the sentence. */
const SAID: readonly (readonly [string, ...string[]])[] = [
  ["{s:Nordal|Organization} is a brewery.", "brewery"],
  ["{s:Nordal|Organization}, a brewery in {o:Velden|Place}, failed.", "brewery"],
  ["The brewery {s:Nordal|Organization} failed.", "brewery"],
  ["It was bought by the brewery {s:Nordal|Organization}.", "brewery"],
  ["The drug, {s:Orvalin|Product}, was sold in {o:Velden|Place}.", "drug"],
  ["They had hired midfielder {s:Ann Lee|Person}.", "midfielder"],
  [
    "{o:Nordal|Organization} sold {s:Tarnpad|Product}, a 900-line spreadsheet, to its users.",
    "900-line spreadsheet",
  ],
  ["{s:Tarnpad|Product} was launched as a spreadsheet.", "spreadsheet"],
  ["She had served as chief chemist, and {s:Ann Lee|Person} became a nurse.", "nurse"],
  ["Her assistant will be {s:Ann Lee|Person}.", "assistant"],
  ["Ann, the founder of a company, {s:Nordal|Organization}, sees it.", "company"],
];

/** Sentences in which the noun only stands near the name. */
const UNSAID: readonly string[] = [
  "According to {s:Nordal|Organization}, the novel sells well.",
  "For the training data {s:Nordal|Organization} worked with nurses.",
  "In a note, {s:Ann Lee|Person} called the fine small.",
  "In exchange {s:Nordal|Organization} gets the keys.",
  "{s:Nordal|Organization} serves the users of {o:Tarnpad|Product}, who pay little.",
  "{s:Nordal|Organization} treated the town as a purse.",
  "{s:Nordal|Organization} leads the race: an expensive hobby.",
  "The 3-metre {s:Nordal Telescope|Product} is new.",
  "{s:Ann Lee|Person} (no relation of the mayor) left.",
];

const classesOf = (sentence: string): readonly (string | null)[] => {
  const { claims, s } = readExample(sentence);
  return claims
    .filter(({ type, subject }) => type === "is_a" && subject === s)
    .map((c) => c.object);
};

describe("what a name is", () => {
  it.each(SAID)("is said: %s", (sentence, ...classes) => {
    expect(classesOf(sentence)).toEqual(classes);
  });
  it.each(UNSAID)("is not said: %s", (sentence) => {
    expect(classesOf(sentence)).toEqual([]);
  });
  it("is said of all members of a list", () => {
    const { claims } = readExample("Its founders, {s:Ann Lee|Person} and {o:Bo Ray|Person}, left.");
    expect(claims.filter(({ type }) => type === "is_a").map(({ subject }) => subject)).toEqual([
      "e1",
      "e2",
    ]);
  });
});
