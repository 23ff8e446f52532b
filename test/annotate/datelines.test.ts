import { expect, it } from "vitest";
import { datelineEnd } from "../../src/annotate/datelines.ts";

/** The bar stands where the dateline ends; without a bar there is none. */
const CASES: readonly string[] = [
  "NORDHEIM, Ruritania - |The firm closed its plant.",
  "NORDHEIM (Harbour Wire) — |The firm closed its plant.",
  "NORDHEIM, 9 April (Harbour Wire) - |Nordal has opened a plant.",
  "NORDHEIM, Ruritania and OSTBURG, Graustark - 12 September 2025 - |Nordal opened a plant.",
  "NORDHEIM—|The firm closed its plant.",
  "NORDHEIM – |The firm closed its plant – at last.",
  "NASA - the agency that flies - closed its plant.",
  "Nordheim, Ruritania - The firm closed its plant.",
  "NORDAL IS CLOSED, says the mayor - and so it stays.",
  "NORDHEIM closed its plant - at last.",
  "",
];

it.each(CASES)("%s", (marked) => {
  const bar = marked.indexOf("|");
  const text = marked.replace("|", "");
  expect(datelineEnd(text, 0, text.length)).toBe(bar < 0 ? 0 : bar);
});
