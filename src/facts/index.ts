export { findFacts } from "./facts.ts";
