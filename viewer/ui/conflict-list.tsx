import type { VNode } from "preact";
import type { Conflict } from "../../src/model/conflict.ts";
import { claimsOf } from "../state/index.ts";
import { ClaimCard } from "./claim-card.tsx";
import { EntityButton } from "./names.tsx";
import type { Page } from "./page.ts";

/** A side shows so many sentences. */
const MOST_CLAIMS = 5;

/** What the texts disagree about, each side with its sentences. */
export function ConflictList({
  page,
  conflicts,
  title,
}: {
  readonly page: Page;
  readonly conflicts: readonly Conflict[];
  /** A heading for those who do not see what the list is in; none where one stands above it. */
  readonly title?: string;
}): VNode {
  return (
    <div class="conflicts">
      {title !== undefined && <h2 class="for-ears">{title}</h2>}
      {conflicts.map((conflict) => (
        <ConflictCard key={conflict.id} page={page} conflict={conflict} />
      ))}
    </div>
  );
}

function ConflictCard({
  page,
  conflict,
}: {
  readonly page: Page;
  readonly conflict: Conflict;
}): VNode {
  const { words, index } = page;
  const { kind, subject, type, about, sides } = conflict;
  const name = (id: string): string => index.nodes.get(id)?.entity.name ?? id;
  return (
    <section class="conflict" data-conflict={conflict.id}>
      <h3 class="edge-title">
        <EntityButton page={page} id={subject} />
        <span class="edge-words">
          <bdi>{(about === type ? about : `${type}, ${about}`).replaceAll("_", " ")}</bdi>
        </span>
      </h3>
      <p class="muted">{words.conflictKinds[kind]}</p>
      {sides.map((side) => (
        <div key={side.claims[0]} class="conflict-side">
          <h4>
            <bdi>{kind === "denied" ? words.sidesOfDenial(side.said) : name(side.said)}</bdi>{" "}
            <span class="muted">{words.sources(side.independent)}</span>
          </h4>
          {claimsOf(index, side.claims.slice(0, MOST_CLAIMS)).map((claim) => (
            <ClaimCard key={claim.id} page={page} claim={claim} />
          ))}
        </div>
      ))}
    </section>
  );
}
