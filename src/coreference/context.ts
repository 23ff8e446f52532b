import type { Descriptions } from "./descriptions.ts";
import type { AnaphorLexicon } from "./lexicon.ts";
import type { NameTable } from "./names.ts";
import type { PlaceFinder } from "./roles.ts";
import type { Placed } from "./salience.ts";
import type { Thing } from "./things.ts";

/** What is known while the anaphora of a document are linked, in text order. */
export interface Context {
  readonly table: NameTable;
  readonly lexicon: AnaphorLexicon;
  /** What the document says of its things; anaphora add to it. */
  readonly descriptions: Descriptions;
  readonly placeOf: PlaceFinder;
  readonly placed: Placed[];
  readonly counts: Map<Thing, number>;
  /** The latest mention of each thing that was spoken of so far. */
  readonly latest: Map<Thing, number>;
  /** Things spoken of so often that the document may be about them. */
  readonly topics: Set<Thing>;
  readonly covered: Uint8Array;
  /** Tokens in quotation marks. */
  readonly quoted: Uint8Array;
  /** Mentions that stand in a list: "they" after it is the whole list. */
  readonly listed: ReadonlySet<number>;
  /** Thing of each mention, by index. */
  readonly thingOf: Map<number, Thing>;
}
