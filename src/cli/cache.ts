import { readSegment, type Segment, segmentName, writeSegment } from "../store/index.ts";
import type { Effects, Processes } from "./effects.ts";
import { codeOf, writing } from "./failure.ts";
import type { SourceFile } from "./sources.ts";

/** What earlier builds made of sources, by their content. A damaged or missing segment is one that is not there. */
export interface RecordCache {
  readonly load: (source: SourceFile) => Promise<Segment | null>;
  readonly keep: (source: SourceFile, segment: Omit<Segment, "names">) => Promise<void>;
  /** Removes what no source of this build has asked for or given. */
  readonly prune: () => Promise<void>;
}

/** How a cache is opened. */
export interface CacheOptions {
  readonly folder: string;
  /** Stands for the program's code, and for the packs: what another one made is not used. */
  readonly program: string;
  readonly packs: string;
  /** Stands for the listed names of which texts speak: a list that speaks of others makes nothing of them stale. */
  readonly namesHash: (texts: readonly string[]) => string;
  /** Start from nothing: keep, but do not load. */
  readonly isFresh: boolean;
}

/** Opens the cache in a folder. */
export function openCache(options: CacheOptions, { files, processes }: Effects): RecordCache {
  const { folder, program, packs, namesHash, isFresh } = options;
  const used = new Set<string>();
  const nameOf = ({ sha256, name }: SourceFile): string => {
    const segment = segmentName({ sha256, name, program, packs });
    used.add(segment);
    return segment;
  };
  return {
    load: async (source) => {
      const name = nameOf(source);
      if (isFresh) return null;
      try {
        const text = new TextDecoder().decode(await files.read(`${folder}/${name}`));
        const segment = readSegment(name, text);
        return segment?.names === namesHash(segment === null ? [] : textsOf(segment))
          ? segment
          : null;
      } catch (error) {
        if (codeOf(error) === null) throw error;
        return null;
      }
    },
    keep: async (source, segment) => {
      const name = nameOf(source);
      const draft = `${folder}/${processes.id}.draft`;
      await writing(folder, async () => {
        await files.makeFolder(folder);
        // Its hash tells whether it is whole, so there is no waiting for the disk.
        const names = namesHash(textsOf(segment));
        await files.write(draft, [writeSegment(name, { ...segment, names })], false);
        await files.rename(draft, `${folder}/${name}`);
      });
    },
    prune: () =>
      writing(folder, async () => {
        if ((await files.kindOf(folder)) !== "folder") return;
        for (const { name } of await files.list(folder)) {
          const isOurs = used.has(name) || (await isInWork(name, processes));
          if (!isOurs) await files.remove(`${folder}/${name}`);
        }
      }),
  };
}

function textsOf({ records }: Pick<Segment, "records">): readonly string[] {
  return records.map(({ text }) => text);
}

/** Whether another build that runs now is writing this file. */
async function isInWork(name: string, processes: Processes): Promise<boolean> {
  const owner = /^(\d+)\.draft$/.exec(name)?.[1];
  return owner !== undefined && (await processes.startOf(Number(owner))) !== null;
}
