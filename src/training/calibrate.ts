import { decileOf, type Parse } from "../annotate/parser.ts";
import type { GoldSentence } from "./treebank.ts";

/** Cuts the leads of all arcs into ten equal parts; says how often head and label are right in each. */
export function calibrateLeads(
  golds: readonly GoldSentence[],
  parses: readonly Parse[],
): { readonly deciles: number[]; readonly calibration: number[] } {
  const arcs = golds.flatMap((gold, k) => {
    const parse = parses[k];
    return gold.words.flatMap((_, i) => {
      if (gold.upos[i] === "PUNCT" || parse === undefined) return [];
      const isRight = parse.heads[i] === gold.heads[i] && parse.labels[i] === gold.labels[i];
      return [{ lead: parse.leads[i] ?? 0, isRight }];
    });
  });
  const leads = arcs.map((arc) => arc.lead).toSorted((a, b) => a - b);
  const deciles = Array.from(
    { length: 9 },
    (_, i) => leads[Math.floor(((i + 1) * leads.length) / 10)] ?? 0,
  );
  const calibration = Array.from({ length: 10 }, (_, decile) => {
    const inside = arcs.filter((arc) => decileOf(deciles, arc.lead) === decile);
    const right = inside.filter((arc) => arc.isRight).length;
    return Math.round((right / Math.max(1, inside.length)) * 1000) / 1000;
  });
  return { deciles, calibration };
}
