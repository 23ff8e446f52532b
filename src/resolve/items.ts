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
  readonly chain: ChainRecord;
  /** Folded canonical name, and its words. */
  readonly key: string;
  readonly words: readonly string[];
  /** Widest type; empty where nothing is known. */
  readonly root: EntityType;
  readonly lead: number;
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
    record.entities.toSorted((a, b) => compareText(a.id, b.id)).map((chain) => ({ record, chain })),
  );
  return found.map(({ record, chain }, index) => {
    const { points, type, lead } = settleType(chain.evidence, pack.entityTypes);
    const key = nameKey(chain.name);
    return {
      index,
      document: record.source.id,
      chain,
      key,
      words: key.split(" "),
      root: points > 0 ? rootOf(type) : rootOf(chain.type),
      lead: points > 0 ? lead : 0,
      aliases: aliasRules(record, chain, key),
    };
  });
}

/** Rule of each alias: that of the mention which bears it; mentions that merely repeat a name tell nothing. */
function aliasRules(
  record: DocumentRecord,
  chain: ChainRecord,
  key: string,
): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const alias of chain.aliases) rules.set(nameKey(alias), "alias");
  for (const mention of chain.mentions) {
    if (mention.kind !== "name") continue;
    const name = nameKey(record.text.slice(mention.start, mention.end));
    if (rules.get(name) === "alias" && mention.rule.includes("/")) rules.set(name, mention.rule);
  }
  rules.delete(key);
  return rules;
}
