import { existsSync } from "node:fs";
import { join } from "node:path";
import { type PropertyScore, scoreKnowledgeNet, totalOf } from "./knowledgenet.ts";

const root = process.env["CLAIMGRAPH_DATA"] ?? "";
const [split = "dev"] = process.argv.slice(2);
const file = join(root, "data/relations/knowledgenet.jsonl.gz");
if (root === "" || !existsSync(file)) {
  console.error(
    "MISSING: CLAIMGRAPH_DATA names the folder with data/relations/knowledgenet.jsonl.gz.",
  );
} else {
  const scores = scoreKnowledgeNet(file, join(root, "data/relations/mapping.json"), split);
  console.log("| property | precision | recall | F1 | right/predicted | right/gold |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const [property, score] of scores) console.log(rowOf(property, score));
  console.log(rowOf("all", totalOf(scores)));
}

function rowOf(property: string, { right, wrong, missed }: PropertyScore): string {
  const [predicted, gold] = [right + wrong, right + missed];
  const figures = [right / predicted, right / gold, (2 * right) / (predicted + gold)];
  const cells = figures.map((figure) => (Number.isFinite(figure) ? figure.toFixed(3) : "–"));
  const name = property.toLowerCase().replaceAll("_", " ");
  return `| ${[name, ...cells, `${right}/${predicted}`, `${right}/${gold}`].join(" | ")} |`;
}
