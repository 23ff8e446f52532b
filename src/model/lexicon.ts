/** The words of a pack, as data. Filled by the mentions stage. */
export interface Lexicon {
  readonly givenNames: readonly string[];
}
