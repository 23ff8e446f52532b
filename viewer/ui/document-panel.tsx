import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { GraphDocument } from "../../src/model/graph.ts";
import type { Reading } from "../state/index.ts";
import { Pointed, Says } from "./document-says.tsx";
import { DocumentText } from "./document-text.tsx";
import { SafeLink } from "./names.tsx";
import type { Page } from "./page.ts";

/** A whole document, scrolled to the sentence of a claim, with a way from every sentence and name to the graph. */
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
  useEffect(() => () => page.store.light([]), [document]);
  return (
    <>
      <header class="panel-head">
        <h2 dir="auto">{document.title ?? document.path}</h2>
        <p class="muted">
          <DocumentFacts document={document} />
        </p>
      </header>
      {current && <Says page={page} claims={claims} current={current} />}
      <DocumentText
        page={page}
        document={document}
        claims={claims}
        current={current}
        found={reading.found ?? null}
      />
      <Pointed page={page} document={document} claims={claims} />
    </>
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
