import type { VNode } from "preact";
import type { ColorBy } from "../state/index.ts";
import type { Page } from "./page.ts";

const COLORINGS: readonly ColorBy[] = ["type", "community"];

/** What colours tell: the type of an entity, or its community. Shapes tell the type either way. */
export function Coloring({ page: { words, store, staged } }: { readonly page: Page }): VNode {
  return (
    <fieldset class="facet coloring">
      <legend>
        <span>{words.colorBy}</span>
      </legend>
      {COLORINGS.map((by) => (
        <label key={by}>
          <input
            type="radio"
            name="coloring"
            checked={staged.value.store.state.value.colorBy === by}
            onChange={() => store.dispatch({ do: "color", by })}
          />
          {words.colorings[by]}
        </label>
      ))}
    </fieldset>
  );
}
