import { type Signal, useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { GraphClaim } from "../../src/model/graph.ts";
import { edgeOfClaim, type Selection, searchEntities } from "../state/index.ts";
import { type SentenceHits, useClaimSearch } from "./claim-search.ts";
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
  const asked = useAsked(query);
  const at = useSignal(0);
  const isOpen = useSignal(false);
  const more = useSignal(0);
  const { names, claims, items } = useFound(page, asked, more.value);
  /** Enter may come before the frame that answers what was typed last. */
  const listed = (): readonly Item[] =>
    asked === query.value ? items : entitiesBy(page, query.value, MOST_HITS).items;
  const choose = (item: Item | undefined): void => {
    if (!item) return;
    isOpen.value = false;
    query.value = "";
    openItem(page, item);
  };
  const wish = useWish(asked === query.value, claims !== null, items[0], choose);
  const onMore = (): void => void (more.value += MORE);
  const isListed = isOpen.value && asked.trim() !== "";
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
        onKeyDown={(event) => onKeyDown(event, { listed, at, query, wish, choose, onMore })}
      />
      <kbd class="search-key">/</kbd>
      <Hits
        page={page}
        query={asked}
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
): {
  readonly names: number;
  readonly claims: SentenceHits | null;
  readonly items: readonly Item[];
} {
  const entities = useMemo(
    () => entitiesBy(page, query, MOST_HITS + more),
    [page.index, query, more],
  );
  const claims = useClaimSearch(page, query, MOST_CLAIMS + more);
  const sentences = (claims?.hits ?? []).map((claim): Item => ({ kind: "claim", claim }));
  const texts = (claims?.texts.hits ?? []).map((hit): Item => ({ kind: "text", hit }));
  return { names: entities.count, claims, items: [...entities.items, ...sentences, ...texts] };
}

function entitiesBy(
  { index }: Page,
  query: string,
  most: number,
): { readonly items: readonly Item[]; readonly count: number } {
  const { hits, count } = searchEntities(index, query, most);
  return { items: hits.map((hit): Item => ({ kind: "entity", hit })), count };
}

/**
 * What the list answers: what stands in the field when a frame is drawn. Whoever types faster than frames are drawn does not wait
 * for answers to what he typed between.
 */
function useAsked(query: Signal<string>): string {
  const asked = useSignal("");
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => void (asked.value = query.value));
    return () => cancelAnimationFrame(frame);
  }, [query.value]);
  return asked.value;
}

/** True where Enter was pressed before there was anything to choose: the first line is chosen once the field's words are answered. */
function useWish(
  isAnswered: boolean,
  isWhole: boolean,
  first: Item | undefined,
  choose: (item: Item | undefined) => void,
): Signal<boolean> {
  const wish = useSignal(false);
  useLayoutEffect(() => {
    if (!wish.value || !isAnswered || !(first || isWhole)) return;
    wish.value = false;
    if (!first) return;
    choose(first);
    document.getElementById("search")?.blur();
  });
  return wish;
}

function openItem(page: Page, item: Item): void {
  if (item.kind === "claim") return openClaim(page, item.claim);
  if (item.kind === "text") {
    const { document, start, end } = item.hit;
    const reading = { document, claim: null, found: [start, end] as const };
    return page.store.dispatch({ do: "read", reading });
  }
  page.store.dispatch({ do: "select", selection: { kind: "node", id: item.hit.id } });
  page.control.value?.flyTo(item.hit.id);
}

/** Shows a claim where it stands: its relation, or its subject where it has none, and the document at its sentence. */
function openClaim({ store, index, control }: Page, claim: GraphClaim): void {
  const { id, subject, document } = claim;
  const edge = edgeOfClaim(index, claim);
  const selection: Selection = edge ? { kind: "edge", id: edge.id } : { kind: "node", id: subject };
  store.dispatch({ do: "select", selection });
  store.dispatch({ do: "read", reading: { document, claim: id } });
  control.value?.flyTo(subject);
}

/** Arrows go through the list, Page down lists more, Enter chooses, Escape empties the field. */
function onKeyDown(
  event: TargetedKeyboardEvent<HTMLInputElement>,
  {
    listed,
    at,
    query,
    wish,
    choose,
    onMore,
  }: {
    readonly listed: () => readonly Item[];
    readonly at: Signal<number>;
    readonly query: Signal<string>;
    readonly wish: Signal<boolean>;
    readonly choose: (item: Item | undefined) => void;
    readonly onMore: () => void;
  },
): void {
  const isAsking = event.key.startsWith("Arrow") || event.key === "Enter";
  const items = isAsking ? listed() : [];
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const isLeft = event.key === "Escape" || (event.key === "Enter" && items.length > 0);
  if (step !== 0 && items.length > 0) {
    event.preventDefault();
    at.value = (at.value + step + items.length) % items.length;
    document.getElementById(`hit-${at.value}`)?.scrollIntoView({ block: "nearest" });
  }
  if (event.key === "PageDown") onMore();
  if (event.key === "Enter") choose(items[at.value]);
  wish.value = event.key === "Enter" && items.length === 0;
  if (event.key === "Escape") query.value = "";
  if (isLeft) event.currentTarget.blur();
}
