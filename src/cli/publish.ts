import { createHash } from "node:crypto";
import {
  type FileHash,
  isPlainName,
  MANIFEST,
  type ManifestFiles,
  planJournal,
  readJournal,
  readManifest,
  writeJournal,
} from "../store/index.ts";
import type { Chunks, Effects, Files } from "./effects.ts";
import { CliError, codeOf, EXIT, writing } from "./failure.ts";
import { withLock } from "./lock.ts";
import { checkStop } from "./stop.ts";

/** A file to publish, as pieces of text. */
export interface OutputFile {
  readonly path: string;
  readonly chunks: Chunks;
}

/** What a build wants in its folder. The manifest is written from the hashes of the other files. */
export interface OutputSet {
  readonly files: readonly OutputFile[];
  readonly manifest: (outputs: readonly FileHash[]) => string;
}

/** Folder inside the output folder that holds what is ours and is not published. */
const STORE = ".claimgraph";

/**
 * Makes a set of files the content of a folder, as one: whoever looks sees all old or all new files, also after a crash.
 * Files are written aside and made safe; then a journal says what takes which place (from here on the new set stands);
 * then names change. Gives the hashes of what is published. What the system refuses is a CliError, exit code 74.
 */
export async function publish(
  out: string,
  set: OutputSet,
  effects: Effects,
): Promise<readonly FileHash[]> {
  const { files } = effects;
  const [store, stage] = [`${out}/${STORE}`, `${out}/${STORE}/stage`];
  return await writing(out, async () => {
    await prepareStore(store, files);
    return await withLock(`${store}/lock`, effects, async () => {
      await settle(out, files);
      await removeDrafts(store, effects);
      try {
        await files.makeFolder(stage);
        const outputs = await stageFiles(stage, set, effects);
        const old = await readOldManifest(out, files);
        const journal = planJournal(outputs, old, await presentHashes(out, outputs, files));
        checkStop(effects.stop);
        await writeWhole(`${store}/journal.json`, writeJournal(journal), store, files);
        await settle(out, files);
        return outputs;
      } finally {
        // Before the journal this undoes everything; after it, a failed change of names is left for the next command.
        if ((await files.kindOf(`${store}/journal.json`)) === null) await files.remove(stage);
      }
    });
  });
}

/** Completes a publication that was cut short after its journal: to be called before a folder is read. */
export async function recover(out: string, effects: Effects): Promise<void> {
  const { files } = effects;
  if ((await files.kindOf(`${out}/${STORE}/journal.json`)) === null) return;
  await writing(out, () => withLock(`${out}/${STORE}/lock`, effects, () => settle(out, files)));
}

/** Refuses a folder that holds files of others, so that no one's work is mixed with ours; `force` allows it. */
export async function checkTarget(out: string, force: boolean, files: Files): Promise<void> {
  const kind = await files.kindOf(out);
  if (kind === null) return;
  if (kind !== "folder") throw new CliError(EXIT.output, `${out}: is not a folder`);
  const names = (await writing(out, () => files.list(out))).map((entry) => entry.name);
  const isOurs = names.includes(STORE) || (await readOldManifest(out, files)) !== null;
  if (names.length === 0 || isOurs || force) return;
  const advice = "choose another with -o, or write into it with --force";
  throw new CliError(EXIT.usage, `${out}: holds files that are not a built graph; ${advice}`);
}

async function prepareStore(store: string, files: Files): Promise<void> {
  await files.makeFolder(store);
  const ignore = `${store}/.gitignore`;
  if ((await files.kindOf(ignore)) === null) await files.write(ignore, ["*\n"]);
}

/** Carries out the journal, if there is one, and empties the stage. Doing it again after a crash does no harm. */
async function settle(out: string, files: Files): Promise<void> {
  const store = `${out}/${STORE}`;
  const text = await readText(`${store}/journal.json`, files);
  const journal = text === null ? null : readJournal(text);
  for (const name of journal?.renames ?? []) {
    await writing(`${out}/${name}`, () =>
      moveStaged(`${store}/stage/${name}`, `${out}/${name}`, files),
    );
  }
  for (const name of journal?.removals ?? []) await files.remove(`${out}/${name}`);
  if (text !== null) {
    await files.sync(out);
    await files.remove(`${store}/journal.json`);
    await files.sync(store);
  }
  await files.remove(`${store}/journal.json.new`);
  await files.remove(`${store}/stage`);
}

async function moveStaged(from: string, to: string, files: Files): Promise<void> {
  try {
    await files.rename(from, to);
  } catch (error) {
    // It took its place before the crash.
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

async function stageFiles(
  stage: string,
  set: OutputSet,
  effects: Effects,
): Promise<readonly FileHash[]> {
  const hashes: FileHash[] = [];
  for (const file of set.files) {
    checkStop(effects.stop);
    hashes.push(await stageFile(stage, file, effects));
  }
  const manifest = { path: MANIFEST, chunks: [set.manifest(hashes)] };
  const all = [...hashes, await stageFile(stage, manifest, effects)];
  await effects.files.sync(stage);
  return all;
}

async function stageFile(
  stage: string,
  file: OutputFile,
  { files, stop }: Effects,
): Promise<FileHash> {
  const { path } = file;
  if (!isPlainName(path)) throw new Error(`an output may not be called ${JSON.stringify(path)}`);
  const hash = createHash("sha256");
  let bytes = 0;
  async function* hashed(): AsyncGenerator<string, void, undefined> {
    for await (const chunk of wholeCharacters(file.chunks)) {
      checkStop(stop);
      const encoded = new TextEncoder().encode(chunk);
      hash.update(encoded);
      bytes += encoded.length;
      yield chunk;
    }
  }
  await writing(`${stage}/${path}`, () => files.write(`${stage}/${path}`, hashed()));
  return { path, sha256: hash.digest("hex"), bytes };
}

/** The same text in pieces that can be encoded one by one: a surrogate pair is never cut in two. */
async function* wholeCharacters(chunks: Chunks): AsyncGenerator<string, void, undefined> {
  let carried = "";
  for await (const chunk of chunks) {
    const text = carried + chunk;
    carried = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : "";
    yield text.slice(0, text.length - carried.length);
  }
  yield carried;
}

/** Hashes of those published files that could stay as they are: same name, same length. */
async function presentHashes(
  out: string,
  staged: readonly FileHash[],
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const present = new Map<string, string>();
  for (const { path } of staged) {
    if ((await files.kindOf(`${out}/${path}`)) !== "file") continue;
    present.set(path, await hashOf(`${out}/${path}`, files));
  }
  return present;
}

/** The hex SHA-256 of a file's bytes. */
export async function hashOf(path: string, files: Files): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of files.readPieces(path)) hash.update(piece);
  return hash.digest("hex");
}

async function readOldManifest(out: string, files: Files): Promise<ManifestFiles | null> {
  const text = await readText(`${out}/${MANIFEST}`, files);
  return text === null ? null : readManifest(text);
}

async function writeWhole(path: string, text: string, folder: string, files: Files): Promise<void> {
  await files.write(`${path}.new`, [text]);
  await files.rename(`${path}.new`, path);
  await files.sync(folder);
}

/** Removes what killed processes left while they wanted the lock. */
async function removeDrafts(store: string, { files, processes }: Effects): Promise<void> {
  for (const { name } of await files.list(store)) {
    const owner = /^lock\.(\d+)/.exec(name)?.[1];
    if (owner === undefined || Number(owner) === processes.id) continue;
    if ((await processes.startOf(Number(owner))) === null) await files.remove(`${store}/${name}`);
  }
}

async function readText(path: string, files: Files): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(path));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
