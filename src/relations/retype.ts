import type { CoreferenceChain } from "../model/coreference.ts";
import { readTypeTree } from "../model/family.ts";
import type { TypeEvidence } from "../model/mention.ts";
import type { EntityType, Pack, RelationDefinition } from "../model/pack.ts";
import { settleType } from "../model/typing.ts";
import type { Finding } from "./findings.ts";

/** What one relation says of the type of its end: somewhat more than a verb that wants the type. */
const POINTS = 16;

/** More kinds than these at one end say nothing of it. */
const MOST_FAMILIES = 2;

/**
 * Lets relations speak for the types of their ends: what is founded is an organisation, what is launched a product. Only
 * chains whose type could still be another are asked about; the relation's pattern must want one or two families of types at that end.
 * Returns the chains with that evidence and the type that then is best.
 */
export function retypeChains(
  chains: readonly CoreferenceChain[],
  findings: readonly Finding[],
  isOpen: (chain: number) => boolean,
  pack: Pack,
): readonly CoreferenceChain[] {
  const wanted = wantedTypes(findings, pack);
  return chains.map((chain, index) => {
    const evidence = wanted.get(`e${index + 1}`);
    if (evidence === undefined || !isOpen(index)) return chain;
    const all = [...chain.evidence, ...evidence];
    const { type, lead } = settleType(all, pack.entityTypes);
    return { ...chain, type, lead, evidence: all };
  });
}

function wantedTypes(
  findings: readonly Finding[],
  pack: Pack,
): ReadonlyMap<string, readonly TypeEvidence[]> {
  const tree = readTypeTree(pack.entityTypes);
  const relations = new Map(pack.relations.map((relation) => [relation.type, relation]));
  const patterns = new Map(pack.patterns.map((pattern) => [pattern.id, pattern]));
  const wanted = new Map<string, TypeEvidence[]>();
  for (const finding of findings) {
    const definition = relations.get(finding.type);
    const narrower = patterns.get(finding.rule)?.types;
    if (definition === undefined) continue;
    const ends = [
      { id: finding.subject, allowed: familiesOf(definition.subject, narrower?.[0], tree.rootOf) },
      { id: finding.object, allowed: familiesOf(definition.object, narrower?.[1], tree.rootOf) },
    ];
    for (const { id, allowed } of ends) {
      if (id === null || allowed.length > MOST_FAMILIES) continue;
      const items = allowed.map(
        (type) => ({ family: "verb", type, points: POINTS, rule: finding.rule }) as const,
      );
      if (items.length > 0) wanted.set(id, [...(wanted.get(id) ?? []), ...items]);
    }
  }
  return wanted;
}

/** The families of types that an end may have; none where anything goes. */
function familiesOf(
  allowed: readonly EntityType[],
  narrower: readonly EntityType[] | undefined,
  rootOf: (type: EntityType) => EntityType,
): readonly EntityType[] {
  const chosen = narrower === undefined || narrower.includes("*") ? allowed : narrower;
  return chosen.includes("*") ? [] : [...new Set(chosen.map(rootOf))];
}

/** Whether both ends of a finding have types that the relation allows. */
export function keepsSignature(
  finding: Finding,
  definition: RelationDefinition | undefined,
  typeOf: (id: string) => EntityType | undefined,
  pack: Pack,
): boolean {
  if (definition === undefined) return false;
  const { isWithin } = readTypeTree(pack.entityTypes);
  const fits = (id: string | null, allowed: readonly EntityType[]): boolean => {
    const type = id === null ? undefined : typeOf(id);
    return type === undefined || isWithin(type, allowed);
  };
  const isWord = definition.objectKind === "word" && typeOf(finding.object ?? "") === undefined;
  return (
    fits(finding.subject, definition.subject) && (isWord || fits(finding.object, definition.object))
  );
}
