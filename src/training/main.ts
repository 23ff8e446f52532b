import { existsSync } from "node:fs";
import { join } from "node:path";
import { ablate } from "./ablate.ts";
import { trainSyntax } from "./train-syntax.ts";

const FILES = ["ewt-train", "ewt-dev", "gum-train", "gum-dev"];
const { CLAIMGRAPH_DATA: root } = process.env;
const folder = join(root ?? "", "data", "syntax");
const missing = FILES.filter(
  (name) => root === undefined || !existsSync(join(folder, `${name}.conllu.gz`)),
);
const print = (line: string): void => console.log(line);

if (missing.length > 0) {
  console.error(
    "Training needs English treebanks in CoNLL-U: the training and development parts of UD English-EWT and of GUM.\n" +
      "Set CLAIMGRAPH_DATA to a folder and put these files into it:\n" +
      missing.map((name) => `  data/syntax/${name}.conllu.gz`).join("\n"),
  );
  process.exitCode = 66;
} else if (process.argv.includes("--ablate")) {
  ablate(folder, print, (line) => console.error(line));
} else trainSyntax(folder, join("src", "annotate", "weights"), print);
