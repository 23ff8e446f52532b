import { findTopics, type Topic } from "./mentions/index.ts";
import type { Claim } from "./model/claim.ts";
import type { CoreferenceChain } from "./model/coreference.ts";
import type { Ground } from "./model/ground.ts";
import type { Pack } from "./model/pack.ts";
import type { ChainRecord, DocumentRecord } from "./model/record.ts";
import { type ClaimInput, findClaims } from "./relations/index.ts";

/** A record with what its claims rest on and were read from. */
export interface ReadRecord {
  readonly record: DocumentRecord;
  /** In the order of the claims. */
  readonly grounds: readonly Ground[];
  readonly input: ClaimInput;
}

/**
 * The record with the document's topics as entities of type Concept, and the claims that have one at an end. What the record
 * holds already stays as it is: topics come after the other entities, and claims between those are not read anew.
 */
export function addTopics({ record, grounds, input }: ReadRecord, pack: Pack): ReadRecord {
  const topics = findTopics(input.document, input.mentions);
  const heads = new Set(
    input.chains.flatMap((chain) => chain.mentions.map((at) => input.mentions[at]?.head)),
  );
  const mentions = [...input.mentions];
  const chains = topics.map((topic): CoreferenceChain => {
    // What refers to something else keeps doing so: "the biscuit maker" of a firm.
    const free = topic.mentions.filter(({ head }) => !heads.has(head));
    const first = mentions.push(...free) - free.length;
    return toChain(
      topic,
      free.map((_, index) => first + index),
    );
  });
  const all = { ...input, mentions, chains: [...input.chains, ...chains] };
  const isTopic = (entity: string | null): boolean =>
    entity !== null && Number(entity.slice(1)) > input.chains.length;
  const again = findClaims(all, pack);
  const own = record.claims.map((claim, index) => ({ claim, ground: grounds[index] }));
  const added = again.claims
    .map((claim, index) => ({ claim, ground: again.grounds[index] }))
    .filter(({ claim }) => isTopic(claim.subject) || isEntityOf(claim.object, isTopic))
    .filter(({ claim }) => !isTopic(claim.attribution?.entity ?? null));
  const found = [...own, ...added].toSorted((a, b) => byPlace(a.claim, b.claim));
  const entities = topics.map((topic, index) => toRecord(topic, input.chains.length + index));
  return {
    record: {
      ...record,
      entities: [...record.entities, ...entities],
      claims: found.map(({ claim }) => claim),
    },
    grounds: found.flatMap(({ ground }) => ground ?? []),
    input: { ...all, mentions: [...input.mentions, ...topics.flatMap((topic) => topic.mentions)] },
  };
}

/** Words of class and licence claims are no entities, even where they look like ids. */
function isEntityOf(object: string | null, isTopic: (entity: string) => boolean): boolean {
  return object !== null && /^e\d+$/.test(object) && isTopic(object);
}

function byPlace(a: Claim, b: Claim): number {
  return a.evidence.start - b.evidence.start;
}

function toChain(topic: Topic, mentions: readonly number[]): CoreferenceChain {
  const { name, aliases, evidence } = topic;
  return {
    mentions,
    name,
    aliases,
    type: typeOf(topic),
    lead: leadOf(topic),
    evidence,
    gender: "unknown",
    isWeak: false,
    links: [],
  };
}

function toRecord(topic: Topic, index: number): ChainRecord {
  const { name, aliases, evidence, mentions } = topic;
  const forms = [name, ...aliases].toSorted().map((form) => {
    return [form, mentions.filter((mention) => mention.name === form).length] as const;
  });
  return {
    id: `e${index + 1}`,
    name,
    type: typeOf(topic),
    aliases,
    mentions: mentions.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    lead: leadOf(topic),
    evidence,
    isWeak: false,
    forms,
  };
}

function typeOf({ evidence }: Topic): string {
  return evidence[0]?.type ?? "";
}

function leadOf({ evidence }: Topic): number {
  return evidence[0]?.points ?? 0;
}
