import type Sigma from "sigma";
import type { StageControl, Store } from "../state/index.ts";

/** Ratios of the camera between which one can zoom. */
export const CLOSEST = 0.02;
export const FARTHEST = 3;
/** Pixels that stay free about what is shown, both sides together. */
const MARGIN = 112;
/** Pixels beside an entity in view that leave room for half a name. */
const NAME_ROOM = 80;

/** Pixels of the stage that a panel lies on. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** What moving the camera depends on. */
interface CameraOptions {
  readonly store: Store;
  readonly covered: () => Covered;
  readonly isCalm: boolean;
}

/** The moves of the camera that the page and the picture ask for. */
export interface Camera extends Pick<StageControl, "fit" | "zoom" | "pan"> {
  /** Brings entities into the middle, as near as this ratio at most. */
  readonly show: (ids: Iterable<string>, closest: number) => void;
  /** Moves, and goes farther away if it must, so that no panel covers these entities; stays where none is covered. */
  readonly reveal: (ids: readonly string[]) => void;
}

/** The moves of the camera. Coordinates are sigma's framed ones: the whole graph lies in the unit square. */
export function createCamera(sigma: Sigma, { store, covered, isCalm }: CameraOptions): Camera {
  const camera = sigma.getCamera();
  const move = (x: number, y: number, ratio: number): void => {
    const state = { x, y, ratio, angle: 0 };
    if (isCalm) camera.setState(state);
    else void camera.animate(state, { duration: 350 });
  };
  /** What a pixel is worth at ratio 1. */
  const unit = (): { readonly x: number; readonly y: number } => {
    const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const zero = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
    const one = sigma.viewportToFramedGraph({ x: 1, y: 1 }, { cameraState });
    return { x: one.x - zero.x, y: zero.y - one.y };
  };
  const show = (ids: Iterable<string>, closest: number): void => {
    const spots = [...ids].flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
    if (spots.length === 0) return;
    const [left, right] = ends(spots.map((spot) => spot.x));
    const [low, high] = ends(spots.map((spot) => spot.y));
    const pixel = unit();
    const { width, height } = sigma.getDimensions();
    const off = covered();
    const wide = Math.max(MARGIN + 100, width - off.left - off.right);
    const tall = Math.max(MARGIN + 60, height - off.bottom);
    const ratio = Math.max(
      (right - left) / ((wide - (off.left + off.right > 0 ? 2 * NAME_ROOM : MARGIN)) * pixel.x),
      (high - low) / ((tall - MARGIN) * pixel.y),
      closest,
    );
    move(
      (left + right) / 2 + (off.left > 0 ? -1 : 1) * ((width - wide) / 2) * pixel.x * ratio,
      (low + high) / 2 - ((height - tall) / 2) * pixel.y * ratio,
      Math.min(ratio, FARTHEST),
    );
  };
  const isCovered = (id: string): boolean => isUnder(sigma, covered(), id);
  return {
    show,
    fit: () => show(store.visible.value.nodes, 0.05),
    reveal: (ids) => {
      if (ids.some(isCovered)) show(ids, camera.getState().ratio);
    },
    zoom: (factor) => {
      const { x, y, ratio } = camera.getState();
      move(x, y, Math.max(CLOSEST, Math.min(FARTHEST, ratio / factor)));
    },
    pan: (right, down) => {
      const { x, y, ratio } = camera.getState();
      const { width, height } = sigma.getDimensions();
      const pixel = unit();
      move(x + right * width * pixel.x * ratio, y - down * height * pixel.y * ratio, ratio);
    },
  };
}

/** Whether an entity lies under a panel, or so near to it or to an edge of the stage that its name does. */
function isUnder(sigma: Sigma, { left, right, bottom }: Covered, id: string): boolean {
  const data = sigma.getNodeDisplayData(id);
  if (!data) return false;
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(data);
  const beside = Math.min(NAME_ROOM, (width - left - right) / 4);
  return x < left + beside || y < 20 || y > height - bottom - 20 || x > width - right - beside;
}

function ends(values: readonly number[]): readonly [number, number] {
  return [
    values.reduce((one, two) => Math.min(one, two), Number.POSITIVE_INFINITY),
    values.reduce((one, two) => Math.max(one, two), Number.NEGATIVE_INFINITY),
  ];
}
