import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { countBySureness } from "../state/index.ts";
import type { Page } from "./page.ts";

/** Steps of the slider, and bars above it. */
const STEPS = 20;
/** With more entities and relations than this each change takes long: the slider waits until it is let go. */
const MOST_LIVE = 5000;

/** The least confidence that a relation must have, under bars that tell how many relations are how sure. */
export function Sureness({ page }: { readonly page: Page }): VNode {
  const { words, store, index } = page;
  const draft = useSignal<number | null>(null);
  const bars = useMemo(() => countBySureness(index, STEPS), [index]);
  const { nodes, edges } = index.graph;
  const isLive = nodes.length + edges.length <= MOST_LIVE;
  const confidence = draft.value ?? store.state.value.confidence;
  const percent = Math.round(confidence * 100);
  const most = Math.max(1, ...bars);
  return (
    <fieldset class="facet">
      <legend>
        <span>{words.sureness}</span>
        <span class="count">{words.atLeast(percent)}</span>
      </legend>
      <svg
        class="histogram"
        viewBox={`0 0 ${STEPS} 20`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map((count, at) => {
          const height = count === 0 ? 0 : 1 + (19 * count) / most;
          const isOn = (at + 1) * (100 / STEPS) > percent;
          return (
            <rect
              key={at}
              class={isOn ? "bar is-on" : "bar"}
              x={at + 0.08}
              y={20 - height}
              width={0.84}
              height={height}
            />
          );
        })}
      </svg>
      <input
        type="range"
        class="range"
        aria-label={words.sureness}
        aria-valuetext={words.atLeast(percent)}
        min={0}
        max={100 - 100 / STEPS}
        step={100 / STEPS}
        value={percent}
        onInput={({ currentTarget }) => {
          const wanted = Number(currentTarget.value) / 100;
          if (isLive) store.move({ do: "sure", confidence: wanted });
          else draft.value = wanted;
        }}
        onChange={({ currentTarget }) => {
          draft.value = null;
          if (isLive) store.rest();
          else store.dispatch({ do: "sure", confidence: Number(currentTarget.value) / 100 });
        }}
      />
    </fieldset>
  );
}
