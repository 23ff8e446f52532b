import { organizations } from "./organizations.ts";
import { persons } from "./persons.ts";
import { places } from "./places.ts";
import { products } from "./products.ts";
import { events, works } from "./works-and-events.ts";

/** Sentences and parts of sentences in which "_" stands for a lone name, by the type of what it names. */
export const contexts: Readonly<Record<string, readonly string[]>> = {
  Person: persons,
  Organization: organizations,
  Place: places,
  Product: products,
  Work: works,
  Event: events,
};
