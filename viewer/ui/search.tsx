import { type Signal, useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { GraphClaim } from "../../src/model/graph.ts";
import { type ClaimHits, type Selection, searchEntities } from "../state/index.ts";
import { useClaimSearch } from "./claim-search.ts";
import { Icon } from "./marks.tsx";
import type { Page } from "./page.ts";
import { Hits, type Item } from "./search-hits.tsx";

/** Entities, and claims, that are listed at first, and how many more each time that more are asked for. */
const MOST_HITS = 12;
const MOST_CLAIMS = 8;
const MORE = 50;

/** The search field with its list: entities by their names, then claims by their sentences; keys only or by pointer. */
export function Search({ page }: { readonly page: Page }): VNode {
  const { words } = page;
  const query = useSignal("");
  const at = useSignal(0);
  const isOpen = useSignal(false);
  const more = useSignal(0);
  const { names, claims, items } = useFound(page, query.value, more.value);
  const choose = (item: Item | undefined): void => {
    if (!item) return;
    isOpen.value = false;
    query.value = "";
    openItem(page, item);
  };
  const onMore = (): void => void (more.value += MORE);
  const isListed = isOpen.value && query.value.trim() !== "";
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        role="combobox"
        aria-label={words.searchHint}
        aria-expanded={isListed}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={isListed && items.length > 0 ? `hit-${at.value}` : undefined}
        placeholder={words.search}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          at.value = 0;
          more.value = 0;
          isOpen.value = true;
        }}
        onFocus={() => void (isOpen.value = true)}
        onBlur={() => void (isOpen.value = false)}
        onKeyDown={(event) => onKeyDown(event, { items, at, query, choose, onMore })}
      />
      <kbd class="search-key">/</kbd>
      <Hits
        page={page}
        query={query.value}
        items={items}
        names={names}
        claims={claims}
        at={at.value}
        isListed={isListed}
        choose={choose}
        onMore={onMore}
      />
    </div>
  );
}

/** What a query finds: how many entities, claims once there is an answer, and the lines of the list. */
function useFound(
  page: Page,
  query: string,
  more: number,
): { readonly names: number; readonly claims: ClaimHits | null; readonly items: readonly Item[] } {
  const { index } = page;
  const { hits, count } = useMemo(
    () => searchEntities(index, query, MOST_HITS + more),
    [index, query, more],
  );
  const claims = useClaimSearch(page, query, MOST_CLAIMS + more);
  const items = [
    ...hits.map((hit): Item => ({ kind: "entity", hit })),
    ...(claims?.hits ?? []).map((claim): Item => ({ kind: "claim", claim })),
  ];
  return { names: count, claims, items };
}

function openItem(page: Page, item: Item): void {
  if (item.kind === "claim") return openClaim(page, item.claim);
  page.store.dispatch({ do: "select", selection: { kind: "node", id: item.hit.id } });
  page.control.value?.flyTo(item.hit.id);
}

/** Shows a claim where it stands: its relation, or its subject where it has none, and the document at its sentence. */
function openClaim(
  { store, index, control }: Page,
  { id, subject, object, document }: GraphClaim,
): void {
  const edge = index.edgesOf
    .get(subject)
    ?.find(
      (other) => (other.subject === object || other.object === object) && other.claims.includes(id),
    );
  const selection: Selection = edge ? { kind: "edge", id: edge.id } : { kind: "node", id: subject };
  store.dispatch({ do: "select", selection });
  store.dispatch({ do: "read", reading: { document, claim: id } });
  control.value?.flyTo(subject);
}

/** Arrows go through the list, Page down lists more, Enter chooses, Escape empties the field. */
function onKeyDown(
  event: TargetedKeyboardEvent<HTMLInputElement>,
  {
    items,
    at,
    query,
    choose,
    onMore,
  }: {
    readonly items: readonly Item[];
    readonly at: Signal<number>;
    readonly query: Signal<string>;
    readonly choose: (item: Item | undefined) => void;
    readonly onMore: () => void;
  },
): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const isLeft = event.key === "Escape" || (event.key === "Enter" && items.length > 0);
  if (step !== 0 && items.length > 0) {
    event.preventDefault();
    at.value = (at.value + step + items.length) % items.length;
    document.getElementById(`hit-${at.value}`)?.scrollIntoView({ block: "nearest" });
  }
  if (event.key === "PageDown") onMore();
  if (event.key === "Enter") choose(items[at.value]);
  if (event.key === "Escape") query.value = "";
  if (isLeft) event.currentTarget.blur();
}
