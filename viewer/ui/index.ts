export { App } from "./app.tsx";
export { en } from "./catalogue/en.ts";
export { whenIdle } from "./idle.ts";
export { onKey } from "./keyboard.ts";
export type { Page } from "./page.ts";
