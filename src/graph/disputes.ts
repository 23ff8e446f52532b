import type { GraphEdge } from "../model/graph.ts";
import { groupBy } from "../model/groups.ts";
import type { RelationDefinition } from "../model/pack.ts";

/**
 * The edges, those marked that another edge disputes. Only what is asserted or claimed can be disputed: a plan is not
 * refuted by a doubt. An edge is disputed by the same statement with the opposite polarity, and, where a relation type
 * allows one object at a time, by a rival object.
 */
export function markDisputes(
  edges: readonly GraphEdge[],
  relations: readonly RelationDefinition[],
): readonly GraphEdge[] {
  const stated = edges.filter(isStated);
  const disputed = new Set([...findDenials(stated), ...findRivals(stated, edges, relations)]);
  return edges.map((edge) => (disputed.has(edge.id) ? { ...edge, isDisputed: true } : edge));
}

function isStated(edge: GraphEdge): boolean {
  return edge.modality === "asserted" || edge.modality === "claimed";
}

/** Ids of edges that are both affirmed and denied. */
function findDenials(edges: readonly GraphEdge[]): readonly string[] {
  const groups = groupBy(
    edges,
    ({ subject, type, object, predicate }) => `${subject} ${object} ${type} ${predicate ?? ""}`,
  );
  return [...groups.values()]
    .filter((group) => new Set(group.map((edge) => edge.polarity)).size > 1)
    .flatMap((group) => group.map((edge) => edge.id));
}

/** Ids of affirmed edges of a functional type with several objects that nothing else joins (a town and its country are no rivals). */
function findRivals(
  stated: readonly GraphEdge[],
  edges: readonly GraphEdge[],
  relations: readonly RelationDefinition[],
): readonly string[] {
  const functional = new Set(
    relations.filter((relation) => relation.isFunctional).map((relation) => relation.type),
  );
  const candidates = stated.filter(
    (edge) => functional.has(edge.type) && edge.polarity === "affirmed",
  );
  const groups = groupBy(candidates, (edge) => `${edge.subject} ${edge.type}`);
  const joined = new Set(edges.flatMap(bothWays));
  return [...groups.values()].flatMap((group) => rivalsAmong(group, joined).map((edge) => edge.id));
}

/** Where very many objects vie for one place, all are rivals: comparing each with each would take too long. */
const MANY = 64;

function rivalsAmong(
  group: readonly GraphEdge[],
  joined: ReadonlySet<string>,
): readonly GraphEdge[] {
  if (group.length > MANY) return group;
  return group.filter((edge) => group.some((other) => areRivals(edge, other, joined)));
}

function bothWays({ subject, object }: GraphEdge): readonly string[] {
  return [`${subject} ${object}`, `${object} ${subject}`];
}

function areRivals(a: GraphEdge, b: GraphEdge, joined: ReadonlySet<string>): boolean {
  return (
    a.object !== b.object &&
    !joined.has(`${a.object} ${b.object}`) &&
    a.status === b.status &&
    canMeet(a, b)
  );
}

/** Whether the times of two edges, where both are told, share a day. */
function canMeet(a: GraphEdge, b: GraphEdge): boolean {
  const [one, two] = [a.qualifiers.date, b.qualifiers.date];
  if (one?.kind !== "date" || two?.kind !== "date") return true;
  return one.from <= two.to && two.from <= one.to;
}
