import { defaultPack } from "../domain/index.ts";
import { compareText } from "../model/order.ts";
import type { DocumentRecord } from "../model/record.ts";
import { extractDocument } from "../pipeline.ts";
import {
  type Mapping,
  type Marked,
  type Passage,
  readMapping,
  readPassages,
  type Said,
} from "./knowledgenet-rows.ts";

/** Right, wrong and missed facts of a property. */
export interface PropertyScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A claim between two spans, or several that say the same with other words for an end. */
interface Statement {
  readonly type: string;
  readonly subjects: readonly Span[];
  readonly objects: readonly Span[];
}
type Span = readonly [start: number, end: number];

/**
 * Scores the facts read in KnowledgeNet's passages of a split (`train`: folds 1 and 2, `dev`: fold 3) by property. Both ends must overlap the
 * marked ones; where an entity is mentioned more than once, each mention states the fact, as it does in the annotation. What holds of a
 * place holds of the place in which the same passage says it lies. Only the properties annotated in a passage count there.
 * Mesquita et al., "KnowledgeNet: A Benchmark Dataset for Knowledge Base Population", 2019.
 */
export function scoreKnowledgeNet(
  file: string,
  mappingFile: string,
  split: string,
): ReadonlyMap<string, PropertyScore> {
  const mapping = readMapping(mappingFile);
  const scores = new Map<string, PropertyScore>();
  for (const passage of readPassages(file)) {
    if (passage.split !== split) continue;
    const gold = new Set(passage.facts);
    const { right, wrong } = judge(passage, statementsOf(read(passage)), mapping, gold);
    const add = (key: string, part: keyof PropertyScore): void => {
      const [property = ""] = key.split(" ");
      const old = scores.get(property) ?? { right: 0, wrong: 0, missed: 0 };
      scores.set(property, { ...old, [part]: old[part] + 1 });
    };
    for (const key of right) add(key, "right");
    for (const key of wrong) add(key, "wrong");
    for (const key of gold) if (!right.has(key)) add(key, "missed");
  }
  return new Map([...scores].toSorted(([a], [b]) => compareText(a, b)));
}

/** The sum of the scores of all properties. */
export function totalOf(scores: ReadonlyMap<string, PropertyScore>): PropertyScore {
  return [...scores.values()].reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

function read({ id, text }: Passage): DocumentRecord {
  const block = { start: 0, end: text.length, kind: "paragraph", level: 0 } as const;
  const source = {
    id,
    path: `${id}.txt`,
    format: "text",
    title: null,
    date: null,
    author: null,
    source: null,
    url: null,
  } as const;
  return extractDocument({ source, text, blocks: [block], marks: [] }, defaultPack);
}

/** What the record affirms, each end with all its mentions. */
function statementsOf(record: DocumentRecord): readonly Statement[] {
  const mentions = new Map(
    record.entities.map(({ id, mentions: own }) => [
      id,
      own.map(({ start, end }): Span => [start, end]),
    ]),
  );
  const types = new Map(record.entities.map(({ id, type }) => [id, type]));
  const isPlace = (id: string | null): boolean => types.get(id ?? "") === "Place";
  const around = new Map<string, string[]>();
  for (const { subject, type, object, polarity } of record.claims) {
    if (type !== "located_in" || polarity === "negated" || object === null) continue;
    if (isPlace(subject)) around.set(subject, [...(around.get(subject) ?? []), object]);
  }
  return record.claims
    .filter(({ polarity }) => polarity === "affirmed")
    .flatMap(({ subject, type, object, value, evidence }) => {
      const subjects = mentions.get(subject) ?? [];
      if (value !== null) {
        const start = record.text.indexOf(value.text, evidence.start);
        return [{ type, subjects, objects: [[start, start + value.text.length] as const] }];
      }
      const named = mentions.get(object ?? "");
      if (named === undefined)
        return evidence.object === null ? [] : [{ type, subjects, objects: [evidence.object] }];
      const wider = isPlace(object) && !isPlace(subject) ? placesAround(object ?? "", around) : [];
      const objects = [named, ...wider.map((id) => mentions.get(id) ?? [])];
      return objects.map((own) => ({ type, subjects, objects: own }));
    });
}

function placesAround(
  place: string,
  around: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const found = new Set<string>([place]);
  for (const inner of found) for (const outer of around.get(inner) ?? []) found.add(outer);
  return [...found].slice(1);
}

function judge(
  passage: Passage,
  statements: readonly Statement[],
  mapping: Mapping,
  gold: ReadonlySet<string>,
): { readonly right: ReadonlySet<string>; readonly wrong: ReadonlySet<string> } {
  const right = new Set<string>();
  const wrong = new Set<string>();
  for (const { type, subjects, objects } of statements) {
    const saying = propertiesOf(type, passage.annotated, mapping);
    if (saying.length === 0) continue;
    for (const subject of subjects) {
      for (const object of objects) {
        const keys = saying.flatMap((said) => keysOf(said, passage, subject, object));
        const hits = keys.filter((key) => gold.has(key));
        for (const hit of hits) right.add(hit);
        const [first] = keys;
        if (hits.length === 0 && first !== undefined) wrong.add(first);
      }
    }
  }
  return { right, wrong };
}

interface Saying {
  readonly property: string;
  readonly direction: Said["direction"];
}

function propertiesOf(
  type: string,
  annotated: readonly string[],
  mapping: Mapping,
): readonly Saying[] {
  return annotated.flatMap((property) =>
    (mapping.get(property) ?? [])
      .filter(({ relation }) => relation === type)
      .map(({ direction }) => ({ property, direction })),
  );
}

/** The facts that a pair of spans states, by the marked spans that they overlap most; a span that overlaps none is its own. */
function keysOf(
  { property, direction }: Saying,
  { entities }: Passage,
  subject: Span,
  object: Span,
): readonly string[] {
  const [s, o] = [markedAt(entities, subject), markedAt(entities, object)];
  if (s === o) return [];
  const forward = `${property} ${s} ${o}`;
  const backward = `${property} ${o} ${s}`;
  if (direction === "symmetric") return [forward, backward];
  return [direction === "reversed" ? backward : forward];
}

function markedAt(entities: readonly Marked[], [start, end]: Span): string {
  let best = 0;
  let found = `?${start}-${end}`;
  for (const entity of entities) {
    const shared = Math.min(end, entity.end) - Math.max(start, entity.start);
    const whole = Math.max(end, entity.end) - Math.min(start, entity.start);
    if (shared > 0 && shared / whole > best) {
      best = shared / whole;
      found = entity.id;
    }
  }
  return found;
}
