import type { EntityType, RelationType } from "./pack.ts";

/** What a person calls an entity of the graph: by a name, narrower by type or documents, or by its id. */
export interface EntityAddress {
  /** As the person wrote it, for messages. */
  readonly text: string;
  /** Any of its names; null where only an id is given. */
  readonly name: string | null;
  readonly type: EntityType | null;
  /** Paths of documents, their ends, or folders with a closing "/"; empty for all. */
  readonly documents: readonly string[];
  /** Its id or the first eight digits or more of it, lower case. A text that may be a name or an id fills both. */
  readonly id: string | null;
}

/** Which claims a person means: all that is given must hold. */
export interface ClaimAddress {
  readonly text: string;
  /** The claim's id or its first eight digits or more. */
  readonly id: string | null;
  /** Words of its sentence. */
  readonly quote: string | null;
  readonly subject: EntityAddress | null;
  readonly relation: RelationType | null;
  readonly object: EntityAddress | null;
}

/** What a person knows better than the program. `line` counts from 1 in the file that says so. */
export type Correction = { readonly line: number } & (
  | { readonly verb: "same"; readonly things: readonly EntityAddress[] }
  | { readonly verb: "different"; readonly things: readonly EntityAddress[] }
  | { readonly verb: "type"; readonly thing: EntityAddress; readonly type: EntityType }
  | { readonly verb: "name"; readonly thing: EntityAddress; readonly name: string }
  | { readonly verb: "drop"; readonly thing: EntityAddress }
  | { readonly verb: "reject-claim"; readonly claim: ClaimAddress }
);

/** A verb of corrections. */
export type CorrectionVerb = Correction["verb"];

/** The corrections with one verb. */
export type CorrectionOf<V extends CorrectionVerb> = Extract<Correction, { readonly verb: V }>;

/** The corrections with one verb, in their order. */
export function withVerb<V extends CorrectionVerb>(
  corrections: readonly Correction[],
  verb: V,
): readonly CorrectionOf<V>[] {
  return corrections.filter((one): one is CorrectionOf<V> => one.verb === verb);
}

/** Something about a line of a file that a person wrote for us; the rest of the file holds. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  /** `bad`: it cannot be followed; `idle`: it can, but there is nothing that it speaks of. */
  readonly kind: "bad" | "idle";
  readonly message: string;
}
