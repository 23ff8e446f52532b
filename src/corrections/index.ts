import { type Correction, type LineProblem, withVerb } from "../model/correction.ts";
import type { KnownThing } from "../model/lexicon.ts";
import { byText } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import { withoutContradictions } from "./contradictions.ts";
import { readVerb } from "./verbs.ts";

/** What a file of corrections says, and which of its lines say nothing that can be followed. */
export interface CorrectionsReading {
  /** In order of their lines. */
  readonly corrections: readonly Correction[];
  /** The names whose type they tell, for extraction: what a thing is decides what can be claimed of it. */
  readonly things: readonly KnownThing[];
  /** In order of their lines. */
  readonly problems: readonly LineProblem[];
}

/** Reads a file of corrections (docs/corrections.md). Never fails: what cannot be followed is told by its line, the rest holds. */
export async function readCorrections(text: string, pack: Pack): Promise<CorrectionsReading> {
  if (text.trim() === "") return { corrections: [], things: [], problems: [] };
  // Loaded only by those who correct: reading YAML costs every short run some milliseconds.
  const { readEntries } = await import("./entries.ts");
  const entries = readEntries(text);
  const readings = entries.pairs.map((pair) => readVerb(pair, pack));
  const sound = withoutContradictions(readings.flatMap(({ corrections }) => corrections));
  const problems = [
    ...entries.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...sound.problems,
  ];
  const { corrections } = sound;
  const things = typedThings(corrections);
  return { corrections, things, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** How strongly a type that a person gave speaks for a name in its text: as much as any one source may. */
const TYPED_POINTS = 50;

/** Names told without type or document beside them: those hold wherever they stand. */
function typedThings(corrections: readonly Correction[]): readonly KnownThing[] {
  return withVerb(corrections, "type")
    .flatMap(({ thing, type }): readonly KnownThing[] => {
      const { name } = thing;
      const isWide = thing.type === null && thing.documents.length === 0;
      return name !== null && isWide && isWritten(name)
        ? [{ type, points: TYPED_POINTS, name, aliases: [] }]
        : [];
    })
    .toSorted(byText(({ name }) => name));
}

/** Not a name in small letters: it may be lazily written, and a listed name is read wherever it stands so, as a word too. */
function isWritten(name: string): boolean {
  return name !== name.toLowerCase() || name === name.toUpperCase();
}
