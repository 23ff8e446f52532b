/** Words that the treebanks cut, with the length of the first part. */
const CUT: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["lemme", 3],
  ["gimme", 3],
  ["dunno", 2],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["arent", 3],
  ["wasnt", 3],
  ["werent", 4],
  ["hasnt", 3],
  ["havent", 4],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["cant", 2],
  ["wont", 2],
  ["y'all", 2],
]);
const NEGATION = /n['’]t$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;

/**
 * Where a word of letters is cut into its parts, as offsets in the word, ascending: "doesn't" at 4, "who'd've" at 3 and 5, "firm's" at 4.
 */
export function contractionCuts(word: string): readonly number[] {
  if (word.length < 3 || word.length > 40) return [];
  if (!word.includes("'") && !word.includes("’")) {
    const cut = word.length < 9 ? CUT.get(word.toLowerCase()) : undefined;
    return cut === undefined ? [] : [cut];
  }
  const cuts: number[] = [];
  for (let rest = word; ; ) {
    const cut = lastCut(rest);
    if (cut <= 0) return cuts;
    cuts.unshift(cut);
    rest = rest.slice(0, cut);
  }
}

function lastCut(word: string): number {
  if (NEGATION.test(word)) return word.length - 3;
  if (CLITIC.test(word)) return Math.max(word.lastIndexOf("'"), word.lastIndexOf("’"));
  return CUT.get(word.toLowerCase().replace("’", "'")) ?? -1;
}
