import type { Pair } from "./pair.ts";

/** Pairs that were written afterwards, of other fields and wordings. */
export const SECOND_PAIRS: readonly Pair[] = [
  {
    name: "a speaker denies what a paper tells",
    conflict: { kind: "denied", subject: "Marsh Hotels", about: "owns" },
    texts: [
      "Marsh Hotels owns the Belvoir Casino, according to the land register. The casino opened in spring.",
      "“Marsh Hotels does not own the Belvoir Casino,” its lawyer Petra Lind said on Tuesday.",
    ],
  },
  {
    name: "two head counts of one year",
    conflict: { kind: "value", subject: "Norrland Steel", about: "employee" },
    texts: [
      "---\ndate: 2024-04-02\n---\nNorrland Steel has 4,100 employees. Its furnaces run day and night.",
      "---\ndate: 2024-04-20\n---\nThe union spoke up on Friday. Norrland Steel has 6,700 employees, it said, and all of them want a raise.",
    ],
  },
  {
    name: "head counts of two years",
    conflict: null,
    texts: [
      "---\ndate: 2019-04-02\n---\nNorrland Steel has 4,100 employees. Its furnaces run day and night.",
      "---\ndate: 2024-04-20\n---\nNorrland Steel has 6,700 employees. It built a second furnace.",
    ],
  },
  {
    name: "a head count, exact and rounded",
    conflict: null,
    texts: [
      "Dunmore Clinic employs 1,964 people. It is the largest clinic in the county.",
      "Dunmore Clinic employs nearly 2,000 people, among them ninety surgeons.",
    ],
  },
  {
    name: "two firms that bought one rival",
    conflict: { kind: "rival", subject: "Quenby Motors", about: "acquired" },
    texts: [
      "Alder Holdings bought Quenby Motors last week. The maker of tractors had been for sale since May.",
      "Quenby Motors was acquired by Rowan Capital. Its tractors will stay green.",
    ],
  },
  {
    name: "two things bought by one firm",
    conflict: null,
    texts: [
      "Alder Holdings bought Quenby Motors for $20 million.",
      "Alder Holdings bought Teasel Mills for $75 million. It now makes flour as well.",
    ],
  },
  {
    name: "two seats of one firm",
    conflict: { kind: "rival", subject: "Ferrow Biotech", about: "located_in" },
    texts: [
      "Ferrow Biotech is headquartered in Ghent. It breeds yeast.",
      "Ferrow Biotech, based in Leuven, breeds yeast for bakers.",
    ],
  },
  {
    name: "a mayor and the next one, years apart",
    conflict: null,
    texts: [
      "---\ndate: 2016-06-01\n---\nClara Venn is the mayor of Elmwick. She opened the new bridge.",
      "---\ndate: 2023-06-01\n---\nTobias Rook is the mayor of Elmwick. He wants to rebuild the bridge.",
    ],
  },
  {
    name: "two days of death",
    conflict: { kind: "value", subject: "Edvard Lunn", about: "died_on" },
    texts: [
      "The composer Edvard Lunn died on 4 June 1931. He left nine operas.",
      "Edvard Lunn died on 9 July 1932 in a small inn. His operas were forgotten.",
    ],
  },
  {
    name: "one says that it is open source, the other that it is not",
    conflict: { kind: "denied", subject: "Petra 4", about: "has_license" },
    texts: [
      "The language model Petra 4 is open source. Anyone may run it.",
      "Critics disagree. The language model Petra 4 is not open source, as its weights cannot be downloaded.",
    ],
  },
  {
    name: "it may be sold, and it has not been",
    conflict: null,
    texts: [
      "Corvid Games may sell itself. Lantern Media could acquire Corvid Games, analysts say.",
      "Lantern Media has not acquired Corvid Games. The studio stays on its own.",
    ],
  },
  {
    name: "not yet then, done now",
    conflict: null,
    texts: [
      "---\ndate: 2022-01-10\n---\nLantern Media has not acquired Corvid Games. Talks go on.",
      "---\ndate: 2022-11-30\n---\nLantern Media has acquired Corvid Games. The talks took a year.",
    ],
  },
  {
    name: "two fines of one firm by two bodies",
    conflict: null,
    texts: [
      "The Ostland Water Commission fined Velden Group $3 million for spills.",
      "The Ostland Tax Office fined Velden Group $12 million for late returns.",
    ],
  },
  {
    name: "two years of release",
    conflict: { kind: "value", subject: "Heddle 3", about: "released_on" },
    texts: [
      "The Heddle 3 loom was released in 2017. Weavers liked its quiet motor.",
      "Brightloom makes looms. The Heddle 3 loom was released in 2020, and weavers were slow to buy it.",
    ],
  },
  {
    name: "two founders, each in one text",
    conflict: null,
    independent: 1,
    texts: [
      "Hanne Drost founded Kestrel Robotics in a barn near Ghent.",
      "Kestrel Robotics was founded by Milo Varga, a welder. The barn is now a museum.",
    ],
  },
  {
    name: "two texts of one mind",
    conflict: null,
    independent: 2,
    texts: [
      "Hanne Drost leads Kestrel Robotics. She welds on Sundays.",
      "The robots of the firm are sold in nine countries. Kestrel Robotics is led by Hanne Drost.",
    ],
  },
  {
    name: "an agency's text with a new opening",
    conflict: null,
    copies: true,
    independent: 1,
    texts: [
      "Orrin Labs acquired Fennel Software on Monday for $30 million. The buyer makes thermometers for vineyards and wants to add forecasts of frost. Fennel Software was started by two sisters in Porto who had lost a harvest. All twelve employees keep their jobs, and the office by the river stays open.",
      "Wine growers take note. Orrin Labs acquired Fennel Software on Monday for $30 million. The buyer makes thermometers for vineyards and wants to add forecasts of frost. Fennel Software was started by two sisters in Porto who had lost a harvest. All twelve employees keep their jobs.",
    ],
  },
  {
    name: "two shares of one owner at one time",
    conflict: { kind: "value", subject: "Tidewool", about: "stake" },
    texts: [
      "Tidewool owns 49% of Knotworks. The rest belongs to the founders.",
      "Tidewool owns 62% of Knotworks and names its board.",
    ],
  },
];
