import { annotate } from "../../src/annotate/index.ts";
import { defaultPack } from "../../src/domain/index.ts";
import { findMentions } from "../../src/mentions/index.ts";
import type { Mention } from "../../src/model/mention.ts";
import { settleType } from "../../src/model/typing.ts";

/** Mentions of a text of one paragraph a line. */
function readText(text: string): readonly Mention[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "paragraph" as const,
    level: 0,
  }));
  const none = { title: null, date: null, author: null, source: null, url: null };
  const source = { id: "0".repeat(64), path: "test.txt", format: "text" as const, ...none };
  return findMentions(annotate({ source, text, blocks, marks: [] }).annotated, defaultPack);
}

/** The names of a text that stand alone. */
export function namesIn(text: string): readonly string[] {
  return readText(text)
    .filter(({ kind, isWeak }) => kind === "name" && !isWeak)
    .map(({ name }) => name);
}

/** The type of a name by all its mentions; undefined where the text has no such name. */
export function typeIn(text: string, name: string): string | undefined {
  const found = readText(text).filter(
    (mention) => mention.kind === "name" && mention.name === name,
  );
  const evidence = found.flatMap((mention) => mention.evidence);
  return found.length === 0 ? undefined : settleType(evidence, defaultPack.entityTypes).type;
}
