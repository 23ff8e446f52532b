/** Whether a role or state holds, held or will hold; rows as in the table of polarity. */
export const STATUS: readonly (readonly [string, ...string[]])[] = [
  [
    "Ann Lee is the chief executive of Nordal.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "Ann Lee was the chief executive of Nordal.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, the former chief executive of Nordal, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Former Nordal chief executive Ann Lee gave a speech last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Nordal's former chief executive, Ann Lee, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, ex-chief executive of Nordal, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Nordal's then chief executive, Ann Lee, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, once the chief executive of Nordal, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, chief executive of Nordal until 2023, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, who was chief executive of Nordal from 2015 to 2019, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee was chief executive of Nordal until May.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee, the incoming chief executive of Nordal, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed * future -",
  ],
  [
    "Nordal's next chief executive, Ann Lee, gave a speech in Karsten last week.",
    "Ann Lee leads Nordal: affirmed * future -",
  ],
  [
    "Ann Lee will be the chief executive of Nordal.",
    "Ann Lee leads Nordal: affirmed planned future -",
  ],
  [
    "Ann Lee will become chief executive of Nordal in May.",
    "Ann Lee leads Nordal: affirmed planned future -",
  ],
  [
    "Ann Lee has been chief executive of Nordal since 2019.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  ["Ann Lee leads Nordal.", "Ann Lee leads Nordal: affirmed asserted current -"],
  ["Ann Lee led Nordal until 2020.", "Ann Lee leads Nordal: affirmed asserted former -"],
  ["Ann Lee has led Nordal since 2020.", "Ann Lee leads Nordal: affirmed asserted current -"],
  ["Ann Lee will lead Nordal.", "Ann Lee leads Nordal: affirmed planned future -"],
  ["Ann Lee used to lead Nordal.", "Ann Lee leads Nordal: affirmed asserted former -"],
  ["Ann Lee used to work for Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  ["Ann Lee works for Nordal.", "Ann Lee works_for Nordal: affirmed asserted current -"],
  ["Ann Lee worked for Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  [
    "Ann Lee worked for Nordal from 2011 to 2015.",
    "Ann Lee works_for Nordal: affirmed asserted former -",
  ],
  ["Ann Lee previously worked for Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  [
    "Ann Lee, formerly of Nordal, gave a speech in Karsten last week.",
    "Ann Lee works_for Nordal: affirmed asserted former -",
  ],
  [
    "Ann Lee has worked for Nordal since 2011.",
    "Ann Lee works_for Nordal: affirmed asserted current -",
  ],
  ["Ann Lee had worked for Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  ["Ann Lee left Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  ["Nordal uses Quillpad.", "Nordal uses Quillpad: affirmed asserted current -"],
  ["Nordal used to own Tarnwise.", "Nordal owns Tarnwise: affirmed asserted former -"],
  ["Nordal once owned Tarnwise.", "Nordal owns Tarnwise: affirmed asserted former -"],
  ["Nordal owns Tarnwise.", "Nordal owns Tarnwise: affirmed asserted current -"],
  ["Nordal owned Tarnwise until 2020.", "Nordal owns Tarnwise: affirmed asserted former -"],
  ["Tarnwise was once part of Nordal.", "Tarnwise part_of Nordal: affirmed asserted former -"],
  ["Tarnwise is part of Nordal.", "Tarnwise part_of Nordal: affirmed asserted current -"],
  [
    "Nordal is a former partner of Tarnwise.",
    "Nordal partners_with Tarnwise: affirmed asserted former -",
  ],
  [
    "Petra Novak, president-elect of Veldland, gave a speech in Karsten last week.",
    "Petra Novak leads Veldland: affirmed * future -",
  ],
  [
    "Petra Novak, the president of Veldland, gave a speech in Karsten last week.",
    "Petra Novak leads Veldland: affirmed asserted current -",
  ],
  [
    "Petra Novak, the late president of Veldland, was mourned.",
    "Petra Novak leads Veldland: affirmed asserted former -",
  ],
  ["Ann Lee lives in Karsten.", "Ann Lee lives_in Karsten: affirmed asserted current -"],
  ["Ann Lee lived in Karsten.", "Ann Lee lives_in Karsten: affirmed asserted former -"],
  ["Nordal is based in Karsten.", "Nordal located_in Karsten: affirmed asserted * -"],
  ["Nordal bought Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  ["Ann Lee was the founder of Nordal.", "Ann Lee founded Nordal: affirmed asserted - -"],
  [
    "Ann Lee was the sister of Petra Novak.",
    "Ann Lee family_of Petra Novak: affirmed asserted - -",
  ],
  [
    "Omar Diallo is the former husband of Ann Lee.",
    "Omar Diallo family_of Ann Lee: affirmed asserted former -",
  ],
  ["Ann Lee said that Nordal owned Tarnwise.", "Nordal owns Tarnwise: affirmed claimed - Ann Lee"],
  [
    "In late 2019 chief executive Ann Lee of Nordal gave a speech.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "Ann Lee, chief executive-designate of Nordal, gave a speech.",
    "Ann Lee leads Nordal: affirmed * future -",
  ],
  ["Nordal launched Quillpad.", "Nordal releases Quillpad: affirmed asserted - -"],
];
