import type { Entity } from "../model/entity.ts";
import { readTypeTree } from "../model/family.ts";
import { sha256 } from "../model/hash.ts";
import { canonicalJson } from "../model/json.ts";
import type { TypeEvidence } from "../model/mention.ts";
import { byText, compareText } from "../model/order.ts";
import type { EntityType, Pack } from "../model/pack.ts";
import { foldName } from "../model/text.ts";
import { settleType } from "../model/typing.ts";
import type { Cluster } from "./clusters.ts";
import type { Item } from "./items.ts";
import { reasonsWithin } from "./within.ts";

/** A weak name becomes an entity where this many documents have it. */
const CONFIRMED = 3;
/** A fuller name is in ordinary use from this share of all uses on: one in so many. */
const ORDINARY = 10;
const ORDINARY_PERSON = 50;

/** Makes entities of the clusters, sorted by id; clusters of nothing but weak names are left out. */
export function makeEntities(
  clusters: readonly Cluster[],
  pack: Pack,
): readonly { readonly entity: Entity; readonly items: readonly Item[] }[] {
  const { rootOf } = readTypeTree(pack.entityTypes);
  const named = clusters.filter(isConfirmed).map((cluster) => {
    const { type, evidence } = typeOf(cluster, pack);
    const names = namesOf(cluster, rootOf(type));
    return { cluster, type, evidence, names, key: `${rootOf(type)} ${foldName(names[0] ?? "")}` };
  });
  const uses = new Map<string, number>();
  for (const { key } of named) uses.set(key, (uses.get(key) ?? 0) + 1);
  return named
    .map(({ cluster, type, evidence, names: [name = "", ...aliases], key }) => {
      const isHomonym = (uses.get(key) ?? 0) > 1;
      const places = cluster.items.map(({ document, chain }) => ({
        document,
        chain: chain.id,
        mentions: chain.mentions.length,
      }));
      const entity: Entity = {
        id: idOf(cluster, rootOf(type), name, isHomonym),
        name,
        type,
        aliases: aliases.toSorted(compareText),
        mentions: places.reduce((sum, place) => sum + place.mentions, 0),
        places,
        merges: [...cluster.merges, ...cluster.items.flatMap(reasonsWithin)],
        evidence,
        isAmbiguous: cluster.isAmbiguous || isHomonym,
      };
      return { entity, items: cluster.items };
    })
    .toSorted(byText(({ entity }) => entity.id));
}

function isConfirmed({ items }: Cluster): boolean {
  const documents = new Set(items.map((item) => item.document));
  return documents.size >= CONFIRMED || items.some((item) => !item.chain.isWeak);
}

/** Type family and folded name; for homonyms also where the first of each stands. */
function idOf(cluster: Cluster, root: EntityType, name: string, isHomonym: boolean): string {
  const [first] = cluster.items;
  const place = isHomonym ? { document: first?.document, chain: first?.chain.id } : {};
  return sha256(canonicalJson({ family: root, name: foldName(name), ...place }));
}

/** The type by the evidence of all documents together; without evidence that of most chains. */
function typeOf(
  cluster: Cluster,
  pack: Pack,
): { readonly type: EntityType; readonly evidence: readonly TypeEvidence[] } {
  const evidence = cluster.items.flatMap((item) => item.chain.evidence);
  const settled = settleType(evidence, pack.entityTypes);
  if (settled.points > 0) return { type: settled.type, evidence: distinctEvidence(evidence) };
  const types = new Map<EntityType, number>();
  for (const { chain } of cluster.items) types.set(chain.type, (types.get(chain.type) ?? 0) + 1);
  const [best] = [...types].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return { type: best?.[0] ?? "", evidence: [] };
}

/** Each reason once, the strongest first. */
function distinctEvidence(evidence: readonly TypeEvidence[]): readonly TypeEvidence[] {
  const byKey = new Map(evidence.map((item) => [canonicalJson(item), item]));
  return [...byKey]
    .toSorted(([a, x], [b, y]) => y.points - x.points || compareText(a, b))
    .map(([, item]) => item);
}

/** The canonical name, then all others: the one of most words among those in ordinary use, then the most frequent. */
function namesOf(cluster: Cluster, root: EntityType): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string, n: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + n);
  };
  for (const { chain } of cluster.items) {
    for (const name of [chain.name, ...chain.aliases]) count(name, 0);
    for (const [name, n] of chain.forms) if (counts.has(name)) count(name, n);
  }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const share = root === "Person" ? ORDINARY_PERSON : ORDINARY;
  const canonical = new Set(cluster.items.map((item) => item.chain.name));
  const isOrdinary = (name: string): boolean =>
    canonical.has(name) && (counts.get(name) ?? 0) * share >= all;
  // Of two in like use the one that the others lean on: not the nickname.
  const leaning = new Set(cluster.merges.map(({ names: [, short] }) => short));
  const ranked = [...counts].toSorted(
    ([a, m], [b, n]) =>
      Number(isOrdinary(b)) - Number(isOrdinary(a)) ||
      countWords(b) - countWords(a) ||
      n - m ||
      Number(leaning.has(a)) - Number(leaning.has(b)) ||
      compareText(a, b),
  );
  const seen = new Set<string>();
  return ranked.flatMap(([name]) => {
    const key = foldName(name);
    return seen.has(key) ? [] : (seen.add(key), [name]);
  });
}

function countWords(name: string): number {
  return name.split(" ").length;
}
