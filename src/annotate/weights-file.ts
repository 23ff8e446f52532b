import type { Upos } from "../model/annotation.ts";
import { decodeBase64 } from "../model/base64.ts";
import { checksumOf } from "../model/checksum.ts";

/** What a module of weights says of itself. Written by `training`, never by hand. */
export interface WeightsHeader {
  /** Changes whenever features or form change, so that code and weights cannot part. */
  readonly version: number;
  /** Of the weights, not of the code. */
  readonly licence: string;
  /** What they were trained on, with its licence and the notices it asks for. */
  readonly data: readonly string[];
  readonly seeds: readonly number[];
  readonly epochs: number;
  /** Share of right decisions on the development parts, by name. */
  readonly scores: { readonly [name: string]: number };
  /** Lower-case hex SHA-256 of the decoded bytes. */
  readonly sha256: string;
  /** Of the decoded bytes, quick to compare when they are loaded. */
  readonly checksum: number;
  /** The packed rows. */
  readonly base64: string;
}

/** The tagger's weights. */
export interface TaggerWeights extends WeightsHeader {
  readonly tags: readonly string[];
  readonly upos: { readonly [key: string]: Upos };
}

/** The parser's weights. */
export interface ParserWeights extends WeightsHeader {
  readonly labels: readonly string[];
  readonly deciles: readonly number[];
  /** Share of arcs with the right head and label in each decile of the lead, on the development parts. */
  readonly calibration: readonly number[];
}

/** The form and features that this code reads. */
export const WEIGHTS_VERSION = 3;

/** The packed rows; throws where they are not what the header says. */
export function loadWeights(weights: WeightsHeader): Uint8Array {
  if (weights.version !== WEIGHTS_VERSION)
    throw new Error(`weights of version ${weights.version}, expected ${WEIGHTS_VERSION}`);
  const bytes = decodeBase64(weights.base64);
  if (checksumOf(bytes) !== weights.checksum) throw new Error("damaged weights: train again");
  return bytes;
}
