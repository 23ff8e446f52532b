import type { ClassNouns } from "../../model/lexicon.ts";
import { entries, words } from "../words.ts";

// Source: common knowledge, written for this project.

/** Common nouns with the type of what they are said of; the words for roles and relatives stand in `persons.ts`. */
export const classes: readonly ClassNouns[] = [
  {
    type: "Person",
    gender: "unknown",
    words: entries(`
      person, adult, teenager, teen, pensioner, student, pupil, graduate, alumnus, author, novelist, poet, playwright, singer, songwriter, musician, composer, rapper, guitarist, drummer, artist, painter, sculptor, filmmaker, director,
      screenwriter, comedian, celebrity, athlete, runner, swimmer, boxer, wrestler, skier, golfer, tennis player, champion, olympian, veteran, soldier, politician, statesman, candidate, nominee, incumbent, challenger, dictator, monarch, heir, aristocrat, nobleman,
      entrepreneur, businessperson, billionaire, millionaire, tycoon, philanthropist, investor, inventor, explorer, pioneer, scholar, academic, expert, specialist, whistleblower, blogger, influencer, youtuber, streamer, podcaster, refugee, migrant, immigrant, citizen, resident, farmer, fisherman, miner,
      electrician, plumber, carpenter, baker, butcher, tailor, hairdresser, waiter, barista, shopkeeper, grocer, beekeeper, gardener, patient, victim, survivor, witness, suspect, defendant, plaintiff, convict, prisoner, murderer, killer, gunman, attacker, activist, dissident, theologian, priest, nun, monk, missionary, saint,
      newcomer, rookie, teammate, colleague, friend, neighbour, neighbor, boss, mentor, protégé, successor, predecessor, nobel laureate, laureate, philologist, naturalist, geographer, cartographer, orientalist, critic, essayist, translator, biographer`),
  },
  {
    type: "Person",
    gender: "male",
    words: words(
      "man boy gentleman guy lad businessman actor king prince duke congressman fisherman cameraman craftsman salesman policeman fireman sportsman statesman horseman monk priest nobleman",
    ),
  },
  {
    type: "Person",
    gender: "female",
    words: words(
      "woman girl lady businesswoman actress queen princess duchess congresswoman policewoman sportswoman nun heroine waitress ballerina",
    ),
  },
  {
    type: "Organization",
    gender: "unknown",
    words: entries(`
      company, firm, start-up, startup, corporation, conglomerate, multinational, business, enterprise, subsidiary, affiliate, parent company, holding company, unicorn, venture, joint venture, manufacturer, maker, carmaker, automaker, chipmaker, drugmaker, brewer,
      retailer, supermarket, chain, wholesaler, supplier, vendor, distributor, publisher, publishing house, broadcaster, newspaper, newspaper group, tabloid, news agency, news site, news outlet, outlet, magazine, website, magazine publisher, station, channel, studio, label, record label, production company, operator,
      carrier, airline, shipping line, railway, utility, lender, bank, investment bank, insurer, broker, brokerage, fund, hedge fund, pension fund, sovereign wealth fund, private-equity firm, private equity firm, venture capital firm, venture-capital firm, investor group, law firm, consultancy, accountancy, agency, ad agency, advertising agency,
      charity, non-profit, nonprofit, non-profit organisation, non-profit organization, nonprofit organization, ngo, foundation, trust, cooperative, co-operative, co-op, association, federation, union, trade union, league, society, alliance, coalition, consortium, institute, institution, think-tank, think tank, university, college, school, academy,
      hospital, clinic, museum, gallery, library, orchestra, band, choir, ensemble, theatre company, club, football club, team, side, squad, party, faction, movement, group, campaign group, advocacy group, lobby group, pressure group, rebel group, militia, army, navy, air force, police force, force, government, ministry, department, regulator,
      watchdog, commission, committee, council, authority, bureau, body, court, tribunal, parliament, senate, legislature, administration, organisation, organization, laboratory, lab, research centre, research center, research institute, observatory, division, unit, arm, branch, brand, employer, contractor, developer, biotech, fintech, tech giant, giant,
      platform company, cloud provider, provider, service provider, isp, exchange, stock exchange, operator of, household name, restaurant chain, bakery, brewery, distillery, winery, farm, hotel chain, church, diocese, order, sect, cartel, gang, mafia, collective, network, secretariat, partnership, incubator, accelerator programme, spin-off, spinout, spin-out, family business, rival firm, design house, fashion house, auction house, chip designer`),
  },
  {
    type: "Place",
    gender: "unknown",
    words: entries(`
      country, nation, state, kingdom, republic, region, province, county, district, municipality, city, town, village, hamlet, suburb, neighbourhood, neighborhood, borough, capital, capital city, port, port city, resort, island, archipelago, peninsula, continent, territory,
      colony, river, lake, sea, ocean, bay, gulf, strait, coast, beach, mountain, hill, valley, volcano, desert, forest, park, national park, reserve, nature reserve, street, road, avenue, square, bridge, building, skyscraper, tower, castle, palace, cathedral, abbey, temple, mosque, stadium, arena, airport, harbour, harbor,
      dam, canal, glacier, cave, waterfall, oasis, plain, plateau, enclave, exclave, emirate, commune, parish, township, shire, homeland, hometown, birthplace, peak, reef, commune, settlement, market town, seaside town, base camp, planet, moon`),
  },
  {
    type: "Product",
    gender: "unknown",
    words: entries(`
      product, app, application, mobile app, messaging app, service, streaming service, platform, social network, website, site, software, program, programme, tool, library, framework, operating system, browser, search engine, engine, query engine, database, plug-in, plugin, extension,
      game, video game, console, device, gadget, phone, smartphone, handset, tablet, laptop, computer, supercomputer, server, chip, processor, microprocessor, semiconductor, sensor, camera, headset, watch, smartwatch, speaker, television, printer, drone, robot, car, saloon, hatchback, suv, pickup, truck, van, bus, tram, train, locomotive, bicycle, e-bike, motorcycle, scooter,
      aircraft, airliner, jet, fighter jet, helicopter, airship, rocket, satellite, spacecraft, probe, lander, rover, telescope, ship, ferry, submarine, yacht, tanker, missile, rifle, tank, engine, turbine, battery, reactor, pump, appliance, machine, heat pump, stove, fridge, drug, medicine, vaccine, antibiotic, painkiller, treatment, therapy, antibody,
      cryptocurrency, token, stablecoin, coin, programming language, language model app, protocol, chatbot, firmware, kit, toy, perfume, beer, whisky, wine, cheese, snack, cereal, drink, soft drink, sneaker, collection, toolkit, marketplace, wallet, instrument, spectrometer, detector, variety, cultivar, package, open-source project`),
  },
  {
    type: "Work",
    gender: "unknown",
    words: entries(`
      book, novel, novella, memoir, biography, autobiography, anthology, poem, epic, play, drama, comedy, tragedy, musical, opera, symphony, concerto, sonata, song, single, album, ep, track, film, movie, documentary, series, sitcom, episode, podcast, show, painting, sculpture, mural, photograph, essay, article, paper, study, preprint, thesis, report,
      review, manifesto, pamphlet, letter, open letter, speech, lecture, blog post, post, newsletter, column, editorial, headline, law, act, bill, statute, regulation, directive, treaty, agreement, accord, convention, protocol, constitution, charter, declaration, resolution, ruling, judgment, decree, standard, licence, license, dictionary, encyclopedia, encyclopaedia, comic, manga, cartoon,
      trilogy, screenplay, libretto, ballet, exhibition catalogue, textbook, guide, handbook, white paper, journal, periodical, case`),
  },
  {
    type: "Event",
    gender: "unknown",
    words: entries(`
      event, summit, conference, congress, symposium, meeting, festival, fair, trade fair, expo, exhibition, tournament, cup, championship, competition, race, marathon, grand prix, match, derby, final, game, olympics, war, battle, siege, revolution, uprising, coup, rebellion, riot, massacre, attack, bombing, shooting, crisis, scandal, earthquake, tsunami, hurricane, cyclone, typhoon, storm, flood, drought,
      famine, epidemic, pandemic, outbreak, election, referendum, campaign, strike, protest, march, trial, hearing, ceremony, wedding, funeral, anniversary, holiday, tour, concert, mission, expedition, operation, hackathon, keynote, launch event`),
  },
];

/** Words after which a quoted or italic phrase is the title of a Work. */
export const titleCues: readonly string[] = entries(`
  titled, entitled, called, headlined, headline, book, novel, novella, memoir, biography, poem, play, musical, opera, song, single, album, film, movie, documentary, series, essay, article, paper, study, thesis, report, manifesto, pamphlet, letter, speech, lecture, post, newsletter, column, editorial, wrote, published, painting, sculpture, track, episode, podcast, trilogy, story, preprint, talk, exhibition, ballet, thread, anthology, autobiography`);
