import { words } from "../words.ts";

// Source: common knowledge of English, written for this project.

/** Capitalised words and abbreviations that are no name by themselves. */
export const stopNames: readonly string[] = words(`
I I'm I've I'd I'll CEO CFO CTO COO CIO CMO MD VP SVP EVP HR PR IT AI ML TV PC PCs CD DVD USB GPS LED LCD CPU GPU RAM SSD API APIs SDK URL HTTP HTML PDF FAQ Q&A R&D M&A IPO IPOs ETF ETFs ESG GDP GNP VAT CPI ROI KPI B2B B2C SaaS DIY ID IDs OK Ok TBA TBD NB PS RSVP ASAP
PhD Ph.D. MBA MSc BSc BA MA MD LLM QC KC OBE CBE MBE MP MPs MEP MEPs Esq Jr Sr Jr. Sr. No Nos No. Nr Vol Fig Figs Table Chapter Section Appendix Eq Ref Page Part Step Phase Stage Level Grade Tier Type Class Category Exhibit Annex Tab Box Note
Muslim Muslims Christian Christians Jew Jews Jewish Catholic Catholics Protestant Protestants Buddhist Buddhists Hindu Hindus Sikh Sikhs Islam Islamic Islamist Islamists Christianity Judaism Buddhism Hinduism
Evangelical Evangelicals Anglican Orthodox Sunni Sunnis Shia Shiite Shiites Latino Latinos Latina Hispanic Hispanics Black Blacks White Whites Caucasian Indigenous Aboriginal Native Natives Roma Gypsy Marxist Communist Communists Nazi Nazis Socialist Victorian
Republican Democrat Democrats Democratic Tory Whig Series Round IQ ERA OR ER ICU DNA RNA HIV AIDS Covid COVID Covid-19 COVID-19 NGO NGOs UFO AC DC USD EUR GBP KES UGX NGN ZAR INR JPY CNY CHF SEK NOK DKK AUD CAD US$ A$ C$ HK$ S$ R$ km kg MW GW kWh GWh TWh mm cm Hz GHz MHz kHz GB TB MB KB
Internet Web Net God Lord Heaven Hell Sun Moon Earth North South East West Northern Southern Eastern Western Left Right Centre Center
Mr Mrs Ms Dr Prof Sir Madam Mx Mr. Mrs. Ms. Dr. Prof. St St. FOR IMMEDIATE RELEASE EMBARGOED Contact Contacts Media Press Photo Image Video Credit Source Sources Advertisement Sponsored Subscribe Newsletter Comments Related Share Tags Read More About Copyright All Rights Reserved Updated Published Editor's
Dear Hello Hi Thanks Regards Sincerely Yes No Oh Ah Wow Hey Well Please Sorry Congratulations Welcome Goodbye Amen Lol LOL OMG WTF BTW IMO IMHO FYI TL;DR EDIT UPDATE NOTE PS P.S. e.g i.e
Mum Mom Dad Mummy Mommy Daddy Grandma Grandpa Granny Chief State Government Board House Party Company Group Bank Court City Council President Minister Director Department Commission Committee Agency University College School Church Club Team League Union Street Road Park River Lake Island County Act Bill Law Article Agreement`);
