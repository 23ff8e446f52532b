import type { AnnotatedDocument } from "../model/annotation.ts";
import type { Mention } from "../model/mention.ts";
import { compareNumber } from "../model/order.ts";
import type { Pack } from "../model/pack.ts";
import { findNames } from "./names.ts";
import { findNominals } from "./nominals.ts";
import { readPage } from "./page.ts";
import { findPronouns } from "./pronouns.ts";
import { indexWords } from "./word-index.ts";

/**
 * Every place of a document that refers to something: names, definite nominals of a class the pack knows, and pronouns; sorted by start,
 * then by end. A pure function of the document and the pack, in linear time.
 */
export function findMentions(document: AnnotatedDocument, pack: Pack): readonly Mention[] {
  const page = readPage(document, indexWords(pack));
  const names = findNames(page);
  const nominals = findNominals(page, names);
  return [...names, ...nominals, ...findPronouns(page)].toSorted(
    (a, b) => compareNumber(a.start, b.start) || compareNumber(a.end, b.end),
  );
}
