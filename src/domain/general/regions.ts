import type { Region } from "../../model/lexicon.ts";
import { entries } from "../words.ts";
import { COUNTRIES } from "./countries.ts";
import { provinces } from "./provinces.ts";
import { STATES } from "./states.ts";

function parseRows(text: string, isCountry: boolean): readonly Region[] {
  return text
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [place = "", peoples = "", forms = ""] = line.split("|");
      return { place: place.trim(), peoples: entries(peoples), forms: entries(forms), isCountry };
    });
}

/** Countries, states and provinces, with demonyms and abbreviations. */
export const regions: readonly Region[] = [
  ...parseRows(COUNTRIES, true),
  ...parseRows(STATES, false),
  ...provinces.map((place) => ({ place, peoples: [], forms: [] })),
];
