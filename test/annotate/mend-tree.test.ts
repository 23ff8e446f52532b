import fc from "fast-check";
import { expect, it } from "vitest";
import { mendTree } from "../../src/annotate/mend-tree.ts";

/** Words as form/tag:label>head, heads counted from 1, 0 for the root; the last column is what the tree is to become. */
const TREES: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    "a relative clause that is the whole sentence",
    "The/DT:det>2 pianist/NN:root>0 Ann/NNP:flat>4 Lee/NNP:nsubj>5 agreed/VBD:acl:relcl>2 ./.:punct>2",
    "The/DT:det>2 pianist/NN:nsubj>5 Ann/NNP:flat>4 Lee/NNP:flat>2 agreed/VBD:root>0 ./.:punct>5",
  ],
  [
    "a real relative clause",
    "The/DT:det>2 pump/NN:nsubj>6 Ann/NNP:flat>4 Lee/NNP:nsubj>5 sold/VBD:acl:relcl>2 broke/VBD:root>0 ./.:punct>6",
    "The/DT:det>2 pump/NN:nsubj>6 Ann/NNP:flat>4 Lee/NNP:nsubj>5 sold/VBD:acl:relcl>2 broke/VBD:root>0 ./.:punct>6",
  ],
  [
    "an object before its verb",
    "Orvana/NNP:nsubj>5 engineer/NN:obj>5 Ann/NNP:flat>4 Lee/NNP:nsubj>5 agreed/VBD:root>0 ./.:punct>5",
    "Orvana/NNP:compound>2 engineer/NN:nsubj>5 Ann/NNP:flat>4 Lee/NNP:flat>2 agreed/VBD:root>0 ./.:punct>5",
  ],
  [
    "a particle",
    "Orca/NNP:nsubj>2 takes/VBZ:root>0 on/RP:case>4 Delphin/NNP:obl>2 ./.:punct>2",
    "Orca/NNP:nsubj>2 takes/VBZ:root>0 on/RP:compound:prt>2 Delphin/NNP:obj>2 ./.:punct>2",
  ],
  [
    "a share that is owned, of a name",
    "Orca/NNP:root>0 is/VBZ:cop>1 22/CD:nummod>4 %/NN:nmod>5 owned/VBN:acl>1 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>1",
    "Orca/NNP:nsubj:pass>5 is/VBZ:aux:pass>5 22/CD:nummod>4 %/NN:obl:unmarked>5 owned/VBN:root>0 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>5",
  ],
  [
    "a participle joined to a noun",
    "It/PRP:nsubj>2 rose/VBD:root>0 showing/VBG:advcl>2 gains/NNS:obj>3 and/CC:cc>6 beating/VBG:conj>4 Orca/NNP:obj>6 ./.:punct>2",
    "It/PRP:nsubj>2 rose/VBD:root>0 showing/VBG:advcl>2 gains/NNS:obj>3 and/CC:cc>6 beating/VBG:conj>3 Orca/NNP:obj>6 ./.:punct>2",
  ],
  [
    "a finite verb joined to a noun",
    "Orca/NNP:root>0 ,/,:punct>5 which/WDT:nsubj:pass>5 was/VBD:aux:pass>5 made/VBN:acl:relcl>1 by/IN:case>7 Holt/NNP:obl:agent>5 and/CC:cc>9 replaces/VBZ:conj>7 it/PRP:obj>9",
    "Orca/NNP:root>0 ,/,:punct>5 which/WDT:nsubj:pass>5 was/VBD:aux:pass>5 made/VBN:acl:relcl>1 by/IN:case>7 Holt/NNP:obl:agent>5 and/CC:cc>9 replaces/VBZ:conj>5 it/PRP:obj>9",
  ],
  [
    "a source without a comma",
    "It/PRP:nsubj>2 runs/VBZ:root>0 and/CC:cc>4 according/VBG:conj>2 to/IN:fixed>4 Holt/NNP:obj>5 it/PRP:nsubj>8 beats/VBZ:acl:relcl>6 Orca/NNP:obj>8 ./.:punct>2",
    "It/PRP:nsubj>2 runs/VBZ:root>0 and/CC:cc>8 according/VBG:case>6 to/IN:fixed>4 Holt/NNP:obl>8 it/PRP:nsubj>8 beats/VBZ:conj>2 Orca/NNP:obj>8 ./.:punct>2",
  ],
  [
    "a particle before a preposition",
    "She/PRP:nsubj>2 hands/VBZ:root>0 over/RB:case>5 to/IN:case>5 Holt/NNP:obl>2 ./.:punct>2",
    "She/PRP:nsubj>2 hands/VBZ:root>0 over/RB:advmod>2 to/IN:case>5 Holt/NNP:obl>2 ./.:punct>2",
  ],
  [
    "an office before a date",
    "They/PRP:nsubj>2 named/VBD:root>0 Lee/NNP:obj>2 chief/JJ:amod>7 executive/JJ:amod>7 in/IN:case>7 May/NNP:flat>3 ./.:punct>2",
    "They/PRP:nsubj>2 named/VBD:root>0 Lee/NNP:obj>2 chief/JJ:amod>5 executive/JJ:xcomp>2 in/IN:case>7 May/NNP:obl>2 ./.:punct>2",
  ],
  [
    "an aside whose end was hung on the verb",
    "Lee/NNP:nsubj>8 ,/,:punct>4 chief/JJ:amod>4 buyer/NN:appos>1 until/IN:case>6 2023/CD:obl>8 ,/,:punct>4 gave/VBD:root>0 it/PRP:obj>8 ./.:punct>8",
    "Lee/NNP:nsubj>8 ,/,:punct>4 chief/JJ:amod>4 buyer/NN:appos>1 until/IN:case>6 2023/CD:obl>4 ,/,:punct>4 gave/VBD:root>0 it/PRP:obj>8 ./.:punct>8",
  ],
  [
    "an aside that took the verb",
    "Lee/NNP:root>0 ,/,:punct>1 once/IN:mark>9 the/DT:det>5 buyer/NN:nsubj>9 of/IN:case>7 Orca/NNP:nmod>5 ,/,:punct>9 gave/VBD:advcl>1 it/PRP:obj>9 ./.:punct>1",
    "Lee/NNP:nsubj>9 ,/,:punct>1 once/IN:advmod>5 the/DT:det>5 buyer/NN:appos>1 of/IN:case>7 Orca/NNP:nmod>5 ,/,:punct>9 gave/VBD:root>0 it/PRP:obj>9 ./.:punct>1",
  ],
  [
    "a clause on a day",
    "He/PRP:nsubj>2 said/VBD:root>0 on/IN:case>4 Monday/NNP:obl>2 that/IN:mark>7 they/PRP:nsubj>7 left/VBD:acl>4 ./.:punct>2",
    "He/PRP:nsubj>2 said/VBD:root>0 on/IN:case>4 Monday/NNP:obl>2 that/IN:mark>7 they/PRP:nsubj>7 left/VBD:ccomp>2 ./.:punct>2",
  ],
  [
    "a relative clause with two objects",
    "He/PRP:nsubj>2 told/VBD:root>0 them/PRP:iobj>2 that/WDT:obj>6 Orca/NNP:nsubj>6 bought/VBD:acl:relcl>3 it/PRP:obj>6 ./.:punct>2",
    "He/PRP:nsubj>2 told/VBD:root>0 them/PRP:iobj>2 that/WDT:mark>6 Orca/NNP:nsubj>6 bought/VBD:ccomp>2 it/PRP:obj>6 ./.:punct>2",
  ],
  [
    "a relative clause that hangs loosely",
    "Holt/NNP:root>0 ,/,:punct>6 with/IN:case>4 whom/WP:obl>6 he/PRP:nsubj>6 worked/VBD:parataxis>1 ./.:punct>1",
    "Holt/NNP:root>0 ,/,:punct>6 with/IN:case>4 whom/WP:obl>6 he/PRP:nsubj>6 worked/VBD:acl:relcl>1 ./.:punct>1",
  ],
  [
    "a relative clause that was hung on the verb",
    "He/PRP:nsubj>2 met/VBD:root>0 Holt/NNP:obj>2 ,/,:punct>8 with/IN:case>6 whom/WP:obl>8 she/PRP:nsubj>8 worked/VBD:conj>2 ./.:punct>2",
    "He/PRP:nsubj>2 met/VBD:root>0 Holt/NNP:obj>2 ,/,:punct>8 with/IN:case>6 whom/WP:obl>8 she/PRP:nsubj>8 worked/VBD:acl:relcl>3 ./.:punct>2",
  ],
  [
    "from one end to the other, of a thing that is moved",
    "He/PRP:nsubj>2 moved/VBD:root>0 it/PRP:obj>2 from/IN:case>5 Velden/NNP:nmod>3 to/IN:case>7 Orvik/NNP:nmod>5 ./.:punct>2",
    "He/PRP:nsubj>2 moved/VBD:root>0 it/PRP:obj>2 from/IN:case>5 Velden/NNP:obl>2 to/IN:case>7 Orvik/NNP:obl>2 ./.:punct>2",
  ],
  [
    "from one end to the other, of a way",
    "It/PRP:nsubj>2 runs/VBZ:root>0 trains/NNS:obj>2 from/IN:case>5 Velden/NNP:nmod>3 to/IN:case>7 Orvik/NNP:nmod>5 ./.:punct>2",
    "It/PRP:nsubj>2 runs/VBZ:root>0 trains/NNS:obj>2 from/IN:case>5 Velden/NNP:nmod>3 to/IN:case>7 Orvik/NNP:nmod>3 ./.:punct>2",
  ],
  [
    "the aim of a sum",
    "She/PRP:nsubj>2 gave/VBD:root>0 $/$:obj>2 5/CD:nummod>3 to/IN:case>6 Orvik/NNP:nmod>4 ./.:punct>2",
    "She/PRP:nsubj>2 gave/VBD:root>0 $/$:obj>2 5/CD:nummod>3 to/IN:case>6 Orvik/NNP:obl>2 ./.:punct>2",
  ],
  [
    "a share that is owned",
    "Orvik/NNP:nsubj>4 is/VBZ:cop>4 22/CD:nummod>4 %/NN:root>0 owned/VBN:acl>4 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>4",
    "Orvik/NNP:nsubj:pass>5 is/VBZ:aux:pass>5 22/CD:nummod>4 %/NN:obl:unmarked>5 owned/VBN:root>0 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>5",
  ],
  [
    "a finite verb beside one that depends",
    "He/PRP:nsubj>2 stopped/VBD:root>0 selling/VBG:xcomp>2 and/CC:cc>5 rents/VBZ:conj>3 ./.:punct>2",
    "He/PRP:nsubj>2 stopped/VBD:root>0 selling/VBG:xcomp>2 and/CC:cc>5 rents/VBZ:conj>2 ./.:punct>2",
  ],
  [
    "a clause about a clause",
    "Orvik/NNP:nsubj>2 fell/VBD:root>0 ,/,:punct>5 Holt/NNP:nsubj>5 reported/VBD:acl:relcl>2 ./.:punct>2",
    "Orvik/NNP:nsubj>2 fell/VBD:root>0 ,/,:punct>5 Holt/NNP:nsubj>5 reported/VBD:parataxis>2 ./.:punct>2",
  ],
  [
    "kin by marriage",
    "His/PRP$:nmod:poss>2 brother/NN:nsubj>9 -/HYPH:punct>4 in/IN:case>6 -/HYPH:punct>4 law/NN:nmod>2 ,/,:punct>8 Holt/NNP:appos>6 fell/VBD:root>0",
    "His/PRP$:nmod:poss>2 brother/NN:nsubj>9 -/HYPH:punct>4 in/IN:case>6 -/HYPH:punct>4 law/NN:nmod>2 ,/,:punct>8 Holt/NNP:appos>2 fell/VBD:root>0",
  ],
  [
    "a second name in apposition",
    "Holt/NNP:nsubj>10 ,/,:punct>4 the/DT:det>4 founder/NN:appos>1 of/IN:case>7 a/DT:det>7 firm/NN:nmod>4 ,/,:punct>9 Orvik/NNP:appos>4 fell/VBD:root>0",
    "Holt/NNP:nsubj>10 ,/,:punct>4 the/DT:det>4 founder/NN:appos>1 of/IN:case>7 a/DT:det>7 firm/NN:nmod>4 ,/,:punct>9 Orvik/NNP:appos>7 fell/VBD:root>0",
  ],
  [
    "a share that is owned, read well",
    "Orvik/NNP:nsubj:pass>5 is/VBZ:aux:pass>5 22/CD:nummod>4 %/NN:obl:unmarked>5 owned/VBN:root>0 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>5",
    "Orvik/NNP:nsubj:pass>5 is/VBZ:aux:pass>5 22/CD:nummod>4 %/NN:obl:unmarked>5 owned/VBN:root>0 by/IN:case>7 Holt/NNP:obl:agent>5 ./.:punct>5",
  ],
  [
    "a clause on a word of its own, which would be no tree",
    "It/PRP:nsubj>2 fell/VBD:root>0 and/CC:cc>7 Holt/NNP:nsubj>7 ,/,:punct>7 whom/WP:obj>7 left/VBD:conj>2 ./.:punct>2",
    "It/PRP:nsubj>2 fell/VBD:root>0 and/CC:cc>7 Holt/NNP:nsubj>7 ,/,:punct>7 whom/WP:obj>7 left/VBD:conj>2 ./.:punct>2",
  ],
  [
    "a full verb taken for an auxiliary",
    "Orca/NNP:nsubj>4 denies/VBZ:aux>4 having/VBG:aux>4 sued/VBN:root>0 them/PRP:obj>4 ./.:punct>4",
    "Orca/NNP:nsubj>2 denies/VBZ:root>0 having/VBG:aux>4 sued/VBN:xcomp>2 them/PRP:obj>4 ./.:punct>2",
  ],
  [
    "two subjects",
    "Orca/NNP:nsubj>3 neither/DT:nsubj>3 bought/VBD:root>0 nor/CC:cc>5 sold/VBD:conj>3 ./.:punct>3",
    "Orca/NNP:nsubj>3 neither/DT:advmod>3 bought/VBD:root>0 nor/CC:cc>5 sold/VBD:conj>3 ./.:punct>3",
  ],
];

function readTree(text: string) {
  const rows = text.split(" ").map((row) => /^(.+?)\/(.+?):(.+)>(\d+)$/.exec(row) ?? []);
  const column = (at: number): string[] => rows.map((row) => row[at] ?? "");
  return {
    words: column(1),
    xpos: column(2),
    tree: { labels: column(3), heads: column(4).map((head) => Number(head) - 1), margins: [] },
  };
}

it.each(TREES)("%s", (_, before, after) => {
  const { words, xpos, tree } = readTree(before);
  expect(mendTree(words, xpos, tree)).toEqual(readTree(after).tree);
});

/** Words that the functions look for, and others, with a tag each. */
const WORDS = fc.constantFrom(
  ..."Orvik/NNP is/VBZ fell/VBD sell/VB selling/VBG sold/VBN %/NN 5/CD by/IN to/TO to/IN from/IN ,/, whom/WP who/WP that/IN law/NN in/IN -/HYPH a/DT firm/NN neither/DT on/RP and/CC moved/VBD ./.".split(
    " ",
  ),
);
const LABELS = fc.constantFrom(
  ..."nsubj obj obl nmod appos conj parataxis acl acl:relcl case xcomp nummod flat cc aux cop compound punct mark".split(
    " ",
  ),
);

it("leaves a tree, whatever hangs where", () => {
  let mended = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(WORDS, LABELS, fc.nat()), { minLength: 1, maxLength: 14 }),
      fc.nat(),
      (rows, seed) => {
        // Each word hangs on one that comes before it in some order, the first on nothing.
        const order = rows
          .map((_, at) => at)
          .toSorted((a, b) => ((a * 7 + seed) % 13) - ((b * 7 + seed) % 13));
        const heads = rows.map((_, at) => {
          const rank = order.indexOf(at);
          return rank === 0 ? -1 : (order[(rows[at]?.[2] ?? 0) % rank] ?? -1);
        });
        const labels = rows.map(([, label], at) => (heads[at] === -1 ? "root" : label));
        const words = rows.map(([word]) => word.split("/")[0] ?? "");
        const xpos = rows.map(([word]) => word.split("/")[1] ?? "");
        const after = mendTree(words, xpos, { heads, labels, margins: [] });
        if (after.heads.some((head, at) => head !== heads[at])) mended++;
        expect(after.heads.filter((head) => head < 0)).toHaveLength(1);
        rows.forEach((_, start) => {
          let at = start;
          for (let steps = 0; at >= 0; steps++) {
            expect(steps).toBeLessThanOrEqual(rows.length);
            at = after.heads[at] ?? -1;
          }
        });
      },
    ),
    { seed: 3, numRuns: 3000 },
  );
  expect(mended).toBeGreaterThan(20);
});
