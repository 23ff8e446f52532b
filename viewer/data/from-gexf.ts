import type { GraphClaim, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { factOf, readClaim } from "./claim.ts";
import { emptyNode } from "./from-json.ts";
import type { OpenedParts } from "./opened.ts";
import { BrokenData, list, members, oneOf, parseJson } from "./read.ts";
import { MODALITIES, POLARITIES } from "./table.ts";
import { numberOf, wordOf } from "./words.ts";

/** Reads GEXF: of `build`'s own with all claims, of others nodes, edges, names, places and colours. Throws {@link BrokenData}. */
export function readGexf(xml: string, title: string): OpenedParts {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  const fault = page.querySelector("parsererror");
  if (fault) throw new BrokenData(`XML: ${(fault.textContent ?? "").slice(0, 160)}`);
  const names = attributeNames(page);
  const seen = new Map<string, Set<string>>();
  const claims = new Map<string, GraphClaim>();
  const keep = (found: readonly GraphClaim[]): void => {
    for (const claim of found) {
      claims.set(claim.id, claim);
      for (const id of [claim.subject, claim.object ?? ""]) {
        const documents = seen.get(id) ?? new Set();
        seen.set(id, documents.add(claim.document));
      }
    }
  };
  const edges = [...page.getElementsByTagNameNS("*", "edge")].map((element, at): GraphEdge => {
    const { edge, said } = readEdge(element, at, names);
    keep(said);
    return edge;
  });
  const drafts = [...page.getElementsByTagNameNS("*", "node")].map((element) =>
    readNode(element, names, keep),
  );
  const nodes = drafts.map((node) => ({
    ...node,
    documents: [...(seen.get(node.id) ?? [])].toSorted(),
  }));
  return { title, nodes, edges, claims: [...claims.values()], dates: new Map() };
}

type Names = ReadonlyMap<string, string>;

/** Titles of declared attributes by their ids. */
function attributeNames(page: Document): Names {
  return new Map(
    [...page.getElementsByTagNameNS("*", "attribute")].map((element) => [
      element.getAttribute("id") ?? "",
      element.getAttribute("title") ?? "",
    ]),
  );
}

function valuesOf(element: Element, names: Names): ReadonlyMap<string, string> {
  return new Map(
    [...element.getElementsByTagNameNS("*", "attvalue")].map((value) => {
      const id = value.getAttribute("for") ?? "";
      return [names.get(id) ?? id, value.getAttribute("value") ?? ""];
    }),
  );
}

function readNode(
  element: Element,
  names: Names,
  keep: (claims: readonly GraphClaim[]) => void,
): GraphNode {
  const id = element.getAttribute("id");
  if (id === null) throw new BrokenData("a node without id");
  const values = valuesOf(element, names);
  const part = (name: string): Element | undefined => element.getElementsByTagNameNS("*", name)[0];
  const said = readClaims(values.get("claims_json"), `node ${id}`);
  keep(said);
  const color = part("color");
  return emptyNode(id, {
    name: element.getAttribute("label") ?? id,
    type: values.get("entity_type") ?? "Concept",
    aliases: readList(values.get("aliases")),
    mentions: numberOf(Number(values.get("mentions") ?? 1), 1),
    documents: [],
    facts: said.map(factOf),
    firstDate: values.get("first_seen") ?? null,
    lastDate: values.get("last_seen") ?? null,
    community: numberOf(Number(values.get("community") ?? 0), 0),
    pagerank: numberOf(Number(values.get("centrality") ?? 0), 0),
    x: numberIn(part("position"), "x", 0),
    y: numberIn(part("position"), "y", 0),
    size: numberIn(part("size"), "value", 5),
    color: ["r", "g", "b"]
      .map((name) => hex(numberIn(color, name, 140)))
      .join("")
      .padStart(7, "#"),
  });
}

function numberIn(from: Element | undefined, name: string, none: number): number {
  return numberOf(Number(from?.getAttribute(name) ?? Number.NaN), none);
}

function hex(value: number): string {
  return Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, "0");
}

/** A list as GEXF holds it is JSON but for what cannot be parsed, which is left out. */
function readList(text = "[]"): readonly string[] {
  try {
    return list(parseJson(text), "list").map(wordOf);
  } catch {
    return [];
  }
}

function readEdge(
  element: Element,
  at: number,
  names: Names,
): { readonly edge: GraphEdge; readonly said: readonly GraphClaim[] } {
  const values = valuesOf(element, names);
  const id = element.getAttribute("id") ?? `edge ${at}`;
  const said = readClaims(values.get("claims_json"), `edge ${id}`);
  const [first] = said;
  const [one = "", ...others] = said.map((claim) => claim.id);
  const type = values.get("relation") ?? element.getAttribute("label") ?? "related_to";
  const edge: GraphEdge = {
    id,
    subject: element.getAttribute("source") ?? "",
    object: element.getAttribute("target") ?? "",
    type,
    predicate: type === "related_to" ? (first?.predicate ?? null) : null,
    polarity: oneOf(POLARITIES, values.get("polarity") ?? "affirmed", `edge ${id}`),
    modality: oneOf(MODALITIES, values.get("modality") ?? "asserted", `edge ${id}`),
    status: first?.status ?? null,
    qualifiers: first?.qualifiers ?? {},
    weight: numberOf(Number(element.getAttribute("weight") ?? 1), 1),
    sources: [...new Set(said.map((claim) => claim.document))].toSorted(),
    confidence: numberOf(Number(values.get("confidence") ?? 1), 1),
    independent: new Set(said.map((claim) => claim.document)).size,
    isDisputed: values.get("disputed") === "true",
    claims: [one, ...others],
    evidence: said.slice(0, 5).map(({ document, evidence: { start, end, quote } }) => ({
      document,
      start,
      end,
      quote,
    })),
  };
  return { edge, said };
}

function readClaims(json: string | undefined, place: string): readonly GraphClaim[] {
  if (json === undefined) return [];
  return list(parseJson(json), place).map((item) => readClaim(members(item, place), place));
}
