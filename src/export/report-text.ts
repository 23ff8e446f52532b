import { type Diagnostic, placeOf } from "../model/diagnostic.ts";
import type { EdgeEvidence } from "../model/graph.ts";
import { escapeMarkdown, wellFormedJson } from "./escape.ts";
import type { ExportFile } from "./files.ts";
import { type Count, makeReport, type Report, type ReportInput } from "./report.ts";
import type { ReportedConflict, ReportedStatement } from "./reported-conflicts.ts";

/** The report of a build, for people and for programs. To be read when the formats' files have been, as it tells what they lost. */
export function writeReport(input: ReportInput): readonly ExportFile[] {
  return [
    { path: "report.md", chunks: later(() => reportInMarkdown(makeReport(input))) },
    { path: "report.json", chunks: later(() => prettyJson(makeReport(input))) },
  ];
}

/** One chunk, made when it is asked for. */
function* later(text: () => string): Generator<string, void, undefined> {
  yield text();
}

/** Canonical JSON, indented by two blanks, with a line end. */
function prettyJson(value: unknown): string {
  const sorted: unknown = JSON.parse(wellFormedJson(value).json);
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

function reportInMarkdown(report: Report): string {
  const { counts } = report;
  const story = `${counts.entities} entities, ${counts.relations} relations and ${counts.facts} facts from ${counts.claims} claims in ${counts.documents} documents; ${counts.disputed} relations are disputed.`;
  const parts = [
    ["# Report", story],
    section("Entities", entityTable(report)),
    section("Topics", topicTable(report)),
    section("Entity types", countTable("type", "entities", report.entityTypes)),
    section("Relation types", countTable("relation", "claims", report.relationTypes)),
    section(
      "How it is said",
      countTable("polarity", "claims", report.polarities),
      countTable("modality", "claims", report.modalities),
    ),
    section("Conflicts", report.conflicts.map(conflictInMarkdown).join("\n")),
    section("What several sources tell", corroboratedTable(report)),
    section("Copies", copyTable(report)),
    section("Verbs without a relation type", verbTable(report)),
    section("Merges to look at", mergeTable(report)),
    section("Inputs that could not be read", diagnosticList(report.unreadable)),
    section("Warnings", diagnosticList(report.warnings)),
    section("What the formats cannot hold", lossTable(report)),
  ];
  return `${parts.flat().join("\n\n")}\n`;
}

/** A heading with its parts; nothing where all parts are empty. */
function section(title: string, ...parts: readonly string[]): readonly string[] {
  const filled = parts.filter((part) => part !== "");
  return filled.length === 0 ? [] : [`## ${title}`, ...filled];
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return "";
  const body = rows.map((row) =>
    tableLine(row.map((cell) => (typeof cell === "number" ? `${cell}` : escapeMarkdown(cell)))),
  );
  return [tableLine(heads), tableLine(heads.map(() => "---")), ...body].join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function countTable(name: string, what: string, counts: readonly Count[]): string {
  return table(
    [name, what],
    counts.map((each) => [each.name, each.count]),
  );
}

function entityTable({ topEntities }: Report): string {
  return table(
    ["entity", "type", "mentions", "documents", "relations", "rank"],
    topEntities.map(({ name, type, mentions, documents, relations, pagerank }) => [
      name,
      type,
      mentions,
      documents,
      relations,
      pagerank,
    ]),
  );
}

function topicTable({ topics = [] }: Report): string {
  return table(
    ["topic", "salience", "mentions", "documents"],
    topics.map(({ name, salience, mentions, documents }) => [name, salience, mentions, documents]),
  );
}

function conflictInMarkdown({
  kind,
  subject,
  relation,
  about,
  statements,
}: ReportedConflict): string {
  const what = about === relation ? relation : `${relation}, ${about}`;
  const head = `- **${escapeMarkdown(subject)}** ${escapeMarkdown(what)} (${kind})`;
  return [head, ...statements.flatMap(statementInMarkdown)].join("\n");
}

function statementInMarkdown({
  object,
  said,
  polarity,
  modality,
  independent,
  quotes,
}: ReportedStatement): readonly string[] {
  const name = said === polarity ? object : said;
  const sources = independent === 1 ? "1 source" : `${independent} sources`;
  const lines = quotes.map((quote) => {
    const of = [quote.source, quote.date, quote.speaker && `says ${quote.speaker}`];
    const told = of.flatMap((each) => (each === null || each === "" ? [] : [escapeMarkdown(each)]));
    return `    - ${[quoteInMarkdown(quote), ...told].join(", ")}`;
  });
  return [`  - ${escapeMarkdown(name)}, ${polarity}, ${modality}, ${sources}:`, ...lines];
}

function corroboratedTable({ corroborated }: Report): string {
  return table(
    ["subject", "relation", "object", "independent sources", "documents"],
    corroborated.map(({ subject, relation, object, independent, documents }) => [
      subject,
      relation,
      object,
      independent,
      documents,
    ]),
  );
}

function copyTable({ copies }: Report): string {
  return table(
    ["document", "copy of"],
    copies.map(({ document, copyOf }) => [document, copyOf]),
  );
}

function verbTable({ unmappedVerbs }: Report): string {
  return table(
    ["verb", "claims", "documents", "example"],
    unmappedVerbs.map((verb) => [
      verb.predicate,
      verb.claims,
      verb.documents,
      verb.example?.quote ?? "",
    ]),
  );
}

function mergeTable({ suspiciousMerges }: Report): string {
  return table(
    ["entity", "type", "names", "rule", "points"],
    suspiciousMerges.map(({ name, type, weakest }) => [
      name,
      type,
      weakest?.names.join(" = ") ?? "",
      weakest?.rule ?? "ambiguous",
      weakest?.points ?? "",
    ]),
  );
}

function diagnosticList(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map(
    (each) => `- ${escapeMarkdown(placeOf(each))} (${each.code}): ${escapeMarkdown(each.message)}`,
  );
  return lines.join("\n");
}

function lossTable({ losses }: Report): string {
  const rows = losses.flatMap((report) =>
    report.losses.map((loss) => [report.format, loss.code, loss.effect, loss.column, loss.count]),
  );
  return table(["format", "code", "effect", "column", "count"], rows);
}

function quoteInMarkdown(evidence: EdgeEvidence | null): string {
  if (evidence === null) return "";
  return `“${escapeMarkdown(evidence.quote)}” (${escapeMarkdown(evidence.document)}, ${evidence.start})`;
}
