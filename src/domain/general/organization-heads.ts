import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words inside names of organizations that tell what they are. */
export const organizationHeads: readonly HeadNouns[] = [
  {
    type: "Organization",
    points: 50,
    where: "last",
    words: entries(`
      University, Theatre, Theater, Community, Service, Services, Center, Centre, Institutet, Instituto, Institut, College, School, Academy, Institute, Institution, Polytechnic, Conservatoire, Conservatory, Faculty, Seminary, Universität, Université, Universidad, Universitat, Università, Universiteit, Hochschule, École, Ecole,
      Bank, Bancorp, Banco, Banque, Ministry, Ministerium, Court, Tribunal, Commission, Committee, Council, Parliament, Congress, Senate, Assembly, Bundestag, Cabinet,
      Agency, Authority, Bureau, Department, Directorate, Office, Administration, Inspectorate, Secretariat, Treasury, Directorate-General, Constabulary, Police,
      Foundation, Trust, Fund, Charity, Society, Association, Federation, Confederation, Union, Alliance, Coalition, Consortium, Cooperative, Co-operative, League, Guild, Brotherhood, Fellowship,
      Party, Front, Movement, Democrats, Republicans, Conservatives, Greens, Socialists, Labs, Lab, Laboratory, Laboratories, Research, Observatory, Holdings, Holding, Group, Groupe, Gruppe, Partners, Partnership, Ventures, Capital,
      Equity, Investments, Investors, Advisors, Advisers, Associates, Consulting, Solutions, Systems, Technologies, Technology, Software, Networks, Semiconductor, Semiconductors, Electronics, Robotics, Dynamics,
      Industries, Enterprises, Motors, Automotive, Airlines, Airways, Air, Aviation, Aerospace, Railways, Railway, Rail, Telecom, Telecommunications, Communications, Media, Broadcasting, Pictures, Films, Productions, Comics, Animation, Studios, Records, Entertainment,
      Interactive, Games, Press, Publishing, Publishers, Verlag, Books, Newspapers, Pharmaceuticals, Pharma, Therapeutics, Biotech, Biosciences, Biologics, Diagnostics, Genomics, Healthcare, Foods, Breweries, Brewery, Brewing, Bakery, Stores, Supermarkets,
      Logistics, Shipping, Lines, Energy, Oil, Petroleum, Gas, Mining, Minerals, Resources, Chemicals, Materials, Components, Instruments, Appliances, Analytics, Insurance, Assurance, Financial, Finance, Securities, Savings, Mutual,
      FC, F.C., AFC, CF, SC, RFC, CC, FF, IF, IK, BK, Rovers, Wanderers, Hotspur, Athletic, Albion, Rangers, Dynamo, Sporting, Hospital, Clinic, Infirmary, Hospice, NHS, Museum, Gallery, Library, Orchestra, Philharmonic, Symphony, Choir, Quartet, Ensemble, Ballet,
      Opera, Theatre Company, Church, Diocese, Archdiocese, Ministries, Army, Navy, Air Force, Corps, Brigade, Regiment, Battalion, Militia, Guard, Legion, Club, Team, Squad, Command, Company, Companies, Organization, Organisation, NGO, Network, Forum, Watch,
      International, Chamber, Chambers, Exchange, Board, Crew, Circuit, Presidium, Politburo, Junta, Government, Ombudsman, Regulator, Registry, Station, Farms, Farm, Sports, Analytica, Cooperatives, Outfitters, Works, Labour, Sons, Bros, Brothers, Daughters`),
  },
  {
    type: "Organization",
    points: 50,
    where: "last",
    words: entries(`
      Ladies, Harriers, Nomads, Strikers, Freight, Haulage, Hauliers, Homes, Hotels, Ferries, Cruises, Coaches, Metals, Textiles, Apparel, Cosmetics, Optoelectronics, Photonics, Optics, Microsystems, Nanosystems, Renewables, Utilities, Properties, Realty, Builders, Architects, Dairies, Bakeries,
      Fisheries, Distillery, Distillers, Distilleries, Confectionery, Confectioners, Snacks, Catering, Telecoms, Broadband, Cybersecurity, Lifesciences, Oncology, Vaccines, Commodities, Reinsurance, Underwriters, Solicitors, Barristers, Attorneys, Auctioneers, Bookshop, Bookstore, Pharmacy, Pharmacies, Supermarket, Outlet, Retail, Realtors, Freighters, Hauling, Packaging,
      Plastics, Ceramics, Furnishings, Furniture, Carpets, Breeders, Growers, Vintners, Roasters, Creamery, Patisserie, Steelworks, Ironworks, Shipyard, Shipbuilders, Shipyards, Boatworks, Turbines, Collective, Syndicate, Troupe, Bureaux, Advisory, Counsel, Staffing, Recruitment, Casino, Casinos, Cinemas, Theatres, Nurseries, Academies, Hospitals, Clinics`),
  },
  // Words of other languages for firms, schools, parties and the like.
  {
    type: "Organization",
    points: 45,
    where: "last",
    words: entries(`
      Associés, Asociados, Associados, Associati, Frères, Fils, Hermanos, Hijos, Irmãos, Filhos, Fratelli, Figli, Brüder, Söhne, Gebrüder, Zonen, Sønner, Söner, Synowie, Cie, Compañía, Companhia, Compagnia, Gesellschaft, Stiftung, Verein, Verband, Sparkasse, Landesbank, Volksbank, Werke, Werk, Partner, Laboratorien,
      Chemie, Stahl, Technik, Elektronik, Elektro, Chimie, Química, Chimica, Assicurazioni, Versicherung, Versicherungen, Energie, Energi, Energia, Klinikum, Krankenhaus, Museet, Museum, Teatern, Teater, Förlag, Forlag, Uitgeverij, Omroep, Rundfunk, Partei, Bewegung, Partij, Partiet, Puolue, Yliopisto, Egyetem, Uniwersytet, Univerzita, Universitesi, Holdingi`),
  },
  {
    type: "Organization",
    points: 40,
    where: "first",
    words: entries(`
      Banca, Banque, Crédit, Caisse, Caja, Cassa, Gruppo, Fratelli, Gebrüder, Hermanos, Maison, Domaine, Château, Bodega, Bodegas, Cantina, Tenuta, Quinta, Cooperativa, Laboratoires, Laboratorios, Éditions, Editions, Editorial, Edizioni, Librairie, Galerie, Galleria, Galería, Teatro, Théâtre, Museo, Musée, Museu, Escola, Escuela, Scuola, Colegio, Lycée, Liceo,
      Hôpital, Ospedale, Clínica, Partido, Parti, Partito, Plaid, Ministerio, Ministero, Ministério, Junta, Consejo, Conseil, Consiglio, Conselho, Cámara, Câmara, Sindicato, Syndicat, Unión, Federación, Fédération, Federazione, Asociación, Associazione, Associação, Fundación, Fondation, Fondazione, Fundação, Farmacia, Officine, Industrie, Grupa, Zakłady, Stowarzyszenie,
      Radio, Televisión, Courrier, Corriere, Diario, Diário, Gazzetta, Gazeta, Jornal, Quotidien, Dépêche, Voix, Studio, Studios, Atelier`),
  },
  // As often a part of what a firm sells as of its own name.
  {
    type: "Organization",
    points: 30,
    where: "last",
    words: entries(`
      Metro, Transport, Steel, Cement, Fashion, Toys, Batteries, Solar, Power, Water, Waste, Recycling, Construction, Engineering, Design, Designs, Wireless, Mobile, Digital, Medical, Wealth, Management, Trading, Traders, Payments, Leasing, Lending, Development, Developments, Estates, Education, Learning, Dairy, Restaurant, Restaurants, Hotel, Hotels, Inn, Kitchens,
      Events, Sensing, Sport, TV, FM, Radio, Salon, Shop, Shops, Store, Women, Juniors, Wolves, Lions, Eagles, Hawks, Tigers, Bears, Giants, Warriors, Knights, Panthers, Raiders, Saints, Royals, Stars, Kings, Pirates, Vikings, Titans, Bulls, Sharks, Falcons`),
  },
  {
    type: "Organization",
    points: 40,
    where: "last",
    words: entries(`
      Ledger, Argus, Advertiser, Messenger, Recorder, Spectator, Independent, Advocate, Intelligencer, Clarion, Reporter, Inquirer-Post, Democrat, Journal-Courier, Tageblatt, Rundschau, Nachrichten, Anzeiger, Kurier, Dagblad, Dagbladet, Tidende, Corriere, Diario, Jornal, Sanomat`),
  },
  {
    type: "Organization",
    points: 45,
    where: "last",
    words: entries(`
      Gazette, Journal, Magazine, Times, Post, Herald, Tribune, Guardian, Chronicle, Courier, Mail, Mirror, Observer, Telegraph, Bulletin, Newsletter, Weekly,
      Daily, Digest, Quarterly, Monthly, Gazeta, Zeitung, Dispatch, Echo, Examiner, Inquirer, Sentinel, Standard, Star, Sun, Wire, News`),
  },
  {
    type: "Organization",
    points: 40,
    where: "first",
    words: entries(`
      League, Ligue, Serie, Division, University, Ministry, Bank, Institute, Department, FC, AFC, AC, AS, RC, SC, SV, VfB, VfL, TSG, FK, NK, CD, UD, RCD, KV, CA, Real, Atlético, Athletic, Borussia, Bayer, Olympique, Union, Dynamo, Spartak, Lokomotiv, Sporting, Inter,
      Universidad, Université, Universität, Universitat, Università, Universiteit, Universidade, Banco, Banque, Ministère, Institut, Instituto, Istituto, École, Association, Federation, Friends, Deutsche, Société, Compagnie, Grupo, Groupe`),
  },
];
