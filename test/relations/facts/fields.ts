/** Sentences of many fields, as news writes them; rows as in the table of polarity. */
export const FIELDS: readonly (readonly [string, ...string[]])[] = [
  // Courts.
  [
    "The prosecutor said on Tuesday that Omar Diallo had worked for Nordal until 2019.",
    "Omar Diallo works_for Nordal: affirmed asserted former ?prosecutor",
  ],
  [
    "A judge ruled that Nordal had never owned the patents of Tavira Labs, and Nordal has since sued Tavira Labs.",
    "Nordal litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "Tavira Labs threatened last week to sue Nordal over the patents.",
    "Tavira Labs litigates_against Nordal: affirmed planned - -",
  ],
  [
    "Lawyers for Petra Novak denied that [she=Petra Novak] had ever worked for the Water Agency.",
    "Petra Novak works_for Water Agency: negated claimed * *",
  ],
  [
    "Had the court agreed, Nordal would have sued Tavira Labs as well.",
    "Nordal litigates_against Tavira Labs: negated possible - -",
  ],
  [
    "The tribunal has yet to decide whether Nordal infringed the patents of Tavira Labs, which sued Nordal in 2022.",
    "Tavira Labs litigates_against Nordal: affirmed asserted - -",
  ],
  [
    "Jonas Weil, who has not been charged, used to advise Nordal on its taxes.",
    "Jonas Weil advises Nordal: affirmed asserted former -",
  ],
  // Health.
  [
    "The Health Council may approve Corvidex before the end of the year.",
    "Health Council regulates Corvidex: affirmed possible - -",
  ],
  [
    "The Health Council declined to approve Corvidex, citing a lack of data.",
    "Health Council regulates Corvidex: negated asserted - -",
  ],
  [
    "Tavira Labs developed Corvidex without any help from Nordal.",
    "Tavira Labs develops Corvidex: affirmed asserted - -",
  ],
  [
    "Doctors say that Corvidex works better than Lumen in older patients.",
    "Corvidex outperforms Lumen: affirmed asserted - ?Doctors",
  ],
  [
    "Tavira Labs claims that Corvidex is safer than Lumen.",
    "Corvidex outperforms Lumen: affirmed claimed - Tavira Labs",
  ],
  [
    "In the trial, Corvidex was not more effective than Lumen.",
    "Corvidex outperforms Lumen: negated asserted - -",
  ],
  [
    "Tavira Labs is expected to withdraw Corvidex after the warning.",
    "Tavira Labs discontinues Corvidex: affirmed planned - -",
  ],
  [
    "Rumours that Tavira Labs had abandoned Corvidex proved unfounded.",
    "Tavira Labs discontinues Corvidex: affirmed possible - -",
  ],
  [
    "The Health Council, which has no power to fine hospitals, banned Corvidex in March.",
    "Health Council regulates Corvidex: affirmed asserted - -",
  ],
  // Science.
  [
    "Petra Novak, a biologist at Lowland University, did not take part in the study.",
    "Petra Novak works_for Lowland University: affirmed asserted current -",
  ],
  [
    "Petra Novak, who left Lowland University in 2020, could not be reached for comment.",
    "Petra Novak works_for Lowland University: affirmed asserted former -",
  ],
  [
    "Jonas Weil will join Lowland University in the autumn as a professor of physics.",
    "Jonas Weil works_for Lowland University: affirmed planned future -",
  ],
  [
    "Lowland University is weighing whether to fund Tavira Labs.",
    "Lowland University invested_in Tavira Labs: affirmed possible - -",
  ],
  [
    "Jonas Weil studied at Lowland University but never worked for Nordal.",
    "Jonas Weil studied_at Lowland University: affirmed asserted * -",
    "Jonas Weil works_for Nordal: negated asserted * -",
  ],
  [
    "It is unclear whether Lumen was developed by Tavira Labs.",
    "Tavira Labs develops Lumen: affirmed possible - -",
  ],
  // Sport.
  [
    "Omar Diallo has joined Ostrava United from Calder Town for £4m.",
    "Omar Diallo works_for Ostrava United: affirmed asserted * -",
  ],
  [
    "Ostrava United hope to sign Omar Diallo before the season starts.",
    "Omar Diallo works_for Ostrava United: affirmed planned * -",
  ],
  [
    "Ostrava United did not sign Omar Diallo, whose wages were too high.",
    "Omar Diallo works_for Ostrava United: negated asserted * -",
  ],
  [
    "Jonas Weil, the Calder Town manager, refused to blame his players.",
    "Jonas Weil leads Calder Town: affirmed asserted current -",
  ],
  [
    "Jonas Weil no longer manages Calder Town.",
    "Jonas Weil leads Calder Town: affirmed asserted former -",
  ],
  [
    "“We will sign Omar Diallo,” said Jonas Weil, who manages Ostrava United.",
    "Jonas Weil leads Ostrava United: affirmed asserted current -",
  ],
  // Politics.
  [
    "The Green Union has not endorsed Petra Novak, although it supports Jonas Weil.",
    "Green Union supports Petra Novak: negated asserted * -",
  ],
  [
    "The Green Union would support Petra Novak if [she=Petra Novak] asked for its help.",
    "Green Union supports Petra Novak: affirmed possible * -",
  ],
  [
    "Petra Novak said [she=Petra Novak] would leave the Green Union after the election.",
    "Petra Novak works_for Green Union: affirmed planned * Petra Novak",
  ],
  [
    "Petra Novak, then the president of Veldland, opposed the treaty.",
    "Petra Novak leads Veldland: affirmed asserted former -",
  ],
  [
    "Petra Novak was president of Veldland from 2004 to 2012.",
    "Petra Novak leads Veldland: affirmed asserted former -",
  ],
  [
    "Petra Novak has been president of Veldland since 2019.",
    "Petra Novak leads Veldland: affirmed asserted current -",
  ],
  [
    "Jonas Weil accused Petra Novak of lying, according to the Harbour Times.",
    "Jonas Weil opposes Petra Novak: affirmed claimed * Harbour Times",
  ],
  [
    "Veldland never joined the Green Union.",
    "Veldland member_of Green Union: negated asserted * -",
  ],
  [
    "Did Petra Novak found the Green Union?",
    "Petra Novak founded Green Union: affirmed possible - -",
  ],
  // Technology.
  [
    "Nordal says Orca 4 is twice as fast as its rivals and that [it=Orca 4] replaced Orca 3 in May.",
    "Orca 4 succeeds Orca 3: affirmed claimed * Nordal",
  ],
  ["Orca 4 will replace Orca 3 next spring.", "Orca 4 succeeds Orca 3: affirmed planned * -"],
  ["Nordal has not released Orca 4.", "Nordal releases Orca 4: negated asserted - -"],
  [
    "Nordal plans to discontinue Orca 3, which it launched in 2018.",
    "Nordal discontinues Orca 3: affirmed planned - -",
  ],
  [
    "“Orca 4 beats Lumen in every test,” Ann Lee wrote on her blog.",
    "Orca 4 outperforms Lumen: affirmed claimed - Ann Lee",
  ],
  [
    "Orca 4, which Nordal unveiled last week, doesn't run on Lumen.",
    "Nordal releases Orca 4: affirmed asserted - -",
  ],
  [
    "Nordal reportedly uses Lumen to train its robots.",
    "Nordal uses Lumen: affirmed possible current -",
  ],
  [
    "Unlike Nordal, Tavira Labs does not use Lumen.",
    "Tavira Labs uses Lumen: negated asserted current -",
  ],
  [
    "Nordal stopped selling Quillpad and now uses Lumen.",
    "Nordal uses Lumen: affirmed asserted current -",
  ],
  // Business.
  [
    "Meridian Bank, which owns 12% of Nordal, said it would not sell its stake.",
    "Meridian Bank owns Nordal: affirmed asserted current -",
  ],
  [
    "Nordal and Meridian Bank agreed to merge in a deal that regulators could still block.",
    "Nordal merged_with Meridian Bank: affirmed planned - -",
  ],
  [
    "Regulators blocked Nordal's takeover of Meridian Bank.",
    "Nordal acquired Meridian Bank: negated asserted - -",
  ],
  [
    "Nordal abandoned its planned takeover of Meridian Bank in July.",
    "Nordal acquired Meridian Bank: negated * - -",
  ],
  [
    "Nordal completed its acquisition of Meridian Bank in July.",
    "Nordal acquired Meridian Bank: affirmed asserted - -",
  ],
  [
    "Nordal's acquisition of Meridian Bank will be completed in July.",
    "Nordal acquired Meridian Bank: affirmed planned - -",
  ],
  [
    "Meridian Bank agreed a partnership with Nordal.",
    "Meridian Bank partners_with Nordal: affirmed asserted current -",
  ],
  [
    "Meridian Bank walked away from talks to buy Nordal, the Harbour Times reported.",
    "Meridian Bank acquired Nordal: affirmed possible - Harbour Times",
  ],
  [
    "Ann Lee founded Nordal in 2009 and led it until [she=Ann Lee] joined Meridian Bank.",
    "Ann Lee founded Nordal: affirmed asserted - -",
    "Ann Lee works_for Meridian Bank: affirmed asserted * -",
  ],
  [
    "Ann Lee, the bank's former chief economist, said that Meridian Bank had funded Tavira Labs since 2018.",
    "Meridian Bank invested_in Tavira Labs: affirmed claimed - Ann Lee",
  ],
];
