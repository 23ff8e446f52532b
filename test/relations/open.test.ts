import { expect, it } from "vitest";
import { readExample } from "./examples.ts";

it.each([
  ["{s:Ann Lee|Person} has been linked with {o:Tarnwise|Organization}.", ["s link with o"]],
  ["{s:Nova 4|Model} was measured against {o:Sorrel 2|Model}.", ["s measure against o"]],
  ["{s:Ann Lee|Person} was greeted by {o:Ben Okoro|Person}.", ["o greet s"]],
  ["{s:Ann Lee|Person} won the race in Tavira, overtaking {o:Ben Okoro|Person}.", ["s overtake o"]],
  ["{s:Ann Lee|Person} was praised, although {o:Tarnwise|Organization} was not.", []],
])("%s is kept with its verb where no pattern knows it", (example, expected) => {
  const { claims, s, o } = readExample(example);
  const letter = (id: string | null): string => (id === s ? "s" : id === o ? "o" : "?");
  const open = claims.filter(({ type }) => type === "related_to");
  const shown = open.map((claim) =>
    [letter(claim.subject), claim.predicate, letter(claim.object)].join(" "),
  );
  expect(shown.toSorted()).toEqual(expected);
});
