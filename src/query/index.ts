export { type Evaluation, evaluate, goldNameOf } from "./evaluate.ts";
export { evaluationJson, evaluationTable, type TableOptions } from "./evaluation-text.ts";
export {
  type GoldDocument,
  type GoldReading,
  type Prediction,
  readGold,
  readPrediction,
} from "./gold.ts";
export { type Fault, type PublishedGraph, verifyGraph } from "./verify.ts";
