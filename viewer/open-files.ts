import { BrokenData, openGraphFile, type ViewGraph } from "./data/index.ts";
import { arrange, hasPlaces, withPlaces } from "./layout/index.ts";
import { ownScript } from "./own.ts";
import { en } from "./ui/index.ts";

/** Shows the graph of a file, or of the lines of several; where they hold none the page stays as it is and says why. */
export async function openFiles(
  files: readonly File[],
  fault: { value: string | null },
  show: (graph: ViewGraph) => void,
): Promise<void> {
  const name = files.map((file) => file.name).join(", ");
  try {
    const contents = await Promise.all(files.map(async (file) => await file.text()));
    const graph = openGraphFile(name, contents.length === 1 ? contents.join("") : united(contents));
    if (!hasPlaces(graph.nodes)) fault.value = en.arranging(graph.counts.entities);
    show(await placed(graph));
  } catch (error) {
    if (!(error instanceof BrokenData)) throw error;
    fault.value = `${name}: ${error.message}`;
  }
}

/** The lines of several files, each once: builds that share documents share claims. */
function united(contents: readonly string[]): string {
  return [...new Set(contents.flatMap((content) => content.split("\n")))].join("\n");
}

/** The graph with places for its nodes: a file need not tell any. The page can be used while they are found. */
async function placed(graph: ViewGraph): Promise<ViewGraph> {
  return hasPlaces(graph.nodes) ? graph : withPlaces(graph, await arrange(graph, ownScript));
}
