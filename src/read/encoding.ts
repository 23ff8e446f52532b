import { fault, type Problem, warning } from "./reading.ts";
import { nameOfBinary } from "./signatures.ts";

/** A text with what was assumed to read it; or, where it is no text, why. */
export type Decoding =
  | { readonly text: string; readonly problems: readonly Problem[] }
  | { readonly text: null; readonly problems: readonly [Problem] };

/** Longest input that is read: 100 MiB. The text of a longer one would not fit beside its annotation. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Share of control characters above which bytes are data, not text; counted over the first characters. */
const MAX_CONTROL_SHARE = 0.02;
const SAMPLED = 65_536;

/**
 * Bytes as text: UTF-8 or UTF-16 by their byte-order mark; UTF-16 without one by its zero bytes; the charset that a page
 * declares; UTF-8; else Windows-1252, the usual encoding of old Western files, with a warning. The byte-order mark is not
 * part of the text, and line ends (CR LF, CR) become LF, so that a checkout's line ends change no offset.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoding {
  if (bytes.length > MAX_BYTES) return refuse(tooLarge(bytes.length));
  const binary = nameOfBinary(bytes);
  if (binary !== null) return refuse(notText(`It looks like ${binary}`));
  const { text, problems } = decodeByMark(bytes) ?? decodeUnmarked(bytes, declared);
  const trouble = findTrouble(text);
  return trouble === null ? { text: plainLineEnds(text), problems } : refuse(trouble);
}

/** Text without byte-order mark, with LF as its only line end, without lone surrogates (each becomes U+FFFD). */
export function cleanText(text: string): string {
  const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
  return plainLineEnds(unmarked.toWellFormed());
}

/** Why characters are no text (NUL, too many control characters), or null. */
export function findTrouble(text: string): Problem | null {
  const nul = text.indexOf("\0");
  if (nul >= 0)
    return notText(`It holds a NUL character at offset ${nul}, as binary data does`, nul);
  const sample = text.slice(0, SAMPLED);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) if (isControl(sample.charCodeAt(i))) controls++;
  const isData = controls > 2 && controls > sample.length * MAX_CONTROL_SHARE;
  return isData ? notText("It holds many control characters, as binary data does") : null;
}

function refuse(problem: Problem): Decoding {
  return { text: null, problems: [problem] };
}

function notText(reason: string, place: number | null = null): Problem {
  return fault("not-text", `${reason}; it was not read.`, place);
}

function tooLarge(length: number): Problem {
  const megabytes = Math.ceil(length / (1024 * 1024));
  return fault("too-large", `It has ${megabytes} MB; files over 100 MB are not read. Split it.`);
}

function plainLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** C0 controls but tab, line ends, form feed and escape (of terminal colours), and DEL. */
function isControl(code: number): boolean {
  return (code < 32 && (code < 9 || code > 13) && code !== 27) || code === 127;
}

interface Text {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function decodeByMark(bytes: Uint8Array): Text | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3), 3);
  if (a === 0xff && b === 0xfe) return { text: decodeUtf16(bytes.subarray(2), 0), problems: [] };
  if (a === 0xfe && b === 0xff) return { text: decodeUtf16(bytes.subarray(2), 1), problems: [] };
  return null;
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): Text {
  const low = guessUtf16(bytes);
  if (low !== null) {
    const order = low === 0 ? "LE" : "BE";
    const message = `It has no byte-order mark and was read as UTF-16 ${order}.`;
    return { text: decodeUtf16(bytes, low), problems: [warning("bad-encoding", message)] };
  }
  return decodeDeclared(bytes, declared) ?? decodeUtf8(bytes, 0);
}

/** Western text in UTF-16 has a zero in nearly every second byte. Gives the offset of the low byte, or null. */
function guessUtf16(bytes: Uint8Array): 0 | 1 | null {
  const pairs = Math.min(2048, bytes.length >> 1);
  if (pairs < 2) return null;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 0;
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 1 : null;
}

/** UTF-16 with the low byte first (0) or second (1). A lone surrogate or an odd last byte becomes U+FFFD. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1): string {
  if (low === 0) return new TextDecoder("utf-16le").decode(bytes);
  const swapped = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) swapped[i ^ 1] = bytes[i] ?? 0;
  return new TextDecoder("utf-16le").decode(swapped);
}

/** The charset that a page declares, where it is not UTF-8 and the engine knows it. */
function decodeDeclared(bytes: Uint8Array, declared: string | null): Text | null {
  const label = declared?.toLowerCase() ?? "";
  if (label === "" || /^(?:utf-?8|utf-?16(?:le|be)?)$/.test(label)) return null;
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|(?:us-)?ascii)$/.test(label)) {
    return { text: decodeWindows1252(bytes), problems: [] };
  }
  try {
    return { text: new TextDecoder(label).decode(bytes), problems: [] };
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array, skipped: number): Text {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeFaultyUtf8(bytes, skipped);
  }
}

/**
 * A cut last character, or few faults among many good ones, is damaged UTF-8: each fault becomes U+FFFD. Else the bytes
 * never were UTF-8.
 */
function decodeFaultyUtf8(bytes: Uint8Array, skipped: number): Text {
  const { firstFault, faults, characters, isCut } = surveyUtf8(bytes);
  const place = firstFault + skipped;
  const at = `the byte at offset ${place}`;
  if (isCut) {
    const message = `It ends within a character (${at}); the rest was read as UTF-8.`;
    return { text: replaceFaults(bytes), problems: [warning("bad-encoding", message, place)] };
  }
  if (characters > faults) {
    const message = `It is damaged UTF-8: ${at} and ${faults - 1} more became U+FFFD.`;
    return { text: replaceFaults(bytes), problems: [warning("bad-encoding", message, place)] };
  }
  const message = `It is no UTF-8 (${at}) and was read as Windows-1252.`;
  return { text: decodeWindows1252(bytes), problems: [warning("bad-encoding", message, place)] };
}

function replaceFaults(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

interface Utf8Survey {
  /** Offset of the first byte that is part of no character. */
  readonly firstFault: number;
  readonly faults: number;
  /** Characters of more than one byte. */
  readonly characters: number;
  /** The only fault is a character that the end cuts off. */
  readonly isCut: boolean;
}

function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let [firstFault, faults, characters, isCut] = [-1, 0, 0, false];
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOfCharacter(bytes, i);
    if (length > 1) characters++;
    if (length === 0) {
      if (firstFault < 0) firstFault = i;
      isCut = faults === 0 && isCutCharacter(bytes, i);
      faults++;
      if (isCut) break;
    }
    i += Math.max(1, length);
  }
  return { firstFault, faults, characters, isCut };
}

/** Number of bytes of the character at an offset by the table of RFC 3629 §4; 0 where there is none. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const [from, to] = i === 1 ? secondByteRange(first) : [0x80, 0xbf];
    const byte = bytes[at + i] ?? 0;
    if (byte < from || byte > to) return 0;
  }
  return length;
}

function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** Whether the last one to three bytes begin a character of more bytes. */
function isCutCharacter(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  const wanted = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const rest = bytes.subarray(at + 1);
  return rest.length < wanted - 1 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/** The characters of bytes 0x80-0x9f in Windows-1252 (WHATWG encoding standard); elsewhere byte and code point agree. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By our own table: the engine's decoder of that name left 0x80-0x9f as they are in some releases of Node. */
function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
  );
  const pairs = new Uint8Array(units.length * 2);
  units.forEach((unit, i) => {
    pairs[2 * i] = unit & 0xff;
    pairs[2 * i + 1] = unit >> 8;
  });
  return new TextDecoder("utf-16le").decode(pairs);
}
