import type { Claim } from "../model/claim.ts";
import type { CorrectionOf } from "../model/correction.ts";
import { nameKey } from "../model/name-key.ts";
import { compareNumber, compareText } from "../model/order.ts";
import type { ChainRecord, DocumentRecord, MentionRecord } from "../model/record.ts";
import { keyOfAddress, reachesDocument } from "./addressing.ts";

/**
 * The record with those chains parted that took names for one thing which a person knows to be different. Other names,
 * nouns and pronouns of such a chain go with the nearest of these names before them; claims go with the mention they are about.
 */
export function partChains(
  record: DocumentRecord,
  differents: readonly CorrectionOf<"different">[],
): DocumentRecord {
  const { path } = record.source;
  const groups = differents
    .map(({ things }) => things.filter((thing) => reachesDocument(thing, path)).map(keyOfAddress))
    .filter((keys) => new Set(keys).size > 1);
  if (groups.length === 0) return record;
  const parted = new Map<string, readonly Part[]>();
  for (const chain of record.entities) {
    const parts = partsOf(record, chain, groups);
    if (parts.length > 1) parted.set(chain.id, parts);
  }
  if (parted.size === 0) return record;
  return {
    ...record,
    entities: record.entities.flatMap(
      (chain) => parted.get(chain.id)?.map((part) => part.chain) ?? [chain],
    ),
    claims: record.claims.map((claim) => readdress(claim, parted)),
  };
}

/** One of the chains that a chain was parted into. */
interface Part {
  readonly chain: ChainRecord;
  readonly mentions: readonly MentionRecord[];
}

type Keys = readonly (string | null)[];

function partsOf(
  record: DocumentRecord,
  chain: ChainRecord,
  groups: readonly Keys[],
): readonly Part[] {
  const own = new Set([chain.name, ...chain.aliases].map(nameKey));
  const apart = new Set(
    groups.flatMap((keys) => {
      const present = [...new Set(keys)].filter((key) => key !== null && own.has(key));
      return present.length > 1 ? present : [];
    }),
  );
  if (apart.size < 2) return [];
  const mentions = chain.mentions.toSorted((a, b) => compareNumber(a.start, b.start));
  const nameOf = ({ start, end }: MentionRecord): string => record.text.slice(start, end);
  const keys = mentions.map((mention) => {
    const key = mention.kind === "name" ? nameKey(nameOf(mention)) : "";
    return apart.has(key) ? key : undefined;
  });
  const first = keys.find((key) => key !== undefined);
  if (first === undefined) return [];
  const members = new Map<string, MentionRecord[]>();
  let last = first;
  mentions.forEach((mention, at) => {
    last = keys[at] ?? last;
    members.set(last, [...(members.get(last) ?? []), mention]);
  });
  return [...members].map(([key, of], at) => ({
    chain: { ...chain, ...namesOf(chain, key, of, nameOf), id: idOf(chain, at), mentions: of },
    mentions: of,
  }));
}

function idOf({ id }: ChainRecord, at: number): string {
  return at === 0 ? id : `${id}~${at + 1}`;
}

/** The names of a part: first that by which it was parted, as the text writes it. */
function namesOf(
  chain: ChainRecord,
  key: string,
  mentions: readonly MentionRecord[],
  nameOf: (mention: MentionRecord) => string,
): Pick<ChainRecord, "name" | "aliases" | "forms"> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== "name") continue;
    const name = nameOf(mention).replace(/\s+/g, " ");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const written = [...counts.keys()].filter((name) => nameKey(name) === key);
  const name = written.includes(chain.name) ? chain.name : (written[0] ?? chain.name);
  const known = new Set(chain.aliases);
  const aliases = [...counts.keys()].filter((alias) => alias !== name && known.has(alias));
  return {
    name,
    aliases: aliases.toSorted(compareText),
    forms: [...counts].toSorted(([a], [b]) => compareText(a, b)),
  };
}

function readdress(claim: Claim, parted: ReadonlyMap<string, readonly Part[]>): Claim {
  const { subject, object } = claim.evidence;
  const at = (id: string, offset: number): string => chainAt(parted.get(id), offset) ?? id;
  const { attribution } = claim;
  const speaker = attribution?.entity ?? null;
  return {
    ...claim,
    subject: at(claim.subject, subject[0]),
    object: claim.object === null || object === null ? claim.object : at(claim.object, object[0]),
    attribution:
      attribution === null || speaker === null
        ? attribution
        : { ...attribution, entity: at(speaker, attribution.start) },
  };
}

/** The part with the last mention that begins at or before an offset; else that with the first of all. */
function chainAt(parts: readonly Part[] | undefined, offset: number): string | undefined {
  const starts = (parts ?? []).flatMap(({ chain, mentions }) =>
    mentions.map(({ start }) => ({ start, id: chain.id })),
  );
  const before = starts.filter(({ start }) => start <= offset);
  const near = before.length > 0 ? before.toSorted((a, b) => b.start - a.start) : starts;
  return near[0]?.id;
}
