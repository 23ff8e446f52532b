import { words } from "../words.ts";

// Source: common knowledge of English, written for this project.

/** Weekdays, months and their short forms. */
export const calendar: readonly string[] = words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Aug. Sept. Oct. Nov. Dec.
Spring Summer Autumn Winter Q1 Q2 Q3 Q4 H1 H2 AD BC BCE CE AM PM GMT UTC CET EST PST EDT PDT BST`);
