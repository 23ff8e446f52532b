import { type Annotation, annotate, parseAroundNames, tagDocument } from "./annotate/index.ts";
import { linkCoreference } from "./coreference/index.ts";
import { findFacts } from "./facts/index.ts";
import { buildGraph } from "./graph/index.ts";
import { findMentions, findValues } from "./mentions/index.ts";
import type { AnnotatedDocument } from "./model/annotation.ts";
import type { CoreferenceChain } from "./model/coreference.ts";
import type { Correction, LineProblem } from "./model/correction.ts";
import type { Document } from "./model/document.ts";
import type { KnowledgeGraph } from "./model/graph.ts";
import type { Ground } from "./model/ground.ts";
import type { Mention } from "./model/mention.ts";
import { compareText } from "./model/order.ts";
import type { Pack } from "./model/pack.ts";
import type { ChainRecord, DocumentRecord } from "./model/record.ts";
import { findClaims } from "./relations/index.ts";
import { addConcepts, resolveEntities } from "./resolve/index.ts";
import { addTopics, type ReadRecord } from "./topics.ts";

/** What `projectGraph` may be told beside the records. */
export interface ProjectOptions {
  /** Other paths of the same bytes, by document id. */
  readonly otherPaths?: ReadonlyMap<string, readonly string[]>;
  /** What a person knows better, as `readCorrections` gives it. */
  readonly corrections?: readonly Correction[];
  /** Class and licence words are concepts, and what is claimed of them edges. */
  readonly hasConcepts?: boolean;
}

/** What `extractDocument` may be asked for beside entities and claims. */
export interface ExtractOptions {
  /** Every clause as a fact, whether or not it is about entities. */
  readonly isOpen?: boolean;
  /** Topics are entities too. */
  readonly hasConcepts?: boolean;
}

/**
 * All that one document says: its entities with their mentions, and its claims with their evidence. A pure function of the
 * document and the pack; it sees no other document, so records can be made anywhere, in any order, and kept.
 */
export function extractDocument(
  document: Document,
  pack: Pack,
  options: ExtractOptions = {},
): DocumentRecord {
  return readRecord(document, pack, options).record;
}

/** A document's record with what was seen on the way to it. */
export interface GroundedRecord {
  readonly record: DocumentRecord;
  /** Sentences in which nothing is mentioned have no trees. */
  readonly annotated: AnnotatedDocument;
  readonly mentions: readonly Mention[];
  /** What each claim of the record rests on, in their order. */
  readonly grounds: readonly Ground[];
}

/** As `extractDocument`, with the words, trees and grounds that explain the claims. */
export function readGrounds(
  document: Document,
  pack: Pack,
  options: ExtractOptions = {},
): GroundedRecord {
  const { record, input, grounds } = readRecord(document, pack, options);
  return { record, annotated: input.document, mentions: input.mentions, grounds };
}

function readRecord(
  document: Document,
  pack: Pack,
  { isOpen = false, hasConcepts = false }: ExtractOptions,
): ReadRecord {
  const { annotated, mentions, diagnostics, parseRest } = readAroundNames(document, pack);
  const linked = linkCoreference(annotated, mentions, pack);
  const values = findValues(document.text, document.source.date);
  const input = { document: annotated, mentions, chains: linked, values };
  const { claims, chains, grounds } = findClaims(input, pack);
  const record = {
    source: document.source,
    text: document.text,
    entities: chains.map((chain, index) => toRecord(chain, index, mentions)),
    claims,
    diagnostics,
    ...(isOpen ? { facts: findFacts(parseRest(), pack.cues) } : {}),
  };
  const read = { record, grounds, input: { ...input, chains } };
  return hasConcepts ? addTopics(read, pack) : read;
}

/** How `annotateDocument` reads. */
export interface AnnotateOptions {
  /** Without regard to names. */
  readonly isPlain?: boolean;
}

/** The sentences, words and trees of a document, as `extractDocument` sees them when it looks for claims. */
export function annotateDocument(
  document: Document,
  pack: Pack,
  { isPlain = false }: AnnotateOptions = {},
): Annotation {
  if (isPlain) return annotate(document);
  const { parseRest, diagnostics } = readAroundNames(document, pack);
  return { annotated: parseRest(), diagnostics };
}

interface NamedAnnotation extends Annotation {
  readonly mentions: readonly Mention[];
  /** Adds the trees of the sentences that mention nothing; claims are found without them. */
  readonly parseRest: () => AnnotatedDocument;
}

/** Tags, finds mentions, and parses the sentences that mention anything, with each name as one word. */
function readAroundNames(document: Document, pack: Pack): NamedAnnotation {
  const tagged = tagDocument(document);
  const mentions = findMentions(tagged.annotated, pack);
  const names = mentions.filter((mention) => mention.kind === "name");
  const mentioning = new Set(mentions.map((mention) => mention.sentence));
  const isWanted = (sentence: number): boolean => mentioning.has(sentence);
  const parsed = parseAroundNames(tagged, names, isWanted);
  const parseRest = (): AnnotatedDocument => {
    const rest = { ...tagged, annotated: parsed.annotated };
    return parseAroundNames(rest, names, (sentence) => !isWanted(sentence)).annotated;
  };
  return { ...parsed, mentions, parseRest };
}

/** The graph of a corpus: a function of the set of its records, whatever their order. */
export function projectGraph(
  records: readonly DocumentRecord[],
  pack: Pack,
  options: ProjectOptions = {},
): KnowledgeGraph {
  return projectCorrected(records, pack, options).graph;
}

/** A graph, and which corrections could not be followed or met nothing. */
export interface CorrectedGraph {
  readonly graph: KnowledgeGraph;
  /** In order of their lines. */
  readonly problems: readonly LineProblem[];
}

/** The same, with what became of the corrections. */
export function projectCorrected(
  records: readonly DocumentRecord[],
  pack: Pack,
  options: ProjectOptions = {},
): CorrectedGraph {
  const resolved = resolveEntities(records, pack, options.corrections);
  const {
    entities,
    claims,
    records: chains,
    problems,
  } = options.hasConcepts ? addConcepts(resolved, records, pack) : resolved;
  return { graph: buildGraph({ records, chains, entities, claims, pack }, options), problems };
}

function toRecord(
  chain: CoreferenceChain,
  index: number,
  mentions: readonly Mention[],
): ChainRecord {
  const links = new Map(chain.links.map((link) => [link.mention, link.rule]));
  const own = chain.mentions.flatMap((number) => {
    const mention = mentions[number];
    return mention === undefined ? [] : [{ mention, rule: links.get(number) ?? mention.rule }];
  });
  return {
    id: `e${index + 1}`,
    name: chain.name,
    type: chain.type,
    aliases: chain.aliases,
    mentions: own.map(({ mention, rule }) => ({
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
      rule,
    })),
    lead: chain.lead,
    evidence: chain.evidence,
    isWeak: chain.isWeak,
    ...(chain.isUnnamed === true ? { isUnnamed: true } : {}),
    forms: countForms(own.map(({ mention }) => mention)),
  };
}

/** How often each name of a chain is said, by name. */
function countForms(mentions: readonly Mention[]): ChainRecord["forms"] {
  const counts = new Map<string, number>();
  for (const { kind, name } of mentions) {
    if (kind === "name") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => compareText(a, b));
}
