/** Words that coreference knows by itself: they are of the grammar of naming, not of any field. All are lower case. */

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).filter((word) => word !== ""));
}

/** Words that only say "this is a firm". */
export const COMPANY_WORDS: ReadonlySet<string> = listed(`
  company, companies, holding, holdings, group, groupe, gruppe, international, enterprises, industries, worldwide, global`);

/** Words for a part of an organization, or for one that stands beside it: with them it is another thing than without. */
export const UNIT_WORDS: ReadonlySet<string> = listed(`
  lab, labs, laboratory, laboratories, team, teams, unit, units, division, divisions, department, departments, arm, branch,
  research, institute, academy, school, ventures, studios, studio, press, europe, asia, africa, america, americas, emea, apac, north, south,
  east, west, women, youth, reserves, u21, u23, cloud, health, pay, fund, office, committee, union`);

/** Words that a family of products carries beside its name: the "Nova series" is Nova. */
export const FAMILY_WORDS: ReadonlySet<string> = listed(
  "series, family, families, line, lineup, line-up, range, model, models, brand, franchise, suite, platform",
);

/** Words between two names that declare them one; quotation marks, brackets, commas and articles beside them do not count. */
export const ALIAS_CUES: readonly string[] = [
  "known as",
  "also known as",
  "better known as",
  "formerly",
  "formerly known as",
  "formerly called",
  "previously",
  "previously known as",
  "previously called",
  "originally called",
  "now",
  "now called",
  "now known as",
  "also called",
  "aka",
  "a.k.a.",
  "renamed",
  "rebranded as",
  "doing business as",
  "short for",
  "abbreviated as",
];

/** Those cues after which an earlier name stands. */
export const FORMER_CUES: ReadonlySet<string> = new Set(
  ALIAS_CUES.filter((cue) => /^(?:formerly|previously|originally)/.test(cue)),
);
