import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultPack } from "../../src/domain/index.ts";
import { extractDocument, readRecord } from "../../src/index.ts";
import type { DocumentRecord } from "../../src/model/record.ts";
import type { Span } from "../../src/model/span.ts";
import { resolveEntities } from "../../src/resolve/index.ts";
import { recordOf } from "../support/records.ts";

/** Two names in their documents, and whether they mean one thing. */
export interface Pair {
  readonly kind: string;
  readonly isSame: boolean;
  /** Each prose, or a record in the form of `recordOf` with ";" between its lines. */
  readonly documents: readonly string[];
  /** The line as it stands in the table. */
  readonly line: string;
}

/**
 * Reads a table: "# kind" heads the lines below it; "= one || other" are names of one thing, "! one || other" of two, each
 * side a document. A document with "[Name]" is prose; one with bars is a record. The pair is the first name of the first
 * two documents that mark one (of records the first chain), or the two names marked in one text; further documents are context.
 */
export function readPairs(name: string): readonly Pair[] {
  const lines = readFileSync(join(import.meta.dirname, "pairs", name), "utf8").split("\n");
  let kind = "";
  return lines.flatMap((line): readonly Pair[] => {
    if (line.startsWith("# ")) kind = line.slice(2);
    if (!/^[=!] /.test(line)) return [];
    const documents = line
      .slice(2)
      .split("||")
      .map((part) => part.trim());
    return [{ kind, isSame: line.startsWith("="), documents, line }];
  });
}

interface Read {
  readonly record: DocumentRecord;
  /** Where the names of the pair stand. */
  readonly names: readonly Span[];
}

/** Whether the program takes the names of a pair for one thing; null where it finds no entity under one of them. */
export async function isTakenForOne({ documents }: Pair): Promise<boolean | null> {
  const read = await Promise.all(documents.map((text, n) => readOne(text, n)));
  const { entities } = resolveEntities(
    read.map(({ record }) => record),
    defaultPack,
  );
  const found = read.flatMap(({ record, names }) =>
    names.map((span) => {
      const chain = record.entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => start < span.end && end > span.start),
      );
      return entities.find(({ places }) =>
        places.some((place) => place.document === record.source.id && place.chain === chain?.id),
      );
    }),
  );
  const [one, other] = found;
  return one === undefined || other === undefined ? null : one === other;
}

async function readOne(text: string, n: number): Promise<Read> {
  if (text.includes(" | ")) {
    const record = recordOf(`d${n}.txt`, text.replaceAll(";", "\n"));
    const [first] = record.entities;
    return { record, names: first?.mentions.slice(0, 1) ?? [] };
  }
  const { plain, names } = unmark(text);
  const place = { path: "pairs", line: n };
  const { documents } = await readRecord(JSON.stringify({ path: `d${n}.txt`, text: plain }), place);
  const [document] = documents;
  if (document === undefined) throw new Error(`no document: ${text}`);
  return { record: extractDocument(document, defaultPack), names };
}

/** The text without brackets, and where what they held stands in it. */
function unmark(text: string): { readonly plain: string; readonly names: readonly Span[] } {
  const names: Span[] = [];
  let plain = "";
  text.split(/[[\]]/).forEach((part, n) => {
    if (n % 2 === 1) names.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  });
  return { plain, names };
}
