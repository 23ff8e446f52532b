import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultPack } from "../../src/domain/index.ts";
import { extractDocument, readFile } from "../../src/index.ts";
import type { DocumentRecord } from "../../src/model/record.ts";

/** The records of all documents of a folder, in order of their names. */
export async function recordsOf(folder: string): Promise<readonly DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const { documents } = await readFile(name, readFileSync(join(folder, name)));
    records.push(...documents.map((document) => extractDocument(document, defaultPack)));
  }
  return records;
}
