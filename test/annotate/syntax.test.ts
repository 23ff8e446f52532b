import fc from "fast-check";
import { expect, it } from "vitest";
import { tagsOfWord } from "../../src/annotate/compromise.ts";
import { findLostVerb } from "../../src/annotate/finite.ts";
import { findAmounts, findParticles } from "../../src/annotate/phrasal.ts";
import { analyseSyntax } from "../../src/annotate/syntax.ts";
import { findTokens } from "../../src/annotate/tokens.ts";
import { PARSER_WEIGHTS } from "../../src/annotate/weights/parser.ts";
import { TAGGER_WEIGHTS } from "../../src/annotate/weights/tagger.ts";
import { decodeBase64 } from "../../src/model/base64.ts";
import { sha256 } from "../../src/model/hash.ts";

/** Most bytes that all weights of syntax may have when decoded. */
const MOST_BYTES = 4_700_000;

function analyse(sentence: string) {
  const spans = findTokens(sentence, 0, sentence.length);
  const words = spans.map((span) => sentence.slice(span.start, span.end));
  return { words, ...analyseSyntax(words, words.map(tagsOfWord)) };
}

it.each([
  [
    "Orvana bought a small firm in Berlin.",
    "Orvana<nsubj<bought firm<obj<bought Berlin<obl<bought",
  ],
  ["The fund was founded by Mira Holt in 1998.", "fund<nsubj:pass<founded was<aux:pass<founded"],
  [
    "Holt, the mayor of Velden, did not resign.",
    "Holt<nsubj<resign mayor<appos<Holt not<advmod<resign",
  ],
  ["The firm that Holt leads makes engines.", "leads<acl:relcl<firm engines<obj<makes"],
])("reads %s", (sentence, arcs) => {
  const { words, tree } = analyse(sentence);
  const found = tree.heads.map((head, i) => `${words[i]}<${tree.labels[i]}<${words[head]}`);
  expect(found).toEqual(expect.arrayContaining(arcs.split(" ")));
});

it.each([
  ["She has two dogs and has left.", "has/VERB two/NUM dogs/NOUN has/AUX left/VERB"],
  ["They said that the sale of that unit failed.", "said/VERB that/SCONJ that/DET failed/VERB"],
  ["Orvana and Brightholm merged in May.", "Orvana/PROPN Brightholm/PROPN merged/VERB May/PROPN"],
  [
    "Voters Reject Plan to Build Schools",
    "Voters/NOUN Reject/VERB to/PART Build/VERB Schools/NOUN",
  ],
])("tags %s", (sentence, tags) => {
  const { words, tagging } = analyse(sentence);
  const found = tagging.upos.map((upos, i) => `${words[i]}/${upos}`);
  expect(found.filter((one) => tags.split(" ").includes(one))).toEqual(tags.split(" "));
});

it.each([
  ["The firm/NN merged/VBN quietly/RB ./.", [0, 0, 9, 0, 0], "merged/VBD"],
  ["It/PRP once/RB owned/VBN a/DT pump/NN held/VBN there/RB ./.", [0, 0, 3, 0, 0, 5], "owned/VBD"],
  ["The firm/NN handles/NNS old/JJ pumps/NNS ./.", [0, 0, 2, 0, 72, 0], "handles/VBZ"],
  ["A pump/NN works/NNS for/IN years/NNS ./.", [0, 0, 2, 0, 72, 0], "works/VBZ"],
  ["The water/NN rose/NN ./.", [0, 0, 20, 0], "rose/VBD"],
  // A finite verb is there, no sentence ends, no subject is before it, what follows is no object, or the word is sure.
  ["The firm/NN merged/VBN fell/VBD ./.", [0, 0, 9, 0, 0], "none"],
  ["The firm/NN merged/VBN", [0, 0, 9], "none"],
  ["Well/RB kept/VBN rooms/NNS ./.", [0, 9, 0, 0], "none"],
  ["The pump/NN sales/NNS team/NN ./.", [0, 0, 9, 0, 0], "none"],
  ["A firm/NN known/VBN there/RB ./.", [0, 0, 90, 0, 0], "none"],
])("finds the lost verb of %s", (tagged, gaps, found) => {
  const pairs = tagged.split(" ").map((pair) => pair.split("/"));
  const words = pairs.map(([word = ""]) => word);
  const xpos = pairs.map(([, tag = "DT"]) => tag);
  const lost = findLostVerb(words, xpos, gaps);
  expect(lost === undefined ? "none" : `${words[lost.at]}/${lost.tag}`).toBe(found);
});

it.each([
  ["Orvana took/VBD over/IN the/DT plant/NN", [2]],
  ["It set/VBD up/RB an/DT office/NN", [2]],
  ["Orvana took/VBD over/IN in/IN May/NNP", []],
  ["The bird flew/VBD over/IN the/DT plant/NN", []],
])("finds the particle of %s", (tagged, found) => {
  const pairs = tagged.split(" ").map((pair) => pair.split("/"));
  const words = pairs.map(([word = ""]) => word);
  expect(
    findParticles(
      words,
      pairs.map(([, tag = "DT"]) => tag),
    ),
  ).toEqual(found);
});

it("gives every sentence one tree, whatever its words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }), { maxLength: 30 }),
      (words) => {
        const { tagging, tree } = analyseSyntax(words, []);
        expect(tagging.xpos).toHaveLength(words.length);
        expect(tree.heads.filter((head) => head < 0)).toHaveLength(Math.min(1, words.length));
        words.forEach((_, start) => {
          let steps = 0;
          for (let at = start; at >= 0; at = tree.heads[at] ?? -1) steps++;
          expect(steps).toBeLessThanOrEqual(words.length);
        });
        expect(tree.margins.every((margin) => margin >= 0 && margin <= 9)).toBe(true);
        expect(
          tree.labels.every((label, i) => (label === "root") === (tree.heads[i] ?? 0) < 0),
        ).toBe(true);
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

it("keeps the weights as they were trained, under their licence, within their room", () => {
  const sizes = [TAGGER_WEIGHTS, PARSER_WEIGHTS].map((weights) => {
    const bytes = decodeBase64(weights.base64);
    expect(sha256(bytes)).toBe(weights.sha256);
    expect(weights.licence).toBe("CC BY-SA 4.0");
    return bytes.length;
  });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

it.each([
  ["with less/JJR compute/VB than/IN before/RB", [2]],
  ["they less/RBR compute/VB the/DT sums/NNS", []],
])("takes what is compared as a quantity for a noun: %s", (line, places) => {
  const words = line.split(" ").map((word) => word.split("/"));
  const found = findAmounts(
    words.map(([form = ""]) => form),
    words.map(([, tag = "IN"]) => tag),
  );
  expect(found).toEqual(places);
});
