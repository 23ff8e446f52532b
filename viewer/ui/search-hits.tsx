import type { ComponentChildren, VNode } from "preact";
import type { GraphClaim } from "../../src/model/graph.ts";
import { foldText, type Hit, type TextHit } from "../state/index.ts";
import type { SentenceHits } from "./claim-search.ts";
import { TypeMark } from "./marks.tsx";
import type { Page } from "./page.ts";

/** A line of the list. */
export type Item =
  | { readonly kind: "entity"; readonly hit: Hit }
  | { readonly kind: "claim"; readonly claim: GraphClaim }
  | { readonly kind: "text"; readonly hit: TextHit };

function keyOf(item: Item): string {
  if (item.kind === "claim") return item.claim.id;
  return item.kind === "entity" ? item.hit.id : `${item.hit.document} ${item.hit.start}`;
}

/** Characters of a sentence that are shown before the first word that was looked for. */
const BEFORE = 40;

/** What a search found, as the list of its field; what is not listed is counted, and comes when asked for. */
export function Hits({
  page,
  query,
  items,
  names,
  claims,
  at,
  isListed,
  choose,
  onMore,
}: {
  readonly page: Page;
  readonly query: string;
  readonly items: readonly Item[];
  /** Entities found in all. */
  readonly names: number;
  readonly claims: SentenceHits | null;
  readonly at: number;
  readonly isListed: boolean;
  readonly choose: (item: Item) => void;
  readonly onMore: () => void;
}): VNode {
  const { words } = page;
  const sentences = claims ? claims.count + claims.texts.count : 0;
  const others = names + sentences - items.length;
  return (
    <div class="search-list" hidden={!isListed}>
      <ul id="search-hits" role="listbox" aria-label={words.entities}>
        {items.map((item, place) => (
          <li
            key={keyOf(item)}
            id={`hit-${place}`}
            role="option"
            aria-selected={place === at}
            class={item.kind === "entity" ? undefined : `is-${item.kind}`}
            {...pressed(() => choose(item))}
          >
            {item.kind === "entity" ? (
              <EntityHit page={page} hit={item.hit} />
            ) : (
              <Sentence
                quote={item.kind === "claim" ? item.claim.evidence.quote : item.hit.text}
                query={query}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="no-hits" role="status">
        {claims === null
          ? words.searching
          : `${words.found(names, sentences)}${claims.isAll ? "" : ` ${words.stillReading}`}`}
      </p>
      {others > 0 && (
        <button type="button" class="text-button" {...pressed(onMore)}>
          {words.more(others)}
        </button>
      )}
    </div>
  );
}

/** What a press does while the field keeps the focus. */
function pressed(action: () => void): { readonly onMouseDown: (event: MouseEvent) => void } {
  return {
    onMouseDown: (event) => {
      event.preventDefault();
      action();
    },
  };
}

function EntityHit({ page, hit }: { readonly page: Page; readonly hit: Hit }): ComponentChildren {
  const color = page.index.nodes.get(hit.id)?.color ?? "";
  return (
    <>
      <TypeMark color={color} theme={page.theme.value} />
      <bdi class="hit-name">{hit.name}</bdi>
      {hit.alias !== null && (
        <span class="muted">
          {" "}
          (<bdi>{hit.alias}</bdi>)
        </span>
      )}
      <span class="hit-type muted">{hit.type}</span>
    </>
  );
}

/** A sentence from shortly before the first word that was looked for. */
function Sentence({ quote, query }: { readonly quote: string; readonly query: string }): VNode {
  const words = foldText(query).replaceAll('"', "").split(" ");
  const folded = quote.toLowerCase();
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  const begin = first < BEFORE ? 0 : quote.lastIndexOf(" ", first - BEFORE / 2) + 1;
  return (
    <q class="hit-quote" title={quote}>
      {begin > 0 && "\u2026"}
      <bdi>{quote.slice(begin)}</bdi>
    </q>
  );
}
