import { buildGraph } from "../../src/graph/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { type SampleDocument, type SampleInput, sampleInput } from "../graph/sample.ts";

/** Texts that break writers which take text for harmless. */
export const AWKWARD: readonly string[] = [
  "\u0000\u0001\u0008\u000b\u000c\u001f",
  "\ufffe\uffff",
  "lone \ud800 high",
  "lone \udc00 low",
  "\udc00\ud800",
  "]]>",
  "<!--",
  "<script>alert(1)</script>",
  "< & > \" '",
  ", ; |",
  "[x], (x), [y",
  "two, three",
  'say "x", then \\ and \\"',
  "line\nfeed\r\nand\rreturn\ttab",
  "\\n \\u0027 \\ud800",
  " blanks at the ends ",
  "null",
  "NULL",
  "INF",
  "INFOSTAR and -INF",
  "=1+1",
  "__proto__",
  "constructor",
  "[[x]] #t %% *b* _i_",
  "\u202eright to left\u200f \u05d0\u05d1",
  "\ud83d\udc69\u200d\ud83d\udd2c \ud83c\uddea\ud83c\uddfa",
  "line\u2028sep\u2029end\u0085\u007f",
  "\u{10ffff}\u{1f600}",
  "x".repeat(65_536),
];

/** Puts a text in every place of a small graph where text of an author can stand. */
export function graphWithTexts(texts: readonly string[]): KnowledgeGraph {
  return buildGraph(inputWithTexts(texts));
}

/** The input of such a graph. */
function inputWithTexts(texts: readonly string[]): SampleInput {
  const corpus: SampleDocument[] = texts.map((_, at) => ({
    path: `text${at}.txt`,
    title: "t",
    date: "2026-02-03",
    sentences: [
      `[a${at}|Person] {leads|leads} [b${at}|Organization] as <role=r>.`,
      `[a${at}|Person] {wove|related_to} [b${at}|Organization].`,
      `[a${at}|Person] {spun|related_to} [b${at}|Organization], said [b${at}|Organization].`,
      `[b${at}|Organization] {is a|is_a} <word=w>.`,
      `[b${at}|Organization] {of|founded_on} <value=2019>.`,
    ],
  }));
  const input = sampleInput(corpus);
  const text = (path: string): string => texts[Number(/\d+/.exec(path)?.[0] ?? 0)] ?? "";
  return {
    ...input,
    records: input.records.map((record) => {
      const said = text(record.source.path);
      const source = { ...record.source, title: said, author: said, source: said, url: said };
      return { ...record, source, text: said + record.text };
    }),
    entities: input.entities.map((entity) => {
      const said = text(entity.name);
      return { ...entity, name: `${entity.name}${said}`, aliases: [said, `${said},`].toSorted() };
    }),
    claims: input.claims.map((claim) => {
      const said = text(claim.document);
      const { evidence } = claim;
      return {
        ...claim,
        object: claim.type === "is_a" ? said : claim.object,
        predicate: said,
        attribution:
          claim.attribution === null ? null : { ...claim.attribution, entity: null, name: said },
        qualifiers: { role: { kind: "text", text: said } },
        evidence: { ...evidence, end: evidence.end + said.length, quote: said + evidence.quote },
      };
    }),
  };
}
