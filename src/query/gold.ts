import {
  fieldOf,
  isFields,
  listField,
  numberField,
  textField,
  textsField,
} from "../model/fields.ts";

/** An entity of the gold standard. Any of its types is right; the first is preferred. */
export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly types: readonly [string, ...string[]];
  readonly aliases: readonly string[];
  /** Costs nothing when missed and nothing when found. */
  readonly isOptional: boolean;
}

/** A relation of the gold standard. */
export interface GoldRelation {
  readonly subject: string;
  readonly type: string;
  /** Entity id; for a word relation also the class or licence word. */
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  /** Recall counts explicit relations; implied ones are right when found and cost nothing when missed. */
  readonly isExplicit: boolean;
  /** Other types that are right for the pair; `^type` with the pair the other way round. */
  readonly alternatives: readonly string[];
  readonly evidence: string | null;
}

/** What people found in one document. */
export interface GoldDocument {
  readonly document: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

/** An entity as a program predicts it. */
export interface PredictedEntity {
  readonly id: string;
  readonly name: string;
  readonly types: readonly [string, ...string[]];
  readonly aliases: readonly string[];
}

/** A relation as a program predicts it. */
export interface PredictedRelation {
  readonly subject: string;
  readonly type: string;
  /** Entity id or word; null for an attribute. */
  readonly object: string | null;
  readonly polarity: string;
  /** Null where the program does not say. */
  readonly modality: string | null;
  /** 0..1; null where the program does not say. */
  readonly confidence: number | null;
}

/** What a program found in one document. */
export interface Prediction {
  readonly document: string;
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}

/** Relations whose object is compared as a word, not as an entity. */
export const WORD_RELATIONS: ReadonlySet<string> = new Set(["has_license", "is_a"]);

/** What reading a gold file gave: a document, nothing (some other JSON file), or what is wrong with it. */
export type GoldReading =
  | { readonly kind: "gold"; readonly gold: GoldDocument }
  | { readonly kind: "other" }
  | { readonly kind: "bad"; readonly reason: string };

/** Reads one parsed gold file. */
export function readGold(value: unknown): GoldReading {
  if (!isFields(value) || !Object.hasOwn(value, "entities")) return { kind: "other" };
  const document = textField(value, "document");
  if (document === null) return { kind: "bad", reason: "no document name" };
  const entities = listField(value, "entities").map(goldEntity);
  const relations = listField(value, "relations").map(goldRelation);
  const ids = new Set(entities.map((entity) => entity.id));
  const loose = relations.find(
    (relation) =>
      !ids.has(relation.subject) ||
      (!ids.has(relation.object) && !WORD_RELATIONS.has(relation.type)),
  );
  if (loose === undefined) return { kind: "gold", gold: { document, entities, relations } };
  const { subject, type, object } = loose;
  return { kind: "bad", reason: `relation with an unknown end: ${subject} ${type} ${object}` };
}

/** Reads a prediction: an extraction record, or any object with `entities` and `relations` (or `claims`). */
export function readPrediction(value: unknown): Prediction {
  const relations = listField(value, "relations");
  const claims = relations.length > 0 ? relations : listField(value, "claims");
  return {
    document: textField(value, "document") ?? "",
    entities: listField(value, "entities").map(predictedEntity),
    relations: claims.map(predictedRelation),
  };
}

function goldEntity(value: unknown): GoldEntity {
  return { ...predictedEntity(value), isOptional: fieldOf(value, "optional") === true };
}

function predictedEntity(value: unknown): PredictedEntity {
  const [first, ...rest] = textsField(value, "types");
  return {
    id: textField(value, "id") ?? "",
    name: textField(value, "name") ?? "",
    types: first === undefined ? [textField(value, "type") ?? ""] : [first, ...rest],
    aliases: textsField(value, "aliases"),
  };
}

function goldRelation(value: unknown): GoldRelation {
  return {
    subject: textField(value, "subject") ?? "",
    type: textField(value, "type") ?? "",
    object: textField(value, "object") ?? "",
    polarity: textField(value, "polarity") ?? "affirmed",
    modality: textField(value, "modality") ?? "asserted",
    isExplicit: (textField(value, "level") ?? "explicit") === "explicit",
    alternatives: textsField(value, "alternatives"),
    evidence: textField(value, "evidence"),
  };
}

function predictedRelation(value: unknown): PredictedRelation {
  return {
    subject: textField(value, "subject") ?? "",
    type: textField(value, "type") ?? "",
    object: textField(value, "object"),
    polarity: textField(value, "polarity") ?? "affirmed",
    modality: textField(value, "modality"),
    confidence: numberField(value, "confidence"),
  };
}
