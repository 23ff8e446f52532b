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

/** What a person told of an entity. */
export interface Told {
  readonly type: EntityType | null;
  readonly name: string | null;
}

/** An entity before it has its id, which depends on who else bears its name. */
export interface Draft {
  readonly cluster: Cluster;
  readonly type: EntityType;
  readonly evidence: readonly TypeEvidence[];
  /** The canonical name first, then all others; never empty. */
  readonly names: readonly [string, ...string[]];
  /** The canonical name that the texts alone give it. */
  readonly ownName: string;
  readonly told: Told;
}

const NOTHING_TOLD: Told = { type: null, name: null };

/** Settles type and names of a cluster by its texts and by what a person told. */
export function draftEntity(cluster: Cluster, pack: Pack, told: Told = NOTHING_TOLD): Draft {
  const { rootOf } = readTypeTree(pack.entityTypes);
  const settled = typeOf(cluster, pack);
  const toldType = told.type ?? cluster.items.find((item) => item.told !== null)?.told ?? null;
  const type = toldType ?? settled.type;
  const names = namesOf(cluster, rootOf(type));
  const [ownName = ""] = names;
  const name = told.name ?? ownName;
  const others = names.filter((other) => other !== name);
  const order = toldType === null ? [] : [orderOf(toldType)];
  const evidence = [...order, ...settled.evidence];
  return { cluster, type, evidence, names: [name, ...others], ownName, told };
}

/** The reason of a type that a person told: stronger than any evidence found in texts. */
function orderOf(type: EntityType): TypeEvidence {
  return { family: "lexicon", type, points: TOLD_POINTS, rule: "correction/type" };
}

const TOLD_POINTS = 100;

/** Makes entities of drafts, sorted by id; those of nothing but weak names are left out. */
export function makeEntities(
  drafts: readonly Draft[],
  pack: Pack,
): readonly { readonly entity: Entity; readonly items: readonly Item[] }[] {
  return identifyDrafts(drafts, pack)
    .map(({ id, isHomonym, draft }) => {
      const { cluster, type, evidence } = draft;
      const [name, ...aliases] = draft.names;
      const places = cluster.items.map(({ document, chain }) => ({
        document,
        chain: chain.id,
        mentions: chain.mentions.length,
      }));
      const entity: Entity = {
        id,
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

/** A draft with the id of the entity that it will be. */
export interface IdentifiedDraft {
  readonly id: string;
  /** Another entity of its family bears the same name. */
  readonly isHomonym: boolean;
  readonly draft: Draft;
}

/** The drafts that become entities, with their ids. */
export function identifyDrafts(drafts: readonly Draft[], pack: Pack): readonly IdentifiedDraft[] {
  const { rootOf } = readTypeTree(pack.entityTypes);
  const named = drafts
    .filter(({ cluster }) => isConfirmed(cluster))
    .map((draft) => ({ draft, key: `${rootOf(draft.type)} ${foldName(draft.names[0])}` }));
  const uses = new Map<string, number>();
  for (const { key } of named) uses.set(key, (uses.get(key) ?? 0) + 1);
  return named.map(({ draft, key }) => {
    const isHomonym = (uses.get(key) ?? 0) > 1;
    const id = idOf(draft.cluster, rootOf(draft.type), draft.names[0], isHomonym);
    return { id, isHomonym, draft };
  });
}

/** Whether the texts make sure that there is such a thing. */
export function isConfirmed({ items }: Cluster): boolean {
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
