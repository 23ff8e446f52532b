import { type Join, onlyOne, type Sieve } from "./joins.ts";
import { lastBefore, type NameGroup, type NameTable } from "./names.ts";
import { mayBe } from "./organizations.ts";
import { canBeOne } from "./typing.ts";
import { FAMILY_WORDS, KIND_WORDS } from "./words.ts";

const PRODUCT = "Product";
/** How many sentences back a last word may look where several products end in it. */
const NEAR = 2;

/** Sieve 6a: a family with and without the word for it: the "Nova series" is Nova. Versions stay apart from it. */
export const joinFamilies: Sieve = (table) =>
  table.groups.flatMap((long): readonly Join[] => {
    if (!FAMILY_WORDS.has(long.words.at(-1) ?? "")) return [];
    const bare = table.byKey.get(long.words.slice(0, -1).join(" "));
    if (bare === undefined || !mayBe(bare, PRODUCT)) return [];
    return [{ from: long, to: bare, rule: FAMILY_RULE }];
  });

/** Sieve 6b: a product or event with the name of its maker before it: "Nova Tarnwise 2" is "Tarnwise 2". */
export const joinMakers: Sieve = (table, joined) =>
  table.groups.flatMap((long): readonly Join[] => {
    if (joined.isPlaced(long) || long.words.length < 2) return [];
    for (let n = 1; n < Math.min(long.words.length, 4); n++) {
      const maker = table.byKey.get(long.words.slice(0, n).join(" "));
      const rest = table.byKey.get(long.words.slice(n).join(" "));
      if (maker === undefined || rest === undefined || maker.settled.root !== "Organization")
        continue;
      if (canBeOne(rest.settled, long.settled) && isMade(rest) && !isVersion(rest)) {
        return [{ from: long, to: rest, rule: MAKER_RULE }];
      }
    }
    return [];
  });

/** The rule under which a family with its class word is joined: such a name is an alias. */
export const FAMILY_RULE = "product/family-word";

/** The rule under which a name with its maker is joined: such a name is an alias. */
export const MAKER_RULE = "product/maker";

/** Sieve 6c: last words for the whole: "Mini" for "Nova 4 Mini", if one fits in the document, or just before. */
export const joinProductEndings: Sieve = (table, joined) =>
  table.groups.flatMap((short): readonly Join[] => {
    if (joined.isPlaced(short) || isVersion(short)) return [];
    if (!isMade(short) && short.settled.lead > 0 && !mayBe(short, PRODUCT)) return [];
    const longer = (table.byEnding.get(short.key) ?? []).filter((long) => isMade(long));
    const rule = "product/last-words";
    const only = onlyOne(longer, joined);
    if (only !== undefined) {
      return short.introduced > only.introduced || short.words.length > 1
        ? [{ from: short, to: only, rule }]
        : [];
    }
    return longer.flatMap((to) => {
      const mentions = short.mentions.filter(
        (index) =>
          onlyOne(
            longer.filter((long) => isNear(table, long, index)),
            joined,
          ) === to,
      );
      return mentions.length === 0 ? [] : [{ from: short, to, mentions, rule }];
    });
  });

/**
 * Sieve 6c': the first word for the whole where the others only say what kind of thing it is ("Corvid" for "Corvid Space Telescope"),
 * if the long name was introduced first and only one fits.
 */
export const joinProductBeginnings: Sieve = (table, joined) =>
  table.groups.flatMap((short): readonly Join[] => {
    if (joined.isPlaced(short) || isVersion(short) || !mayBe(short, PRODUCT)) return [];
    const longer = (table.byBeginning.get(short.key) ?? []).filter(
      (long) =>
        long !== short &&
        long.settled.root === PRODUCT &&
        long.words.slice(short.words.length).every((word) => KIND_WORDS.has(word.toLowerCase())),
    );
    const only = onlyOne(longer, joined);
    return only === undefined || short.introduced < only.introduced
      ? []
      : [{ from: short, to: only, rule: "product/first-words" }];
  });

/** Sieve 6d: an event with and without its year, if the document knows but one year of it. */
export const joinYears: Sieve = (table, joined) =>
  table.groups.flatMap((short): readonly Join[] => {
    if (joined.isPlaced(short)) return [];
    const yearly = (table.byBeginning.get(short.key) ?? []).filter(
      (long) => long.settled.root === "Event" && /^(?:19|20)\d\d$/.test(long.words.at(-1) ?? ""),
    );
    const dated = yearly.filter((long) => long.words.length === short.words.length + 1);
    const only = onlyOne(dated, joined);
    return only === undefined || !mayBe(short, "Event")
      ? []
      : [{ from: short, to: only, rule: "event/year" }];
  });

function isMade(group: NameGroup): boolean {
  return group.settled.root === PRODUCT || group.settled.root === "Event";
}

/** A bare number or version names nothing. */
function isVersion(group: NameGroup): boolean {
  return /^[v\d][\d.]*[a-z]?$/.test(group.key);
}

function isNear(table: NameTable, group: NameGroup, index: number): boolean {
  const sentence = table.mentions[index]?.sentence ?? -1;
  const last = lastBefore(group, index);
  const at = table.mentions[last ?? -1]?.sentence ?? Number.NEGATIVE_INFINITY;
  return sentence - at <= NEAR;
}
