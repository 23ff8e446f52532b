export { findMentions } from "./mentions.ts";
export { findTopics, type Topic } from "./topics.ts";
export { findValues } from "./values.ts";
