/** What a claim's own phrase gives beside its ends; a row: a text, then "Subject type Object: name=text; name=text" ("-" for none). */
export const QUALIFIERS: readonly (readonly [string, ...string[]])[] = [
  ["Nordal bought Tarnwise for $40 million.", "Nordal acquired Tarnwise: amount=$40 million"],
  ["Nordal bought Tarnwise in May 2021.", "Nordal acquired Tarnwise: date=May 2021"],
  ["In 2019, Nordal bought Tarnwise for €3bn.", "Nordal acquired Tarnwise: amount=€3bn; date=2019"],
  [
    "Nordal bought Tarnwise in 2019 and sued Tavira Labs in 2021.",
    "Nordal acquired Tarnwise: date=2019",
    "Nordal litigates_against Tavira Labs: date=2021",
  ],
  ["Nordal, founded in 1998, bought Tarnwise.", "Nordal acquired Tarnwise: -"],
  ["Nordal, which earned $90 million, bought Tarnwise.", "Nordal acquired Tarnwise: -"],
  ["Nordal bought Tarnwise, which was founded in 1998.", "Nordal acquired Tarnwise: -"],
  [
    "Nordal's $40 million takeover of Tarnwise closed.",
    "Nordal acquired Tarnwise: amount=$40 million",
  ],
  [
    "Nordal agreed to buy Tarnwise for $40 million.",
    "Nordal acquired Tarnwise: amount=$40 million",
  ],
  [
    "Nordal invested $5 million in Tavira Labs.",
    "Nordal invested_in Tavira Labs: amount=$5 million",
  ],
  ["Nordal took a 30% stake in Tarnwise.", "Nordal invested_in Tarnwise: stake=30%"],
  ["Nordal owns 49% of Tarnwise.", "Nordal owns Tarnwise: stake=49%"],
  [
    "Nordal owns 49 per cent of Tarnwise and employs 300 people.",
    "Nordal owns Tarnwise: stake=49 per cent",
  ],
  [
    "The Health Council fined Nordal $2 million.",
    "Health Council regulates Nordal: amount=$2 million",
  ],
  ["Quillpad is 40% faster than Lumen.", "Quillpad outperforms Lumen: by=40%; metric=faster"],
  ["Quillpad is more efficient than Lumen.", "Quillpad outperforms Lumen: metric=efficient"],
  ["Ann Lee is the chief executive of Nordal.", "Ann Lee leads Nordal: role=chief executive"],
  [
    "Nordal's chief financial officer, Ann Lee, spoke.",
    "Ann Lee works_for Nordal: role=chief financial officer",
  ],
  ["Ann Lee joined Nordal in 2011 as an engineer.", "Ann Lee works_for Nordal: date=2011"],
  ["Ann Lee is the sister of Petra Novak.", "Ann Lee family_of Petra Novak: kin=sister"],
  ["Nordal launched Quillpad in Karsten.", "Nordal releases Quillpad: place=Karsten"],
  ["Nordal launched Quillpad on 8 April 2024.", "Nordal releases Quillpad: date=8 April 2024"],
  ["Ann Lee worked for Nordal for six years.", "Ann Lee works_for Nordal: duration=six years"],
  [
    "Nordal signed a three-year partnership with Tarnwise.",
    "Nordal partners_with Tarnwise: duration=three-year",
  ],
  ["Ann Lee married Omar Diallo in 2004.", "Ann Lee family_of Omar Diallo: date=2004"],
  [
    "Ann Lee founded Nordal in Karsten in 1998.",
    "Ann Lee founded Nordal: date=1998; place=Karsten",
  ],
  [
    "Ann Lee said on Monday that Nordal bought Tarnwise in 2019.",
    "Nordal acquired Tarnwise: date=2019",
  ],
  ["Ann Lee worked for Nordal from 1947 to 1960.", "Ann Lee works_for Nordal: date=1947 to 1960"],
  ["Ann Lee (1922 – 2013) founded Nordal.", "Ann Lee founded Nordal: -"],
  ["Nordal launched Quillpad at the Pump Fair 2026.", "Nordal releases Quillpad: -"],
];
