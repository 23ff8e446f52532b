import { READER_BLOCK } from "../../src/model/view.ts";

/** What of the page stays when it saves itself with other data: its template, cut at the place for them, and its reader. */
export interface OwnPage {
  readonly template: readonly [before: string, after: string];
  readonly reader: string | null;
}

/**
 * The page as it was built. `script` is its one script and `title` what it was called before it had data. What `claimgraph view`
 * lends to the pages that it serves, an address for news and a reader, is left out: it belongs to no file.
 */
export function ownPage(page: Document, script: string, title: string): OwnPage {
  const head = page.createElement("head");
  head.innerHTML = page.head.innerHTML;
  for (const lent of head.querySelectorAll(`meta[name=claimgraph-news], #${READER_BLOCK}`)) {
    // With the line that was begun for it.
    lent.previousSibling?.remove();
    lent.remove();
  }
  const policy = head.querySelector("meta[http-equiv]");
  policy?.setAttribute(
    "content",
    (policy.getAttribute("content") ?? "").replace(/connect-src [^;]*; /, ""),
  );
  const named = head.querySelector("title");
  if (named) named.textContent = title;
  const noscript = page.querySelector("noscript")?.outerHTML ?? "";
  const { lang } = page.documentElement;
  return {
    template: [
      `<!doctype html>\n<html lang="${lang}">\n${head.outerHTML}\n<body>\n<div id="app"></div>\n${noscript}\n`,
      `<script>${script}</script>\n</body>\n</html>\n`,
    ],
    reader: page.body.querySelector(`#${READER_BLOCK}`)?.textContent ?? null,
  };
}
