#!/usr/bin/env node
import { nodeEffects } from "./node-effects.ts";
import { run } from "./run.ts";

const effects = nodeEffects();

process.on("uncaughtException", (error) => {
  effects.say(`claimgraph: a fault of the program, not of your input.\n${error.stack}\n`);
  process.exit(70);
});

process.exitCode = await run(process.argv.slice(2), effects, async () =>
  (await import("./load-engine.ts")).loadEngine(),
);
// What still waits, such as an input that nobody reads, must not keep the process alive.
setTimeout(() => process.exit(), 100).unref();
