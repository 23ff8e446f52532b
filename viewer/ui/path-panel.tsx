import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { claimsOf, conflictsOf, endsOfPath, findPath, pathText } from "../state/index.ts";
import { ClaimCard } from "./claim-card.tsx";
import { copyAndTell } from "./copy.ts";
import { EdgeWords } from "./edge-panel.tsx";
import { EntityButton } from "./names.tsx";
import type { Page } from "./page.ts";

/** A shortest way between two entities as a chain of quoted claims. */
export function PathPanel({
  page,
  id,
}: {
  readonly page: Page;
  readonly id: string;
}): VNode | null {
  const { words, index, store, graph } = page;
  const isCopied = useSignal(false);
  const ends = endsOfPath(id);
  if (!ends) return null;
  const steps = findPath(index, store.visible.value, ...ends);
  const copy = (): void => {
    void copyAndTell(page, pathText(index, graph.documentHeads, steps ?? [])).then((isDone) => {
      isCopied.value = isDone;
    });
  };
  return (
    <>
      <header class="panel-head">
        <h2 class="edge-title">
          <EntityButton page={page} id={ends[0]} />
          <span class="edge-words">{words.pathTo}</span>
          <EntityButton page={page} id={ends[1]} />
        </h2>
        <p class="muted" role="status">
          {steps ? words.pathSteps(steps.length) : words.noPath}
        </p>
        {steps && steps.length > 0 && (
          <button type="button" class="text-button" onClick={copy}>
            {isCopied.value ? words.copied : words.copyPath}
          </button>
        )}
      </header>
      <ol class="path">
        {(steps ?? []).map(({ edge, to }) => (
          <li key={edge.id} class="line-edge">
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
            {claimsOf(index, edge.claims)
              .slice(0, 1)
              .map((claim) => (
                <ClaimCard key={claim.id} page={page} claim={claim} />
              ))}
            <EntityButton page={page} id={to} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** All that visible sentences disagree on: each conflict with its sides and their sentences. */
export function ConflictsPanel({ page }: { readonly page: Page }): VNode {
  const { words, index, store } = page;
  const conflicts = conflictsOf(index, store.visible.value);
  return (
    <>
      <header class="panel-head">
        <h2>{words.conflicts}</h2>
        <p class="muted">
          {conflicts.length === 0 ? words.noConflicts : words.conflictCount(conflicts.length)}
        </p>
      </header>
      {conflicts.map(({ key, subject, about, sides }) => (
        <section key={key} class="conflict">
          <h3 class="conflict-head">
            <EntityButton page={page} id={subject} /> <bdi>{about}</bdi>
          </h3>
          {sides.map(({ claims, edges: [edge] }) => (
            <div key={claims.join()} class="line-edge">
              {edge && (
                <button
                  type="button"
                  class="fact"
                  onClick={() =>
                    store.dispatch({ do: "select", selection: { kind: "edge", id: edge.id } })
                  }
                >
                  <EdgeWords page={page} edge={edge} />
                </button>
              )}
              {claimsOf(index, claims).map((claim) => (
                <ClaimCard key={claim.id} page={page} claim={claim} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
