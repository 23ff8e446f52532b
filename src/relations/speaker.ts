import type { Unit } from "./syntax.ts";

/** Who says a clause: the unit that names or stands for the speaker. */
export interface Speaker {
  readonly unit: Unit;
}
