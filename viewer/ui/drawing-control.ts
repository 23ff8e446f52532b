import { nearestInCone, type Spot, type StageControl } from "../state/index.ts";
import type { Page } from "./page.ts";

/** What keys may ask of the plain drawing, as of the picture: places are those of the layout, moves are scrolling. */
export function drawingControl(
  { store, index }: Page,
  box: () => HTMLElement | null,
  enlarge: (by: number) => void,
): StageControl {
  const spotOf = (id: string): Spot | null => {
    const place = store.state.peek().pins.find((pin) => pin.id === id) ?? index.nodes.get(id);
    return place ? { id, x: place.x, y: place.y } : null;
  };
  const middleOf = (id: string): readonly [number, number] | null => {
    const shape = box()
      ?.querySelector(`[data-id="${CSS.escape(id)}"]`)
      ?.getBoundingClientRect();
    return shape ? [shape.x + shape.width / 2, shape.y + shape.height / 2] : null;
  };
  return {
    fit: () => enlarge(0),
    zoom: enlarge,
    pan: (right, down) => {
      const frame = box();
      frame?.scrollBy(right * frame.clientWidth, down * frame.clientHeight);
    },
    flyTo: (id) => {
      const [frame, place] = [box(), middleOf(id)];
      if (!frame || !place) return;
      const { x, y, width, height } = frame.getBoundingClientRect();
      frame.scrollBy(place[0] - x - width / 2, place[1] - y - height / 2);
    },
    place: spotOf,
    worth: () => {
      const ids = [...store.visible.peek().nodes];
      const [one, two] = [ids[0], ids.at(-1)].flatMap((id = "") => {
        const [spot, middle] = [spotOf(id), middleOf(id)];
        return spot && middle ? [{ spot, x: middle[0], y: middle[1] }] : [];
      });
      const apart = one && two ? Math.hypot(two.x - one.x, two.y - one.y) : 0;
      if (!one || !two || apart === 0) return 1;
      return Math.hypot(two.spot.x - one.spot.x, two.spot.y - one.spot.y) / apart;
    },
    nearest: (id, right, down) => {
      const from = spotOf(id);
      const spots = [...store.visible.peek().nodes].flatMap((other) => spotOf(other) ?? []);
      // The layout's y points up.
      return from ? nearestInCone(from, spots, right, -down) : null;
    },
  };
}
