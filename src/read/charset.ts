const SEARCHED = 2048;
const DECLARED = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML_DECLARED = /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/** The charset that a page declares in its first bytes (`<meta charset>`, an XML declaration), or null. */
export function charsetOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, SEARCHED));
  if (!head.includes("<")) return null;
  return XML_DECLARED.exec(head)?.[1] ?? DECLARED.exec(head)?.[1] ?? null;
}
