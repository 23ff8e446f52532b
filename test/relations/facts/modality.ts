/** Plans, possibilities, conditions and rumours; rows as in the table of polarity. */
export const MODALITY: readonly (readonly [string, ...string[]])[] = [
  // Plans.
  ["Nordal will buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal plans to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal is planning to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  [
    "Nordal has agreed to buy Tarnwise for $40 million.",
    "Nordal acquired Tarnwise: affirmed planned - -",
  ],
  ["Nordal is to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal to buy Tarnwise for $40 million", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal to launch Quillpad in May", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal is expected to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal is set to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  [
    "Quillpad is out, with rollouts to Tarnwise and Velden coming next week.",
    "Quillpad deployed_in Tarnwise: affirmed planned * -",
  ],
  ["Nordal is due to launch Quillpad on Friday.", "Nordal releases Quillpad: affirmed planned - -"],
  [
    "Nordal is scheduled to launch Quillpad on Friday.",
    "Nordal releases Quillpad: affirmed planned - -",
  ],
  ["Nordal is about to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal is going to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal is close to buying Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal hopes to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal wants to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal intends to sue Tarnwise.", "Nordal litigates_against Tarnwise: affirmed planned - -"],
  ["Nordal aims to launch Quillpad by summer.", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal vowed to sue Tarnwise.", "Nordal litigates_against Tarnwise: affirmed planned - *"],
  ["Nordal threatened to sue Tarnwise.", "Nordal litigates_against Tarnwise: affirmed planned - -"],
  [
    "Nordal has promised to launch Quillpad this year.",
    "Nordal releases Quillpad: affirmed planned - *",
  ],
  ["Nordal is preparing to launch Quillpad.", "Nordal releases Quillpad: affirmed planned - -"],
  ["Nordal announced plans to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal unveiled a plan to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal signed an agreement to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal reached a deal to acquire Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  [
    "Nordal's planned takeover of Tarnwise has dragged on.",
    "Nordal acquired Tarnwise: affirmed planned * -",
  ],
  [
    "Nordal's proposed $40 million acquisition of Tarnwise has dragged on.",
    "Nordal acquired Tarnwise: affirmed planned * -",
  ],
  ["Ann Lee will join Nordal in March.", "Ann Lee works_for Nordal: affirmed planned * -"],
  ["Ann Lee is joining Nordal next year.", "Ann Lee works_for Nordal: affirmed planned * -"],
  ["Nordal is buying Tarnwise for $40 million.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal is acquiring Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  [
    "Calder Town are set to sign Omar Diallo.",
    "Omar Diallo works_for Calder Town: affirmed planned * -",
  ],
  ["Tarnwise will be acquired by Nordal.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Tarnwise is to be acquired by Nordal.", "Nordal acquired Tarnwise: affirmed planned - -"],
  [
    "The Health Council is expected to approve Corvidex in June.",
    "Health Council regulates Corvidex: affirmed planned - -",
  ],
  ["Nordal offered to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed planned - -"],
  ["Nordal'll launch Quillpad tomorrow.", "Nordal releases Quillpad: affirmed planned - -"],
  // Done, though a word of planning stands near.
  ["Nordal set up Tavira Labs.", "Nordal founded Tavira Labs: affirmed asserted * -"],
  [
    "Nordal decided the matter and bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal, which plans to grow, bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  ["Nordal managed to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  ["Nordal went on to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  [
    "Nordal bought Tarnwise and will move to Karsten.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal bought Tarnwise to enter the pump market.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  ["Nordal is building Quillpad.", "Nordal develops Quillpad: affirmed asserted * -"],
  ["Nordal is suing Tarnwise.", "Nordal litigates_against Tarnwise: affirmed asserted - -"],
  [
    "Ann Lee, who will speak on Friday, founded Nordal.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Nordal sold its plan and sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - -",
  ],
  // Possibilities.
  ["Nordal may buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal might buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal could buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Nordal would buy Tarnwise at the right price.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  ["Nordal may have bought Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal would have bought Tarnwise.", "Nordal acquired Tarnwise: negated possible - -"],
  ["Nordal could have sued Tarnwise.", "Nordal litigates_against Tarnwise: negated possible - -"],
  ["Nordal should have sued Tarnwise.", "Nordal litigates_against Tarnwise: negated possible - -"],
  [
    "If Nordal had bought Tarnwise, prices would have fallen.",
    "Nordal acquired Tarnwise: negated possible - -",
  ],
  [
    "Had Nordal bought Tarnwise, prices would have fallen.",
    "Nordal acquired Tarnwise: negated possible - -",
  ],
  ["If Nordal buys Tarnwise, prices will rise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Prices will rise if Nordal buys Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Unless Nordal sues Tarnwise, nothing will change.",
    "Nordal litigates_against Tarnwise: affirmed possible - -",
  ],
  [
    "The court will decide whether Nordal owns Tarnwise.",
    "Nordal owns Tarnwise: affirmed possible * -",
  ],
  [
    "It is unclear whether Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  [
    "Ann Lee asked if Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - *",
  ],
  ["Will Nordal buy Tarnwise?", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Did Nordal buy Tarnwise?", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Why did Nordal buy Tarnwise?", "Nordal acquired Tarnwise: affirmed asserted - -"],
  ["Nordal reportedly bought Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Nordal has reportedly agreed to buy Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  ["Nordal allegedly sued Tarnwise.", "Nordal litigates_against Tarnwise: affirmed possible - -"],
  ["Perhaps Nordal bought Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal probably uses Quillpad.", "Nordal uses Quillpad: affirmed possible * -"],
  ["Nordal is considering buying Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Nordal is considering a takeover of Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible * -",
  ],
  ["Nordal is weighing a bid to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal is in talks to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal was in talks to acquire Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Nordal is exploring an acquisition of Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible * -",
  ],
  ["Nordal is likely to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal is unlikely to buy Tarnwise.", "Nordal acquired Tarnwise: negated possible - -"],
  [
    "Nordal is rumoured to have bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  ["Nordal is said to have bought Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal is believed to own Tarnwise.", "Nordal owns Tarnwise: affirmed possible * -"],
  ["Nordal is thought to be buying Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Nordal is reported to have sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed possible - -",
  ],
  ["Nordal appears to have bought Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  ["Nordal tried to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed possible - -"],
  [
    "Rumours that Nordal had bought Tarnwise spread quickly.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  [
    "Speculation that Nordal will buy Tarnwise has grown.",
    "Nordal acquired Tarnwise: affirmed possible - -",
  ],
  [
    "There is a chance that Nordal will sue Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed possible - -",
  ],
  [
    "Nordal's possible takeover of Tarnwise worried the market.",
    "Nordal acquired Tarnwise: affirmed possible * -",
  ],
  [
    "Nordal's rumoured takeover of Tarnwise worried the market.",
    "Nordal acquired Tarnwise: affirmed possible * -",
  ],
  // Certain, though a word of doubt stands near.
  [
    "Nordal bought Tarnwise, which may move to Karsten.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  ["Nordal bought Tarnwise in May.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  [
    "Nordal, whose shares may fall, sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - -",
  ],
  [
    "Analysts wonder what will follow, but Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Ann Lee, founder of Nordal, could face a trial.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Tarnwise's chief executive, Omar Diallo, may leave in spring.",
    "Omar Diallo leads Tarnwise: affirmed asserted current -",
  ],
  ["Even if prices fall, Nordal owns Tarnwise.", "Nordal owns Tarnwise: affirmed asserted * -"],
  [
    "Ann Lee works for Nordal, and she could move to Karsten.",
    "Ann Lee works_for Nordal: affirmed asserted current -",
  ],
];
