import type { Pack } from "../model/pack.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Item } from "./items.ts";

/** The fields in which documents place things: a player's name beside "midfielder" is in that of sport. */
export type Callings = (item: Item) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** Reads what documents call things: classes, roles, the word right before a name ("Senator"), and nouns that mean it ("the novelist"). */
export function readCallings(
  records: readonly DocumentRecord[],
  items: readonly Item[],
  pack: Pack,
): Callings {
  const fields = new Map<string, ReadonlyMap<string, string>>();
  for (const { type, field, words } of pack.lexicon.callings) {
    const own = new Map([
      ...(fields.get(type) ?? []),
      ...words.map((word) => [word, field] as const),
    ]);
    fields.set(type, own);
  }
  const said = wordsOf(records);
  const found = new Map<Item, ReadonlySet<string>>();
  for (const item of items) {
    const known = fields.get(item.root);
    if (known === undefined) continue;
    const phrases = [
      ...(said.get(`${item.document} ${item.chain.id}`) ?? []),
      ...wordsBefore(item),
      ...nominalsOf(item),
    ];
    const own = phrases.flatMap((phrase) => fieldOf(phrase, known) ?? []);
    if (own.length > 0) found.set(item, new Set(own));
  }
  return (item) => found.get(item) ?? NONE;
}

/** Classes and roles that claims give to chains. */
function wordsOf(records: readonly DocumentRecord[]): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const record of records) {
    for (const { subject, object, type, polarity, qualifiers } of record.claims) {
      if (polarity === "negated") continue;
      const role = qualifiers["role"]?.text;
      const words = [type === "is_a" ? object : null, role].filter(
        (word) => typeof word === "string",
      );
      if (words.length === 0) continue;
      const key = `${record.source.id} ${subject}`;
      said.set(key, [...(said.get(key) ?? []), ...words]);
    }
  }
  return said;
}

/** The word before the first mention: a title or role that belongs to the name. */
function wordsBefore({ chain, text }: Item): readonly string[] {
  const [first] = chain.mentions;
  if (first === undefined) return [];
  const word = /(\p{L}[\p{L}-]+) $/u.exec(text.slice(Math.max(0, first.start - 24), first.start));
  return word?.[1] === undefined ? [] : [word[1]];
}

/** The nouns that mean the thing later on: "the novelist". */
function nominalsOf({ chain, text }: Item): readonly string[] {
  return chain.mentions
    .filter(({ kind }) => kind === "nominal")
    .map(({ start, end }) => text.slice(start, end));
}

/** The field of the longest ending of a phrase that is listed: "young Dutch tennis player". */
function fieldOf(phrase: string, known: ReadonlyMap<string, string>): string | undefined {
  const words = phrase.toLowerCase().split(" ");
  for (let at = Math.max(0, words.length - 3); at < words.length; at++) {
    const field = known.get(words.slice(at).join(" "));
    if (field !== undefined) return field;
  }
  return undefined;
}
