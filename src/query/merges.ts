import { fieldOf, listField, numberField, textField, textsField } from "../model/fields.ts";
import { compareText } from "../model/order.ts";

/** A merge as it is listed: two names that were taken for one thing, and the words that show it. */
export interface ListedMerge {
  /** Id, name and type of the entity. */
  readonly entity: string;
  readonly name: string;
  readonly type: string;
  /** The entity may be two things, or one of two. */
  readonly isAmbiguous: boolean;
  readonly rule: string;
  readonly names: readonly string[];
  /** Tenths of a nat of log-odds; below 50 it is weak. */
  readonly points: number;
  readonly evidence: readonly ListedPlace[];
}

/** Words of a document; `document` is its path. */
interface ListedPlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The quote with some of what stands around it, in one line. */
  readonly context: string;
}

/** Merges of fewer points are weak. */
const STRONG = 50;

/**
 * The merges of a built graph, the most doubtful first: by points, those of things in doubt before others. Takes the parsed
 * lines of `entities.jsonl` and `documents.jsonl`; what is malformed is left out.
 */
export function listMerges(
  entities: readonly unknown[],
  documents: readonly unknown[],
  { isDoubtfulOnly = false }: { readonly isDoubtfulOnly?: boolean } = {},
): readonly ListedMerge[] {
  const texts = new Map(documents.map((line) => [textField(line, "sha256") ?? "", line]));
  const listed = entities.flatMap((entity): readonly ListedMerge[] => {
    const isAmbiguous = fieldOf(entity, "isAmbiguous") === true;
    return listField(entity, "merges").flatMap((merge): readonly ListedMerge[] => {
      const points = numberField(merge, "points") ?? 0;
      if (isDoubtfulOnly && points >= STRONG && !isAmbiguous) return [];
      return [
        {
          entity: textField(entity, "id") ?? "",
          name: textField(entity, "name") ?? "",
          type: textField(entity, "type") ?? "",
          isAmbiguous,
          rule: textField(merge, "rule") ?? "",
          names: textsField(merge, "names"),
          points,
          evidence: listField(merge, "evidence").map((place) => listPlace(place, texts)),
        },
      ];
    });
  });
  return listed.toSorted(
    (a, b) =>
      a.points - b.points ||
      Number(b.isAmbiguous) - Number(a.isAmbiguous) ||
      compareText(a.name, b.name) ||
      compareText(a.entity, b.entity) ||
      compareText(a.names.join(), b.names.join()),
  );
}

/** Characters before and after a quote that are shown with it. */
const AROUND = 40;

function listPlace(place: unknown, texts: ReadonlyMap<string, unknown>): ListedPlace {
  const document = texts.get(textField(place, "document") ?? "");
  const text = textField(document, "text") ?? "";
  const [start, end] = [numberField(place, "start") ?? 0, numberField(place, "end") ?? 0];
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const around = text.slice(from, to).toWellFormed().replace(/\s+/g, " ").trim();
  return {
    document: textField(document, "path") ?? "",
    start,
    end,
    quote: text.slice(start, end),
    context: `${from > 0 ? "…" : ""}${around}${to < text.length ? "…" : ""}`,
  };
}
