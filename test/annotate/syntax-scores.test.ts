import { expect, it } from "vitest";
import { analyseSyntax } from "../../src/annotate/syntax.ts";
import { PARSER_WEIGHTS } from "../../src/annotate/weights/parser.ts";
import { TAGGER_WEIGHTS } from "../../src/annotate/weights/tagger.ts";
import { makeHeadlines } from "../../src/training/headlines.ts";
import { addVotes, scoreSyntax } from "../../src/training/scores.ts";
import { type GoldSentence, readTreebank } from "../../src/training/treebank.ts";
import { withData } from "../support/data.ts";

/** Development part, and the least shares of right Penn tags, heads, and heads with labels that may be. */
const FLOORS = [
  ["ewt-dev", 0.945, 0.845, 0.81],
  ["gum-dev", 0.964, 0.843, 0.806],
] as const;
/** The same for sentences of both turned into headlines. */
const HEADLINE_FLOORS = { xpos: 0.88, las: 0.76 };
/** How far scores may be from those of the header: tags are mended by rules, too, which change more often than weights. */
const MOST_DRIFT = 0.002;
/** Milliseconds that a treebank may take on a busy machine. */
const PATIENCE = 60_000;

function scoresOf(sentences: readonly GoldSentence[]) {
  const predictions = addVotes(sentences).map(({ words, votes }) => {
    const { tagging, tree } = analyseSyntax(words, votes);
    return { ...tagging, ...tree };
  });
  return scoreSyntax(sentences, predictions);
}

withData(FLOORS.length + 1, "treebanks", (path) => {
  const read = (name: string) => readTreebank(path("data", "syntax", `${name}.conllu.gz`));

  it.each(FLOORS)(
    "%s: tags, heads, labels, as the weights say of themselves",
    (name, xpos, uas, las) => {
      const scores = scoresOf(read(name));
      expect(scores.xpos).toBeGreaterThanOrEqual(xpos);
      expect(scores.uas).toBeGreaterThanOrEqual(uas);
      expect(scores.las).toBeGreaterThanOrEqual(las);
      const said = { ...TAGGER_WEIGHTS.scores, ...PARSER_WEIGHTS.scores };
      for (const [measure, value] of Object.entries(scores))
        expect(Math.abs((said[`${name} ${measure}`] ?? 0) - value)).toBeLessThanOrEqual(MOST_DRIFT);
    },
    PATIENCE,
  );

  it("reads headlines", () => {
    const headlines = makeHeadlines(FLOORS.flatMap(([name]) => read(name)));
    const scores = scoresOf(headlines);
    expect(scores.xpos).toBeGreaterThanOrEqual(HEADLINE_FLOORS.xpos);
    expect(scores.las).toBeGreaterThanOrEqual(HEADLINE_FLOORS.las);
  });
});
