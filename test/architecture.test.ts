import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, it } from "vitest";

const NAMES =
  "domain corrections read annotate mentions coreference relations facts resolve graph export query store";
const ROOMS = NAMES.split(" ").map((name) => `src/${name}`);

/** The rooms a room may import, beside itself and the model. `src` = pipeline.ts and index.ts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  src: ROOMS,
  "src/cli": ["src", "src/domain", "src/export", "src/query", "src/store"],
  "src/training": [
    "src",
    "src/annotate",
    "src/mentions",
    "src/coreference",
    "src/relations",
    "src/domain",
    "src/read",
  ],
  viewer: [
    "viewer/data",
    "viewer/state",
    "viewer/layout",
    "viewer/render",
    "viewer/ui",
    "viewer/extract",
  ],
  "viewer/data": ["src/query"],
  "viewer/state": ["src/query"],
  "viewer/layout": ["src/graph"],
  "viewer/render": ["viewer/state"],
  "viewer/ui": ["src/export", "src/query", "viewer/data", "viewer/extract", "viewer/state"],
  "viewer/extract": ["src", "src/domain", "src/export"],
};
/** The places that may import packages with this prefix; nobody else may. */
const OWNERS: Record<string, readonly string[]> = {
  "node:": ["src/cli/", "src/training/", "viewer/vite.config.ts"],
  fflate: ["src/export/html.ts", "viewer/extract.config.ts"],
  "@mozilla/readability": ["src/read/html.ts"],
  linkedom: ["src/read/html.ts"],
  yaml: ["src/read/front-matter.ts", "src/corrections/entries.ts"],
  compromise: ["src/annotate/compromise.ts"],
  graphology: ["src/graph/", "viewer/"],
  sigma: ["viewer/render/"],
  "@sigma/": ["viewer/render/"],
  preact: ["viewer/ui/", "viewer/main.tsx"],
  "@preact/signals": ["viewer/"],
  vite: ["viewer/vite.config.ts", "viewer/extract.config.ts"],
};
/** What makes output depend on more than the input. */
const IMPURE =
  /\bMath\.random|\bnew Date\(\)|\.(?:localeCompare|toLocale)|\b(?:Date\.now|fetch)\(|\b(?:Intl|Buffer|performance|process|console)\./g;
const IMPORT =
  /^(?:import|export)\b(?:[^"';]*\bfrom)?\s*["']([^"']+)["']|\bimport\(\s*["'`]([^"'`]+)["'`]/gm;
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

const roomOf = (path: string): string =>
  /^(?:(?:src|viewer)\/\w+(?=\/)|src|viewer)/.exec(path)?.[0] ?? "";

function isAllowed(path: string, target: string): boolean {
  if (!target.startsWith(".")) {
    const owners = Object.entries(OWNERS).find(([prefix]) => target.startsWith(prefix))?.[1];
    return owners?.some((place) => path.startsWith(place)) ?? false;
  }
  const [from, to] = [roomOf(path), roomOf(join(dirname(path), target))];
  const door = /\/(?:index|worker)\.ts(?:\?|$)/.test(target) || from === "src/training";
  return to === from || to === "src/model" || (door && (MAY_IMPORT[from]?.includes(to) ?? false));
}

const files = ["src", "viewer"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name)),
);
it.each(files.filter((path) => /\.tsx?$/.test(path)))("%s keeps the house rules", (path) => {
  const text = readFileSync(path, "utf8").replace(COMMENT, "");
  const find = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[0]);
  const impure = /^src\/(?!cli\/|training\/)/.test(path) ? find(IMPURE) : [];
  expect([...find(IMPORT).filter((target) => !isAllowed(path, target)), ...impure]).toEqual([]);
});
