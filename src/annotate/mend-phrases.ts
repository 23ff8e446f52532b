import type { Tree } from "./syntax.ts";

const NOUN = /^NNS?$/;
const NAME = /^NNPS?$/;
const VERB = /^VB/;
const AMOUNT = /^(?:CD|\$)$/;

/** A tree in which particles, names and prepositional phrases that hang where they cannot are moved to where they belong. */
export function mendPhrases(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const placed = keepBeforeCase(xpos, findParticles(xpos, tree));
  const named = joinNounsToNames(xpos, placed);
  const aimed = giveAimsToVerbs(words, xpos, partWays(words, named));
  return nameTheNearest(words, xpos, nameInLaws(words, aimed));
}

/**
 * "Orca takes on Delphin": a particle that was hung on what follows belongs to the verb, and what follows is its object. "Will hand over to
 * Holt": what stands between a verb and another preposition is one too.
 */
function findParticles(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  xpos.forEach((tag, at) => {
    const noun = heads[at] ?? -1;
    const verb = heads[noun] ?? -1;
    if (labels[at] !== "case" || labels[noun] !== "obl" || verb !== at - 1) return;
    const isDouble = tag === "RB" && labels[at + 1] === "case" && heads[at + 1] === noun;
    if (tag !== "RP" && !isDouble) return;
    heads[at] = verb;
    labels[at] = isDouble ? "advmod" : "compound:prt";
    if (!isDouble) labels[noun] = "obj";
  });
  return { ...tree, heads, labels };
}

/** "Named Ann Lee chief executive in May": no adjective belongs to a noun behind a preposition, but with the name before it to the verb. */
function keepBeforeCase(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, at) => {
    const noun = heads[at] ?? -1;
    if (label !== "amod" || noun < at + 2) return;
    const isParted = labels[at + 1] === "case" && heads[at + 1] === noun;
    let first = at;
    while (labels[first - 1] === "amod" && heads[first - 1] === noun) first--;
    const verb = heads[first - 1] ?? -1;
    const isBehindObject = labels[first - 1] === "obj" && NAME.test(xpos[first - 1] ?? "");
    if (!isParted || !isBehindObject || verb < 0) return;
    for (let before = first; before < at; before++) heads[before] = at;
    heads[at] = verb;
    labels[at] = "xcomp";
    if ((heads[noun] ?? -1) === first - 1) {
      heads[noun] = verb;
      labels[noun] = "obl";
    }
  });
  return { ...tree, heads, labels };
}

/**
 * "Velden University astronomer Ann Lee agreed": an object, or what was taken for a conjunction, right before the name that is the subject of the same verb is none. It is the
 * subject, the name belongs to it, and so does a name before it that was taken for a subject, too.
 */
function joinNounsToNames(xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, noun) => {
    const verb = heads[noun] ?? -1;
    if (!/^(?:obj|cc)$/.test(label) || verb < noun + 2 || !NOUN.test(xpos[noun] ?? "")) return;
    const isSubject = (at: number): boolean =>
      labels[at] === "nsubj" && heads[at] === verb && NAME.test(xpos[at] ?? "");
    if (!isSubject(noun + 1) && !isNamePart(heads, labels, noun + 1, isSubject)) return;
    const name = labels.findIndex((_, at) => at > noun && isSubject(at));
    const before = labels.findIndex((_, at) => at < noun && isSubject(at));
    labels[noun] = "nsubj";
    heads[name] = noun;
    labels[name] = "flat";
    if (before < 0) return;
    heads[before] = noun;
    labels[before] = "compound";
  });
  return { ...tree, heads, labels };
}

/** Whether the word hangs, as part of a name, on one of which the condition holds. */
function isNamePart(
  heads: readonly number[],
  labels: readonly string[],
  at: number,
  holds: (at: number) => boolean,
): boolean {
  return labels[at] === "flat" && holds(heads[at] ?? -1);
}

/** The preposition of a phrase in small letters, by the index of its noun; undefined where it has none, or several. */
function caseOf(
  words: readonly string[],
  { heads, labels }: Tree,
  noun: number,
): string | undefined {
  let found: number | undefined;
  for (let at = noun - 1; at >= 0; at--) {
    if (heads[at] !== noun || labels[at] !== "case") continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found === undefined ? undefined : words[found]?.toLowerCase();
}

const MOVING = /^(?:mov|relocat|transfer|shift|rais|cut|lower|increas|reduc|chang|renam|switch)/i;

/** "Moved its office from Velden to Tavira": where one way ends belongs to what its start belongs to, not to the start. */
function partWays(words: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, end) => {
    const start = heads[end] ?? -1;
    if (label !== "nmod" || start < 0 || start > end || (heads[start] ?? -1) < 0) return;
    if (!/^(?:nmod|obl)$/.test(labels[start] ?? "")) return;
    if (caseOf(words, tree, end) !== "to" || caseOf(words, tree, start) !== "from") return;
    const thing = heads[start] ?? -1;
    const verb = heads[thing] ?? -1;
    const isMoved = labels[thing] === "obj" && verb < thing && MOVING.test(words[verb] ?? "");
    for (const at of [start, end]) {
      heads[at] = isMoved ? verb : thing;
      labels[at] = isMoved ? "obl" : (labels[start] ?? label);
    }
  });
  return { ...tree, heads, labels };
}

/** "Gave $2 million to the school": sums have no aim, what is done with them has one. */
function giveAimsToVerbs(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  const labels = [...tree.labels];
  labels.forEach((label, aim) => {
    if (label !== "nmod" || caseOf(words, tree, aim) !== "to") return;
    let sum = heads[aim] ?? -1;
    let isAmount = false;
    while (sum >= 0 && labels[sum] !== "obj") {
      isAmount ||= AMOUNT.test(xpos[sum] ?? "");
      if (!/^(?:nummod|compound|nmod:unmarked)$/.test(labels[sum] ?? "")) return;
      sum = heads[sum] ?? -1;
    }
    const verb = heads[sum] ?? -1;
    isAmount ||=
      AMOUNT.test(xpos[sum] ?? "") ||
      labels.some((one, at) => one === "nummod" && heads[at] === sum);
    if (!isAmount || verb < 0 || verb > sum || !VERB.test(xpos[verb] ?? "")) return;
    heads[aim] = verb;
    labels[aim] = "obl";
  });
  return { ...tree, heads, labels };
}

/** "His brother-in-law, Holt": what hangs on the last part of the word hangs on the word. */
function nameInLaws(words: readonly string[], tree: Tree): Tree {
  if (!words.includes("law")) return tree;
  const heads = tree.heads.map((head, at) => {
    const isInLaw = words[head] === "law" && words[head - 2] === "in" && words[head - 1] === "-";
    return isInLaw && at > head ? head - 4 : head;
  });
  return { ...tree, heads };
}

/** "Ann Lee, the founder of a firm, Nordal": a noun that says what a name is has its name; the second one is that of the noun before it. */
function nameTheNearest(words: readonly string[], xpos: readonly string[], tree: Tree): Tree {
  const heads = [...tree.heads];
  tree.labels.forEach((label, name) => {
    const noun = heads[name] ?? -1;
    const isName = label === "appos" && NAME.test(xpos[name] ?? "");
    if (!isName || tree.labels[noun] !== "appos" || !NAME.test(xpos[heads[noun] ?? -1] ?? ""))
      return;
    const comma = words.lastIndexOf(",", name);
    const near = comma - 1;
    const isOwn = near > noun && heads[near] === noun && tree.labels[near] === "nmod";
    if (isOwn && /^an?$/i.test(words[near - 1] ?? "")) heads[name] = near;
  });
  return { ...tree, heads };
}
