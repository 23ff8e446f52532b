import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { GraphClaim, GraphDocument } from "../../src/model/graph.ts";
import { cutPassages, type Reading, relationWords, segmentQuote } from "../state/index.ts";
import { MarkedQuote } from "./claim-card.tsx";
import { IconButton } from "./marks.tsx";
import { Badges, SafeLink } from "./names.tsx";
import type { Page } from "./page.ts";

/** A whole document, scrolled to the sentence of a claim. Every sentence that makes a claim can be clicked. */
export function DocumentPanel({
  page,
  document,
  reading,
}: {
  readonly page: Page;
  readonly document: GraphDocument;
  readonly reading: Reading;
}): VNode {
  const claims = page.index.claimsIn(document.path);
  const current = reading.claim === null ? undefined : page.index.claim(reading.claim);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
  }, [reading.claim, document.path]);
  const apart = current
    ? claims.filter(
        (claim) =>
          claim.id === current.id ||
          claim.evidence.end <= current.evidence.start ||
          claim.evidence.start >= current.evidence.end,
      )
    : claims;
  return (
    <>
      <header class="panel-head">
        <h2 dir="auto">{document.title ?? document.path}</h2>
        <p class="muted">
          <DocumentFacts document={document} />
        </p>
      </header>
      {current && <Says page={page} claims={claims} current={current} />}
      <div class="document" dir="auto">
        {cutPassages(document.text, apart).map((passage) => {
          const [first] = passage.claims;
          if (first === undefined) return passage.text;
          if (current && first === current.id)
            return (
              <mark key={passage.start} class="sentence" ref={place}>
                <MarkedQuote page={page} segments={segmentQuote(current.evidence)} />
              </mark>
            );
          return (
            <PassageLink
              key={passage.start}
              text={passage.text}
              open={() => openClaim(page, document.path, first)}
            />
          );
        })}
      </div>
    </>
  );
}

/** A sentence that makes a claim. A real button would be a box that begins a line of its own. */
function PassageLink({ text, open }: { readonly text: string; readonly open: () => void }): VNode {
  return (
    <span
      class="passage"
      role="button"
      tabIndex={0}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
    >
      {text}
    </span>
  );
}

function DocumentFacts({ document }: { readonly document: GraphDocument }): ComponentChildren {
  const parts = [document.date, document.source, document.author, document.path].filter(
    (part): part is string => part !== null,
  );
  return (
    <>
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && " · "}
          <bdi>{part}</bdi>
        </span>
      ))}
      {document.url !== null && (
        <>
          {" · "}
          <SafeLink url={document.url}>
            <bdi>{document.url}</bdi>
          </SafeLink>
        </>
      )}
    </>
  );
}

/** What the marked sentence says, with the way to the claims before and after it. */
function Says({
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
  const together = claims.filter(
    ({ evidence }) =>
      evidence.start < current.evidence.end && current.evidence.start < evidence.end,
  );
  return (
    <div class="says">
      <div class="says-head">
        <span class="muted">{words.sentenceSays}</span>
        <span class="muted says-place">{words.claimOf(at + 1, claims.length)}</span>
        <IconButton
          icon="up"
          label={words.previousClaim}
          isDisabled={at <= 0}
          onClick={() => stepClaim(page, -1)}
        />
        <IconButton
          icon="down"
          label={words.nextClaim}
          isDisabled={at >= claims.length - 1}
          onClick={() => stepClaim(page, 1)}
        />
      </div>
      <ul>
        {together.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              class="fact"
              aria-current={claim.id === current.id}
              onClick={() => openClaim(page, claim.document, claim.id)}
            >
              <ClaimWords page={page} claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </div>
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

function openClaim(page: Page, document: string, claim: string): void {
  page.store.dispatch({ do: "read", reading: { document, claim } });
}
