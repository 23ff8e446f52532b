import { type Correction, type EntityAddress, type LineProblem } from "../model/correction.ts";
import { nameKey } from "../model/name-key.ts";
import type { Reading } from "./verbs.ts";

/**
 * Leaves out corrections that contradict an earlier line of the file: a second type or name for one thing, names both same
 * and different, a thing dropped and spoken of. What contradicts through other names shows only when entities are made.
 */
export function withoutContradictions(corrections: readonly Correction[]): Reading {
  const said = new Map<string, Said>();
  const kept: Correction[] = [];
  const problems: LineProblem[] = [];
  for (const correction of corrections.toSorted((a, b) => a.line - b.line)) {
    const sayings = sayingsOf(correction);
    const earlier = sayings.map(({ key, what }) => ({ what, other: said.get(key) }));
    const clash = earlier.find(({ what, other }) => other !== undefined && other.what !== what);
    if (clash?.other !== undefined) {
      const { line } = correction;
      const message = `contradicts line ${clash.other.line} (${clash.other.what}); the earlier line holds`;
      problems.push({ line, kind: "bad", message: `${correction.verb}: ${message}` });
      continue;
    }
    for (const { key, what } of sayings) {
      if (!said.has(key)) said.set(key, { what, line: correction.line });
    }
    kept.push(correction);
  }
  return { corrections: kept, problems };
}

interface Said {
  readonly what: string;
  readonly line: number;
}

interface Saying {
  /** What is spoken of; two sayings with one key must say the same. */
  readonly key: string;
  readonly what: string;
}

function sayingsOf(correction: Correction): readonly Saying[] {
  switch (correction.verb) {
    case "same":
    case "different":
      return pairsOf(correction.things).map((key) => ({ key, what: correction.verb }));
    case "type":
      return [say("type", correction.thing, correction.type), say("use", correction.thing, "used")];
    case "name":
      return [say("name", correction.thing, correction.name), say("use", correction.thing, "used")];
    case "drop":
      return [say("use", correction.thing, "drop")];
    case "reject-claim":
      return [];
    default:
      return correction satisfies never;
  }
}

function say(topic: string, thing: EntityAddress, what: string): Saying {
  return { key: `${topic} ${keyOf(thing)}`, what };
}

/** Each two of the things, whatever their order. */
function pairsOf(things: readonly EntityAddress[]): readonly string[] {
  const keys = things.map(keyOf);
  return keys.flatMap((a, at) =>
    keys.slice(at + 1).map((b) => `pair ${a < b ? `${a} | ${b}` : `${b} | ${a}`}`),
  );
}

function keyOf({ name, type, documents, id }: EntityAddress): string {
  const known = name === null ? `#${id}` : nameKey(name);
  return [known, type ?? "", ...documents.toSorted()].join(" / ");
}
