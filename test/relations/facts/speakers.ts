/**
 * Who says it; rows as in the table of polarity. "?" before the speaker: words that name nobody. What one says of oneself in
 * plain words stands as asserted.
 */
export const SPEAKERS: readonly (readonly [string, ...string[]])[] = [
  [
    "Ann Lee said that Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee said Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  ["Ann Lee says Nordal uses Quillpad.", "Nordal uses Quillpad: affirmed claimed * Ann Lee"],
  [
    "According to Ann Lee, Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Nordal bought Tarnwise, according to Ann Lee.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Nordal, according to the Harbour Times, has sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed claimed - Harbour Times",
  ],
  ["Nordal bought Tarnwise, Ann Lee said.", "Nordal acquired Tarnwise: affirmed claimed - Ann Lee"],
  ["Nordal bought Tarnwise, said Ann Lee.", "Nordal acquired Tarnwise: affirmed claimed - Ann Lee"],
  [
    "Nordal, Ann Lee said, had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "“Nordal bought Tarnwise,” Ann Lee said.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "“Nordal bought Tarnwise,” said Ann Lee.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    '"Nordal sued Tarnwise," said Ann Lee, a lawyer.',
    "Nordal litigates_against Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    'Ann Lee said: "Nordal sued Tarnwise."',
    "Nordal litigates_against Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee told reporters that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee told the Harbour Times that Nordal had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "The Harbour Times reported that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Harbour Times",
  ],
  [
    "The Harbour Times reports that Nordal will buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed planned - Harbour Times",
  ],
  [
    "Nordal bought Tarnwise, the Harbour Times reported on Monday.",
    "Nordal acquired Tarnwise: affirmed claimed - Harbour Times",
  ],
  [
    "In a statement, Ann Lee said Nordal had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed claimed - Ann Lee",
  ],
  ["Ann Lee claims that Nordal owns Tarnwise.", "Nordal owns Tarnwise: affirmed claimed * Ann Lee"],
  ["Nordal claims to own Tarnwise.", "Nordal owns Tarnwise: affirmed claimed * Nordal"],
  [
    "Nordal claims that [it=Nordal] owns Tarnwise.",
    "Nordal owns Tarnwise: affirmed claimed * Nordal",
  ],
  ["Ann Lee claims to have founded Nordal.", "Ann Lee founded Nordal: affirmed claimed * Ann Lee"],
  [
    "Ann Lee accused Nordal of suing Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Nordal says Quillpad is faster than Lumen.",
    "Quillpad outperforms Lumen: affirmed claimed - Nordal",
  ],
  [
    "Nordal claims Quillpad outperforms Lumen.",
    "Quillpad outperforms Lumen: affirmed claimed - Nordal",
  ],
  [
    "According to Nordal, Quillpad outperforms Lumen.",
    "Quillpad outperforms Lumen: affirmed claimed - Nordal",
  ],
  [
    "Nordal says that [it=Nordal] outperforms Tarnwise.",
    "Nordal outperforms Tarnwise: affirmed claimed - Nordal",
  ],
  [
    "Petra Novak argued that the Health Council had banned Corvidex.",
    "Health Council regulates Corvidex: affirmed claimed - Petra Novak",
  ],
  [
    "Petra Novak alleged that Nordal had funded Tarnwise.",
    "Nordal invested_in Tarnwise: affirmed claimed * Petra Novak",
  ],
  [
    "Petra Novak believes that Nordal owns Tarnwise.",
    "Nordal owns Tarnwise: affirmed claimed * Petra Novak",
  ],
  [
    "Petra Novak wrote that Jonas Weil founded Nordal.",
    "Jonas Weil founded Nordal: affirmed claimed * Petra Novak",
  ],
  [
    "Petra Novak testified that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Petra Novak",
  ],
  [
    "Quillpad, Ann Lee explained, is based on Lumen.",
    "Quillpad based_on Lumen: affirmed claimed * Ann Lee",
  ],
  [
    "As Ann Lee put it, Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "As Ann Lee reported last week, Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "A Nordal spokeswoman said that Tarnwise had sued Tavira Labs.",
    "Tarnwise litigates_against Tavira Labs: affirmed claimed - Nordal",
  ],
  [
    "A spokesman for Nordal said that Tarnwise had sued Tavira Labs.",
    "Tarnwise litigates_against Tavira Labs: affirmed claimed - Nordal",
  ],
  [
    "Ann Lee said that Nordal bought Tarnwise and that Meridian Bank sued Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
    "Meridian Bank litigates_against Tavira Labs: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee said Nordal may buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee said Nordal would buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed planned - Ann Lee",
  ],
  ["Ann Lee expects Nordal to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - *"],
  // Oneself.
  [
    "Nordal confirmed that [it=Nordal] has acquired Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - Nordal",
  ],
  [
    "Nordal said [it=Nordal] had acquired Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - Nordal",
  ],
  [
    "Nordal announced that [it=Nordal] had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - Nordal",
  ],
  [
    "Nordal announced on Monday [it=Nordal] has bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - Nordal",
  ],
  [
    "Nordal has bought Tarnwise, [the company=Nordal] said.",
    "Nordal acquired Tarnwise: affirmed asserted - Nordal",
  ],
  [
    "Nordal said [it=Nordal] will buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed planned - Nordal",
  ],
  [
    "Nordal said [it=Nordal] would buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed planned - Nordal",
  ],
  [
    "Ann Lee said [she=Ann Lee] had joined Nordal.",
    "Ann Lee works_for Nordal: affirmed asserted * Ann Lee",
  ],
  [
    "“[I=Ann Lee] founded Nordal,” said Ann Lee.",
    "Ann Lee founded Nordal: affirmed asserted * Ann Lee",
  ],
  [
    "“[We=Nordal] bought Tarnwise,” said Ann Lee.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  // Unnamed speakers: the words are kept, the claim is not the narrator's to vouch for, nor anybody's by name.
  [
    "Analysts said Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - ?Analysts",
  ],
  [
    "Two people familiar with the matter said that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - ?people",
  ],
  [
    "Nordal will buy Tarnwise, people briefed on the talks said.",
    "Nordal acquired Tarnwise: affirmed planned - ?people",
  ],
  [
    "According to court filings, Nordal sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - ?filings",
  ],
  ["Critics say that Nordal owns Tarnwise.", "Nordal owns Tarnwise: affirmed asserted * ?Critics"],
  // The narrator's own words beside somebody's speech.
  [
    "Ann Lee, who founded Nordal, said that prices had fallen.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Ann Lee, chief executive of Nordal, said prices had fallen.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "“Prices have fallen,” said Ann Lee, chief executive of Nordal.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "“Prices have fallen,” said Ann Lee, who founded Nordal in 2009.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Nordal's founder, Ann Lee, told the Harbour Times that prices had fallen.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Nordal bought Tarnwise, and Ann Lee said that prices had fallen.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Ann Lee said that prices had fallen after Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  ["Nordal announced Quillpad.", "Nordal releases Quillpad: affirmed asserted - -"],
  [
    "The court found that Nordal had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - ?court",
  ],
  // Across sentences.
  [
    "“Nordal bought Tarnwise,” Ann Lee said. “Meridian Bank sued Tavira Labs.”",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
    "Meridian Bank litigates_against Tavira Labs: affirmed claimed - Ann Lee",
  ],
  [
    "“Prices fell. Nordal bought Tarnwise,” said Ann Lee.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "“Nordal bought Tarnwise. Prices fell,” said Ann Lee.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee was blunt. “Nordal owns Tarnwise.”",
    "Nordal owns Tarnwise: affirmed claimed * Ann Lee",
  ],
  [
    "Ann Lee spoke on Monday. [She=Ann Lee] added that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
  ],
  [
    "Ann Lee said: “Prices fell. Nordal bought Tarnwise.” Meridian Bank sued Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed claimed - Ann Lee",
    "Meridian Bank litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "“Prices fell,” said Ann Lee. Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Jonas Weil wrote “The Long Tide” in 2009. Nordal bought Tarnwise.",
    "Jonas Weil authored The Long Tide: affirmed asserted - -",
  ],
];
