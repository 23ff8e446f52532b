/** A line of a stream, without its line break, and its number from 1. */
export interface Line {
  readonly line: string;
  readonly number: number;
}

const LINE_FEED = 10;

/** Cuts a stream of bytes into lines of UTF-8, each given as soon as it is complete. */
export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Line, void, undefined> {
  let waiting: Uint8Array[] = [];
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      number += 1;
      yield { line: decode([...waiting, piece.subarray(from, at)]), number };
      waiting = [];
      from = at + 1;
    }
    if (from < piece.length) waiting.push(piece.subarray(from));
  }
  if (waiting.length > 0) yield { line: decode(waiting), number: number + 1 };
}

function decode(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
  return (text + decoder.decode()).replace(/\r$/, "");
}
