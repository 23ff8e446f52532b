import { textField, textsField } from "../model/fields.ts";
import { nameKey } from "../model/name-key.ts";
import { compareText } from "../model/order.ts";

/** A claim or entity that words typed by a person may mean. */
export interface Candidate {
  readonly kind: "claim" | "entity";
  readonly id: string;
  /** How it is called where several are told apart. */
  readonly label: string;
  /** The line that stands for it. */
  readonly line: unknown;
}

/** From this many digits on a text may be the beginning of an id. */
const FEWEST_DIGITS = 4;

/**
 * What a typed text means: the claim or entity with this id, else those whose id begins with it, else entities of this name,
 * else of this alias (upper and lower case, accents and articles do not count). Several where it is not clear, none where
 * nothing fits; sorted by id.
 */
export function findSubjects(
  typed: string,
  claims: readonly unknown[],
  entities: readonly unknown[],
): readonly Candidate[] {
  const all = [...entities.map(entityCandidate), ...claims.map(claimCandidate)];
  const digits = typed.toLowerCase();
  const exact = all.filter(({ id }) => id === digits);
  if (exact.length > 0) return exact;
  const isBeginning = digits.length >= FEWEST_DIGITS && /^[0-9a-f]+$/.test(digits);
  const begun = isBeginning ? all.filter(({ id }) => id.startsWith(digits)) : [];
  if (begun.length > 0) return begun.toSorted(byId);
  const key = nameKey(typed);
  const named = (namesOf: (line: unknown) => readonly string[]): readonly Candidate[] =>
    all.filter(
      ({ kind, line }) => kind === "entity" && namesOf(line).some((n) => nameKey(n) === key),
    );
  const byName = named((line) => [textField(line, "name") ?? ""]);
  const found = byName.length > 0 ? byName : named((line) => textsField(line, "aliases"));
  return found.toSorted(byId);
}

function byId(a: Candidate, b: Candidate): number {
  return compareText(a.id, b.id);
}

function entityCandidate(line: unknown): Candidate {
  const label = `${textField(line, "name") ?? ""} (${textField(line, "type") ?? ""})`;
  return { kind: "entity", id: textField(line, "id") ?? "", label, line };
}

function claimCandidate(line: unknown): Candidate {
  const label = `${textField(line, "type") ?? ""} in ${textField(line, "document") ?? ""}`;
  return { kind: "claim", id: textField(line, "id") ?? "", label, line };
}
