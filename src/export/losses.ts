import { byText } from "../model/order.ts";
import { cleanForXml } from "./escape.ts";

/** Everything that a format can do to what it is given. */
export type LossCode =
  | "xml-char"
  | "lone-surrogate"
  | "gephi-inf"
  | "gephi-null"
  | "edges-folded"
  | "list-as-json"
  | "formula-guard"
  | "claims-capped";

/** `changed` or `dropped`: the file does not hold it; `folded`: it holds it united; `warning`: a known reader alters it. */
type LossEffect = "changed" | "dropped" | "folded" | "warning";

/** One kind of loss in one column. */
export interface Loss {
  readonly code: LossCode;
  readonly effect: LossEffect;
  /** Column or field; empty where the whole element is meant. */
  readonly column: string;
  /** Number of values, edges or claims concerned. */
  readonly count: number;
  /** Ids of the first three nodes, edges, claims or documents concerned. */
  readonly examples: readonly string[];
}

/** How many things a file holds. */
export interface Written {
  readonly nodes: number;
  readonly edges: number;
  readonly claims: number;
  readonly documents: number;
}

/** What a format holds and what it does not. */
export interface LossReport {
  readonly format: string;
  readonly written: Written;
  /** Sorted by code, then column. */
  readonly losses: readonly Loss[];
}

const EFFECTS: { readonly [code in LossCode]: LossEffect } = {
  "xml-char": "changed",
  "lone-surrogate": "changed",
  "gephi-inf": "warning",
  "gephi-null": "warning",
  "edges-folded": "folded",
  "list-as-json": "warning",
  "formula-guard": "changed",
  "claims-capped": "dropped",
};
const EXAMPLES = 3;

/** Counts, while a format is written, what it holds and what it loses. */
export class LossCounter {
  readonly #format: string;
  readonly #losses = new Map<string, Loss>();
  readonly #written = { nodes: 0, edges: 0, claims: 0, documents: 0 };

  constructor(format: string) {
    this.#format = format;
  }

  /** Counts a loss in a column of the thing with that id. */
  add(code: LossCode, column: string, id: string, count = 1): void {
    const key = `${code} ${column}`;
    const known = this.#losses.get(key);
    const examples = known?.examples ?? [];
    const isNew = examples.length < EXAMPLES && !examples.includes(id);
    this.#losses.set(key, {
      code,
      effect: EFFECTS[code],
      column,
      count: (known?.count ?? 0) + count,
      examples: isNew ? [...examples, id] : examples,
    });
  }

  /** Counts things written. */
  wrote(what: keyof Written, count = 1): void {
    this.#written[what] += count;
  }

  /** What was counted so far. */
  report(): LossReport {
    const losses = [...this.#losses.values()];
    return {
      format: this.#format,
      written: { ...this.#written },
      losses: losses.toSorted(byText(({ code, column }) => `${code} ${column}`)),
    };
  }
}

/** A text without what XML cannot hold; what that loses is counted. */
export function cleanCounted(
  value: string,
  column: string,
  id: string,
  losses: LossCounter,
): string {
  const { text, hadLoneSurrogate, hadForbidden } = cleanForXml(value);
  if (hadLoneSurrogate) losses.add("lone-surrogate", column, id);
  if (hadForbidden) losses.add("xml-char", column, id);
  return text;
}
