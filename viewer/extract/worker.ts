import type { ReadRequest, WorkerMessage } from "./messages.ts";
import { createReader } from "./read-articles.ts";

// The whole pipeline runs here, beside the page, which stays responsive; it is stopped by ending the worker.
const read = createReader();
const tell = (message: WorkerMessage): void => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data, (progress) => tell({ kind: "progress", ...progress })).then(
    (outcome) => tell({ kind: "done", ...outcome }),
    (error: unknown) => tell({ kind: "fault", message: String(error) }),
  );
});
