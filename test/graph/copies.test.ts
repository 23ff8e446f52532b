import fc from "fast-check";
import { expect, it } from "vitest";
import { findCopies } from "../../src/graph/copies.ts";

const WIRE =
  "The harbour of Saltholm will be dredged in autumn. The council voted for the plan on Monday after two years of talks. Fishermen fear for the eel beds, which lie where the barges are to turn. The works cost nine million crowns and last until spring.";

function copiesAmong(...texts: readonly string[]): readonly (readonly [string, string])[] {
  return [...findCopies(texts.map((text, at) => ({ path: `${at}`, text })))];
}

it.each([
  ["the same words", WIRE.toUpperCase().replaceAll(".", ";"), [["1", "0"]]],
  ["a shortened text", WIRE.slice(0, 150), [["1", "0"]]],
  ["a new opening", `Saltholm, Tuesday. ${WIRE}`, [["0", "1"]]],
  [
    "a word changed here and there",
    WIRE.replace("nine", "ten").replace("Monday", "Friday"),
    [["1", "0"]],
  ],
  [
    "one that quotes it",
    `I have lived by the water for sixty years and never saw the like. "Fishermen fear for the eel beds," says the paper, and it is right. My neighbour sold his boat last week; mine lies on the shore, and the gulls sit on it. Nobody from the council has come to look at the beds or to talk to us, not once.`,
    [],
  ],
  [
    "another text",
    "A bakery in Elmwick sells bread with seaweed, and people come from afar to taste it.",
    [],
  ],
  ["a few words", "The harbour of Saltholm will be dredged.", []],
])("copies: %s", (_name, text, expected) => {
  expect(copiesAmong(WIRE, text)).toEqual(expected);
});

it("joins all copies to the longest, whatever their order", () => {
  const texts = [WIRE.slice(0, 180), `${WIRE} So much for now.`, WIRE, WIRE.slice(20)].map(
    (text, at) => ({ path: `${at}`, text }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 4 }), (shuffled) => {
      const copies = findCopies(shuffled);
      expect(new Map(copies)).toEqual(
        new Map([
          ["0", "1"],
          ["2", "1"],
          ["3", "1"],
        ]),
      );
    }),
  );
});

it("takes time in proportion to the texts, also where all are copies", () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({
    path: `${at}`,
    text: at % 2 === 0 ? WIRE : `${WIRE} ${at} ${"lorem dolor ".repeat(at % 7)}`,
  }));
  expect(findCopies(many).size).toBeGreaterThan(1990);
});
