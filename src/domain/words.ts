/** Splits a list written as text: entries stand between commas or line ends. */
export function entries(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** Splits a list of single words written as text: entries stand between blanks or line ends. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
