import { gzipSync } from "fflate";
import { defineConfig, type Plugin } from "vite";

/** Packs the worker's one script as the page holds it: gzipped without a time, then base64, so that equal code is equal text. */
const packed: Plugin = {
  name: "packed",
  enforce: "post",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle);
    const [script] = chunks.flatMap((chunk) => (chunk.type === "chunk" ? [chunk.code] : []));
    if (script === undefined || chunks.length !== 1)
      this.error(`expected one script, found ${Object.keys(bundle).join()}`);
    for (const name of Object.keys(bundle)) delete bundle[name];
    const bytes = gzipSync(new TextEncoder().encode(script), { level: 9, mtime: 0 });
    const source = Buffer.from(bytes).toString("base64");
    this.emitFile({ type: "asset", fileName: "reader.txt", source });
  },
};

/** The reader that `build --reader` puts into the page: the pipeline with its weights as the script of a worker. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  plugins: [packed],
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: false,
    target: "es2023",
    chunkSizeWarningLimit: 10_000,
    minify: true,
    lib: {
      entry: `${import.meta.dirname}/extract/worker.ts`,
      formats: ["iife"],
      name: "reader",
      fileName: () => "worker.js",
    },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
