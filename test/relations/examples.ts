import { parseAroundNames, tagDocument } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findValues } from "../../src/mentions/index.ts";
import type { AnnotatedDocument } from "../../src/model/annotation.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { CoreferenceChain } from "../../src/model/coreference.ts";
import { sha256 } from "../../src/model/hash.ts";
import type { Mention } from "../../src/model/mention.ts";
import { findClaims } from "../../src/relations/index.ts";

/** A sentence with marked names, and the claims that are read in it; `s` and `o` are the entities marked as ends. */
export interface ReadExample {
  readonly text: string;
  /** As annotated, for a look at the trees. */
  readonly document: AnnotatedDocument;
  readonly claims: readonly Claim[];
  readonly s: string;
  readonly o: string;
  /** The entity that has a name: "e1". */
  readonly idOf: (name: string) => string;
}

interface Name {
  readonly key: string;
  readonly kind: Mention["kind"];
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads "{s:Ann Lee|Person} founded {o:Nordal Labs|Organization}." with the real annotation, the marked names as the only
 * mentions. Names with one text are one entity; the letter before the colon tells the ends apart. "{x:it=Nordal|Organization}" is a
 * pronoun, or a noun with its article, that means Nordal.
 */
export function readExample(marked: string): ReadExample {
  const { text, names } = unmark(marked);
  const block = { start: 0, end: text.length, kind: "paragraph", level: 0 } as const;
  const source = {
    id: sha256(text),
    path: "example.txt",
    format: "text",
    title: null,
    date: "2026-04-08",
    author: null,
    source: null,
    url: null,
  } as const;
  const tagged = tagDocument({ source, text, blocks: [block], marks: [] });
  const { annotated } = tagged;
  const mentions = names.map(({ start, end, name, type, kind }): Mention => {
    const first = annotated.tokens.findIndex((token) => token.end > start);
    const last = annotated.tokens.findLastIndex((token) => token.start < end) + 1;
    return {
      kind,
      start,
      end,
      name,
      sentence: annotated.sentences.findIndex((sentence) => sentence.end > start),
      first,
      last,
      head: last - 1,
      evidence: [{ family: "form", type, points: 50, rule: "marked" }],
      gender: "unknown",
      isPlural: false,
      isWeak: false,
      rule: "marked",
    };
  });
  const document = parseAroundNames(
    tagged,
    mentions.filter((mention) => mention.kind === "name"),
  ).annotated;
  const chains = chainsOf(names, mentions);
  const values = findValues(text, source.date);
  const { claims } = findClaims({ document, mentions, chains, values }, defaultPack);
  const idOf = (name: string | undefined): string =>
    `e${chains.findIndex((chain) => chain.name === name) + 1}`;
  const endOf = (key: string): string => idOf(names.find((one) => one.key === key)?.name);
  return { text, document, claims, s: endOf("s"), o: endOf("o"), idOf };
}

function unmark(marked: string): { readonly text: string; readonly names: readonly Name[] } {
  const names: Name[] = [];
  let text = "";
  for (const part of marked.split(/(\{\w+:[^}|]+\|\w+\})/)) {
    const [, key, words, type] = /^\{(\w+):([^}|]+)\|(\w+)\}$/.exec(part) ?? [];
    if (key === undefined || words === undefined || type === undefined) {
      text += part;
      continue;
    }
    const [said = "", meant] = words.split("=");
    const skip = meant === undefined && /^[Tt]he /.test(said) ? 4 : 0;
    const kind = meant === undefined ? "name" : said.includes(" ") ? "nominal" : "pronoun";
    const start = text.length + skip;
    const name = meant ?? said.slice(skip);
    names.push({ key, kind, name, type, start, end: start + said.length - skip });
    text += said;
  }
  return { text, names };
}

function chainsOf(
  names: readonly Name[],
  mentions: readonly Mention[],
): readonly CoreferenceChain[] {
  const distinct = [...new Map(names.map((name) => [name.name, name])).values()];
  return distinct.map(({ name, type }) => ({
    mentions: names.flatMap((other, index) =>
      other.name === name && mentions[index] !== undefined ? [index] : [],
    ),
    name,
    aliases: [],
    type,
    lead: 50,
    evidence: [{ family: "form", type, points: 50, rule: "marked" }],
    gender: "unknown",
    isWeak: false,
    links: [],
  }));
}
