import { namesInCapitals } from "./known.ts";
import type { Page } from "./page.ts";
import type { Piece } from "./pieces.ts";
import type { Run } from "./runs.ts";

/** A name before its evidence is read. */
export interface Name extends Piece {
  readonly name: string;
  readonly isWeak: boolean;
  /** Units of its first token that stand before it: 3 in "ex-Acme". */
  readonly offset: number;
}

/** Gives a piece its name: its text with single blanks. */
export function toName(page: Page, piece: Piece, isWeak: boolean): Name {
  return {
    ...piece,
    name: nameOf(page, piece),
    isWeak,
    offset: 0,
  };
}

function nameOf(page: Page, piece: Piece): string {
  const [known] = namesInCapitals(page, piece.first, piece.last);
  return known?.name ?? withoutFullStop(page, piece, textOfRun(page, piece));
}

/** The dot of an abbreviation that also ends the sentence is left out: "a certified B Corp." */
function withoutFullStop(page: Page, { first, last }: Piece, name: string): string {
  const isEnd = page.annotated.sentences[page.sentenceOf[first] ?? 0]?.last === last;
  return isEnd && /\p{Ll}\.$/u.test(name) ? name.slice(0, -1) : name;
}

/** The text of a run of tokens, with single blanks. */
export function textOfRun(page: Page, { first, last }: Run): string {
  const start = page.tokens[first]?.start ?? 0;
  const end = page.tokens[last - 1]?.end ?? 0;
  return page.annotated.document.text.slice(start, end).replace(/\s+/g, " ");
}
