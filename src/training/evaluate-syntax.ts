import { analyseSyntax } from "../annotate/syntax.ts";
import { addVotes, scoreSyntax } from "./scores.ts";
import { readTreebank } from "./treebank.ts";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Usage: npm run evaluate:syntax -- GOLD.conllu[.gz]");
  process.exitCode = 64;
} else {
  const golds = addVotes(readTreebank(path));
  const predictions = golds.map(({ words, votes }) => {
    const { tagging, tree } = analyseSyntax(words, votes);
    return { ...tagging, ...tree };
  });
  const { upos, xpos, uas, las } = scoreSyntax(golds, predictions);
  console.log(`UPOS ${upos}\nXPOS ${xpos}\nUAS ${uas}\nLAS ${las}`);
}
