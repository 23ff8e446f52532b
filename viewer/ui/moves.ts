import type { Page } from "./page.ts";

/** Pixels that a key moves a node. */
const STEP = 16;

/** Moves an entity by so many steps on the stage and pins it there; by none, pins it where it is, or lets it go. */
export function pinHere({ store, control }: Page, id: string, right: number, down: number): void {
  const stage = control.peek();
  const place = stage?.place(id);
  if (!stage || !place) return;
  const isMove = right !== 0 || down !== 0;
  if (!isMove && store.state.peek().pins.some((pin) => pin.id === id))
    return store.dispatch({ do: "unpin", id });
  const step = STEP * stage.worth();
  const [x, y] = [place.x + right * step, place.y - down * step].map(
    (value) => Math.round(value * 100) / 100,
  );
  store.dispatch({ do: "pin", pin: { id, x: x ?? 0, y: y ?? 0 } });
}
