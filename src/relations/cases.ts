import type { Unit } from "./syntax.ts";

/** The preposition of each unit's phrase, with a second part where it has one: "out_of"; empty for none. */
export function prepositionsOf(
  units: readonly Unit[],
  children: readonly (readonly Unit[])[],
): readonly string[] {
  return units.map((unit) => prepositionOf(unit, children));
}

const PREMODIFYING: ReadonlySet<string> = new Set(["compound", "nmod:desc", "det", "flat"]);

/** "by | former minister Ann Lee": the tree may hang the preposition on the title before a name. */
function innerPrepositionOf(unit: Unit, children: readonly (readonly Unit[])[]): string {
  if (unit.upos !== "PROPN") return "";
  for (const child of children[unit.index] ?? []) {
    if (child.first >= unit.first) return "";
    const isTitle = PREMODIFYING.has(child.family) || child.label === "nmod:desc";
    if (!isTitle || child.mention >= 0) continue;
    for (const mark of children[child.index] ?? [])
      if (mark.family === "case" && mark.first < child.first) return mark.lemma;
  }
  return "";
}

function prepositionOf(unit: Unit, children: readonly (readonly Unit[])[]): string {
  let mark: Unit | undefined;
  let second: Unit | undefined;
  for (const child of children[unit.index] ?? []) {
    if (child.family !== "case" && child.family !== "mark") continue;
    if (child.first >= unit.first && child.upos !== "ADP") continue;
    if (mark === undefined) mark = child;
    else second ??= child;
  }
  if (mark === undefined) return innerPrepositionOf(unit, children);
  let preposition = mark.lemma;
  for (const part of children[mark.index] ?? [])
    if (part.family === "fixed") preposition += `_${part.lemma}`;
  const isFixed = preposition.length > mark.lemma.length;
  return !isFixed && second?.first === mark.last ? `${preposition}_${second.lemma}` : preposition;
}
