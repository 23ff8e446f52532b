import type {
  Correction,
  CorrectionVerb,
  EntityAddress,
  LineProblem,
} from "../model/correction.ts";
import { nearestName } from "../model/nearest.ts";
import type { Pack } from "../model/pack.ts";
import { type Read, readAddress, readClaimAddress, textIn } from "./addresses.ts";
import type { Pair, Written } from "./entries.ts";
import { typeNamed } from "./vocabulary.ts";

/** What one pair of the file says. */
export interface Reading {
  readonly corrections: readonly Correction[];
  readonly problems: readonly LineProblem[];
}

type Reader = (written: Written, pack: Pack) => readonly (readonly [Written, Read<Correction>])[];

/** How what follows each verb is read: one thing, or a list of them. */
const READERS: Readonly<Record<CorrectionVerb, Reader>> = {
  same: readGroups("same", 1),
  different: readGroups("different", 2),
  type: readPairs((thing, written, pack, line) => {
    const type = typeNamed(written, pack);
    return "reason" in type ? type : { value: { verb: "type", line, thing, type: type.value } };
  }),
  name: readPairs((thing, name, _, line) => ({ value: { verb: "name", line, thing, name } })),
  drop: readEach((written, pack) => {
    const thing = readAddress(written, pack);
    if ("reason" in thing) return thing;
    return { value: { verb: "drop", line: written.line, thing: thing.value } };
  }),
  "reject-claim": readEach((written, pack) => {
    const claim = readClaimAddress(written, pack);
    if ("reason" in claim) return claim;
    return { value: { verb: "reject-claim", line: written.line, claim: claim.value } };
  }),
};

/** The corrections of a verb and what follows it. */
export function readVerb({ key, value }: Pair, pack: Pack): Reading {
  const said = key.kind === "text" ? key.text : "";
  const verb = verbNamed(said);
  if (verb === null) {
    const nearest = nearestName(said.toLowerCase(), Object.keys(READERS));
    const hint = nearest === null ? Object.keys(READERS).join(", ") : `did you mean ${nearest}?`;
    const message = `"${said}" is not known; ${nearest === null ? `there are ${hint}` : hint}`;
    return { corrections: [], problems: [{ line: key.line, kind: "bad", message }] };
  }
  const corrections: Correction[] = [];
  const problems: LineProblem[] = [];
  for (const [written, read] of READERS[verb]({ ...value, line: key.line }, pack)) {
    if ("value" in read) corrections.push(read.value);
    else {
      const message = `${verb}: ${read.reason}`;
      problems.push({ line: written.line, kind: "bad", message });
    }
  }
  return { corrections, problems };
}

/** The verb whatever its case, with a blank or underscore for the hyphen. */
function verbNamed(text: string): CorrectionVerb | null {
  const folded = text.toLowerCase().replace(/[ _]/g, "-");
  return isVerb(folded) ? folded : null;
}

function isVerb(text: string): text is CorrectionVerb {
  return Object.hasOwn(READERS, text);
}

/** A name, or each of a list. */
function readEach(read: (written: Written, pack: Pack) => Read<Correction>): Reader {
  return (written, pack) =>
    (written.kind === "list" ? written.items : [written]).map((item) => [item, read(item, pack)]);
}

/** A list of names, or a list of such lists. */
function readGroups(verb: "same" | "different", fewest: number): Reader {
  return (written, pack) => {
    const isMany = written.kind === "list" && written.items.some(({ kind }) => kind === "list");
    const groups = isMany && written.kind === "list" ? written.items : [written];
    return groups.map((group) => [group, readGroup(group, pack, verb, fewest)]);
  };
}

function readGroup(
  group: Written,
  pack: Pack,
  verb: "same" | "different",
  fewest: number,
): Read<Correction> {
  const things: EntityAddress[] = [];
  for (const item of group.kind === "list" ? group.items : [group]) {
    const read = readAddress(item, pack);
    if ("reason" in read) return read;
    things.push(read.value);
  }
  if (things.length < fewest) {
    return { reason: `needs ${fewest} names or more, in brackets: [One Name, Another]` };
  }
  if (verb === "same") return { value: { verb, line: group.line, things } };
  const nameless = things.find(({ name }) => name === null);
  if (nameless !== undefined) {
    return { reason: `${nameless.text} is an id; what is one thing now is parted by names` };
  }
  return { value: { verb, line: group.line, things } };
}

/** `{Name: word, …}`, or `{name: Name, in: FILE, is: word}`, or a list of such. */
function readPairs(
  make: (thing: EntityAddress, word: string, pack: Pack, line: number) => Read<Correction>,
): Reader {
  const readOne = (written: Written, pack: Pack): ReturnType<Reader> => {
    if (written.kind !== "pairs") {
      return [[written, { reason: "needs a pair in braces: {Some Name: what it is}" }]];
    }
    const fields = new Map(
      written.pairs.map(({ key, value }) => [key.kind === "text" ? key.text : "", value]),
    );
    const word = textIn(fields, "is");
    const isLong = word !== null && (fields.has("name") || fields.has("id"));
    const rows: readonly (readonly [Written, string | null])[] = isLong
      ? [[written, word]]
      : written.pairs.map(({ key, value }) => [key, value.kind === "text" ? value.text : null]);
    return rows.map(([thing, text]) => {
      const address = readAddress(thing, pack);
      if ("reason" in address) return [thing, address];
      if (text === null || text === "") {
        return [thing, { reason: `does not say what "${address.value.text}" is` }];
      }
      return [thing, make(address.value, text, pack, thing.line)];
    });
  };
  return (written, pack) =>
    (written.kind === "list" ? written.items : [written]).flatMap((item) => readOne(item, pack));
}
