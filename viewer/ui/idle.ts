/** Milliseconds after which waiting work is done even if the page is never idle. */
const LATEST = 300;

/** Does something when the page has nothing else to do, soon at the latest. Returns what calls it off. */
function whenIdle(action: () => void): () => void {
  // Safari has no such callback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(action, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(action, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}

/** Milliseconds of a quiet moment in which one more piece is begun. */
const MOMENT = 8;

/** Does work piece by piece in quiet moments, until a piece says that it was the last. Returns what stops it. */
export function inPieces(piece: () => boolean): () => void {
  let stop = whenIdle(step);
  function step(): void {
    const until = performance.now() + MOMENT;
    let isThrough = piece();
    while (!isThrough && performance.now() < until) isThrough = piece();
    if (!isThrough) stop = whenIdle(step);
  }
  return () => stop();
}
