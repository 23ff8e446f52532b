export { evaluate, goldNameOf } from "./evaluate.ts";
export { evaluationJson, evaluationTable } from "./evaluation-text.ts";
export {
  type GoldDocument,
  type Prediction,
  readGold,
  readPrediction,
} from "./gold.ts";
export { type Fault, type PublishedGraph, verifyGraph } from "./verify.ts";
