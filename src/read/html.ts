import { replaceReferences } from "./character-references.ts";
import { findMetadata } from "./metadata.ts";
import { layOut } from "./pieces.ts";
import type { Reading } from "./reading.ts";

/** A page as a reader sees it. */
export function readHtml(source: string): Reading {
  const pieces = source
    .split(/<\/?(?:p|div|h[1-6]|li|br|title|body|html|head|tr)\b[^>]*>/i)
    .map((part) => ({
      kind: "paragraph" as const,
      level: 0,
      text: replaceReferences(part.replace(/<[^>]*>/g, "")),
      marks: [],
    }));
  const layout = layOut(pieces);
  return { ...layout, metadata: findMetadata(layout.text, layout.blocks), problems: [] };
}
