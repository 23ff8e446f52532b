import { layOut } from "../../src/graph/index.ts";
import { isJob } from "./messages.ts";

/** Answers every job with its places: what the page's code does where there is no page. */
export function serveLayouts(): void {
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isJob(data)) postMessage(layOut(data.bodies, data.ties));
  });
}
