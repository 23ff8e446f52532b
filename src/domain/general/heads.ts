import type { HeadNouns } from "../../model/lexicon.ts";
import { eventHeads } from "./event-heads.ts";
import { legalForms } from "./legal-forms.ts";
import { organizationHeads } from "./organization-heads.ts";
import { placeHeads } from "./place-heads.ts";
import { productHeads } from "./product-heads.ts";
import { workHeads } from "./work-heads.ts";

/** Words inside names that tell what the name is of. */
export const heads: readonly HeadNouns[] = [
  ...legalForms,
  ...organizationHeads,
  ...placeHeads,
  ...eventHeads,
  ...workHeads,
  ...productHeads,
];
