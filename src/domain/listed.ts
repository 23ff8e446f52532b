import type { LineProblem } from "../model/correction.ts";
import type { KnownThing } from "../model/lexicon.ts";
import { nearestName } from "../model/nearest.ts";
import type { EntityType, EntityTypeDefinition, Pack } from "../model/pack.ts";
import { foldName } from "../model/text.ts";

/** What a person's list of names holds, and which of its lines hold nothing that can be used. */
export interface ListReading {
  /** In order of their lines. */
  readonly things: readonly KnownThing[];
  readonly problems: readonly LineProblem[];
}

/** How strongly a listed name speaks for its type: as much as any one source of evidence may. */
const LISTED_POINTS = 50;

/**
 * Reads a list of names, a thing a line: its type, its name, other names, parted by tabs, or by commas where the line has no
 * tab (a name with a comma then stands in double quotes). Blank lines and lines that begin with # are passed over, as is a
 * heading `type, name, …`. Never fails: a line that cannot be used is told, the rest holds.
 */
export function readList(text: string, types: readonly EntityTypeDefinition[]): ListReading {
  const things: KnownThing[] = [];
  const problems: LineProblem[] = [];
  const said = new Map<string, { readonly type: EntityType; readonly line: number }>();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const isHeading = /^"?type"?\s*[\t,]\s*"?name\b/i.test(written);
    if (/^\s*(?:#|$)/.test(written) || isHeading) continue;
    const read = readLine(written, types);
    if ("reason" in read) {
      problems.push({ line, kind: "bad", message: read.reason });
      continue;
    }
    const { type, name, aliases } = read;
    const names = [name, ...aliases].filter((one) => {
      const earlier = said.get(foldName(one));
      if (earlier === undefined || earlier.type === type) return true;
      const message = `${one} is a ${earlier.type} in line ${earlier.line}, which holds`;
      problems.push({ line, kind: "bad", message });
      return false;
    });
    for (const one of names) {
      if (!said.has(foldName(one))) said.set(foldName(one), { type, line });
    }
    const [first, ...others] = names;
    if (first === undefined) continue;
    things.push({ type, points: LISTED_POINTS, name: first, aliases: others });
  }
  return { things, problems };
}

/** The pack with things known beforehand; of two that share a name but no type, the later one keeps it. */
export function withThings(pack: Pack, things: readonly KnownThing[]): Pack {
  if (things.length === 0) return pack;
  const { lexicon } = pack;
  const typeOf = new Map<string, EntityType>();
  for (const { type, name, aliases } of [...lexicon.things, ...things]) {
    for (const one of [name, ...aliases]) typeOf.set(foldName(one), type);
  }
  const kept = [...lexicon.things, ...things].flatMap((thing): readonly KnownThing[] => {
    const names = [thing.name, ...thing.aliases];
    const [name, ...aliases] = names.filter((one) => typeOf.get(foldName(one)) === thing.type);
    return name === undefined ? [] : [{ ...thing, name, aliases }];
  });
  return { ...pack, lexicon: { ...lexicon, things: kept } };
}

type Line = Pick<KnownThing, "type" | "name" | "aliases"> | { readonly reason: string };

function readLine(written: string, types: readonly EntityTypeDefinition[]): Line {
  const cells = cutCells(written);
  if (cells === null) return { reason: "a double quote is not closed before the next comma" };
  const [typed = "", ...names] = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  const type = types.find((one) => one.type.toLowerCase() === typed.toLowerCase())?.type;
  if (type === undefined) return { reason: unknownType(typed, types) };
  const [name, ...aliases] = [...new Set(names.filter((one) => one !== ""))];
  if (name === undefined) return { reason: `names no ${type}` };
  const mute = [name, ...aliases].find((one) => !/[\p{L}\p{N}]/u.test(one));
  if (mute !== undefined) return { reason: `"${mute}" has neither letter nor digit` };
  return { type, name, aliases };
}

function unknownType(typed: string, types: readonly EntityTypeDefinition[]): string {
  const known = types.map(({ type }) => type);
  const folded = known.map((type) => type.toLowerCase());
  const nearest = nearestName(typed.toLowerCase(), folded);
  const meant = known[folded.indexOf(nearest ?? "")];
  const hint = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
  return `"${typed}" is no type; ${hint}`;
}

/** Cells between tabs as they stand; between commas with quotes as in CSV (RFC 4180). Null where a quote is not closed. */
function cutCells(line: string): readonly string[] | null {
  if (line.includes("\t")) return line.split("\t").map(unquoted);
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"\s*|([^,"][^,]*|))(?:,|$)/y;
  while (cell.lastIndex < line.length) {
    const found = cell.exec(line);
    if (found === null) return null;
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
  }
  return cells;
}

/** Spreadsheets quote cells with a comma in files of tabs too. */
function unquoted(cell: string): string {
  return /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
