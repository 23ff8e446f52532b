import type { ExtractOptions } from "../index.ts";
import { listField, textField, textsField } from "../model/fields.ts";
import { nearestName } from "../model/nearest.ts";
import {
  type Candidate,
  claimText,
  entityText,
  explainClaim,
  explainEntity,
  findSubjects,
} from "../query/index.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { CliError, EXIT } from "./failure.ts";
import { readLines } from "./lines.ts";
import type { Options } from "./options.ts";
import { recover } from "./publish.ts";
import { printable } from "./report.ts";
import { openTexts, type Texts } from "./texts.ts";
import { readAllTold } from "./told.ts";
import { loadManifest } from "./verify.ts";

/** Where an entity stands in more documents, only those with most mentions are read again. */
const MOST_DOCUMENTS = 50;
/** Candidates that are listed where a text means several things. */
const MOST_CANDIDATES = 10;

/** A built graph as its files hold it. */
interface Published {
  readonly entities: readonly unknown[];
  readonly texts: Texts;
  /** How it was read. */
  readonly read: ExtractOptions;
}

/** Prints why a claim was made, or why an entity has its name and type. What means nothing, or several things, is wrong usage. */
export async function explain(options: Options, effects: Effects, plain: Engine): Promise<number> {
  const [typed, out = "graph-out"] = options.operands;
  if (typed === undefined) {
    throw new CliError(
      EXIT.usage,
      "explain: say what: the id of a claim, or an entity's id or name",
    );
  }
  const { engine } = await readAllTold(options, effects, plain);
  await recover(out, effects);
  const manifest = await loadManifest(out, effects);
  const claims = await parseLines(`${out}/claims.jsonl`, effects);
  const entities = await parseLines(`${out}/entities.jsonl`, effects);
  const documents = await parseLines(`${out}/documents.jsonl`, effects);
  const texts = openTexts(
    { documents, manifest, corpus: options.textOf("corpus") },
    effects,
    engine,
  );
  const found = chosen(typed, findSubjects(typed, claims, entities), entities);
  // Topics are entities in a graph that was built with them.
  const hasConcepts = entities.some((line) => textField(line, "type") === "Concept");
  const published = { entities, texts, read: { hasConcepts } };
  const { json, text } =
    found.kind === "claim"
      ? await claimOf(found.line, published, engine)
      : await entityOf(found.line, published, engine);
  await effects.print(
    options.isOn("json") ? `${JSON.stringify(json, null, 1)}\n` : printableLines(text),
  );
  return EXIT.done;
}

interface Answer {
  readonly json: unknown;
  readonly text: string;
}

async function claimOf(line: unknown, published: Published, engine: Engine): Promise<Answer> {
  const names = new Map(
    published.entities.map((entity) => [textField(entity, "id"), textField(entity, "name")]),
  );
  const id = textField(line, "id");
  const document = await published.texts.byPath(textField(line, "document") ?? "");
  const read = document === null ? null : engine.ground(document, published.read);
  const at = read?.record.claims.findIndex((claim) => claim.id === id) ?? -1;
  const reading =
    read === null ? null : { annotated: read.annotated, ground: read.grounds[at] ?? null };
  const pattern = engine.patternOf(textField(line, "rule") ?? "");
  const json = explainClaim(line, (entity) => names.get(entity) ?? null, reading, pattern);
  return { json, text: claimText(json) };
}

async function entityOf(
  line: unknown,
  { texts, read }: Published,
  engine: Engine,
): Promise<Answer> {
  const documents = [
    ...new Set(listField(line, "places").map((place) => textField(place, "document") ?? "")),
  ];
  const readings = [];
  for (const id of documents.slice(0, MOST_DOCUMENTS)) {
    const document = await texts.byId(id);
    if (document === null) continue;
    const { record, mentions } = engine.ground(document, read);
    readings.push({ path: document.source.path, record, mentions });
  }
  const json = explainEntity(line, readings, engine.entityTypes(), texts.pathOf);
  return { json, text: entityText(json) };
}

/** The one thing that was meant; a CliError that helps where it is none or several. */
function chosen(
  typed: string,
  candidates: readonly Candidate[],
  entities: readonly unknown[],
): Candidate {
  const [first, ...others] = candidates;
  if (first !== undefined && others.length === 0) return first;
  if (first === undefined) {
    const names = entities.flatMap((line) => [
      textField(line, "name") ?? "",
      ...textsField(line, "aliases"),
    ]);
    const nearest = nearestName(typed, names);
    const hint =
      nearest === null
        ? "ids stand in claims.jsonl and entities.jsonl"
        : `did you mean ${nearest}?`;
    throw new CliError(EXIT.usage, `explain: no claim and no entity is called ${typed}; ${hint}`);
  }
  const shown = candidates
    .slice(0, MOST_CANDIDATES)
    .map(({ kind, id, label }) => `\n  ${id}  ${kind} ${label}`);
  const more = candidates.length - shown.length;
  const rest = more > 0 ? `\n  and ${more} more` : "";
  throw new CliError(
    EXIT.usage,
    `explain: ${typed} may mean ${candidates.length} things; say which:${shown.join("")}${rest}`,
  );
}

async function parseLines(path: string, { files }: Effects): Promise<readonly unknown[]> {
  if ((await files.kindOf(path)) !== "file") {
    throw new CliError(EXIT.output, `${path}: is not there; build the graph again`);
  }
  const values: unknown[] = [];
  for await (const { line, number } of readLines(files.readPieces(path))) {
    try {
      values.push(JSON.parse(line));
    } catch (error) {
      throw new CliError(EXIT.output, `${path} line ${number}: is no JSON`, error);
    }
  }
  return values;
}

/** The text without what would steer a terminal. */
function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
