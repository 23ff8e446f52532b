import type { Span } from "../model/span.ts";

const SCHEME = /^(?:https?:|ftp:|mailto:|www\.)/i;
const MAIL_LOCAL = /[\p{L}\p{M}\p{N}._%+-]/u;
const MAIL_HOST = /[\p{L}\p{M}\p{N}.-]/u;
/** `host.tld` with an optional path, matched from the start of a chunk without blanks. */
const HOST =
  /^(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|edu|gov|mil|int|info|biz|io|ai|dev|app|co|eu|uk|us|de|fr|ca|au|in|jp|cn|ch|nl|se|tv|me)(?=[/?#:]|$)/i;
/** Longest part of an e-mail address that is looked for on either side of the @. */
const MOST_MAIL = 128;
const OPENING = "([{<\"'“‘«";
const CLOSING = ".,;:!?)]}>\"'”’»*";

/**
 * The web or e-mail address within text[start, end), a chunk without blanks, or undefined. Punctuation around it stays outside.
 */
export function findAddress(text: string, start: number, end: number): Span | undefined {
  if (end - start < 5) return undefined;
  let from = start;
  while (from < end && OPENING.includes(text.charAt(from))) from++;
  let to = end;
  while (to > from && CLOSING.includes(text.charAt(to - 1))) to--;
  const head = text.slice(from, Math.min(to, from + 600));
  if (SCHEME.test(head) || head.includes("://"))
    return { start: from, end: withBracket(text, from, to, end) };
  // Searched in the chunk alone: a search through the text would be quadratic.
  const at = text.slice(from, to).indexOf("@", 1) + from;
  if (at > from && at < to - 3) return findMail(text, from, to, at);
  return HOST.test(head) ? { start: from, end: to } : undefined;
}

/** A closing bracket belongs to the address where the address opened it and did not close it. */
function withBracket(text: string, from: number, to: number, end: number): number {
  if (to >= end || text.charAt(to) !== ")") return to;
  let open = 0;
  for (const char of text.slice(from, Math.min(to, from + 600)))
    open += char === "(" ? 1 : char === ")" ? -1 : 0;
  return open > 0 ? to + 1 : to;
}

function findMail(text: string, from: number, to: number, at: number): Span | undefined {
  let start = at;
  const least = Math.max(from, at - MOST_MAIL);
  while (start > least && MAIL_LOCAL.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  const most = Math.min(to, at + MOST_MAIL);
  while (end < most && MAIL_HOST.test(text.charAt(end))) end++;
  const isMail = start < at && text.slice(at + 1, end).includes(".");
  return isMail ? { start, end } : undefined;
}
