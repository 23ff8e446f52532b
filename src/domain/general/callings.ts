import type { Calling } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/**
 * Fields of which a person mostly has one, and kinds of works: two of one name in different fields are two, if nothing else
 * joins them. Left out are nouns of all fields (director, president, manager) and fields that people come to from
 * anywhere: owners and founders, activists, criminals.
 */
export const callings: readonly Calling[] = [
  {
    type: "Person",
    field: "sport",
    words: entries(`
      footballer, midfielder, striker, forward, defender, goalkeeper, winger, full-back, left-back, right-back, centre-back, playmaker, fly-half, quarterback, linebacker, pitcher,
      batsman, batter, bowler, all-rounder, cricketer, sprinter, runner, swimmer, boxer, wrestler, skier, golfer, tennis player, athlete, olympian, cyclist, rower, gymnast, figure skater, speed skater,
      hurdler, decathlete, triathlete, fencer, archer, jockey, racing driver, referee, umpire, basketball player, rugby player, hockey player, baseball player, chess player, grandmaster, coach,
      head coach, goalscorer, marathon runner, jumper, snooker player, darts player, climber, mountaineer`),
  },
  {
    type: "Person",
    field: "science",
    words: entries(`
      scientist, researcher, research scientist, biologist, chemist, physicist, astronomer, astrophysicist, mathematician, statistician, geologist, ecologist, botanist, zoologist,
      climatologist, meteorologist, historian, archaeologist, anthropologist, sociologist, linguist, philosopher, psychologist, economist, biochemist, geneticist, microbiologist,
      immunologist, neuroscientist, palaeontologist, paleontologist, oceanographer, seismologist, volcanologist, entomologist, ornithologist, marine biologist, computer scientist, political scientist,
      epidemiologist, virologist, neurologist, oncologist, cardiologist, psychiatrist, surgeon, physician, doctor, dentist, paediatrician, pediatrician, radiologist, nurse, midwife, pharmacist,
      professor, lecturer, postdoctoral researcher, philologist, theologian, engineer, veterinarian, vet, pathologist, toxicologist, glaciologist, hydrologist`),
  },
  {
    type: "Person",
    field: "arts",
    words: entries(`
      singer, songwriter, musician, composer, rapper, guitarist, drummer, pianist, violinist, cellist, soprano, tenor, baritone, mezzo-soprano, organist, saxophonist, trumpeter, bassist, dj, conductor,
      actor, actress, comedian, dancer, ballet dancer, ballerina, choreographer, painter, sculptor, artist, illustrator, cartoonist, animator, filmmaker, film-maker, film director, screenwriter, playwright,
      novelist, poet, author, writer, memoirist, essayist, photographer, cinematographer, fashion designer, stylist, potter, puppeteer, magician, clown`),
  },
  {
    type: "Person",
    field: "state",
    words: entries(`
      politician, senator, congressman, congresswoman, minister, prime minister, foreign minister, finance minister, health minister, interior minister, defence minister, defense minister,
      education minister, justice minister, environment minister, mp, mep, lawmaker, legislator, councillor, alderman, mayor, governor, ambassador, diplomat, statesman, chancellor, judge, magistrate,
      prosecutor, attorney general, secretary of state, backbencher, deputy mayor, state senator, representative, party leader, opposition leader`),
  },
  {
    type: "Person",
    field: "church",
    words: entries(
      "priest, bishop, archbishop, cardinal, pope, imam, rabbi, vicar, monk, nun, pastor, chaplain, cleric, abbot, missionary, deacon",
    ),
  },
  {
    type: "Person",
    field: "trade",
    words: entries(`
      baker, butcher, carpenter, plumber, electrician, tailor, hairdresser, farmer, fisherman, miner, beekeeper, gardener, shepherd, rancher, blacksmith, bricklayer, roofer, welder, grocer,
      shopkeeper, innkeeper, lorry driver, truck driver, bus driver, taxi driver, train driver, chef, cook, waiter, waitress, cleaner, caretaker, postman`),
  },
  {
    type: "Person",
    field: "office",
    words: entries(`
      analyst, senior analyst, banker, investment banker, broker, trader, stockbroker, fund manager, portfolio manager, accountant, auditor, lawyer, solicitor, barrister, attorney, general counsel,
      notary, actuary, partner, managing partner, senior partner, consultant`),
  },
  {
    type: "Work",
    field: "book",
    words: entries(
      "book, novel, novella, memoir, biography, autobiography, short story, poem, anthology, textbook, trilogy, comic, graphic novel",
    ),
  },
  {
    type: "Work",
    field: "film",
    words: entries(
      "film, movie, picture, documentary, drama, comedy, thriller, series, television series, tv series, sitcom, miniseries, biopic, short film",
    ),
  },
  {
    type: "Work",
    field: "music",
    words: entries(
      "album, single, song, track, record, ep, symphony, concerto, ballad, hymn, anthem",
    ),
  },
  {
    type: "Work",
    field: "stage",
    words: entries("play, musical, opera, ballet, operetta"),
  },
  {
    type: "Work",
    field: "law",
    words: entries("act, bill, law, statute, treaty, directive, regulation, convention, agreement"),
  },
  {
    type: "Work",
    field: "picture",
    words: entries("painting, sculpture, mural, portrait, fresco, etching, photograph"),
  },
];
