import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPack } from "../../src/domain/index.ts";
import { writeConllu } from "../../src/export/index.ts";
import { annotateDocument, findChunks, readFile } from "../../src/index.ts";
import type { Document } from "../../src/model/document.ts";

const UPOS = new Set(
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "),
);

interface Row {
  readonly columns: readonly string[];
  readonly misc: ReadonlyMap<string, string>;
}

interface ReadSentence {
  readonly comments: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads CoNLL-U by the letter of its format: lines end with \n, a blank line ends each sentence, comments come first. */
function read(conllu: string): readonly ReadSentence[] {
  expect(conllu.endsWith("\n\n")).toBe(true);
  expect(conllu).not.toMatch(/[\r\v\f\u0085\u2028\u2029\ufffe]/);
  const blocks = conllu.slice(0, -2).split("\n\n");
  return blocks.map((block) => {
    const lines = block.split("\n");
    const first = lines.findIndex((line) => /^\d+\t/.test(line));
    return {
      comments: lines.slice(0, first),
      rows: lines.slice(first).map((line) => {
        const columns = line.split("\t");
        const misc = (columns[9] ?? "").split("|").map((one) => {
          const at = one.indexOf("=");
          return [one.slice(0, at), one.slice(at + 1)] as const;
        });
        return { columns, misc: new Map(misc) };
      }),
    };
  });
}

function check(sentences: readonly ReadSentence[]): void {
  const ids = sentences.flatMap(({ comments }) =>
    comments.filter((one) => one.startsWith("# sent_id = ")),
  );
  expect(new Set(ids).size).toBe(sentences.length);
  for (const { comments, rows } of sentences) {
    for (const comment of comments)
      expect(comment).toMatch(/^# (?:newdoc|newpar|block|sent_id|text)/);
    rows.forEach(({ columns }, at) => {
      expect(columns).toHaveLength(10);
      expect(columns).not.toContain("");
      const [id, , , upos = "", , feats, head, label = "", deps] = columns;
      expect([id, feats, deps]).toEqual([String(at + 1), "_", "_"]);
      expect(UPOS.has(upos)).toBe(true);
      expect(Number(head)).toBeLessThanOrEqual(rows.length);
      expect(head).not.toBe(id);
      expect(label).toMatch(/^[a-z]+(?::[a-z]+)?$/);
      expect(label === "root").toBe(head === "0");
    });
    expect(rows.filter(({ columns }) => columns[6] === "0")).toHaveLength(1);
    for (const start of rows.keys()) {
      let at = start + 1;
      let steps = 0;
      for (; at > 0 && steps <= rows.length; steps++) at = Number(rows[at - 1]?.columns[6] ?? 0);
      expect(at).toBe(0);
    }
    const text = rows.map(({ columns, misc }) => {
      return (columns[1] ?? "") + (misc.get("SpaceAfter") === "No" ? "" : " ");
    });
    expect(comments).toContain(`# text = ${text.join("").trimEnd()}`);
  }
}

const BLANKS: ReadonlyMap<string, string> = new Map([
  ["\\n", "\n"],
  ["\\t", "\t"],
  ["\\r", "\r"],
  ["\\s", " "],
]);

/** The text that words and the blanks behind them make. */
function rebuild(sentences: readonly ReadSentence[]): string {
  const parts = sentences.flatMap(({ rows }) =>
    rows.map(({ columns, misc }) => {
      const blanks = misc.get("SpacesAfter");
      const after = blanks?.replace(/\\[ntrs]/g, (escape) => BLANKS.get(escape) ?? "");
      return (columns[1] ?? "") + (after ?? (misc.has("SpaceAfter") ? "" : " "));
    }),
  );
  return parts.join("");
}

async function conlluOf(path: string, content: string) {
  const { documents } = await readFile(path, new TextEncoder().encode(content));
  const parts = documents.map((document, index) => {
    const { annotated } = annotateDocument(document, defaultPack);
    const chunks = findChunks(annotated);
    const conllu = [...writeConllu(annotated, { number: index + 1, chunks })].join("");
    return { document, conllu };
  });
  return parts;
}

describe("writeConllu", () => {
  it("writes sentences with their places, blanks and chunks", async () => {
    const [part] = await conlluOf("a.md", "# Talks\n\nAnn Lee left *Lumora*.  She isn't sorry.\n");
    expect(part?.conllu).toBe(
      [
        "# newdoc id = a.md",
        "# newpar",
        "# block = heading",
        "# sent_id = d1-s1",
        "# text = Talks",
        "1	Talks	talk	NOUN	NNS	_	0	root	_	Chunk=B-NP|SpacesAfter=\\n\\n|start=0|end=5",
        "",
        "# newpar",
        "# sent_id = d1-s2",
        "# text = Ann Lee left Lumora.",
        "1	Ann	ann	PROPN	NNP	_	2	flat	_	Chunk=B-NP|start=7|end=10",
        "2	Lee	lee	PROPN	NNP	_	3	nsubj	_	Chunk=I-NP|start=11|end=14",
        "3	left	leave	VERB	VBD	_	0	root	_	Chunk=B-VP|start=15|end=19",
        "4	Lumora	lumora	PROPN	NNP	_	3	obj	_	Chunk=B-NP|SpaceAfter=No|start=20|end=26",
        "5	.	.	PUNCT	.	_	3	punct	_	SpacesAfter=\\s\\s|start=26|end=27",
        "",
        "# sent_id = d1-s3",
        "# text = She isn't sorry.",
        "1	She	she	PRON	PRP	_	4	nsubj	_	Chunk=B-NP|start=29|end=32",
        "2	is	be	AUX	VBZ	_	4	cop	_	Chunk=B-VP|SpaceAfter=No|start=33|end=35",
        "3	n't	not	PART	RB	_	4	advmod	_	Chunk=I-VP|start=35|end=38",
        "4	sorry	sorry	ADJ	JJ	_	0	root	_	SpaceAfter=No|start=39|end=44",
        "5	.	.	PUNCT	.	_	4	punct	_	SpaceAfter=No|start=44|end=45",
        "",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["hostile.txt", '<script>alert(1)</script> & "]]>" = | _ \\n # text = x\nSpaceAfter=No|a=b'],
    ["a\nb\t.txt", "# newdoc id = x\n\n1\tx\ty\n\n# text = z"],
    ["wide.txt", "\u202eevil\u202c 🙂🙂 a\u00a0b\u3000c \u2028 d\u0085e f\u001cg _ é"],
    ["dots.txt", "...\n\n?!\n\n—\n\n' ' '"],
    ["list.md", "- one firm\n- Orvana, which sells boats\n\n> A quote.\n\n```\ncode here\n```\n"],
    ["two.jsonl", '{"path":"a.txt","text":"One."}\n{"path":"b.txt","text":"Two. Three."}\n'],
  ])("keeps the format on %j", async (path, text) => {
    const parts = await conlluOf(path, text);
    expect(parts.length).toBeGreaterThan(0);
    check(parts.flatMap(({ conllu }) => read(conllu)));
  });

  it("is valid CoNLL-U from which the text comes back, on any text", () => {
    const parts =
      "Orvana bought Velden Bank . ? \" ' ( ) isn't $5 3.5 , - — the firm | _ # \\ \ud800";
    const blanks = ["", " ", "  ", "\n", "\t", "\u00a0", "\r\n"];
    const piece = fc.oneof(
      fc.constantFrom(...parts.split(" "), ...blanks),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (words, isPlain) => {
        const text = words.join(" ");
        const { annotated } = annotateDocument(documentOf(text), defaultPack, { isPlain });
        fc.pre(annotated.tokens.length > 0);
        const sentences = read([...writeConllu(annotated, { number: 1 })].join(""));
        check(sentences);
        expect(rebuild(sentences).trim()).toBe(safe(text.trim()).replace(/[^\S\n\r\t]/g, " "));
        for (const { columns, misc } of sentences.flatMap(({ rows }) => rows)) {
          const word = text.slice(Number(misc.get("start")), Number(misc.get("end")));
          expect(columns[1]).toBe(safe(word));
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  }, 30_000);
});

/** A text as words may hold it; blanks stay. */
function safe(text: string): string {
  return text.toWellFormed().replace(/(?!\s)\p{Cc}/gu, "\ufffd");
}

function documentOf(text: string): Document {
  const source = { id: "0", path: "a.txt", format: "text" } as const;
  const unknown = { title: null, date: null, author: null, source: null, url: null };
  const block = { kind: "paragraph", level: 0, start: 0, end: text.length } as const;
  return { source: { ...source, ...unknown }, text, blocks: [block], marks: [] };
}
