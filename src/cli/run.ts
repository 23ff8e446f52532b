import { nearestName } from "../model/nearest.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import { COMMANDS, type CommandHelp, commandHelp, programHelp } from "./flags.ts";
import { type Options, parseOptions } from "./options.ts";
import { ClosedOutput, Stopped } from "./stop.ts";

/** Runs a command line and gives its exit code. Stages are loaded by `loadEngine` only when a command needs them. */
export async function run(
  words: readonly string[],
  effects: Effects,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  try {
    return await dispatch(words, effects, loadEngine);
  } catch (error) {
    return explain(error, effects);
  }
}

async function dispatch(
  words: readonly string[],
  effects: Effects,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-V") {
    await effects.print(`${await effects.version()}\n`);
    return EXIT.done;
  }
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const help = COMMANDS.find((command) => command.name === rest[0]);
    const text = help === undefined ? programHelp(await effects.version()) : commandHelp(help);
    if (name !== undefined) await effects.print(text);
    else effects.say(text);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw unknownCommand(name);
  const options = parseOptions(command, rest);
  if (!options.isOn("help")) return await start(command, options, effects, loadEngine);
  await effects.print(commandHelp(command));
  return EXIT.done;
}

/** Loads a command's code and runs it. */
async function start(
  command: CommandHelp,
  options: Options,
  effects: Effects,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  switch (command.name) {
    case "build":
      return (await import("./build.ts")).build(options, effects, await loadEngine());
    case "extract":
      return (await import("./extract.ts")).extract(options, effects, await loadEngine());
    case "parse":
      return (await import("./parse.ts")).parse(options, effects, await loadEngine());
    case "verify":
      return (await import("./verify.ts")).verify(options, effects, await loadEngine());
    case "explain":
      return (await import("./explain.ts")).explain(options, effects, await loadEngine());
    case "merges":
      return (await import("./merges.ts")).merges(options, effects);
    case "conflicts":
      return (await import("./conflicts.ts")).conflicts(options, effects);
    case "eval":
      return (await import("./eval.ts")).evalCommand(options, effects, await loadEngine());
    case "view":
      return (await import("./view.ts")).view(options, effects);
    default:
      throw new Error(`the table of commands holds ${command.name}, which nothing runs`);
  }
}

function unknownCommand(name: string): CliError {
  const nearest = nearestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  const hint = nearest === null ? "claimgraph --help lists all" : `did you mean ${nearest}?`;
  return new CliError(EXIT.usage, `there is no command ${name}; ${hint}`);
}

/** Says why a run ended, and with which exit code. */
function explain(error: unknown, effects: Effects): number {
  if (error instanceof ClosedOutput) return EXIT.done;
  if (error instanceof Stopped) return error.exitCode;
  if (error instanceof CliError) {
    effects.say(`claimgraph: ${error.message}\n`);
    return error.exitCode;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : reasonOf(error);
  effects.say(`claimgraph: a fault of the program, not of your input.\n${trace}\n`);
  return EXIT.software;
}
