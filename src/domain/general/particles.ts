import { words } from "../words.ts";

// Source: common knowledge, written for this project.

/** Small words inside names of persons; lower case or not. */
export const particles: readonly string[] = words(
  "de da do dos das del della di du van von der den ter ten la le bin ibn bint al el af av zu zum zur y e ben abu Mac Mc St ap",
);
