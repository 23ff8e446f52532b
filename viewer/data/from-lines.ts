import type { GraphClaim, GraphEdge, GraphNode } from "../../src/model/graph.ts";
import { factOf, readClaim } from "./claim.ts";
import { emptyNode } from "./from-json.ts";
import type { OpenedParts } from "./opened.ts";
import { BrokenData, type Members, members, parseJson } from "./read.ts";
import { numberOf, wordOf } from "./words.ts";

/** An entity's id; what a claim says by a word has no such object. */
const ID = /^[0-9a-f]{32,}$/;
/** Sentences that an edge shows at most; the others are found by its claims. */
const MOST_QUOTES = 5;

/** Whether a file is JSON lines: its first line is an object by itself, and not a graph's. */
export function isLines(content: string): boolean {
  const end = content.indexOf("\n");
  try {
    const first = members(parseJson(end < 0 ? content : content.slice(0, end)), "line 1");
    return !("nodes" in first);
  } catch {
    return false;
  }
}

/**
 * Reads `claims.jsonl`, alone or with the lines of `entities.jsonl` and `documents.jsonl`: claims become relations and facts, an
 * entity without a line of its own is called what most claims call it, and documents with theirs are there as a whole. Throws {@link BrokenData}
 * with the number of the line.
 */
export function readLines(content: string, title: string): OpenedParts {
  const claims: GraphClaim[] = [];
  const entities = new Map<string, Members>();
  const documents = new Map<string, Members>();
  for (const [at, line] of content.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `line ${at + 1}`;
    const item = memberOf(line, place);
    if ("evidence" in item && "subject" in item) claims.push(readClaim(item, place));
    else if ("aliases" in item) entities.set(wordOf(item["id"]), item);
    else if ("path" in item) documents.set(wordOf(item["path"]), item);
    else throw new BrokenData(`${place}: no claim`);
  }
  if (claims.length === 0) throw new BrokenData("no claims");
  return { title, nodes: nodesOf(claims, entities), edges: edgesOf(claims), claims, documents };
}

function memberOf(line: string, place: string): Members {
  try {
    return members(parseJson(line), place);
  } catch (error) {
    throw error instanceof SyntaxError ? new BrokenData(`${place}: ${error.message}`) : error;
  }
}

function isRelation(claim: GraphClaim): claim is GraphClaim & { readonly object: string } {
  return claim.object !== null && ID.test(claim.object);
}

function nodesOf(
  claims: readonly GraphClaim[],
  entities: ReadonlyMap<string, Members>,
): readonly GraphNode[] {
  const words = new Map<string, Map<string, number>>();
  const documents = new Map<string, Set<string>>();
  const facts = new Map<string, GraphClaim[]>();
  for (const claim of claims) {
    const { quote, start, subject, object } = claim.evidence;
    const note = (id: string, [from, to]: readonly [number, number]): void => {
      const counts = put(words, id, () => new Map<string, number>());
      const said = quote.slice(from - start, to - start);
      counts.set(said, (counts.get(said) ?? 0) + 1);
      put(documents, id, () => new Set<string>()).add(claim.document);
    };
    note(claim.subject, subject);
    if (isRelation(claim)) note(claim.object, object ?? [start, start]);
    else put(facts, claim.subject, () => []).push(claim);
  }
  return [...words].map(([id, counts]) => {
    const entity = entities.get(id) ?? {};
    const { aliases } = entity;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return emptyNode(id, {
      name: wordOf(entity["name"]) || nameOf(counts) || id.slice(0, 8),
      type: wordOf(entity["type"]) || "Concept",
      aliases: Array.isArray(aliases) ? aliases.map(wordOf) : [],
      mentions: numberOf(entity["mentions"], total),
      documents: [...(documents.get(id) ?? [])].toSorted(),
      facts: (facts.get(id) ?? []).map(factOf),
      firstDate: null,
      lastDate: null,
      community: 0,
      pagerank: 0,
      x: 0,
      y: 0,
      size: 1,
      color: "",
    });
  });
}

function put<T>(map: Map<string, T>, key: string, make: () => T): T {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
}

/** What is said most often with a capital or a digit in it, as pronouns have none; of equals the longest, then the first. */
function nameOf(counts: ReadonlyMap<string, number>): string {
  const ranked = [...counts].toSorted(
    ([one, often], [two, seldom]) =>
      Number(/[\p{Lu}\p{N}]/u.test(two)) - Number(/[\p{Lu}\p{N}]/u.test(one)) ||
      seldom - often ||
      two.length - one.length ||
      (one < two ? -1 : 1),
  );
  return ranked[0]?.[0] ?? "";
}

/** Claims that say the same of the same two entities, as one edge. */
function edgesOf(claims: readonly GraphClaim[]): readonly GraphEdge[] {
  const groups = new Map<string, (GraphClaim & { readonly object: string })[]>();
  for (const claim of claims) {
    if (!isRelation(claim)) continue;
    const { subject, type, object, polarity, modality, predicate } = claim;
    const verb = type === "related_to" ? predicate : "";
    const key = JSON.stringify([subject, type, object, polarity, modality, verb]);
    put(groups, key, () => []).push(claim);
  }
  return [...groups.values()].flatMap((group): readonly GraphEdge[] => {
    const [first, ...others] = group;
    if (!first) return [];
    const { id, subject, object, type, predicate, polarity, modality, status, qualifiers } = first;
    const sources = [...new Set(group.map(({ document }) => document))].toSorted();
    return [
      {
        id,
        subject,
        object,
        type,
        predicate: type === "related_to" ? predicate : null,
        polarity,
        modality,
        status,
        qualifiers,
        weight: group.length,
        sources,
        independent: sources.length,
        confidence: Math.max(...group.map(({ confidence }) => confidence)),
        isDisputed: false,
        claims: [id, ...others.map((claim) => claim.id)],
        evidence: group.slice(0, MOST_QUOTES).map(({ document, evidence }) => {
          const { start, end, quote } = evidence;
          return { document, start, end, quote };
        }),
      },
    ];
  });
}
