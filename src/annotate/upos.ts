import type { Upos } from "../model/annotation.ts";
import { remember } from "../model/memory.ts";
import type { Tagging } from "./tagger.ts";

interface Settlement {
  /** Beginning of the Penn tags that the row speaks of. */
  readonly xpos: string;
  /** Labels of the arc; all others where empty. */
  readonly labels: readonly string[];
  readonly upos: Upos;
}

/**
 * Where a Penn tag leaves the universal part of speech open, the tree decides: "has" is an auxiliary by its arc, not by its
 * form. The first row that fits counts; words whose tag stands in no row keep what the tagger says.
 */
const SETTLEMENTS: readonly Settlement[] = [
  { xpos: "VB", labels: ["aux", "aux:pass", "cop"], upos: "AUX" },
  { xpos: "MD", labels: [], upos: "AUX" },
  { xpos: "VB", labels: [], upos: "VERB" },
  { xpos: "IN", labels: ["mark"], upos: "SCONJ" },
  { xpos: "IN", labels: ["case", "compound:prt"], upos: "ADP" },
  { xpos: "TO", labels: ["mark"], upos: "PART" },
  { xpos: "TO", labels: ["case"], upos: "ADP" },
  { xpos: "DT", labels: ["det", "det:predet"], upos: "DET" },
  { xpos: "DT", labels: ["nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj"], upos: "PRON" },
  { xpos: "WDT", labels: ["det"], upos: "DET" },
  { xpos: "WDT", labels: ["nsubj", "nsubj:pass", "obj", "obl"], upos: "PRON" },
];

/** The universal parts of speech that agree with the labels of the tree. */
export function settleUpos(tagging: Tagging, labels: readonly string[]): Upos[] {
  return tagging.upos.map((upos, i) => {
    const xpos = tagging.xpos[i] ?? "";
    const label = labels[i] ?? "";
    const row = settlementsOf(xpos).find(
      ({ labels: fit }) => fit.length === 0 || fit.includes(label),
    );
    return row?.upos ?? upos;
  });
}

/** The rows that speak of a Penn tag. */
const settlementsOf = remember((xpos) => SETTLEMENTS.filter((row) => xpos.startsWith(row.xpos)));
