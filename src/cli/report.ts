import { type Diagnostic, placeOf } from "../model/diagnostic.ts";
import type { Effects } from "./effects.ts";

/** Talk on standard error. */
export interface Reporter {
  /** A line for people; nothing with `--quiet`. */
  readonly tell: (line: string) => void;
  /** How far we are: redrawn in place on a terminal, silent elsewhere. */
  readonly progress: (done: number, total: number, what: string) => void;
  /** A problem: shown even with `--quiet` if it is an error. */
  readonly diagnose: (diagnostic: Diagnostic) => void;
  /** A fault of the program: always shown. */
  readonly fault: (text: string) => void;
}

const CLEAR_LINE = "\r\u001B[2K";
const MILLISECONDS_BETWEEN = 80;
const PATH_UNITS = 50;

/** A reporter on standard error. */
export function createReporter(effects: Effects, isQuiet: boolean): Reporter {
  const isLive = effects.isTerminal && !isQuiet;
  let drawn = Number.NEGATIVE_INFINITY;
  const say = (text: string): void => {
    effects.say(isLive ? `${CLEAR_LINE}${text}` : text);
  };
  return {
    tell: (line) => {
      if (!isQuiet) say(`${line}\n`);
    },
    progress: (done, total, what) => {
      const now = effects.now();
      if (!isLive || (now - drawn < MILLISECONDS_BETWEEN && done < total)) return;
      drawn = now;
      say(done < total ? `  ${done}/${total} ${shortPath(what)}` : "");
    },
    diagnose: (diagnostic) => {
      if (diagnostic.severity === "error" || !isQuiet) say(`${diagnosticLine(diagnostic)}\n`);
    },
    fault: (text) => say(`${text}\n`),
  };
}

/** A problem in one line: severity, file, place, reason. */
function diagnosticLine(diagnostic: Diagnostic): string {
  const { severity, path, place, message, code } = diagnostic;
  const where = placeOf(diagnostic);
  const offset = place === null || where !== path ? "" : ` at ${place}`;
  return `${severity}: ${printable(where)}${offset}: ${printable(message)} [${code}]`;
}

/** A text that cannot move the cursor or colour a terminal: control characters and direction marks are written as escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function shortPath(path: string): string {
  const shown = printable(path);
  return shown.length <= PATH_UNITS ? shown : `…${shown.slice(1 - PATH_UNITS)}`;
}
