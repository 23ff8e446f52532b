export { evaluate, goldNameOf } from "./evaluate.ts";
export { evaluationJson, evaluationTable } from "./evaluation-text.ts";
export { explainClaim } from "./explain-claim.ts";
export { explainEntity } from "./explain-entity.ts";
export { claimText, entityText } from "./explanation-text.ts";
export { type Candidate, findSubjects } from "./find-subject.ts";
export {
  type GoldDocument,
  type Prediction,
  readGold,
  readPrediction,
} from "./gold.ts";
export { conflictText, listConflicts } from "./list-conflicts.ts";
export { type ListedMerge, listMerges } from "./merges.ts";
export { type Fault, type PublishedGraph, verifyGraph } from "./verify.ts";
