import type { GraphEdge, KnowledgeGraph } from "../model/graph.ts";
import { compareText } from "../model/order.ts";
import { printable, type Reporter } from "./report.ts";

/** What is told of a build beside its graph. */
export interface BuildFacts {
  readonly out: string;
  /** Inputs that gave nothing. */
  readonly failures: number;
  /** Lines of corrections and lists of names that could not be followed. */
  readonly badLines: number;
  readonly seconds: number;
  /** Sources that an earlier build had read already. */
  readonly reused: number;
}

const TOP_ENTITIES = 6;
const QUOTE_UNITS = 140;

/** Tells in five lines what a build found, and how to look at it. */
export function tellStory(graph: KnowledgeGraph, facts: BuildFacts, reporter: Reporter): void {
  const { out, seconds } = facts;
  const failures = facts.failures === 0 ? "" : `; ${facts.failures} inputs failed, see above`;
  const unfollowed =
    facts.badLines === 0
      ? ""
      : `; ${facts.badLines} of your lines could not be followed, see above`;
  const counts = [
    `${graph.nodes.length} entities`,
    `${graph.edges.length} relations`,
    `${graph.claims.length} claims`,
  ].join(", ");
  const reused = facts.reused === 0 ? "" : `, ${facts.reused} files unchanged since the last build`;
  const took = `${seconds.toFixed(1)} s${reused}${failures}${unfollowed}`;
  reporter.tell(
    `${graph.documents.length} documents: ${counts}, each with its sentence (${took}).`,
  );
  reporter.tell(`Most connected: ${topNames(graph).map(printable).join(", ") || "nothing"}.`);
  reporter.tell(`For example: ${printable(sampleOf(graph))}`);
  reporter.tell(`Written to ${out}: claims.jsonl, entities.jsonl, graph.json, graph.gexf (Gephi).`);
  reporter.tell(`Look at it: open ${out}/index.html, or run: npx claimgraph view ${out}`);
}

function topNames(graph: KnowledgeGraph): readonly string[] {
  return graph.nodes
    .toSorted((a, b) => b.pagerank - a.pagerank || compareText(a.id, b.id))
    .slice(0, TOP_ENTITIES)
    .map((node) => node.entity.name);
}

/** The best supported relation with its first sentence. */
function sampleOf(graph: KnowledgeGraph): string {
  const plain = graph.edges.filter(
    (edge) => edge.polarity === "affirmed" && edge.type !== "related_to",
  );
  const [best] = (plain.length > 0 ? plain : graph.edges).toSorted(compareSupport);
  if (best === undefined) return "no sentence of these texts relates two named things.";
  const names = new Map(graph.nodes.map((node) => [node.id, node.entity.name]));
  const [first] = best.evidence;
  const said = `${names.get(best.subject) ?? ""} ${best.type} ${names.get(best.object) ?? ""}`;
  const quote = first?.quote.replace(/\s+/g, " ") ?? "";
  const shown = quote.length <= QUOTE_UNITS ? quote : `${quote.slice(0, QUOTE_UNITS - 1)}…`;
  return `${said} — "${shown}" (${first?.document ?? ""})`;
}

function compareSupport(a: GraphEdge, b: GraphEdge): number {
  return (
    b.sources.length - a.sources.length ||
    b.weight - a.weight ||
    b.confidence - a.confidence ||
    compareText(a.id, b.id)
  );
}
