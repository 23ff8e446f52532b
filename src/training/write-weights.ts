import { writeFileSync } from "node:fs";
import {
  type ParserWeights,
  type TaggerWeights,
  type WeightsHeader,
} from "../annotate/weights-file.ts";
import { checksumOf } from "../model/checksum.ts";
import { sha256 } from "../model/hash.ts";

/** The part of a header that depends on the packed bytes alone. */
export function describeBytes(
  bytes: Uint8Array,
): Pick<WeightsHeader, "sha256" | "checksum" | "base64"> {
  return {
    sha256: sha256(bytes),
    checksum: checksumOf(bytes),
    base64: Buffer.from(bytes).toString("base64"),
  };
}

/** Writes a module of weights: the constant `name` of the type `type`. */
export function writeWeights(
  path: string,
  name: string,
  type: "TaggerWeights" | "ParserWeights",
  weights: TaggerWeights | ParserWeights,
): void {
  const rows = Object.entries(weights).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const lines = [
    `import type { ${type} } from "../weights-file.ts";`,
    "",
    "/** Written by `npm run train`; see the header. These data, unlike the code, are licensed CC BY-SA 4.0. */",
    `export const ${name}: ${type} = {`,
    ...rows,
    "};",
    "",
  ];
  writeFileSync(path, lines.join("\n"));
}
