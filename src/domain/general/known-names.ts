import type { KnownNames } from "../../model/lexicon.ts";
import { cities } from "./cities.ts";
import { events } from "./events.ts";
import { heavens, landmarks } from "./landmarks.ts";
import { organizations } from "./organizations.ts";
import { products } from "./products.ts";
import { works } from "./works.ts";

/** Well-known names with what they usually name; bodies and cities of the same name keep their own weight. */
export const knownNames: readonly KnownNames[] = [
  { type: "Place", points: 35, names: cities },
  { type: "Place", points: 48, names: landmarks },
  { type: "Place", points: 30, names: heavens },
  { type: "Organization", points: 40, names: organizations },
  { type: "Product", points: 40, names: products },
  { type: "Work", points: 45, names: works },
  { type: "Event", points: 45, names: events },
];
