import {
  type Correction,
  type CorrectionOf,
  type EntityAddress,
  type LineProblem,
  withVerb,
} from "../model/correction.ts";
import type { MergeEvidence } from "../model/entity.ts";
import { readTypeTree } from "../model/family.ts";
import { compareNumber } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import { type DraftBook, openBook } from "./draft-book.ts";
import { type Draft, draftEntity, isConfirmed } from "./entities.ts";
import type { Item } from "./items.ts";
import { placeOf } from "./places-of-names.ts";
import type { Sides } from "./sides.ts";

/** What a difference keeps apart, with the line that says so. */
interface Difference {
  readonly line: number;
  readonly sides: Sides;
}

/** What a person told, and what of it has been done before. */
export interface Amendments {
  readonly corrections: readonly Correction[];
  /** Corrections that have met what they speak of. */
  readonly met: ReadonlySet<Correction>;
  readonly differences: readonly Difference[];
}

/** The corrections that change entities once they are drafted. */
type Amendment =
  | CorrectionOf<"same">
  | CorrectionOf<"type">
  | CorrectionOf<"name">
  | CorrectionOf<"drop">;

/** Points of a merge that a person ordered: more than any reason found in texts. */
const TOLD_POINTS = 100;

/**
 * Does to the drafts what a person's corrections say: joins, types, names, drops, in this order whatever that of the lines.
 * An id is looked up among the ids before and after other corrections, so that it does not matter which build it was seen in.
 */
export function amendDrafts(
  drafts: readonly Draft[],
  { corrections, met, differences }: Amendments,
  pack: Pack,
): { readonly drafts: readonly Draft[]; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  let pending: readonly Amendment[] = [
    ...withVerb(corrections, "same"),
    ...withVerb(corrections, "type"),
    ...withVerb(corrections, "name"),
    ...withVerb(corrections, "drop"),
  ];
  if (pending.length === 0) return { drafts, problems };
  const book = openBook(drafts, pack);
  const tools: Tools = { book, differences, pack, problems };
  const hasIds = pending.some((one) => addressesOf(one).some(({ id }) => id !== null));
  for (let isMoving = true; isMoving && pending.length > 0; ) {
    if (hasIds) book.renew();
    const waiting: Amendment[] = [];
    for (const one of pending) {
      const isKnown = addressesOf(one).every((thing) => book.find(thing).drafts.length > 0);
      if (isKnown) amend(one, tools);
      else waiting.push(one);
    }
    isMoving = waiting.length < pending.length;
    pending = waiting;
  }
  for (const one of pending) {
    for (const thing of addressesOf(one)) {
      const isMet = met.has(one) || book.find(thing).drafts.length > 0;
      if (!isMet) problems.push(unknownThing(one, thing, book));
    }
    if (one.verb === "same") amend(one, tools);
  }
  return { drafts: book.drafts(), problems };
}

interface Tools {
  readonly book: DraftBook;
  readonly differences: readonly Difference[];
  readonly pack: Pack;
  readonly problems: LineProblem[];
}

function addressesOf(amendment: Amendment): readonly EntityAddress[] {
  return amendment.verb === "same" ? amendment.things : [amendment.thing];
}

function unknownThing(
  { verb, line }: Amendment,
  thing: EntityAddress,
  book: DraftBook,
): LineProblem {
  const near = thing.name === null ? null : book.suggest(thing.name);
  const hint = near === null ? "" : `; did you mean ${near}?`;
  return {
    line,
    kind: "idle",
    message: `${verb}: nothing in these documents is called ${thing.text}${hint}`,
  };
}

function amend(amendment: Amendment, tools: Tools): void {
  switch (amendment.verb) {
    case "same":
      return join(amendment, tools);
    case "type":
      return retype(amendment, tools);
    case "name":
      return rename(amendment, tools);
    case "drop":
      return drop(amendment, tools);
  }
}

function join({ things, line }: CorrectionOf<"same">, tools: Tools): void {
  const { book, pack, problems } = tools;
  const { rootOf } = readTypeTree(pack.entityTypes);
  const meant = new Set<Draft>();
  for (const thing of things) {
    const { drafts } = book.find(thing);
    const families = new Set(drafts.filter(isSure).map(({ type }) => rootOf(type)));
    if (families.size > 1) {
      problems.push(ambiguous("same", line, thing, drafts));
      return;
    }
    for (const draft of drafts) meant.add(draft);
  }
  const all = [...meant];
  const [first, second] = all;
  if (first === undefined || second === undefined) return;
  const items = all
    .flatMap(({ cluster }) => cluster.items)
    .toSorted((a, b) => compareNumber(a.index, b.index));
  const clash = tools.differences.find(({ sides }) => isParted(items, sides));
  if (clash !== undefined) {
    const message = `same: contradicts line ${clash.line} (different), which holds`;
    problems.push({ line, kind: "bad", message });
    return;
  }
  const merges = all.slice(1).map((other) => ({
    rule: "correction/same",
    names: [first.ownName, other.ownName] as const,
    evidence: [...placesOf(first), ...placesOf(other)],
    points: TOLD_POINTS,
  }));
  const cluster = {
    items,
    merges: [...all.flatMap((draft) => draft.cluster.merges), ...merges],
    isAmbiguous: false,
  };
  const told = {
    type: all.find((draft) => draft.told.type !== null)?.told.type ?? null,
    name: all.find((draft) => draft.told.name !== null)?.told.name ?? null,
  };
  book.replace(all, draftEntity(cluster, pack, told));
}

function placesOf({ cluster }: Draft): readonly MergeEvidence[] {
  return cluster.items.slice(0, 1).map((item) => placeOf(item));
}

function isParted(items: readonly Item[], sides: Sides): boolean {
  return new Set(items.flatMap(({ index }) => sides.get(index) ?? [])).size > 1;
}

/** All that bear the name: a type that holds for one thing only is asked for with its document or id. */
function retype({ thing, type }: CorrectionOf<"type">, { book, pack }: Tools): void {
  for (const draft of book.find(thing).drafts) {
    book.replace([draft], draftEntity(draft.cluster, pack, { ...draft.told, type }));
  }
}

function rename({ thing, name, line }: CorrectionOf<"name">, tools: Tools): void {
  const { book, pack, problems } = tools;
  const { drafts } = book.find(thing);
  const sure = drafts.filter(isSure);
  if (sure.length > 1) {
    problems.push(ambiguous("name", line, thing, sure));
    return;
  }
  for (const draft of sure.length > 0 ? sure : drafts) {
    book.replace([draft], draftEntity(draft.cluster, pack, { ...draft.told, name }));
  }
}

function drop({ thing, line }: CorrectionOf<"drop">, { book, problems }: Tools): void {
  const { drafts, isAlias } = book.find(thing);
  const [first] = drafts;
  if (isAlias && first !== undefined) {
    const name = first.names[0];
    const message = `drop: ${thing.text} is another name of ${name}: drop ${name}, or say that they are different`;
    problems.push({ line, kind: "bad", message });
    return;
  }
  for (const draft of drafts) book.replace([draft], null);
}

/** Whether a draft will be an entity: what is not was never seen by the person who corrects. */
function isSure({ cluster }: Draft): boolean {
  return isConfirmed(cluster);
}

const MOST_NAMED = 4;

function ambiguous(
  verb: string,
  line: number,
  thing: EntityAddress,
  drafts: readonly Draft[],
): LineProblem {
  const shown = drafts.slice(0, MOST_NAMED).map(({ names: [name], type, cluster }) => {
    return `${name} (${type}) in ${cluster.items[0]?.path ?? ""}`;
  });
  const message = `${verb}: ${thing.text} may be ${shown.join(" or ")}; write {name: …, type: …} or {name: …, in: …}`;
  return { line, kind: "bad", message };
}
