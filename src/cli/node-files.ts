import type { Dirent, Stats } from "node:fs";
import { createReadStream } from "node:fs";
import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import type { Chunks, FileKind, Files, FolderEntry } from "./effects.ts";
import { codeOf } from "./failure.ts";

/** Up to this many characters are joined before the disk is asked. */
const BUFFERED_UNITS = 1 << 18;

/** The real file system. */
export const nodeFiles: Files = {
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map(
      (entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) }),
    ),
  kindOf: async (path) => {
    try {
      return kindOf(await stat(path));
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return danglingKind(path);
      throw error;
    }
  },
  read: (path) => readFile(path),
  readPieces: (path) => createReadStream(path),
  write: writeChunks,
  create: createOnce,
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  sync: syncFolder,
};

async function danglingKind(path: string): Promise<FileKind | null> {
  try {
    return kindOf(await lstat(path));
  } catch {
    return null;
  }
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

async function writeChunks(path: string, chunks: Chunks, isSynced = true): Promise<void> {
  const file = await open(path, "w");
  try {
    let buffered: string[] = [];
    let units = 0;
    for await (const chunk of chunks) {
      buffered.push(chunk);
      units += chunk.length;
      if (units < BUFFERED_UNITS) continue;
      await file.writeFile(buffered.join(""));
      buffered = [];
      units = 0;
    }
    await file.writeFile(buffered.join(""));
    if (isSynced) await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * A hard link appears with all of its text or not at all, unlike a file that is created and then written. File systems
 * without hard links get the second way.
 */
async function createOnce(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, text);
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (codeOf(error) !== "EPERM" && codeOf(error) !== "ENOTSUP") throw error;
    return await createPlainly(path, text);
  } finally {
    await rm(draft, { force: true });
  }
}

async function createPlainly(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    // Some network file systems cannot sync folders; the files themselves have been synced.
    if (codeOf(error) !== "EINVAL" && codeOf(error) !== "ENOTSUP") throw error;
  } finally {
    await folder.close();
  }
}
