/** What Tab reaches. */
const TABBABLE =
  "button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex='0']";

/**
 * Keeps the focus where it was meant to be when what had it goes away: inside the panel it stays there; when the panel closes
 * it returns to what was focused before; elsewhere it goes to the next thing in the same group. Ends with `gone`.
 */
export function keepFocus(root: HTMLElement, gone: AbortSignal): void {
  let last: Element | null = null;
  /** Outside the panel, where the focus came from. */
  let before: Element | null = null;
  /** The groups around what has the focus, from the inside outward. */
  let groups: readonly Element[] = [];
  root.addEventListener(
    "focusin",
    ({ target }) => {
      if (!(target instanceof Element)) return;
      last = target;
      groups = groupsOf(target, root);
      // A look into the search field is no stay there.
      if (!isInPanel(groups) && target.id !== "search") before = target;
    },
    { signal: gone },
  );
  root.addEventListener(
    "focusout",
    ({ target, relatedTarget }) => {
      if (relatedTarget !== null || !(target instanceof Element)) return;
      // Where it is still there afterwards, it was left of the reader's own will, as by a click beside it.
      queueMicrotask(() => {
        if (!target.isConnected || document.activeElement !== document.body) return;
        if (last === target) last = null;
        if (before === target) before = null;
      });
    },
    { signal: gone },
  );
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    const next = isInPanel(groups)
      ? (document.querySelector(".panel-body") ?? before)
      : groups
          .flatMap((group) => (group.isConnected ? [...group.querySelectorAll(TABBABLE)] : []))
          .at(0);
    last = null;
    if ((next instanceof HTMLElement || next instanceof SVGElement) && next.isConnected)
      next.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
  gone.addEventListener("abort", () => observer.disconnect());
}

function isInPanel(groups: readonly Element[]): boolean {
  return groups.some(({ id }) => id === "panel");
}

function groupsOf(element: Element, root: Element): readonly Element[] {
  const groups: Element[] = [];
  for (let at = element.parentElement; at && at !== root; at = at.parentElement)
    if (!at.matches(".app")) groups.push(at);
  return groups;
}
