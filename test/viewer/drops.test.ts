import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { layOut, tiesOf } from "../../src/graph/index.ts";
import type { GraphEdge } from "../../src/model/graph.ts";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 90_000;
vi.setConfig({ testTimeout: TIME });

withBrowser(2, "dropped files", (executable) => {
  let browser: Browser;
  let html = "";
  beforeAll(async () => {
    html = pageOf(GRAPH, await buildTemplate());
    browser = await startBrowser(executable, true);
  }, TIME);
  afterAll(async () => {
    await browser.close();
  });

  it("may be claims alone: their quotes, and names from their words", async () => {
    const { page, complaints } = await openPage(browser, html);
    const [claims] = EXPORTERS.get("jsonl")?.write(GRAPH, {}).files ?? [];
    await drop(page, "claims.jsonl", [...(claims?.chunks ?? [])].join(""));
    await page.waitForSelector(".title");
    const ids = new Set(GRAPH.nodes.map(({ id }) => id));
    const relations = GRAPH.claims.filter(({ object }) => ids.has(object ?? ""));
    expect(await ask(page, "viewer.graph.edges.flatMap((edge) => edge.claims).length")).toBe(
      relations.length,
    );
    await ask(
      page,
      "viewer.dispatch({ do: 'select', selection: { kind: 'node', id: id('Tern Drive') } })",
    );
    await page.locator("#panel .fact").first().click();
    const quote = await page.locator(".claim .quote-text").first().textContent();
    expect(GRAPH.claims.map((claim) => claim.evidence.quote)).toContain(quote);
    await drop(page, "claims.jsonl", '{"id": "a", "evidence": {}}\n{"id": ');
    await page.waitForSelector(".hint:has-text('line 1: no claim')");
    expect(withoutWorkers(complaints)).toEqual([]);
    await page.close();
  });

  it("without places are laid out as build does, while the page goes on", async () => {
    const { page, complaints } = await openPage(browser, html);
    const ids = Array.from({ length: 1500 }, (_, at) => `n${at}`);
    const ends = ids.map((id, at) => ({ subject: id, object: ids[(at * 7 + 3) % 1500] ?? id }));
    await page.evaluate(
      "window.ticks = 0; setInterval(() => { window.ticks += Number(document.querySelector('.hint')?.textContent.includes('Arranging') ?? false); }, 10);",
    );
    const edges = ends.map(({ subject, object }) => ({ source: subject, target: object }));
    const nodes = ids.map((key) => ({ key }));
    await drop(page, "bare.json", JSON.stringify({ nodes, edges }));
    await page.waitForSelector(".title:has-text('bare.json')");
    const [model] = GRAPH.edges;
    const ties = tiesOf(
      ids,
      ends.flatMap((end): readonly GraphEdge[] => (model ? [{ ...model, ...end, weight: 1 }] : [])),
    );
    const places = layOut(
      ids.map((id) => ({ id, size: 6, community: 0 })),
      ties,
    );
    expect(await ask(page, "viewer.graph.nodes.map(({ x, y }) => ({ x, y }))")).toEqual(places);
    expect(await page.evaluate("window.ticks")).toBeGreaterThan(3);
    expect(withoutWorkers(complaints)).toEqual([]);
    await page.close();
  });
});

/** The worker that lays graphs out is the page's own script, under an address of its own. */
function withoutWorkers(complaints: readonly string[]): readonly string[] {
  return complaints.filter((text) => !text.startsWith("request of blob:"));
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return data; })()`,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
