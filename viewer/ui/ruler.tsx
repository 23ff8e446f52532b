import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { openClaim } from "./document-says.tsx";
import type { Page } from "./page.ts";

/** A mark on the ruler: a thousandth of the document's height, and the claim whose sentence stands there. */
interface Tick {
  readonly y: number;
  readonly kind: "claim" | "current" | "here";
  readonly claim: string | null;
}

/** Beside the scroll bar, where in the whole document claims and mentions of the selected entity stand. Keys have their own ways there. */
export function Ruler({ page }: { readonly page: Page }): VNode {
  const { reading, selection } = page.store.state.value;
  const ticks = useSignal<readonly Tick[]>([]);
  useEffect(() => {
    const body = document.querySelector<HTMLElement>("#panel .panel-body");
    const text = body?.querySelector(".document");
    if (!body || !text) return undefined;
    const measure = (): void => void (ticks.value = measureTicks(body));
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    measure();
    return () => observer.disconnect();
  }, [reading, selection]);
  const pathOf = (kind: Tick["kind"]): string =>
    ticks.value.flatMap((tick) => (tick.kind === kind ? [`M0 ${tick.y}H10`] : [])).join("");
  return (
    <svg
      class="ruler"
      viewBox="0 0 10 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={({ currentTarget, clientY }) => {
        const { top, height } = currentTarget.getBoundingClientRect();
        const y = ((clientY - top) / height) * 1000;
        const away = (tick: Tick): number => Math.abs(tick.y - y);
        const [nearest] = ticks.value
          .filter(({ claim }) => claim !== null)
          .toSorted((one, two) => away(one) - away(two));
        if (reading && nearest?.claim) openClaim(page, reading.document, nearest.claim);
      }}
    >
      <path class="ruler-ground" d="M0 0H10V1000H0Z" />
      {(["claim", "here", "current"] as const).map((kind) => (
        <path key={kind} class={`tick is-${kind}`} d={pathOf(kind)} />
      ))}
    </svg>
  );
}

function measureTicks(body: HTMLElement): readonly Tick[] {
  const { top } = body.getBoundingClientRect();
  const places = body.querySelectorAll<HTMLElement>(".passage, .sentence, .mention.is-here");
  return [...places].map((place) => {
    const at = place.getBoundingClientRect().top - top + body.scrollTop;
    const isSentence = place.matches(".sentence");
    return {
      y: Math.round((at / body.scrollHeight) * 1000),
      kind: isSentence ? "current" : place.matches(".passage") ? "claim" : "here",
      claim: place.dataset["claim"] ?? null,
    };
  });
}
