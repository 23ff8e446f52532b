import { type OwnPage, ownPage } from "./data/index.ts";

/** This code, to be run again in a worker: it is one script, in the page itself. */
export const ownScript =
  typeof document === "undefined" ? "" : (document.currentScript?.textContent ?? "");

/** What the page is called before it has data. */
const ownTitle = typeof document === "undefined" ? "" : document.title;

/** The page itself without data, to be saved with others. */
export function ownPageNow(): OwnPage {
  return ownPage(document, ownScript, ownTitle);
}
