import {
  type GraphIndex,
  hullAbout,
  hullMembers,
  type Point,
  STAGE_COLORS,
} from "../state/index.ts";
import type { Disc } from "./geometry.ts";

/** Pixels between a hull and the nodes in it. */
const AIR = 18;

/** Draws faint hulls about communities, in no hue of their own: hues tell types. */
export function paintHulls(
  context: CanvasRenderingContext2D,
  index: GraphIndex,
  nodes: ReadonlySet<string>,
  { theme, disc }: { readonly theme: "light" | "dark"; readonly disc: (id: string) => Disc | null },
): void {
  const { hull: inside, rim } = STAGE_COLORS[theme];
  context.lineJoin = "round";
  for (const members of hullMembers(index, nodes)) {
    const places = members.flatMap((id) => disc(id) ?? []);
    context.beginPath();
    for (const [x, y] of hullAbout(places.map((place): Point => [place.x, place.y])))
      context.lineTo(x, y);
    context.closePath();
    for (const [color, width] of [
      [rim, 2 * AIR + 2],
      [inside, 2 * AIR],
    ] as const) {
      context.strokeStyle = color;
      context.lineWidth = width;
      context.stroke();
    }
    context.fillStyle = inside;
    context.fill();
  }
}
