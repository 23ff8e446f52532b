import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as claimgraph from "../../src/index.ts";
import { withBrowser } from "../support/data.ts";
import { startBrowser } from "../viewer/page.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** Bytes, gzipped, that a page may have to load to read language: code, lexicons and weights. */
const MOST_BYTES = 5_000_000;
const TIME = 120_000;
/** A host that nobody asks: requests for it are answered from the folder. */
const ORIGIN = "http://claimgraph.test";

const corpus = join(ROOT, "corpus");
/** Path and text of what is read: hard pieces, then documents of the sample corpus in each format that a page can read. */
const TEXTS: readonly (readonly [path: string, text: string])[] = [
  [
    "news.txt",
    "Ann Lee, who founded Lumora Inc. in 2019, sold its small-boat unit to Orvana for $14.3 billion on May 3, 2024.\n\n“We won’t stop,” said Lee, its CEO. The Velden-based bank and the mayor’s office didn't agree.\n",
  ],
  ["notes.md", "# Talks\n\n- One item\n- *Orvana*, which makes Nova-5.4\n\n> She left.\n"],
  ["signs.txt", "שלום Lumora 日本の会社。 👩‍🚀 sold cafe\u0301s… ＡＢ ǅ at 5 p.m.?!"],
  ...readdirSync(corpus)
    .toSorted()
    .slice(0, 6)
    .map((name) => [name, readFileSync(join(corpus, name), "utf8")] as const),
];

/** What is said of all texts, as one string; runs in the page too, so that it may use nothing from outside. */
async function readAll(
  { annotateDocument, defaultPack, extractDocument, findChunks, readFile }: typeof claimgraph,
  texts: readonly (readonly [path: string, text: string])[],
): Promise<string> {
  const read: unknown[] = [];
  for (const [path, text] of texts) {
    const { documents } = await readFile(path, new TextEncoder().encode(text));
    for (const document of documents) {
      const annotation = annotateDocument(document, defaultPack);
      const plain = annotateDocument(document, defaultPack, { isPlain: true });
      const chunks = findChunks(annotation.annotated);
      read.push(annotation, plain, chunks, extractDocument(document, defaultPack));
    }
  }
  return JSON.stringify(read);
}

withBrowser(2, "the language layer in a page", (executable) => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-in-page-"));
  let browser: Browser;
  beforeAll(async () => {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: "warn",
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: "es2023",
        minify: true,
        lib: { entry: "src/index.ts", formats: ["es"], fileName: () => "claimgraph.js" },
        chunkSizeWarningLimit: 10_000,
      },
    });
    browser = await startBrowser(executable, false);
  }, TIME);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it(`takes at most ${MOST_BYTES} bytes, gzipped`, () => {
    const sizes = readdirSync(folder).map(
      (name) => gzipSync(readFileSync(join(folder, name))).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("reads words, trees, chunks and claims as node does, from one bundle", {
    timeout: TIME,
  }, async () => {
    const page = await openEmpty(browser, folder);
    const inPage = await page.evaluate(
      `import("${ORIGIN}/claimgraph.js").then((module) => (${readAll.toString()})(module, ${JSON.stringify(TEXTS)}))`,
    );
    const here = await readAll(claimgraph, TEXTS);
    expect(here.length).toBeGreaterThan(100_000);
    expect(inPage === here).toBe(true);
    await page.close();
  });
});

/** An empty page of the host, for which the files of a folder are all that there is. */
async function openEmpty(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**/*", async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    await (name.endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: readFileSync(join(folder, name)) })
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>empty</title>" }));
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}
