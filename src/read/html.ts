import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { findMetadata } from "./metadata.ts";
import { readPageFacts } from "./page-metadata.ts";
import { piecesOf, wholePageOf } from "./page-pieces.ts";
import { layOut, type Piece } from "./pieces.ts";
import { mergeMetadata, type Reading } from "./reading.ts";
import { type PageToken, tokensOf, VOID_ELEMENTS } from "./tags.ts";

/**
 * A page as a reader of its article sees it. The article is what Mozilla's Readability finds; a short page, or one where it
 * finds next to nothing, is read whole without its navigation. Pages too large, too deep or too crooked for a tree are read
 * by their tags alone.
 */
export function readHtml(source: string): Reading {
  const facts = readPageFacts(tokensOf(source));
  const page = readPage(source);
  const article = findArticle(source, lengthOf(page));
  const chosen = article ?? (page.length > 0 ? page : wholePageOf(tokensOf(source)));
  const layout = layOut(withHeading(chosen, facts.heading));
  const stated = findMetadata(layout.text, layout.blocks);
  return { ...layout, metadata: mergeMetadata(facts.metadata, stated), problems: [] };
}

/** A page without what surrounds its one `<article>` or `<main>`, where it has one that holds much of its text. */
function readPage(source: string): readonly Piece[] {
  const page = piecesOf(tokensOf(source));
  const length = lengthOf(page);
  for (const name of ["article", "main"]) {
    const part = piecesOf(tokensWithin(tokensOf(source), name));
    if (lengthOf(part) > length * LEAST_OF_PAGE) return part;
  }
  return page;
}

const LEAST_OF_PAGE = 0.4;

/** The tokens of the first element of a name; none where the page has no or several such elements. */
function tokensWithin(tokens: Iterable<PageToken>, name: string): readonly PageToken[] {
  const inside: PageToken[] = [];
  let depth = 0;
  let count = 0;
  for (const token of tokens) {
    if (token.kind === "open" && token.name === name && depth++ === 0) count++;
    if (count > 1) return [];
    if (depth > 0) inside.push(token);
    if (token.kind === "close" && token.name === name && depth > 0) depth--;
  }
  return inside;
}

/** Text of a page, in code units, below which there is no article to look for. */
const SHORT_PAGE = 1000;
/** An article is at least this long, and at least this share of its page; else the finder missed it. */
const SHORTEST_ARTICLE = 250;
const LEAST_SHARE = 0.2;

/** The article's pieces, or null where the page itself must do. */
function findArticle(source: string, pageLength: number): readonly Piece[] | null {
  if (pageLength < SHORT_PAGE || !isTame(source)) return null;
  const article = isolate(source);
  if (article === null) return null;
  const pieces = piecesOf(tokensOfTree(article));
  const length = lengthOf(pieces);
  return length >= SHORTEST_ARTICLE && length >= pageLength * LEAST_SHARE ? pieces : null;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** Sizes up to which building and searching a tree takes two seconds a megabyte at the worst tried, a half as a rule. */
const MAX_SOURCE = 3_000_000;
const MAX_TAGS = 30_000;
const MAX_DEPTH = 150;
const MAX_TAG_LENGTH = 20_000;

/** Whether a page is safe to build a tree of: its tags are counted before any library sees it. */
function isTame(source: string): boolean {
  if (source.length > MAX_SOURCE) return false;
  let [tags, depth, deepest] = [0, 0, 0];
  for (const token of tokensOf(source)) {
    if (token.kind === "text") continue;
    tags++;
    if (token.kind === "open" && !VOID_ELEMENTS.has(token.name)) depth++;
    if (token.kind === "close" && depth > 0) depth--;
    deepest = Math.max(deepest, depth);
    if (tags > MAX_TAGS || deepest > MAX_DEPTH) return false;
  }
  return !hasLongTag(source);
}

function hasLongTag(source: string): boolean {
  for (let at = source.indexOf("<"); at >= 0; ) {
    const end = source.indexOf(">", at);
    if (end < 0 || end - at > MAX_TAG_LENGTH) return /^<[a-z]/i.test(source.slice(at, at + 2));
    at = source.indexOf("<", end);
  }
  return false;
}

/** As much of a tree's node as is used here; checked, as the libraries' types need a browser's. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly getAttribute?: (name: string) => string | null;
}

function isPageNode(value: unknown): value is PageNode {
  return (
    value !== null && typeof value === "object" && "nodeType" in value && "firstChild" in value
  );
}

/** What the article finder takes: its type needs a browser's library, which this program does without. */
function isTree(value: unknown): value is ConstructorParameters<typeof Readability>[0] {
  return isPageNode(value);
}

/** The element that holds the article, by Readability; null where it finds none or fails. */
function isolate(source: string): PageNode | null {
  try {
    const page: unknown = parseHTML(source);
    // The page is a proxy that answers only to a plain look-up.
    const isObject = page !== null && typeof page === "object";
    const document: unknown = isObject ? Reflect.get(page, "document") : null;
    if (!isTree(document)) return null;
    const reader = new Readability<unknown>(document, { serializer: (node: unknown) => node });
    const content: unknown = reader.parse()?.content;
    return isPageNode(content) ? content : null;
  } catch {
    return null;
  }
}

const ELEMENT = 1;
const TEXT = 3;

/** The tags of a tree in document order, without recursion: trees can be deep. */
function* tokensOfTree(root: PageNode): Generator<PageToken, void, undefined> {
  let node: PageNode | null = root;
  while (node !== null) {
    const name: string = node.nodeName.toLowerCase();
    if (node.nodeType === TEXT) yield { kind: "text", text: node.nodeValue ?? "" };
    else if (node.nodeType === ELEMENT) yield { kind: "open", name, attribute: attributeOf(node) };
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === ELEMENT) yield { kind: "close", name };
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) yield { kind: "close", name: node.nodeName.toLowerCase() };
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

function attributeOf(node: PageNode): (name: string) => string | null {
  return (name) => node.getAttribute?.(name) ?? null;
}

const HEAD_PIECES = 4;

/** The finder takes the main heading off where it repeats the title; a reader sees it above the article. */
function withHeading(pieces: readonly Piece[], heading: string | null): readonly Piece[] {
  if (heading === null) return pieces;
  const index = pieces.findIndex((piece) => fold(piece.text) === fold(heading));
  if (index < 0) return [{ kind: "heading", level: 1, text: heading, marks: [] }, ...pieces];
  return pieces.map((piece, i) =>
    i === index && i < HEAD_PIECES && piece.kind !== "heading"
      ? { ...piece, kind: "heading" as const, level: 1 }
      : piece,
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
