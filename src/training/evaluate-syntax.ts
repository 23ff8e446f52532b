import { existsSync } from "node:fs";
import { analyseSyntax } from "../annotate/syntax.ts";
import { scoreBounds } from "./score-bounds.ts";
import { addVotes, scoreSyntax } from "./scores.ts";
import { readRawTreebank, readTreebank } from "./treebank.ts";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Usage: npm run evaluate:syntax -- GOLD.conllu[.gz]");
  process.exitCode = 64;
} else if (!existsSync(path)) {
  console.error(`${path}: no such file`);
  process.exitCode = 66;
} else {
  const golds = addVotes(readTreebank(path));
  const predictions = golds.map(({ words, votes }) => {
    const { tagging, tree } = analyseSyntax(words, votes);
    return { ...tagging, ...tree };
  });
  const { upos, xpos, uas, las } = scoreSyntax(golds, predictions);
  console.log(`gold tokens\nUPOS ${upos}\nXPOS ${xpos}\nUAS ${uas}\nLAS ${las}`);
  const { sentences, tokens } = scoreBounds(readRawTreebank(path));
  console.log(`raw text\nsentences F1 ${sentences.toFixed(4)}\ntokens F1 ${tokens.toFixed(4)}`);
}
