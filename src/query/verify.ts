import {
  fieldOf,
  listField,
  numberField,
  rangeField,
  textField,
  textsField,
} from "../model/fields.ts";

/** What a build published, parsed but not yet trusted: one entry a line of the JSON-lines files. */
export interface PublishedGraph {
  readonly claims: readonly unknown[];
  readonly entities: readonly unknown[];
  readonly documents: readonly unknown[];
  /** Content of `graph.json`. */
  readonly graph: unknown;
}

/** Something that does not hold: in which file and at which claim, edge or document, and what is wrong. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

/**
 * Proves what a graph promises: every quote stands in its document at its offsets; subject, object and trigger stand in
 * the sentence; every end is an entity; every edge and fact rests on claims, and every claim is in one. Gives each failure.
 */
export function verifyGraph(published: PublishedGraph): readonly Fault[] {
  const texts = new Map(
    published.documents.map((line) => [
      textField(line, "path") ?? "",
      textField(line, "text") ?? "",
    ]),
  );
  const entities = new Set(published.entities.map((line) => textField(line, "id") ?? ""));
  const claims = new Set(published.claims.map((line) => textField(line, "id") ?? ""));
  const known: Known = { texts, entities, claims };
  return [
    ...repeatedIds(published),
    ...published.claims.flatMap((claim) => checkClaim(claim, known)),
    ...checkGraph(published.graph, known),
  ];
}

interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function repeatedIds(published: PublishedGraph): readonly Fault[] {
  const lists = [
    ["claims.jsonl", "id", published.claims],
    ["entities.jsonl", "id", published.entities],
    ["documents.jsonl", "path", published.documents],
  ] as const;
  return lists.flatMap(([file, field, lines]) => {
    const seen = new Set<string>();
    return lines.flatMap((line, index) => {
      const id = textField(line, field) ?? "";
      const where = `${file} line ${index + 1}`;
      if (id === "") return [{ where, what: `has no ${field}` }];
      if (seen.has(id)) return [{ where, what: `repeats the ${field} ${id}` }];
      seen.add(id);
      return [];
    });
  });
}

function checkClaim(claim: unknown, known: Known): readonly Fault[] {
  const where = `claim ${textField(claim, "id") ?? "?"}`;
  const fault = (what: string): Fault => ({ where, what });
  const document = textField(claim, "document") ?? "";
  const text = known.texts.get(document);
  if (text === undefined) return [fault(`stands in an unknown document: ${document}`)];
  const evidence = fieldOf(claim, "evidence");
  const quote = checkQuote(evidence, text);
  const subject = textField(claim, "subject") ?? "";
  const object = textField(claim, "object");
  const speaker = textField(fieldOf(claim, "attribution"), "entity");
  const strangers = [subject, ...(speaker === null ? [] : [speaker])].filter(
    (id) => !known.entities.has(id),
  );
  const isEntityLike = object !== null && /^[0-9a-f]{32,}$/.test(object);
  return [
    ...(quote === null ? [] : [fault(quote)]),
    ...(quote === null ? checkRanges(evidence).map(fault) : []),
    ...strangers.map((id) => fault(`names an unknown entity: ${id}`)),
    ...(isEntityLike && !known.entities.has(object)
      ? [fault(`names an unknown entity: ${object}`)]
      : []),
    ...(object === null && fieldOf(claim, "value") === null
      ? [fault("has neither object nor value")]
      : []),
  ];
}

/** What is wrong with a quote and its place; null if nothing. */
function checkQuote(evidence: unknown, text: string): string | null {
  const quote = textField(evidence, "quote");
  const [start, end] = [numberField(evidence, "start"), numberField(evidence, "end")];
  if (quote === null || quote === "" || start === null || end === null) return "has no evidence";
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end)) {
    return `has impossible offsets: ${start}-${end}`;
  }
  if (text.slice(start, end) !== quote) {
    return `its quote does not stand at ${start}-${end} of its document`;
  }
  return null;
}

function checkRanges(evidence: unknown): readonly string[] {
  const [start, end] = [numberField(evidence, "start") ?? 0, numberField(evidence, "end") ?? 0];
  return ["subject", "object", "trigger"].flatMap((name) => {
    const found = fieldOf(evidence, name);
    if (found === null && name !== "subject") return [];
    const range = rangeField(evidence, name);
    const isInside = range !== null && start <= range[0] && range[0] < range[1] && range[1] <= end;
    return isInside ? [] : [`its ${name} does not stand inside the sentence`];
  });
}

function checkGraph(graph: unknown, known: Known): readonly Fault[] {
  const nodes = new Set(listField(graph, "nodes").map((node) => textField(node, "key") ?? ""));
  const used = new Set<string>();
  const faults = [
    ...listField(graph, "nodes").flatMap((node) => checkNode(node, known, used)),
    ...listField(graph, "edges").flatMap((edge) => checkEdge(edge, nodes, known, used)),
  ];
  const unused = [...known.claims].filter((id) => !used.has(id));
  return [
    ...faults,
    ...unused.map((id) => ({ where: `claim ${id}`, what: "is in no edge and no fact" })),
  ];
}

function checkNode(node: unknown, known: Known, used: Set<string>): readonly Fault[] {
  const key = textField(node, "key") ?? "?";
  const where = `node ${key}`;
  const facts = listField(fieldOf(node, "attributes"), "facts");
  const stranger = known.entities.has(key)
    ? []
    : [{ where, what: "is no entity of entities.jsonl" }];
  return [...stranger, ...facts.flatMap((fact) => checkSupport(fact, where, known, used))];
}

function checkEdge(
  edge: unknown,
  nodes: ReadonlySet<string>,
  known: Known,
  used: Set<string>,
): readonly Fault[] {
  const where = `edge ${textField(edge, "key") ?? "?"}`;
  const attributes = fieldOf(edge, "attributes");
  const ends = [textField(edge, "source") ?? "", textField(edge, "target") ?? ""];
  const evidence = listField(attributes, "evidence");
  const quotes = evidence.flatMap((item) => {
    const text = known.texts.get(textField(item, "document") ?? "");
    const what = text === undefined ? "quotes an unknown document" : checkQuote(item, text);
    return what === null ? [] : [{ where, what }];
  });
  return [
    ...ends.filter((end) => !nodes.has(end)).map((end) => ({ where, what: `has no node ${end}` })),
    ...(evidence.length === 0 ? [{ where, what: "shows no sentence" }] : []),
    ...quotes,
    ...checkSupport(attributes, where, known, used),
  ];
}

/** Whether an edge or fact rests on claims that exist; those are marked as used. */
function checkSupport(
  item: unknown,
  where: string,
  known: Known,
  used: Set<string>,
): readonly Fault[] {
  const claims = textsField(item, "claims");
  for (const id of claims) used.add(id);
  if (claims.length === 0) return [{ where, what: "rests on no claim" }];
  return claims
    .filter((id) => !known.claims.has(id))
    .map((id) => ({ where, what: `rests on an unknown claim: ${id}` }));
}
