import { defineConfig } from "vite";

/**
 * The command as few files: reading some 500 modules one by one costs more than reading an article. Parts that only some
 * commands need stay apart and are loaded when asked for. Paths beside the program (`../viewer`, `../../package.json`) are
 * seen from dist/bin as from dist/cli.
 */
export default defineConfig({
  logLevel: "warn",
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
