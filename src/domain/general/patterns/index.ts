import type { Pattern } from "../../../model/pattern.ts";
import { COMPANIES } from "./companies.ts";
import { COMPARISONS } from "./comparisons.ts";
import { DEALS } from "./deals.ts";
import { IDIOMS } from "./idioms.ts";
import { LIVES } from "./lives.ts";
import { PEOPLE } from "./people.ts";
import { POSTS } from "./posts.ts";
import { PRODUCTS } from "./products.ts";
import { RULES } from "./rules.ts";
import { SERVICE } from "./service.ts";
import { STANCES } from "./stances.ts";
import { VALUES } from "./values.ts";

export { CUES } from "./cues.ts";

/** The patterns of the general pack. */
export const PATTERNS: readonly Pattern[] = [
  ...PEOPLE,
  ...COMPANIES,
  ...PRODUCTS,
  ...COMPARISONS,
  ...STANCES,
  ...VALUES,
  ...POSTS,
  ...LIVES,
  ...DEALS,
  ...RULES,
  ...SERVICE,
  ...IDIOMS,
];
