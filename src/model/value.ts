import type { Span } from "./span.ts";

/** An amount of money. `value` is a plain decimal string, never a float: "14300000000". */
export interface MoneyValue {
  readonly kind: "money";
  readonly text: string;
  readonly value: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** A share: "49%" has value "49", "-2.5%" has "-2.5". */
export interface PercentValue {
  readonly kind: "percent";
  readonly text: string;
  readonly value: string;
}

/** A number of something: "4,000 employees" has value "4000" and unit "employee"; "3.3x" has unit "times". */
export interface QuantityValue {
  readonly kind: "quantity";
  readonly text: string;
  readonly value: string;
  readonly unit: string;
}

/** How precisely a date is known. */
export type DatePrecision = "day" | "month" | "quarter" | "year" | "decade";

/** A time as a closed interval of ISO days: "April 2026" runs from 2026-04-01 to 2026-04-30. */
export interface DateValue {
  readonly kind: "date";
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

/** Words with no typed reading. */
export interface TextValue {
  readonly kind: "text";
  readonly text: string;
}

/** What a qualifier or attribute holds; `text` is always the words of the document. */
export type Value = MoneyValue | PercentValue | QuantityValue | DateValue | TextValue;

/** A value found in a text, with its place. */
export interface ValueMention extends Span {
  readonly value: Value;
}
