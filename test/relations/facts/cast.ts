/** The invented names that the tables speak of, with their types; a table's sentence needs no marks of its own. */
const CAST: Readonly<Record<string, string>> = {
  Nordal: "Organization",
  Tarnwise: "Organization",
  "Tavira Labs": "Organization",
  "Meridian Bank": "Organization",
  "Harbour Times": "Organization",
  "Health Council": "Organization",
  "Water Agency": "Organization",
  "Lowland University": "Organization",
  "Green Union": "Organization",
  "Ostrava United": "Organization",
  "Calder Town": "Organization",
  "Ann Lee": "Person",
  "Omar Diallo": "Person",
  "Petra Novak": "Person",
  "Jonas Weil": "Person",
  Quillpad: "Product",
  Corvidex: "Product",
  Lumen: "Product",
  "Orca 3": "Product",
  "Orca 4": "Product",
  Karsten: "Place",
  Veldland: "Place",
  "The Long Tide": "Work",
  "Pump Fair 2026": "Event",
};

const NAMES = Object.keys(CAST).toSorted((a, b) => b.length - a.length);
const NAME = new RegExp(`\\[(\\w+(?: \\w+)?)=([^\\]]+)\\]|\\b(${NAMES.join("|")})\\b`, "g");

/** Marks the cast's names in a sentence, and "[It=Nordal]" as a pronoun or noun that means Nordal. */
export function mark(sentence: string): string {
  return sentence.replace(NAME, (_, word?: string, meant?: string, name?: string) =>
    word === undefined || meant === undefined
      ? `{n:${name ?? ""}|${CAST[name ?? ""] ?? ""}}`
      : `{n:${word}=${meant}|${CAST[meant] ?? ""}}`,
  );
}
