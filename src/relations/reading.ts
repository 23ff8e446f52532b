import type { AnnotatedDocument } from "../model/annotation.ts";
import type { CoreferenceChain } from "../model/coreference.ts";
import type { Mention } from "../model/mention.ts";
import type { Pack } from "../model/pack.ts";
import { settleType } from "../model/typing.ts";
import type { ValueMention } from "../model/value.ts";
import type { ClauseFacts } from "./clause.ts";
import type { EndContext } from "./end-context.ts";
import type { ChainTypes } from "./match.ts";
import { indexPatterns, type PatternIndex } from "./pattern-index.ts";
import { readSyntax, type Syntax } from "./syntax.ts";

/** What claims are found in. */
export interface ClaimInput {
  readonly document: AnnotatedDocument;
  readonly mentions: readonly Mention[];
  /** The document's entities; the n-th is called `e<n+1>` in claims. */
  readonly chains: readonly CoreferenceChain[];
  /** Sorted by start. */
  readonly values: readonly ValueMention[];
}

/** Everything that reading a document needs, made once. */
export interface Reading {
  readonly input: ClaimInput;
  readonly pack: Pack;
  readonly syntax: Syntax;
  readonly index: PatternIndex;
  readonly context: EndContext;
  readonly types: readonly ChainTypes[];
  /** Mentions linked with two nearly equal antecedents. */
  readonly ambiguous: ReadonlySet<number>;
  /** What was read of clauses so far, by scope and event. */
  readonly clauses: Map<number, ClauseFacts>;
}

/** Prepares a document for matching. */
export function openReading(input: ClaimInput, pack: Pack): Reading {
  const syntax = readSyntax(input.document, input.mentions);
  const index = indexPatterns(pack);
  const chainOf = new Int32Array(input.mentions.length).fill(-1);
  const ambiguous = new Set<number>();
  input.chains.forEach((chain, number) => {
    for (const mention of chain.mentions) chainOf[mention] = number;
    for (const link of chain.links) if (link.isAmbiguous) ambiguous.add(link.mention);
  });
  const types = input.chains.map((chain) => typesOf(chain, pack));
  const kinds = input.chains.map(({ type }) => index.lineage.get(type)?.at(-1) ?? type);
  const names = input.chains.map(({ name }) => name);
  const { mentions } = input;
  const context = { syntax, mentions, chainOf, names, kinds, cues: pack.cues, denoted: [] };
  return { input, pack, syntax, index, context, types, ambiguous, clauses: new Map() };
}

/** A lead below this leaves the second type possible. */
const SURE_LEAD = 10;
/** With fewer points than this a type is a guess, and what relations say of it may overrule it. */
const SURE_POINTS = 20;
/** What a name may be whose type is a guess. */
const USUAL: readonly string[] = ["Organization", "Product"];

/** The types that a chain may have in relations: its own, those nearly as likely, and for a guess the usual ones. */
function typesOf(chain: CoreferenceChain, pack: Pack): ChainTypes {
  const { candidates, points } = settleType(chain.evidence, pack.entityTypes);
  if (chain.lead >= SURE_LEAD && points >= SURE_POINTS) return [chain.type];
  const near = candidates.filter((one) => points - one.points < SURE_LEAD).map(({ type }) => type);
  const usual = points < SURE_POINTS ? USUAL : [];
  return [...new Set([chain.type, ...near, ...usual])];
}
