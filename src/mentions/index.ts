export { findMentions } from "./mentions.ts";
export { findValues } from "./values.ts";
