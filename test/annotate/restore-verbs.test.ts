import { expect, it } from "vitest";
import { restoreVerbs } from "../../src/annotate/restore-verbs.ts";

/** Words as form/tag, names with a star; the word in question has its new tag behind an arrow. */
it.each([
  "*Nova/NNP powers/NNS>VBZ the/DT app/NN ./.",
  "*Nova/NNP rivals/NNPS>VBZ *Tavira/NNP ./.",
  "*Nova/NNP sales/NNS rose/VBD ./.",
  "*Nova/NNP runs/NNS>VBZ on/IN gas/NN ./.",
  "*Nova/NNP matches/NNS>VBZ or/CC exceeds/VBZ it/PRP ./.",
  "It/PRP is/VBZ what/WP *Nova/NNP rivals/NNS have/VBP",
  "*Ostrava/NNP hope/NN>VBP to/TO sign/VB him/PRP ./.",
  "*Orca/NNP and/CC *Delphin/NNP compete/NN>VBP for/IN readers/NNS ./.",
  "*Orca/NNP and/CC *Delphin/NNP staff/NN in/IN Velden/NNP left/VBD ./.",
  "*Orca/NNP and/CC *Delphin/NNP partner/NN in/IN Velden/NNP",
  "*Orca/NNP has/VBZ outsold/NN>VBN *Delphin/NNP ./.",
  "*Orca/NNP has/VBZ software/NN *Delphin/NNP wants/VBZ ./.",
  "*Orca/NNP neither/CC bought/VBN>VBD nor/CC sold/VBD it/PRP ./.",
  "*Lee/NNP ,/, finance/VB>NN chief/NN of/IN the/DT firm/NN",
])("%s", (line) => {
  const words = line.split(" ").map((word) => {
    const [, star, form = "", tag = "", to = tag] =
      /^(\*?)(.+)\/([^>]+)(?:>(.+))?$/.exec(word) ?? [];
    return { isName: star === "*", form, tag, to };
  });
  const found = restoreVerbs({
    forms: words.map(({ form }) => form),
    isName: words.map(({ isName }) => isName),
    xpos: words.map(({ tag }) => tag),
  });
  expect(found).toEqual(words.map(({ to }) => to));
});
