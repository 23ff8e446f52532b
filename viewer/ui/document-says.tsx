import type { VNode } from "preact";
import type { GraphClaim, GraphDocument } from "../../src/model/graph.ts";
import { claimsWithin, edgeOfClaim, relationWords } from "../state/index.ts";
import { IconButton } from "./marks.tsx";
import { Badges, EntityButton } from "./names.tsx";
import type { Page } from "./page.ts";

/** What the marked sentence says, with the way to the claims before and after it. */
export function Says({
  page,
  claims,
  current,
}: {
  readonly page: Page;
  readonly claims: readonly GraphClaim[];
  readonly current: GraphClaim;
}): VNode {
  const { words } = page;
  const at = claims.findIndex(({ id }) => id === current.id);
  const { start, end } = current.evidence;
  return (
    <div class="says">
      <div class="says-head">
        <span class="muted">{words.reading.sentenceSays}</span>
        <span class="muted says-place">{words.reading.claimOf(at + 1, claims.length)}</span>
        <IconButton
          icon="up"
          label={words.reading.previousClaim}
          isDisabled={at <= 0}
          onClick={() => stepClaim(page, -1)}
        />
        <IconButton
          icon="down"
          label={words.reading.nextClaim}
          isDisabled={at >= claims.length - 1}
          onClick={() => stepClaim(page, 1)}
        />
      </div>
      <ClaimList page={page} claims={claimsWithin(claims, start, end)} current={current.id} />
    </div>
  );
}

/** Below the text, what the reader points at: the claims of the selected words, else the selected entity. */
export function Pointed({
  page,
  document,
  claims,
}: {
  readonly page: Page;
  readonly document: GraphDocument;
  readonly claims: readonly GraphClaim[];
}): VNode | null {
  const { words, store, index } = page;
  const { selection } = store.state.value;
  const lit = store.lit.value;
  if (lit.length > 0)
    return (
      <div class="says pointed">
        <span class="muted">{words.reading.selectedSays(lit.length)}</span>
        <ClaimList
          page={page}
          claims={claims.filter((claim) => lit.includes(edgeOfClaim(index, claim)?.id ?? ""))}
          current={null}
        />
      </div>
    );
  if (selection?.kind !== "node") return null;
  const here = document.mentions?.filter(({ entity }) => entity === selection.id).length ?? 0;
  if (here === 0) return null;
  return (
    <div class="says pointed">
      <EntityButton page={page} id={selection.id} />{" "}
      <span class="muted">{words.reading.mentionsHere(here)}</span>
    </div>
  );
}

function ClaimList({
  page,
  claims,
  current,
}: {
  readonly page: Page;
  readonly claims: readonly GraphClaim[];
  readonly current: string | null;
}): VNode {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            class="fact"
            aria-current={claim.id === current}
            onClick={() => openClaim(page, claim.document, claim.id)}
          >
            <ClaimWords page={page} claim={claim} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A claim in one line. */
function ClaimWords({ page, claim }: { readonly page: Page; readonly claim: GraphClaim }): VNode {
  const name = (id: string | null): string =>
    id === null ? "" : (page.index.nodes.get(id)?.entity.name ?? id);
  const isOpen = claim.type === "related_to";
  return (
    <span class="edge-line">
      <bdi>{name(claim.subject)}</bdi>{" "}
      <strong>{isOpen ? claim.predicate : relationWords(claim.type)}</strong>{" "}
      <bdi>{claim.value ? claim.value.text : name(claim.object)}</bdi>{" "}
      <Badges page={page} edge={{ ...claim, isDisputed: false }} />
    </span>
  );
}

/** Goes to the next or previous claim of the open document. */
export function stepClaim(page: Page, step: 1 | -1): void {
  const { reading } = page.store.state.value;
  if (!reading) return;
  const claims = page.index.claimsIn(reading.document);
  const at = claims.findIndex(({ id }) => id === reading.claim);
  const next = claims[at + step];
  if (next) openClaim(page, reading.document, next.id);
}

/** Opens a document at a claim; what was selected of its text no longer is. */
export function openClaim({ store }: Page, document: string, claim: string): void {
  getSelection()?.removeAllRanges();
  store.light([]);
  store.dispatch({ do: "read", reading: { document, claim } });
}
