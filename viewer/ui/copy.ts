import type { Page } from "./page.ts";

/** Puts text on the clipboard; false where the browser forbids it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same, and says so to those who only hear the page; said twice in a row it is heard twice. */
export async function copyAndTell({ told, words }: Page, text: string): Promise<boolean> {
  const isCopied = await copyText(text);
  if (isCopied) told.value = told.peek() === words.copied ? `${words.copied}\u00a0` : words.copied;
  return isCopied;
}
