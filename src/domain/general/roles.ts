import type { RoleNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Role words by what they say of the bearer and the organization. */
export const roles: readonly RoleNouns[] = [
  {
    relation: "leads",
    words: entries(`
      ceo, chief executive, chief executive officer, chief operating officer, coo, chief financial officer, cfo, chief technology officer, cto,
      chief information officer, cio, chief marketing officer, cmo, chief scientist, chief product officer, chief legal officer, chief medical officer,
      chief science officer, chief commercial officer, chief security officer, chief people officer, chief constable, chief inspector, chief justice, chief prosecutor, chief negotiator, chief superintendent, chief ai officer, chief economist, chief of staff, president, chair, chairman, chairwoman,
      chairperson, co-chair, executive chairman, executive chair, mayor, governor, prime minister, premier, chancellor, minister, foreign minister,
      finance minister, health minister, interior minister, defence minister, defense minister, education minister, justice minister, environment minister, secretary of state, secretary-general, secretary general,
      general secretary, director-general, director general, executive director, managing director, director, head, chief, leader, boss, sheriff,
      commander, commissioner, commander-in-chief, king, queen, emperor, emir, sultan, pope, principal, rector, dean, provost, vice-chancellor, vice chancellor, headmaster,
      headmistress, head teacher, editor-in-chief, editor in chief, editor, managing editor, publisher, head coach, coach, manager, team principal,
      sporting director, artistic director, music director, managing partner, senior partner, founder and ceo, governor-general, attorney general, surgeon general, police chief,
      general manager, country manager, co-ceo, co-chief executive, co-president, co-leader, interim ceo, speaker, superintendent, curator, conductor, administrator, first minister, taoiseach, home secretary, foreign secretary, treasury secretary, secretary`),
  },
  {
    relation: "works_for",
    words: entries(`
      spokesman, spokeswoman, spokesperson, analyst, senior analyst, researcher, senior researcher, research scientist, scientist, engineer, senior engineer,
      software engineer, developer, designer, programmer, consultant, economist, strategist, vice-president, vice president, senior vice president,
      executive vice president, deputy director, deputy head, deputy chief executive, deputy mayor, deputy chair, deputy minister, professor, associate professor, assistant professor, lecturer, senior lecturer,
      reader, fellow, research fellow, postdoctoral researcher, postdoc, teacher, tutor, instructor, reporter, journalist, correspondent, columnist, editor-at-large,
      staff writer, writer, critic, photographer, producer, presenter, anchor, host, executive, adviser, advisor, counsel, general counsel, lawyer,
      solicitor, barrister, attorney, prosecutor, judge, justice, magistrate, clerk, partner, associate, trader, banker, portfolio manager, fund manager, broker, accountant, auditor,
      doctor, physician, surgeon, nurse, midwife, pharmacist, epidemiologist, virologist, neurologist, oncologist, cardiologist, psychiatrist, psychologist, biologist, chemist, physicist, astronomer,
      astrophysicist, mathematician, statistician, geologist, ecologist, botanist, zoologist, climatologist, meteorologist, historian, archaeologist, anthropologist, sociologist,
      linguist, philosopher, architect, curator of, librarian, archivist, conservator, officer, inspector, detective, sergeant, colonel, captain, lieutenant, general, pilot, astronaut, driver, rider, mechanic,
      midfielder, striker, forward, defender, goalkeeper, keeper, winger, full-back, left-back, right-back, centre-back, centre-half, playmaker, captain of, fly-half, prop, hooker, quarterback, linebacker,
      point guard, shooting guard, centre, pitcher, catcher, batsman, batter, bowler, all-rounder, player, footballer, cyclist, sprinter, coach driver, assistant coach, scout, physio, trainer, technician,
      employee, worker, staffer, intern, aide, secretary of, assistant, agent, representative, delegate, envoy, ambassador, diplomat, negotiator, lobbyist, organiser, organizer, campaigner, activist, volunteer, chef, sous-chef,
      product manager, project manager, programme manager, program manager, program director, programme director, marketing manager, communications manager, coordinator, co-ordinator, operations manager, site manager, plant manager, lead, tech lead, team lead, chief engineer, chief architect, soprano, tenor, violinist, cellist, pianist, dancer, actor, actress`),
  },
  {
    relation: "member_of",
    words: entries(`
      member, senator, congressman, congresswoman, representative of, lawmaker, mp, mep, councillor, councilman, councilwoman, alderman, deputy, legislator, board member, non-executive director,
      trustee, regent, commissioner of, delegate to, backbencher, peer`),
  },
  {
    relation: "founded",
    words: entries("founder, co-founder, cofounder, founding partner, founding editor"),
  },
];
