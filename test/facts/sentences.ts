/**
 * Invented sentences with all their facts: subject | relation | further arguments, "not: " before a denied one, "NAME: " before one that
 * somebody tells. What is not listed must not be found.
 */
export const SENTENCES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "one argument, or two": [
    ["The old mill burned down.", "The old mill | burned down"],
    ["The letters were burned.", "The letters | were burned"],
    ["Brightholm lies on the coast.", "Brightholm | lies on | the coast"],
    ["Orvana relies heavily on a single pump.", "Orvana | relies heavily on | a single pump"],
    ["The choir sang with joy at the fair.", "The choir | sang with | joy | at the fair"],
    [
      "The train from Velden to Brightholm arrived on Monday.",
      "The train from Velden to Brightholm | arrived on | Monday",
    ],
  ],
  object: [
    ["Lumora sells pumps.", "Lumora | sells | pumps"],
    ["Mara Quill founded Lumora in 2019.", "Mara Quill | founded | Lumora | in 2019"],
    ["Ben Okoro put the lamp on the table.", "Ben Okoro | put | the lamp | on the table"],
    ["The firm quickly sold the mill.", "The firm | quickly sold | the mill"],
    ["The board gave Ann Lee a medal.", "The board | gave | Ann Lee | a medal"],
    ["The teacher gave the prize to a pupil.", "The teacher | gave | the prize | to a pupil"],
    ["The jury found him guilty.", "The jury | found | him | guilty"],
  ],
  "copula and other complements": [
    ["The bridge is narrow.", "The bridge | is | narrow"],
    ["The clinic is in Velden.", "The clinic | is in | Velden"],
    ["Ann Lee is a nurse from Velden.", "Ann Lee | is | a nurse from Velden"],
    [
      "Ann Lee has been the mayor of Velden since 2015.",
      "Ann Lee | has been | the mayor of Velden | since 2015",
    ],
    ["The two valves are equal to the old ones.", "The two valves | are equal to | the old ones"],
    ["The tower became a museum.", "The tower | became | a museum"],
    ["The milk turned sour.", "The milk | turned | sour"],
    ["Ann Lee is no longer the mayor.", "not: Ann Lee | is no longer | the mayor"],
  ],
  passive: [
    ["The dam was built by Orvana in 1931.", "The dam | was built by | Orvana | in 1931"],
    ["Ann Lee was given a medal.", "Ann Lee | was given | a medal"],
    ["The bridge has been closed since Monday.", "The bridge | has been closed since | Monday"],
  ],
  lists: [
    [
      "Ann Lee and Ben Okoro founded Lumora.",
      "Ann Lee | founded | Lumora",
      "Ben Okoro | founded | Lumora",
    ],
    [
      "The shop sells lamps, ropes and nails.",
      "The shop | sells | lamps",
      "The shop | sells | ropes",
      "The shop | sells | nails",
    ],
    [
      "Lumora bought Tarnwise and sold Nordal.",
      "Lumora | bought | Tarnwise",
      "Lumora | sold | Nordal",
    ],
    [
      "The firm has bought a mill and built a dam.",
      "The firm | has bought | a mill",
      "The firm | built | a dam",
    ],
    [
      "The firm designed and built the pump.",
      "The firm | designed | the pump",
      "The firm | built | the pump",
    ],
    [
      "The convoy crossed between Velden and Brightholm.",
      "The convoy | crossed between | Velden and Brightholm",
    ],
    [
      "The ship sailed to Velden and Orvana.",
      "The ship | sailed to | Velden",
      "The ship | sailed to | Orvana",
    ],
    [
      "The river flooded the cellar, the yard and the mill.",
      "The river | flooded | the cellar",
      "The river | flooded | the yard",
      "The river | flooded | the mill",
    ],
  ],
  "relative clauses": [
    [
      "Ann Lee, who founded Lumora, moved to Velden.",
      "Ann Lee | founded | Lumora",
      "Ann Lee | moved to | Velden",
    ],
    [
      "Lumora, which Ann Lee founded in 2019, makes pumps.",
      "Ann Lee | founded | Lumora | in 2019",
      "Lumora | makes | pumps",
    ],
    [
      "The pump that Ben Okoro repaired has failed again.",
      "Ben Okoro | repaired | The pump",
      "The pump that Ben Okoro repaired | has failed again",
    ],
    [
      "Drivers who speed will lose their licences.",
      "Drivers | speed",
      "Drivers who speed | will lose | their licences",
    ],
    [
      "Ann Lee praised the crew that saved the ship.",
      "Ann Lee | praised | the crew",
      "the crew | saved | the ship",
    ],
  ],
  participles: [
    [
      "The firm, based in Velden, makes pumps.",
      "The firm | based in | Velden",
      "The firm | makes | pumps",
    ],
    [
      "The clerk found a letter hidden in the cellar.",
      "The clerk | found | a letter hidden in the cellar",
      "a letter | hidden in | the cellar",
    ],
    [
      "The crew repaired the engine before leaving the harbour.",
      "The crew | repaired | the engine",
      "The crew | leaving | the harbour",
    ],
    [
      "The mayor closed the road, blaming the rain.",
      "The mayor | closed | the road",
      "The mayor | blaming | the rain",
    ],
    [
      "The mill, built by Orvana, stands on a hill.",
      "The mill | built by | Orvana",
      "The mill | stands on | a hill",
    ],
  ],
  "appositions and owners": [
    ["Ann Lee, a nurse, opened a clinic.", "Ann Lee | is | a nurse", "Ann Lee | opened | a clinic"],
    [
      "Ann Lee, the mayor of Velden, has resigned.",
      "Ann Lee | is | the mayor of Velden",
      "Ann Lee | has resigned",
    ],
    [
      "His wife, Corinne Vale, kept the books.",
      "Corinne Vale | is | His wife",
      "His wife | kept | the books",
    ],
    [
      "Lumora's founder, Ann Lee, left the firm.",
      "Ann Lee | is | Lumora's founder",
      "Lumora's founder | left | the firm",
    ],
    [
      "The Northern Pump Fund (NPF) paid for it.",
      "The Northern Pump Fund | is | NPF",
      "The Northern Pump Fund | paid for | it",
    ],
    ["The poet Ben Okoro read two poems.", "The poet Ben Okoro | read | two poems"],
    ["Ben Okoro grew up in Velden, Zeeland.", "Ben Okoro | grew up in | Velden"],
    [
      "Ann Lee, a singer and actor, opened the fair.",
      "Ann Lee | is | a singer",
      "Ann Lee | is | actor",
      "Ann Lee | opened | the fair",
    ],
  ],
  "chains of verbs": [
    ["Lumora agreed to buy Tarnwise.", "Lumora | agreed to buy | Tarnwise"],
    ["Lumora is expected to buy Tarnwise.", "Lumora | is expected to buy | Tarnwise"],
    ["The crew began repairing the engine.", "The crew | began repairing | the engine"],
    ["The mayor was able to reopen the bridge.", "The mayor | was able to reopen | the bridge"],
    ["Ann Lee wants to be mayor.", "Ann Lee | wants to be | mayor"],
    ["The law allowed farmers to sell milk.", "The law | allowed | farmers to sell milk"],
    ["Ann Lee went to Velden to study music.", "Ann Lee | went to | Velden | to study music"],
  ],
  "what others say": [
    [
      "Ann Lee said that Lumora had sold its plant.",
      "Ann Lee | said that | Lumora had sold its plant",
      "Ann Lee: Lumora | had sold | its plant",
    ],
    [
      "Lumora has sold its plant, Ann Lee said.",
      "Ann Lee: Lumora | has sold | its plant",
      "Ann Lee | said | Lumora has sold its plant",
    ],
    [
      '"We will rebuild the bridge," said Ann Lee.',
      "Ann Lee: We | will rebuild | the bridge",
      'Ann Lee | said | "We will rebuild the bridge,"',
    ],
    [
      "Ann Lee told reporters that the bridge was safe.",
      "Ann Lee | told | reporters | that the bridge was safe",
      "Ann Lee: the bridge | was | safe",
    ],
    [
      "The report shows that the river is rising.",
      "The report | shows that | the river is rising",
      "the river | is rising",
    ],
    [
      "According to Ann Lee, Lumora sold its plant.",
      "Lumora | sold | its plant | According to Ann Lee",
    ],
  ],
  "conditions, questions, times and reasons": [
    [
      "Unless it rains, the farmers will lose the harvest.",
      "the farmers | will lose | the harvest | Unless it rains",
    ],
    [
      "If the dam breaks, the mayor will close the road.",
      "the mayor | will close | the road | If the dam breaks",
    ],
    [
      "The mayor asked whether the dam would hold.",
      "The mayor | asked whether | the dam would hold",
    ],
    [
      "When the dam broke, the farmers left the valley.",
      "the dam | broke",
      "the farmers | left | the valley",
    ],
    [
      "Because the pump had failed, the cellar was flooded.",
      "the pump | had failed",
      "the cellar | was flooded",
    ],
  ],
  denials: [
    ["Lumora did not sell its plant.", "not: Lumora | did not sell | its plant"],
    ["Lumora never paid the fine.", "not: Lumora | never paid | the fine"],
    ["Nobody saw the fire.", "not: Nobody | saw | the fire"],
    ["No firm bought the mill.", "not: No firm | bought | the mill"],
    ["Ann Lee is not a doctor.", "not: Ann Lee | is not | a doctor"],
  ],
  "there is, it is": [
    ["There are many mills in this valley.", "There | are | many mills | in this valley"],
    ["There was no doctor in the village.", "not: There | was | no doctor in the village"],
    ["It is possible that the dam will break.", "It | is possible that | the dam will break"],
  ],
  "openings and adverbs": [
    ["In 1931, the firm moved to Velden.", "the firm | moved to | Velden | In 1931"],
    ["However, the firm stayed in Velden.", "the firm | stayed in | Velden"],
    ["The nurse, however, did not leave.", "not: The nurse | did not leave"],
    ["Slowly, the water rose.", "the water | rose | Slowly"],
  ],
  "nothing is stated": [
    ["Who sold the mill?"],
    ["Sell the mill!"],
    ["Pumps for Velden"],
    ["A plan to sell the mill"],
    ["What she sold is unknown."],
    ["Lumora's pumps"],
  ],
  "told, but not said to be so": [
    ["Lumora denies that it sold the plant.", "Lumora | denies that | it sold the plant"],
    [
      "The report did not find that the dam was weak.",
      "not: The report | did not find that | the dam was weak",
    ],
    ["The mayor hopes that the dam will hold.", "The mayor | hopes that | the dam will hold"],
    ["Ann Lee wore the No 8 shirt.", "Ann Lee | wore | the No 8 shirt"],
  ],
};
