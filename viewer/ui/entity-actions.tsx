import type { VNode } from "preact";
import type { Action } from "../state/index.ts";
import { pinHere } from "./moves.ts";
import type { Page } from "./page.ts";

/** What can be done with an entity: look only around it, bring its neighbours, begin or end a path, pin, hide. */
export function EntityActions({ page, id }: { readonly page: Page; readonly id: string }): VNode {
  const { words, store } = page;
  const { around, pins } = store.state.value;
  const go = (action: Action) => (): void => store.dispatch(action);
  const isPinned = pins.some((pin) => pin.id === id);
  const isFocused = around?.ids.length === 1 && around.ids[0] === id;
  return (
    <div class="actions">
      {([1, 2, 3] as const).map((depth) => {
        const isOn = isFocused && around.depth === depth;
        return (
          <button
            key={depth}
            type="button"
            class="action"
            aria-pressed={isOn}
            title={words.focusOn(depth)}
            onClick={go({ do: "around", around: isOn ? null : { ids: [id], depth } })}
          >
            {depth === 1 ? words.focus : words.steps(depth)}
          </button>
        );
      })}
      {around && !around.ids.includes(id) && (
        <button type="button" class="action" onClick={go({ do: "expand", id })}>
          {words.expand}
        </button>
      )}
      <PathAction page={page} id={id} />
      {page.canDraw && (
        <button
          type="button"
          class="action"
          aria-pressed={isPinned}
          onClick={() => pinHere(page, id, 0, 0)}
        >
          {isPinned ? words.unpin : words.pin}
        </button>
      )}
      <button type="button" class="action" onClick={go({ do: "hide", id })}>
        {words.hide}
      </button>
    </div>
  );
}

/** Begins a path here, or ends the one that was begun elsewhere. */
function PathAction({ page, id }: { readonly page: Page; readonly id: string }): VNode {
  const { words, store, index } = page;
  const { start } = store.state.value;
  const name = start === null ? undefined : index.nodes.get(start)?.entity.name;
  if (name === undefined || start === id)
    return (
      <button
        type="button"
        class="action"
        aria-pressed={start === id}
        onClick={() => store.dispatch({ do: "start", id: start === id ? null : id })}
      >
        {words.pathStart}
      </button>
    );
  const path = { kind: "path", id: `${start}|${id}` } as const;
  return (
    <button
      type="button"
      class="action"
      onClick={() => store.dispatch({ do: "select", selection: path })}
    >
      {words.pathFrom} <bdi>{name}</bdi>
    </button>
  );
}
