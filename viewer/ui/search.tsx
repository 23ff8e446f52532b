import { type Signal, useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { type Hit, readNames, searchEntities } from "../state/index.ts";
import { inPieces } from "./idle.ts";
import { Icon } from "./marks.tsx";
import type { Page } from "./page.ts";
import { Hits } from "./search-hits.tsx";

const MOST_HITS = 12;
/** Names made ready for searching at a time, so that no key press waits for them. */
const NAMES_AT_ONCE = 2000;

/** The search field with its list: names and aliases, keys only or by pointer. */
export function Search({ page }: { readonly page: Page }): VNode {
  const { words, index } = page;
  const query = useSignal("");
  const at = useSignal(0);
  const isOpen = useSignal(false);
  const { hits, count } = useMemo(
    () => searchEntities(index, query.value, MOST_HITS),
    [index, query.value],
  );
  useEffect(() => inPieces(() => readNames(index, NAMES_AT_ONCE)), [index]);
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    isOpen.value = false;
    query.value = "";
    page.store.dispatch({ do: "select", selection: { kind: "node", id: hit.id } });
    page.control.value?.flyTo(hit.id);
  };
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
        aria-activedescendant={isListed && hits.length > 0 ? `hit-${at.value}` : undefined}
        placeholder={words.search}
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          at.value = 0;
          isOpen.value = true;
        }}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={(event) => onKeyDown(event, { hits, at, query, choose })}
      />
      <kbd class="search-key">/</kbd>
      <Hits
        page={page}
        hits={hits}
        others={count - hits.length}
        at={at.value}
        isListed={isListed}
        choose={choose}
      />
    </div>
  );
}

/** Arrows go through the list, Enter chooses, Escape empties the field. */
function onKeyDown(
  event: TargetedKeyboardEvent<HTMLInputElement>,
  {
    hits,
    at,
    query,
    choose,
  }: {
    readonly hits: readonly Hit[];
    readonly at: Signal<number>;
    readonly query: Signal<string>;
    readonly choose: (hit: Hit | undefined) => void;
  },
): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const isLeft = event.key === "Escape" || (event.key === "Enter" && hits.length > 0);
  if (step !== 0 && hits.length > 0) {
    event.preventDefault();
    at.value = (at.value + step + hits.length) % hits.length;
  }
  if (event.key === "Enter") choose(hits[at.value]);
  if (event.key === "Escape") query.value = "";
  if (isLeft) event.currentTarget.blur();
}
