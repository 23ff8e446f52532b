/** What is said of the picture itself: above one that is not simply of all, and beside the bars of time. */
export interface PictureWords {
  readonly communities: string;
  readonly all: string;
  /** How many communities there are, or the largest of them. */
  readonly overview: (communities: number, entities: number, isCut: boolean) => string;
  /** Of the community that is marked. */
  readonly marked: (entities: number) => string;
  /** Why less is drawn, and what draws all again. */
  readonly simpler: (milliseconds: number) => string;
  readonly full: string;
  readonly play: string;
  readonly stop: string;
}

/** English. */
export const picture: PictureWords = {
  communities: "Communities",
  all: "All entities",
  overview: (communities, entities, isCut) =>
    `${isCut ? "The largest " : ""}${communities} communities of ${entities} entities. Press one to open it.`,
  marked: (entities) => `${entities} entities. Enter opens it.`,
  simpler: (milliseconds) =>
    `Drawn more simply: a frame took ${(milliseconds / 1000).toFixed(1)} s on this machine.`,
  full: "Draw in full",
  play: "Play through time",
  stop: "Stop",
};
