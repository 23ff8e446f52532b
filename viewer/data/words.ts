/** A string, or a number as one; empty for all else. */
export function wordOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A finite number, or what stands for none. */
export function numberOf(value: unknown, none: number): number {
  return typeof value === "number" && Number.isFinite(value) ? value : none;
}
