import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { nameKey } from "../../src/model/name-key.ts";
import { likenessOf, readFirstNames, readPersonName } from "../../src/model/person-names.ts";
import { spellingsOf } from "../../src/model/spelling.ts";

const forms = readFirstNames(defaultPack.lexicon.nicknames);

function ruleOf(long: string, short: string): string | undefined {
  const [one, other] = [long, short].map((name) => readPersonName(nameKey(name).split(" ")));
  return one === undefined || other === undefined ? undefined : likenessOf(one, other, forms)?.rule;
}

describe("full names of persons", () => {
  it.each<[string, string, string | undefined]>([
    ["Laura Tess Okun", "Laura Okun", "full-name"],
    ["Laura Tess Okun", "Laura T. Okun", "full-name"],
    ["Laura Tess Okun", "Laura B. Okun", undefined],
    ["Laura Okun", "L. Okun", "initial"],
    ["Laura Okun", "M. Okun", undefined],
    ["William Okun", "Bill Okun", "nickname"],
    ["Robert Okun", "Bill Okun", undefined],
    ["Alexander Okun", "Alex Okun", "nickname"],
    ["Alexander Okun", "Alexandra Okun", undefined],
    ["Nora Lind-Hale", "Nora Hale", "hyphen"],
    ["Nora Lind-Hale", "Vera Hale", undefined],
    ["Carlos Vega Montes", "Carlos Vega", "surnames"],
    ["Carlos Vega Montes", "Carlos Montes", "full-name"],
    ["Carlos Luis Vega Montes", "Carlos Luis Vega", "surnames"],
    ["Carlos Vega Montes", "Carlos Ruiz", undefined],
    ["Han Min-seok", "Min-seok Han", "order"],
    ["Yevgeny Malkov", "Evgeny Malkov", "nickname"],
    ["Viktor Malkov", "Victor Malkow", "spelling"],
    ["Sergei Rakhmanov", "Sergey Rahmanov", "spelling"],
    ["Sergei Volkonin", "Sergei Volkov", undefined],
    ["Marko Denev", "Mirko Denev", undefined],
    ["Tom Orrin Jr.", "Tom Orrin", "generation"],
    ["Thomas Orrin III", "Tom Orrin", "generation"],
    ["Tom Orrin Jr.", "Tom Orrin Sr.", undefined],
    ["Tom Orrin", "Orrin", undefined],
  ])("%s and %s: %s", (long, short, rule) => {
    expect(ruleOf(long, short)).toBe(rule);
  });

  it("have given names whose short forms are no lists of blanks", () => {
    const all = defaultPack.lexicon.nicknames.flatMap(({ given, short }) => [given, ...short]);
    expect(all.filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name))).toEqual([]);
    expect(defaultPack.lexicon.nicknames.filter(({ short }) => short.length === 0)).toEqual([]);
  });
});

describe("spellings", () => {
  it.each([
    ["Deep Harbor", "DeepHarbor"],
    ["Orca-4", "Orca 4"],
    ["Orca v4", "Orca 4"],
    ["Orca 4-5", "Orca 4.5"],
    ["Harlow & Finch", "Harlow and Finch"],
    ["Jörg Brünner", "Joerg Bruenner"],
    ["Jörg Brünner", "Jorg Brunner"],
    ["Søren Kjær", "Soren Kjaer"],
    ["Dorrity's", "Dorritys"],
    ["O’Hallan", "O'Hallan"],
  ])("%s is %s", (one, other) => {
    expect(spellingsOf(one).filter((way) => spellingsOf(other).includes(way))).not.toEqual([]);
  });

  it.each([
    ["Orca 4.1", "Orca 41"],
    ["Orca 7B", "Orca 70B"],
    ["Michael Novak", "Michal Novak"],
    ["C++", "C#"],
    ["Westmark", "Westmarkt"],
  ])("%s is not %s", (one, other) => {
    expect(spellingsOf(one).filter((way) => spellingsOf(other).includes(way))).toEqual([]);
  });
});
