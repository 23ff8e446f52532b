import type { AnnotatedDocument, Sentence, Token } from "../model/annotation.ts";

/** A sentence with its tree. Words are named by their place in the sentence, from 0. */
export interface Tree {
  /** The document's text. */
  readonly text: string;
  readonly words: readonly Token[];
  /** The place of each word's head, -1 for roots. */
  readonly heads: readonly number[];
  /** The words that hang on each word, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Lemmas of the verbs of saying. */
  readonly speech: ReadonlySet<string>;
  /** Lemmas of the verbs that deny what they govern, or make it a plan or a possibility. */
  readonly doubt: ReadonlySet<string>;
}

/** The words of the pack that facts are read with. */
export type Cues = Pick<Tree, "speech" | "doubt">;

/** The tree of a sentence; linear in its words. */
export function readTree(
  { document, tokens }: AnnotatedDocument,
  sentence: Sentence,
  { speech, doubt }: Cues,
): Tree {
  const words = tokens.slice(sentence.first, sentence.last);
  const heads = words.map(({ head }) => (head < 0 ? -1 : head - sentence.first));
  const children = words.map((): number[] => []);
  heads.forEach((head, at) => children[head]?.push(at));
  return { text: document.text, words, heads, children, speech, doubt };
}

/** A word's arc to its head, without the subtype: "nsubj" for "nsubj:pass"; empty outside the sentence. */
export function labelOf(tree: Tree, at: number): string {
  const label = tree.words[at]?.label ?? "";
  const colon = label.indexOf(":");
  return colon < 0 ? label : label.slice(0, colon);
}

/** Whether the arc is exactly this one, subtype included. */
export function isArc(tree: Tree, at: number, label: string): boolean {
  return tree.words[at]?.label === label;
}

/** The words that hang on a word. */
export function childrenOf(tree: Tree, at: number): readonly number[] {
  return tree.children[at] ?? NONE;
}

const NONE: readonly number[] = [];

/** Those that hang on a word by one of the arcs, subtypes included. */
export function childrenBy(
  tree: Tree,
  at: number,
  ...labels: readonly string[]
): readonly number[] {
  const children = childrenOf(tree, at);
  return children.length === 0
    ? children
    : children.filter((child) => labels.includes(labelOf(tree, child)));
}

/** The word's head, -1 for none. */
export function headOf(tree: Tree, at: number): number {
  return tree.heads[at] ?? -1;
}

/** The lower-case dictionary form. */
export function lemmaOf(tree: Tree, at: number): string {
  return tree.words[at]?.lemma ?? "";
}

/** The Penn tag. */
export function tagOf(tree: Tree, at: number): string {
  return tree.words[at]?.xpos ?? "";
}

/** The universal part of speech. */
export function uposOf(tree: Tree, at: number): string {
  return tree.words[at]?.upos ?? "X";
}
