import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** Where the writer inserts the data; known to `src/export/html.ts`. */
const DATA_PLACE = "<!--claimgraph-data-->";

/** Modules that are left out unless something of them is used. */
const UNUSED = /\/src\/graph\/|\/node_modules\/graphology-(?:communities|metrics|indices|utils)/;

/** Makers of sigma's programs for arrows: it calls them on loading, whether or not what they make is used. */
const UNUSED_MAKERS = ["Clamped", "ArrowHead", "Arrow", "DoubleClamped", "DoubleArrow"].map(
  (name) => `createEdge${name}Program`,
);

/** Gives sigma settings without programs of its own, see there. */
function onlyOurPrograms(): Plugin {
  return {
    name: "only-our-programs",
    enforce: "pre",
    resolveId(source, importer) {
      const isAsked = /sigma-settings\.esm/.test(source) && /sigma\.esm/.test(importer ?? "");
      return isAsked ? `${import.meta.dirname}/render/sigma-settings.ts` : null;
    },
  };
}

/** What stands in for packages of which the page uses little, see there. */
const STAND_INS: { readonly [name: string]: string } = {
  graphology: "light-graph.ts",
  events: "small-emitter.ts",
};

function standIns(): Plugin {
  return {
    name: "stand-ins",
    enforce: "pre",
    resolveId: (source) =>
      Object.hasOwn(STAND_INS, source)
        ? `${import.meta.dirname}/render/${STAND_INS[source]}`
        : null,
  };
}

/** What of sigma only draws names, which the page does by itself: functions, and methods. */
const UNUSED_FUNCTIONS = ["drawStraightEdgeLabel", "drawDiscNodeLabel", "drawDiscNodeHover"];
const UNUSED_METHODS = [
  "renderLabels",
  "renderEdgeLabels",
  "renderHighlightedNodes",
  "resizeAndClear",
  "add",
  "organize",
  "getLabelsToDisplay",
];

/** Code in which the function that begins at a match does nothing. */
function emptied(code: string, begin: RegExp): string {
  const match = begin.exec(code);
  if (!match) return code;
  const start = match.index + match[0].length;
  let end = start;
  for (let open = 1; open > 0; end++) open += code[end] === "{" ? 1 : code[end] === "}" ? -1 : 0;
  return `${code.slice(0, start)}${code.slice(end - 1)}`;
}

function withoutNames(code: string): string {
  const functions = UNUSED_FUNCTIONS.reduce(
    (shorter, name) => emptied(shorter, new RegExp(`\\nfunction ${name}\\([^)]*\\) \\{`)),
    code,
  );
  return UNUSED_METHODS.reduce(
    (shorter, name) =>
      emptied(shorter, new RegExp(`key: "${name}",\\s*value: function ${name}\\([^)]*\\) \\{`)),
    functions,
  );
}

/** A shader without indents and comments. */
function shrink(shader: string): string {
  return shader.replace(/\/\/[^\n]*/g, "").replace(/\s*\n\s*/g, "\n");
}

/** Takes out of the code what no minifier takes: the padding of shaders, and what sigma has for names in the picture and of colours. */
function withoutPadding(): Plugin {
  return {
    name: "without-padding",
    enforce: "pre",
    transform: (code, id) =>
      (id.includes("/sigma/dist/") ? withoutNames(code) : code)
        .replace(/(var HTML_COLORS = \{)[^}]*\}/, "$1}")
        .replace(/\/\* ?glsl ?\*\/\s*`([^`]*)`/g, (_, shader: string) => `\`${shrink(shader)}\``)
        .replace(/\/\*glsl\*\/("(?:[^"\\]|\\.)*")/g, (_, shader: string) =>
          JSON.stringify(shrink(String(JSON.parse(shader)))),
        ),
  };
}

/**
 * Makes of the page's one script and one style sheet a template of a single file, with a policy that allows these two,
 * named by their hashes, and nothing else: no request, no other script, no form.
 */
function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle);
      const scripts = chunks.flatMap((chunk) => (chunk.type === "chunk" ? [chunk.code] : []));
      const styles = chunks.flatMap((chunk) =>
        chunk.type === "asset" && chunk.fileName.endsWith(".css") ? [String(chunk.source)] : [],
      );
      const [script, style] = [scripts[0], styles[0]];
      if (script === undefined || style === undefined || scripts.length + styles.length !== 2)
        this.error(`expected one script and one style sheet, found ${Object.keys(bundle).join()}`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      const page = readFileSync(new URL("./index.html", import.meta.url), "utf8");
      this.emitFile({
        type: "asset",
        fileName: "template.html",
        source: pack(page, script.trim(), style.trim()),
      });
    },
  };
}

function pack(page: string, script: string, style: string): string {
  for (const text of [script, style])
    if (/<\/(?:script|style)|<!--/i.test(text))
      throw new Error("The code holds what would end its element.");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${style}</style>\n</head>`;
  const body = `${DATA_PLACE}<script>${script}</script>`;
  return page
    .replace(/<script type="module"[^>]*><\/script>/, () => body)
    .replace(/<link rel="stylesheet"[^>]*>\n/, "")
    .replace("</head>", () => head);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  logLevel: "warn",
  plugins: [standIns(), withoutPadding(), onlyOurPrograms(), singleFile()],
  // Not for development even where tests build it: they are to see the page that is published.
  oxc: { jsx: { runtime: "automatic", importSource: "preact", development: false } },
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: true,
    target: "es2023",
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      // Of the room the page needs the layout alone; what else it imports does nothing by being there.
      treeshake: {
        moduleSideEffects: (id) => !UNUSED.test(id),
        manualPureFunctions: UNUSED_MAKERS,
      },
      input: `${import.meta.dirname}/index.html`,
      output: { format: "iife", entryFileNames: "viewer.js", assetFileNames: "viewer.[ext]" },
    },
  },
});
