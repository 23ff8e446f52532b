import { describe, expect, it } from "vitest";
import { TYPE_COLORS } from "../../src/graph/colors.ts";
import { colorFor, PALETTE, STAGE_COLORS, shapeFor } from "../../viewer/state/index.ts";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How colours are seen: by all, and by people without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: readonly (readonly [string, Matrix])[] = [
  [
    "all",
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    "protanopes",
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    "deuteranopes",
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
  [
    "tritanopes",
    [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  ],
];

function linear(hex: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(matrix: Matrix, [r, g, b]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Relative luminance, with the share that a screen reflects. */
function light(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
}

function contrast(one: string, two: string): number {
  const [a, b] = [light(one), light(two)];
  return Math.max(a, b) / Math.min(a, b);
}

function root(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116;
}

/** CIELAB under D65. */
function lab([r, g, b]: Triple): Triple {
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: string, two: string, vision: Matrix): number {
  const [a, b] = [lab(times(vision, linear(one))), lab(times(vision, linear(two)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(["light", "dark"] as const)("colours on %s ground", (theme) => {
  const colors = PALETTE.map((swatch) => swatch[theme]);
  const { ground, text, muted, edge, denied, accent } = STAGE_COLORS[theme];

  it.each(colors)("%s stands out from it", (color) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(VISIONS)("are told apart by %s", (_name, vision) => {
    const distances = colors.flatMap((one, at) =>
      colors.slice(at + 1).map((two) => distance(one, two, vision)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(20);
  });

  it("make text readable and lines visible", () => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
    for (const color of [edge, denied, accent])
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("a type", () => {
  it("has in the page the colour that the build gave it, and a shape of its own", () => {
    const built = [...TYPE_COLORS.values()];
    expect(built.map((color) => colorFor(color, "light"))).toEqual(built);
    expect(new Set(built.map(shapeFor)).size).toBe(built.length);
    expect(built.map((color) => colorFor(color, "dark"))).toEqual(
      PALETTE.map((swatch) => swatch.dark),
    );
  });

  it.each([
    ["#123456", "#123456"],
    ["red; x", "#8a8f98"],
    ["", "#8a8f98"],
  ])("of unknown colour %j is drawn %s", (color, drawn) => {
    expect(colorFor(color, "light")).toBe(drawn);
  });
});
