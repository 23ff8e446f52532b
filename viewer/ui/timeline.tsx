import { useSignal } from "@preact/signals";
import type { TargetedPointerEvent, VNode } from "preact";
import { useMemo } from "preact/hooks";
import { type Bucket, bucketsOf, isInPeriod } from "../state/index.ts";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";

/** The dated documents as bars: drag over them, press one, or type dates, and only documents of that time speak. */
export function Timeline({ page }: { readonly page: Page }): VNode | null {
  const { words, store, index, player } = page;
  const isPlaying = player.isPlaying.value;
  const buckets = useMemo(() => bucketsOf(index), [index]);
  const drag = useSignal<readonly [number, number] | null>(null);
  const { period } = store.state.value;
  const isSet = period.from !== null || period.to !== null;
  if (buckets.length < 2) return null;
  const set = (from: string | null, to: string | null): void =>
    store.dispatch({ do: "period", period: { from, to } });
  const at = (event: TargetedPointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(share * buckets.length)));
  };
  const release = (): void => {
    const range = drag.value;
    drag.value = null;
    if (!range) return;
    const [from, to] = [buckets[Math.min(...range)], buckets[Math.max(...range)]];
    if (from && to) set(from.name, to.name);
  };
  const isOn = (bucket: Bucket, place: number): boolean => {
    const range = drag.value;
    if (range) return place >= Math.min(...range) && place <= Math.max(...range);
    return !isSet || isInPeriod(bucket.name, period);
  };
  return (
    <section class="timeline" aria-label={words.timeline}>
      <IconButton
        icon={isPlaying ? "stop" : "play"}
        label={isPlaying ? words.picture.stop : words.picture.play}
        onClick={player.press}
      />
      <div
        class="bars"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.value = [at(event), at(event)];
        }}
        onPointerMove={(event) => {
          if (drag.value) drag.value = [drag.value[0], at(event)];
        }}
        onPointerUp={release}
        onPointerCancel={() => {
          drag.value = null;
        }}
      >
        <Bars page={page} buckets={buckets} isOn={isOn} set={set} />
      </div>
      <Dates page={page} buckets={buckets} />
    </section>
  );
}

function Bars({
  page,
  buckets,
  isOn,
  set,
}: {
  readonly page: Page;
  readonly buckets: readonly Bucket[];
  readonly isOn: (bucket: Bucket, at: number) => boolean;
  readonly set: (from: string, to: string) => void;
}): VNode {
  const most = Math.max(1, ...buckets.map(({ relations }) => relations));
  return (
    <svg
      class="bar-chart"
      viewBox={`0 0 ${buckets.length * 10} 40`}
      preserveAspectRatio="none"
      role="group"
      aria-label={page.words.timeline}
    >
      {buckets.map((bucket, at) => {
        const { name, documents, relations } = bucket;
        const height = relations === 0 ? 1 : 3 + (relations / most) * 37;
        const words = page.words.inTime(name, documents, relations);
        return (
          <rect
            key={name}
            class={isOn(bucket, at) ? "bar is-on" : "bar"}
            x={at * 10 + 0.6}
            y={40 - height}
            width={8.8}
            height={height}
            role="button"
            // Attributes of SVG are told apart by case.
            tabindex={documents === 0 ? -1 : 0}
            aria-label={words}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === " ") set(name, name);
            }}
          >
            <title>{words}</title>
          </rect>
        );
      })}
    </svg>
  );
}

/** The two ends as text fields: the brush for keys. */
function Dates({
  page,
  buckets,
}: {
  readonly page: Page;
  readonly buckets: readonly Bucket[];
}): VNode {
  const { words, store } = page;
  const { period } = store.state.value;
  const type = (end: "from" | "to", text: string): void => {
    if (text === "" || /^\d{4}(?:-\d\d){0,2}$/.test(text))
      store.dispatch({ do: "period", period: { ...period, [end]: text === "" ? null : text } });
  };
  return (
    <div class="dates">
      {(["from", "to"] as const).map((end) => (
        <input
          key={end}
          type="text"
          inputMode="numeric"
          class="date"
          aria-label={words.dates[end]}
          placeholder={buckets.at(end === "from" ? 0 : -1)?.name}
          pattern="[0-9]{4}(-[0-9][0-9]){0,2}"
          value={period[end] ?? ""}
          onChange={({ currentTarget }) => type(end, currentTarget.value.trim())}
        />
      ))}
      <button
        type="button"
        class="text-button"
        disabled={period.from === null && period.to === null}
        onClick={() => store.dispatch({ do: "period", period: { from: null, to: null } })}
      >
        {words.allTime}
      </button>
    </div>
  );
}
