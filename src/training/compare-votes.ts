import { analyseSyntax } from "../annotate/syntax.ts";
import { voteOf } from "../annotate/votes.ts";
import type { VotedSentence } from "./scores.ts";

const CLASSES: { readonly [upos: string]: string | undefined } = {
  NOUN: "N",
  PROPN: "N",
  VERB: "V",
  ADJ: "ADJ",
  ADV: "ADV",
  NUM: "NUM",
};
const OTHER = "FUNC";
const LETTER = /^\p{L}/u;

/** What one reader says of a sentence: the class of each word, and whether it is a proper noun. */
interface Reading {
  readonly classes: readonly string[];
  readonly isName: readonly boolean[];
}

/** A treebank to measure on. */
export interface Bank {
  readonly name: string;
  readonly golds: readonly VotedSentence[];
}

const READERS: readonly (readonly [string, (golds: readonly VotedSentence[]) => Reading[]])[] = [
  ["compromise, word by word", readVotes],
  ["tagger and parser", readSyntax],
];

/**
 * A table in Markdown: how often compromise and our own models know a word's class, and how
 * well they find names where the capital says nothing.
 */
export function compareVotes(banks: readonly Bank[]): readonly string[] {
  const heads = banks.map(({ name }) => `${name}: word class | first names found | right`);
  const rows = READERS.map(([name, read]) => {
    const cells = banks.flatMap(({ golds }) => scoreReadings(golds, read(golds)));
    return `| ${[name, ...cells.map((score) => score.toFixed(3))].join(" | ")} |`;
  });
  return [`|  | ${heads.join(" | ")} |`, `|${" --- |".repeat(1 + 3 * banks.length)}`, ...rows];
}

function readVotes(golds: readonly VotedSentence[]): Reading[] {
  return golds.map(({ votes }) => ({
    classes: votes.map((tags) => voteOf(tags).vote ?? OTHER),
    isName: votes.map((tags) => tags.includes("ProperNoun")),
  }));
}

function readSyntax(golds: readonly VotedSentence[]): Reading[] {
  return golds.map(({ words, votes }) => {
    const { upos } = analyseSyntax(words, votes).tagging;
    return { classes: upos.map(classOf), isName: upos.map((one) => one === "PROPN") };
  });
}

function classOf(upos: string): string {
  return CLASSES[upos] ?? OTHER;
}

/** Share of words with the right class, punctuation not counted; of first words that are proper nouns the share found, of those found the share that are. */
function scoreReadings(golds: readonly VotedSentence[], readings: readonly Reading[]): number[] {
  let words = 0;
  let right = 0;
  const names = { gold: 0, found: 0, right: 0 };
  golds.forEach((gold, k) => {
    const reading = readings[k];
    gold.upos.forEach((upos, i) => {
      if (upos === "PUNCT") return;
      words++;
      if (reading?.classes[i] === classOf(upos)) right++;
    });
    const first = gold.words.findIndex((word) => LETTER.test(word));
    const isGold = gold.upos[first] === "PROPN";
    const isFound = reading?.isName[first] === true;
    if (isGold) names.gold++;
    if (isFound) names.found++;
    if (isGold && isFound) names.right++;
  });
  return [right / words, names.right / names.gold, names.right / names.found];
}
