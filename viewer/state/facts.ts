import type { GraphClaim, GraphEdge, GraphNode, NodeFact } from "../../src/model/graph.ts";
import { compareText } from "../../src/model/order.ts";
import type { GraphIndex } from "./graph-index.ts";

/** A line of an entity's fact sheet: what it is joined to, or a word or value said of it. */
export interface Fact {
  /** Unique on the sheet. */
  readonly key: string;
  readonly edge: GraphEdge | null;
  /** The other entity, for an edge. */
  readonly other: GraphNode | null;
  /** The word, or the value in the words of the text. */
  readonly said: string;
  readonly polarity: GraphEdge["polarity"];
  readonly modality: GraphEdge["modality"];
  readonly status: GraphEdge["status"];
  readonly isDisputed: boolean;
  readonly claims: readonly string[];
}

/** Facts of one relation in one direction. */
export interface FactGroup {
  readonly relation: string;
  /** `of`: the entity is the subject; `by`: the object; `is`: a word or value. */
  readonly direction: "of" | "by" | "is";
  readonly facts: readonly Fact[];
}

/** All that is said of an entity, grouped by relation and direction, the largest group first. */
export function factsAbout(index: GraphIndex, node: GraphNode): readonly FactGroup[] {
  const groups = new Map<string, { group: FactGroup; facts: Fact[] }>();
  const add = (relation: string, direction: FactGroup["direction"], fact: Fact): void => {
    const key = `${direction} ${relation}`;
    const made = groups.get(key);
    if (made) made.facts.push(fact);
    else {
      const facts = [fact];
      groups.set(key, { group: { relation, direction, facts }, facts });
    }
  };
  for (const edge of index.edgesOf.get(node.id) ?? []) {
    const isSubject = edge.subject === node.id;
    const other = index.nodes.get(isSubject ? edge.object : edge.subject);
    if (other) add(edge.predicate ?? edge.type, isSubject ? "of" : "by", factOfEdge(edge, other));
  }
  node.facts.forEach((fact, at) => add(fact.type, "is", factOfWord(fact, at)));
  return [...groups.values()]
    .map(({ group }) => ({ ...group, facts: group.facts.toSorted(bySupport) }))
    .toSorted(
      (one, two) =>
        DIRECTIONS.indexOf(one.direction) - DIRECTIONS.indexOf(two.direction) ||
        two.facts.length - one.facts.length ||
        compareText(one.relation, two.relation),
    );
}

const DIRECTIONS: readonly FactGroup["direction"][] = ["of", "is", "by"];

function factOfEdge(edge: GraphEdge, other: GraphNode): Fact {
  return {
    key: edge.id,
    edge,
    other,
    said: other.entity.name,
    polarity: edge.polarity,
    modality: edge.modality,
    status: edge.status,
    isDisputed: edge.isDisputed,
    claims: edge.claims,
  };
}

function factOfWord(fact: NodeFact, at: number): Fact {
  return {
    key: `fact ${at}`,
    edge: null,
    other: null,
    said: fact.object ?? fact.value?.text ?? "",
    polarity: fact.polarity,
    modality: fact.modality,
    status: fact.status,
    isDisputed: false,
    claims: fact.claims,
  };
}

function bySupport(one: Fact, two: Fact): number {
  return two.claims.length - one.claims.length || compareText(one.key, two.key);
}

/** The claims of ids, the surest first, then in order of document and place. */
export function claimsOf(index: GraphIndex, ids: readonly string[]): readonly GraphClaim[] {
  return ids
    .flatMap((id) => index.claim(id) ?? [])
    .toSorted(
      (one, two) =>
        two.confidence - one.confidence ||
        compareText(one.document, two.document) ||
        one.evidence.start - two.evidence.start ||
        compareText(one.id, two.id),
    );
}

/** The relation that a claim says; none for what it says of its subject alone. */
export function edgeOfClaim(
  { edgesOf }: GraphIndex,
  { id, subject, object }: Pick<GraphClaim, "id" | "subject" | "object">,
): GraphEdge | undefined {
  return edgesOf
    .get(subject)
    ?.find(
      (edge) => (edge.subject === object || edge.object === object) && edge.claims.includes(id),
    );
}

/** A relation's name as words: `works_for` reads "works for". */
export function relationWords(type: string): string {
  return type.replaceAll("_", " ");
}
