import type { Modality, Polarity, Status } from "./claim.ts";
import type { EntityType, RelationType } from "./pack.ts";

/** A row that finds a relation. Filled by the relations stage. */
export interface Pattern {
  readonly id: string;
  readonly type: RelationType;
  readonly types?: readonly [readonly EntityType[], readonly EntityType[]];
  readonly set?: {
    readonly status?: Status;
    readonly polarity?: Polarity;
    readonly modality?: Modality;
  };
}
