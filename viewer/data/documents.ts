import type { DocumentFormat } from "../../src/model/document.ts";
import type { GraphDocument, GraphMention, GraphNode } from "../../src/model/graph.ts";
import type { ViewDocument } from "../../src/model/view.ts";
import { maybeText, members, oneOf, rows, text, texts } from "./read.ts";
import { runs } from "./table.ts";

const FORMATS: readonly DocumentFormat[] = ["text", "markdown", "html", "json", "jsonl"];

/** A document as the first block tells it, without its text. */
export function readHead(json: unknown, at: number): ViewDocument {
  const place = `view.documents[${at}]`;
  const head = members(json, place);
  return {
    id: text(head["id"], `${place}.id`),
    path: text(head["path"], `${place}.path`),
    format: oneOf(FORMATS, maybeText(head["format"], place), place),
    title: maybeText(head["title"], place),
    date: maybeText(head["date"], place),
    author: maybeText(head["author"], place),
    source: maybeText(head["source"], place),
    url: maybeText(head["url"], place),
    otherPaths: texts(head["otherPaths"], place),
    copyOf: maybeText(head["copyOf"], place),
  };
}

/** The documents with their texts, and with where these speak of entities. */
export function decodeDocuments(
  json: unknown,
  heads: readonly ViewDocument[],
  nodes: readonly GraphNode[],
): readonly GraphDocument[] {
  const block = members(json, "texts");
  const documentTexts = texts(block["texts"], "texts.texts");
  const mentions = rows(block["mentions"], "texts.mentions");
  return heads.map((head, at) => ({
    ...head,
    text: documentTexts[at] ?? "",
    mentions: decodeMentions(mentions[at] ?? [], nodes),
  }));
}

function decodeMentions(
  row: readonly number[],
  nodes: readonly GraphNode[],
): readonly GraphMention[] {
  let at = 0;
  return runs(row, 3).map(([node = -1, gap = 0, length = 0]) => {
    at += gap;
    const entity = text(nodes[node]?.id, "texts.mentions");
    return { entity, start: at, end: at + length };
  });
}
