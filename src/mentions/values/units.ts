type Words = ReadonlySet<string>;
const words = (list: string): Words => new Set(list.trim().split(/\s+/));

/** Units by abbreviation, as written. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  `km=kilometre m=metre cm=centimetre mm=millimetre mi=mile ft=foot kg=kilogram g=gram mg=milligram lb=pound lbs=pound oz=ounce t=tonne
  km²=square_kilometre m²=square_metre ha=hectare l=litre ml=millilitre kWh=kilowatt-hour MWh=megawatt-hour GWh=gigawatt-hour TWh=terawatt-hour
  kW=kilowatt MW=megawatt GW=gigawatt TW=terawatt W=watt V=volt Hz=hertz kHz=kilohertz MHz=megahertz GHz=gigahertz KB=kilobyte MB=megabyte GB=gigabyte TB=terabyte PB=petabyte
  Mbps=megabit_per_second Gbps=gigabit_per_second mph=mile_per_hour km/h=kilometre_per_hour ms=millisecond hrs=hour mins=minute`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [
      pair.split("=")[0] ?? "",
      (pair.split("=")[1] ?? "").replaceAll("_", " "),
    ]),
);

/** Plurals that do not end in -s, and unchanging ones, with their singular. */
export const PLURALS: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["staff", "staff"],
  ["personnel", "personnel"],
  ["fish", "fish"],
  ["sheep", "sheep"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["series", "series"],
  ["species", "species"],
  ["lives", "life"],
  ["wives", "wife"],
  ["criteria", "criterion"],
  ["mice", "mouse"],
  ["teeth", "tooth"],
  ["hertz", "hertz"],
  ["businesses", "business"],
  ["buses", "bus"],
  ["lenses", "lens"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["analyses", "analysis"],
  ["crises", "crisis"],
  ["movies", "movie"],
  ["ties", "tie"],
  ["calories", "calorie"],
]);

/** Units of time: singular too after a number and hyphen ("15-year"). */
export const TIMES: Words = words(
  "second minute hour day night week weekend month quarter year decade century",
);

/** Words that are no nouns although they end in -s, and words that end a noun phrase. */
export const STOPS: Words = words(`
  is was has does as its his this us thus yes plus versus across always perhaps besides sometimes towards afterwards unless whereas less times
  of in to and or the a an at by on for from with are were had have will would that which who than per but if not no it he she they we you i
  after before during since until while when where what how so then there here about over under into through between against among within without
  said says added made took gave came went left won lost sold bought told found became began grew fell rose can could may might should must do did
  more most fewer out up down off ago later earlier now today yesterday percent`);

/** The singular of a plural noun in lower case, null where it is none. */
export function singularUnit(word: string): string | null {
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (STOPS.has(word) || word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word))
    return null;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
