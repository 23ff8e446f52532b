import type { Pair } from "./pair.ts";

/** Pairs in the manner of reports, notices and letters, where much else is said beside. */
export const THIRD_PAIRS: readonly Pair[] = [
  {
    name: "a deal that a party denies",
    conflict: { kind: "denied", subject: "Arden Rail", about: "partners_with" },
    texts: [
      "Arden Rail has partnered with Bexley Freight to run night trains. The first one left on Sunday.",
      "There is no such deal, people in the trade insist. Arden Rail has not partnered with Bexley Freight.",
    ],
  },
  {
    name: "two sums of one investment",
    conflict: { kind: "value", subject: "Fernhill Capital", about: "amount" },
    texts: [
      "Fernhill Capital invested $45 million in Loom Energy, which builds batteries in Tarragon.",
      "Loom Energy builds batteries. Fernhill Capital invested $80 million in Loom Energy in the same round.",
    ],
  },
  {
    name: "two investments of two years",
    conflict: null,
    texts: [
      "Fernhill Capital invested $45 million in Loom Energy in 2019.",
      "Fernhill Capital invested $80 million in Loom Energy in 2022. It had put in less before.",
    ],
  },
  {
    name: "a sum in two currencies",
    conflict: null,
    texts: [
      "Osprey Air bought Heron Charter for $220 million.",
      "Osprey Air bought Heron Charter for €200 million, the buyer said.",
    ],
  },
  {
    name: "more than a sum, and the sum",
    conflict: null,
    texts: [
      "Osprey Air bought Heron Charter for more than $200 million.",
      "Osprey Air acquired Heron Charter for $231 million in cash and shares.",
    ],
  },
  {
    name: "namesakes of one town",
    conflict: null,
    texts: [
      "The swimmer Nora Beck was born in Hull. She trains at dawn.",
      "The judge Ivan Beck was born in Leeds. He sits on Fridays.",
    ],
  },
  {
    name: "who wrote it, and who did not",
    conflict: { kind: "denied", subject: "Agnes Pell", about: "authored" },
    texts: [
      "Agnes Pell wrote the novel The Salt Road. It sold out within a week.",
      "A scholar has compared the letters. Agnes Pell did not write The Salt Road, he concludes.",
    ],
  },
  {
    name: "he lives there and he lived there",
    conflict: null,
    texts: [
      "The sculptor Emil Hart lived in Trieste until 1998.",
      "The sculptor Emil Hart lives in Bruges with two dogs.",
    ],
  },
  {
    name: "two dates of birth",
    conflict: { kind: "value", subject: "Rosa Lindqvist", about: "born_on" },
    texts: [
      "Rosa Lindqvist (born 4 May 1952) is a Swedish botanist. She works on mosses.",
      "The botanist Rosa Lindqvist was born on 4 May 1954 in Malmö.",
    ],
  },
  {
    name: "the head who leads and the head who led",
    conflict: null,
    texts: [
      "Until last year the museum was in other hands. Ada Finch was director-general of the Coastal Museum until 2021.",
      "Since 2022 Bruno Klee has been director-general of the Coastal Museum.",
    ],
  },
  {
    name: "two prime ministers at one time",
    conflict: { kind: "rival", subject: "Ruritania", about: "leads" },
    texts: [
      "---\ndate: 2021-05-04\n---\nZdenka Oral is the prime minister of Ruritania. She took the oath on Sunday.",
      "---\ndate: 2021-05-20\n---\nPavel Dusek is the prime minister of Ruritania, his party insists.",
    ],
  },
  {
    name: "a chair and a chief executive",
    conflict: null,
    texts: [
      "Lena Storm is the chief executive of Harbour Bank. She has cut costs.",
      "Otto Brandt is the chairman of Harbour Bank. He likes boats.",
    ],
  },
  {
    name: "a product by one maker, said and denied",
    conflict: { kind: "denied", subject: "Brightloom", about: "develops" },
    texts: [
      "Brightloom developed the Selvage 2 loom in its own workshop, the catalogue says.",
      "The catalogue is wrong, weavers say. Brightloom did not develop the Selvage 2 loom.",
    ],
  },
  {
    name: "was denied once, was said to be planned",
    conflict: null,
    texts: [
      "Quillon Games plans to release Mudlark 2 next year.",
      "Quillon Games has not released Mudlark 2.",
    ],
  },
  {
    name: "a firm with two offices",
    conflict: null,
    texts: [
      "Peregrine Law has an office in Cardiff. It opened in spring.",
      "Peregrine Law has an office in Bristol, above a bakery.",
    ],
  },
  {
    name: "two numbers of parts of one model",
    conflict: { kind: "value", subject: "Petra 4", about: "parameter" },
    texts: [
      "The language model Petra 4 has 14 billion parameters. It runs on a laptop.",
      "The language model Petra 4 has 70 billion parameters and needs a large machine.",
    ],
  },
  {
    name: "revenues of two years",
    conflict: null,
    texts: [
      "Alder Foods reported revenue of $3.1 billion in 2021.",
      "Alder Foods reported revenue of $4.4 billion in 2023, a record.",
    ],
  },
  {
    name: "revenues of one year",
    conflict: { kind: "value", subject: "Alder Foods", about: "revenue" },
    texts: [
      "Alder Foods reported revenue of $3.1 billion in 2021.",
      "The annual report was late. Alder Foods reported revenue of $4.4 billion in 2021.",
    ],
  },
];
