import type { Claim } from "../model/claim.ts";
import type {
  ClaimAddress,
  CorrectionOf,
  EntityAddress,
  LineProblem,
} from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import { readTypeTree } from "../model/family.ts";
import type { GraphClaim } from "../model/graph.ts";
import { groupBy } from "../model/groups.ts";
import { nameKey } from "../model/name-key.ts";
import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import { plainPunctuation } from "../model/text.ts";
import { keyOfAddress, reachesDocument } from "./addressing.ts";

type Rejection = CorrectionOf<"reject-claim">;

/** What a person rejects: claims by themselves, before entities are made of them, and claims by what they are about. */
export interface Rejections {
  /** The record without claims rejected by id or quote: what is rejected says nothing of who is one with whom either. */
  readonly fromRecord: (record: DocumentRecord) => DocumentRecord;
  /** The claims that are not rejected by their ends. */
  readonly fromClaims: (
    claims: readonly GraphClaim[],
    entities: readonly Entity[],
  ) => readonly GraphClaim[];
  /** Rejections that met no claim so far. */
  readonly idle: () => readonly LineProblem[];
}

/** Digits of an id that are looked up; every given id has as many. */
const KEY = 8;

/** Makes ready what a person rejects. */
export function readRejections(rejections: readonly Rejection[], pack: Pack): Rejections {
  const met = new Set<Rejection>();
  const isEnded = ({ claim }: Rejection): boolean =>
    claim.subject !== null || claim.object !== null;
  const ended = rejections.filter(isEnded);
  const alone = rejections.filter((one) => !isEnded(one));
  const byId = groupBy(
    alone.filter(({ claim }) => claim.id !== null),
    ({ claim }) => claim.id?.slice(0, KEY),
  );
  const bySaying = alone.filter(({ claim }) => claim.id === null);
  const rejectsAlone = (claim: Claim, quote: string): boolean => {
    const own = [...(byId.get(claim.id.slice(0, KEY)) ?? []), ...bySaying];
    const hits = own.filter(({ claim: address }) => isSaid(address, claim, quote));
    for (const hit of hits) met.add(hit);
    return hits.length > 0;
  };
  return {
    fromRecord: (record) => {
      if (alone.length === 0) return record;
      const claims = record.claims.filter((claim) => {
        return !rejectsAlone(claim, bySaying.length > 0 ? foldQuote(claim.evidence.quote) : "");
      });
      return claims.length < record.claims.length ? { ...record, claims } : record;
    },
    fromClaims: (claims, entities) => {
      if (ended.length === 0) return claims;
      const isAbout = readAbout(entities, pack);
      return claims.filter((claim) => {
        const quote = foldQuote(claim.evidence.quote);
        const hits = ended.filter(
          ({ claim: address }) => isSaid(address, claim, quote) && isAbout(address, claim),
        );
        for (const hit of hits) met.add(hit);
        return hits.length === 0;
      });
    },
    idle: () =>
      rejections
        .filter((one) => !met.has(one))
        .map(({ claim, line }) => {
          const message = `reject-claim: no claim of these documents is ${claim.text}`;
          return { line, kind: "idle", message };
        }),
  };
}

/** Whether id, relation and quote fit, as far as they are given. `quote` is the claim's, folded. */
function isSaid(address: ClaimAddress, claim: Claim, quote: string): boolean {
  return (
    (address.id === null || claim.id.startsWith(address.id)) &&
    (address.relation === null || claim.type === address.relation) &&
    (address.quote === null || quote.includes(foldQuote(address.quote)))
  );
}

/** The form in which quotes are compared: copied text differs in blanks, dashes and quotation marks. */
function foldQuote(quote: string): string {
  return plainPunctuation(quote)
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Makes the test whether a claim's ends are those of an address; a symmetric relation is read either way. */
function readAbout(
  entities: readonly Entity[],
  pack: Pack,
): (address: ClaimAddress, claim: GraphClaim) => boolean {
  const { isWithin } = readTypeTree(pack.entityTypes);
  const symmetric = new Set(pack.relations.filter((one) => one.isSymmetric).map((one) => one.type));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isEnd = (address: EntityAddress | null, end: string | null, document: string): boolean => {
    if (address === null) return true;
    if (end === null || !reachesDocument(address, document)) return false;
    const key = keyOfAddress(address);
    const entity = byId.get(end);
    if (entity === undefined) return key !== null && nameKey(end) === key;
    if (address.type !== null && !isWithin(entity.type, [address.type])) return false;
    const isNamed = [entity.name, ...entity.aliases].some((name) => nameKey(name) === key);
    return isNamed || (address.id !== null && entity.id.startsWith(address.id));
  };
  return ({ subject, object }, claim) => {
    const fits = (from: string | null, to: string | null): boolean =>
      isEnd(subject, from, claim.document) && isEnd(object, to, claim.document);
    return (
      fits(claim.subject, claim.object) ||
      (symmetric.has(claim.type) && fits(claim.object, claim.subject))
    );
  };
}
