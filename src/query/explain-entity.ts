import { fieldOf, listField, numberField, textField, textsField } from "../model/fields.ts";
import type { Mention, TypeEvidence } from "../model/mention.ts";
import { byText, compareText } from "../model/order.ts";
import type { EntityTypeDefinition } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import { settleType } from "../model/typing.ts";

/** A document in which the entity stands, read once more. */
export interface EntityReading {
  readonly path: string;
  readonly record: DocumentRecord;
  readonly mentions: readonly Mention[];
}

/** A name with how often the documents use it. */
interface NameUse {
  readonly name: string;
  /** Null where none of the documents could be read again. */
  readonly uses: number | null;
}

/** A reason for a type, with a place where it stands. */
interface TypeReason extends TypeEvidence {
  /** How often it was met. */
  readonly times: number;
  /** The name in its surroundings, the first time; null where the document as a whole gave it. */
  readonly words: string | null;
  readonly document: string | null;
}

/** Why names of different documents were taken for one thing. */
interface MergeNote {
  readonly rule: string;
  readonly names: readonly string[];
  readonly documents: readonly string[];
  readonly points: number;
}

/** Why an entity has its name and type, and why it is one. */
export interface EntityExplanation {
  readonly kind: "entity";
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
  readonly documents: readonly string[];
  /** The canonical name first, then by uses. */
  readonly names: readonly NameUse[];
  /** Points of the type, its lead over the next one, and all that came into question. */
  readonly points: number;
  readonly lead: number;
  readonly candidates: readonly { readonly type: string; readonly points: number }[];
  /** Strongest first. */
  readonly reasons: readonly TypeReason[];
  readonly merges: readonly MergeNote[];
  readonly isAmbiguous: boolean;
  /** Documents that were read again, of all in which it stands. */
  readonly readAgain: number;
}

/** Explains a line of `entities.jsonl`; `pathOf` gives documents their paths. */
export function explainEntity(
  entity: unknown,
  readings: readonly EntityReading[],
  types: readonly EntityTypeDefinition[],
  pathOf: (document: string) => string,
): EntityExplanation {
  const chains = readings.flatMap((reading) => chainsIn(entity, reading));
  const name = textField(entity, "name") ?? "";
  // A class word is an entity by its claims: no chain stands for it.
  const evidence =
    chains.length > 0 ? chains.flatMap((chain) => chain.evidence) : evidenceOf(entity);
  const { points, lead, candidates } = settleType(evidence, types);
  return {
    kind: "entity",
    id: textField(entity, "id") ?? "",
    name,
    type: textField(entity, "type") ?? "",
    mentions: numberField(entity, "mentions") ?? 0,
    documents: textsField(entity, "documents"),
    names: namesOf(name, textsField(entity, "aliases"), chains),
    points,
    lead,
    candidates,
    reasons: reasonsOf(chains.length > 0 ? chains : [wordChain(entity)]),
    merges: mergesOf(entity, pathOf),
    isAmbiguous: fieldOf(entity, "isAmbiguous") === true,
    readAgain: readings.length,
  };
}

/** Merges by rule and names: the same names met in several pairs of documents are told once. */
function mergesOf(entity: unknown, pathOf: (document: string) => string): readonly MergeNote[] {
  const notes = new Map<string, MergeNote>();
  for (const merge of listField(entity, "merges")) {
    const [rule, names] = [textField(merge, "rule") ?? "", textsField(merge, "names")];
    const key = JSON.stringify([rule, ...names]);
    const documents = listField(merge, "evidence").map((place) =>
      pathOf(textField(place, "document") ?? ""),
    );
    const known = notes.get(key);
    const together = new Set([...(known?.documents ?? []), ...documents]);
    const points = numberField(merge, "points") ?? 0;
    notes.set(key, { rule, names, documents: [...together].toSorted(compareText), points });
  }
  return [...notes.values()];
}

interface Chain {
  readonly evidence: readonly TypeEvidence[];
  readonly forms: readonly (readonly [name: string, count: number])[];
  /** Its mentions in their surroundings. */
  readonly mentions: readonly { readonly mention: Mention; readonly words: string }[];
  readonly path: string;
}

/** The evidence that `entities.jsonl` keeps. */
function evidenceOf(entity: unknown): readonly TypeEvidence[] {
  return listField(entity, "evidence").map((item) => ({
    family: "class",
    type: textField(item, "type") ?? "",
    points: numberField(item, "points") ?? 0,
    rule: textField(item, "rule") ?? "",
  }));
}

function wordChain(entity: unknown): Chain {
  return { evidence: evidenceOf(entity), forms: [], mentions: [], path: "" };
}

/** What a document says of the entity: its chains there by the entity's places. */
function chainsIn(entity: unknown, { path, record, mentions }: EntityReading): readonly Chain[] {
  const own = listField(entity, "places")
    .filter((place) => textField(place, "document") === record.source.id)
    .map((place) => textField(place, "chain"));
  return record.entities
    .filter(({ id }) => own.includes(id))
    .map((chain) => {
      const spans = new Set(chain.mentions.map(({ start, end }) => `${start} ${end}`));
      const found = mentions
        .filter(({ start, end }) => spans.has(`${start} ${end}`))
        .map((mention) => ({ mention, words: around(record.text, mention) }));
      return { evidence: chain.evidence, forms: chain.forms, mentions: found, path };
    });
}

/** Characters shown on each side of a name, less those of words that are cut. */
const AROUND = 40;

/** The words around a mention, on one line. */
function around(text: string, { start, end }: Mention): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*/, "…");
  const after = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\S*$/, "…");
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
}

function namesOf(
  name: string,
  aliases: readonly string[],
  chains: readonly Chain[],
): readonly NameUse[] {
  const counts = new Map<string, number>();
  for (const [form, count] of chains.flatMap((chain) => chain.forms)) {
    counts.set(form, (counts.get(form) ?? 0) + count);
  }
  const usesOf = (form: string): number | null =>
    chains.length === 0 ? null : (counts.get(form) ?? 0);
  const others = aliases.map((alias) => ({ name: alias, uses: usesOf(alias) }));
  return [
    { name, uses: usesOf(name) },
    ...others.toSorted((a, b) => (b.uses ?? 0) - (a.uses ?? 0) || compareText(a.name, b.name)),
  ];
}

function reasonsOf(chains: readonly Chain[]): readonly TypeReason[] {
  const reasons = new Map<string, TypeReason>();
  const add = (evidence: TypeEvidence, times: number, words: string | null, path: string): void => {
    const key = keyOf(evidence);
    const known = reasons.get(key);
    const place = { words, document: path };
    const { words: old, document } = known ?? place;
    const shown = old === null ? place : { words: old, document };
    reasons.set(key, { ...evidence, times: (known?.times ?? 0) + times, ...shown });
  };
  for (const { evidence, mentions, path } of chains) {
    for (const item of evidence) add(item, 1, null, path);
    for (const { mention, words } of mentions) {
      for (const item of mention.evidence) if (reasons.has(keyOf(item))) add(item, 0, words, path);
    }
  }
  return [...reasons]
    .toSorted(byText(([key]) => key))
    .map(([, reason]) => reason)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function keyOf({ family, type, points, rule }: TypeEvidence): string {
  return `${family}\n${type}\n${rule}\n${points}`;
}
