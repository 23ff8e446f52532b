/** What the page says where it reads articles. */
export interface ReaderWords {
  readonly title: string;
  readonly promise: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly paste: string;
  readonly readPasted: string;
  readonly mode: string;
  readonly modes: { readonly alone: string; readonly joined: string };
  readonly cannot: string;
  readonly how: readonly (readonly [command: string, meaning: string])[];
  readonly starting: string;
  readonly progress: (at: number, all: number, name: string) => string;
  readonly building: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly nothing: string;
  readonly problems: (lost: number, others: number) => string;
  readonly isGraph: string;
  readonly goBack: string;
}

/** English. */
export const reader: ReaderWords = {
  title: "Read articles",
  promise:
    "Drop text, Markdown or HTML files on the page, choose them here, or paste a text. The page reads them itself: nothing leaves this computer.",
  chooseFiles: "Choose files …",
  chooseFolder: "Choose a folder …",
  paste: "Or paste the text of an article",
  readPasted: "Read this text",
  mode: "What becomes of the graph that is shown",
  modes: {
    alone: "A new graph of these articles alone",
    joined: "These articles join those that are shown",
  },
  cannot: "This page shows a graph, but does not hold the program that reads articles. Two do:",
  how: [
    ["claimgraph view", "shows the same graph, and reads what is dropped on it"],
    ["claimgraph build FOLDER --reader", "makes a single file that reads, for any browser"],
  ],
  starting: "Starting …",
  progress: (at, all, name) => `${at} of ${all}: ${name}`,
  building: "Making the graph …",
  cancel: "Stop reading",
  cancelled: "Stopped. The graph is as it was.",
  failed: "The articles could not be read. The graph is as it was.",
  nothing: "No article could be read. The graph is as it was.",
  problems: (lost, others) =>
    lost > 0
      ? `The graph is shown, without ${lost === 1 ? "one file" : `${lost} files`}.`
      : `The graph is shown, with ${others === 1 ? "a remark" : `${others} remarks`}.`,
  isGraph: "A graph, not an article: drop it by itself.",
  goBack: "Back to the graph that came with this page",
};
