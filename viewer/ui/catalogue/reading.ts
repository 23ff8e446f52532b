import { many } from "./many.ts";

/** What the page says where a document is read. */
export interface ReadingWords {
  readonly sentenceSays: string;
  readonly previousClaim: string;
  readonly nextClaim: string;
  readonly claimOf: (at: number, count: number) => string;
  readonly selectedSays: (relations: number) => string;
  readonly mentionsHere: (count: number) => string;
  readonly claimsHere: (count: number) => string;
}

/** English. */
export const reading: ReadingWords = {
  sentenceSays: "This sentence says",
  previousClaim: "Previous claim",
  nextClaim: "Next claim",
  claimOf: (at, count) => `${at} of ${count}`,
  selectedSays: (relations) => `The selected text says ${many(relations, "relation", "relations")}`,
  mentionsHere: (count) => `${many(count, "mention", "mentions")} in this document`,
  claimsHere: (count) => `${many(count, "claim", "claims")} of this sentence`,
};
