import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import {
  type ClaimHits,
  type GraphIndex,
  readClaims,
  readNames,
  readTexts,
  searchClaims,
  searchTexts,
  type TextHits,
} from "../state/index.ts";
import { inPieces } from "./idle.ts";
import type { Page } from "./page.ts";

/** Names made ready for searching at a time, so that no key press waits for them. */
const NAMES_AT_ONCE = 2000;
/** Milliseconds without a key press after which sentences are read on. */
const QUIET = 400;
/** Milliseconds that a search may keep the page from doing other things. */
const SLICE = 12;

/**
 * Makes names and then sentences ready for searching while the page has nothing else to do, and nobody types; true once all are.
 */
function useReadAhead({ index }: Page, query: string): boolean {
  const ready = useSignal<GraphIndex | null>(null);
  const isReady = ready.value === index;
  useEffect(() => {
    if (isReady) return undefined;
    const read = (): boolean => {
      if (!(readNames(index, NAMES_AT_ONCE) && readClaims(index) && readTexts(index))) return false;
      ready.value = index;
      return true;
    };
    let stop = (): void => undefined;
    const timer = setTimeout(() => void (stop = inPieces(read)), query === "" ? 0 : QUIET);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [index, query, isReady]);
  return isReady;
}

/**
 * Claims whose sentences hold the words. What is found within a slice of time comes with the names; the rest in more slices, so that
 * typing goes on. Null while there is no answer.
 */
export function useClaimSearch(page: Page, query: string, limit: number): SentenceHits | null {
  const { index } = page;
  const isReady = useReadAhead(page, query);
  const later = useSignal<{ readonly search: SentenceSearch; readonly hits: SentenceHits } | null>(
    null,
  );
  const { search, hits } = useMemo(
    () => begin(index, query, limit),
    [index, query, limit, isReady],
  );
  useEffect(() => {
    if (!search || hits) return undefined;
    let timer = setTimeout(run, 0);
    function run(): void {
      if (search && goOn(search)) later.value = { search, hits: search.hits() };
      else timer = setTimeout(run, 0);
    }
    return () => clearTimeout(timer);
  }, [search, hits]);
  return hits ?? (later.value?.search === search ? later.value.hits : null);
}

/** What was found in claims, and in the text beside them. */
export interface SentenceHits extends ClaimHits {
  readonly texts: TextHits;
}

/** A search of claims, and then of texts. */
interface SentenceSearch {
  readonly step: () => boolean;
  readonly hits: () => SentenceHits;
}

function searchSentences(index: GraphIndex, query: string, limit: number): SentenceSearch {
  const [claims, texts] = [searchClaims(index, query, limit), searchTexts(index, query, limit)];
  let isInTexts = false;
  return {
    step: () => {
      if (isInTexts) return texts.step();
      isInTexts = claims.step();
      return false;
    },
    hits: () => ({ ...claims.hits(), texts: texts.hits() }),
  };
}

/** Begins a search, and ends it where that is quickly done. */
function begin(
  index: GraphIndex,
  query: string,
  limit: number,
): { readonly search: SentenceSearch | null; readonly hits: SentenceHits | null } {
  if (query.trim() === "") return { search: null, hits: null };
  const search = searchSentences(index, query, limit);
  return { search, hits: goOn(search) ? search.hits() : null };
}

/** Searches on for a slice of time; true when it is through. */
function goOn(search: SentenceSearch): boolean {
  const until = performance.now() + SLICE;
  let isThrough = search.step();
  while (!isThrough && performance.now() < until) isThrough = search.step();
  return isThrough;
}
