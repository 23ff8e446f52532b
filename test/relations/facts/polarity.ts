/**
 * Denials and what only looks like one. A row: a text, then for each claim "Subject type Object: polarity modality status
 * speaker", "-" for none and "*" for what the row does not test.
 */
export const POLARITY: readonly (readonly [string, ...string[]])[] = [
  ["Nordal bought Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  ["Orca 4 is not open source.", "Orca 4 has_license open-source: negated asserted - -"],
  ["Nordal did not buy Tarnwise.", "Nordal acquired Tarnwise: negated asserted - -"],
  ["Nordal didn't buy Tarnwise.", "Nordal acquired Tarnwise: negated asserted - -"],
  [
    "Nordal didn’t sue Tarnwise last year.",
    "Nordal litigates_against Tarnwise: negated asserted - -",
  ],
  ["Nordal has not sued Tarnwise.", "Nordal litigates_against Tarnwise: negated asserted - -"],
  ["Nordal never bought Tarnwise.", "Nordal acquired Tarnwise: negated asserted - -"],
  ["Nordal has never sued Tarnwise.", "Nordal litigates_against Tarnwise: negated asserted - -"],
  [
    "The Water Agency has not yet approved Corvidex.",
    "Water Agency regulates Corvidex: negated asserted - -",
  ],
  [
    "The Water Agency has yet to approve Corvidex.",
    "Water Agency regulates Corvidex: negated asserted - -",
  ],
  [
    "The founder of Tavira Labs, Petra Novak, could not be reached for comment.",
    "Petra Novak founded Tavira Labs: affirmed asserted - -",
  ],
  ["Tarnwise was not acquired by Nordal.", "Nordal acquired Tarnwise: negated asserted - -"],
  ["Tarnwise wasn't bought by Nordal.", "Nordal acquired Tarnwise: negated asserted - -"],
  ["Nordal failed to buy Tarnwise.", "Nordal acquired Tarnwise: negated asserted - -"],
  [
    "Ostrava United have failed to sign Omar Diallo.",
    "Omar Diallo works_for Ostrava United: negated asserted * -",
  ],
  ["Nordal refused to fund Tavira Labs.", "Nordal invested_in Tavira Labs: negated asserted - -"],
  [
    "Meridian Bank declined to back Tarnwise.",
    "Meridian Bank invested_in Tarnwise: negated asserted - -",
  ],
  [
    "Nordal denied that [it=Nordal] had bought Tarnwise.",
    "Nordal acquired Tarnwise: negated claimed - Nordal",
  ],
  ["Nordal denies buying Tarnwise.", "Nordal acquired Tarnwise: negated claimed - Nordal"],
  [
    "Nordal denies having sued Tarnwise.",
    "Nordal litigates_against Tarnwise: negated claimed - Nordal",
  ],
  [
    "Ann Lee denied that Nordal had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: negated claimed - Ann Lee",
  ],
  [
    "Nordal launched Quillpad without buying Tarnwise.",
    "Nordal acquired Tarnwise: negated asserted - -",
    "Nordal releases Quillpad: affirmed asserted - -",
  ],
  [
    "Nordal neither bought Tarnwise nor sued Tavira Labs.",
    "Nordal acquired Tarnwise: negated asserted - -",
    "Nordal litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal did not buy Tarnwise or fund Tavira Labs.",
    "Nordal acquired Tarnwise: negated asserted - -",
    "Nordal invested_in Tavira Labs: negated asserted - -",
  ],
  [
    "Neither Nordal nor Meridian Bank bought Tarnwise.",
    "Nordal acquired Tarnwise: negated asserted - -",
    "Meridian Bank acquired Tarnwise: negated asserted - -",
  ],
  ["Nordal has no plans to buy Tarnwise.", "Nordal acquired Tarnwise: negated * - -"],
  ["Nordal has no intention of buying Tarnwise.", "Nordal acquired Tarnwise: negated * - -"],
  ["Nordal does not plan to buy Tarnwise.", "Nordal acquired Tarnwise: negated planned - -"],
  [
    "Nordal does not intend to sue Tarnwise.",
    "Nordal litigates_against Tarnwise: negated planned - -",
  ],
  ["Nordal will not buy Tarnwise.", "Nordal acquired Tarnwise: negated planned - -"],
  ["Nordal won't discontinue Quillpad.", "Nordal discontinues Quillpad: negated planned - -"],
  [
    "Nordal stopped short of suing Tarnwise.",
    "Nordal litigates_against Tarnwise: negated asserted - -",
  ],
  [
    "The Green Union stopped short of endorsing Petra Novak.",
    "Green Union supports Petra Novak: negated asserted - -",
  ],
  ["Nordal ruled out buying Tarnwise.", "Nordal acquired Tarnwise: negated * - -"],
  ["Nordal ruled out a takeover of Tarnwise.", "Nordal acquired Tarnwise: negated * * -"],
  ["Nordal decided not to buy Tarnwise.", "Nordal acquired Tarnwise: negated planned - -"],
  ["Nordal chose not to sue Tarnwise.", "Nordal litigates_against Tarnwise: negated * - -"],
  ["Nordal cannot buy Tarnwise.", "Nordal acquired Tarnwise: negated possible - -"],
  ["Nordal was unable to buy Tarnwise.", "Nordal acquired Tarnwise: negated asserted - -"],
  // Not a denial.
  ["Nordal did not fail to buy Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  [
    "Nordal never stopped supporting Petra Novak.",
    "Nordal supports Petra Novak: affirmed asserted * -",
  ],
  [
    "Nordal not only bought Tarnwise but also sued Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
    "Nordal litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "Not only did Nordal buy Tarnwise, it sued Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal bought not just Tarnwise but Tavira Labs as well.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal did not hesitate to sue Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal wasted no time in suing Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed asserted - -",
  ],
  ["No wonder Nordal bought Tarnwise.", "Nordal acquired Tarnwise: affirmed asserted - -"],
  [
    "It is no secret that Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
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
  ["Nordal is not a rival of Tarnwise.", "Nordal competes_with Tarnwise: negated asserted * -"],
  // Scope: a denial stays in its clause.
  [
    "Nordal did not buy Tarnwise, but it sued Tavira Labs.",
    "Nordal acquired Tarnwise: negated asserted - -",
  ],
  [
    "Nordal did not buy Tarnwise, and Meridian Bank sued Tavira Labs.",
    "Nordal acquired Tarnwise: negated asserted - -",
    "Meridian Bank litigates_against Tavira Labs: affirmed asserted - -",
  ],
  [
    "Nordal bought Tarnwise, but Meridian Bank did not sue Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
    "Meridian Bank litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal bought Tarnwise but did not sue Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
    "Nordal litigates_against Tavira Labs: negated asserted - -",
  ],
  [
    "Nordal, which did not fund Tavira Labs, bought Tarnwise.",
    "Nordal invested_in Tavira Labs: negated asserted - -",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal, which bought Tarnwise, did not sue Tavira Labs.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
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
    "Tarnwise has not grown since Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Nordal bought Tarnwise because the council did not object.",
    "Nordal acquired Tarnwise: affirmed asserted - -",
  ],
  [
    "Ann Lee joined Nordal although she had no experience.",
    "Ann Lee works_for Nordal: affirmed asserted * -",
  ],
  // Speech: what is denied is the saying.
  [
    "Ann Lee did not say that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee never claimed that Nordal had sued Tarnwise.",
    "Nordal litigates_against Tarnwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee did not confirm that Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee declined to say whether Nordal had bought Tarnwise.",
    "Nordal acquired Tarnwise: affirmed possible - Ann Lee",
  ],
  [
    "Ann Lee does not believe that Nordal bought Tarnwise.",
    "Nordal acquired Tarnwise: negated claimed - Ann Lee",
  ],
  [
    "Ann Lee said that Nordal had not bought Tarnwise.",
    "Nordal acquired Tarnwise: negated claimed - Ann Lee",
  ],
  [
    "None of the studies said that Corvidex is based on Lumen.",
    "Corvidex based_on Lumen: affirmed possible * *",
  ],
];
