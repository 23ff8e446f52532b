import { isFields, textField, textsField } from "../model/fields.ts";
import { compareText } from "../model/order.ts";
import { type FileHash, MANIFEST, type ManifestFiles } from "./manifest.ts";

const FORMAT = "claimgraph/journal@1";

/** What remains to be done to make a new set of files the published one. Doing it twice does no harm. */
export interface Journal {
  /** Staged files that take their place in the published set, in this order, the manifest last. */
  readonly renames: readonly string[];
  /** Files of the old set that the new one does not have. */
  readonly removals: readonly string[];
}

/**
 * Plans how a staged set replaces the published one. `present` holds the SHA-256 of files that stand in the folder now: a
 * file with the wanted bytes is left alone.
 */
export function planJournal(
  staged: readonly FileHash[],
  old: ManifestFiles | null,
  present: ReadonlyMap<string, string>,
): Journal {
  const wanted = new Set(staged.map((file) => file.path));
  const changed = staged.filter((file) => present.get(file.path) !== file.sha256);
  const paths = changed.map((file) => file.path);
  const removals = (old?.outputs ?? []).map((file) => file.path);
  return {
    renames: paths.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b)),
    removals: removals
      .filter((path) => !wanted.has(path) && isPlainName(path))
      .toSorted(compareText),
  };
}

/** The journal as its file. */
export function writeJournal(journal: Journal): string {
  return `${JSON.stringify({ format: FORMAT, ...journal })}\n`;
}

/** Reads a journal's file; null for a text that is none, or that names a place outside the folder. */
export function readJournal(text: string): Journal | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || textField(value, "format") !== FORMAT) return null;
    const [renames, removals] = [textsField(value, "renames"), textsField(value, "removals")];
    return [...renames, ...removals].every(isPlainName) ? { renames, removals } : null;
  } catch {
    return null;
  }
}

/** Whether a name stays in its folder: no separators, no parent, not empty. */
export function isPlainName(name: string): boolean {
  return !/[/\\\0]|^\.{0,2}$/.test(name);
}

function rankOf(path: string): number {
  return path === MANIFEST ? 1 : 0;
}
