import type { Gender } from "../model/mention.ts";
import { type Page, wordAt } from "./page.ts";
import type { Piece } from "./pieces.ts";

/** What a title, a first name or a word for a relative before a name tells of a person's gender. */
export function genderOf(page: Page, piece: Piece): Gender {
  if (piece.gender !== "unknown") return piece.gender;
  const before = wordAt(page, piece.first - 1, piece.first).replace(/\.$/, "");
  const title = page.index.honorifics.get(before) ?? page.index.kin.get(before);
  if (title !== undefined && title !== "unknown") return title;
  return page.index.givenNames.get(page.tokens[piece.first]?.text ?? "") ?? "unknown";
}
