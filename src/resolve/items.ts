import { readTypeTree } from "../model/family.ts";
import { nameKey } from "../model/name-key.ts";
import { byText, compareText } from "../model/order.ts";
import type { EntityType, Pack } from "../model/pack.ts";
import type { ChainRecord, DocumentRecord } from "../model/record.ts";
import { settleType } from "../model/typing.ts";

/** An entity of one document, ready to be compared with those of others. */
export interface Item {
  /** Place in the list of items, which is sorted by document id and chain id. */
  readonly index: number;
  /** Document id. */
  readonly document: string;
  /** The document's text. */
  readonly text: string;
  /** Path of the document. */
  readonly path: string;
  readonly chain: ChainRecord;
  /** Folded canonical name, and its words. */
  readonly key: string;
  readonly words: readonly string[];
  /** Widest type; empty where nothing is known. */
  readonly root: EntityType;
  readonly lead: number;
  /** The type that a person gave it; null where none did. */
  readonly told: EntityType | null;
  /** Folded other names with the rule that joined them, the strongest where there are several. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The records of a set, one a document, sorted by document id: which path it came by, how often and in what order does not matter. */
export function distinctRecords(records: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const byId = new Map<string, DocumentRecord>();
  for (const record of records.toSorted(byText((one) => one.source.path))) {
    if (!byId.has(record.source.id)) byId.set(record.source.id, record);
  }
  return [...byId.values()].toSorted(byText((record) => record.source.id));
}

/** All entities of all documents, sorted by document id and chain id. */
export function readItems(records: readonly DocumentRecord[], pack: Pack): readonly Item[] {
  const { rootOf } = readTypeTree(pack.entityTypes);
  const found = records.flatMap((record) =>
    record.entities
      .filter((chain) => chain.isUnnamed !== true)
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((chain) => ({ record, chain })),
  );
  return found.map(({ record, chain }, index) => {
    const { points, type, lead } = settleType(chain.evidence, pack.entityTypes);
    const key = nameKey(chain.name);
    return {
      index,
      document: record.source.id,
      text: record.text,
      path: record.source.path,
      chain,
      key,
      words: key.split(" "),
      root: points > 0 ? rootOf(type) : rootOf(chain.type),
      lead: points > 0 ? lead : 0,
      told: null,
      aliases: aliasRules(record, chain, key),
    };
  });
}

/**
 * Rule of each alias: that of the mention which bears it; where that is the first of all, which was joined to nothing, that
 * of the first mention of the canonical name. Mentions that merely repeat a name tell nothing.
 */
function aliasRules(
  record: DocumentRecord,
  chain: ChainRecord,
  key: string,
): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const alias of chain.aliases) rules.set(nameKey(alias), UNTOLD);
  rules.delete(key);
  if (rules.size === 0) return rules;
  const [first] = chain.mentions;
  let canonical = "";
  for (const mention of chain.mentions) {
    if (mention.kind !== "name" || !isJoin(mention.rule)) continue;
    const name = nameKey(record.text.slice(mention.start, mention.end));
    if (rules.get(name) === UNTOLD) rules.set(name, mention.rule);
    if (name === key && canonical === "") canonical = mention.rule;
  }
  const opening = first === undefined ? "" : nameKey(record.text.slice(first.start, first.end));
  if (canonical !== "" && rules.get(opening) === UNTOLD) rules.set(opening, canonical);
  return rules;
}

/** The rule of an alias of which the record does not tell how it came to be one. */
const UNTOLD = "alias";

/** Whether a rule joined two names; those that only found a name begin with "name". */
function isJoin(rule: string): boolean {
  return rule.includes("/") && !rule.startsWith("name/");
}
