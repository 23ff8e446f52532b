import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { loadEngine } from "../../src/cli/load-engine.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { run } from "../../src/cli/run.ts";
import { withBrowser } from "../support/data.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";
import { ask, buildTemplate, openPage, settle, startBrowser } from "./page.ts";

const ROOT = join(import.meta.dirname, "../..");
const TIME = 120_000;
/** Bytes of a page with its reader and a handful of articles. */
const MOST_BYTES = 8_000_000;
vi.setConfig({ testTimeout: TIME });

/** Articles of each format, with one that stands there twice, under a folder's name and with a mark at its beginning. */
const ARTICLES: readonly (readonly [name: string, text: string])[] = [
  [
    "harbour.txt",
    "Ann Lee, who founded Lumora in 2019, leads the company.\n\nLumora acquired Orvana for $14.3 billion on May 3, 2024. Orvana is based in Velden.\n",
  ],
  [
    "denial.md",
    "---\ntitle: A denial\ndate: 2024-06-01\n---\n\n# No deal\n\nLumora has **not** acquired Orvana, said Bo Ekman, the chief executive of Orvana.\n",
  ],
  [
    "page.html",
    "<!doctype html><html><head><title>New boats</title></head><body><article><h1>New boats</h1><p>Orvana launched the Petrel 9 in Velden. The Petrel 9 competes with the Gannet Max, which Norbrook built.</p><p>Ann Lee praised the boat.</p></article></body></html>",
  ],
  ["copy.txt", "\uFEFFNorbrook hired Bo Ekman in March 2025."],
  ["twin.txt", "\uFEFFNorbrook hired Bo Ekman in March 2025."],
];

/** All that a page knows of its graph, as one string. */
const CONTENT =
  "JSON.stringify([viewer.graph.counts, viewer.graph.build, viewer.graph.nodes, viewer.graph.edges, viewer.graph.claims, viewer.graph.documents, viewer.graph.conflicts])";

withBrowser(13, "articles in the page", (executable) => {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-reader-"));
  let browser: Browser;
  let effects: Effects;
  /** The page of the sample corpus with the reader, and that of the articles as the command makes it. */
  let html = "";
  let expected = "";
  const stopping = new AbortController();

  const buildPage = async (out: string, ...words: readonly string[]): Promise<string> => {
    const paths = [...words, "-o", join(folder, out), "--quiet"];
    expect(await run(["build", ...paths], effects, async () => loadEngine())).toBe(0);
    return readFileSync(join(folder, out, "index.html"), "utf8");
  };
  const graphOf = async (page: string): Promise<string> => {
    const opened = await openPage(browser, page);
    const content = await ask<string>(opened.page, CONTENT);
    await opened.page.close();
    return content;
  };

  beforeAll(async () => {
    const template = await buildTemplate();
    const reader = await buildReader(join(folder, "built"));
    effects = {
      ...memoryEffects(new MemoryFiles()),
      files: nodeFiles,
      stop: stopping.signal,
      template: async () => template,
      reader: async () => reader,
    };
    for (const [name, text] of ARTICLES)
      await nodeFiles.makeFolder(join(folder, "articles")).then(async () => {
        await nodeFiles.write(join(folder, "articles", name), [text]);
      });
    browser = await startBrowser(executable, false);
    html = await buildPage("sample", join(ROOT, "corpus"), "--reader");
    expected = await graphOf(await buildPage("graph", join(folder, "articles")));
  }, TIME);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it("is one file, small enough to be sent, the same each time", async () => {
    expect(html.length).toBeLessThanOrEqual(MOST_BYTES);
    expect((await buildReader(join(folder, "again"))) === (await effects.reader())).toBe(true);
  });

  it("makes of dropped files the graph that the command makes of them, and sends nothing", async () => {
    const { page, complaints } = await openPage(browser, html);
    await drop(page, ARTICLES);
    await untilRead(page);
    expect((await ask<string>(page, CONTENT)) === expected).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("does so for the sample corpus too", async () => {
    const corpus = join(ROOT, "corpus");
    const files = readdirSync(corpus).map(
      (name) => [name, readFileSync(join(corpus, name), "utf8")] as const,
    );
    const { page } = await openPage(
      browser,
      await buildPage("other", join(folder, "articles"), "--reader"),
    );
    await drop(page, files.toReversed());
    await untilRead(page);
    expect((await ask<string>(page, CONTENT)) === (await graphOf(html))).toBe(true);
    await page.close();
  });

  it("marks in its document the quote of every claim of the sample corpus", async () => {
    const { page, complaints } = await openPage(browser, html);
    const [claims, wrong] = await page.evaluate<[number, string[]]>(`(async () => {
      const { graph, dispatch } = window.__viewer;
      const wrong = [];
      for (const { id, document: path, evidence } of graph.claims) {
        dispatch({ do: "read", reading: { document: path, claim: id } });
        await new Promise((done) => setTimeout(done));
        if (document.querySelector("mark.sentence")?.textContent !== evidence.quote) wrong.push(id);
      }
      return [graph.claims.length, wrong];
    })()`);
    expect(claims).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("saves what it read as the files that the command writes, the page among them", async () => {
    const built = await buildPage("saved", join(folder, "articles"), "--reader");
    const { page, complaints } = await openPage(browser, html, { acceptDownloads: true });
    await drop(page, ARTICLES);
    await untilRead(page);
    const saved = new Map<string, string>();
    const waiting: Promise<void>[] = [];
    page.on("download", (download) =>
      waiting.push(
        download.path().then((path) => {
          saved.set(download.suggestedFilename(), readFileSync(path, "utf8"));
        }),
      ),
    );
    for (const item of [
      "Page like this one (HTML)",
      "Claims (JSON lines)",
      "Graph for Gephi (GEXF)",
    ]) {
      await page.getByRole("button", { name: "Save what is shown, or open a file" }).click();
      await page.getByRole("button", { name: item, exact: true }).click();
    }
    await expect.poll(() => saved.size, { timeout: TIME }).toBe(5);
    await Promise.all(waiting);
    expect(saved.get("graph.html") === built).toBe(true);
    expect(saved.get("graph.gexf")).toContain("Lumora");
    // Entities have lost the evidence of their types on the way into the page.
    for (const name of ["claims.jsonl", "documents.jsonl"])
      expect([name, saved.get(name)]).toEqual([
        name,
        readFileSync(join(folder, "saved", name), "utf8"),
      ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows evidence and document of what it read, and goes back to its own graph", async () => {
    const { page, complaints } = await openPage(browser, html);
    const own = await ask<string>(page, CONTENT);
    await drop(page, ARTICLES);
    await untilRead(page);
    await page.getByRole("tab", { name: /Relations/ }).click();
    await page.locator("tbody tr").first().click();
    const quote = await page.locator(".claim .quote-text").first().textContent();
    await page.locator("#panel .quote").first().click();
    expect(await page.textContent("mark.sentence")).toBe(quote);
    expect(ARTICLES.some(([, text]) => text.includes(quote ?? "nothing"))).toBe(true);
    await page.getByRole("button", { name: "Read articles" }).click();
    await page.getByRole("button", { name: /^Back to the graph/ }).click();
    expect((await ask<string>(page, CONTENT)) === own).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("reads what is chosen and what is pasted, in the dialog and on the page", async () => {
    const { page } = await openPage(browser, html, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await remember(page);
    await page.keyboard.press("a");
    await page
      .locator("dialog input[type=file]")
      .first()
      .setInputFiles(ARTICLES.map(([name]) => join(folder, "articles", name)));
    await untilRead(page);
    expect((await ask<string>(page, CONTENT)) === expected).toBe(true);
    await page.keyboard.press("a");
    await page.locator("dialog textarea").fill("Lumora acquired Orvana. Ann Lee leads Lumora.");
    await page.getByRole("button", { name: "Read this text" }).click();
    await untilRead(page);
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(1);
    await page.evaluate("navigator.clipboard.writeText('Norbrook acquired Lumora.')");
    await page.locator(".story").click();
    await page.keyboard.press("Control+v");
    await expect
      .poll(async () => await ask(page, "viewer.graph.documents[0].text"), { timeout: TIME })
      .toContain("Norbrook acquired Lumora.");
    await page.close();
  });

  it("lets articles join those that are shown", async () => {
    const { page } = await openPage(browser, html);
    const before = await ask<number>(page, "viewer.graph.counts.documents");
    await page.keyboard.press("a");
    await page.getByLabel("These articles join those that are shown").check();
    const [one, two, ...rest] = ARTICLES;
    if (!one || !two) throw new Error("too few articles");
    await drop(page, [one]);
    await untilRead(page);
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(before + 1);
    await drop(page, [one, two, ...rest]);
    await untilRead(page);
    // One of the five is the copy of another.
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(before + 4);
    await page.close();
  });

  it("tells what cannot be read, by name, and reads the rest", async () => {
    const { page, complaints } = await openPage(browser, html);
    await drop(page, [
      ...ARTICLES.slice(0, 1),
      ["empty.txt", "  \n"],
      ["bytes.md", "\0\u0001\0\0"],
      ["graph.json", '{"nodes": []}'],
    ]);
    await page.locator("dialog [role=alert]").waitFor({ timeout: TIME });
    const told = await page.locator("dialog").innerText();
    expect(told).toContain("The graph is shown, without 3 files.");
    expect(told).toContain("empty.txt: There is no text in it");
    expect(told).toContain("bytes.md: ");
    expect(told).toContain("graph.json: A graph, not an article");
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(1);
    await page.keyboard.press("Escape");
    await drop(page, [["empty.txt", ""]]);
    await page.getByText("No article could be read. The graph is as it was.").waitFor();
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("tells how far it is, can be stopped, and reads again after", async () => {
    const { page, complaints } = await openPage(browser, html);
    const own = await ask<string>(page, CONTENT);
    const long = Array.from(
      { length: 300 },
      (_, at) => `In ${1900 + at} Lumora acquired Orvana ${at}, said Ann Lee of Norbrook.`,
    ).join("\n\n");
    await drop(
      page,
      Array.from(
        { length: 40 },
        (_, at) => [`long-${at}.txt`, `${long} It was year ${at}.`] as const,
      ),
    );
    await page.getByText(/^\d+ of 40: long-\d+\.txt$/).waitFor({ timeout: TIME });
    await page.getByRole("button", { name: "Stop reading" }).dispatchEvent("click");
    await page.getByText("Stopped. The graph is as it was.").waitFor();
    expect((await ask<string>(page, CONTENT)) === own).toBe(true);
    await drop(page, ARTICLES);
    await untilRead(page);
    expect((await ask<string>(page, CONTENT)) === expected).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("forbids the reader to load or send anything", async () => {
    const { page } = await openPage(browser, html);
    const answer = await page.evaluate<string>(
      `new Promise((tell) => {
        const code = "fetch('https://claimgraph.invalid/').then(() => postMessage('sent'), (error) => postMessage('refused'))";
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
        worker.onmessage = ({ data }) => tell(data);
      })`,
    );
    expect(answer).toBe("refused");
    const policy = await page
      .locator("meta[http-equiv=Content-Security-Policy]")
      .getAttribute("content");
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^' ]+'; /);
    expect(policy).toContain("worker-src blob:;");
    expect(policy).not.toMatch(/connect-src|unsafe|\*/);
    await page.close();
  });

  it("tells in a page without it how to get it", async () => {
    const plain = readFileSync(join(folder, "graph", "index.html"), "utf8");
    expect(plain.length).toBeLessThanOrEqual(800_000);
    const { page, complaints } = await openPage(browser, plain);
    await drop(page, ARTICLES);
    const told = await page.locator("dialog").innerText();
    expect(told).toContain("claimgraph view");
    expect(told).toContain("claimgraph build FOLDER --reader");
    await page.keyboard.press("Escape");
    // The page closes it in its own time; a dialog that stays fails here.
    await page.locator("dialog").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is there wherever the page is served", async () => {
    const server = new AbortController();
    let ended: Promise<number> = Promise.resolve(0);
    const address = await new Promise<string>((resolve) => {
      const print = async (text: string): Promise<void> => resolve(text.trim());
      const serving = { ...effects, print, stop: server.signal };
      ended = run(["view", join(folder, "graph"), "--quiet"], serving, async () => loadEngine());
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector("#app .middle");
    await drop(page, ARTICLES.slice(0, 1));
    await untilRead(page);
    expect(await ask(page, "viewer.graph.counts.documents")).toBe(1);
    await page.close();
    server.abort(0);
    await ended;
  });
});

/** Builds the reader into a folder and gives it as the page holds it. */
async function buildReader(outDir: string): Promise<string> {
  const configFile = join(ROOT, "viewer/extract.config.ts");
  await build({ configFile, build: { outDir, emptyOutDir: true } });
  return readFileSync(join(outDir, "reader.txt"), "utf8");
}

/** Lets files fall on the page, as a reader does. */
async function drop(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); for (const [name, text] of ${JSON.stringify(files)}) data.items.add(new File([text], name)); return data; })()`,
  );
  await remember(page);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/** Waits until another graph is shown than when files were last dropped. */
async function untilRead(page: Page): Promise<void> {
  await expect
    .poll(async () => await page.evaluate("window.__viewer.graph !== window.before"), {
      timeout: TIME,
    })
    .toBe(true);
  await page.locator("dialog").waitFor({ state: "detached" });
  await remember(page);
  await settle(page);
}

/** Remembers which graph is shown. */
async function remember(page: Page): Promise<void> {
  await page.evaluate("window.before = window.__viewer.graph, null");
}
