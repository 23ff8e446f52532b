import { listField, numberField, textField } from "../model/fields.ts";

/** The conflicts that a parsed `report.json` lists; none where it is malformed. */
export function listConflicts(report: unknown): readonly unknown[] {
  return listField(report, "conflicts");
}

/** A conflict in lines: what the texts disagree about, then each side with its sentences and where they stand. */
export function conflictText(conflict: unknown): readonly string[] {
  const field = (name: string): string => textField(conflict, name) ?? "";
  const [relation, about] = [field("relation"), field("about")];
  const what = about === relation ? relation : `${relation}, ${about}`;
  return [
    `${field("subject")}: ${what}  [${field("kind")}]`,
    ...listField(conflict, "statements").flatMap(statementText),
  ];
}

function statementText(statement: unknown): readonly string[] {
  const field = (name: string): string => textField(statement, name) ?? "";
  const isDenial = field("said") === field("polarity");
  const said = isDenial ? `${field("polarity")}: ${field("object")}` : field("said");
  const independent = numberField(statement, "independent") ?? 0;
  const sources = independent === 1 ? "1 source" : `${independent} independent sources`;
  return [
    `  ${said}  (${sources})`,
    ...listField(statement, "quotes").map((quote) => `    ${quoteText(quote)}`),
  ];
}

function quoteText(quote: unknown): string {
  const words = (textField(quote, "quote") ?? "").replace(/\s+/g, " ");
  const [start, end] = [numberField(quote, "start") ?? 0, numberField(quote, "end") ?? 0];
  const speaker = textField(quote, "speaker");
  const told = [
    `${textField(quote, "document") ?? ""}:${start}-${end}`,
    textField(quote, "source"),
    textField(quote, "date"),
    speaker === null ? null : `says ${speaker}`,
  ];
  return `“${words}”  ${told.flatMap((each) => each ?? []).join(", ")}`;
}
