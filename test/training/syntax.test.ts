import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { makeParserModel, parseWith } from "../../src/annotate/parser.ts";
import { makeTaggerModel, tagWith } from "../../src/annotate/tagger.ts";
import { calibrateLeads } from "../../src/training/calibrate.ts";
import { NAMES_FILES, SYNTAX_FILES, tellMissing } from "../../src/training/data-files.ts";
import { makeHeadlines } from "../../src/training/headlines.ts";
import { learnUpos } from "../../src/training/learn-upos.ts";
import { packFile } from "../../src/training/pack-file.ts";
import { packRows } from "../../src/training/pack-rows.ts";
import { makeRandom, shuffledOrder } from "../../src/training/random.ts";
import { scoreBounds } from "../../src/training/score-bounds.ts";
import { scoreSyntax } from "../../src/training/scores.ts";
import { listLabels, trainParser } from "../../src/training/train-parser.ts";
import { listTags, trainTagger } from "../../src/training/train-tagger.ts";
import { readRawTreebank, readTreebank, sentenceText } from "../../src/training/treebank.ts";

const CONLLU = `# newdoc id = one
# text = They don't sell pumps.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	sell	sell	VERB	VB	_	0	root	_	_
5	pumps	pump	NOUN	NNS	_	4	obj	_	SpaceAfter=No
6	.	.	PUNCT	.	_	4	punct	_	_

# newdoc id = two
# text = A firm that Mira Holt once owned was sold in Velden yesterday.
1	A	a	DET	DT	_	2	det	_	_
2	firm	firm	NOUN	NN	_	9	nsubj:pass:outer	_	_
3	that	that	PRON	WDT	_	7	obj	_	_
4	Mira	Mira	PROPN	NNP	_	7	nsubj	_	_
5	Holt	Holt	PROPN	NNP	_	4	flat	_	_
6	once	once	ADV	RB	_	7	advmod	_	_
7	owned	own	VERB	VBD	_	2	acl:relcl	_	_
8	was	be	AUX	VBD	_	9	aux:pass	_	_
9	sold	sell	VERB	VBN	_	0	root	_	_
9.1	left	leave	VERB	VBN	_	_	_	_	_
10	in	in	ADP	IN	_	11	case	_	_
11	Velden	Velden	PROPN	NNP	_	9	obl	_	_
12	yesterday	yesterday	NOUN	NN	_	9	obl:unmarked	_	SpaceAfter=No
13	.	.	PUNCT	.	_	9	punct	_	_

# text = What did she say that they saw?
1	What	what	PRON	WP	_	7	obj	_	_
2	did	do	AUX	VBD	_	4	aux	_	_
3	she	she	PRON	PRP	_	4	nsubj	_	_
4	say	say	VERB	VB	_	0	root	_	_
5	that	that	SCONJ	IN	_	7	mark	_	_
6	they	they	PRON	PRP	_	7	nsubj	_	_
7	saw	see	VERB	VBD	_	4	ccomp	_	SpaceAfter=No
8	?	?	PUNCT	.	_	4	punct	_	_
`;

const folder = mkdtempSync(join(tmpdir(), "treebank-"));
writeFileSync(join(folder, "gold.conllu"), CONLLU);
writeFileSync(join(folder, "gold.conllu.gz"), gzipSync(CONLLU));
const golds = readTreebank(join(folder, "gold.conllu"));
afterAll(() => rmSync(folder, { recursive: true }));

const silent = (): void => undefined;

it("reads words, joins contractions, keeps the first subtype, leaves empty nodes out", () => {
  expect(golds.map((gold) => sentenceText(gold).text.trim())).toEqual([
    "They don't sell pumps.",
    "A firm that Mira Holt once owned was sold in Velden yesterday.",
    "What did she say that they saw?",
  ]);
  expect(golds.map((gold) => gold.document)).toEqual([1, 2, 2]);
  expect(golds[1]?.labels[1]).toBe("nsubj:pass");
  expect(golds[1]?.heads).toEqual([1, 8, 6, 6, 3, 6, 1, 8, -1, 10, 8, 8, 8]);
  expect(sentenceText(golds[0] ?? { words: [], blanks: [] }).starts).toEqual([0, 5, 7, 11, 16, 21]);
});

it("reads a gzipped file like a plain one", () => {
  expect(readTreebank(join(folder, "gold.conllu.gz"))).toEqual(golds);
});

it("learns the trees it is shown, but for one with an arc that crosses others", () => {
  const labels = listLabels(golds);
  const rows = trainParser(golds, labels, { epochs: 30, seed: 1, exploration: 0.9 }, silent);
  const packed = packFile(packRows([rows], { unit: 0.1, least: 1 }));
  const model = makeParserModel(packed, labels);
  const parses = golds.map(({ words, xpos }) => parseWith(model, words, xpos));
  golds.slice(0, 2).forEach((gold, k) => {
    expect(parses[k]).toMatchObject({ heads: gold.heads, labels: gold.labels });
  });
  expect(parses[2]?.heads).not.toEqual(golds[2]?.heads);
  const { deciles, calibration } = calibrateLeads(golds, parses);
  expect([deciles.length, calibration.length]).toEqual([9, 10]);
});

it("trains the same model from the same seed", () => {
  expect(trainSmall()).toEqual(trainSmall());
});

function trainSmall() {
  const training = { epochs: 5, seed: 7, exploration: 0.9 };
  const rows = trainParser(golds, listLabels(golds), training, silent);
  return packRows([rows], { unit: 1, least: 1 });
}

it("reads raw text and scores sentences and tokens whose ends are both right", () => {
  const raw = readRawTreebank(join(folder, "gold.conllu"));
  expect(raw.map(({ text }) => text)).toEqual([
    "They don't sell pumps.",
    "A firm that Mira Holt once owned was sold in Velden yesterday. What did she say that they saw?",
  ]);
  expect(scoreBounds(raw)).toEqual({ sentences: 1, tokens: 1 });
  const [first, second] = raw;
  const one = { start: 0, end: second?.text.length ?? 0, words: [] };
  const joined = { text: "", paragraphs: [], ...second, sentences: [one] };
  expect(first === undefined ? {} : scoreBounds([first, joined])).toEqual({
    sentences: (2 * 1) / 5,
    tokens: (2 * 6) / (6 + 6 + 21),
  });
});

it("learns the tags it is shown", () => {
  const examples = golds.map((gold) => ({ ...gold, votes: gold.upos.map((upos) => [upos]) }));
  const tags = listTags(examples);
  const rows = trainTagger(examples, tags, { epochs: 10, seed: 1 }, silent);
  const packed = packFile(packRows([rows], { unit: 0.1, least: 1 }));
  const upos = learnUpos([...golds, ...golds, ...golds, ...golds]);
  const model = makeTaggerModel(packed, { tags, upos });
  const predictions = examples.map(({ words, votes, heads, labels }) => ({
    ...tagWith(model, words, votes),
    heads,
    labels,
  }));
  expect(scoreSyntax(golds, predictions)).toEqual({ upos: 1, xpos: 1, uas: 1, las: 1 });
  const shifted = predictions.map((one) => ({ ...one, heads: one.heads.map((head) => head + 1) }));
  expect(scoreSyntax(golds, shifted).uas).toBe(0);
});

it("makes headlines with capitals, without full stop, with the tree of the sentence", () => {
  const many = Array.from(
    { length: 60 },
    (_, i) => golds[i % 12 === 5 ? 1 : 0] ?? golds[0],
  ).flatMap((gold) => (gold ? [gold] : []));
  const headlines = makeHeadlines(many).map((gold) => gold.words.join(" "));
  expect(headlines.slice(2, 4)).toEqual([
    "A Firm That Mira Holt Once Owned Was Sold in Velden Yesterday",
    "A FIRM THAT MIRA HOLT ONCE OWNED WAS SOLD IN VELDEN YESTERDAY",
  ]);
  expect(makeHeadlines(many)[0]?.heads).toEqual(golds[1]?.heads.slice(0, -1));
});

it("shuffles by the seed alone", () => {
  const order = [...shuffledOrder(50, makeRandom(3))];
  expect([...shuffledOrder(50, makeRandom(3))]).toEqual(order);
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  expect(order).not.toEqual([...shuffledOrder(50, makeRandom(4))]);
});

it("says which data are missing, and where they belong", () => {
  const all = [...SYNTAX_FILES, ...NAMES_FILES];
  for (const { path, holds } of all) {
    expect(tellMissing(undefined, all)).toMatch(new RegExp(`^  ${path} +${holds}$`, "m"));
  }
  mkdirSync(join(folder, "data", "syntax"), { recursive: true });
  for (const { path } of SYNTAX_FILES.slice(1)) writeFileSync(join(folder, path), "");
  expect(tellMissing(folder, SYNTAX_FILES).match(/^ {2}.*$/gm)).toEqual([
    "  data/syntax/ewt-train.conllu.gz  UD English-EWT, training part",
  ]);
  writeFileSync(join(folder, "data/syntax/ewt-train.conllu.gz"), "");
  expect(tellMissing(folder, SYNTAX_FILES)).toBe("");
});
