/** More lines than this are a grey mass, and slow: only the strongest are drawn, and all of what is selected. */
export const MOST_LINES = 20_000;

/** What panels and keys may ask of the picture, whatever draws it. */
export interface StageControl {
  /** Shows the whole visible graph. */
  readonly fit: () => void;
  /** Zooms by a factor; above 1 comes closer. */
  readonly zoom: (factor: number) => void;
  /** Moves the view by a share of its width and height. */
  readonly pan: (right: number, down: number) => void;
  /** Brings an entity into the middle. */
  readonly flyTo: (id: string) => void;
  /** Where an entity is drawn, in the units of the layout; null where it is not. */
  readonly place: (id: string) => { readonly x: number; readonly y: number } | null;
  /** Units of the layout that a pixel is worth at the present zoom. */
  readonly worth: () => number;
  /** The nearest visible entity in a direction from another, within a cone of 60 degrees; null where there is none. */
  readonly nearest: (id: string, right: number, down: number) => string | null;
}

/** A place on the stage. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nearest spot in a direction, within 30 degrees either side. */
export function nearestInCone(
  from: Spot,
  spots: Iterable<Spot>,
  right: number,
  down: number,
): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const { id, x, y } of spots) {
    const [dx, dy] = [x - from.x, y - from.y];
    const distance = Math.hypot(dx, dy);
    if (id === from.id || distance === 0) continue;
    const along = (dx * right + dy * down) / distance;
    if (along >= COS_30 && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

const COS_30 = Math.sqrt(3) / 2;
