import { STAGE_COLORS } from "../state/index.ts";

/** Name of the node attribute that holds the shape's number. */
export const SHAPE_ATTRIBUTE = "shape";
/** Name of the line attribute that holds its style's bits. */
export const STYLE_ATTRIBUTE = "style";

/** A colour as shaders take it: 0 to 1. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** What shaders need to know of the theme. */
export interface ShaderTheme {
  readonly ground: Rgb;
  /** A node's ring is its fill, moved towards this colour by this share. */
  readonly ring: Rgb;
  readonly ringShare: number;
}

/** Gives the theme of the moment. */
export type ThemeSource = () => ShaderTheme;

/** The shaders' colours of a theme. */
export function shaderTheme(theme: "light" | "dark"): ShaderTheme {
  const ground = rgbOf(STAGE_COLORS[theme].ground);
  return theme === "light"
    ? { ground, ring: { r: 0, g: 0, b: 0 }, ringShare: 0.28 }
    : { ground, ring: { r: 1, g: 1, b: 1 }, ringShare: 0.3 };
}

/** `#rrggbb` as numbers. */
function rgbOf(hex: string): Rgb {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { r: part(1), g: part(3), b: part(5) };
}

/** `#rrggbb` moved towards black on light ground and towards white on dark: the ring of a node. */
export function ringColor(hex: string, theme: "light" | "dark"): string {
  const { ring, ringShare } = shaderTheme(theme);
  const { r, g, b } = rgbOf(hex);
  const mix = (from: number, to: number): number =>
    Math.round((from + (to - from) * ringShare) * 255);
  return `rgb(${mix(r, ring.r)} ${mix(g, ring.g)} ${mix(b, ring.b)})`;
}

/** `#rrggbb` with an opacity, in the notation that sigma reads. */
export function withAlpha(hex: string, alpha: number): string {
  const { r, g, b } = rgbOf(hex);
  return `rgba(${byte(r)},${byte(g)},${byte(b)},${alpha.toFixed(3)})`;
}

function byte(part: number): number {
  return Math.round(part * 255);
}
