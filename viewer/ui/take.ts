import { type FoundFile, takeFiles } from "./drop.ts";
import type { Page } from "./page.ts";

/** Does what files that were dropped, chosen or pasted ask for: opens a graph, reads articles, or says why neither. */
export async function take(page: Page, files: readonly FoundFile[]): Promise<void> {
  const { words, desk, fault } = page;
  const taken = await takeFiles(files);
  if (taken?.kind === "graph") page.openFiles(taken.files);
  else if (taken?.kind === "graphs") fault.value = words.severalGraphs(taken.names.join(", "));
  else if (taken)
    desk.read(
      taken.articles,
      taken.graphs.map((article) => ({ article, message: words.reader.isGraph, isLost: true })),
    );
}
