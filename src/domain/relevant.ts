import type { KnownThing } from "../model/lexicon.ts";
import { nameKey } from "../model/name-key.ts";

/**
 * The things that may matter to a document's texts: one of their names may begin somewhere in them, whatever the case,
 * accents and dots. A thing that is left out changes nothing of what is read there, so what was read before still holds.
 * Linear in the length of the texts.
 */
export function thingsIn(
  things: readonly KnownThing[],
  texts: readonly string[],
): readonly KnownThing[] {
  if (things.length === 0) return [];
  const runs = new Set(texts.flatMap(runsOf));
  return things.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => runs.has(openingOf(one))),
  );
}

const RUN = /[\p{L}\p{N}]+/gu;

/** The runs of letters and digits of a text, folded as names are; those of abbreviations also without their dots. */
function runsOf(text: string): readonly string[] {
  const folded = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const undotted = folded.replace(/(?<=\p{L})\.(?=\p{L})/gu, "");
  return [...(folded.match(RUN) ?? []), ...(undotted.match(RUN) ?? [])];
}

function openingOf(name: string): string {
  return nameKey(name).match(RUN)?.[0] ?? "";
}
