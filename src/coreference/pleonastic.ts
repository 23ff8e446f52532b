import type { AnnotatedDocument } from "../model/annotation.ts";

const WEATHER = new Set("rain snow drizzle pour hail thunder freeze".split(" "));
const SEEMING = new Set(
  "seem appear turn happen follow matter mean remain take emerge transpire".split(" "),
);
/** With these even without the clause: "it seems so", "what it means for all". */
const ALWAYS = new Set("seem appear mean matter".split(" "));
const BE = new Set("is was be been being 's are were isn't wasn't".split(" "));
const OPENERS = new Set("that to whether how why what when if who which for".split(" "));
const TIMES = new Set(
  "time day year month week hour minute morning evening night late early o'clock noon".split(" "),
);
/** How far ahead the clause may begin that the "it" only announces; in tokens. */
const REACH = 8;

/** Whether an "it" refers to nothing: "It is clear that", "it seems", "it takes years to", "make it easy to", "it rained". */
export function isPleonastic(document: AnnotatedDocument, at: number): boolean {
  const { tokens } = document;
  const it = tokens[at];
  if (it === undefined || it.text.toLowerCase() !== "it") return false;
  if (it.label.startsWith("expl")) return true;
  const ahead = tokens.slice(at + 1, at + 1 + REACH);
  const words = ahead.map((token) => token.text.toLowerCase());
  const stop = ahead.findIndex((token) => /^[.!?;]$/.test(token.text));
  const clause = words.slice(0, stop < 0 ? words.length : stop);
  const first = ahead.findIndex(
    (token) => token.upos !== "AUX" && token.upos !== "ADV" && token.upos !== "PART",
  );
  const main = ahead[first];
  if (main !== undefined && first < 4 && WEATHER.has(main.lemma)) return true;
  const opens = clause.some((word, n) => n > first && OPENERS.has(word));
  if (main !== undefined && main.upos === "VERB" && SEEMING.has(main.lemma)) {
    return opens || ALWAYS.has(main.lemma);
  }
  const isCopular = clause.some((word, n) => n <= first && BE.has(word));
  if (isCopular && TIMES.has(main?.lemma ?? "")) return true;
  if (isCopular && main !== undefined && isJudged(main.upos, main.xpos)) return opens;
  return main?.upos === "ADJ" && first === 0 && opens;
}

/** What may be said of a clause: an adjective ("clear"), a participle ("said"), a name or noun of a cleft ("it was Ann who"). */
function isJudged(upos: string, xpos: string): boolean {
  return upos === "ADJ" || upos === "PROPN" || xpos === "VBN";
}
