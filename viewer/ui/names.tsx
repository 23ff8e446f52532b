import type { ComponentChildren, VNode } from "preact";
import type { GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { relationWords, type Statement, statementOf } from "../state/index.ts";
import { TypeMark } from "./marks.tsx";
import type { Page } from "./page.ts";

/** An entity as a button that selects it. */
export function EntityButton({
  page,
  id,
}: {
  readonly page: Page;
  readonly id: string;
}): ComponentChildren {
  const node = page.index.nodes.get(id);
  if (!node) return <bdi>{id}</bdi>;
  return (
    <button
      type="button"
      class="entity-button"
      onClick={() => page.store.dispatch({ do: "select", selection: { kind: "node", id } })}
    >
      <EntityName page={page} node={node} />
    </button>
  );
}

/** An entity's sign and name. */
export function EntityName({
  page,
  node,
}: {
  readonly page: Page;
  readonly node: GraphNode;
}): VNode {
  return (
    <span class="entity-name">
      <TypeMark color={node.color} theme={page.theme.value} />
      <bdi>{node.entity.name}</bdi>
    </span>
  );
}

/** What is said beside the relation itself, as small words: denied, planned, former, disputed. */
export function Badges({
  page,
  edge,
}: {
  readonly page: Page;
  readonly edge: Pick<GraphEdge, "polarity" | "modality" | "status" | "isDisputed">;
}): ComponentChildren {
  const { words } = page;
  const statement: Statement = statementOf(edge);
  const isBoth = edge.polarity === "negated" && edge.modality !== "asserted";
  return (
    <>
      {statement !== "stated" && (
        <span class={`badge is-${statement}`} title={words.statementHelp[statement]}>
          {words.statements[statement]}
        </span>
      )}
      {isBoth && <span class="badge">{edge.modality}</span>}
      {edge.status !== null && <span class="badge">{edge.status}</span>}
      {edge.isDisputed && (
        <span class="badge is-disputed" title={words.disputedHelp}>
          {words.disputed}
        </span>
      )}
    </>
  );
}

/** The relation in words: the verb of an open relation, else the relation's name. */
export function edgeWords(edge: Pick<GraphEdge, "type" | "predicate">): string {
  return edge.predicate ?? relationWords(edge.type);
}

/** A link that leaves the page, or plain words where the address is not one of the web or of mail. */
export function SafeLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}): VNode {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
