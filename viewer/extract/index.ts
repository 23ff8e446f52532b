export { Cancelled, createReaderClient } from "./client.ts";
export type { Article, ArticleProblem, ReadProgress } from "./messages.ts";
