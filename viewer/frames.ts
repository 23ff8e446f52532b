/** Draws some frames and tells how many milliseconds each took; null where the page was not seen meanwhile. */
export type TimeFrames = (redraw: () => void) => Promise<readonly number[] | null>;

/** Frames that are measured. */
const FRAMES = 5;

/**
 * What measures frames. Tests tell before the page is read what frames take, as `window.__viewer.frameTimes`: lists of milliseconds,
 * one for each time that frames are measured, the last for all times after.
 */
export function frameTimer(page: object): TimeFrames {
  const handle: unknown = Reflect.get(page, "__viewer");
  const told: unknown =
    typeof handle === "object" && handle !== null && Reflect.get(handle, "frameTimes");
  if (!Array.isArray(told)) return measureFrames;
  const left = told.filter((times): times is readonly number[] => Array.isArray(times));
  return async () => (left.length > 1 ? left.shift() : left[0]) ?? null;
}

/** Measures from one frame to the next, after the two that a new picture has for itself. */
async function measureFrames(redraw: () => void): Promise<readonly number[] | null> {
  await nextFrame();
  let last = await nextFrame();
  const times: number[] = [];
  while (times.length < FRAMES) {
    redraw();
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return document.visibilityState === "visible" ? times : null;
}

async function nextFrame(): Promise<number> {
  return await new Promise(requestAnimationFrame);
}
