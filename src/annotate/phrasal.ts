import { lemmaOf } from "./lemma.ts";

function verbsWith(particle: string, verbs: string): readonly string[] {
  return verbs.split(" ").map((verb) => `${verb} ${particle}`);
}

/** Verbs that, right before one of these words and with an object behind it, hardly ever have it as a preposition. */
const PHRASAL: ReadonlySet<string> = new Set([
  ...verbsWith("over", "take hand"),
  ...verbsWith("on", "take"),
  ...verbsWith(
    "up",
    "set buy build break make pick bring call step ramp snap gobble open start speed stir shake back beef rack roll wrap take give shore prop line",
  ),
  ...verbsWith(
    "out",
    "carry flesh hand single buy put shell sort rent point root throw knock carve figure rule phase roll print seek sketch pull wipe pay map spell edge beat take",
  ),
  ...verbsWith(
    "off",
    "spin sell lay cut fend write pay call kill fight shake ward pull put drop hive kick take",
  ),
  ...verbsWith("down", "shut turn write track tear close strike hand wind take break slow"),
  ...verbsWith("away", "give throw take"),
  ...verbsWith("back", "buy scale pull roll win"),
]);

const VERB = /^VB/;
const OBJECT = /^(?:DT|PRP\$|NNPS?|NNS?|JJ|CD|\$)$/;

/** The Penn tag of a particle. */
export const PARTICLE = "RP";

/** "Took over the plant": the places of particles that were taken for prepositions or adverbs, ascending. */
export function findParticles(
  words: readonly string[],
  xpos: readonly string[],
): readonly number[] {
  const found: number[] = [];
  xpos.forEach((tag, at) => {
    if (!/^(?:IN|RB)$/.test(tag) || !VERB.test(xpos[at - 1] ?? "")) return;
    if (!OBJECT.test(xpos[at + 1] ?? "")) return;
    const verb = lemmaOf(words[at - 1] ?? "", "VERB", xpos[at - 1] ?? "");
    if (PHRASAL.has(`${verb} ${words[at]?.toLowerCase() ?? ""}`)) found.push(at);
  });
  return found;
}

/** The Penn tag of a noun. */
export const NOUN = "NN";

/** "Less compute than before": the places of bare verbs that are compared as only a quantity can be, ascending. */
export function findAmounts(words: readonly string[], xpos: readonly string[]): readonly number[] {
  const found: number[] = [];
  xpos.forEach((tag, at) => {
    const isCompared =
      /^(?:more|less|fewer)$/i.test(words[at - 1] ?? "") && words[at + 1] === "than";
    if (isCompared && /^VBP?$/.test(tag)) found.push(at);
  });
  return found;
}
