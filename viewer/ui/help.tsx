import type { VNode } from "preact";
import { COMMANDS } from "./commands.ts";
import { Dialog } from "./dialog.tsx";
import type { Page } from "./page.ts";

/** The list of all keys. */
export function Help({ page }: { readonly page: Page }): VNode | null {
  const { words, isHelpOpen, hasLetterKeys } = page;
  if (!isHelpOpen.value) return null;
  const close = (): void => {
    isHelpOpen.value = false;
  };
  return (
    <Dialog page={page} name="help" title={words.keys} onClose={close}>
      <dl>
        {COMMANDS.map(({ name }) => {
          const [keys, action] = words.commands[name];
          return (
            <div key={name}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{action}</dd>
            </div>
          );
        })}
      </dl>
      <label class="letter-keys">
        <input
          type="checkbox"
          checked={hasLetterKeys.value}
          onChange={() => {
            hasLetterKeys.value = !hasLetterKeys.value;
          }}
        />
        {words.letterKeys}
      </label>
    </Dialog>
  );
}
