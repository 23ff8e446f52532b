import type { KnownNames } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project: bodies of states and of the world that news texts of any field name.

const PUBLIC_BODIES = entries(`
United Nations, UN, U.N., European Union, EU, E.U., African Union, Arab League, ASEAN, NATO, OPEC, OECD, WTO, World Trade Organization, World Trade Organisation, World Bank, World Bank Group, IMF, International Monetary Fund, International Finance Corporation, IFC,
WHO, World Health Organization, World Health Organisation, UNESCO, UNICEF, UNHCR, UNDP, UNEP, UNFPA, FAO, ILO, IAEA, ICC, ICJ, International Criminal Court, International Court of Justice, Interpol, Europol, World Economic Forum, WEF, G7, G20, BRICS, Mercosur, ECOWAS, EAC, SADC, Commonwealth,
Red Cross, Red Crescent, International Committee of the Red Cross, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, WWF, Médecins Sans Frontières, Doctors Without Borders, Save the Children, Transparency International, Reporters Without Borders,
European Commission, European Parliament, European Council, European Central Bank, ECB, European Court of Justice, European Court of Human Rights, Council of Europe, European Space Agency, ESA, European Medicines Agency, EMA, European Investment Bank, CERN, OSCE, EFTA, Bundesbank, Bundestag, Bundesrat, Bundeswehr, Bundesliga,
White House, Congress, Senate, House of Representatives, Supreme Court, Pentagon, State Department, Treasury, Justice Department, Department of Justice, Federal Reserve, Fed, FBI, CIA, NSA, NASA, FDA, Food and Drug Administration, SEC, Securities and Exchange Commission, FTC, F.T.C., Federal Trade Commission, FCC, EPA, Environmental Protection Agency, CDC, Centers for Disease Control and Prevention, NIH, National Institutes of Health, NOAA, NIST, DARPA, IRS, FAA, FEMA, DHS, Homeland Security,
High Court, Court of Appeal, Crown Court, House of Commons, House of Lords, Commons, Lords, Parliament, Downing Street, Home Office, Foreign Office, Cabinet Office, Whitehall, Ofcom, Ofgem, Ofsted, NHS, BBC, MI5, MI6, Scotland Yard, Bank of England, Competition and Markets Authority, CMA, Financial Conduct Authority, FCA,
Kremlin, Duma, Knesset, Élysée, Bank of Japan, People's Bank of China, Communist Party, Labour, Labour Party, Conservative Party, Tories, Liberal Democrats, Republican Party, Democratic Party, GOP, Green Party, Hamas, Hezbollah, Taliban, Islamic State, ISIS, al-Qaeda, Al-Qaeda, IRA, KGB, PLO, ANC,
FIFA, UEFA, IOC, International Olympic Committee, FIA, NFL, NBA, MLB, NHL, MLS, Premier League, La Liga, Serie A, Ligue 1, Eredivisie, NCAA, ATP, WTA, World Athletics, Harvard, Yale, Stanford, MIT, Princeton, Caltech, Oxford University, Cambridge University, ETH Zurich, EPFL, Sorbonne, UCLA, NYU, UCL, LSE, Imperial College London, King's College London,
Reuters, Associated Press, AP, AFP, Bloomberg, CNN, NPR, PBS, NBC, CBS, ABC News, Fox News, MSNBC, Al Jazeera, Le Monde, Le Figaro, Der Spiegel, Die Zeit, El País, La Repubblica, Financial Times, FT, Wall Street Journal, New York Times, Washington Post, Guardian, Economist, Daily Mail, Nikkei, TASS, Xinhua, Wikipedia Foundation, Wikimedia Foundation, Mozilla Foundation, Apache Software Foundation, Linux Foundation, IEEE, ACM, W3C, IETF, ISO,
Boeing, Airbus, Toyota, Honda, Nissan, Volkswagen, BMW, Mercedes-Benz, Daimler, Fiat, Renault, Peugeot, Ford, General Motors, GM, Hyundai, Kia, Siemens, Bosch, Philips, Sony, Panasonic, Toshiba, Hitachi, Samsung, Huawei, Xiaomi, Lenovo, Nokia, Ericsson, IBM, Intel, AMD, Cisco, SAP, Dell, HP, Xerox, Kodak, Shell, BP, ExxonMobil, Chevron, TotalEnergies, Gazprom, Rosneft, Equinor, Aramco, Pfizer, Novartis, Roche, Merck, Bayer, Sanofi, AstraZeneca, GlaxoSmithKline, GSK, Moderna, BioNTech, Nestlé, Unilever, Procter & Gamble, Coca-Cola, PepsiCo, McDonald's, Starbucks, Walmart, Tesco, Carrefour, Aldi, Lidl, Ikea, IKEA, H&M, Zara, Nike, Adidas, HSBC, Barclays, Lloyds, Deutsche Bank, BNP Paribas, UBS, Credit Suisse, Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Citi, Wells Fargo, BlackRock, Lufthansa, Air France, KLM, Ryanair, EasyJet, Maersk, DHL, FedEx, UPS, Disney, Netflix, Spotify, Uber, Airbnb, PayPal, Mastercard, Deutsche Bahn, SNCF, Vodafone, Telefónica, AT&T, Verizon, Comcast, TSMC, ASML, Qualcomm, Foxconn, Tencent, Baidu, ByteDance, SoftBank, Tata, Infosys, Reliance, Safaricom, MTN, Petrobras`);

const PRODUCTS = entries(`
Windows, Linux, Android, iOS, macOS, Unix, Ubuntu, iPhone, iPad, Java, JavaScript, TypeScript, Python, Rust, Excel, PowerPoint, Photoshop, Wikipedia, Bitcoin, Ethereum, Bluetooth, Wi-Fi, SQLite, PostgreSQL, MySQL, Docker, Kubernetes, Git, Firefox, Chrome, PlayStation, Xbox, Hubble, Aspirin, Ozempic, Viagra, Concorde, Eurostar, Sputnik`);

const WORKS = entries(`
Bible, Quran, Koran, Torah, Magna Carta, Declaration of Independence, Iliad, Odyssey, Mona Lisa, Paris Agreement, Kyoto Protocol, Geneva Conventions, GDPR, General Data Protection Regulation, AI Act, Maastricht Treaty, Treaty of Versailles, Apache 2.0, Apache License, Apache License 2.0, MIT license, MIT License, MIT licence, GPL, GPLv3, LGPL, AGPL, BSD, Creative Commons, CC BY, Don Quixote, Hamlet, Divine Comedy, Brexit Agreement`);

const EVENTS = entries(`
World War I, World War II, First World War, Second World War, Cold War, Civil War, American Civil War, Vietnam War, Korean War, Gulf War, Crimean War, French Revolution, Russian Revolution, Industrial Revolution, Renaissance, Reformation, Holocaust, Great Depression, Brexit, Arab Spring, World Cup, Champions League, Europa League, Super Bowl, Tour de France, Wimbledon, Roland Garros, Eurovision, Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Oscars, Grammys, Golden Globes, Ramadan, Christmas, Easter, Thanksgiving, Halloween, Hanukkah, Diwali, Watergate, D-Day, Berlinale, Six Nations, Ashes, Ryder Cup, Giro d'Italia, Black Friday, Middle Ages, CES, Covid-19 pandemic`);

/** Well-known bodies, products, works and events; cities of the same name keep their own weight. */
export const agencies: readonly KnownNames[] = [
  { type: "Organization", points: 40, names: PUBLIC_BODIES },
  { type: "Product", points: 40, names: PRODUCTS },
  { type: "Work", points: 45, names: WORKS },
  { type: "Event", points: 45, names: EVENTS },
];
