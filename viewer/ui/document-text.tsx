import type { ComponentChildren, TargetedKeyboardEvent, VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Range } from "../../src/model/claim.ts";
import type { GraphClaim, GraphDocument } from "../../src/model/graph.ts";
import {
  claimsWithin,
  edgeOfClaim,
  type Passage,
  type Piece,
  readPassages,
} from "../state/index.ts";
import { openClaim } from "./document-says.tsx";
import type { Page } from "./page.ts";

/** What arrow keys go to: names, and the signs of sentences that make claims. */
const STOPS = ".mention[role], .claims-here";

interface TextProps {
  readonly page: Page;
  readonly document: GraphDocument;
  readonly claims: readonly GraphClaim[];
  readonly current: GraphClaim | undefined;
  /** Where what was looked for stands, in text without claims. */
  readonly found: Range | null;
}

/**
 * The text of a document. A press on a name points at its entity, and one more opens it; a press on a sentence opens its claim; words
 * that are selected light up the relations that they say. For Tab it is one stop, in which arrow keys go on.
 */
export function DocumentText(props: TextProps): VNode {
  const { page, document, claims, current, found } = props;
  const box = useRef<HTMLDivElement>(null);
  const passages = useMemo(
    () => readPassages(document, claims, current, found),
    [document, claims, current, found],
  );
  useEffect(() => {
    box.current?.querySelector(".sentence")?.scrollIntoView({ block: "center" });
  }, [current, document, found]);
  useLayoutEffect(() => keepOneStop(box.current));
  useEffect(() => followSelection(props, () => box.current), [document]);
  const { selection } = page.store.state.value;
  const pointed = selection?.kind === "node" ? selection.id : null;
  return (
    <div
      class="document"
      dir="auto"
      ref={box}
      onClick={({ target }) => {
        // The end of a selection is no press.
        if (getSelection()?.isCollapsed !== false) press(props, target);
      }}
      onKeyDown={(event) => onKeyDown(props, event)}
    >
      {passages.map((passage) => (
        <PassageText
          key={passage.start}
          page={page}
          passage={passage}
          isCurrent={current ? passage.claims.includes(current.id) : passage.start === found?.[0]}
          pointed={pointed}
        />
      ))}
    </div>
  );
}

function PassageText({
  page,
  passage,
  isCurrent,
  pointed,
}: {
  readonly page: Page;
  readonly passage: Passage;
  readonly isCurrent: boolean;
  readonly pointed: string | null;
}): ComponentChildren {
  const { claims } = passage;
  const pieces = passage.pieces.map((piece) => (
    <PieceText key={piece.start} page={page} piece={piece} pointed={pointed} />
  ));
  if (isCurrent)
    return (
      <mark class="sentence" data-claim={claims[0]}>
        {pieces}
      </mark>
    );
  if (claims.length === 0) return pieces;
  // A sentence can hold names to be pressed, and so is no button itself: the sign behind it is.
  return (
    <>
      <span class="passage" data-claim={claims[0]}>
        {pieces}
      </span>
      <span
        class="claims-here"
        role="button"
        tabIndex={-1}
        aria-label={page.words.reading.claimsHere(claims.length)}
        title={page.words.reading.claimsHere(claims.length)}
        data-claim={claims[0]}
        data-count={claims.length}
      />
    </>
  );
}

function PieceText({
  page,
  piece: { text, roles, entity, isHead },
  pointed,
}: {
  readonly page: Page;
  readonly piece: Piece;
  readonly pointed: string | null;
}): ComponentChildren {
  const title = roles.map((role) => page.words.roles[role]).join(", ");
  const role = roles.map((one) => `role-${one}`).join(" ");
  if (entity === null)
    return roles.length === 0 ? (
      text
    ) : (
      <mark class={role} title={title}>
        {text}
      </mark>
    );
  const name = page.index.nodes.get(entity)?.entity.name ?? "";
  return (
    <span
      class={`mention ${role}${entity === pointed ? " is-here" : ""}`}
      title={[name, title].filter((part) => part !== "").join(" \u2013 ")}
      data-node={entity}
      {...(isHead ? { role: "button", tabIndex: -1, "aria-pressed": entity === pointed } : {})}
    >
      {text}
    </span>
  );
}

/** Does what a press on a place of the text means. */
function press({ page, document }: TextProps, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const { store } = page;
  const { selection } = store.state.peek();
  const id = target.closest<HTMLElement>("[data-node]")?.dataset["node"];
  const claim = target.closest<HTMLElement>("[data-claim]")?.dataset["claim"];
  if (id !== undefined) {
    if (selection?.kind === "node" && selection.id === id)
      return store.dispatch({ do: "select", selection });
    store.dispatch({ do: "point", id });
  } else if (claim !== undefined) openClaim(page, document.path, claim);
}

function onKeyDown(props: TextProps, event: TargetedKeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
  const isForward =
    getComputedStyle(currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === "Enter" || key === " ") press(props, target);
  else if (key === "ArrowLeft" || key === "ArrowRight") {
    const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
    const at = stops.findIndex((stop) => stop === target);
    const next = stops[at + (key === isForward ? 1 : -1)];
    if (next) {
      for (const stop of stops) stop.tabIndex = stop === next ? 0 : -1;
      next.focus();
    }
  } else return;
  event.preventDefault();
}

/** Makes just one stop reachable by Tab: the last that was, else the first in or after the sentence that is read. */
function keepOneStop(box: HTMLElement | null): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  if (stops.some((stop) => stop.tabIndex === 0)) return;
  const sentence = box?.querySelector(".sentence");
  const isAfter = (stop: HTMLElement): boolean =>
    !sentence || (sentence.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = stops.find(isAfter) ?? stops[0];
  if (first) first.tabIndex = 0;
}

/** Lights up what selected words of the text say. Returns what ends it. */
function followSelection({ page, claims }: TextProps, box: () => HTMLElement | null): () => void {
  const { store, index, words } = page;
  const look = (): void => {
    const range = rangeIn(box());
    const said = range ? claimsWithin(claims, ...range) : [];
    const edges = [...new Set(said.flatMap((claim) => edgeOfClaim(index, claim)?.id ?? []))];
    store.light(edges);
    if (edges.length > 0) page.told.value = words.reading.selectedSays(edges.length);
  };
  document.addEventListener("selectionchange", look);
  return () => document.removeEventListener("selectionchange", look);
}

/** Where the selected words stand in the text; null where none of it is selected. */
function rangeIn(box: HTMLElement | null): readonly [start: number, end: number] | null {
  const selection = getSelection();
  if (!box || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(box)) return null;
  const before = document.createRange();
  before.selectNodeContents(box);
  const length = before.toString().length;
  const until = (node: Node, offset: number, outside: number): number => {
    if (!box.contains(node)) return outside;
    before.setEnd(node, offset);
    return before.toString().length;
  };
  const start = until(range.startContainer, range.startOffset, 0);
  const end = until(range.endContainer, range.endOffset, length);
  return start < end ? [start, end] : null;
}
