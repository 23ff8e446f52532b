import type { Diagnostic } from "../model/diagnostic.ts";
import type { Entity, MergeReason } from "../model/entity.ts";
import type { EdgeEvidence, GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { groupBy } from "../model/groups.ts";
import { byText, compareText } from "../model/order.ts";
import { foldName } from "../model/text.ts";
import { type Corroborated, corroborated } from "./corroborated.ts";
import type { LossReport } from "./losses.ts";
import { type ReportedConflict, reportConflicts } from "./reported-conflicts.ts";

/** What a report is made of. */
export interface ReportInput {
  readonly graph: KnowledgeGraph;
  /** What was wrong with inputs. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the formats lost: asked for when the report is written, so after the formats' own files. */
  readonly losses: () => readonly LossReport[];
}

/** A word with how often it occurs. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** A build in figures and warnings; no clock, so that it can be compared. All lists are in order of importance, then of id. */
export interface Report {
  readonly format: "claimgraph/report@1";
  readonly counts: {
    readonly documents: number;
    readonly entities: number;
    readonly relations: number;
    readonly claims: number;
    readonly facts: number;
    readonly communities: number;
    readonly disputed: number;
    readonly conflicts: number;
    readonly copies: number;
  };
  readonly entityTypes: readonly Count[];
  /** Claims by relation type. */
  readonly relationTypes: readonly Count[];
  readonly polarities: readonly Count[];
  readonly modalities: readonly Count[];
  readonly topEntities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly mentions: number;
    readonly documents: number;
    readonly relations: number;
    readonly pagerank: number;
  }[];
  /** Concepts by salience, where the graph was built with them; else absent. */
  readonly topics?: readonly {
    readonly name: string;
    readonly salience: number;
    readonly mentions: number;
    readonly documents: number;
  }[];
  readonly conflicts: readonly ReportedConflict[];
  /** Relations that several sources tell which do not depend on each other, the best supported first. */
  readonly corroborated: readonly Corroborated[];
  /** Documents that are copies of another, shortened or lightly edited: paths. */
  readonly copies: readonly { readonly document: string; readonly copyOf: string }[];
  /** Verbs between names for which the packs have no relation type: what a lexicon should learn next. */
  readonly unmappedVerbs: readonly {
    readonly predicate: string;
    readonly claims: number;
    readonly documents: number;
    readonly example: EdgeEvidence | null;
  }[];
  readonly suspiciousMerges: readonly {
    readonly entity: string;
    readonly name: string;
    readonly type: string;
    readonly isAmbiguous: boolean;
    readonly weakest: MergeReason | null;
  }[];
  /** Inputs that gave nothing, by path. */
  readonly unreadable: readonly Diagnostic[];
  /** What was passed over or guessed, by path. */
  readonly warnings: readonly Diagnostic[];
  readonly losses: readonly LossReport[];
}

const TOP_ENTITIES = 25;
const TOP_VERBS = 30;
const TOP_MERGES = 30;
/** Names that differ and were united on fewer points (tenths of a nat of log-odds) deserve a look. */
const SURE_POINTS = 30;

/** The report of a build. */
export function makeReport({ graph, diagnostics, losses }: ReportInput): Report {
  const { nodes, edges, claims, documents } = graph;
  const inOrder = diagnostics.toSorted(
    byText((each) => `${each.path}\n${each.code}\n${each.message}`),
  );
  return {
    format: "claimgraph/report@1",
    counts: {
      documents: documents.length,
      entities: nodes.length,
      relations: edges.length,
      claims: claims.length,
      facts: nodes.reduce((sum, node) => sum + node.facts.length, 0),
      communities: new Set(nodes.map((node) => node.community)).size,
      disputed: edges.filter((edge) => edge.isDisputed).length,
      conflicts: graph.conflicts.length,
      copies: copiesOf(graph).length,
    },
    entityTypes: countBy(nodes, (node) => node.entity.type),
    relationTypes: countBy(claims, (claim) => claim.type),
    polarities: countBy(claims, (claim) => claim.polarity),
    modalities: countBy(claims, (claim) => claim.modality),
    topEntities: topEntities(graph),
    ...topTopics(graph),
    conflicts: reportConflicts(graph),
    corroborated: corroborated(graph),
    copies: copiesOf(graph),
    unmappedVerbs: unmappedVerbs(edges),
    suspiciousMerges: suspiciousMerges(nodes.map((node) => node.entity)),
    unreadable: inOrder.filter((each) => each.severity === "error"),
    warnings: inOrder.filter((each) => each.severity === "warning"),
    losses: losses().toSorted(byText((loss) => loss.format)),
  };
}

function copiesOf({ documents }: KnowledgeGraph): Report["copies"] {
  return documents.flatMap(({ path, copyOf }) =>
    copyOf === null ? [] : [{ document: path, copyOf }],
  );
}

/** How often each name occurs, the most frequent first. */
function countBy<T>(items: readonly T[], name: (item: T) => string): readonly Count[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  const found = [...counts].map(([key, count]) => ({ name: key, count }));
  return found.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
}

function topEntities({ nodes, edges }: KnowledgeGraph): Report["topEntities"] {
  const relations = new Map<string, number>();
  for (const end of edges.flatMap(({ subject, object }) => [...new Set([subject, object])]))
    relations.set(end, (relations.get(end) ?? 0) + 1);
  const inOrder = nodes.toSorted(
    (a, b) =>
      b.entity.mentions - a.entity.mentions || b.pagerank - a.pagerank || compareText(a.id, b.id),
  );
  return inOrder.slice(0, TOP_ENTITIES).map(({ id, entity, documents, pagerank }) => ({
    id,
    name: entity.name,
    type: entity.type,
    mentions: entity.mentions,
    documents: documents.length,
    relations: relations.get(id) ?? 0,
    pagerank,
  }));
}

/** The concepts of most salience; nothing where no node has any. */
function topTopics({ nodes }: KnowledgeGraph): Pick<Report, "topics"> {
  const concepts = nodes.filter((node) => node.entity.salience !== undefined);
  if (concepts.length === 0) return {};
  const inOrder = concepts.toSorted(
    (a, b) =>
      (b.entity.salience ?? 0) - (a.entity.salience ?? 0) ||
      compareText(a.entity.name, b.entity.name) ||
      compareText(a.id, b.id),
  );
  const topics = inOrder.slice(0, TOP_ENTITIES).map(({ entity, documents }) => ({
    name: entity.name,
    salience: entity.salience ?? 0,
    mentions: entity.mentions,
    documents: documents.length,
  }));
  return { topics };
}

function unmappedVerbs(edges: readonly GraphEdge[]): Report["unmappedVerbs"] {
  const open = edges.filter((edge) => edge.predicate !== null);
  const verbs = groupsOf(open, (edge) => edge.predicate ?? "").map((group) => ({
    predicate: group[0]?.predicate ?? "",
    claims: group.reduce((sum, edge) => sum + edge.claims.length, 0),
    documents: new Set(group.flatMap((edge) => edge.sources)).size,
    example: group[0]?.evidence[0] ?? null,
  }));
  const inOrder = verbs.toSorted(
    (a, b) => b.claims - a.claims || compareText(a.predicate, b.predicate),
  );
  return inOrder.slice(0, TOP_VERBS);
}

/** Entities that may be two things, or one of two, the least certain first. */
function suspiciousMerges(entities: readonly Entity[]): Report["suspiciousMerges"] {
  const doubtful = entities.flatMap(({ id, name, type, isAmbiguous, merges }) => {
    const unlike = merges.filter(({ names: [a, b] }) => foldName(a) !== foldName(b));
    const [weakest = null] = unlike.toSorted((a, b) => a.points - b.points);
    const isWeak = weakest !== null && weakest.points < SURE_POINTS;
    return isAmbiguous || isWeak ? [{ entity: id, name, type, isAmbiguous, weakest }] : [];
  });
  const inOrder = doubtful.toSorted(
    (a, b) =>
      (a.weakest?.points ?? SURE_POINTS) - (b.weakest?.points ?? SURE_POINTS) ||
      compareText(a.entity, b.entity),
  );
  return inOrder.slice(0, TOP_MERGES);
}

function groupsOf<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...groupBy(items, key).values()];
}
