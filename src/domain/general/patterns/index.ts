import type { Pattern } from "../../../model/pattern.ts";
import { COMPANIES } from "./companies.ts";
import { PEOPLE } from "./people.ts";
import { PRODUCTS } from "./products.ts";
import { STANCES } from "./stances.ts";
import { VALUES } from "./values.ts";

export { CUES } from "./cues.ts";

/** The patterns of the general pack. */
export const PATTERNS: readonly Pattern[] = [
  ...PEOPLE,
  ...COMPANIES,
  ...PRODUCTS,
  ...STANCES,
  ...VALUES,
];
