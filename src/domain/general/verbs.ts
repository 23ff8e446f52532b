import type { PrepositionHint, VerbHint } from "../../model/lexicon.ts";
import { entries, words } from "../words.ts";

// Source: common knowledge, written for this project; the points are those of the design, to be fitted.

/** What a verb tells of its ends. */
export const verbs: readonly VerbHint[] = [
  {
    end: "subject",
    type: "Person",
    points: 12,
    lemmas: words(`
      say tell write argue recall joke laugh smile marry die graduate resign retire study attend bear teach quip add insist admit think believe feel hope remember note explain suggest
      testify sing play act walk drive live grow love hate wear speak live speak sit stand wonder learn know tweet shrug sigh nod ask reply`),
  },
  {
    end: "subject",
    type: "Organization",
    points: 7,
    lemmas: words(
      "say announce report argue warn claim deny confirm plan agree expect state tell note add advise audit insure lend distribute",
    ),
  },
  {
    end: "subject",
    type: "Organization",
    points: 12,
    lemmas: words(`
      acquire hire employ sue fine manufacture sell publish launch release unveil ship merge invest raise buy found list delist recruit expand operate report announce deploy license supply appoint
      countersue lobby partner update unveil develop overhaul discontinue open-source pilot regulate rule approve ban probe investigate sign finance fund sponsor fold`),
  },
  {
    end: "object",
    type: "Organization",
    points: 10,
    lemmas: words(
      "found co-found sue fine acquire join buy regulate lead chair head establish merge own finance fund advise nationalise nationalize privatise privatize represent quit leave form rename",
    ),
  },
  {
    end: "object",
    type: "Person",
    points: 12,
    lemmas: words(
      "marry hire appoint arrest convict elect promote sack fire nominate jail bear interview succeed thank kill murder recruit poach name ask sign coach mentor tutor befriend bury divorce adopt detain deport acquit sentence imprison betray evict praise",
    ),
  },
  // "told Ann Lee", "told the Post"
  {
    end: "object",
    type: "Product",
    points: 8,
    lemmas: words("sell ban stock bottle brew distribute"),
  },
  { end: "object", type: "Person", points: 5, lemmas: words("tell") },
  { end: "object", type: "Organization", points: 5, lemmas: words("tell") },
  {
    end: "object",
    type: "Product",
    points: 12,
    lemmas: words(
      "launch unveil ship develop build install download upgrade update discontinue deploy patch power manufacture test use release run design debut integrate make prescribe swallow mount fly discontinue recall calibrate reboot uninstall market rebrand licence license",
    ),
  },
  {
    end: "object",
    type: "Work",
    points: 15,
    lemmas: words(
      "write publish author direct pen ratify compose translate edit read repeal pass amend violate breach record film infringe shelve draft co-write rewrite adapt narrate premiere screen memorise recite",
    ),
  },
  {
    end: "object",
    type: "Event",
    points: 12,
    lemmas: words("host win attend organise organize cancel postpone boycott celebrate hold"),
  },
  {
    end: "object",
    type: "Place",
    points: 12,
    lemmas: words(
      "visit invade conquer leave reach enter occupy settle colonise colonize inhabit explore",
    ),
  },
  {
    end: "subject",
    type: "Product",
    points: 8,
    lemmas: words("run deliver feature cost support include weigh crash replace"),
  },
];

/** What the words before a name tell of it. The longest match counts. */
export const prepositions: readonly PrepositionHint[] = [
  { type: "Place", points: 15, words: words("in near across throughout outside") },
  {
    type: "Place",
    points: 15,
    words: entries("moved to, moving to, returned to, trip to, visit to, back to"),
  },
  { type: "Place", points: 8, words: words("around inside into toward towards above") },
  { type: "Place", points: 3, words: words("from to") },
  { type: "Organization", points: 3, words: words("from to") },
  {
    type: "Place",
    points: 40,
    words: entries(`
      based in, headquartered in, born in, located in, lives in, live in, lived in, offices in, office in, situated in, raised in, grew up in, resident of, native of, north of, south of, east of, west of, northern, southern,
      eastern, western, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, city of, town of, village of, state of, province of, island of, outskirts of, suburb of, capital of, coast of, people of, downtown, offshore, north-west of, arrived in, travelled to, traveled to, flew to, died in, kingdom of, republic of, region of, county of, port of, banks of, factory in, plant in, city in, town in, village in, farmers in, streets of, mainland, central, upstate`),
  },
  {
    type: "Place",
    points: 40,
    words: entries(
      "mayor of, mayoress of, governor of, sheriff of, bishop of, archbishop of, king of, queen of, prince of, princess of, duke of, duchess of, sultan of, emir of, ambassador to, consul in, mp for, member for, senator from, senator for, invasion of, occupation of, siege of, born near, brought up in, moved from, emigrated to, emigrated from, fled to, settled in, imprisoned in, buried in, studied in, holiday in, home in, homes in, house in, villages in, hospital in, hospitals in, school in, schools in, court in, border with, flights to, flight to, train to, road to",
    ),
  },
  { type: "Organization", points: 8, words: words("at with against for") },
  // "said by Ann Lee", "made by Acme": the name itself tells which.
  { type: "Organization", points: 4, words: entries("by, according to") },
  { type: "Person", points: 4, words: entries("by, according to") },
  {
    type: "Organization",
    points: 40,
    words: entries(`
      ceo of, chief executive of, president of, chairman of, chairwoman of, chair of, director of, executive director of, managing director of, head of, founder of, co-founder of, member of, employee of, employees of, unit of, division of, subsidiary of, shares in, shares of, stake in, analyst at, analysts at, researcher at, researchers at, professor at, works at, worked at,
      worked for, works for, work for, working for, working at, partner at, spokesman for, spokeswoman for, spokesperson for, employed by, owned by, acquired by, funded by, published by, board of, customers of, clients of, agreement with, partnership with, deal with, contract with, joined, signed for, plays for, played for, playing for, lawsuit against, complaint against, investors in, engineer at, engineers at, scientist at, scientists at, on loan to, student at, lecturer at, manager of, manager at, supplied by, made by, built by, developed by, backed by, sued by, represented by, operated by, said in a statement to`),
  },
  {
    type: "Organization",
    points: 25,
    words: entries(`
      scored against, scored for, play against, played against, played at, debut for, debut against, once of, linked with, on loan from, on loan at, loan to, loan from, bid from, offer from, win over, win against, victory over, defeat by, defeat to, beaten by, lost to,
      signed from, bought from, transfer to, striker at, training with, trained with, contract at, friendly against, match against, game against, formerly of, late of, statement from, letter from, spokesman at, according to the, a report from, a report by, data from, figures from, rival of, competitors like, rivals like, companies like, firms like, companies such as, firms such as, startups like, clients include, customers include, investors include`),
  },
  {
    type: "Person",
    points: 12,
    words: entries(
      "told by, son of, daughter of, took over from, survived by, survived by his, survived by her, lover of, friend of, friends with, pupil of, student of, studied under, thesis under, trained under, killing of, murder of, arrest of, trial of, lawyer for, lawyers for, barrister for, defending, prosecuting, wife of, husband of, brother of, sister of, mother of, father of, written by, directed by, married to, née, interview with, portrait of, biography of, death of, widow of, led by, founded by, co-founded by, chaired by, headed by, painted by, composed by, starring, played by, designed by",
    ),
  },
  { type: "Product", points: 3, words: words("on via") },
  {
    type: "Product",
    points: 18,
    words: entries(
      "runs on, running on, run on, version of, powered by, built on, available on, users of, built into, written in, trained on, copies of, successor to, app called, app for, compatible with, installed on, users on, posted on, rollouts to, rollout to, rolled out to, rolling out to, rolls out to, available in the, available through, available via, available for, support for, integration with, wrote on, shared on, interface to, client for, products like, products such as, apps like, apps such as, tools like, tools such as, services like, services such as, platforms like, platforms such as, app called, tool called, app named, access to, access for, posts on, on rival, alternative to, alternatives to, upgrade to, prototype of, versions of",
    ),
  },
  {
    type: "Product",
    points: 25,
    words: entries(
      "under the name, under the brand, under the label, sold as, marketed as, branded as, brand name, trade name, switched on, switched off, turned on, plugged into, plugged in, designer of, designers of, inventor of, maker of the, makers of the, predecessor of, predecessor to, successor of, version for, versions for, update for, update to, updates for, updates to, patch for, upgrade of, doses of, dose of, prescribed, treated with, vaccinated with, tested on, mounted on, mounted on the, fitted with, equipped with, aboard, on board, test flight of, screen of, review of the, reviewing the, pre-orders for, demo of, beta of, users of, migrated to, switched to, switching to, switch to, logged into, log into, sign into, download of, downloads of",
    ),
  },
  {
    type: "Work",
    points: 30,
    words: entries(
      "report in, reported in, reporting in, writing in, writes in, described in, author of, chapter of, edition of, articles of, article of, provisions of, adaptation of, under the terms of, pages of, lyrics of, premiere of, sequel to, licensed under, published in, wrote in, violation of, breach of",
    ),
  },
  { type: "Event", points: 15, words: words("during") },
  {
    type: "Event",
    points: 20,
    words: entries(
      "presented at, unveiled at, ahead of, winner of, final of, gold at, edition of the, after the, before the, since the, opening of, eve of",
    ),
  },
];

/** Verbs that report speech. */
export const speechVerbs: readonly string[] = words(`
say tell add note explain argue claim state announce declare insist warn admit acknowledge concede confirm deny reply respond answer ask wonder joke quip write tweet post comment remark observe recall report
suggest believe think stress emphasise emphasize reiterate repeat allege assert contend maintain boast complain caution predict promise pledge vow testify reveal disclose describe recount whisper shout conclude agree read`);

/** Words and phrases that lower certainty. */
export const hedges: readonly string[] = entries(`
reportedly, allegedly, apparently, supposedly, purportedly, presumably, probably, possibly, perhaps, maybe, likely, unlikely, potentially, seemingly, arguably, conceivably, rumoured, rumored, said to be, thought to be, believed to be,
understood to be, alleged, suspected, speculated, might, may, could, would, appears to, appear to, seems to, seem to, suggests, it is unclear, unconfirmed, tentatively, in theory, on paper`);
