import type { GraphClaim, GraphEdge, GraphNode, NodeFact } from "../../src/model/graph.ts";
import { type OpenedParts, rangeOf } from "./opened.ts";
import { BrokenData, list, type Members, members, oneOf, parseJson, readValue } from "./read.ts";
import { MODALITIES, maybeStatus, POLARITIES } from "./table.ts";
import { numberOf, wordOf } from "./words.ts";

/** Reads `graph.json`, or any graph that graphology serialised: what it does not tell is left empty. Throws {@link BrokenData}. */
export function readGraphJson(json: string, title: string): OpenedParts {
  const graph = members(parseJson(json), "graph");
  const dates = new Map<string, string>();
  const nodes = list(graph["nodes"], "nodes").map((node, at) =>
    readNode(members(node, `nodes[${at}]`), `nodes[${at}]`),
  );
  const names = new Map(nodes.map((node) => [node.id, node.entity.name]));
  const claims: GraphClaim[] = [];
  const edges = list(graph["edges"], "edges").map((item, at): GraphEdge => {
    const read = readEdge(members(item, `edges[${at}]`), `edges[${at}]`, at, names);
    claims.push(...read.claims);
    return read.edge;
  });
  return { title, nodes, edges, claims, dates };
}

function readNode(node: Members, place: string): GraphNode {
  const id = wordOf(node["key"]);
  if (id === "") throw new BrokenData(`${place}.key: expected a name`);
  const attributes = members(node["attributes"] ?? {}, `${place}.attributes`);
  const word = (name: string): string => wordOf(attributes[name]);
  return emptyNode(id, {
    name: word("label") || id,
    type: word("type") || "Concept",
    aliases: wordsOf(attributes["aliases"]),
    mentions: numberOf(attributes["mentions"], 1),
    documents: wordsOf(attributes["documents"]),
    facts: Array.isArray(attributes["facts"])
      ? attributes["facts"].map((fact, at) =>
          readFact(members(fact, place), `${place}.facts[${at}]`),
        )
      : [],
    firstDate: word("firstDate") || null,
    lastDate: word("lastDate") || null,
    community: numberOf(attributes["community"], 0),
    pagerank: numberOf(attributes["pagerank"], 0),
    x: numberOf(attributes["x"], 0),
    y: numberOf(attributes["y"], 0),
    size: numberOf(attributes["size"], 5),
    color: word("color"),
  });
}

/** A node from what a file tells of it. */
export function emptyNode(
  id: string,
  told: Omit<GraphNode, "id" | "entity"> & {
    readonly name: string;
    readonly type: string;
    readonly aliases: readonly string[];
    readonly mentions: number;
  },
): GraphNode {
  const { name, type, aliases, mentions, ...rest } = told;
  const entity = { id, name, type, aliases, mentions, places: [], merges: [], evidence: [] };
  return { ...rest, id, entity: { ...entity, isAmbiguous: false } };
}

function readFact(fact: Members, place: string): NodeFact {
  const object = wordOf(fact["object"]);
  return {
    type: wordOf(fact["type"]) || "is_a",
    ...(object === "" ? {} : { object }),
    ...(fact["value"] === undefined ? {} : { value: readValue(fact["value"], place) }),
    polarity: oneOf(POLARITIES, wordOf(fact["polarity"]) || "affirmed", place),
    modality: oneOf(MODALITIES, wordOf(fact["modality"]) || "asserted", place),
    status: maybeStatus(wordOf(fact["status"]) || null),
    claims: [wordOf(wordsOf(fact["claims"])[0])],
    independent: numberOf(fact["independent"], 1),
    isDisputed: fact["disputed"] === true,
  };
}

function readEdge(
  item: Members,
  place: string,
  at: number,
  names: ReadonlyMap<string, string>,
): { readonly edge: GraphEdge; readonly claims: readonly GraphClaim[] } {
  const attributes = members(item["attributes"] ?? {}, `${place}.attributes`);
  const word = (name: string): string => wordOf(attributes[name]);
  const id = wordOf(item["key"]) || `edge ${at}`;
  const [subject, object] = [wordOf(item["source"]), wordOf(item["target"])];
  const evidence = list(attributes["evidence"] ?? [], `${place}.evidence`).map((one) => {
    const quote = members(one, `${place}.evidence`);
    const start = numberOf(quote["start"], 0);
    const said = wordOf(quote["quote"]);
    return { document: wordOf(quote["document"]), start, end: start + said.length, quote: said };
  });
  const said = {
    subject,
    object,
    type: word("type") || word("label") || "related_to",
    polarity: oneOf(POLARITIES, word("polarity") || "affirmed", place),
    modality: oneOf(MODALITIES, word("modality") || "asserted", place),
    status: maybeStatus(word("status") || null),
    confidence: numberOf(attributes["confidence"], 1),
    qualifiers: {},
  };
  const claims = evidence.map(
    ({ document, ...quoted }, rank): GraphClaim => ({
      ...said,
      id: `${id} ${rank}`,
      document,
      value: null,
      predicate: word("predicate") || word("label"),
      attribution: null,
      rule: "",
      evidence: {
        ...quoted,
        subject: rangeOf(names.get(subject) ?? "", quoted.quote, quoted.start),
        object: rangeOf(names.get(object) ?? "", quoted.quote, quoted.start),
        trigger: null,
      },
    }),
  );
  const [first = "", ...others] = claims.map((claim) => claim.id);
  const sources = wordsOf(attributes["sources"]);
  const edge: GraphEdge = {
    ...said,
    id,
    predicate: word("predicate") || null,
    weight: numberOf(attributes["weight"], Math.max(1, claims.length)),
    sources: sources.length > 0 ? sources : [...new Set(evidence.map((one) => one.document))],
    independent: numberOf(attributes["independent"], 1),
    isDisputed: attributes["disputed"] === true,
    claims: [first, ...others],
    evidence,
  };
  return { edge, claims };
}

/** The strings of a list; empty for all else. */
function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
