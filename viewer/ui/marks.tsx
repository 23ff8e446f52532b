import type { VNode } from "preact";
import { colorFor, OUTLINES, type Statement, shapeFor } from "../state/index.ts";

/** The shape of an entity type alone, where colours tell something else. */
export function ShapeMark({ color }: { readonly color: string }): VNode {
  return <Outline color={color} fill="currentColor" />;
}

/** A colour alone. */
export function Swatch({ color }: { readonly color: string }): VNode {
  return (
    <svg class="mark-type" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <circle r={1} fill={color} />
    </svg>
  );
}

/** The sign of an entity type: its shape in its colour. */
export function TypeMark({
  color,
  theme,
}: {
  readonly color: string;
  readonly theme: "light" | "dark";
}): VNode {
  return <Outline color={color} fill={colorFor(color, theme)} />;
}

function Outline({ color, fill }: { readonly color: string; readonly fill: string }): VNode {
  const points = OUTLINES[shapeFor(color)].map(([x, y]) => `${round(x)},${round(y)}`).join(" ");
  return (
    <svg class="mark-type" viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <polygon points={points} fill={fill} />
    </svg>
  );
}

const DASHES: { readonly [statement in Statement]: string | undefined } = {
  stated: undefined,
  claimed: undefined,
  planned: "6 3",
  possible: "1.5 3",
  denied: "4 2",
};

/** The sign of a way of saying: a piece of the line as the picture draws it. */
export function LineMark({ look }: { readonly look: Statement | "disputed" }): VNode {
  if (look === "disputed")
    return (
      <svg class="mark-line" viewBox="0 0 28 10" aria-hidden="true">
        <path d="M1 3.4H27M1 6.6H27" />
      </svg>
    );
  return (
    <svg class={`mark-line is-${look}`} viewBox="0 0 28 10" aria-hidden="true">
      <path d="M1 5H27" stroke-dasharray={DASHES[look]} />
      {look === "denied" && <path d="M14 0.5V9.5" />}
    </svg>
  );
}

/** The outlines of the page's own buttons. */
const ICONS = {
  search: "M10.5 10.5 14 14M12 6.8a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 0 1 10.4 0Z",
  close: "M3.5 3.5l9 9m0-9l-9 9",
  back: "M9.5 3 4.5 8l5 5",
  play: "M4.5 2.5 13 8l-8.5 5.5Z",
  stop: "M4 4h8v8H4Z",
  fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  table: "M2 3h12v10H2zM2 6.5h12M2 9.8h12M6.5 3v10",
  graph:
    "M4 4.5 11.5 6M4.5 5.5 7 11.5M11 7.5 8.5 11.5M5.5 4a2 2 0 1 1-4 0 2 2 0 0 1 4 0Zm9 2.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Zm-5 6.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0Z",
  light:
    "M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z",
  dark: "M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z",
  system: "M2 3h12v8H2zM6 14h4M8 11v3",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  undo: "M5.5 3 2.5 6l3 3M3 6h6.5a4 4 0 0 1 0 8H6",
  copy: "M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z",
  done: "M3 8.5l3.5 3.5L13 4.5",
  keys: "M1.5 4h13v8h-13zM4 6.5h.5M7 6.5h.5M10 6.5h.5M5 9.5h6",
  redo: "M10.5 3l3 3-3 3M13 6H6.5a4 4 0 0 0 0 8H8",
  save: "M8 2v8M4.5 6.8 8 10.3l3.5-3.5M2.5 13.5h11",
  read: "M9 1.5H3.5v13h9V5zM9 1.5V5h3.5M8 7.5v4.5M5.8 9.8h4.4",
  conflict: "M3 3l4 5-4 5M13 3 9 8l4 5",
  up: "M3 10.5 8 5.5l5 5",
  down: "M3 5.5l5 5 5-5",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;

/** A line drawing in the colour of the text. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** A button that is an icon; its name is read aloud and shown by the browser. */
export function IconButton({
  icon,
  label,
  onClick,
  isPressed,
  isDisabled = false,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
}): VNode {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      // Not `disabled`, which would take the focus away from who has just pressed it for the last time.
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
