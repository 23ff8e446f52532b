export { App } from "./app.tsx";
export { en } from "./catalogue/en.ts";
export { functionsOf } from "./controls.ts";
export type { Desk, DeskStatus } from "./desk.ts";
export { droppedFiles, pastedArticle } from "./drop.ts";
export { keepFocus } from "./keep-focus.ts";
export { onKey } from "./keyboard.ts";
export type { Page } from "./page.ts";

export { AS_STYLED } from "./panel-edge.tsx";
export { createPlayer } from "./player.ts";
export { take } from "./take.ts";
