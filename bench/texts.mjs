// Varied real text for measurements: passages of the development data in file order, no sentence twice, cut into documents.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const DOCUMENT_BYTES = 5_000;
const PARAGRAPH_SENTENCES = 5;

/** Files of the data folder with what takes their sentences out, in the order in which they are used. */
const FILES = [
  ["relations/knowledgenet.jsonl.gz", passagesOf],
  ["syntax/gum-train.conllu.gz", sentencesOf],
  ["syntax/ewt-train.conllu.gz", sentencesOf],
  ["names/crossner.jsonl.gz", passagesOf],
  ["coreference/gap-development.jsonl.gz", passagesOf],
  ["relations/redocred.jsonl.gz", passagesOf],
  ["names/wikigold.jsonl.gz", passagesOf],
  ["syntax/gum-dev.conllu.gz", sentencesOf],
  ["syntax/ewt-dev.conllu.gz", sentencesOf],
  ["open/carb-dev.jsonl.gz", plainSentencesOf],
];

/** The data folder that CLAIMGRAPH_DATA names; null without it. */
export function dataFolder() {
  const folder = process.env.CLAIMGRAPH_DATA;
  return folder !== undefined && existsSync(join(folder, "data")) ? folder : null;
}

/** Documents of about 5 KB, as lines for `extract -`, that hold about `bytes` bytes of text together, or all there is if that is less. */
export function variedDocuments(folder, bytes) {
  const documents = [];
  let sentences = [];
  let size = 0;
  let total = 0;
  for (const sentence of distinctSentences(folder)) {
    sentences.push(sentence);
    size += Buffer.byteLength(sentence) + 1;
    if (size < DOCUMENT_BYTES) continue;
    documents.push({ path: `${documents.length + 1}.txt`, text: paragraphsOf(sentences) });
    total += size;
    sentences = [];
    size = 0;
    if (total >= bytes) break;
  }
  return documents;
}

function* distinctSentences(folder) {
  const seen = new Set();
  for (const [name, take] of FILES) {
    const path = join(folder, "data", name);
    if (!existsSync(path)) continue;
    for (const sentence of take(gunzipSync(readFileSync(path)).toString("utf8"))) {
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      yield sentence;
    }
  }
}

function* passagesOf(text) {
  for (const line of text.split("\n")) if (line !== "") yield JSON.parse(line).text;
}

function* plainSentencesOf(text) {
  for (const line of text.split("\n")) if (line !== "") yield JSON.parse(line).sentence;
}

function* sentencesOf(text) {
  for (const line of text.split("\n")) if (line.startsWith("# text = ")) yield line.slice(9);
}

function paragraphsOf(sentences) {
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += PARAGRAPH_SENTENCES) {
    paragraphs.push(sentences.slice(at, at + PARAGRAPH_SENTENCES).join(" "));
  }
  return `${paragraphs.join("\n\n")}\n`;
}
