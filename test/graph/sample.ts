import { buildGraph, type GraphPack } from "../../src/graph/index.ts";
import type { Claim, Modality, Polarity, QualifierName, Status } from "../../src/model/claim.ts";
import { QUALIFIERS } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { GraphClaim, KnowledgeGraph } from "../../src/model/graph.ts";
import { sha256 } from "../../src/model/hash.ts";
import { canonicalJson } from "../../src/model/json.ts";
import { byText, compareText } from "../../src/model/order.ts";
import type { ObjectKind, RelationDefinition } from "../../src/model/pack.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import type { Value } from "../../src/model/value.ts";

/**
 * Graphs by hand. A sentence is a text with marks:
 *
 *     [Mira Voss|Person] {leads|leads} [Brightloom|Organization] as <role=chief weaver>.
 *
 * `[name|type]` is an entity: the first is the subject, the second the object, a third the speaker. `{words|type …}` is the
 * trigger with the relation type and, in any order, `negated`, a modality, a status, a confidence (`0.7`).
 * `<role=words>` is a qualifier, `<word=words>` a word as object, `<value=2019>` a year as the value of an attribute.
 * A sentence without a trigger makes no claim; its entities are mentioned all the same.
 */
export interface SampleDocument {
  readonly path: string;
  readonly title?: string;
  readonly date?: string;
  readonly sentences: readonly string[];
}

/** What `buildGraph` takes. */
export interface SampleInput {
  readonly records: readonly DocumentRecord[];
  readonly entities: readonly Entity[];
  readonly claims: readonly GraphClaim[];
  readonly pack: GraphPack;
}

/** Two rival looms, a denied purchase, a plan, a class, a foundation year: one small corpus for all tests. */
export const LOOM_CORPUS: readonly SampleDocument[] = [
  {
    path: "2026/looms.txt",
    title: "Looms at war",
    date: "2026-03-02",
    sentences: [
      "[Mira Voss|Person] {leads|leads current 0.9} [Brightloom|Organization] as <role=chief weaver>.",
      "[Brightloom|Organization] {acquired|acquired 0.8} [Tidewool|Organization].",
      "[Brightloom|Organization] {built|develops} the [Heddle 3|Product].",
      "[Brightloom|Organization] {competes with|competes_with} [Knotworks|Organization].",
      "[Brightloom|Organization] {is a|is_a} <word=maker of looms>.",
      "[Brightloom|Organization] was {founded in|founded_on} <value=2019>.",
    ],
  },
  {
    path: "2026/rivals.txt",
    title: "A rival speaks",
    date: "2026-04",
    sentences: [
      "[Brightloom|Organization] {did not buy|acquired negated claimed 0.6} [Tidewool|Organization], said [Oren Hale|Person].",
      "[Knotworks|Organization] {is a rival of|competes_with} [Brightloom|Organization].",
      "[Mira Voss|Person] {heads|leads} [Brightloom|Organization] since <date=2020>.",
      "[Knotworks|Organization] {plans to release|releases planned} [Selvage|Product].",
      "[Knotworks|Organization] {wove at|related_to} [Porthaven|Place].",
      "[Knotworks|Organization] {sailed to|related_to} [Porthaven|Place].",
    ],
  },
  {
    path: "2026/third.txt",
    sentences: [
      "[Mira Voss|Person] {leads|leads} [Brightloom|Organization].",
      "[Selvage|Product] {beats|outperforms possible} [Heddle 3|Product].",
      "[Selvage|Product] {powers|deployed_in} [Selvage|Product].",
      "The quiet town of [Farrow Bay|Place] was asleep.",
    ],
  },
];

/** The graph of a corpus of marked sentences, {@link LOOM_CORPUS} if none is given. */
export function sampleGraph(corpus: readonly SampleDocument[] = LOOM_CORPUS): KnowledgeGraph {
  return buildGraph(sampleInput(corpus));
}

/** What `buildGraph` takes, made of marked sentences. Entities are one where name and type are. */
export function sampleInput(corpus: readonly SampleDocument[] = LOOM_CORPUS): SampleInput {
  const read = corpus.map(readDocument);
  return {
    records: read.map((document) => document.record),
    entities: entitiesOf(read),
    claims: read.flatMap((document) => document.claims).toSorted(byText((claim) => claim.id)),
    pack: SAMPLE_PACK,
  };
}

/** The id that a sample entity has in the graph. */
export function sampleId(name: string, type: string): string {
  return sha256(canonicalJson([type, name])).slice(0, 32);
}

const relation = (
  type: string,
  objectKind: ObjectKind = "entity",
  more: Partial<RelationDefinition> = {},
): RelationDefinition => ({
  type,
  subject: ["*"],
  object: ["*"],
  objectKind,
  isSymmetric: false,
  isFunctional: false,
  sameKind: false,
  property: null,
  ...more,
});

/** A pack with a few types and relations, for graphs by hand only. */
const SAMPLE_PACK: GraphPack = {
  entityTypes: [
    { type: "Person", description: "a human being" },
    { type: "Organization", description: "a firm" },
    { type: "Place", description: "a place" },
    { type: "Product", description: "a thing made" },
    { type: "Model", parent: "Product", description: "a model" },
    { type: "Gadget", parent: "Model", description: "a type that only this pack knows" },
    { type: "Work", description: "a titled work" },
    { type: "Event", description: "a happening" },
    { type: "Concept", description: "a topic" },
  ],
  relations: [
    relation("leads", "entity", { isState: true }),
    relation("acquired"),
    relation("develops"),
    relation("releases"),
    relation("deployed_in"),
    relation("outperforms"),
    relation("related_to"),
    relation("part_of", "entity", { isBond: true }),
    relation("born_in", "entity", { isFunctional: true }),
    relation("competes_with", "entity", { isSymmetric: true }),
    relation("is_a", "word"),
    relation("founded_on", "value"),
  ],
};

interface Mark {
  readonly kind: "entity" | "trigger" | "qualifier";
  readonly text: string;
  readonly note: string;
  readonly start: number;
  readonly end: number;
}

interface ReadDocument {
  readonly record: DocumentRecord;
  readonly claims: readonly GraphClaim[];
  readonly named: readonly { readonly name: string; readonly type: string }[];
}

const MARK = /\[([^|\]]*)\|([^\]]*)\]|\{([^|}]*)\|([^}]*)\}|<([a-z]+)=([^>]*)>/g;

function readDocument(document: SampleDocument): ReadDocument {
  const { text, sentences } = readText(document.sentences);
  const id = sha256(canonicalJson([document.path, text]));
  const claims = sentences.flatMap((sentence) => readClaim(sentence, text, id));
  const marks = sentences.flatMap((sentence) => sentence.marks);
  return {
    record: {
      source: {
        id,
        path: document.path,
        format: "text",
        title: document.title ?? null,
        date: document.date ?? null,
        author: null,
        source: null,
        url: null,
      },
      text,
      entities: chainsOf(marks.filter((mark) => mark.kind === "entity")),
      claims: [],
      diagnostics: [],
    },
    claims: claims.map((claim) => ({ ...claim, document: document.path })),
    named: marks
      .filter((mark) => mark.kind === "entity")
      .map((mark) => ({ name: mark.text, type: mark.note })),
  };
}

/** A chain a name, with its mentions in text order. */
function chainsOf(marks: readonly Mark[]): DocumentRecord["entities"] {
  return [...new Set(marks.map(({ text }) => text))].map((name) => ({
    id: `e-${name}`,
    name,
    type: "",
    aliases: [],
    mentions: marks
      .filter(({ text }) => text === name)
      .map(({ start, end }) => ({ start, end, kind: "name", rule: "sample" })),
    lead: 0,
    evidence: [],
    isWeak: false,
    forms: [],
  }));
}

interface MarkedSentence {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Takes the marks out of the sentences, joined by line ends, and notes where the words then stand. */
function readText(marked: readonly string[]): {
  readonly text: string;
  readonly sentences: readonly MarkedSentence[];
} {
  let text = "";
  const sentences = marked.map((sentence) => {
    const start = text.length;
    const marks: Mark[] = [];
    let at = 0;
    for (const match of sentence.matchAll(MARK)) {
      text += sentence.slice(at, match.index);
      const words = match[1] ?? match[3] ?? match[6] ?? "";
      const kind =
        match[1] !== undefined ? "entity" : match[3] !== undefined ? "trigger" : "qualifier";
      const note = match[2] ?? match[4] ?? match[5] ?? "";
      marks.push({ kind, text: words, note, start: text.length, end: text.length + words.length });
      text += words;
      at = match.index + match[0].length;
    }
    text += sentence.slice(at);
    const end = text.length;
    text += "\n";
    return { start, end, marks };
  });
  return { text, sentences };
}

const MODALITIES: readonly Modality[] = ["asserted", "planned", "possible", "claimed"];
const STATUSES: readonly Status[] = ["current", "former", "future"];
const POLARITIES: readonly Polarity[] = ["affirmed", "negated"];

function readClaim(sentence: MarkedSentence, text: string, document: string): readonly Claim[] {
  const [subject, object, speaker] = sentence.marks.filter((mark) => mark.kind === "entity");
  const trigger = sentence.marks.find((mark) => mark.kind === "trigger");
  if (subject === undefined || trigger === undefined) return [];
  const [type = "", ...words] = trigger.note.split(" ");
  const pick = <T extends string>(allowed: readonly T[]): T | undefined =>
    allowed.find((word) => words.includes(word));
  const qualifiers = sentence.marks.filter((mark) => mark.kind === "qualifier");
  const word = qualifiers.find((mark) => mark.note === "word");
  const value = qualifiers.find((mark) => mark.note === "value");
  const end = object ?? word;
  const claim: Omit<Claim, "id"> = {
    subject: sampleId(subject.text, subject.note),
    type,
    object: object === undefined ? (word?.text ?? null) : sampleId(object.text, object.note),
    value: value === undefined ? null : yearValue(value.text),
    predicate: trigger.text,
    polarity: pick(POLARITIES) ?? "affirmed",
    modality: pick(MODALITIES) ?? "asserted",
    attribution:
      speaker === undefined
        ? null
        : {
            entity: sampleId(speaker.text, speaker.note),
            name: speaker.text,
            start: speaker.start,
            end: speaker.end,
          },
    status: pick(STATUSES) ?? null,
    qualifiers: readQualifiers(qualifiers),
    confidence: Number(words.find((each) => /^[01]\.\d+$/.test(each)) ?? "0.5"),
    rule: `${type}/sample`,
    evidence: {
      start: sentence.start,
      end: sentence.end,
      quote: text.slice(sentence.start, sentence.end),
      subject: [subject.start, subject.end],
      object: end === undefined ? null : [end.start, end.end],
      trigger: [trigger.start, trigger.end],
    },
  };
  return [{ id: sha256(canonicalJson([document, claim])), ...claim }];
}

function readQualifiers(marks: readonly Mark[]): Claim["qualifiers"] {
  const pairs = marks.flatMap((mark): [QualifierName, Value][] =>
    isQualifierName(mark.note) ? [[mark.note, qualifierValue(mark)]] : [],
  );
  return Object.fromEntries(pairs);
}

function isQualifierName(name: string): name is QualifierName {
  return QUALIFIERS.some((qualifier) => qualifier === name);
}

function qualifierValue(mark: Mark): Value {
  return mark.note === "date" ? yearValue(mark.text) : { kind: "text", text: mark.text };
}

function yearValue(year: string): Value {
  return {
    kind: "date",
    text: year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: "year",
  };
}

function entitiesOf(documents: readonly ReadDocument[]): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const { record, named } of documents)
    for (const { name, type } of named) {
      const id = sampleId(name, type);
      const known = found.get(id) ?? emptyEntity(id, name, type);
      const document = record.source.id;
      const before = known.places.find((place) => place.document === document);
      const others = known.places.filter((place) => place !== before);
      const place = { document, chain: `e-${name}`, mentions: (before?.mentions ?? 0) + 1 };
      const places = [...others, place].toSorted(byText((each) => each.document));
      found.set(id, { ...known, mentions: known.mentions + 1, places });
    }
  return [...found.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function emptyEntity(id: string, name: string, type: string): Entity {
  const empty = { aliases: [], mentions: 0, places: [], merges: [], evidence: [] };
  return { id, name, type, ...empty, isAmbiguous: false };
}
