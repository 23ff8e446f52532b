import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "./marks.tsx";
import type { Page } from "./page.ts";

/** A window over the page: it holds the focus while it is open, is closed by Escape, and gives the focus back to where it was. */
export function Dialog({
  page,
  name,
  title,
  onClose,
  children,
}: {
  readonly page: Page;
  /** Class of its own. */
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): VNode {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    element.current?.showModal();
    return () => {
      if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus();
    };
  }, []);
  return (
    <dialog
      class={`dialog ${name}`}
      aria-label={title}
      ref={element}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The shade around it is the element itself.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="dialog-body">
        <header>
          <h2>{title}</h2>
          <IconButton icon="close" label={page.words.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
