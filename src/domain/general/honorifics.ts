import type { Honorifics } from "../../model/lexicon.ts";
import { words } from "../words.ts";

// Source: common knowledge, written for this project.

/** Words before a person's name. */
export const honorifics: readonly Honorifics[] = [
  {
    gender: "male",
    words: words(
      "Mr Mister Sir Lord Father Brother King Prince Herr Monsieur Señor Don Imam Baron Duke Emperor Signor Senhor Abbot Shri Datuk Dato Tunku Sensei Swami",
    ),
  },
  {
    gender: "female",
    words: words(
      "Mrs Ms Miss Mx Lady Dame Madam Madame Sister Queen Princess Frau Señora Doña Signora Signorina Señorita Senhora Dona Mme Mlle Fräulein Smt Abbess Baroness Duchess Empress",
    ),
  },
  {
    gender: "unknown",
    words: words(`
      Dr Doctor Prof Professor Judge Justice Rev Reverend Hon Saint Pope Bishop Archbishop Cardinal Rabbi Sheikh Sheik Sultan Emir Ayatollah
      Gen General Col Colonel Lt Lieutenant Capt Captain Maj Major Sgt Sergeant Cpl Corporal Adm Admiral Commander Cmdr Brig Brigadier Marshal
      President Vice-President Chancellor Premier Senator Sen Congressman Congresswoman Representative Rep Gov Governor Mayor Councillor Cllr
      Commissioner Minister Secretary Ambassador Attorney Chairman Chairwoman Speaker Inspector Detective Constable Officer Sheriff Coach
      Councilman Councilwoman Councilmember Assemblyman Assemblywoman Alderwoman Supervisor Trustee Selectman Engr Eng DJ MC Maître Maitre Grandmaster Canon Archdeacon Rebbe Nurse Private Commodore Superintendent Magistrate Alderman Provost Chief Comrade Mullah Pastor Deacon Viscount Earl Count Marquess Majesty`),
  },
];
