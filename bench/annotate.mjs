// Measures the language layer alone, in a process of its own: node bench/annotate.mjs FILE, of JSON lines as for `extract -`.
// Prints a line of JSON: words, seconds of processor for loading and reading, the most memory in MB. Words are tokens with a letter or digit.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { annotate } from "../dist/annotate/index.js";

const start = cpuTime();
annotate(asDocument("It rains."));
const loaded = cpuTime();
let words = 0;
let bytes = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { text } = JSON.parse(line);
  bytes += Buffer.byteLength(text);
  for (const token of annotate(asDocument(text)).annotated.tokens)
    if (/[\p{L}\p{N}]/u.test(token.text)) words++;
}
const cpu = cpuTime() - loaded;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ bytes, words, load: loaded - start, cpu, memory }));

function asDocument(text) {
  const blocks = [];
  let at = 0;
  for (const paragraph of text.split("\n\n")) {
    blocks.push({ start: at, end: at + paragraph.length, kind: "paragraph" });
    at += paragraph.length + 2;
  }
  return { source: { path: "text" }, text, blocks, marks: [] };
}

function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
