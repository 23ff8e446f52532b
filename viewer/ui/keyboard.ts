import { COMMANDS, chordOf } from "./commands.ts";
import type { Page } from "./page.ts";

const BY_KEY = new Map(COMMANDS.flatMap((command) => command.keys.map((key) => [key, command])));

/** Does what the table of commands says of a key. Keys mean letters in a text field, and a dialog has its own. */
export function onKey(page: Page, event: KeyboardEvent): void {
  if (isElsewhere(event.target)) return;
  const chord = chordOf(event);
  const command = BY_KEY.get(chord);
  if (command === undefined || (chord.length === 1 && !page.hasLetterKeys.value)) return;
  if (command.run(page, chord) !== false) event.preventDefault();
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest("dialog") !== null ||
      target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]"))
  );
}
