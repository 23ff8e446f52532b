import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type ClaimHits, readClaims, readNames, searchClaims } from "../state/index.ts";
import { inPieces } from "./idle.ts";
import type { Page } from "./page.ts";

/** Names made ready for searching at a time, so that no key press waits for them. */
const NAMES_AT_ONCE = 2000;
/** Milliseconds that a search may keep the page from doing other things. */
const SLICE = 8;

/** Makes names and then sentences ready for searching while the page has nothing else to do; true once all are. */
function useReadAhead({ index }: Page): boolean {
  const isDone = useSignal(false);
  useEffect(
    () =>
      inPieces(() => {
        isDone.value = readNames(index, NAMES_AT_ONCE) && readClaims(index);
        return isDone.value;
      }),
    [index],
  );
  return isDone.value;
}

/** Claims whose sentences hold the words; searched in slices, so that typing goes on. Null while there is no answer. */
export function useClaimSearch(page: Page, query: string, limit: number): ClaimHits | null {
  const { index } = page;
  const isReady = useReadAhead(page);
  const found = useSignal<{ readonly query: string; readonly hits: ClaimHits } | null>(null);
  useEffect(() => {
    if (query.trim() === "") return undefined;
    const search = searchClaims(index, query, limit);
    let timer = setTimeout(run, 0);
    function run(): void {
      const until = performance.now() + SLICE;
      while (performance.now() < until)
        if (search.step()) {
          found.value = { query, hits: search.hits() };
          return;
        }
      timer = setTimeout(run, 0);
    }
    return () => clearTimeout(timer);
  }, [index, query, limit, isReady]);
  return found.value?.query === query ? found.value.hits : null;
}
