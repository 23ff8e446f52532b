import { parseArgs } from "node:util";
import { nearestName } from "../model/nearest.ts";
import { CliError, EXIT } from "./failure.ts";
import { COMMON_FLAGS, type CommandHelp, type Flag } from "./flags.ts";

/** What was typed, checked against the table of flags. Asking for a flag that the table does not hold is our fault and throws. */
export interface Options {
  readonly operands: readonly string[];
  /** Whether a flag without value was given. */
  readonly isOn: (name: string) => boolean;
  /** The text of a flag, or its default; null without either. */
  readonly textOf: (name: string) => string | null;
  /** The number of a flag, or its default. */
  readonly numberOf: (name: string) => number;
}

/** Reads the words after a command's name; wrong usage is a CliError with exit code 2. */
export function parseOptions(command: CommandHelp, words: readonly string[]): Options {
  const flags = [...command.flags, ...COMMON_FLAGS];
  checkNames(command, flags, words);
  const { values, positionals } = parseWords(flags, words);
  if (command.maxOperands !== null && positionals.length > command.maxOperands) {
    const extra = positionals[command.maxOperands] ?? "";
    throw usage(command, `"${extra}" is one operand too many`);
  }
  const given = new Map(Object.entries(values));
  for (const flag of flags) checkValue(command, flag, given.get(flag.name));
  const valueOf = (name: string): string | boolean | null => {
    const flag = flags.find((one) => one.name === name);
    if (flag === undefined) throw new Error(`no flag --${name} in the table of ${command.name}`);
    return given.get(name) ?? flag.default ?? null;
  };
  return {
    operands: positionals,
    isOn: (name) => valueOf(name) === true,
    textOf: (name) => {
      const value = valueOf(name);
      return typeof value === "string" ? value : null;
    },
    numberOf: (name) => Number(valueOf(name)),
  };
}

/** A complaint about usage that says where help is. */
function usage(command: CommandHelp, message: string): CliError {
  const help = `try: claimgraph ${command.name} --help`;
  return new CliError(EXIT.usage, `${command.name}: ${message}; ${help}`);
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function parseWords(flags: readonly Flag[], words: readonly string[]): Parsed {
  const options = Object.fromEntries(
    flags.map((flag) => {
      const type = flag.type === "none" ? ("boolean" as const) : ("string" as const);
      return [flag.name, flag.short === undefined ? { type } : { type, short: flag.short }];
    }),
  );
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    const values = Object.entries(parsed.values).map(
      ([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value] as const,
    );
    return { values: Object.fromEntries(values), positionals: parsed.positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(EXIT.usage, message.split(". ")[0] ?? message, error);
  }
}

/** Finds a flag that the command does not know, and says which known one is nearest. */
function checkNames(command: CommandHelp, flags: readonly Flag[], words: readonly string[]): void {
  const end = words.indexOf("--");
  const typed = (end < 0 ? words : words.slice(0, end)).filter((word) => /^--./.test(word));
  const names = flags.map((flag) => flag.name);
  for (const word of typed) {
    const name = word.slice(2).split("=")[0] ?? "";
    if (names.includes(name) || isValue(flags, words, word)) continue;
    const nearest = nearestName(name, names);
    const hint = nearest === null ? "" : `; did you mean --${nearest}?`;
    throw usage(command, `there is no option --${name}${hint}`);
  }
}

/** Whether a word that looks like a flag stands where the value of another one is due. */
function isValue(flags: readonly Flag[], words: readonly string[], word: string): boolean {
  const before = words[words.indexOf(word) - 1];
  return flags.some((flag) => flag.type !== "none" && before === `--${flag.name}`);
}

function checkValue(command: CommandHelp, flag: Flag, value: string | boolean | undefined): void {
  if (typeof value !== "string") return;
  if (value === "") throw usage(command, `--${flag.name} needs a value`);
  const number = Number(value);
  const isShare = number >= 0 && number <= 1;
  const isCount = Number.isInteger(number) && number >= 0 && number <= 65_535;
  if (flag.type === "share" && !isShare) {
    throw usage(command, `--${flag.name} takes a number from 0 to 1, not "${value}"`);
  }
  if (flag.type === "count" && !isCount) {
    throw usage(command, `--${flag.name} takes a whole number from 0 to 65535, not "${value}"`);
  }
}
