import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { type SampleDocument, sampleGraph, sampleId } from "../graph/sample.ts";

/** Four short articles about invented shipyards: every way of saying, parallel relations, a loop, a dispute, a lone name. */
const HARBOUR: readonly SampleDocument[] = [
  {
    path: "2026/harbour.txt",
    title: "A new yard on the Grey Coast",
    date: "2026-02-11",
    sentences: [
      "[Ines Calder|Person] {drew|develops 0.9} the [Petrel 9|Product] with money from her aunt.",
      "[Ines Calder|Person] {leads|leads current 0.95} [Calder Marine|Organization] as <role=chief shipwright>.",
      "[Calder Marine|Organization] {is based in|part_of 0.9} [Saltholm|Place].",
      "[Calder Marine|Organization] {launched|releases 0.92} the [Petrel 9|Product] in spring.",
      "The [Petrel 9|Product] {runs on|deployed_in 0.7} the [Tern Drive|Model].",
      "[Calder Marine|Organization] {built|develops 0.88} the [Tern Drive|Model] together with students.",
      "[Ines Calder|Person] {wrote|develops 0.8} [The Quiet Hull|Work] before that.",
      "[Calder Marine|Organization] {is a|is_a 0.9} <word=maker of electric ferries>.",
      "[Calder Marine|Organization] was {founded in|founded_on 0.9} <value=2019>.",
      "[Rolf Aune|Person] {joined|part_of 0.8} [Calder Marine|Organization] from [Norbrook Yards|Organization].",
      "[Jun Okabe|Person] {designed|develops 0.85} the [Tern Drive|Model].",
      "[Calder Marine|Organization] {competes with|competes_with 0.8} [Norbrook Yards|Organization].",
    ],
  },
  {
    path: "2026/rival.txt",
    title: "Norbrook answers with a larger boat",
    date: "2026-03-02",
    sentences: [
      "[Norbrook Yards|Organization] {plans to release|releases planned 0.8} the [Gannet Max|Product] next year.",
      "[Norbrook Yards|Organization] {has not acquired|acquired negated 0.9} [Calder Marine|Organization].",
      "[Norbrook Yards|Organization] {acquired|acquired claimed 0.5} [Calder Marine|Organization], said [Pia Strand|Person].",
      "[Norbrook Yards|Organization] {is a rival of|competes_with 0.9} [Calder Marine|Organization].",
      "The [Gannet Max|Product] {may outrun|outperforms possible 0.6} the [Petrel 9|Product].",
      "[Hedda Lund|Person] {leads|leads current 0.9} [Norbrook Yards|Organization].",
      "[Norbrook Yards|Organization] {has its docks in|part_of 0.9} [Grimsund|Place].",
      "[Norbrook Yards|Organization] {built|develops 0.8} the [Auk Series|Product] for thirty years.",
      "The [Auk 4|Product] {is the last of|part_of 0.8} the [Auk Series|Product].",
      "[Norbrook Yards|Organization] {sold engines to|related_to 0.6} [Polar Lines|Organization].",
      "[Polar Lines|Organization] {ordered|related_to 0.7} the [Gannet Max|Product].",
      "[Hedda Lund|Person] {used to head|leads former 0.8} [Polar Lines|Organization].",
    ],
  },
  {
    path: "2026/trial.txt",
    title: "The trial run at Grimsund",
    date: "2026-03-20",
    sentences: [
      "The [Petrel 9|Product] {beat|outperforms 0.9} the [Auk 4|Product] at the [Grimsund Regatta|Event].",
      "The [Grimsund Regatta|Event] {was held in|part_of 0.9} [Grimsund|Place].",
      "[Hedda Lund|Person] {called|related_to 0.6} the [Grimsund Regatta|Event] a festival of weather.",
      "[Calder Marine|Organization] {will equip|deployed_in planned 0.7} [Polar Lines|Organization].",
      "[Polar Lines|Organization] {operates from|part_of 0.8} [Saltholm|Place].",
      "The [Tern Drive|Model] {outlasts|outperforms 0.8} the [Kelp Engine|Model].",
      "[Norbrook Yards|Organization] {developed|develops 0.8} the [Kelp Engine|Model].",
      "The [Kelp Engine|Model] {powers|deployed_in 0.8} the [Gannet Max|Product].",
      "[Jun Okabe|Person] {left|related_to 0.5} [Norbrook Yards|Organization] in anger.",
      "[Ines Calder|Person] {leads|leads 0.9} [Calder Marine|Organization] still.",
      "[Ines Calder|Person] {praised|related_to 0.6} [Jun Okabe|Person].",
      "The [Tern Drive|Model] {charges|deployed_in 0.5} the [Tern Drive|Model] on the way down.",
      "The lighthouse of [Farrow Bay|Place] stood dark.",
    ],
  },
  {
    path: "2026/money.txt",
    title: "Who pays for quiet boats",
    date: "2026-04-07",
    sentences: [
      "[Fathom Capital|Organization] {backed|related_to 0.8} [Calder Marine|Organization] with <amount=nine million crowns>.",
      "[Fathom Capital|Organization] {owns part of|related_to 0.7} [Polar Lines|Organization].",
      "[Tove Brandt|Person] {runs|leads current 0.9} [Fathom Capital|Organization].",
      "[Tove Brandt|Person] {doubts|related_to negated possible 0.5} [Norbrook Yards|Organization].",
      "The [Harbour Agency|Organization] {approved|related_to 0.8} the [Petrel 9|Product].",
      "The [Harbour Agency|Organization] {sits in|part_of 0.9} [Saltholm|Place].",
      "The [Harbour Agency|Organization] {may fine|related_to possible 0.6} [Norbrook Yards|Organization].",
      "[Calder Marine|Organization] {studies|related_to 0.6} [silent propulsion|Concept].",
      "[Jun Okabe|Person] {wrote about|related_to 0.6} [silent propulsion|Concept].",
      "[Tove Brandt|Person] {met|related_to 0.6} [Ines Calder|Person] at the [Grimsund Regatta|Event].",
      "[Fathom Capital|Organization] {is based in|part_of 0.9} [Lindmark|Place].",
      "[Ines Calder|Person] {was born in|born_in 0.9} [Lindmark|Place].",
    ],
  },
];

/** The graph of {@link HARBOUR}; some entities with further names, as resolution would find them. */
export function harbourGraph(): KnowledgeGraph {
  return withAliases(sampleGraph(HARBOUR), {
    "Calder Marine": ["Calder", "the Calder yard"],
    "Norbrook Yards": ["Norbrook", "NBY"],
    "Ines Calder": ["Calder, Inés"],
    "Petrel 9": ["Petrel"],
  });
}

/** Words that would be dangerous in a careless page: markup, handlers, addresses, templates, directions, controls, lengths. */
export const HOSTILE: readonly string[] = [
  "</script><script>window.pwned=1</script>",
  "<img src=x onerror=window.pwned=1>",
  "<!--<script>",
  "--><script>window.pwned=1</script>",
  "]]><script>window.pwned=1</script>",
  "<svg onload=window.pwned=1>",
  "<svg><script>window.pwned=1</script></svg>",
  "<iframe srcdoc='<script>parent.pwned=1</script>'>",
  "<body onload=window.pwned=1>",
  "<style>*{display:none}</style>",
  "<base href=https://example.org/>",
  "<meta http-equiv=refresh content=0;url=//example.org>",
  "<a href=javascript:window.pwned=1>x</a>",
  "<math><mi xlink:href=javascript:window.pwned=1>",
  "<details open ontoggle=window.pwned=1>",
  "<input autofocus onfocus=window.pwned=1>",
  "&lt;script&gt;window.pwned=1&lt;/script&gt;",
  "&#60;script&#62;window.pwned=1",
  "\\u003cscript>window.pwned=1</script>",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "javascript:window.pwned=1",
  "data:text/html,<script>window.pwned=1</script>",
  "\u202Eevil\u202C right to left",
  "\u2066isolate without end",
  "line\u2028and\u2029ends",
  "\u0000\u0001\u0007\u001b[31mcontrols\u007f",
  "tab\tand\r\nnew line",
  "\ud800 half a pair",
  "\ufeff\ufffe\uffff not characters",
  "{{7*7}}${window.pwned=1}",
  "'\" onmouseover=window.pwned=1 x='",
  "` + (window.pwned = 1) + `",
  "=cmd|' /C calc'!A0",
  "🧵👩‍🚀 emoji",
  "שלום עולם",
  "Z\u0351\u036B\u0343\u036A\u0302 a heap of marks",
  "very long ".repeat(400),
  "unbroken".repeat(300),
];

/** A graph whose names, aliases, quotes, titles, authors, addresses and file names are {@link HOSTILE}, each joined to the next. */
export function hostileGraph(): KnowledgeGraph {
  const graph = sampleGraph(
    HOSTILE.map((_, at) => ({
      path: `file ${at}`,
      title: "",
      date: `20${10 + (at % 9)}-01-01`,
      sentences: [
        `[Name ${at}|Person] {knows|related_to 0.5} [Name ${(at + 1) % HOSTILE.length}|Organization] ${MARK}`,
      ],
    })),
  );
  const wordsOf = (path: string): string => HOSTILE[Number(path.slice(5))] ?? "";
  const quoteOf = (path: string, quote: string): string => quote.replace(MARK, wordsOf(path));
  const pathOf = (path: string): string => `${path}/${wordsOf(path)}.txt`;
  const quoted = <T extends { readonly quote: string; readonly start: number }>(
    path: string,
    evidence: T,
  ): T => {
    const quote = quoteOf(path, evidence.quote);
    return { ...evidence, quote, end: evidence.start + quote.length };
  };
  return {
    conflicts: [],
    nodes: graph.nodes.map((node) => {
      const name = HOSTILE[Number(node.entity.name.slice(5))] ?? "";
      return {
        ...node,
        documents: node.documents.map(pathOf),
        entity: { ...node.entity, name, aliases: [`alias ${name}`] },
      };
    }),
    edges: graph.edges.map((edge) => ({
      ...edge,
      sources: edge.sources.map(pathOf),
      evidence: edge.evidence.map((one) => ({
        ...quoted(one.document, one),
        document: pathOf(one.document),
      })),
    })),
    claims: graph.claims.map((claim) => ({
      ...claim,
      document: pathOf(claim.document),
      evidence: quoted(claim.document, claim.evidence),
    })),
    documents: graph.documents.map((document) => {
      const words = wordsOf(document.path);
      return {
        ...document,
        path: pathOf(document.path),
        title: words,
        author: words,
        source: words,
        url: words,
        text: quoteOf(document.path, document.text),
      };
    }),
  };
}

const MARK = "then QQ.";

/** The id of an entity of a sample. */
export { sampleId };

function withAliases(
  graph: KnowledgeGraph,
  aliases: { readonly [name: string]: readonly string[] },
): KnowledgeGraph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) => ({
      ...node,
      entity: { ...node.entity, aliases: aliases[node.entity.name] ?? [] },
    })),
  };
}
