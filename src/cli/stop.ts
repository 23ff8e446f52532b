/** The user asked the run to end; `exitCode` is 130 or 143. */
export class Stopped extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super("stopped");
    this.exitCode = exitCode;
  }
}

/** Ends the run where the user has asked for it. */
export function checkStop(stop: AbortSignal): void {
  if (stop.aborted) throw new Stopped(Number(stop.reason));
}

/** Standard output was closed by its reader (`| head`): nothing more is wanted, and nothing is wrong. */
export class ClosedOutput extends Error {}
