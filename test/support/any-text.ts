import fc from "fast-check";

/** What texts are hard in: halves of surrogate pairs, marks that combine, both directions of writing, joined emoji, blanks of all kinds, signs. */
const HARD: readonly string[] = [
  ..."\ud800 \udc00 \ud83d e\u0301 \u0301 \u0915\u094d\u0937 \u0e01\u0e33 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627".split(
    " ",
  ),
  ..."\u202e \u202c \u2066 \u2069 \u200f \u200b \u200d \u00ad \ufeff \ufe0f \u{1f469}\u200d\u{1f680} \u{1f44d}\u{1f3fd} \u{1f1eb}\u{1f1ee}".split(
    " ",
  ),
  ..."\u65e5\u672c\u3002 \uff21\uff22 \u01c5 \u0130 \u{1d400} \u{10ffff} \ufffe \u0000 \u001f \u007f".split(
    " ",
  ),
  "\u00a0",
  "\u2028",
  "\u0085",
  "\u3000",
  "\r\n",
  "\t",
  " ",
  "  ",
  "\n\n",
  ...`. , ; : ! ? … ... ." ," .” ’s 's n't - -- — – / & @ # $ € % ( ) [3] " “ ” ' ‘ « » * _ \` ~ | \\`.split(
    " ",
  ),
  ..."a B 1 U.S. Inc. Dr. J. GPT-5.4 3.5 $14.3 billion May 2024 https://a.example/b?c=d ann@b.example #news @ann don't".split(
    " ",
  ),
];

/** Any text: hard pieces, with and without blanks between them, whole words, and strings of any code points. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HARD) },
    { weight: 2, arbitrary: fc.constantFrom(" ", "The ", "firm ", "Lumora ", "sold ", ". ") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));
}
