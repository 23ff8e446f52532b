import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll } from "vitest";
import { writeHtml } from "../../src/export/html.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";

/** Builds the viewer into a folder of its own and returns the template. */
export async function buildTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-viewer-"));
  const root = join(import.meta.dirname, "../../viewer");
  // As it is published: with the tests' own setting packages bring what they have for those who develop.
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    build: { outDir: folder, emptyOutDir: true },
  });
  process.env["NODE_ENV"] = NODE_ENV;
  return readFileSync(join(folder, "template.html"), "utf8");
}

/** The page of a graph as a string. */
export function pageOf(graph: KnowledgeGraph, template: string): string {
  return [...writeHtml(graph, template, { title: null, version: "0.0.0" })].join("");
}

/** WebGL drawn by the processor; without a sandbox, as tests may run as root. */
const DRAWING = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const NOT_DRAWING = [
  "--disable-gpu",
  "--disable-software-rasterizer",
  "--disable-webgl",
  "--disable-webgl2",
];

/** Starts a browser, with or without WebGL. */
export async function startBrowser(executable: string, canDraw = true): Promise<Browser> {
  return await chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", ...(canDraw ? DRAWING : NOT_DRAWING)],
  });
}

/** A page opened from a file, with everything it complained about. */
export interface OpenedPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, requests, policy violations. */
  readonly complaints: readonly string[];
}

/** Writes a page to a file and opens it there, as a reader would. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  frameTimes: readonly (readonly number[])[] = [[16]],
): Promise<OpenedPage> {
  const file = join(mkdtempSync(join(tmpdir(), "claimgraph-page-")), "index.html");
  writeFileSync(file, html);
  const page = await browser.newPage({
    viewport: { width: 1000, height: 640 },
    reducedMotion: "reduce",
    ...options,
  });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    // A worker's script is fetched from the page's own memory.
    if (request.url() !== `file://${file}` && !request.url().startsWith("blob:"))
      complaints.push(`request of ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI))",
  );
  // How fast this machine happens to be changes nothing.
  await page.addInitScript(`window.__viewer = { frameTimes: ${JSON.stringify(frameTimes)} }`);
  await page.goto(`file://${file}`);
  // Not by `waitForFunction`, which evaluates text in the page: the policy forbids it.
  await page.waitForSelector("#app .middle, .broken");
  const fault = await page.locator(".broken").allTextContents();
  if (fault.length > 0) throw new Error(fault.join());
  await settle(page);
  return { page, complaints };
}

/** Waits until what was asked for is drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))",
  );
}

/** What the page's test handle answers. `code` sees it as `viewer`, and `id(name)` finds an entity. */
export async function ask<T>(page: Page, code: string): Promise<T> {
  return await page.evaluate<T>(
    `(() => { const viewer = window.__viewer; const id = (name) => viewer.graph.nodes.find((node) => node.entity.name === name)?.id; return ${code}; })()`,
  );
}

/** How the page of one graph is opened. */
export interface Opener {
  /** The page's text, once the tests of the file have begun. */
  readonly html: () => string;
  readonly open: (options?: BrowserContextOptions, html?: string) => Promise<OpenedPage>;
}

/** A browser for all tests of a file, started before the first and ended after the last, and the page of a graph in it. */
export function openerOf(executable: string, graph: KnowledgeGraph): Opener {
  let browser: Browser | undefined;
  let own = "";
  beforeAll(async () => {
    own = pageOf(graph, await buildTemplate());
    browser = await startBrowser(executable, true);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
  });
  return {
    html: () => own,
    open: async (options = {}, html = own) => {
      if (browser === undefined) throw new Error("No page is opened before the tests begin.");
      return await openPage(browser, html, options);
    },
  };
}
