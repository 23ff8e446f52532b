import { useSignal } from "@preact/signals";
import type { TargetedKeyboardEvent, VNode } from "preact";
import { useMemo } from "preact/hooks";
import { foldedNames, type Hit, searchEntities } from "../state/index.ts";
import { Icon, TypeMark } from "./marks.tsx";
import type { Page } from "./page.ts";

const MOST_HITS = 12;

/** The search field with its list: names and aliases, keys only or by pointer. */
export function Search({ page }: { readonly page: Page }): VNode {
  const { words, index } = page;
  const query = useSignal("");
  const at = useSignal(0);
  const isOpen = useSignal(false);
  const hits = useMemo(() => searchEntities(index, query.value, MOST_HITS), [index, query.value]);
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    isOpen.value = false;
    query.value = "";
    page.store.dispatch({ do: "select", selection: { kind: "node", id: hit.id } });
    page.control.value?.flyTo(hit.id);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const isLeft = event.key === "Escape" || (event.key === "Enter" && hits.length > 0);
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      at.value = (at.value + step + hits.length) % hits.length;
    }
    if (event.key === "Enter") choose(hits[at.value]);
    if (event.key === "Escape") query.value = "";
    if (isLeft) event.currentTarget.blur();
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
          foldedNames(index);
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd class="search-key">/</kbd>
      <Hits page={page} hits={hits} at={at.value} isListed={isListed} choose={choose} />
    </div>
  );
}

function Hits({
  page,
  hits,
  at,
  isListed,
  choose,
}: {
  readonly page: Page;
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly isListed: boolean;
  readonly choose: (hit: Hit) => void;
}): VNode {
  return (
    <ul id="search-hits" role="listbox" aria-label={page.words.entities} hidden={!isListed}>
      {hits.map((hit, place) => (
        <HitRow
          key={hit.id}
          page={page}
          hit={hit}
          place={place}
          isActive={place === at}
          onChoose={() => choose(hit)}
        />
      ))}
      {hits.length === 0 && <li class="no-hits">{page.words.noHits}</li>}
    </ul>
  );
}

function HitRow({
  page,
  hit,
  place,
  isActive,
  onChoose,
}: {
  readonly page: Page;
  readonly hit: Hit;
  readonly place: number;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}): VNode {
  const color = page.index.nodes.get(hit.id)?.color ?? "";
  return (
    <li
      id={`hit-${place}`}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <TypeMark color={color} theme={page.theme.value} />
      <bdi class="hit-name">{hit.name}</bdi>
      {hit.alias !== null && (
        <span class="muted">
          {" "}
          (<bdi>{hit.alias}</bdi>)
        </span>
      )}
      <span class="hit-type muted">{hit.type}</span>
    </li>
  );
}
