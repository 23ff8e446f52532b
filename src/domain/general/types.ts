import type { EntityTypeDefinition } from "../../model/pack.ts";

/** The kinds of things that any news text speaks of. */
export const entityTypes: readonly EntityTypeDefinition[] = [
  { type: "Person", description: "A named human being." },
  {
    type: "Organization",
    description:
      "A company, laboratory, team, agency, government body, party, university, forum, or a publication as a publisher.",
  },
  { type: "Place", description: "A country, region, city, address or geographic feature." },
  {
    type: "Product",
    description:
      "A named thing that is made and used: an app, service, device, platform, machine or programme.",
  },
  {
    type: "Work",
    description:
      "A titled piece of writing, law, film, album, paper, standard, licence or agreement.",
  },
  { type: "Event", description: "A named happening." },
  {
    type: "Concept",
    description:
      "A topic of the text in common nouns, of two words or more: in a heading, in quotation marks or said at least twice.",
  },
];
