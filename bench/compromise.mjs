// What plain compromise needs: node bench/compromise.mjs < FILE, of JSON lines as for `extract -`. Each text is tagged and its terms are
// written out with their offsets, as a program would that goes on from there.
import { createInterface } from "node:readline";
import nlp from "compromise";

let terms = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const sentences = nlp(JSON.parse(line).text).json({ offset: true });
  for (const sentence of sentences) terms += sentence.terms.length;
}
if (terms === 0) throw new Error("no terms: has compromise changed?");
