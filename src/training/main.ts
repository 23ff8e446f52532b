import { join } from "node:path";
import { ablate } from "./ablate.ts";
import { NAMES_FILES, SYNTAX_FILES, tellMissing } from "./data-files.ts";
import { trainSyntax } from "./train-syntax.ts";

const { CLAIMGRAPH_DATA: root } = process.env;
const folder = join(root ?? "", "data", "syntax");
const isAblation = process.argv.includes("--ablate");
// The names are learned next, by a program of its own: better said now than after half an hour.
const missing = tellMissing(root, isAblation ? SYNTAX_FILES : [...SYNTAX_FILES, ...NAMES_FILES]);
const print = (line: string): void => console.log(line);

if (missing !== "") {
  console.error(missing);
  process.exitCode = 66;
} else if (isAblation) {
  ablate(folder, print, (line) => console.error(line));
} else trainSyntax(folder, join("src", "annotate", "weights"), print);
