#!/usr/bin/env node
import { nodeEffects, readVersion } from "./node-effects.ts";

process.on("uncaughtException", (error) => {
  process.stderr.write(`claimgraph: a fault of the program, not of your input.\n${error.stack}\n`);
  process.exit(70);
});

const words = process.argv.slice(2);
if (words.length === 1 && words[0] === "--version") {
  // Scripts ask for it often: nothing else is loaded.
  process.stdout.write(`${await readVersion()}\n`);
} else {
  const { run } = await import("./run.ts");
  process.exitCode = await run(words, nodeEffects(), async () =>
    (await import("./load-engine.ts")).loadEngine(),
  );
  // What still waits, such as an input that nobody reads, must not keep the process alive.
  setTimeout(() => process.exit(), 100).unref();
}
