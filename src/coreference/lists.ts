import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";
import type { Thing } from "./things.ts";

/** What each companion in a list tells of the type of the others, and from which lead on it is a companion. */
const POINTS = 10;
const TYPED = 20;
/** Members of a list that are looked at: longer ones tell no more. */
const MOST_MEMBERS = 12;

/** Things in one list are of one kind: "Nova, Tarnwise and Acme". Adds what companions tell to the things whose type is open. */
export function addListEvidence(
  lists: readonly (readonly number[])[],
  thingOf: ReadonlyMap<number, Thing>,
): void {
  for (const list of lists) {
    const things = list.slice(0, MOST_MEMBERS).flatMap((index) => thingOf.get(index) ?? []);
    const typed = things.filter((thing) => thing.settled.lead >= TYPED);
    for (const thing of things) {
      if (thing.settled.lead >= TYPED) continue;
      for (const { settled } of typed) {
        thing.evidence.push({
          family: "list",
          type: settled.type,
          points: POINTS,
          rule: "list/companion",
        });
      }
    }
  }
}

/** Runs of names with nothing but commas and "and" between them. */
export function findLists(
  document: AnnotatedDocument,
  mentions: readonly Mention[],
): readonly (readonly number[])[] {
  const lists: number[][] = [];
  let list: number[] = [];
  let end = -1;
  mentions.forEach((mention, index) => {
    if (mention.kind !== "name" || mention.first < end) return;
    if (!isJoined(document, end, mention.first) || (list.length === 1 && isClause(document, end))) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    list.push(index);
    end = mention.last;
  });
  if (list.length > 1) lists.push(list);
  return lists;
}

/** "left Oslo, and Acme is": of two names no comma stands before "and". */
function isClause({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens[at]?.text === "," && /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "");
}

function isJoined(document: AnnotatedDocument, from: number, to: number): boolean {
  if (from < 0 || to - from > 3 || to <= from) return false;
  for (let at = from; at < to; at++) {
    const word = document.tokens[at]?.text.toLowerCase() ?? "";
    if (!JOINING.has(word) || (at === from && word === "the")) return false;
  }
  return true;
}

const JOINING = new Set([",", "and", "or", "&", "the"]);
