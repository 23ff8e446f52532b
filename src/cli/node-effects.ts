import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textField } from "../model/fields.ts";
import type { Effects } from "./effects.ts";
import { CliError, codeOf, EXIT, reasonOf } from "./failure.ts";
import { nodeFiles } from "./node-files.ts";
import { ClosedOutput } from "./stop.ts";

/** The real world: this process with its streams, signals and file system. */
export function nodeEffects(): Effects {
  const stopping = new AbortController();
  onSignal("SIGINT", EXIT.interrupted, stopping);
  onSignal("SIGTERM", EXIT.terminated, stopping);
  // Errors of a write are told to its callback; without a listener they would end the process first.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  return {
    files: nodeFiles,
    processes: { id: process.pid, startOf },
    print,
    say: (text) => {
      process.stderr.write(text);
    },
    input: () => process.stdin,
    isTerminal: process.stderr.isTTY,
    now: () => performance.now(),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        if (milliseconds === 0) setImmediate(resolve);
        else setTimeout(resolve, milliseconds);
      }),
    stop: stopping.signal,
    version: readVersion,
    programHash: hashProgram,
    template: () => readPart("template.html"),
    reader: () => readPart("reader.txt"),
  };
}

/** The version that the package states. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const description: unknown = JSON.parse(text);
  return textField(description, "version") ?? "unknown";
}

/** Rooms of the program whose code decides what a record says. */
const ROOMS = ["annotate", "coreference", "mentions", "model", "read", "relations"];

/** A hash of all code that makes records, of the package's description with its dependencies, and of Unicode's version. */
async function hashProgram(): Promise<string> {
  const hash = createHash("sha256").update(String(process.versions["unicode"]));
  const root = fileURLToPath(new URL("..", import.meta.url));
  const inside = await Promise.all(
    ROOMS.map((room) => readdir(join(root, room), { recursive: true, withFileTypes: true })),
  );
  const paths = inside
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [
    join(root, "..", "package.json"),
    join(root, "pipeline.js"),
    ...paths.toSorted(),
  ]) {
    hash.update(await readFile(path));
  }
  return hash.digest("hex");
}

/** A part of the viewer that comes with the program; null where it was built without. */
async function readPart(name: string): Promise<string | null> {
  try {
    return await readFile(new URL(`../viewer/${name}`, import.meta.url), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** The first signal asks; the second ends the process at once. What it leaves is mended by the next command. */
function onSignal(signal: "SIGINT" | "SIGTERM", exitCode: number, stopping: AbortController): void {
  process.on(signal, () => {
    if (stopping.signal.aborted) process.exit(exitCode);
    stopping.abort(exitCode);
  });
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else if (codeOf(error) === "EPIPE") reject(new ClosedOutput("standard output was closed"));
      else reject(new CliError(EXIT.output, `standard output: ${reasonOf(error)}`, error));
    });
  });
}

async function startOf(id: number): Promise<string | null> {
  try {
    process.kill(id, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return null;
  }
  try {
    // The 22nd field; the second, the name in brackets, may hold blanks.
    const fields = (await readFile(`/proc/${id}/stat`, "utf8")).split(") ").at(-1)?.split(" ");
    return fields?.[19] ?? "";
  } catch {
    return "";
  }
}
