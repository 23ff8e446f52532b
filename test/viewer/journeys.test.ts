import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { publish } from "../../src/cli/publish.ts";
import { run } from "../../src/cli/run.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { writeManifest } from "../../src/store/index.ts";
import { withBrowser } from "../support/data.ts";
import { simpleEngine } from "../support/engine.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 90_000;
vi.setConfig({ testTimeout: TIME });

interface Place {
  readonly x: number;
  readonly y: number;
}

withBrowser(19, "journeys", (executable) => {
  let browser: Browser;
  let html = "";
  const stopping = new AbortController();
  let folder = "";
  let address = "";
  let ended: Promise<number> = Promise.resolve(0);

  const publishPage = async (page: string): Promise<void> => {
    const effects: Effects = { ...memoryEffects(new MemoryFiles()), files: nodeFiles };
    await publish(
      join(folder, "graph"),
      {
        files: [{ path: "index.html", chunks: [page] }],
        manifest: (outputs) =>
          writeManifest({
            version: "1",
            options: {},
            inputs: [],
            outputs,
            counts: {},
            problems: [],
          }),
      },
      effects,
    );
  };

  beforeAll(async () => {
    html = pageOf(GRAPH, await buildTemplate());
    browser = await startBrowser(executable, true);
    folder = mkdtempSync(join(tmpdir(), "claimgraph-journeys-"));
    await publishPage(html);
    address = await new Promise<string>((resolve) => {
      const effects: Effects = { ...memoryEffects(new MemoryFiles()), files: nodeFiles };
      const print = async (text: string): Promise<void> => resolve(text.trim());
      const serving: Effects = { ...effects, print, stop: stopping.signal };
      ended = run(["view", join(folder, "graph"), "--quiet"], serving, async () => simpleEngine);
    });
  }, TIME);
  afterAll(async () => {
    stopping.abort(130);
    await ended;
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** A journey starts at the single file, or at the address that `claimgraph view` serves. */
  const start = async (from: "file" | "view" = "file"): Promise<Page> => {
    const options = { acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] };
    if (from === "file") return (await openPage(browser, html, options)).page;
    const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, ...options });
    await page.goto(address);
    await page.waitForSelector("#app .middle");
    await settle(page);
    return page;
  };
  it.each(["file", "view"] as const)(
    "from %s: search by key, read the evidence, open the document and come back to the graph",
    async (from) => {
      const page = await start(from);
      await page.keyboard.press("/");
      await page.keyboard.type("petrel");
      await page.keyboard.press("Enter");
      expect(await page.textContent("#panel h2")).toBe("Petrel 9");
      await page.keyboard.press("n");
      const quote = await page.locator(".claim .quote-text").first().textContent();
      expect(GRAPH.claims.map((claim) => claim.evidence.quote)).toContain(quote);
      await page.keyboard.press("d");
      expect(await page.textContent("mark.sentence")).toBe(quote);
      await page.locator(".claims-here").first().click();
      const said = page.locator(".says .fact").first();
      expect(await said.textContent()).toContain(
        (await page.textContent("mark.sentence .role-subject")) ?? "nothing",
      );
      await page.locator(".says .entity-button, .says .fact").first().click();
      await page.keyboard.press("Escape");
      expect(await ask(page, "viewer.state().reading")).toBeNull();
      await page.close();
    },
  );

  it("filters by keyboard, and picture, table and announcement agree", async () => {
    const page = await start();
    const box = page.locator(".facet-row", { hasText: "Product" }).locator("input");
    await box.focus();
    await page.keyboard.press("Space");
    const left = GRAPH.nodes.filter((node) => node.entity.type !== "Product").length;
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(left);
    expect(await page.textContent("#announcer")).toContain(`${left} entities`);
    await page.keyboard.press("t");
    expect(await page.locator("tbody tr").count()).toBe(left);
    await page.close();
  });

  it.each(["file", "view"] as const)(
    "from %s: finds a path by keys alone and copies it with its quotes",
    async (from) => {
      const page = await start(from);
      for (const [name, key] of [
        ["tove", "s"],
        ["kelp", "e"],
      ] as const) {
        await page.keyboard.press("/");
        await page.keyboard.type(name);
        await page.keyboard.press("Enter");
        await page.keyboard.press(key);
      }
      expect(await ask(page, "viewer.state().selection.kind")).toBe("path");
      const quotes = await page.locator("#panel .path .quote-text").allTextContents();
      expect(quotes.length).toBeGreaterThan(1);
      for (const quote of quotes)
        expect(GRAPH.claims.map((claim) => claim.evidence.quote)).toContain(quote);
      await page.getByRole("button", { name: "Copy with footnotes" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();
      const text = await page.evaluate<string>("navigator.clipboard.readText()");
      for (const quote of quotes) expect(text).toContain(quote);
      await page.close();
    },
  );

  it.each(["file", "view"] as const)(
    "from %s: shows conflicts, both sides quoted",
    async (from) => {
      const page = await start(from);
      await page.keyboard.press("b");
      const text = await page.locator("#panel").innerText();
      expect(text).toContain("Norbrook Yards has not acquired Calder Marine");
      expect(text).toContain("Norbrook Yards acquired Calder Marine, said Pia Strand");
      expect(await page.locator("#panel .conflict").count()).toBe(GRAPH.conflicts.length);
      await page.close();
    },
  );

  it("narrows time with the brush and by dates, and back", async () => {
    const page = await start();
    const bars = await page.locator(".bars").boundingBox();
    if (!bars) throw new Error("no timeline");
    const width = bars.width / 3;
    await page.mouse.move(bars.x + width * 1.2, bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars.x + width * 1.8, bars.y + 20);
    await page.mouse.up();
    expect(await ask(page, "viewer.state().period")).toEqual({ from: "2026-03", to: "2026-03" });
    const inMarch = GRAPH.edges.filter(({ sources }) =>
      sources.some((path) => path === "2026/rival.txt" || path === "2026/trial.txt"),
    ).length;
    expect(await ask(page, "viewer.visible().edges.length")).toBe(inMarch);
    await page.getByLabel("From date").fill("2026-04");
    await page.getByLabel("To date").fill("");
    await page.keyboard.press("Enter");
    expect(await ask(page, "viewer.state().period.from")).toBe("2026-03");
    await page.getByRole("button", { name: "All time" }).click();
    expect(await ask(page, "viewer.visible().edges.length")).toBe(GRAPH.edges.length);
    await page.close();
  });

  it("sorts a table up and down", async () => {
    const page = await start();
    await page.keyboard.press("t");
    const names = async (): Promise<readonly string[]> =>
      await page.locator("tbody td:first-child").allInnerTexts();
    await page.getByRole("button", { name: "Name", exact: true }).click();
    const up = await names();
    expect(up.map((name) => name.toLowerCase())).toEqual(
      up.map((name) => name.toLowerCase()).toSorted(),
    );
    await page.getByRole("button", { name: "Name", exact: true }).click();
    expect(await names()).toEqual(up.toReversed());
    expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
    await page.close();
  });

  it.each(["file", "view"] as const)(
    "from %s: undoes and redoes twelve steps, and opens again from its address",
    async (from) => {
      const page = await start(from);
      const first = await ask(page, "viewer.state()");
      const steps = [
        'viewer.dispatch({ do: "toggle", facet: "type", value: "Place" })',
        'viewer.dispatch({ do: "sure", confidence: 0.5 })',
        'viewer.dispatch({ do: "select", selection: { kind: "node", id: id("Tern Drive") } })',
        'viewer.dispatch({ do: "around", around: { ids: [id("Tern Drive")], depth: 2 } })',
        'viewer.dispatch({ do: "expand", id: id("Hedda Lund") })',
        'viewer.dispatch({ do: "hide", id: id("Auk 4") })',
        'viewer.dispatch({ do: "pin", pin: { id: id("Tern Drive"), x: 12.5, y: -40 } })',
        'viewer.dispatch({ do: "period", period: { from: "2026-02", to: "2026-04" } })',
        'viewer.dispatch({ do: "start", id: id("Tern Drive") })',
        'viewer.dispatch({ do: "toggle", facet: "relation", value: "is_a" })',
        'viewer.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } })',
        'viewer.dispatch({ do: "theme", theme: "dark" })',
      ];
      for (const step of steps) await ask(page, step);
      const last = await ask(page, "viewer.state()");
      for (const _ of steps) await page.keyboard.press("Control+z");
      expect(await ask(page, "viewer.state()")).toEqual(first);
      for (const _ of steps) await page.getByRole("button", { name: "Redo" }).click();
      expect(await ask(page, "viewer.state()")).toEqual(last);
      await page.reload();
      await page.waitForSelector("#app .middle");
      expect(await ask(page, "viewer.state()")).toEqual(last);
      await page.close();
    },
  );

  it.each(["file", "view"] as const)(
    "from %s: saves pictures, tables, graphs and the selection's quotes",
    async (from) => {
      const page = await start(from);
      await select(page, "Tern Drive");
      const save = async (item: string): Promise<Buffer> => {
        await page.getByRole("button", { name: "Save what is shown, or open a file" }).click();
        const waiting = page.waitForEvent("download");
        await page.getByRole("button", { name: item, exact: true }).click();
        return readFileSync(await (await waiting).path());
      };
      const png = await save("Picture, twice as large (PNG)");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
      const svg = (await save("Picture with text (SVG)")).toString();
      expect(svg.match(/<polygon/g)?.length).toBe(GRAPH.nodes.length);
      expect(svg).toContain(">Calder Marine</text>");
      const markdown = (await save("Selection with its quotes (Markdown)")).toString();
      expect(markdown).toContain("# Tern Drive");
      expect(markdown).toContain("Jun Okabe designed the Tern Drive");
      await page.locator(".facet-row", { hasText: "Person" }).locator("input").click();
      const gexf = (await save("Graph for Gephi (GEXF)")).toString();
      const shown = await ask<number>(page, "viewer.visible().nodes.length");
      expect(gexf).toContain(`<nodes count="${shown}">`);
      const downloads: string[] = [];
      page.on("download", (download) => downloads.push(download.suggestedFilename()));
      const nodes = (await save("Tables (CSV)")).toString();
      expect(nodes.trimEnd().split("\n").length).toBe(shown + 1);
      await expect
        .poll(() => downloads.toSorted())
        .toEqual(["claims.csv", "edges.csv", "nodes.csv"]);
      await page.close();
    },
  );

  it.each([
    ["file", "json"],
    ["file", "gexf"],
    ["view", "json"],
  ] as const)("from %s: opens a dropped file of format %s", async (from, format) => {
    const page = await start(from);
    const [file] = EXPORTERS.get(format)?.write({ ...GRAPH, nodes: GRAPH.nodes }, {}).files ?? [];
    const text = [...(file?.chunks ?? [])].join("");
    await drop(page, `other.${format}`, text);
    await page.waitForSelector(".title");
    expect(await page.textContent(".title")).toBe(`other.${format}`);
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(GRAPH.nodes.length);
    await select(page, "Petrel 9");
    await page.locator("#panel .fact").first().click();
    const quote = await page.locator(".claim .quote-text").first().textContent();
    expect(GRAPH.claims.map((claim) => claim.evidence.quote)).toContain(quote);
    await page.locator("#panel .quote").first().click();
    expect(await page.textContent("mark.sentence")).toBe(quote);
    await page.close();
  });

  it("says what is wrong with a file that is no graph, and keeps the one it has", async () => {
    const page = await start();
    await drop(
      page,
      "broken.json",
      '{"nodes": [{"key": "a"}], "edges": [{"source": "a", "target": "b"}]}',
    );
    await page.waitForSelector(".hint");
    expect(await page.textContent(".hint")).toContain("broken.json: edge edge 0");
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(GRAPH.nodes.length);
    await page.close();
  });

  it("hides, focuses, expands and pins by keys; a drag pins too, and undo brings it back", async () => {
    const page = await start();
    await select(page, "Petrel 9");
    await page.keyboard.press("f");
    const near = await ask<number>(page, "viewer.visible().nodes.length");
    expect(near).toBeLessThan(GRAPH.nodes.length);
    await page.keyboard.press("2");
    expect(await ask<number>(page, "viewer.visible().nodes.length")).toBeGreaterThan(near);
    await page.keyboard.press("f");
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(GRAPH.nodes.length);
    await page.keyboard.press("Alt+ArrowRight");
    expect(await ask(page, "viewer.state().pins.length")).toBe(1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Escape");
    await settle(page);
    const place = 'viewer.view().screenPosition(id("Farrow Bay"))';
    const before = await ask<Place>(page, place);
    const stage = await page.locator("#stage").boundingBox();
    const [x, y] = [(stage?.x ?? 0) + before.x, (stage?.y ?? 0) + before.y];
    await page.mouse.move(x, y);
    await settle(page);
    await page.mouse.down();
    await page.mouse.move(x + 30, y - 40, { steps: 4 });
    await page.mouse.move(x + 60, y - 80, { steps: 4 });
    await page.mouse.up();
    await settle(page);
    const after = await ask<Place>(page, place);
    // The middle of the node snaps to the pointer, which had taken it within a pixel of it.
    expect(Math.hypot(after.x - before.x - 60, after.y - before.y + 80)).toBeLessThan(2);
    expect(await ask(page, "viewer.state().pins.length")).toBe(1);
    await page.keyboard.press("Control+z");
    await settle(page);
    expect((await ask<Place>(page, place)).x).toBeCloseTo(before.x, 0);
    await select(page, "Auk 4");
    await page.keyboard.press("h");
    expect(await ask(page, 'viewer.visible().nodes.includes(id("Auk 4"))')).toBe(false);
    await page.close();
  });

  it("loads anew when a build replaces the served graph", async () => {
    const page = await start("view");
    await select(page, "Petrel 9");
    const other = { ...GRAPH, edges: GRAPH.edges.slice(1) };
    await publishPage(pageOf(other, await buildTemplate()));
    await expect
      .poll(async () => await ask(page, "viewer.graph.edges.length").catch(() => 0), {
        timeout: 15_000,
      })
      .toBe(other.edges.length);
    expect(await page.textContent("#panel h2")).toBe("Petrel 9");
    await publishPage(html);
    await page.close();
  });
});

async function select(page: Page, name: string): Promise<void> {
  await ask(
    page,
    `viewer.dispatch({ do: "select", selection: { kind: "node", id: id(${JSON.stringify(name)}) } })`,
  );
  await settle(page);
}

/** Lets a file fall on the page, as a reader does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return data; })()`,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
