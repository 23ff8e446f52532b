import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Books, laws, treaties and licences that news texts of any field name. */
export const works: readonly string[] = entries(`
Bible, Quran, Koran, Torah, Magna Carta, Declaration of Independence, Iliad, Odyssey, Mona Lisa, Paris Agreement, Kyoto Protocol, Geneva Conventions, GDPR, General Data Protection Regulation, AI Act, Maastricht Treaty, Treaty of Versailles, Apache 2.0, Apache License, Apache License 2.0, MIT license, MIT License, MIT licence, GPL, GPLv3, LGPL, AGPL, BSD, Creative Commons, CC BY, Don Quixote, Hamlet, Divine Comedy, Brexit Agreement`);
