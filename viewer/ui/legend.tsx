import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import {
  AGREEMENTS,
  colorFor,
  communityColor,
  communityName,
  FACETS,
  type FacetName,
  type FacetValue,
  facetValues,
  relationWords,
  STATEMENTS,
  TEXT_ITSELF,
  TIES,
} from "../state/index.ts";
import { Coloring } from "./coloring.tsx";
import { IconButton, LineMark, ShapeMark, Swatch, TypeMark } from "./marks.tsx";
import type { Page } from "./page.ts";
import { Sureness } from "./sureness.tsx";

/** Values of a facet that are shown before "more". */
const FIRST_VALUES = 9;
/** Facets that say nothing while all things have the same value. */
const CHOICES: readonly FacetName[] = ["tie", "community", "agreement", "speaker"];

/** The legend: what colours, shapes and lines mean, and with the same rows what is shown. */
export function Legend({ page }: { readonly page: Page }): VNode {
  const { words, store } = page;
  const { hidden, confidence, period, away, around, pins } = store.state.value;
  const isFiltered =
    confidence > 0 ||
    FACETS.some((facet) => hidden[facet].length > 0) ||
    period.from !== null ||
    period.to !== null ||
    away.length > 0 ||
    around !== null;
  return (
    <nav class="legend" aria-label={words.legend}>
      <Coloring page={page} />
      {FACETS.map((facet) => (
        <Facet key={facet} page={page} facet={facet} />
      ))}
      <Sureness page={page} />
      {isFiltered && (
        <button
          type="button"
          class="text-button"
          onClick={() => store.dispatch({ do: "all", facet: null })}
        >
          {words.showAll}
        </button>
      )}
      {pins.length > 0 && (
        <button
          type="button"
          class="text-button"
          onClick={() => store.dispatch({ do: "unpin", id: null })}
        >
          {words.unpinAll(pins.length)}
        </button>
      )}
      <IconButtonForNarrow page={page} />
    </nav>
  );
}

function IconButtonForNarrow({ page }: { readonly page: Page }): VNode {
  return (
    <div class="legend-close">
      <IconButton
        icon="close"
        label={page.words.close}
        onClick={() => page.store.dispatch({ do: "legend", isOpen: false })}
      />
    </div>
  );
}

function Facet({ page, facet }: { readonly page: Page; readonly facet: FacetName }): VNode | null {
  const { words, store, index } = page;
  const isLong = useSignal(false);
  const values = useMemo(() => facetValues(index, facet), [index, facet]);
  const hidden = store.state.value.hidden[facet];
  // All of one kind is nothing to choose from.
  if (values.length === 0 || (CHOICES.includes(facet) && values.length === 1)) return null;
  const shown = isLong.value ? values : values.slice(0, FIRST_VALUES);
  return (
    <fieldset class="facet">
      <legend>
        <span>{words.facets[facet]}</span>
        {hidden.length > 0 && (
          <button
            type="button"
            class="text-button"
            onClick={() => store.dispatch({ do: "all", facet })}
          >
            {words.all}
          </button>
        )}
      </legend>
      {shown.map((value) => (
        <FacetRow
          key={value.value}
          page={page}
          facet={facet}
          value={value}
          values={values}
          isOn={!hidden.includes(value.value)}
        />
      ))}
      {shown.length < values.length && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            isLong.value = true;
          }}
        >
          {words.more(values.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

function FacetRow({
  page,
  facet,
  value,
  values,
  isOn,
}: {
  readonly page: Page;
  readonly facet: FacetName;
  readonly value: FacetValue;
  readonly values: readonly FacetValue[];
  readonly isOn: boolean;
}): VNode {
  const { words, store } = page;
  const label = facetLabel(page, facet, value.value);
  return (
    <div class={isOn ? "facet-row" : "facet-row is-off"}>
      <label title={facetHelp(page, facet, value.value)}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => store.dispatch({ do: "toggle", facet, value: value.value })}
        />
        <FacetMark page={page} facet={facet} value={value.value} />
        <bdi class="facet-label">{label}</bdi>
      </label>
      <button
        type="button"
        class="only"
        aria-label={words.onlyLabel(label)}
        onClick={() =>
          store.dispatch({
            do: "only",
            facet,
            value: value.value,
            values: values.map((other) => other.value),
          })
        }
      >
        {words.only}
      </button>
      <span class="count">{value.count}</span>
    </div>
  );
}

function FacetMark({
  page,
  facet,
  value,
}: {
  readonly page: Page;
  readonly facet: FacetName;
  readonly value: string;
}): ComponentChildren {
  const { colorBy } = page.staged.value.store.state.value;
  if (facet === "type") {
    const node = page.index.graph.nodes.find(({ entity }) => entity.type === value);
    return colorBy === "type" ? (
      <TypeMark color={node?.color ?? ""} theme={page.theme.value} />
    ) : (
      <ShapeMark color={node?.color ?? ""} />
    );
  }
  if (facet === "community" && colorBy === "community")
    return <Swatch color={colorFor(communityColor(value), page.theme.value)} />;
  if (facet === "agreement") return <LineMark look={value === "disputed" ? value : "stated"} />;
  const statement = STATEMENTS.find((other) => other === value);
  return facet === "statement" && statement ? <LineMark look={statement} /> : null;
}

function facetLabel(page: Page, facet: FacetName, value: string): string {
  if (facet === "relation") return relationWords(value);
  if (facet === "speaker") return value === TEXT_ITSELF ? page.words.textItself : value;
  if (facet === "community") return communityName(page.index, value) ?? page.words.smallCommunities;
  if (facet === "document")
    return page.graph.documentHeads.find(({ path }) => path === value)?.title ?? value;
  const agreement = AGREEMENTS.find((other) => other === value);
  if (facet === "agreement" && agreement) return page.words.agreements[agreement];
  const tie = TIES.find((other) => other === value);
  if (facet === "tie" && tie) return page.words.ties[tie];
  const statement = STATEMENTS.find((other) => other === value);
  return facet === "statement" && statement ? page.words.statements[statement] : value;
}

function facetHelp(page: Page, facet: FacetName, value: string): string {
  const statement = STATEMENTS.find((other) => other === value);
  if (facet === "agreement" && value === "disputed") return page.words.disputedHelp;
  return facet === "statement" && statement
    ? page.words.statementHelp[statement]
    : facetLabel(page, facet, value);
}
