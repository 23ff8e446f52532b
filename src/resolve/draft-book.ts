import type { EntityAddress } from "../model/correction.ts";
import { readTypeTree } from "../model/family.ts";
import { nameKey } from "../model/name-key.ts";
import { nearestName } from "../model/nearest.ts";
import type { Pack } from "../model/pack.ts";
import { keyOfAddress, reachesDocument } from "./addressing.ts";
import { type Draft, identifyDrafts } from "./entities.ts";

/** What an address means among the drafts. */
interface Found {
  /** In order of their first item; empty where nothing is meant. */
  readonly drafts: readonly Draft[];
  /** They bear the name only beside another, canonical one. */
  readonly isAlias: boolean;
}

/** Drafts while a person's corrections change them: looked up by name or id, replaced by others. */
export interface DraftBook {
  readonly find: (address: EntityAddress) => Found;
  /** Puts one draft, or nothing, in the place of others. */
  readonly replace: (old: readonly Draft[], by: Draft | null) => void;
  /** Reads ids anew, as those of entities change with their names; ids read earlier still find what they meant. */
  readonly renew: () => void;
  /** A known name that a name which means nothing may have meant. */
  readonly suggest: (name: string) => string | null;
  readonly drafts: () => readonly Draft[];
}

/** Opens a book of drafts. */
export function openBook(drafts: readonly Draft[], pack: Pack): DraftBook {
  const { isWithin } = readTypeTree(pack.entityTypes);
  const live = new Set(drafts);
  const byKey = new Map<string, Set<Draft>>();
  const successors = new Map<Draft, Draft | null>();
  const byId = new Map<string, Draft>();
  const add = (draft: Draft): void => {
    for (const key of keysOf(draft)) byKey.set(key, (byKey.get(key) ?? new Set()).add(draft));
  };
  for (const draft of drafts) add(draft);
  const isMeant = (draft: Draft, address: EntityAddress): boolean =>
    (address.type === null || isWithin(draft.type, [address.type])) &&
    draft.cluster.items.some(({ path }) => reachesDocument(address, path));
  const findById = (prefix: string): readonly Draft[] => {
    const known = byId.get(prefix);
    const near = known === undefined ? [...byId].filter(([id]) => id.startsWith(prefix)) : [];
    const hits = known === undefined ? near.map(([, draft]) => draft) : [known];
    const now = hits.map((draft) => nowOf(draft, successors));
    return [...new Set(now.filter((draft) => draft !== null))];
  };
  return {
    find: (address) => {
      const key = keyOfAddress(address);
      const named = [...(key === null ? [] : (byKey.get(key) ?? []))].filter((draft) =>
        isMeant(draft, address),
      );
      const own = named.filter((draft) => canonicalKeysOf(draft).includes(key ?? ""));
      const isAlias = own.length === 0 && named.length > 0;
      if (named.length > 0) return { drafts: inOrder(isAlias ? named : own), isAlias };
      const found = address.id === null ? [] : findById(address.id);
      return { drafts: inOrder(found), isAlias: false };
    },
    replace: (old, by) => {
      for (const draft of old) {
        live.delete(draft);
        successors.set(draft, by);
        for (const key of keysOf(draft)) byKey.get(key)?.delete(draft);
      }
      if (by === null) return;
      live.add(by);
      add(by);
    },
    renew: () => {
      for (const { id, draft } of identifyDrafts([...live], pack)) byId.set(id, draft);
    },
    suggest: (name) => suggestion(name, byKey),
    drafts: () => inOrder([...live]),
  };
}

/** What a draft has become. */
function nowOf(draft: Draft, successors: ReadonlyMap<Draft, Draft | null>): Draft | null {
  let at: Draft | null = draft;
  while (at !== null) {
    const next = successors.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return null;
}

function keysOf({ names, ownName }: Draft): ReadonlySet<string> {
  return new Set([...names, ownName].map(nameKey));
}

function canonicalKeysOf({ names: [name], ownName }: Draft): readonly string[] {
  return [nameKey(name), nameKey(ownName)];
}

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((a, b) => firstIndex(a) - firstIndex(b));
}

function firstIndex({ cluster }: Draft): number {
  return cluster.items[0]?.index ?? 0;
}

/** Edits between a misspelt name and what it meant; further apart two names are two things. */
const MOST_EDITS = 2;

function suggestion(name: string, byKey: ReadonlyMap<string, ReadonlySet<Draft>>): string | null {
  const typed = nameKey(name);
  // A first letter is hardly ever misspelt, and comparing with every name of a large graph takes long.
  const near = [...byKey].filter(
    ([key, of]) =>
      of.size > 0 &&
      key.charAt(0) === typed.charAt(0) &&
      Math.abs(key.length - typed.length) <= MOST_EDITS,
  );
  const key = nearestName(typed, near.map(([one]) => one).toSorted(), MOST_EDITS);
  const [draft] = key === null ? [] : (byKey.get(key) ?? []);
  return draft?.names.find((one) => nameKey(one) === key) ?? null;
}
