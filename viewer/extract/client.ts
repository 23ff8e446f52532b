import type { ReadOutcome, ReadProgress, ReadRequest, WorkerMessage } from "./messages.ts";

/** The reader as the page sees it. */
export interface ReaderClient {
  /** Rejects with what went wrong, or with {@link Cancelled}. One request at a time. */
  readonly read: (
    request: ReadRequest,
    tell: (progress: ReadProgress) => void,
  ) => Promise<ReadOutcome>;
  /** Ends what is being read at once; what was read before is forgotten. */
  readonly cancel: () => void;
}

/** The reader was told to stop. */
export class Cancelled extends Error {}

interface Running {
  readonly worker: Worker;
  readonly reject: (reason: Error) => void;
}

/** A reader in a worker of its own, started with its first request from the script that `load` gives. */
export function createReaderClient(load: () => Promise<string>): ReaderClient {
  let idle: Worker | null = null;
  let running: Running | null = null;
  let turn = 0;
  return {
    cancel: () => {
      turn += 1;
      running?.worker.terminate();
      running?.reject(new Cancelled());
      running = null;
    },
    read: async (request, tell) => {
      const mine = turn;
      const worker = idle ?? startWorker(await load());
      idle = null;
      if (mine !== turn) {
        worker.terminate();
        throw new Cancelled();
      }
      try {
        return await new Promise<ReadOutcome>((resolve, reject) => {
          running = { worker, reject };
          listen(worker, { tell, resolve, reject });
          worker.postMessage(request);
        });
      } finally {
        if (running !== null) idle = worker;
        running = null;
      }
    },
  };
}

/** Takes the messages of one request. */
function listen(
  worker: Worker,
  {
    tell,
    resolve,
    reject,
  }: {
    readonly tell: (progress: ReadProgress) => void;
    readonly resolve: (outcome: ReadOutcome) => void;
    readonly reject: (reason: Error) => void;
  },
): void {
  const done = new AbortController();
  const { signal } = done;
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "progress") return tell(data);
      done.abort();
      if (data.kind === "done") resolve(data);
      else reject(new Error(data.message));
    },
    { signal },
  );
  worker.addEventListener(
    "error",
    ({ message }) => {
      done.abort();
      reject(new Error(message));
    },
    { signal },
  );
}

/** The policy of the page allows scripts of workers that the page itself holds, and the worker inherits it: it can load and send nothing. */
function startWorker(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  const forget = (): void => URL.revokeObjectURL(address);
  worker.addEventListener("message", forget, { once: true });
  worker.addEventListener("error", forget, { once: true });
  return worker;
}
