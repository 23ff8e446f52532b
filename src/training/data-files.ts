import { existsSync } from "node:fs";
import { join } from "node:path";

/** A file that training reads, below the data folder, and what it holds. */
interface DataFile {
  readonly path: string;
  readonly holds: string;
}

/** Treebanks, in CoNLL-U. */
export const SYNTAX_FILES: readonly DataFile[] = [
  { path: "data/syntax/ewt-train.conllu.gz", holds: "UD English-EWT, training part" },
  { path: "data/syntax/ewt-dev.conllu.gz", holds: "UD English-EWT, development part" },
  { path: "data/syntax/gum-train.conllu.gz", holds: "GUM, training part" },
  { path: "data/syntax/gum-dev.conllu.gz", holds: "GUM, development part" },
];

/** Texts with their names, a JSON object a line: `{text, split, entities: [{start, end, type}]}`. */
export const NAMES_FILES: readonly DataFile[] = [
  { path: "data/names/gum-train.jsonl.gz", holds: "names of GUM, training part" },
  { path: "data/names/gum-dev.jsonl", holds: "names of GUM, development part" },
  { path: "data/names/wikigold.jsonl.gz", holds: "WikiGold, rows of splits train and dev" },
  { path: "data/names/crossner.jsonl.gz", holds: "CrossNER, rows of splits train and dev" },
  { path: "data/names/redocred.jsonl.gz", holds: "Re-DocRED, rows of split train" },
  { path: "data/names/uner-ewt-dev.jsonl.gz", holds: "Universal NER on UD English-EWT, dev part" },
  { path: "data/names/types.json", holds: "by data set, the entity type of each of its types" },
];

/** Texts with relations between marked spans. */
export const RELATION_FILES: readonly DataFile[] = [
  { path: "data/relations/knowledgenet.jsonl.gz", holds: "KnowledgeNet, rows of split train" },
  { path: "data/relations/redocred.jsonl.gz", holds: "Re-DocRED, rows of split train" },
  { path: "data/relations/mapping.json", holds: "by data set, the relation of each property" },
];

/** What to put where before training can begin, in lines; "" where all is there. `root` is the data folder, if one is named. */
export function tellMissing(root: string | undefined, files: readonly DataFile[]): string {
  const missing = files.filter(
    ({ path }) => root === undefined || root === "" || !existsSync(join(root, path)),
  );
  if (missing.length === 0) return "";
  const width = Math.max(...missing.map(({ path }) => path.length));
  return [
    "Training needs data that are not part of the project; LICENSES.md names them and their licences.",
    "Set CLAIMGRAPH_DATA to a folder and put these files into it:",
    ...missing.map(({ path, holds }) => `  ${path.padEnd(width)}  ${holds}`),
  ].join("\n");
}
