/**
 * Denials and what only looks like one. A row: a text, then for each claim "Subject type Object: polarity modality status
 * speaker", "-" for none and "*" for what the row does not test.
 */
export const POLARITY: readonly (readonly [string, ...string[]])[] = [
  ["Nordal bought Pumpwise.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  ["Nordal did not buy Pumpwise.", "Nordal acquired Pumpwise: negated asserted - -"],
  ["Nordal didn't buy Pumpwise.", "Nordal acquired Pumpwise: negated asserted - -"],
  [
    "Nordal didn’t sue Pumpwise last year.",
    "Nordal litigates_against Pumpwise: negated asserted - -",
  ],
  ["Nordal has not sued Pumpwise.", "Nordal litigates_against Pumpwise: negated asserted - -"],
  ["Nordal never bought Pumpwise.", "Nordal acquired Pumpwise: negated asserted - -"],
  ["Nordal has never sued Pumpwise.", "Nordal litigates_against Pumpwise: negated asserted - -"],
  [
    "The Water Agency has not yet approved Corvidex.",
    "Water Agency regulates Corvidex: negated asserted - -",
  ],
  [
    "The Water Agency has yet to approve Corvidex.",
    "Water Agency regulates Corvidex: negated asserted - -",
  ],
  ["Pumpwise was not acquired by Nordal.", "Nordal acquired Pumpwise: negated asserted - -"],
  ["Pumpwise wasn't bought by Nordal.", "Nordal acquired Pumpwise: negated asserted - -"],
  ["Nordal failed to buy Pumpwise.", "Nordal acquired Pumpwise: negated asserted - -"],
  [
    "Ostrava United have failed to sign Omar Diallo.",
    "Omar Diallo works_for Ostrava United: negated asserted * -",
  ],
  ["Nordal refused to fund Tavira Labs.", "Nordal invested_in Tavira Labs: negated asserted - -"],
  [
    "Meridian Bank declined to back Pumpwise.",
    "Meridian Bank invested_in Pumpwise: negated asserted - -",
  ],
  [
    "Nordal denied that [it=Nordal] had bought Pumpwise.",
    "Nordal acquired Pumpwise: negated claimed - Nordal",
  ],
  ["Nordal denies buying Pumpwise.", "Nordal acquired Pumpwise: negated claimed - Nordal"],
  [
    "Nordal denies having sued Pumpwise.",
    "Nordal litigates_against Pumpwise: negated claimed - Nordal",
  ],
  [
    "Ann Lee denied that Nordal had sued Pumpwise.",
    "Nordal litigates_against Pumpwise: negated claimed - Ann Lee",
  ],
  [
    "Nordal launched Quillpad without buying Pumpwise.",
    "Nordal acquired Pumpwise: negated asserted - -",
    "Nordal releases Quillpad: affirmed asserted - -",
  ],
  [
    "Nordal neither bought Pumpwise nor sued Tavira Labs.",
    "Nordal acquired Pumpwise: negated asserted - -",
    "Nordal litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal did not buy Pumpwise or fund Tavira Labs.",
    "Nordal acquired Pumpwise: negated asserted - -",
    "Nordal invested_in Tavira Labs: negated asserted - -",
  ],
  [
    "Neither Nordal nor Meridian Bank bought Pumpwise.",
    "Nordal acquired Pumpwise: negated asserted - -",
    "Meridian Bank acquired Pumpwise: negated asserted - -",
  ],
  ["Nordal has no plans to buy Pumpwise.", "Nordal acquired Pumpwise: negated * - -"],
  ["Nordal has no intention of buying Pumpwise.", "Nordal acquired Pumpwise: negated * - -"],
  ["Nordal does not plan to buy Pumpwise.", "Nordal acquired Pumpwise: negated planned - -"],
  [
    "Nordal does not intend to sue Pumpwise.",
    "Nordal litigates_against Pumpwise: negated planned - -",
  ],
  ["Nordal will not buy Pumpwise.", "Nordal acquired Pumpwise: negated planned - -"],
  ["Nordal won't discontinue Quillpad.", "Nordal discontinues Quillpad: negated planned - -"],
  [
    "Nordal stopped short of suing Pumpwise.",
    "Nordal litigates_against Pumpwise: negated asserted - -",
  ],
  [
    "The Green Union stopped short of endorsing Petra Novak.",
    "Green Union supports Petra Novak: negated asserted - -",
  ],
  ["Nordal ruled out buying Pumpwise.", "Nordal acquired Pumpwise: negated * - -"],
  ["Nordal ruled out a takeover of Pumpwise.", "Nordal acquired Pumpwise: negated * * -"],
  ["Nordal decided not to buy Pumpwise.", "Nordal acquired Pumpwise: negated planned - -"],
  ["Nordal chose not to sue Pumpwise.", "Nordal litigates_against Pumpwise: negated * - -"],
  ["Nordal cannot buy Pumpwise.", "Nordal acquired Pumpwise: negated possible - -"],
  ["Nordal was unable to buy Pumpwise.", "Nordal acquired Pumpwise: negated asserted - -"],
  // Not a denial.
  ["Nordal did not fail to buy Pumpwise.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  [
    "Nordal never stopped supporting Petra Novak.",
    "Nordal supports Petra Novak: affirmed asserted * -",
  ],
  [
    "Nordal not only bought Pumpwise but also sued Tavira Labs.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
    "Nordal litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "Not only did Nordal buy Pumpwise, it sued Tavira Labs.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal bought not just Pumpwise but Tavira Labs as well.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal did not hesitate to sue Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal wasted no time in suing Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed asserted - -",
  ],
  ["No wonder Nordal bought Pumpwise.", "Nordal acquired Pumpwise: affirmed asserted - -"],
  [
    "It is no secret that Nordal bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  ["Nordal no longer uses Quillpad.", "Nordal uses Quillpad: affirmed asserted former -"],
  ["Ann Lee no longer works for Nordal.", "Ann Lee works_for Nordal: affirmed asserted former -"],
  ["Nordal does not use Quillpad any longer.", "Nordal uses Quillpad: affirmed asserted former -"],
  [
    "Ann Lee doesn't work for Nordal anymore.",
    "Ann Lee works_for Nordal: affirmed asserted former -",
  ],
  ["Nordal stopped using Quillpad in May.", "Nordal uses Quillpad: affirmed asserted former -"],
  [
    "Ann Lee is no longer the chief executive of Nordal.",
    "Ann Lee leads Nordal: affirmed asserted former -",
  ],
  ["Ann Lee is not the chief executive of Nordal.", "Ann Lee leads Nordal: negated asserted * -"],
  ["Ann Lee isn't the chief executive of Nordal.", "Ann Lee leads Nordal: negated asserted * -"],
  [
    "Ann Lee was never the chief executive of Nordal.",
    "Ann Lee leads Nordal: negated asserted * -",
  ],
  ["Quillpad is not faster than Lumen.", "Quillpad outperforms Lumen: negated asserted - -"],
  ["Quillpad isn't based on Lumen.", "Quillpad based_on Lumen: negated asserted * -"],
  ["Nordal is not a rival of Pumpwise.", "Nordal competes_with Pumpwise: negated asserted * -"],
  // Scope: a denial stays in its clause.
  [
    "Nordal did not buy Pumpwise, but it sued Tavira Labs.",
    "Nordal acquired Pumpwise: negated asserted - -",
  ],
  [
    "Nordal did not buy Pumpwise, and Meridian Bank sued Tavira Labs.",
    "Nordal acquired Pumpwise: negated asserted - -",
    "Meridian Bank litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "Nordal bought Pumpwise, but Meridian Bank did not sue Tavira Labs.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
    "Meridian Bank litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal bought Pumpwise but did not sue Tavira Labs.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
    "Nordal litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal, which did not fund Tavira Labs, bought Pumpwise.",
    "Nordal invested_in Tavira Labs: negated asserted - -",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal, which bought Pumpwise, did not sue Tavira Labs.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
    "Nordal litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Ann Lee, who founded Nordal, did not answer questions.",
    "Ann Lee founded Nordal: affirmed asserted * -",
  ],
  [
    "Ann Lee, the chief executive of Nordal, did not comment.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "Nordal's chief executive, Ann Lee, has not bought a house.",
    "Ann Lee leads Nordal: affirmed asserted current -",
  ],
  [
    "Pumpwise has not grown since Nordal bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Nordal bought Pumpwise because the council did not object.",
    "Nordal acquired Pumpwise: affirmed asserted - -",
  ],
  [
    "Ann Lee joined Nordal although she had no experience.",
    "Ann Lee works_for Nordal: affirmed asserted * -",
  ],
  // Speech: what is denied is the saying.
  [
    "Ann Lee did not say that Nordal had bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee never claimed that Nordal had sued Pumpwise.",
    "Nordal litigates_against Pumpwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee did not confirm that Nordal had bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee declined to say whether Nordal had bought Pumpwise.",
    "Nordal acquired Pumpwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee does not believe that Nordal bought Pumpwise.",
    "Nordal acquired Pumpwise: negated claimed - Ann Lee",
  ],
  [
    "Ann Lee said that Nordal had not bought Pumpwise.",
    "Nordal acquired Pumpwise: negated claimed - Ann Lee",
  ],
  [
    "None of the studies said that Corvidex is based on Lumen.",
    "Corvidex based_on Lumen: affirmed possible * *",
  ],
];
