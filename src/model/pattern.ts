import type { Modality, Polarity, QualifierName, Status } from "./claim.ts";
import type { EntityType, RelationType } from "./pack.ts";

/**
 * What carries a relation: a verb; a noun with a bearer or arguments ("CEO of", "takeover of"); a bare possessive; a
 * preposition or comma between two names; a property word ("proprietary"); a comparison ("faster than").
 */
export type FrameKind = "verb" | "noun" | "possessive" | "preposition" | "property" | "comparison";

/**
 * The argument of a frame: `subj`, `obj`, `iobj` of a verb in its active form; `bearer` (who is the CEO), `poss`,
 * `compound` of a noun; `head` and `other` of possessives, prepositions and comparisons; else a preposition ("of", "with").
 */
export type Slot = string;

/** A row that finds a relation. Plain data: indexed by lemma, checked against the frames of a sentence. */
export interface Pattern {
  /** "type/short-name"; printed as the claim's rule. */
  readonly id: string;
  readonly type: RelationType;
  readonly frame: FrameKind;
  /** Lemmas of the trigger; for a verb with particle "take over". */
  readonly lemmas: readonly string[];
  /** Slots tried in turn; the first that holds a fitting mention gives the end. */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  /** Narrower than the relation's signature: types of the subject, types of the object ("*" for all). */
  readonly types?: readonly [readonly EntityType[], readonly EntityType[]];
  /** Slots that must be filled beside the two ends (by anything), or words one of which stands in a slot: "slot:lemma|lemma". */
  readonly requires?: readonly string[];
  /** As `requires`, but none may hold. */
  readonly forbids?: readonly string[];
  /** The object's name holds one of these words (small letters), or none of them: "trained at X Academy" and "trained at X United". */
  readonly objectWords?: readonly string[];
  readonly objectWithout?: readonly string[];
  readonly set?: {
    readonly status?: Status;
    readonly polarity?: Polarity;
    readonly modality?: Modality;
  };
  /** The qualifier that the words of the trigger phrase become: a role noun's `role`, a kin noun's `kin`. */
  readonly phraseAs?: QualifierName;
  /** Log-odds in tenths of a nat that a match is right. */
  readonly prior: number;
  /** Invented sentences with marked ends: "{s:Nova Labs|Organization} bought {o:Tarnwise|Organization}." */
  readonly examples: readonly string[];
  /** Sentences in which this relation type must not be found between the marked ends. */
  readonly counterexamples: readonly string[];
}

/** Words that colour a clause: who says it, how sure it is, whether it is denied. All are lemmas. */
export interface ClauseCues {
  /** Verbs and nouns of saying: their subject is the source of the clause below. */
  readonly speech: readonly string[];
  /** Those of them that keep a distance: what one claims or denies of oneself is a claim still. */
  readonly contest: readonly string[];
  /** Governors that make what they govern a plan: plan, intend, agree. */
  readonly plan: readonly string[];
  /** Governors and adverbs that make it a possibility: consider, seek; reportedly, perhaps. */
  readonly possible: readonly string[];
  /** Nouns whose "that" clause is hearsay: rumour, allegation. */
  readonly hearsay: readonly string[];
  /** Governors that deny: fail, refuse, deny. */
  readonly deny: readonly string[];
  /** Governors that end what they govern: stop, cease. */
  readonly cease: readonly string[];
  /** Verbs of a moment, whose present progressive speaks of the future: "is buying". */
  readonly momentary: readonly string[];
  /** Adjectives of a noun that make it a plan: planned, proposed, upcoming. */
  readonly plannedAdjectives: readonly string[];
  readonly possibleAdjectives: readonly string[];
  readonly formerAdjectives: readonly string[];
  readonly futureAdjectives: readonly string[];
  /** Verbs that hand their object down as the subject of a clause below: hire, appoint, let. */
  readonly objectControl: readonly string[];
  /** Verbs that add little but tense to a noun: sign, announce, make, complete. */
  readonly light: readonly string[];
  /** Nouns that stand for what follows their `of`: part, half, one. */
  readonly partitive: readonly string[];
  /** Nouns of people and groups that act for their owner: "X's engineers built it". */
  readonly staff: readonly string[];
  /** Words of naming a licence, folded to their class: "closed-source" to proprietary. */
  readonly licences: Readonly<Record<string, string>>;
}
