// Large graphs of invented things for measurements: the same for the same size.
const TYPES = [
  ["Person", "#c78015"],
  ["Organization", "#5578e4"],
  ["Place", "#18a658"],
  ["Product", "#08576f"],
];
/** Things that one document speaks of. */
const PER_DOCUMENT = 100;

/** Communities; the first is the largest, the others fall off as one over their number. */
const COMMUNITIES = 60;

/**
 * A graph of `count` entities and three times as many relations, each with its sentence. Relations lead to others near by in the
 * list; communities are stretches of it, each laid out as a sunflower's seeds, and so are their middles.
 */
export function largeGraph(count) {
  const stretches = stretchesOf(count);
  const nodes = Array.from({ length: count }, (_, at) => nodeOf(at, count, stretches));
  const texts = Array.from({ length: Math.ceil(count / PER_DOCUMENT) }, () => []);
  const lengths = texts.map(() => 0);
  const random = randomNumbers(7);
  const claims = [];
  const edges = [];
  for (let at = 0; at < count * 3; at++) {
    const from = Math.floor(random() * count);
    const to = (from + 1 + Math.floor(random() * random() * 200)) % count;
    const place = from % texts.length;
    const [subject, object] = [nodes[from], nodes[to]];
    const quote = `${subject.entity.name} works with ${object.entity.name} in case ${at}.`;
    const start = lengths[place];
    texts[place].push(quote);
    lengths[place] += quote.length + 1;
    const said = {
      subject: subject.id,
      object: object.id,
      type: "works_for",
      polarity: "affirmed",
      modality: "asserted",
      status: null,
      qualifiers: {},
      confidence: 0.5 + Math.round(random() * 50) / 100,
    };
    const evidence = { start, end: start + quote.length, quote };
    const document = pathOf(place);
    const id = idOf("c", at);
    const words = (name) => {
      const begin = start + quote.indexOf(name);
      return [begin, begin + name.length];
    };
    claims.push({
      ...said,
      id,
      document,
      value: null,
      predicate: "work with",
      attribution: null,
      rule: "bench",
      evidence: {
        ...evidence,
        subject: words(subject.entity.name),
        object: words(object.entity.name),
        trigger: null,
      },
    });
    edges.push({
      ...said,
      id: idOf("e", at),
      predicate: null,
      weight: 1,
      sources: [document],
      independent: 1,
      isDisputed: false,
      claims: [id],
      evidence: [{ document, ...evidence }],
    });
  }
  return { nodes, edges, claims, documents: texts.map(documentOf), conflicts: [] };
}

/** Where each community begins in the list. */
function stretchesOf(count) {
  const shares = Array.from({ length: COMMUNITIES }, (_, at) => 1 / (at + 1));
  const sum = shares.reduce((one, two) => one + two, 0);
  let share = 0;
  return shares.map((own) => {
    const begin = Math.floor((share / sum) * count);
    share += own;
    return begin;
  });
}

/** A seed of a sunflower whose seeds stand so far apart. */
function seed(at, apart) {
  const [angle, away] = [at * 2.39996, apart * Math.sqrt(at)];
  return [away * Math.cos(angle), away * Math.sin(angle)];
}

function nodeOf(at, count, stretches) {
  const [type, color] = TYPES[at % TYPES.length];
  const community = stretches.findLastIndex((begin) => begin <= at);
  const [left, top] = seed(community, 7 * Math.sqrt(count));
  const [x, y] = seed(at - stretches[community], 12);
  const id = idOf("n", at);
  return {
    id,
    entity: {
      id,
      name: `Name ${at} of the coast`,
      type,
      aliases: at % 3 ? [] : [`alias ${at}`],
      mentions: 1 + (Math.floor(count / (at + 1)) % 50),
      places: [],
      merges: [],
      evidence: [],
      isAmbiguous: false,
    },
    facts: [],
    documents: [pathOf(at % Math.ceil(count / PER_DOCUMENT))],
    firstDate: null,
    lastDate: null,
    community,
    pagerank: 0.001,
    x: round(left + x),
    y: round(top + y),
    size: at < 50 ? 20 : 5,
    color,
  };
}

function documentOf(sentences, at) {
  return {
    id: idOf("d", at),
    path: pathOf(at),
    format: "text",
    title: `Document ${at}`,
    date: `20${10 + (at % 10)}-0${1 + (at % 9)}-11`,
    author: null,
    source: null,
    url: null,
    otherPaths: [],
    copyOf: null,
    text: sentences.join("\n"),
  };
}

function pathOf(at) {
  return `${String(at).padStart(5, "0")}.txt`;
}

function idOf(kind, at) {
  return `${kind}${at.toString(16).padStart(8, "0")}${((at * 2654435761) >>> 0).toString(16).padStart(8, "0")}`;
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}

/** A linear congruential generator (Numerical Recipes): any numbers will do, as long as they are the same. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
