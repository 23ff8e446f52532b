import { type DrawnDocument, writeConllu, writeTreeSvg } from "../export/index.ts";
import type { Chunk, ReadResult } from "../index.ts";
import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Document } from "../model/document.ts";
import { type DocumentCommand, eachDocument } from "./each-document.ts";
import type { Effects } from "./effects.ts";
import type { Engine } from "./engine.ts";
import type { Options } from "./options.ts";
import type { Tools } from "./records.ts";
import type { Reporter } from "./report.ts";
import { safely } from "./safely.ts";
import { checkStop } from "./stop.ts";

/** Prints the words and trees of each document: CoNLL-U as soon as it is made, or one picture of all. Gives 1 if an input failed. */
export async function parse(options: Options, effects: Effects, engine: Engine): Promise<number> {
  const drawn: DrawnDocument[] = [];
  const take: DocumentCommand["take"] = async (document, number, { reporter }) => {
    const parsed = parseSafely(document, options, engine, reporter);
    if (parsed === null) return false;
    if (options.isOn("svg")) drawn.push(parsed);
    else await printConllu(parsed, number, effects);
    return true;
  };
  const command = { name: "parse", readInput: readText, take };
  const code = await eachDocument(command, options, effects, engine);
  if (options.isOn("svg")) for (const piece of writeTreeSvg(drawn)) await effects.print(piece);
  return code;
}

/** Standard input as one document. */
async function* readText({ effects, engine }: Tools): AsyncGenerator<ReadResult, void, undefined> {
  yield await engine.readFile("standard input", await readInput(effects));
}

/** All bytes of standard input. */
async function readInput(effects: Effects): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of effects.input()) {
    checkStop(effects.stop);
    pieces.push(piece);
  }
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

interface Parsed {
  readonly annotated: AnnotatedDocument;
  readonly chunks: readonly Chunk[];
}

function parseSafely(
  document: Document,
  options: Options,
  engine: Engine,
  reporter: Reporter,
): Parsed | null {
  const isPlain = options.isOn("plain");
  const step = (one: Document): Parsed => {
    const { annotated, diagnostics } = engine.annotate(one, { isPlain });
    for (const diagnostic of diagnostics) reporter.diagnose(diagnostic);
    return { annotated, chunks: options.isOn("chunks") ? engine.chunk(annotated) : [] };
  };
  return safely(document, step, reporter);
}

/** Pieces that are printed together, so that a long document waits for its reader only now and then. */
const PIECES = 100;

async function printConllu(parsed: Parsed, number: number, effects: Effects): Promise<void> {
  let waiting: string[] = [];
  for (const piece of writeConllu(parsed.annotated, { number, chunks: parsed.chunks })) {
    waiting.push(piece);
    if (waiting.length < PIECES) continue;
    await effects.print(waiting.join(""));
    waiting = [];
  }
  if (waiting.length > 0) await effects.print(waiting.join(""));
}
