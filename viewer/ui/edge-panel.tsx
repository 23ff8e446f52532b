import type { VNode } from "preact";
import type { GraphEdge } from "../../src/model/graph.ts";
import { claimsOf, type Line, lineId } from "../state/index.ts";
import { ClaimCard } from "./claim-card.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { Badges, EntityButton, edgeWords } from "./names.tsx";
import type { Page } from "./page.ts";

/** A relation with every sentence that says it, and what else is said of the two. */
export function EdgePanel({
  page,
  edge,
}: {
  readonly page: Page;
  readonly edge: GraphEdge;
}): VNode {
  const { words, index } = page;
  const others = (index.lines.get(lineId(edge))?.edges ?? []).filter(({ id }) => id !== edge.id);
  const opposite = others.filter(
    (other) => other.type === edge.type && other.polarity !== edge.polarity,
  );
  const rest = others.filter((other) => !opposite.includes(other));
  const own = new Set<string>(edge.isDisputed ? edge.claims : []);
  // Its denial is listed above.
  const conflicts = index.graph.conflicts.filter(
    ({ kind, sides }) =>
      kind !== "denied" && sides.some(({ claims }) => claims.some((id) => own.has(id))),
  );
  return (
    <>
      <header class="panel-head">
        <EdgeTitle page={page} edge={edge} />
        <p class="muted">
          <Badges page={page} edge={edge} /> {words.support(edge.weight, edge.sources.length)}
        </p>
      </header>
      {claimsOf(index, edge.claims).map((claim) => (
        <ClaimCard key={claim.id} page={page} claim={claim} />
      ))}
      <EdgeList page={page} title={words.saidOtherwise} edges={opposite} />
      {conflicts.length > 0 && (
        <section class="facts">
          <h3>{words.conflicts}</h3>
          <ConflictList page={page} conflicts={conflicts} />
        </section>
      )}
      <EdgeList page={page} title={words.otherRelations} edges={rest} />
    </>
  );
}

/** All relations between two entities, each with its sentences. */
export function LinePanel({ page, line }: { readonly page: Page; readonly line: Line }): VNode {
  const { words, index, store } = page;
  return (
    <>
      <header class="panel-head">
        <p class="edge-title">
          <EntityButton page={page} id={line.a} />
          <EntityButton page={page} id={line.b} />
        </p>
        <p class="muted">{words.relationsBetween(line.edges.length)}</p>
      </header>
      {line.edges.map((edge) => (
        <section key={edge.id} class="line-edge">
          <h3>
            <button
              type="button"
              class="fact"
              onClick={() =>
                store.dispatch({ do: "select", selection: { kind: "edge", id: edge.id } })
              }
            >
              <EdgeWords page={page} edge={edge} />
            </button>
          </h3>
          {claimsOf(index, edge.claims).map((claim) => (
            <ClaimCard key={claim.id} page={page} claim={claim} />
          ))}
        </section>
      ))}
    </>
  );
}

function EdgeTitle({ page, edge }: { readonly page: Page; readonly edge: GraphEdge }): VNode {
  return (
    <h2 class="edge-title">
      <EntityButton page={page} id={edge.subject} />
      <span class="edge-words">
        <bdi>{edgeWords(edge)}</bdi>
      </span>
      <EntityButton page={page} id={edge.object} />
    </h2>
  );
}

function EdgeList({
  page,
  title,
  edges,
}: {
  readonly page: Page;
  readonly title: string;
  readonly edges: readonly GraphEdge[];
}): VNode | null {
  if (edges.length === 0) return null;
  return (
    <section class="facts">
      <h3>{title}</h3>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              class="fact"
              onClick={() =>
                page.store.dispatch({ do: "select", selection: { kind: "edge", id: edge.id } })
              }
            >
              <EdgeWords page={page} edge={edge} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A relation in one line: who, what, whom, and how it is said. */
export function EdgeWords({
  page,
  edge,
}: {
  readonly page: Page;
  readonly edge: GraphEdge;
}): VNode {
  const { nodes } = page.index;
  return (
    <span class="edge-line">
      <bdi>{nodes.get(edge.subject)?.entity.name}</bdi>{" "}
      <strong>
        <bdi>{edgeWords(edge)}</bdi>
      </strong>{" "}
      <bdi>{nodes.get(edge.object)?.entity.name}</bdi> <Badges page={page} edge={edge} />
    </span>
  );
}
