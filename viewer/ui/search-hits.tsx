import type { VNode } from "preact";
import type { Hit } from "../state/index.ts";
import { TypeMark } from "./marks.tsx";
import type { Page } from "./page.ts";

/** What a search found, as the list of its field. */
export function Hits({
  page,
  hits,
  others,
  at,
  isListed,
  choose,
}: {
  readonly page: Page;
  readonly hits: readonly Hit[];
  /** Found, but not listed. */
  readonly others: number;
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
      {hits.length === 0 && (
        <li role="none" class="no-hits">
          {page.words.noHits}
        </li>
      )}
      {others > 0 && (
        <li role="none" class="no-hits">
          {page.words.moreHits(others)}
        </li>
      )}
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
