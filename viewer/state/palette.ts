/** The outline of a node: with colour and word, the third sign of its type. */
export type Shape =
  | "circle"
  | "square"
  | "triangle"
  | "diamond"
  | "hexagon"
  | "page"
  | "pentagon"
  | "dot";

/** A row of the palette: the colour that the build gives a type, its counterpart on dark ground, its outline. */
interface Swatch {
  readonly light: string;
  readonly dark: string;
  readonly shape: Shape;
}

/** The colours of the build's types, told apart under normal and colour-blind vision (contrast and distance are tested). */
export const PALETTE: readonly Swatch[] = [
  { light: "#c78015", dark: "#cb954c", shape: "circle" },
  { light: "#5578e4", dark: "#8cb7fd", shape: "square" },
  { light: "#18a658", dark: "#c5e8af", shape: "triangle" },
  { light: "#08576f", dark: "#7dedf4", shape: "diamond" },
  { light: "#b079c3", dark: "#a071b2", shape: "hexagon" },
  { light: "#615913", dark: "#fadb74", shape: "page" },
  { light: "#7a373d", dark: "#cb6663", shape: "pentagon" },
  { light: "#8a8f98", dark: "#9aa0a8", shape: "dot" },
];
const OTHER: Swatch = { light: "#8a8f98", dark: "#9aa0a8", shape: "dot" };

/** Colours of the stage. The panels' are in the style sheet. */
export interface StageColors {
  readonly ground: string;
  /** What communities lie on, and its edge. */
  readonly hull: string;
  readonly rim: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly denied: string;
  readonly accent: string;
}

/** The stage's colours on light and on dark ground. */
export const STAGE_COLORS: { readonly light: StageColors; readonly dark: StageColors } = {
  light: {
    ground: "#fbfbf9",
    hull: "#f3f3f0",
    rim: "#e6e6e1",
    text: "#1c2024",
    muted: "#6b7280",
    edge: "#8b919a",
    denied: "#b3403a",
    accent: "#2557c7",
  },
  dark: {
    ground: "#14171c",
    hull: "#1b1f25",
    rim: "#2a2f37",
    text: "#e8eaed",
    muted: "#9aa0a8",
    edge: "#6b7480",
    denied: "#e5786d",
    accent: "#8cb7fd",
  },
};

/** A colour of the build on the ground of a theme. Unknown colours stay as they are. */
export function colorFor(color: string, theme: "light" | "dark"): string {
  const swatch = swatchOf(color);
  if (swatch) return swatch[theme];
  return /^#[0-9a-f]{6}$/i.test(color) ? color : OTHER[theme];
}

/** The outline that goes with a colour of the build. */
export function shapeFor(color: string): Shape {
  return swatchOf(color)?.shape ?? OTHER.shape;
}

function swatchOf(color: string): Swatch | undefined {
  return PALETTE.find(({ light }) => light === color.toLowerCase());
}

/** A point of an outline, in radii from the centre, y downwards. */
export type Point = readonly [x: number, y: number];

/** The corners of an outline, for a radius of 1; the circles have many. The node shader draws the same shapes. */
export const OUTLINES: { readonly [shape in Shape]: readonly Point[] } = {
  circle: ring(40, 0.94, 0),
  square: box(0.84, 0.84),
  triangle: ring(3, 1.15, -90, 0.12),
  diamond: ring(4, 1.08, -90),
  hexagon: ring(6, 1, 0),
  page: box(0.7, 0.96),
  pentagon: ring(5, 1.04, -90, 0.04),
  dot: ring(40, 0.76, 0),
};

function ring(corners: number, radius: number, from: number, down = 0): readonly Point[] {
  return Array.from({ length: corners }, (_, at): Point => {
    const angle = ((from + (360 * at) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle) + down];
  });
}

function box(x: number, y: number): readonly Point[] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}
