import type { EntityAddress } from "../model/correction.ts";
import { nameKey } from "../model/name-key.ts";

/** Whether an address holds for a document: by its path, the end of its path, or a folder with a closing "/". */
export function reachesDocument({ documents }: EntityAddress, path: string): boolean {
  if (documents.length === 0) return true;
  return documents.some((wanted) =>
    wanted.endsWith("/")
      ? path.startsWith(wanted) || path.includes(`/${wanted}`)
      : path === wanted || path.endsWith(`/${wanted}`),
  );
}

/** The form of the address's name under which names are one; null where it has none. */
export function keyOfAddress({ name }: EntityAddress): string | null {
  return name === null ? null : nameKey(name);
}

/** Whether an address says more than a name. */
export function isNarrow({ documents, type }: EntityAddress): boolean {
  return documents.length > 0 || type !== null;
}
