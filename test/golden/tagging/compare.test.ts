import { expect, it } from "vitest";
import { compareAnalyses } from "./compare.ts";

const BEFORE =
  "# a 1: She left\nShe she PRON PRP 2 nsubj FUNC\nleft leave VERB VBD 0 root V\n\n# a 2: No\nNo no INTJ UH 0 root -\n";

it.each([
  ["the same", (text: string) => text, /^$/],
  [
    "another lemma, tag and head",
    (text: string) => text.replace("left leave VERB VBD 0", "left left ADJ JJ 1"),
    /^1 of 2 sentences changed\n# a 1: She left\n {2}2 left: lemma leave → left, upos VERB → ADJ, xpos VBD → JJ, head 0 → 1\n/,
  ],
  [
    "other words",
    (text: string) => text.replace("No no", "N no"),
    /words: No\n {2}now: {3}N\n/,
  ],
  [
    "a new sentence",
    (text: string) => text.replace("# a 2", "# a 3"),
    /# a 3: No\n {2}is new\n# a 2: No\n {2}is gone\n/,
  ],
])("tells of %s", (_, change, report) => {
  expect(compareAnalyses(BEFORE, change(BEFORE))).toMatch(report);
});
