import type { Pair } from "./pair.ts";

/** Pairs that were written before the search for conflicts was tuned on anything. */
export const FIRST_PAIRS: readonly Pair[] = [
  {
    name: "one says that it was bought, the other that it was not",
    conflict: { kind: "denied", subject: "Harrowgate Foods", about: "acquired" },
    texts: [
      "Harrowgate Foods acquired Pell Dairies in March. The dairy has two hundred cows and a shop in Elmwick.",
      "Rumours about the cheese market went on. Harrowgate Foods did not acquire Pell Dairies. The two firms only share a warehouse.",
    ],
  },
  {
    name: "two prices for one purchase",
    conflict: { kind: "value", subject: "Velden Group", about: "amount" },
    texts: [
      "Velden Group acquired the shipping line Norrfart for $400 million. The deal closed before the summer.",
      "After months of talks Velden Group bought Norrfart for $650 million, its largest purchase so far.",
    ],
  },
  {
    name: "a price and the same price rounded",
    conflict: null,
    texts: [
      "Tessaly Mining bought Kupfer Nord for $14.3 billion. Miners welcomed the sale.",
      "Tessaly Mining acquired Kupfer Nord for about $14 billion, the two companies said.",
    ],
  },
  {
    name: "a chief executive and the one before",
    conflict: null,
    texts: [
      "Marta Quill is the chief executive of Oslund Bank. She grew up near Bergen.",
      "Peder Strom, the former chief executive of Oslund Bank, now breeds horses.",
    ],
  },
  {
    name: "two chief executives at one time",
    conflict: { kind: "rival", subject: "Oslund Bank", about: "leads" },
    texts: [
      "---\ndate: 2025-03-02\n---\nMarta Quill is the chief executive of Oslund Bank. She spoke in Bergen on Monday.",
      "---\ndate: 2025-03-09\n---\nOslund Bank has cut its rates. Peder Strom is the chief executive of Oslund Bank.",
    ],
  },
  {
    name: "a plan and its fulfilment",
    conflict: null,
    texts: [
      "Calder Marine will acquire Grimsund Yards for $90 million, it said on Friday.",
      "Calder Marine has acquired Grimsund Yards for $90 million. Welders cheered at the gate.",
    ],
  },
  {
    name: "two birthplaces",
    conflict: { kind: "rival", subject: "Ilse Tarnow", about: "born_in" },
    texts: [
      "The painter Ilse Tarnow was born in Lisbon and studied law before she took up the brush.",
      "Ilse Tarnow was born in Vienna. Her father sold pianos.",
    ],
  },
  {
    name: "a town and its country",
    conflict: null,
    texts: [
      "The violinist Anders Vik was born in Trondheim, Norway. He plays an old fiddle.",
      "Anders Vik was born in Norway and lives by the sea.",
    ],
  },
  {
    name: "two years of foundation",
    conflict: { kind: "value", subject: "Lumora", about: "founded_on" },
    texts: [
      "Lumora was founded in 2011. The firm makes lamps for greenhouses.",
      "Lumora, which makes lamps, was founded in 2014. It employs forty people.",
    ],
  },
  {
    name: "a year and a month of that year",
    conflict: null,
    texts: [
      "Brackwater Press was founded in 1987. It prints atlases.",
      "Brackwater Press was founded in May 1987 in an old mill.",
    ],
  },
  {
    name: "one wire text in two papers, one of them shortened",
    conflict: null,
    copies: true,
    texts: [
      "Sollund Rail has not acquired the ferry company Trannberg, its chairwoman Kari Holm told reporters on Thursday. The railway had looked at the ferries for two years. In the end the price was too high, she said, and the boats were too old. Sollund Rail will now buy trains instead. The first of them arrive next spring.",
      "Sollund Rail has not acquired the ferry company Trannberg, its chairwoman Kari Holm told reporters on Thursday. The railway had looked at the ferries for two years. In the end the price was too high, she said, and the boats were too old. Sollund Rail will now buy trains instead.",
    ],
  },
  {
    name: "one speaker, quoted in two papers",
    conflict: null,
    independent: 1,
    texts: [
      "Orrin Labs bought Fennel Software for $30 million, said Tilda Marsh, who follows the trade.",
      "Tilda Marsh said that Orrin Labs bought Fennel Software for $30 million. Shares rose.",
    ],
  },
];
