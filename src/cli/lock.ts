import { numberField, textField } from "../model/fields.ts";
import type { Effects } from "./effects.ts";
import { CliError, codeOf, EXIT } from "./failure.ts";

const PATIENCE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 50;

/**
 * Runs a step while holding the lock file, so that no other process changes the folder meanwhile. A lock whose process is
 * gone is taken over; one that is held is waited for, ten seconds at most.
 */
export async function withLock<T>(
  lock: string,
  effects: Effects,
  step: () => Promise<T>,
): Promise<T> {
  await takeLock(lock, effects);
  try {
    return await step();
  } finally {
    await effects.files.remove(lock);
  }
}

async function takeLock(lock: string, effects: Effects): Promise<void> {
  const { files, processes } = effects;
  const start = (await processes.startOf(processes.id)) ?? "";
  const mine = JSON.stringify({ process: processes.id, start });
  const deadline = effects.now() + PATIENCE_MILLISECONDS;
  while (!(await files.create(lock, mine))) {
    const holder = await readLock(lock, effects);
    if (holder === null) continue;
    if (holder.isGone) await takeAway(lock, holder.text, effects);
    else if (effects.now() > deadline) {
      const who = `another build (process ${holder.process}) is writing there`;
      throw new CliError(EXIT.output, `${lock}: ${who}; try again when it is done`);
    } else await effects.wait(PAUSE_MILLISECONDS);
  }
}

interface Holder {
  readonly text: string;
  readonly process: number;
  readonly isGone: boolean;
}

/** Who holds the lock; null where it has just been given back. */
async function readLock(lock: string, { files, processes }: Effects): Promise<Holder | null> {
  const text = await readText(lock, files);
  if (text === null) return null;
  const value = parsed(text);
  const process = numberField(value, "process") ?? -1;
  const start = process < 0 ? null : await processes.startOf(process);
  return { text, process, isGone: start === null || start !== textField(value, "start") };
}

/** Takes a stale lock away. If another process took it over meanwhile, what was taken is its lock and is given back. */
async function takeAway(lock: string, stale: string, { files, processes }: Effects): Promise<void> {
  const aside = `${lock}.${processes.id}.stale`;
  try {
    await files.rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readText(aside, files)) === stale) await files.remove(aside);
  else await files.rename(aside, lock);
}

async function readText(path: string, files: Effects["files"]): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
