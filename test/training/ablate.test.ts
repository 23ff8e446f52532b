import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { ablate } from "../../src/training/ablate.ts";

const SENTENCE = `# text = Maria sold the old pumps yesterday.
1	Maria	Maria	PROPN	NNP	_	2	nsubj	_	_
2	sold	sell	VERB	VBD	_	0	root	_	_
3	the	the	DET	DT	_	5	det	_	_
4	old	old	ADJ	JJ	_	5	amod	_	_
5	pumps	pump	NOUN	NNS	_	2	obj	_	_
6	yesterday	yesterday	NOUN	NN	_	2	obl:unmarked	_	SpaceAfter=No
7	.	.	PUNCT	.	_	2	punct	_	_

`;

const folder = mkdtempSync(join(tmpdir(), "ablate-"));
const bank = gzipSync(`# newdoc id = one\n${SENTENCE.repeat(6)}`.repeat(4));
for (const name of ["ewt-train", "gum-train", "ewt-dev", "gum-dev"])
  writeFileSync(join(folder, `${name}.conllu.gz`), bank);
afterAll(() => rmSync(folder, { recursive: true }));

it("prints two tables in Markdown, a line with each part left out", () => {
  const lines: string[] = [];
  ablate(
    folder,
    (line) => lines.push(...line.split("\n")),
    () => undefined,
  );
  const cells = lines.map((line) => line.split("|").slice(2, -1).map(Number));
  const columns = cells.map((row) => row.length);
  expect(columns).toEqual([6, 6, 6, 6, 0, 9, 9, 9, 9, 9, 9, 9, 9]);
  const scores = cells.flat().filter((value) => !Number.isNaN(value));
  expect(scores).toHaveLength(2 * 6 + 6 * 9);
  expect(scores.filter((value) => value < 0 || value > 1)).toEqual([]);
});
