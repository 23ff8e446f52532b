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
  "then known as",
  "born",
  "was born",
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
  "was renamed",
  "has been renamed",
  "renamed itself",
  "changed its name to",
  "has changed its name to",
  "rebranded",
  "rebranded itself",
  "rebranded itself as",
  "was rebranded as",
  "became known as",
  "later known as",
  "later renamed",
  "since renamed",
  "now trading as",
  "rebranded as",
  "doing business as",
  "short for",
  "abbreviated as",
];

/** Those cues after which an earlier name stands. */
export const FORMER_CUES: ReadonlySet<string> = new Set(
  ALIAS_CUES.filter((cue) => /^(?:formerly|previously|originally|then|born|was)/.test(cue)),
);

/** Those cues before which an earlier name stands. */
export const RENAMING_CUES: ReadonlySet<string> = new Set(
  ALIAS_CUES.filter((cue) => /renamed|rebranded|changed its name|^(?:became|later|now) /.test(cue)),
);

/** Nouns for firms and groups of all kinds: they are said of whichever was spoken of last, not of the one whose name holds them. */
export const GENERAL_NOUNS: ReadonlySet<string> = listed(
  "company, firm, group, business, start-up, startup, team, side, organisation, organization, model, product, system, service",
);

/** Nouns that are said of one kind of thing: who is a charity is no firm, and a film is no book. */
const KINDS: readonly string[] = [
  `company, firm, group, business, start-up, startup, corporation, conglomerate, manufacturer, maker, carmaker, chipmaker, drugmaker, retailer, supplier, biotech, fintech,
   publisher, brewer, builder, developer, operator, airline, lender, bank, insurer, broker, studio, label, bakery, chain, subsidiary`,
  "charity, foundation, trust, non-profit, nonprofit, ngo, fund",
  "club, team, side",
  "party, alliance, coalition, faction, movement",
  "university, college, school, academy, institute",
  "union, federation, association",
  "court, tribunal",
  "authority, commission, regulator, watchdog, agency, bureau, directorate, council, board, ministry, department",
  "observatory, laboratory, lab",
  "hospital, clinic",
  "museum, gallery",
  "newspaper, magazine, journal, broadcaster, website",
  "drug, medicine, tablet, pill, treatment, therapy, injection, vaccine, antibiotic",
  "protein, gene, enzyme, molecule",
  "app, application, software, program, programme, browser, editor, tool, plug-in, plugin, library",
  "tablet, phone, smartphone, handset, laptop, computer, device, gadget, console",
  "chip, processor, microprocessor, semiconductor",
  "telescope, spectrograph, spectrometer, detector, instrument",
  "car, saloon, hatchback, suv, truck, van, bus, vehicle",
  "ship, ferry, yacht, tanker, vessel, submarine",
  "film, movie, picture, documentary, comedy, drama",
  "book, novel, novella, memoir, biography, autobiography",
  "album, record, single, song, track",
  "play, musical, opera",
  "act, bill, law, legislation, statute, measure",
];

/** The kinds of a noun, by its lemma. */
export const KINDS_OF_NOUNS: ReadonlyMap<string, readonly number[]> = kindsByNoun();

function kindsByNoun(): ReadonlyMap<string, readonly number[]> {
  const kinds = new Map<string, number[]>();
  KINDS.forEach((nouns, kind) => {
    for (const noun of listed(nouns)) kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
  });
  return kinds;
}

/** Nouns for one of several of a kind: in "an earlier version of the drug, N" the version is called N, not the drug. */
export const VERSION_NOUNS: ReadonlySet<string> = listed(
  "version, edition, variant, prototype, predecessor, successor, sequel, prequel, subsidiary, unit, division, part, member, branch, rival, competitor",
);

/** What an organization has that a product or work has not: "its" before it means an organization. */
export const OWNED_BY_ORGANIZATIONS: ReadonlySet<string> = listed(`
  share, board, headquarters, employee, staff, workforce, profit, revenue, turnover, payroll, shareholder, investor, subsidiary, lawyer, boss, manager, management, member, office,
  plant, factory, customer, client, sales, loss, debt, bankruptcy, manifesto, leadership, budget, supporter, leader, trustee, campus, founder, owner`);

/** What is made has it, and not who made it. */
export const OWNED_BY_PRODUCTS: ReadonlySet<string> = listed(`
  screen, display, battery, keyboard, price tag, predecessor, successor, maker, author, plot, soundtrack, licence, license, interface, weight, sequel, title, manufacturer, lens, engine, chapter, cast, music`);

/** Words at the end of the names of products that only say what kind of thing it is. */
export const KIND_WORDS: ReadonlySet<string> = listed(
  "space, radio, telescope, observatory, satellite, probe, rover, lander, orbiter, spacecraft, rocket, collider, spectrograph, detector, reactor, vaccine, ferry, submarine, supercomputer, computer, robot, drone, database, browser, framework, library, engine, app, platform, console, smartphone",
);
