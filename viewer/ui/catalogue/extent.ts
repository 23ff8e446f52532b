/** What is said above a picture that is not simply of all. */
export interface ExtentWords {
  readonly communities: string;
  readonly all: string;
  /** How many communities there are, or the largest of them. */
  readonly overview: (communities: number, entities: number, isCut: boolean) => string;
  /** Of the community that is marked. */
  readonly marked: (entities: number) => string;
}

/** English. */
export const extent: ExtentWords = {
  communities: "Communities",
  all: "All entities",
  overview: (communities, entities, isCut) =>
    `${isCut ? "The largest " : ""}${communities} communities of ${entities} entities. Press one to open it.`,
  marked: (entities) => `${entities} entities. Enter opens it.`,
};
