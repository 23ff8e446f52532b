import type { Claim, Polarity } from "../../src/model/claim.ts";
import { sha256 } from "../../src/model/hash.ts";
import type { ChainRecord, DocumentRecord, MentionRecord } from "../../src/model/record.ts";
import type { Value } from "../../src/model/value.ts";

/**
 * A record written down: one line a chain, "Ann Lee | Person | Lee = person/surname | weak": name, type (with "=NN" its
 * points, else 50), aliases with their rules, flags; and one line a claim, "> leads: Ann Lee, Nova" (a "!" before the type
 * denies it), where a third part after "=" is a value: "> born_on: Ann Lee = 1971-05-03".
 */
export function recordOf(path: string, lines: string): DocumentRecord {
  const rows = lines.split("\n").map((line) => line.trim());
  const chains: { name: string; type: string; aliases: [string, string][]; isWeak: boolean }[] = [];
  let text = "";
  for (const row of rows.filter((line) => line !== "" && !line.startsWith(">"))) {
    const [name = "", type = "", ...rest] = row.split("|").map((part) => part.trim());
    const aliases = rest
      .filter((part) => part.includes("="))
      .map((part): [string, string] => {
        const [alias = "", rule = ""] = part.split("=").map((side) => side.trim());
        return [alias, rule];
      });
    chains.push({ name, type, aliases, isWeak: rest.includes("weak") });
  }
  const entities = chains.map(({ name, type, aliases, isWeak }, index): ChainRecord => {
    const [typeName = "", points = "50"] = type.split("=");
    const mentions: MentionRecord[] = [];
    for (const [form, rule] of [[name, "marked"] as const, ...aliases]) {
      mentions.push({ start: text.length, end: text.length + form.length, kind: "name", rule });
      text += `${form}. `;
    }
    return {
      id: `e${index + 1}`,
      name,
      type: typeName,
      aliases: aliases.map(([alias]) => alias),
      mentions,
      lead: Number(points),
      evidence: [{ family: "form", type: typeName, points: Number(points), rule: "marked" }],
      isWeak,
      forms: [name, ...aliases.map(([alias]) => alias)].map((form) => [form, 1] as const),
    };
  });
  const ids = new Map(chains.map(({ name }, index) => [name, `e${index + 1}`]));
  const claims = rows
    .filter((line) => line.startsWith(">"))
    .map((line) => claimOf(path, line.slice(1).trim(), ids));
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: sha256(path), path, format: "text", ...none } as const;
  return { source, text, entities, claims, diagnostics: [] };
}

function claimOf(path: string, row: string, ids: ReadonlyMap<string, string>): Claim {
  const [head = "", rest = ""] = row.split(":").map((part) => part.trim());
  const polarity: Polarity = head.startsWith("!") ? "negated" : "affirmed";
  const [ends = "", day] = rest.split("=").map((part) => part.trim());
  const [subject = "", object] = ends.split(",").map((part) => part.trim());
  const value: Value | null =
    day === undefined ? null : { kind: "date", text: day, from: day, to: day, precision: "day" };
  return {
    id: sha256(`${path} ${row}`),
    subject: ids.get(subject) ?? subject,
    type: head.replace("!", ""),
    object: object === undefined ? null : (ids.get(object) ?? object),
    value,
    predicate: head,
    polarity,
    modality: "asserted",
    attribution: null,
    status: null,
    qualifiers: {},
    confidence: 0.9,
    rule: "marked",
    evidence: { start: 0, end: 0, quote: "", subject: [0, 0], object: null, trigger: null },
  };
}
