import type { Entity } from "../model/entity.ts";
import type {
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphMention,
  GraphNode,
  KnowledgeGraph,
  NodeFact,
} from "../model/graph.ts";
import { byText, compareText } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import { colorsOf } from "./colors.ts";
import { findCommunities } from "./communities.ts";
import { findConflicts } from "./conflicts.ts";
import { findCopies } from "./copies.ts";
import { disputedClaims, markDisputed } from "./disputes.ts";
import { gatherEdges } from "./edges.ts";
import { gatherFacts } from "./facts.ts";
import { layOut } from "./layout.ts";
import { findMentions } from "./mentions.ts";
import { rankNodes } from "./metrics.ts";
import { sizesOf } from "./sizes.ts";
import type { Copies } from "./support.ts";
import { tiesOf } from "./ties.ts";
import { placeWidths } from "./widths.ts";

/** What a graph needs of a pack: its types with their supertypes, how its relations behave, and how wide places are. */
export type GraphPack = Pick<Pack, "entityTypes" | "relations"> & {
  readonly lexicon?: Pick<Pack["lexicon"], "regions">;
};

/** All that was extracted and resolved. The order of the lists, and repetition in them, do not matter. */
export interface GraphInput {
  readonly records: readonly DocumentRecord[];
  /** The records with the chains that the entities' places point to, where resolution parted some. */
  readonly chains?: readonly DocumentRecord[];
  readonly entities: readonly Entity[];
  /** Claims whose subject, object and speaker are ids of `entities`. */
  readonly claims: readonly GraphClaim[];
  readonly pack: GraphPack;
}

/** What shapes a graph beside its input. */
export interface GraphOptions {
  /** Further paths at which a document's bytes were found, by document id. */
  readonly otherPaths?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The projection of all claims: entities as nodes with rank, community, place, size and colour; agreeing claims as edges;
 * claims without an entity as object as facts on the node. A pure function of the *set* of records, entities and claims.
 * Throws if a claim's end is no entity.
 */
export function buildGraph(input: GraphInput, options: GraphOptions = {}): KnowledgeGraph {
  const entities = uniqueById(input.entities);
  const mentions = findMentions(entities, input.chains ?? input.records);
  const documents = gatherDocuments(input.records, options.otherPaths ?? new Map(), mentions);
  const claims = placeClaims(uniqueById(input.claims), documents);
  const isEntity = entityTest(entities, claims, input.pack);
  const { relations } = input.pack;
  const { copies } = documents;
  const plainEdges = gatherEdges(
    claims.filter((claim) => isEntity(claim.object)),
    input.pack,
    copies,
  );
  const conflicts = findConflicts({
    claims,
    edges: plainEdges,
    documents: documents.list,
    copies,
    relations,
    widthOf: placeWidths(entities, input.pack.lexicon?.regions ?? []),
  });
  const disputed = disputedClaims(conflicts);
  const edges = markDisputed(plainEdges, disputed);
  const facts = gatherFacts(
    claims.filter((claim) => !isEntity(claim.object)),
    copies,
  );
  const drawing = { entities, edges, facts, disputed, documents: documents.list, pack: input.pack };
  return { nodes: drawNodes(drawing), edges, claims, documents: documents.list, conflicts };
}

interface Documents {
  /** By path. */
  readonly list: readonly GraphDocument[];
  /** The path under which each path's document is listed. */
  readonly listedPath: ReadonlyMap<string, string>;
  readonly copies: Copies;
}

/** Documents by path. One text at several paths is one document at the smallest of them. */
function gatherDocuments(
  records: readonly DocumentRecord[],
  otherPaths: ReadonlyMap<string, readonly string[]>,
  mentions: ReadonlyMap<string, readonly GraphMention[]>,
): Documents {
  const sorted = records.toSorted((a, b) => compareText(a.source.path, b.source.path));
  const paths = new Map<string, Set<string>>();
  const first = new Map<string, DocumentRecord>();
  for (const record of sorted) {
    const { id, path } = record.source;
    const known = paths.get(id) ?? new Set(otherPaths.get(id));
    paths.set(id, known.add(path));
    if (!first.has(id)) first.set(id, record);
  }
  const listedPath = new Map<string, string>();
  const copies = findCopies(
    [...first.values()].map(({ source: { path }, text }) => ({ path, text })),
  );
  const list = [...first].map(([id, { source, text }]) => {
    const others = [...(paths.get(id) ?? [])].filter((path) => path !== source.path);
    for (const path of [source.path, ...others]) listedPath.set(path, source.path);
    const copyOf = copies.get(source.path) ?? null;
    return {
      ...source,
      text,
      otherPaths: others.toSorted(compareText),
      copyOf,
      mentions: mentions.get(id) ?? [],
    };
  });
  return { list, listedPath, copies };
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const found = new Map(items.map((item) => [item.id, item]));
  return [...found.values()].toSorted(byText((item) => item.id));
}

/** The claims, each at the path under which its document is listed. */
function placeClaims(claims: readonly GraphClaim[], documents: Documents): readonly GraphClaim[] {
  return claims.map((claim) => {
    const document = documents.listedPath.get(claim.document) ?? claim.document;
    return document === claim.document ? claim : { ...claim, document };
  });
}

/** Tells entity ids from class words; makes sure that no claim hangs in the air. */
function entityTest(
  entities: readonly Entity[],
  claims: readonly GraphClaim[],
  pack: GraphPack,
): (object: string | null) => boolean {
  const ids = new Set(entities.map((entity) => entity.id));
  const isEntity = (object: string | null): boolean => object !== null && ids.has(object);
  const kinds = new Map(pack.relations.map((relation) => [relation.type, relation.objectKind]));
  for (const { id, subject, type, object } of claims) {
    const isLost = kinds.get(type) === "entity" && !isEntity(object);
    if (isLost || !isEntity(subject))
      throw new Error(`claim ${id} (${type}): its ${isLost ? "object" : "subject"} is no entity`);
  }
  return isEntity;
}

interface Drawing {
  readonly entities: readonly Entity[];
  readonly edges: readonly GraphEdge[];
  readonly facts: ReadonlyMap<string, readonly NodeFact[]>;
  /** Ids of disputed claims. */
  readonly disputed: ReadonlySet<string>;
  readonly documents: readonly GraphDocument[];
  readonly pack: GraphPack;
}

/** The entities with what the whole network says of each. */
function drawNodes(drawing: Drawing): readonly GraphNode[] {
  const { entities, edges, facts, pack } = drawing;
  const ids = entities.map((entity) => entity.id);
  const sizes = sizesOf(entities.map((entity) => entity.mentions));
  const ties = tiesOf(ids, edges);
  const community = findCommunities(ids.length, ties);
  const rank = rankNodes(ids, edges);
  const color = colorsOf(pack.entityTypes);
  const bodies = ids.map((id, at) => ({ id, size: sizes[at] ?? 0, community: community[at] ?? 0 }));
  const places = layOut(bodies, ties);
  const documentsOf = documentFinder(drawing.documents);
  return entities.map((entity, at) => ({
    id: entity.id,
    entity,
    facts: markDisputed(facts.get(entity.id) ?? [], drawing.disputed),
    ...documentsOf(entity),
    community: community[at] ?? 0,
    pagerank: rank[at] ?? 0,
    x: places[at]?.x ?? 0,
    y: places[at]?.y ?? 0,
    size: sizes[at] ?? 0,
    color: color(entity.type),
  }));
}

type Seen = Pick<GraphNode, "documents" | "firstDate" | "lastDate">;

/** Where and when an entity is mentioned. */
function documentFinder(documents: readonly GraphDocument[]): (entity: Entity) => Seen {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (entity) => {
    const found = new Set(entity.places.map((place) => byId.get(place.document)));
    const seen = [...found].filter((document) => document !== undefined);
    const dates = seen.flatMap(({ date }) => (date === null ? [] : [date])).toSorted(compareText);
    return {
      documents: seen.map((document) => document.path).toSorted(compareText),
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
    };
  };
}
