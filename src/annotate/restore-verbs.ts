import { tagsOfWord } from "./compromise.ts";
import { IRREGULAR_VERBS } from "./irregular.ts";
import { voteOf } from "./votes.ts";

/** A sentence whose names are one word each, as tagger and parser are shown it. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly isName: readonly boolean[];
  readonly xpos: readonly string[];
}

/** A word that was tagged as what it cannot be beside names. */
interface Restoration {
  /** The tags that are doubted. */
  readonly tags: RegExp;
  readonly to: string;
  /** Whether the word at a place is meant. */
  readonly fits: (sentence: NamedSentence, at: number) => boolean;
}

const FINITE = /^(?:VB[ZDP]|MD)$/;
const OPENS_OBJECT = /^(?:DT|NNPS?|PRP\$|CD|\$|JJ)$/;
const ADVERBIAL = /^(?:IN|TO|RB|RP)$/;
const SMALL = /^[a-z]+$/;
const HAVE = /^(?:has|have|had|having|['’]ve)$/i;
const PREFIXED = /^(?:out|over|under|re|mis|un|fore|with)(.{3,})$/;

/** The first that fits counts. */
const RESTORATIONS: readonly Restoration[] = [
  {
    // "Ann Lee, finance chief of the firm": nothing there asks for a bare verb.
    tags: /^VB$/,
    to: "NN",
    fits: ({ forms, isName, xpos }, at) =>
      forms[at - 1] === "," && isName[at - 2] === true && /^NNS?$/.test(xpos[at + 1] ?? ""),
  },
  {
    // "Orca neither bought nor sold it"
    tags: /^(?:JJ|VBN)$/,
    to: "VBD",
    fits: ({ forms, isName }, at) => forms[at - 1] === "neither" && isName[at - 2] === true,
  },
  {
    // "Orca has outsold Delphin"
    tags: /^(?:NN|JJ|VBD|VBP|VB)$/,
    to: "VBN",
    fits: (sentence, at) =>
      HAVE.test(sentence.forms[at - 1] ?? "") &&
      sentence.isName[at + 1] === true &&
      isIrregular(sentence.forms[at] ?? ""),
  },
  {
    // "Ostrava United hope to sign him": a team may be many.
    tags: /^NN$/,
    to: "VBP",
    fits: ({ forms, isName, xpos }, at) =>
      isName[at - 1] === true &&
      SMALL.test(forms[at] ?? "") &&
      xpos[at + 1] === "TO" &&
      xpos[at + 2] === "VB" &&
      !hasFiniteBefore(forms, xpos, at),
  },
  {
    // "Orca and Delphin compete for readers"
    tags: /^NN$/,
    to: "VBP",
    fits: ({ forms, isName, xpos }, at) =>
      isName[at - 1] === true &&
      xpos[at - 2] === "CC" &&
      isName[at - 3] === true &&
      ADVERBIAL.test(xpos[at + 1] ?? "") &&
      voteOf(tagsOfWord(forms[at] ?? "")).vote === "V" &&
      !xpos.some((tag) => FINITE.test(tag)),
  },
  {
    // "Nova 4 powers the app", "Nova 4 runs on gas"; not "Nova 4 sales rose".
    tags: /^NNP?S$/,
    to: "VBZ",
    fits: isPresent,
  },
];

/** "Outsold", "met": the past or participle of an irregular verb. */
function isIrregular(form: string): boolean {
  const word = form.toLowerCase();
  return IRREGULAR_VERBS.has(word) || IRREGULAR_VERBS.has(PREFIXED.exec(word)?.[1] ?? "");
}

/** A plural behind a name, before what looks like an object, with no finite verb up to there, is a verb in the present tense. */
function isPresent({ forms, isName, xpos }: NamedSentence, at: number): boolean {
  const form = forms[at] ?? "";
  if (isName[at - 1] !== true || !SMALL.test(form) || !form.endsWith("s")) return false;
  const next = xpos[at + 1] ?? "";
  // "Orca 4 matches or exceeds it": what is joined to a verb is one.
  if (next === "CC" && xpos[at + 2] === "VBZ") return true;
  if (hasFiniteBefore(forms, xpos, at)) return false;
  if (OPENS_OBJECT.test(next) || isName[at + 1] === true) return true;
  return ADVERBIAL.test(next) && !xpos.some((tag) => FINITE.test(tag));
}

/** Whether a finite verb stands between the start of the clause (a semicolon, a colon, a dash) and a word. */
function hasFiniteBefore(forms: readonly string[], xpos: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (FINITE.test(xpos[before] ?? "")) return true;
    if (/^[;:\u2013\u2014]$/.test(forms[before] ?? "")) return false;
  }
  return false;
}

/** The Penn tags of a sentence, names as proper nouns and with the verbs that stumbled over them. */
export function restoreVerbs(sentence: NamedSentence): readonly string[] {
  return sentence.xpos.map((tag, at) => {
    if (sentence.isName[at] === true) return "NNP";
    const row = RESTORATIONS.find(({ tags, fits }) => tags.test(tag) && fits(sentence, at));
    return row?.to ?? tag;
  });
}
