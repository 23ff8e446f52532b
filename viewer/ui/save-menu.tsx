import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { DOWNLOADS, save } from "./download.ts";
import { chosenFiles } from "./drop.ts";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";
import { take } from "./take.ts";

/** The menu of files that the visible part can be saved as. */
export function SaveMenu({ page }: { readonly page: Page }): VNode {
  const { words } = page;
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    isOpen.value = false;
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen.value) return;
        event.stopPropagation();
        close();
      }}
    >
      <IconButton
        icon="save"
        label={words.save}
        isPressed={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      />
      {isOpen.value && (
        <section class="menu-list" aria-label={words.save}>
          <p class="muted">{words.saveHelp}</p>
          {DOWNLOADS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="menu-item"
              onClick={() => {
                close();
                void save(page, kind);
              }}
            >
              {words.downloads[kind]}
            </button>
          ))}
          <label class="menu-item">
            {words.openFile}
            <input
              type="file"
              accept=".json,.jsonl,.gexf"
              multiple
              class="for-ears"
              onChange={({ currentTarget }) => {
                close();
                void take(page, chosenFiles(currentTarget.files));
              }}
            />
          </label>
        </section>
      )}
    </div>
  );
}
