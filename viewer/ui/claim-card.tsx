import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { QUALIFIERS } from "../../src/model/claim.ts";
import type { GraphClaim } from "../../src/model/graph.ts";
import { citationOf, type Segment, segmentQuote } from "../state/index.ts";
import { copyAndTell } from "./copy.ts";
import { IconButton } from "./marks.tsx";
import { Badges } from "./names.tsx";
import type { Page } from "./page.ts";

/** A claim: the sentence with its words marked, where it stands, who says it and how. A click opens the document there. */
export function ClaimCard({
  page,
  claim,
}: {
  readonly page: Page;
  readonly claim: GraphClaim;
}): VNode {
  const { words, store } = page;
  const read = (): void =>
    store.dispatch({ do: "read", reading: { document: claim.document, claim: claim.id } });
  return (
    <article class="claim" data-claim={claim.id}>
      <button type="button" class="quote" title={words.readInDocument} onClick={read}>
        <MarkedQuote page={page} segments={segmentQuote(claim.evidence)} />
      </button>
      <p class="claim-how">
        <Badges page={page} edge={{ ...claim, isDisputed: false }} />
        {claim.attribution && (
          <span class="muted">
            {words.saidBy} <bdi>{claim.attribution.name}</bdi>
          </span>
        )}
        {QUALIFIERS.map((name) => {
          const value = claim.qualifiers[name];
          return (
            value && (
              <span key={name} class="qualifier">
                <span class="muted">{name}</span> <bdi>{value.text}</bdi>
              </span>
            )
          );
        })}
      </p>
      <p class="claim-where muted">
        <SourceLine page={page} path={claim.document} />
        <span class="claim-end">
          <span title={`${words.rule} ${claim.rule}`}>{words.confidence(claim.confidence)}</span>
          <CopyButton page={page} claim={claim} />
        </span>
      </p>
    </article>
  );
}

function CopyButton({ page, claim }: { readonly page: Page; readonly claim: GraphClaim }): VNode {
  const { words } = page;
  const isDone = useSignal(false);
  const copy = (): void => {
    void copyAndTell(page, citationOf(page.graph.documentHeads, claim)).then((isCopied) => {
      isDone.value = isCopied;
    });
  };
  return (
    <IconButton
      icon={isDone.value ? "done" : "copy"}
      label={isDone.value ? words.copied : words.copy}
      onClick={copy}
    />
  );
}

/** The words of a sentence, those of the claim marked each in its own style. */
function MarkedQuote({
  page,
  segments,
}: {
  readonly page: Page;
  readonly segments: readonly Segment[];
}): VNode {
  return (
    <span class="quote-text" dir="auto">
      {segments.map((segment) =>
        segment.roles.length === 0 ? (
          segment.text
        ) : (
          <mark
            key={segment.start}
            class={segment.roles.map((role) => `role-${role}`).join(" ")}
            title={segment.roles.map((role) => page.words.roles[role]).join(", ")}
          >
            {segment.text}
          </mark>
        ),
      )}
    </span>
  );
}

/** Title, date and publisher of a document. */
function SourceLine({ page, path }: { readonly page: Page; readonly path: string }): VNode {
  const head = page.graph.documentHeads.find((document) => document.path === path);
  const parts = [head?.title ?? path, head?.date, head?.source].filter(
    (part): part is string => typeof part === "string" && part !== "",
  );
  return (
    <span class="source-line">
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && " · "}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
