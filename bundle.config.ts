import { chmodSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const COMMAND = "dist/bin/claimgraph.js";

/** Npm makes a package's command executable when it links it, once; a build anew must do so itself, or the link is refused. */
const makeExecutable: Plugin = {
  name: "make-executable",
  closeBundle() {
    chmodSync(new URL(COMMAND, import.meta.url), 0o755);
  },
};

/**
 * The command as few files: reading some 500 modules one by one costs more than reading an article. Parts that only some
 * commands need stay apart and are loaded when asked for. Paths beside the program (`../viewer`, `../../package.json`) are
 * seen from dist/bin as from dist/cli.
 */
export default defineConfig({
  logLevel: "warn",
  plugins: [makeExecutable],
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/bin",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: "claimgraph.js", chunkFileNames: "[name].js" },
    },
  },
});
