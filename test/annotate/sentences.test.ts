import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/annotate/sentences.ts";
import { textOf } from "../../src/model/span.ts";
import { anyText } from "../support/any-text.ts";

/** Sentences, "|" between them. */
const ROWS: readonly string[] = [
  "Ann Lee founded Lumora.|She left in 2019.",
  "Lumora Inc. President Ann Lee spoke.|The talk was short.",
  "She joined Lumora Inc.|The firm grew.",
  "He met Lumora Inc. executives.",
  "Mr. Doe and Dr. Roe met Gov. Poe in St. Ives.",
  "It runs from 9 a.m. to 5 p.m. on weekdays.|It opens at 9 a.m.|She comes later.",
  "The U.S. Senate met.|He lives in the U.S.|The house is small.",
  "J. K. Doe wrote it.|C. S. Roe read it.",
  "It was plan B.|The first had failed.",
  "Yahoo! said so.|Really!|It did.",
  "See No. 5 and Fig. 3.|No.|The answer is here.",
  'He said: "It works."|Then he left.',
  '"Does it work?" he asked.',
  '"Does it work?" Ann Lee said.|"Yes."',
  '"It works." Lee said so.|They agreed.',
  "He wondered ... and left.|Well...|That was it.",
  "It grew.[3]|It shrank. [4] [5]|It died.",
  "1. Open the lid.|2. Pour.",
  "These are the rules: 1. Be kind.",
  "Visit www.lumora.example.|Then mail ann@lumora.example.|Done.",
  "Great work :)|Thanks!",
  "Doe v. Roe was heard in Dec. 2019.",
  "Sales rose 3.5 percent.|4,000 people work there.",
  "Mix eggs, milk, etc.|Bake it.|(Do not burn it.)",
  "The firm—once small—grew.|It hired 5.",
  "He lives in Denver, Colo. and works there.",
  "Work by Doe et al. shows it.",
  "One line\nand the next.|A new one\nhere.",
  "Shares of Yahoo! Inc. rose.|They fell.",
  "Lumora Corp. Monday agreed to it.|Orvana GmbH & Co. KG did not.",
  "They met on Main St.|The cafe was shut.",
  '"We won," said Lee.|"It was hard."|He left.',
  "No end mark",
  '"We sold it."|The mayor agreed.',
  "“We won.”|Lee smiled.|‘Fine.’|He left.",
  'She said, "It is over."|And then left.|"Why?" asked Ann.|"Because."',
  '"I left," said Lee, "because it was time."|"Time?"|"Yes."',
  "The deal (worth $14.3 billion.) closed.|It is done.",
  "Sales rose (see Table 2.)|The rest fell.|(They did.)|[Note.]|OK.",
  "Orvana—once a mill—sold Nova 4.|It was—she said—over.",
  "J.R.R. Doe wrote it.|A. B. Lee, Ph.D., read it.|Dr. J. Doe Jr. stayed.",
  "Lumo-5.4 beat Lumo 3.5.|It cost $14.3 billion.|10% left.",
  "He wondered… then left.|“Well…”|She left.|Wait . . . what?",
  "See https://a.example/x_(y)?q=1.|Mail a.b@c.example; ask @ann.|#news is on.",
  "They met in Washington, D.C.|It was cold.",
  "• First item.|• Second item.",
  "Who?|What?|When?!|No!!",
  "(1) First.|(2) Second.|1. One.|2. Two.",
  "It ended.|iPhone sales rose.|It ended.|eBay grew.",
  "Version 2.0.|It works.|He left in 2019.|The end.",
  "Mr. and Mrs. Doe of St. Louis, Mo., met Sen. Roe (D-Ohio).|Gen. Lee et al. came.",
  'Is it Yahoo!?|Who knows.|"Stop!" he cried.|"Stop!"|He cried.',
  'He said "no".|Then "yes"!|Then "what"?|Ok.',
  "She works for Orvana A.G. in Bern.|She is well.",
];

describe("findSentences", () => {
  it.each(ROWS)(
    "%s",
    (row) => {
      const text = row.replaceAll("|", " ");
      expect(findSentences(text, 0, text.length).map((span) => textOf(text, span))).toEqual(
        row.split("|"),
      );
    },
    60_000,
  );

  it("covers all that is no blank, in order, and begins and ends without blanks, on any text", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        let at = 0;
        for (const { start, end } of findSentences(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(start < end && text.slice(start, end).trim() === text.slice(start, end)).toBe(
            true,
          );
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { seed: 3, numRuns: 3000 },
    );
  }, 60_000);
});
