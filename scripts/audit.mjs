// Hand audit: draws claims from what `build` shows, keeps what a reader judged of them, writes the table into docs/quality.md.
// Usage: CLAIMGRAPH_DATA=DIR node scripts/audit.mjs --draw SEED SCRATCH.jsonl    to judge, with text: outside the repository
//        CLAIMGRAPH_DATA=DIR node scripts/audit.mjs --record SEED SCRATCH.jsonl  judgements into test/audit/draw-SEED.jsonl
//        CLAIMGRAPH_DATA=DIR node scripts/audit.mjs --table SEED                 figures into docs/quality.md
// How claims are drawn, judged and carried over: test/audit/README.md.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DRAWN = 100;
const FOLDER = "test/audit";
const VERDICTS = ["right", "wrong", "doubtful"];
const [mode, seed, scratch] = process.argv.slice(2);
const data = process.env["CLAIMGRAPH_DATA"];
if (data === undefined) {
  console.error("MISSING: CLAIMGRAPH_DATA names the folder with articles.");
  process.exit(2);
}
if (!["--draw", "--record", "--table"].includes(mode) || seed === undefined) {
  console.error("audit.mjs --draw SEED FILE | --record SEED FILE | --table SEED");
  process.exit(2);
}
const SETS = [
  { name: "corpus", folder: "corpus", quoted: true },
  { name: "articles", folder: join(data, "articles"), quoted: false },
];

const linesOf = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const span = (pair) => (pair === null ? "" : pair.join("-"));

/** What a judgement is about: where the claim stands, what it says, and of which things. Nothing else may change if the judgement is to hold. */
const keyOf = (claim) =>
  [
    claim.document,
    ...[claim.sentence, claim.subject, claim.object, claim.words].map(span),
    claim.relation,
    claim.polarity,
    claim.modality,
    ...claim.things,
  ].join(" ");

/** Relations whose object or verb is words of the sentence, so that these belong to what is judged. */
const BY_WORDS = ["is_a", "has_license", "related_to"];

/** A claim without any text: offsets, kinds, and the first digits of its entities' hashes. */
const bare = ({ document, evidence, type, polarity, modality, subject, object, attribution }) => ({
  document,
  sentence: [evidence.start, evidence.end],
  subject: evidence.subject,
  object: evidence.object,
  words: BY_WORDS.includes(type) ? evidence.trigger : null,
  relation: type,
  polarity,
  modality,
  things: [subject, evidence.object === null ? "" : object, attribution?.entity].map((id) =>
    (id ?? "").slice(0, 8),
  ),
});

/** The claims that a default build of a folder shows, with all that a judge wants to see. */
const built = ({ folder, quoted }) => {
  const out = mkdtempSync(join(tmpdir(), "audit-"));
  try {
    const run = ["dist/bin/claimgraph.js", "build", folder, "-o", out, "--quiet", "--no-cache"];
    execFileSync("node", run, { stdio: ["ignore", "ignore", "inherit"] });
    const entities = new Map(linesOf(join(out, "entities.jsonl")).map((one) => [one.id, one]));
    const documents = new Map(
      linesOf(join(out, "documents.jsonl")).map((one) => [one.path, one.text]),
    );
    const told = (id) => {
      const entity = entities.get(id);
      return entity === undefined ? id : `${entity.name} [${entity.type}]`;
    };
    return linesOf(join(out, "claims.jsonl")).map((claim) => {
      const { evidence } = claim;
      const text = documents.get(claim.document);
      const kept = bare(claim);
      return {
        key: keyOf(kept),
        kept: quoted ? { ...kept, quote: evidence.quote } : kept,
        shown: {
          says: [told(claim.subject), claim.type, told(claim.object ?? claim.value?.text)].join(
            " | ",
          ),
          how: `${claim.polarity} ${claim.modality} ${claim.status ?? ""} ${claim.rule} ${claim.confidence}`,
          predicate: claim.predicate,
          by: claim.attribution?.name ?? null,
          words: [evidence.subject, evidence.object, evidence.trigger].map((at) =>
            at === null ? null : text.slice(...at),
          ),
          qualifiers: claim.qualifiers,
          before: text.slice(Math.max(0, evidence.start - 200), evidence.start),
          quote: evidence.quote,
        },
      };
    });
  } finally {
    rmSync(out, { recursive: true });
  }
};

/** The same claims for the same seed, whatever else the build shows: those with the lowest hashes. */
const drawn = (claims) => {
  const rank = ({ key }) => createHash("sha256").update(`${seed} ${key}`).digest("hex");
  return claims
    .map((claim) => [rank(claim), claim])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, DRAWN)
    .map(([, claim]) => claim);
};

/** The files of the other draws, in order. */
const drawnBefore = () =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith("draw-") && name !== `draw-${seed}.jsonl`)
    .toSorted();

/** What was judged in some draws, by what it is about; the last one wins. */
const judgedIn = (files) =>
  new Map(
    files.flatMap((name) => linesOf(join(FOLDER, name)).map((claim) => [keyOf(claim), claim])),
  );

const draw = () => {
  const own = readdirSync(FOLDER).filter((name) => name === `draw-${seed}.jsonl`);
  const known = judgedIn([...drawnBefore(), ...own]);
  const rows = SETS.flatMap((set) =>
    drawn(built(set)).map(({ key, kept, shown }) => {
      const { judgement = "", reason = "" } = known.get(key) ?? {};
      return { set: set.name, judgement, reason, ...shown, kept };
    }),
  );
  writeFileSync(scratch, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const open = rows.filter(({ judgement }) => judgement === "").length;
  console.error(`${rows.length} claims drawn, ${open} of them to be judged: ${scratch}`);
};

const record = () => {
  const claims = linesOf(scratch).map(({ set, kept, judgement, reason }) => {
    if (!VERDICTS.includes(judgement)) throw new Error(`not judged: ${keyOf(kept)}`);
    return { set, ...kept, judgement, ...(reason === "" ? {} : { reason }) };
  });
  const file = join(FOLDER, `draw-${seed}.jsonl`);
  writeFileSync(file, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
};

const share = (count, all) => (all === 0 ? "–" : (count / all).toFixed(3));
const count = (claims, judgement) => claims.filter((claim) => claim.judgement === judgement).length;
const row = (name, claims) => {
  const [right, wrong, doubtful] = VERDICTS.map((verdict) => count(claims, verdict));
  const figures = [claims.length, right, doubtful, wrong, share(right, claims.length)];
  return `| ${name} | ${figures.join(" | ")} | ${share(right, right + wrong)} |`;
};
const HEAD = ["claims", "right", "doubtful", "wrong", "right of all", "right without the doubtful"];
const head = (name) => [
  `| ${[name, ...HEAD].join(" | ")} |`,
  `| ${Array.from({ length: HEAD.length + 1 }, () => "---").join(" | ")} |`,
];
const groups = (claims, of) =>
  [...new Set(claims.map(of))]
    .map((name) => [name, claims.filter((claim) => of(claim) === name)])
    .toSorted(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));

const table = () => {
  const claims = linesOf(join(FOLDER, `draw-${seed}.jsonl`));
  const present = new Set(SETS.flatMap((set) => built(set).map(({ key }) => key)));
  const before = judgedIn(drawnBefore());
  const standing = claims.filter((claim) => present.has(keyOf(claim)));
  const faults = claims.filter(({ judgement }) => judgement !== "right");
  const lines = [
    `Draw ${seed}: ${claims.length} claims, of which ${standing.length} stand unchanged in what the present program shows.`,
    "",
    ...head("which"),
    row("all", claims),
    ...SETS.map(({ name }) =>
      row(
        `of ${name}`,
        claims.filter((claim) => claim.set === name),
      ),
    ),
    row(
      "in no earlier draw",
      claims.filter((claim) => !before.has(keyOf(claim))),
    ),
    row("standing unchanged now", standing),
    "",
    ...head("relation"),
    ...groups(claims, ({ relation }) => relation).map(([name, of]) =>
      row(name.replaceAll("_", "\\_"), of),
    ),
    "",
    "| what is amiss | claims |",
    "| --- | --- |",
    ...groups(faults, ({ judgement, reason }) => `${judgement}: ${reason}`).map(
      ([name, of]) => `| ${name} | ${of.length} |`,
    ),
  ];
  const file = "docs/quality.md";
  const text = readFileSync(file, "utf8");
  const [begin, end] = ["<!-- audit: written by scripts/audit.mjs -->", "<!-- end of audit -->"];
  const [start, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (start === undefined || after === undefined) throw new Error(`${file} has lost its markers`);
  writeFileSync(file, `${start}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
};

({ "--draw": draw, "--record": record, "--table": table })[mode]();
