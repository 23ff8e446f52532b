import type { ClauseCues } from "../../../model/pattern.ts";
import { entries } from "../../words.ts";

/**
 * The words by which English says who speaks, how sure it is and whether it is denied. Lemmas; where only one form counts, that
 * form ("going to buy", but not "went on to buy").
 */
export const CUES: ClauseCues = {
  // Verbs whose subject is the source of the clause they govern.
  speech: entries(`
    say, tell, claim, state, announce, report, argue, add, explain, note, insist, maintain, confirm, allege, assert, contend,
    declare, suggest, believe, think, warn, promise, write, reveal, disclose, acknowledge, admit, concede, stress, emphasise,
    emphasize, predict, estimate, testify, complain, recall, joke, comment, reply, respond, conclude, describe, indicate, mention,
    observe, point out, remark, boast, rule, find, accuse, vow, deny, dispute, profess, purport, tweet, post, quip, caution,
    advise, inform, assure, remind, speculate, hint, signal, reiterate, recount, lament, decree, certify, attest, swear, ask,
    wonder, doubt, put it, calculate, reckon, feel, hold, understand
  `),
  // Verbs of saying by which the text keeps its distance: what follows is a claim even of the speaker's own affairs.
  contest: entries(`
    claim, argue, insist, maintain, allege, assert, contend, suggest, believe, think, boast, complain, accuse, deny, dispute,
    profess, purport, predict, estimate, speculate, hint, doubt, calculate, reckon, feel, hold, swear
  `),
  // Governors (verbs, adjectives, nouns) that make what they govern a plan.
  plan: entries(`
    plan, intend, expect, agree, aim, hope, want, prepare, pledge, promise, propose, decide, schedule, set, commit, vow, offer,
    forecast, slate, bid, deal, decision, agreement, intention, intent, proposal, due, ready, close, about, poise,
    wish, seek, threaten, threat, vote, resolve, swear, keen, eager, willing, ambition, goal,
    desire, contract, going, looking, determined, bound, projected, tipped, meant
  `),
  // Governors and adverbs that make it a possibility.
  possible: entries(`
    consider, weigh, explore, mull, contemplate, try, attempt, rumour, rumor, speculate, reportedly, possibly, perhaps, maybe,
    likely, unlikely, potentially, allegedly, supposedly, apparently, presumably, probably, purportedly, ostensibly, conceivably,
    seemingly, interested, talk, negotiation, discussion, chance, possibility, option, suspect, appear, seem, wonder, examine, ask, doubt,
    question, discuss, eye, negotiate, struggle, effort, bidding, unclear, possible, permission,     opportunity
  `),
  // Nouns whose "that" clause is hearsay: "rumours that …".
  hearsay: entries(`
    rumour, rumor, speculation, report, claim, allegation, suggestion, fear, gossip, possibility, chance, suspicion, accusation,
    belief, hope, idea, notion, theory, likelihood, prospect, risk, hypothesis, insinuation, hint, worry, concern
  `),
  // Governors by which what they govern is not so.
  deny: entries(`
    deny, fail, refuse, decline, reject, avoid, rule out, refrain, dispute, prevent, block, forgo, abandon, unable, incapable,
    unwilling, reluctant, unlikely, hesitate, neglect, omit, resist, veto, scrap, call off, turn down, shelve, bar, prohibit, forbid,
    ban, drop, ditch, cancel, short, impossible, false, untrue, incorrect, failure, refusal, inability
  `),
  // Governors that end what they govern.
  cease: entries("stop, cease, quit, give up, discontinue, finish"),
  // Verbs whose present progressive speaks of what will be: "is buying".
  momentary: entries(`
    buy, acquire, purchase, join, rejoin, sign, take over, merge, hire, appoint, move, release, launch, discontinue, close,
    shut, shut down, sell, marry, replace, succeed, unveil, debut
  `),
  // Adjectives of a noun.
  plannedAdjectives: entries(`
    planned, proposed, upcoming, forthcoming, future, pending, expected, intended, prospective, scheduled, impending, imminent,
    attempted, agreed
  `),
  possibleAdjectives: entries(`
    possible, potential, rumoured, rumored, alleged, reported, would-be, hypothetical, likely, suspected, supposed, purported,
    mooted, speculative
  `),
  formerAdjectives: entries(`
    former, formerly, previously, ex, ex-, then, then-, onetime, one-time, erstwhile, previous, late, past, retired, outgoing, once,
    ousted, sometime, departing
  `),
  futureAdjectives: entries(
    "incoming, designate, future, next, elect, soon-to-be, -elect, -designate",
  ),
  // Verbs that hand their object down as the subject of a clause below.
  objectControl: entries(`
    hire, appoint, name, recruit, bring, let, allow, ask, tell, order, elect, choose, select, pick, tap, persuade, force, help,
    enable, lead, urge, permit, require, invite, pay, nominate, make, get, push, convince, call, describe, promote, install, expect, want
  `),
  // Verbs that add little but time and certainty to the event that their object names.
  light: entries(`
    sign, announce, make, complete, agree, reach, enter, strike, have, take, hold, buy, acquire, own, launch, form, close, finalise,
    finalize, seal, ink, begin, start, seek, plan, confirm, unveil, build, get, win, secure, establish, conclude, abandon, cancel,
    face, give, offer, file, bring, open, issue, pose, maintain, forge, set, pursue, receive, raise, lodge, perform,
    do, include, undergo, retain, keep, consider, explore, weigh, mull, contemplate, propose, negotiate, prepare, rule, eye, scrap,
    celebrate, settle, fight, place, record, suffer, clinch, notch
  `),
  // Nouns that stand for what follows their "of".
  partitive: entries(`
    part, half, third, quarter, one, some, most, all, majority, share, piece, rest, many, several, both, version, asset, two, three,
    dozen, copy, edition, generation, series, family, stock, remainder, portion, unit, line, chunk, %, percent, cent, pc
  `),
  // Nouns of people and groups that act and speak for their owner.
  staff: entries(`
    engineer, team, researcher, scientist, developer, designer, lab, staff, division, chemist, programmer, spokesman, spokeswoman,
    spokesperson, lawyer, attorney, representative
  `),
  licences: {
    proprietary: "proprietary",
    closed: "closed",
    "closed-source": "closed-source",
    "closed-weight": "closed-weight",
    "closed-weights": "closed-weight",
    "open-source": "open-source",
    "open-sourced": "open-source",
    "open-weight": "open-weight",
    "open-weights": "open-weight",
    permissive: "permissive",
  },
};
