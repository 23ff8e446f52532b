import type { GraphEdge, KnowledgeGraph } from "../../src/model/graph.ts";
import type { ViewDocument } from "../../src/model/view.ts";
import { claimsOf, relationWords } from "./facts.ts";
import type { GraphIndex } from "./graph-index.ts";
import { endsOfPath, findPath } from "./path.ts";
import type { Pin, Selection } from "./state.ts";
import { statementOf, type Visible } from "./visible.ts";

/** The visible part as a graph of its own, for the writers of files: claims of its relations and facts, and their documents. */
export function visiblePart(index: GraphIndex, visible: Visible): KnowledgeGraph {
  const nodes = index.graph.nodes.filter(({ id }) => visible.nodes.has(id));
  const edges = index.graph.edges.filter(({ id }) => visible.edges.has(id));
  const wanted = new Set([
    ...edges.flatMap((edge) => edge.claims),
    ...nodes.flatMap((node) => node.facts.flatMap((fact) => fact.claims)),
  ]);
  const claims = index.graph.claims.filter(({ id }) => wanted.has(id));
  const paths = new Set([
    ...claims.map(({ document }) => document),
    ...nodes.flatMap((node) => node.documents),
  ]);
  const documents = index.graph.documents.filter(({ path }) => paths.has(path));
  const ids = new Set(claims.map(({ id }) => id));
  const conflicts = index.graph.conflicts.filter(({ sides }) =>
    sides.every((side) => side.claims.every((id) => ids.has(id))),
  );
  return { nodes, edges, claims, documents, conflicts };
}

/** A graph whose entities stand where they are pinned. */
export function pinnedPart(graph: KnowledgeGraph, pins: readonly Pin[]): KnowledgeGraph {
  if (pins.length === 0) return graph;
  const placeOf = new Map(pins.map(({ id, x, y }) => [id, { x, y }]));
  const { edges, claims, documents, conflicts } = graph;
  const nodes = graph.nodes.map((node) => ({ ...node, ...placeOf.get(node.id) }));
  return { nodes, edges, claims, documents, conflicts };
}

/** What is selected, or all that is visible, as Markdown: each relation a heading with its quoted sentences and sources. */
export function markdownOf(
  index: GraphIndex,
  visible: Visible,
  heads: readonly ViewDocument[],
  selection: Selection | null,
): string {
  const { title, edges } = selected(index, visible, selection);
  const name = (id: string): string => plain(index.nodes.get(id)?.entity.name ?? id);
  const titles = new Map(heads.map((head) => [head.path, head]));
  const parts = edges.map((edge) => {
    const statement = statementOf(edge);
    const how = statement === "stated" ? "" : ` (${statement})`;
    const quotes = claimsOf(index, edge.claims).map(({ document, evidence }) => {
      const head = titles.get(document);
      const source = [head?.title ?? document, head?.date].filter(
        (part) => typeof part === "string",
      );
      const quote = plain(evidence.quote);
      return `> ${quote}\n>\n> ${plain(source.join(", "))}, ${evidence.start}\u2013${evidence.end}\n`;
    });
    const relation = plain(edge.predicate ?? relationWords(edge.type));
    return `## ${name(edge.subject)} **${relation}** ${name(edge.object)}${how}\n\n${quotes.join("\n")}`;
  });
  return [`# ${plain(title)}\n`, ...parts].join("\n");
}

function selected(
  index: GraphIndex,
  visible: Visible,
  selection: Selection | null,
): { readonly title: string; readonly edges: readonly GraphEdge[] } {
  const shown = index.graph.edges.filter(({ id }) => visible.edges.has(id));
  const name = (id: string): string => index.nodes.get(id)?.entity.name ?? id;
  if (selection?.kind === "node") {
    const { id } = selection;
    return {
      title: name(id),
      edges: shown.filter((edge) => edge.subject === id || edge.object === id),
    };
  }
  if (selection?.kind === "edge") {
    const edges = shown.filter(({ id }) => id === selection.id);
    return {
      title: edges.map(({ subject, object }) => `${name(subject)} \u2013 ${name(object)}`).join(),
      edges,
    };
  }
  if (selection?.kind === "line") {
    const edges = visible.lines.get(selection.id)?.edges ?? [];
    return { title: selection.id.split("|").map(name).join(" \u2013 "), edges };
  }
  const ends = selection?.kind === "path" ? endsOfPath(selection.id) : null;
  if (ends) {
    const edges = (findPath(index, visible, ...ends) ?? []).map(({ edge }) => edge);
    return { title: ends.map(name).join(" \u2192 "), edges };
  }
  const isConflict = selection?.kind === "conflicts";
  return {
    title: isConflict ? "Conflicts" : "Claims",
    edges: isConflict ? shown.filter(({ isDisputed }) => isDisputed) : shown,
  };
}

/** Text on one line that Markdown takes for nothing else. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
