type Words = ReadonlySet<string>;
const words = (list: string): Words => new Set(list.trim().split(/\s+/));

/** Abbreviations, without their dot, that end no sentence: what they belong to follows. */
const NEVER_LAST: Words = words(`
  Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr Br Gov Gen Col Lt Capt Cmdr Cpl Sgt Maj Adm Pvt Sen Rep Reps Sens Messrs Mme Mlle
  Pres Supt Insp Atty Amb Det vs v cf viz ca approx Assoc Asst Dept e.g i.e attn Attn`);

/** Endings of firms and of names of persons: a sentence may end with them, but a role goes on ("Acme Inc. President Ann Lee"). */
const AFTER_NAME: Words = words(
  "Inc Corp Co Ltd LLC Llc LLP Bros Cos Plc PLC Pty Jr Sr Esq S.A N.V B.V A.G Ph.D M.D et al",
);

/** Abbreviations that a sentence may end with; a capital after them is mostly the name or day that they belong to. */
const OFTEN_INSIDE: Words = words(`
  St Ste Mt Ft Intl Natl Univ Mfg Ave Blvd Rd Pkwy Hwy ed eds trans
  Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  est dept tel ext incl excl hr hrs lb lbs oz ft sq yr yrs avg temp abbr esp orig arr`);

/** Abbreviations that a sentence ends with when a capital follows. */
const OFTEN_LAST: Words = words("etc a.m p.m A.M P.M am pm");

/** Abbreviations only before a digit: elsewhere they are words ("No. 5", "No."). */
const BEFORE_NUMBER: Words = words(
  "No no Nos nos Fig fig Figs figs p pp vol Vol Art Sec Ch Eq eq par para op nr Nr c b d",
);

/** Capitalised words that begin a sentence rather than go on with a name. */
const STARTERS: Words = words(`
  The A An This That These Those It Its It's He She They We You I I'm I've I'd His Her Their Our My Your There Here Then Now
  In On At By For From With To Of As But And Or So Yet If When While After Before Since Although Though However Because During
  Despite Under Until Unlike Meanwhile Moreover Furthermore Also Still Even Only Just What Who Why How Where Which Both Some Many Most
  All Each Every Several Few Not No Yes According Two Three Once Later Today Yesterday Can Could Would Should Will Do Did Does Is Are Was
  Were Has Have Had Let Please Thanks Instead Once He'd She'd They're We're You're There's That's What's Here's`);

/** Capitalised words that go on after the ending of a firm: roles, parts of firms. */
const AFTER_FIRM: Words = words(`
  CEO COO CFO CTO CIO CMO President Chairman Chairwoman Chair Chief Executive Vice Director Managing Senior Founder Co-founder Cofounder
  Analyst Spokesman Spokeswoman Spokesperson Engineer Partner Group Holdings Division Suite Class Board Inc Ltd Corp Co LLC Plc KG KGaA
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday`);

/** Days, months and time zones: they go on after "a.m." and "p.m.". */
const AFTER_HOUR: Words = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday EST EDT ET CST CDT CT PST PDT PT MST GMT UTC BST CET CEST Eastern Central
  Pacific Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec`);

const LETTERS_AND_DOTS = /^(?:\p{L}\.){1,8}\p{L}$/u;
const DIGIT = /^[#(]?\p{Nd}/u;
const INITIAL = /^\p{Lu}$/u;
const UPPER = /^\p{Lu}/u;

/** Whether the dot after this word belongs to the word; `next` is the first unit of what follows in the sentence, "" at its end. */
export function isAbbreviation(word: string, next: string): boolean {
  if (word.length > 12) return false;
  if (BEFORE_NUMBER.has(word)) return DIGIT.test(next);
  if (word === "etc") return next !== "";
  if (NEVER_LAST.has(word) || AFTER_NAME.has(word) || LETTERS_AND_DOTS.test(word)) return true;
  if (word === "Sat" || word === "Sun" || word === "am" || word === "pm")
    return next !== "" && !DIGIT.test(next);
  if (OFTEN_INSIDE.has(word) || OFTEN_LAST.has(word)) return true;
  // An initial; at the very end "Plan B." is likelier than a name.
  return next !== "" && INITIAL.test(word);
}

/**
 * Whether a sentence ends after this word and its dot, judged by the word alone and the next word (without opening marks); true for words that
 * are no abbreviations.
 */
export function endsAfterDot(word: string, next: string): boolean {
  if (word.length > 12) return true;
  if (BEFORE_NUMBER.has(word) && DIGIT.test(next)) return false;
  if (NEVER_LAST.has(word)) return false;
  const isCapital = UPPER.test(next);
  if (AFTER_NAME.has(word)) return isCapital && !AFTER_FIRM.has(next);
  if (OFTEN_LAST.has(word)) return isCapital && !AFTER_HOUR.has(next);
  if (OFTEN_INSIDE.has(word) || INITIAL.test(word) || LETTERS_AND_DOTS.test(word))
    return STARTERS.has(next);
  return true;
}

/** Whether a capitalised word goes on after the name of a firm: its legal form, a role, a day ("Yahoo! Inc.", "Acme Corp. President"). */
export function followsFirm(word: string): boolean {
  return AFTER_FIRM.has(word);
}

/** Whether a capitalised word rather begins a sentence than a name. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word);
}
