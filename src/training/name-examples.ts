import { annotate } from "../annotate/index.ts";
import { defaultPack } from "../domain/index.ts";
import { namesOf } from "../mentions/known.ts";
import { type FeatureGroups, groupFeatures } from "../mentions/learned-features.ts";
import { findNames } from "../mentions/names.ts";
import { type Page, readPage } from "../mentions/page.ts";
import type { Run } from "../mentions/runs.ts";
import { indexWords } from "../mentions/word-index.ts";
import { sha256 } from "../model/hash.ts";
import { contexts } from "./contexts/index.ts";
import type { NamesRow } from "./name-rows.ts";

/** The classes of the learned vote on names, in the order of its weights. */
export const CLASSES: readonly string[] = [
  "Person",
  "Organization",
  "Place",
  "Product",
  "Work",
  "Event",
  "None",
];

/** A name in its sentence, and what it is. */
export interface NameExample extends FeatureGroups {
  readonly label: number;
  /** Whether the name is made up, so that nothing is to be learned from its words; nor from its form, if that is made up as well. */
  readonly madeUp: "no" | "words" | "words and form";
}

/** Every name of a row with its type, and where all names are marked every candidate beside them as none. */
export function examplesOf(
  row: NamesRow,
  types: ReadonlyMap<string, string>,
  isComplete: boolean,
): readonly NameExample[] {
  const page = readRow(row.text);
  const examples: NameExample[] = [];
  for (const { start, end, type } of row.entities) {
    const run = runAt(page, start, end);
    const label = CLASSES.indexOf(types.get(type) ?? "");
    // What the pack knows needs no vote, and would teach that most names are of places.
    if (run && label >= 0 && namesOf(page, run.first, run.last).length === 0)
      examples.push({ ...groupFeatures(page, run), label, madeUp: "no" });
  }
  if (!isComplete) return examples;
  for (const name of findNames(page)) {
    const overlaps = row.entities.some((gold) => gold.start < name.end && name.start < gold.end);
    if (overlaps) continue;
    examples.push({ ...groupFeatures(page, name), label: CLASSES.indexOf("None"), madeUp: "no" });
  }
  return examples;
}

/** The ends in the example sentences of the pack's patterns: "{s:Ann Lee|Person} runs {o:Orbix|Organization}." */
export function examplesOfPatterns(): readonly NameExample[] {
  return defaultPack.patterns
    .flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples])
    .flatMap((sentence) => examplesIn(sentence, "words"));
}

/** The sentences written for this, with invented names in the place of "_"; often, as they are few beside those of encyclopaedias. */
export function examplesOfContexts(): readonly NameExample[] {
  let next = 0;
  const invent = (): string => INVENTED[next++ % INVENTED.length] ?? "";
  const examples = Object.entries(contexts).flatMap(([type, sentences]) =>
    sentences.flatMap((sentence) =>
      examplesIn(
        sentence.replaceAll("_", () => `{${invent()}|${type}}`),
        "words and form",
      ),
    ),
  );
  return Array.from({ length: OFTEN }, () => examples).flat();
}

const OFTEN = 3;

const INVENTED: readonly string[] =
  `Tavora Brindle Kessin Morvane Ostrel Quillin Harrow Veldane Sorrin Pellam Drassow Lumet Corvane Tessik Baldun Norvic Ketterly Ruvane Sallow
  Marrick Yelton Zorbin Fenwick Almora Jessup Dunmere Grivan Hollis Ibarro`.split(/\s+/);

function examplesIn(marked: string, madeUp: "words" | "words and form"): readonly NameExample[] {
  let text = "";
  const names: { readonly start: number; readonly end: number; readonly label: number }[] = [];
  for (const part of marked.split(/(\{[^{}]+\})/)) {
    const [, name, type = ""] = /^\{(?:\w:)?([^{}|]+)\|?(\w*)\}$/.exec(part) ?? [];
    const label = CLASSES.indexOf(type === "Model" ? "Product" : type);
    const start = text.length;
    text += name ?? part;
    if (name !== undefined && label >= 0 && /^\p{Lu}/u.test(name))
      names.push({ start, end: text.length, label });
  }
  const page = readRow(text);
  return names.flatMap(({ start, end, label }) => {
    const run = runAt(page, start, end);
    return run ? [{ ...groupFeatures(page, run), label, madeUp }] : [];
  });
}

function readRow(text: string): Page {
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: sha256(text), path: "row", format: "text" as const, ...none };
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const, level: 0 }];
  const { annotated } = annotate({ source, text, blocks, marks: [] });
  return readPage(annotated, indexWords(defaultPack));
}

function runAt(page: Page, start: number, end: number): Run | undefined {
  const first = page.tokens.findIndex((token) => token.start === start);
  const last = page.tokens.findIndex((token) => token.end === end) + 1;
  return first >= 0 && last > first ? { first, last } : undefined;
}
