import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/index.ts";
import { linkCoreference } from "../../src/coreference/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { readMarked } from "../support/marked.ts";

/** What each nominal and pronoun of a marked text means: "she = Ann Lee", in text order; "-" for nothing. */
function meanings(marked: string): readonly string[] {
  const { document, mentions } = readMarked(marked, (plain) => annotate(plain).annotated);
  const chains = linkCoreference(document, mentions, defaultPack);
  return mentions.flatMap(({ kind, start, end }, index) => {
    if (kind === "name") return [];
    const chain = chains.find((one) => one.mentions.includes(index));
    return [`${document.document.text.slice(start, end)} = ${chain?.name ?? "-"}`];
  });
}

describe("pronouns", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "gender",
      "[Ann Lee|Person female] met [Omar Diaz|Person male] in May. [She|pronoun] was late. [He|pronoun] waited.",
      ["She = Ann Lee", "He = Omar Diaz"],
    ],
    [
      "a company and a person",
      "[Ann Lee|Person] founded [Nova|Organization] in 2016. [It|pronoun] sells pumps.",
      ["It = Nova"],
    ],
    [
      "subject of the sentence before",
      "[Nova|Organization] opened an office in [Lima|Place]. [It|pronoun] also hired two lawyers.",
      ["It = Nova"],
    ],
    ["its owner in the clause", "[Nova|Organization] sold [its|pronoun] stake.", ["its = Nova"]],
    ["a collective", "[Nova|Organization] said [they|pronoun] would appeal.", ["they = Nova"]],
    [
      "a list is no single thing",
      "[Nova|Organization] and [Orca Bank|Organization] agreed. [They|pronoun] signed in May.",
      ["They = -"],
    ],
    ["not the co-argument", "[Ann Lee|Person female] praised [her|pronoun].", ["her = -"]],
    [
      "what is kept is not who keeps it",
      "[Nova|Organization] released [Orca 4|Model] in May and kept [it|pronoun] closed.",
      ["it = Orca 4"],
    ],
    [
      "what is presented is spoken of next",
      "[Nova|Organization] released [Orca 4|Model]. [It|pronoun] is small.",
      ["It = Orca 4"],
    ],
    [
      "an opening phrase",
      "In [her|pronoun] first speech, [Ann Lee|Person female] praised [Nova|Organization].",
      ["her = Ann Lee"],
    ],
    [
      "it that means nothing",
      "[Nova|Organization] grew. [It|pronoun] is clear that prices fell. [It|pronoun] seems that nobody cared.",
      ["It = -", "It = -"],
    ],
    [
      "relative pronouns",
      "[Ann Lee|Person], [who|pronoun] runs [Nova|Organization], [which|pronoun] sells pumps, left.",
      ["who = Ann Lee", "which = Nova"],
    ],
    [
      "a person introduced by her post",
      "[Ann Lee|Person], director of the [Maji Trust|Organization], [who|pronoun] left in May, agreed.",
      ["who = Ann Lee"],
    ],
    [
      "a relative pronoun of a common noun",
      "[Nova|Organization] bought a pump [which|pronoun] broke.",
      ["which = -"],
    ],
    [
      "the speaker",
      '"[I|pronoun] am tired," said [Ann Lee|Person]. "[My|pronoun] work is done. [We|pronoun] lost."',
      ["I = Ann Lee", "My = Ann Lee", "We = -"],
    ],
    [
      "a speaker before",
      'In [Lima|Place] [Omar Diaz|Person] said: "[I|pronoun] agree."',
      ["I = Omar Diaz"],
    ],
    ["outside of quotations", "[Ann Lee|Person] left. [I|pronoun] liked her.", ["I = -"]],
    [
      "an unsure name becomes a person",
      "[Okello|Organization points=6] left the firm in May. [He|pronoun] was tired.",
      ["He = Okello"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(meanings(marked)).toEqual(expected);
  });
});

describe("nominals", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "the class decides",
      "[Nova|Organization] released [Orca 4|Model]. [The company|nominal Organization] is proud. [The model|nominal Model] is small.",
      ["The company = Nova", "The model = Orca 4"],
    ],
    [
      "beside the name",
      "[The chief executive|nominal Person], [Ann Lee|Person female], left [Nova|Organization].",
      ["The chief executive = Ann Lee"],
    ],
    [
      "something new",
      "[Nova|Organization] grew. [The other company|nominal Organization] did not. [The company|nominal Organization] that bought the pumps paid.",
      ["The other company = -", "The company = -"],
    ],
    [
      "a word of the name",
      "[Nova|Organization] sued the [Ostland Water Commission|Organization]. [The commission|nominal Organization] was silent.",
      ["The commission = Ostland Water Commission"],
    ],
    [
      "a court is no company",
      "The [Ostland High Court|Organization] ruled on Monday. [The company|nominal Organization] was silent.",
      ["The company = -"],
    ],
    [
      "a role needs its bearer",
      "[Ann Lee|Person] met [Omar Diaz|Person]. [The spokesman|nominal Person] was silent.",
      ["The spokesman = -"],
    ],
    [
      "many",
      "[Nova|Organization] grew. [These companies|nominal Organization plural] did not.",
      ["These companies = -"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(meanings(marked)).toEqual(expected);
  });
});

describe("chains", () => {
  it("link every mention but one to another of the chain, with a rule", () => {
    const { document, mentions } = readMarked(
      "[Ann Lee|Person] runs [Nova|Organization]. [She|pronoun] left. [Lee|Person] and [Nova|Organization] agreed.",
      (plain) => annotate(plain).annotated,
    );
    const chains = linkCoreference(document, mentions, defaultPack);
    expect(chains.map(({ name }) => name)).toEqual(["Ann Lee", "Nova"]);
    for (const chain of chains) {
      expect(chain.links).toHaveLength(chain.mentions.length - 1);
      for (const link of chain.links) {
        expect(chain.mentions).toContain(link.mention);
        expect(chain.mentions).toContain(link.antecedent);
        expect(link.rule).not.toBe("");
      }
    }
  });

  it("take the type that list and pronoun tell, and what is untold for an organization", () => {
    const { document, mentions } = readMarked(
      "[Nova|Organization], [Tarnwise|?] and [Orca Bank|Organization] agreed. [Zed|?] sold [Quill|Product points=5]. [Kofi|?] left; [he|pronoun] was tired.",
      (plain) => annotate(plain).annotated,
    );
    const types = linkCoreference(document, mentions, defaultPack).map(
      ({ name, type }) => `${name} ${type}`,
    );
    expect(types).toContain("Tarnwise Organization");
    expect(types).toContain("Zed Organization");
    expect(types).toContain("Kofi Person");
  });

  it("keep weak names weak unless one of their mentions is not", () => {
    const { document, mentions } = readMarked(
      "[Nova|Organization weak] grew. [Orca|Product weak] fell. [Orca|Product] rose.",
    );
    const weak = linkCoreference(document, mentions, defaultPack).map(({ name, isWeak }) => [
      name,
      isWeak,
    ]);
    expect(weak).toEqual([
      ["Nova", true],
      ["Orca", false],
    ]);
  });
});
