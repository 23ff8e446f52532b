import type { ClaimAddress, EntityAddress } from "../model/correction.ts";
import type { Pack } from "../model/pack.ts";
import type { Written } from "./entries.ts";
import { relationNamed, typeNamed } from "./vocabulary.ts";

/** What was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly reason: string };

const ID = /^[0-9a-f]{8,64}$/;
const TYPED = /^(.*\S)\s*\(([^()]+)\)$/;
const ENTITY_FIELDS: ReadonlySet<string> = new Set(["name", "type", "in", "id", "is"]);
const CLAIM_FIELDS: ReadonlySet<string> = new Set(["id", "quote", "subject", "relation", "object"]);

/** An entity: `Name`, `Name (Type)`, an id, or `{name, type, in, id}`. */
export function readAddress(written: Written, pack: Pack): Read<EntityAddress> {
  if (written.kind === "text") return readAddressText(written.text, pack);
  if (written.kind === "list") return { reason: "a list stands where one name is due" };
  const fields = readFields(written, ENTITY_FIELDS);
  if ("reason" in fields) return fields;
  const name = textIn(fields.value, "name");
  const id = textIn(fields.value, "id")?.toLowerCase() ?? null;
  const wanted = textIn(fields.value, "type");
  const type = wanted === null ? null : typeNamed(wanted, pack);
  if (type !== null && "reason" in type) return type;
  if (name === null && id === null) return { reason: "says neither a name nor an id" };
  if (id !== null && !ID.test(id)) return { reason: `"${id}" is no id: those have 8 to 64 digits` };
  const documents = textsIn(fields.value, "in");
  const shown = [
    name ?? id,
    wanted === null ? null : `(${wanted})`,
    ...documents.map((d) => `in ${d}`),
  ];
  return {
    value: {
      text: shown.filter((part) => part !== null).join(" "),
      name,
      type: type?.value ?? null,
      documents,
      id,
    },
  };
}

function readAddressText(text: string, pack: Pack): Read<EntityAddress> {
  if (text === "") return { reason: "a name is missing" };
  const plain = { text, documents: [] };
  const [, name = "", inside = ""] = TYPED.exec(text) ?? [];
  const type = name === "" ? null : typeNamed(inside, pack);
  if (type !== null && "value" in type) {
    return { value: { ...plain, name, type: type.value, id: null } };
  }
  return { value: { ...plain, name: text, type: null, id: ID.test(text) ? text : null } };
}

/** Claims: an id, words of the sentence, or `{id, quote, subject, relation, object}`. */
export function readClaimAddress(written: Written, pack: Pack): Read<ClaimAddress> {
  const none = { id: null, quote: null, subject: null, relation: null, object: null };
  if (written.kind === "list") return { reason: "a list stands where one claim is due" };
  if (written.kind === "text") {
    const { text } = written;
    if (ID.test(text)) return { value: { ...none, text, id: text } };
    return readQuote(text, { ...none, text });
  }
  const fields = readFields(written, CLAIM_FIELDS);
  if ("reason" in fields) return fields;
  const [subject, object] = ["subject", "object"].map((field) => {
    const end = fields.value.get(field);
    return end === undefined ? { value: null } : readAddress(end, pack);
  });
  const said = textIn(fields.value, "relation");
  const relation = said === null ? { value: null } : relationNamed(said, pack);
  for (const part of [subject, object, relation]) {
    if (part !== undefined && "reason" in part) return part;
  }
  const id = textIn(fields.value, "id")?.toLowerCase() ?? null;
  if (id !== null && !ID.test(id)) return { reason: `"${id}" is no id: those have 8 to 64 digits` };
  const quote = textIn(fields.value, "quote");
  const address: ClaimAddress = {
    text: textOf([...fields.value.values()]),
    id,
    quote: null,
    subject: valueOf(subject),
    relation: valueOf(relation),
    object: valueOf(object),
  };
  if (quote !== null) return readQuote(quote, address);
  const isNarrow = id !== null || (address.subject !== null && address.object !== null);
  const isSaid = address.relation !== null && (address.subject ?? address.object) !== null;
  return isNarrow || isSaid
    ? { value: address }
    : { reason: "needs an id, a quote, or two of subject, relation and object" };
}

/** Fewer words may stand in any sentence. */
const FEWEST_WORDS = 3;

function readQuote(quote: string, address: ClaimAddress): Read<ClaimAddress> {
  if (quote.split(" ").length < FEWEST_WORDS && address.subject === null) {
    return { reason: `"${quote}" is too short to tell a sentence: quote three words or more` };
  }
  return { value: { ...address, quote } };
}

function valueOf<T>(read: Read<T | null> | undefined): T | null {
  return read !== undefined && "value" in read ? read.value : null;
}

type Fields = ReadonlyMap<string, Written>;

function readFields(
  written: Extract<Written, { kind: "pairs" }>,
  known: ReadonlySet<string>,
): Read<Fields> {
  const fields = new Map<string, Written>();
  for (const { key, value } of written.pairs) {
    const name = key.kind === "text" ? key.text.toLowerCase() : "";
    if (!known.has(name)) {
      const shown = key.kind === "text" ? key.text : "";
      return { reason: `"${shown}" is not known here; there are ${[...known].join(", ")}` };
    }
    fields.set(name, value);
  }
  return { value: fields };
}

/** The text of a field; null where it is missing or empty. */
export function textIn(fields: Fields, name: string): string | null {
  const field = fields.get(name);
  return field?.kind === "text" && field.text !== "" ? field.text : null;
}

function textsIn(fields: Fields, name: string): readonly string[] {
  const field = fields.get(name);
  if (field === undefined) return [];
  const items = field.kind === "list" ? field.items : [field];
  return items.flatMap((item) => (item.kind === "text" && item.text !== "" ? [item.text] : []));
}

function textOf(parts: readonly Written[]): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "…")).join(", ");
}
