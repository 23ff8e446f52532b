/** Plans, possibilities, conditions and rumours; rows as in the table of polarity. */
export const MODALITY: readonly (readonly [string, ...string[]])[] = [
  // Plans.
  ["Nordal will buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal plans to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is planning to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  [
    "Nordal has agreed to buy Pumpwise for $40 million.",
    "Nordal acquired Pumpwise: affirmed planned - -",
  ],
  ["Nordal is to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal to buy Pumpwise for $40 million", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal to launch Quillpad in May", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal is expected to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is set to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is due to launch Quillpad on Friday.", "Nordal releases Quillpad: affirmed planned - -"],
  [
    "Nordal is scheduled to launch Quillpad on Friday.",
    "Nordal releases Quillpad: affirmed planned - -",
  ],
  ["Nordal is about to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is going to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is close to buying Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal hopes to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal wants to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal intends to sue Pumpwise.", "Nordal litigates_against Pumpwise: affirmed planned - -"],
  ["Nordal aims to launch Quillpad by summer.", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal vowed to sue Pumpwise.", "Nordal litigates_against Pumpwise: affirmed planned - *"],
  ["Nordal threatened to sue Pumpwise.", "Nordal litigates_against Pumpwise: affirmed planned - -"],
  [
    "Nordal has promised to launch Quillpad this year.",
    "Nordal releases Quillpad: affirmed planned - *",
  ],
  ["Nordal is preparing to launch Quillpad.", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal announced plans to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal unveiled a plan to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal signed an agreement to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal reached a deal to acquire Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  [
    "Nordal's planned takeover of Pumpwise has dragged on.",
    "Nordal acquired Pumpwise: affirmed planned * -",
  ],
  [
    "Nordal's proposed $40 million acquisition of Pumpwise has dragged on.",
    "Nordal acquired Pumpwise: affirmed planned * -",
  ],
  ["Ann Lee will join Nordal in March.", "Ann Lee works_for Nordal: affirmed planned * -"],
  ["Ann Lee is joining Nordal next year.", "Ann Lee works_for Nordal: affirmed planned * -"],
  ["Nordal is buying Pumpwise for $40 million.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal is acquiring Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  [
    "Calder Town are set to sign Omar Diallo.",
    "Omar Diallo works_for Calder Town: affirmed planned * -",
  ],
  ["Pumpwise will be acquired by Nordal.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Pumpwise is to be acquired by Nordal.", "Nordal acquired Pumpwise: affirmed planned - -"],
  [
    "The Health Council is expected to approve Corvidex in June.",
    "Health Council regulates Corvidex: affirmed planned - -",
  ],
  ["Nordal offered to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed planned - -"],
  ["Nordal'll launch Quillpad tomorrow.", "Nordal releases Quillpad: affirmed planned - -"],
  // Done, though a word of planning stands near.
  ["Nordal set up Tavira Labs.", "Nordal founded Tavira Labs: affirmed asserted * -"],
  [
    "Nordal decided the matter and bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal, which plans to grow, bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  ["Nordal managed to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  ["Nordal went on to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  [
    "Nordal bought Pumpwise and will move to Karsten.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal bought Pumpwise to enter the pump market.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  ["Nordal is building Quillpad.", "Nordal develops Quillpad: affirmed asserted * -"],
  ["Nordal is suing Pumpwise.", "Nordal litigates_against Pumpwise: affirmed asserted - -"],
  [
    "Ann Lee, who will speak on Friday, founded Nordal.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Nordal sold its plan and sued Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed asserted - -",
  ],
  // Possibilities.
  ["Nordal may buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal might buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal could buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Nordal would buy Pumpwise at the right price.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  ["Nordal may have bought Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal would have bought Pumpwise.", "Nordal acquired Pumpwise: negated possible - -"],
  ["Nordal could have sued Pumpwise.", "Nordal litigates_against Pumpwise: negated possible - -"],
  ["Nordal should have sued Pumpwise.", "Nordal litigates_against Pumpwise: negated possible - -"],
  [
    "If Nordal had bought Pumpwise, prices would have fallen.",
    "Nordal acquired Pumpwise: negated possible - -",
  ],
  [
    "Had Nordal bought Pumpwise, prices would have fallen.",
    "Nordal acquired Pumpwise: negated possible - -",
  ],
  ["If Nordal buys Pumpwise, prices will rise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Prices will rise if Nordal buys Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Unless Nordal sues Pumpwise, nothing will change.",
    "Nordal litigates_against Pumpwise: affirmed possible - -",
  ],
  [
    "The court will decide whether Nordal owns Pumpwise.",
    "Nordal owns Pumpwise: affirmed possible * -",
  ],
  [
    "It is unclear whether Nordal bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  [
    "Ann Lee asked if Nordal had bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - *",
  ],
  ["Will Nordal buy Pumpwise?", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Did Nordal buy Pumpwise?", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Why did Nordal buy Pumpwise?", "Nordal acquired Pumpwise: affirmed asserted - -"],
  ["Nordal reportedly bought Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Nordal has reportedly agreed to buy Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  ["Nordal allegedly sued Pumpwise.", "Nordal litigates_against Pumpwise: affirmed possible - -"],
  ["Perhaps Nordal bought Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal probably uses Quillpad.", "Nordal uses Quillpad: affirmed possible * -"],
  ["Nordal is considering buying Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Nordal is considering a takeover of Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible * -",
  ],
  ["Nordal is weighing a bid to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal is in talks to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal was in talks to acquire Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Nordal is exploring an acquisition of Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible * -",
  ],
  ["Nordal is likely to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal is unlikely to buy Pumpwise.", "Nordal acquired Pumpwise: negated possible - -"],
  [
    "Nordal is rumoured to have bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  ["Nordal is said to have bought Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal is believed to own Pumpwise.", "Nordal owns Pumpwise: affirmed possible * -"],
  ["Nordal is thought to be buying Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Nordal is reported to have sued Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed possible - -",
  ],
  ["Nordal appears to have bought Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  ["Nordal tried to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed possible - -"],
  [
    "Rumours that Nordal had bought Pumpwise spread quickly.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  [
    "Speculation that Nordal will buy Pumpwise has grown.",
    "Nordal acquired Pumpwise: affirmed possible - -",
  ],
  [
    "There is a chance that Nordal will sue Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed possible - -",
  ],
  [
    "Nordal's possible takeover of Pumpwise worried the market.",
    "Nordal acquired Pumpwise: affirmed possible * -",
  ],
  [
    "Nordal's rumoured takeover of Pumpwise worried the market.",
    "Nordal acquired Pumpwise: affirmed possible * -",
  ],
  // Certain, though a word of doubt stands near.
  [
    "Nordal bought Pumpwise, which may move to Karsten.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  ["Nordal bought Pumpwise in May.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  [
    "Nordal, whose shares may fall, sued Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed asserted - -",
  ],
  [
    "Analysts wonder what will follow, but Nordal bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Ann Lee, founder of Nordal, could face a trial.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Pumpwise's chief executive, Omar Diallo, may leave in spring.",
    "Omar Diallo leads Pumpwise: affirmed asserted current -",
  ],
  ["Even if prices fall, Nordal owns Pumpwise.", "Nordal owns Pumpwise: affirmed asserted * -"],
  [
    "Ann Lee works for Nordal, and she could move to Karsten.",
    "Ann Lee works_for Nordal: affirmed asserted current -",
  ],
];
