/** Names of an object's own top-level members that its text gives twice, in order of the second. */
export function repeatedKeys(json: string): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    else if (sign === '"') {
      const end = endOfString(json, at);
      const key = depth === 1 && isKey(json, end) ? json.slice(at, end) : null;
      if (key !== null && seen.has(key)) repeated.add(key.slice(1, -1));
      if (key !== null) seen.add(key);
      at = end - 1;
    }
  }
  return [...repeated];
}

/** Offset after the closing quotation mark; the text is known to be JSON. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === "\\") at++;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function isKey(json: string, at: number): boolean {
  let next = at;
  while (json[next] === " " || json[next] === "\t" || json[next] === "\n" || json[next] === "\r")
    next++;
  return json[next] === ":";
}

/** Bytes of a base64 text (standard or URL alphabet, blanks allowed), or null where it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  const plain = text.replace(/\s+/g, "").replace(/-/g, "+").replace(/_/g, "/");
  try {
    const binary = atob(plain);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}
