import type { ConfidencePart, ConfidencePartName } from "../model/ground.ts";
import type { ClaimExplanation } from "./explain-claim.ts";
import type { EntityExplanation } from "./explain-entity.ts";
import type { ParsedWord } from "./explain-parse.ts";

/** What a part of a confidence means, in words. */
const MEANINGS: Readonly<Record<ConfidencePartName, string>> = {
  kind: "how often relations of this kind are right",
  pattern: "how well this pattern does",
  heading: "stands in a heading",
  pronoun: "said by a pronoun",
  noun: "said by a noun, not by name",
  indirect: "reached indirectly: apposition, example, list, copula",
  ambiguous: "what it stands for had a second candidate",
  neighbour: "taken over from a neighbouring phrase",
  arc: "the parser was not sure how it hangs in the sentence",
  type: "its type is in doubt",
  votes: "the two taggers differ on the trigger",
  vote: "no rule ties the two: the learned vote is sure of it",
};
const LABEL = 13;
const MOST_REASONS = 12;
const MOST_MERGES = 12;

/** An explanation of a claim for people: lines of plain text, ending with a line break. */
export function claimText(explanation: ClaimExplanation): string {
  const { subject, type, object, quote, words, speaker, status, rule, qualifiers } = explanation;
  const lines = [
    `${subject} ${type} ${object}`,
    "",
    `  "${quote.replace(/\s+/g, " ")}"`,
    `  ${explanation.document}, ${explanation.start}-${explanation.end}`,
    "",
    row("claim", explanation.id),
    row("rule", ruleText(rule)),
    ...(rule.example === null ? [] : [row("", `as in: ${rule.example}`)]),
    row("subject", `"${words.subject}"${words.subject === subject ? "" : `, meaning ${subject}`}`),
    ...(words.trigger === null ? [] : [row("trigger", `"${words.trigger}"`)]),
    row("object", `"${words.object}"${words.object === object ? "" : `, meaning ${object}`}`),
    row("polarity", explanation.polarity),
    row("modality", explanation.modality),
    ...(status === null ? [] : [row("status", status)]),
    ...(speaker === null ? [] : [row("speaker", speakerText(speaker, words.speaker))]),
    ...(words.cues.length === 0 ? [] : [row("made so by", words.cues.map(quoted).join(", "))]),
    ...Object.entries(qualifiers).map(([name, text]) => row(name, text)),
    "",
    ...confidenceLines(explanation),
    "",
    ...parseLines(explanation.parse),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function speakerText(speaker: string, words: string | null): string {
  return words === null || words === speaker ? speaker : `${speaker}, named by "${words}"`;
}

/** Paths beyond these are only counted. */
const MOST_PATHS = 3;

function listText(paths: readonly string[]): string {
  const more = paths.length - MOST_PATHS;
  return `${paths.slice(0, MOST_PATHS).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function row(label: string, text: string): string {
  return `${label.padEnd(LABEL)}${text}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}

function ruleText({ id, frame, lemmas }: ClaimExplanation["rule"]): string {
  if (frame === null) return id;
  const shown = lemmas.slice(0, 8).join(", ");
  return `${id}: ${frame} of ${shown}${lemmas.length > 8 ? ", …" : ""}`;
}

function confidenceLines({ confidence, parts, isReproduced }: ClaimExplanation): readonly string[] {
  if (!isReproduced) {
    return [
      row("confidence", String(confidence)),
      row("", "Its parts are not known: the stored text alone does not give this claim again."),
      row("", "With the sources they are: --corpus DIR."),
    ];
  }
  const sum = parts.reduce((all, { points }) => all + points, 0);
  return [
    row("confidence", `${confidence}, from ${sum} points (tenths of a nat of log-odds):`),
    ...parts.map(partText),
  ];
}

function partText({ part, end, points }: ConfidencePart): string {
  const sign = points > 0 ? `+${points}` : String(points);
  const whose = end === null ? "" : `the ${end}: `;
  return row("", `${sign.padStart(4)}  ${whose}${MEANINGS[part]}`);
}

function parseLines(parse: readonly ParsedWord[]): readonly string[] {
  if (parse.length === 0) return [];
  const textOf = new Map(parse.map(({ word, text }) => [word, text]));
  const rows = parse.map(({ word, text, upos, label, head, margin, vote, role }) => [
    String(word),
    text,
    upos,
    vote ?? "-",
    label,
    head === 0 ? "-" : `${head} ${textOf.get(head) ?? ""}`.trimEnd(),
    String(margin),
    role ?? "",
  ]);
  return ["parse", ...columns([["", "word", "tag", "vote", "is", "of", "sure", ""], ...rows])];
}

/** Rows with cells as wide as the widest of their column. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => cells[at]?.length ?? 0)),
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd(),
  );
}

/** An explanation of an entity for people: lines of plain text, ending with a line break. */
export function entityText(explanation: EntityExplanation): string {
  const { name, type, names, documents, mentions, readAgain } = explanation;
  const partly =
    readAgain === documents.length
      ? ""
      : ` (counted in ${readAgain} of ${documents.length} documents)`;
  const lines = [
    `${name}: ${type}`,
    "",
    row("entity", explanation.id),
    row("mentions", `${mentions} in ${documents.length} documents`),
    ...(explanation.isAmbiguous ? [row("", "It may be two things, or one of two.")] : []),
    "",
    `name${partly}: the one of most words among those in ordinary use, then the most frequent`,
    ...columns(names.map((one) => [one.uses === null ? "" : `${one.uses} ×`, one.name])),
    "",
    ...typeLines(explanation),
    "",
    ...mergeLines(explanation),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function typeLines({
  type,
  points,
  lead,
  candidates,
  reasons,
}: EntityExplanation): readonly string[] {
  if (reasons.length === 0) return [`type: ${type}; no evidence could be read again`];
  const others = candidates.map((one) => `${one.type} ${one.points}`).join(", ");
  const more = reasons.length - MOST_REASONS;
  const rows = reasons
    .slice(0, MOST_REASONS)
    .map(({ points: own, type: said, family, rule, times, words, document }) => [
      String(own),
      said,
      `${family} (${rule})`,
      `${times} ×`,
      words === null ? "" : `"${words}", ${document ?? ""}`,
    ]);
  return [
    `type: ${points} points, ${lead} more than the next (${others})`,
    ...columns(rows),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function mergeLines({ merges, documents }: EntityExplanation): readonly string[] {
  if (merges.length === 0) {
    return documents.length > 1 ? ["one thing: every document calls it so"] : [];
  }
  const more = merges.length - MOST_MERGES;
  const rows = merges
    .slice(0, MOST_MERGES)
    .map(({ rule, names, documents: where, points }) => [
      rule,
      names.map(quoted).join(" = "),
      `${points} points`,
      listText(where),
    ]);
  return ["one thing, because", ...columns(rows), ...(more > 0 ? [`  and ${more} more`] : [])];
}
