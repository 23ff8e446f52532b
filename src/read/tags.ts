import { replaceReferences } from "./character-references.ts";

/** What a page consists of, in order: tags and the text between them. Comments, declarations and scripts are left out. */
export type PageToken =
  | { readonly kind: "open"; readonly name: string; readonly attribute: AttributeReader }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  /** The words of an element whose content is no markup (`title`, `script`): never part of the text. */
  | {
      readonly kind: "raw";
      readonly name: string;
      readonly text: string;
      readonly attribute: AttributeReader;
    };

/** The value of an attribute by its lower-case name; null where the tag has none of that name. */
type AttributeReader = (name: string) => string | null;

/** Elements that never hold anything. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);
const RAW_ELEMENTS: ReadonlySet<string> = new Set(
  "script style textarea title iframe noembed noframes xmp".split(" "),
);
const NAME = /[A-Za-z][^\s/>]{0,60}/y;
/** Only the first part of a tag is searched for attributes: the rest is an embedded picture or an attack. */
const LONGEST_TAG = 20_000;
const NO_ATTRIBUTE: AttributeReader = () => null;

/** The parts of a page by a forgiving reader of tags: any text is a page, and each character is looked at a bounded number of times. */
export function* tokensOf(source: string): Generator<PageToken, void, undefined> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    const textEnd = open < 0 ? source.length : open;
    if (textEnd > at) yield { kind: "text", text: replaceReferences(source.slice(at, textEnd)) };
    if (open < 0) return;
    const { token, end } = readTag(source, open);
    if (token !== null) yield token;
    at = end;
  }
}

interface Read {
  readonly token: PageToken | null;
  readonly end: number;
}

function readTag(source: string, at: number): Read {
  if (source.startsWith("<!--", at)) return skipTo(source, "-->", at + 4);
  if (source[at + 1] === "!" || source[at + 1] === "?") return skipTo(source, ">", at + 2);
  const isClosing = source[at + 1] === "/";
  NAME.lastIndex = at + (isClosing ? 2 : 1);
  const name = NAME.exec(source)?.[0].toLowerCase();
  if (name === undefined) {
    return isClosing
      ? skipTo(source, ">", at + 2)
      : { token: { kind: "text", text: "<" }, end: at + 1 };
  }
  const end = endOfTag(source, at + 1);
  if (isClosing) return { token: { kind: "close", name }, end };
  const attribute = attributesOf(
    source.slice(at + 1 + name.length, Math.min(end, at + LONGEST_TAG)),
  );
  return RAW_ELEMENTS.has(name)
    ? readRaw(source, name, attribute, end)
    : { token: { kind: "open", name, attribute }, end };
}

/** What does not close reaches to the end, as in browsers. */
function skipTo(source: string, sign: string, from: number): Read {
  const close = source.indexOf(sign, from);
  return { token: null, end: close < 0 ? source.length : close + sign.length };
}

/** Offset after the `>` of a tag; one in a quoted attribute value does not count. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === ">") return at + 1;
    if ((sign === '"' || sign === "'") && isValueStart(source, at)) {
      const close = source.indexOf(sign, at + 1);
      if (close < 0) return skipTo(source, ">", at).end;
      at = close;
    }
  }
  return source.length;
}

function isValueStart(source: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 20 && /\s/.test(source.charAt(before))) before--;
  return source[before] === "=";
}

function readRaw(source: string, name: string, attribute: AttributeReader, from: number): Read {
  const closing = new RegExp(`</${name}(?![a-z0-9])`, "gi");
  closing.lastIndex = from;
  const close = closing.exec(source)?.index;
  if (close === undefined) {
    const isSelfClosed = source.slice(from - 2, from) === "/>";
    return { token: null, end: isSelfClosed ? from : source.length };
  }
  const text = source.slice(from, close);
  return { token: { kind: "raw", name, text, attribute }, end: endOfTag(source, close) };
}

const ATTRIBUTE =
  /([^\s"'<>/=]{1,100})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Reads the attributes when one is asked for, once. The first of equal names counts. */
function attributesOf(tag: string): AttributeReader {
  if (!tag.includes("=") && tag.trim().length < 2) return NO_ATTRIBUTE;
  let values: ReadonlyMap<string, string> | null = null;
  return (name) => {
    values ??= parseAttributes(tag);
    return values.get(name) ?? null;
  };
}

function parseAttributes(tag: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, replaceReferences(double ?? single ?? bare ?? ""));
  }
  return values;
}
