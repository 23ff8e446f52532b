import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { layOut, tiesOf } from "../../src/graph/index.ts";
import type { GraphEdge } from "../../src/model/graph.ts";
import { withBrowser } from "../support/data.ts";
import { ask, openerOf } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
vi.setConfig({ testTimeout: 90_000 });

withBrowser(5, "dropped files", (executable) => {
  const { open } = openerOf(executable, GRAPH);

  it("may be claims alone: their quotes, and names from their words", async () => {
    const { page, complaints } = await open();
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

  it("may be all files of lines of a build: names, titles and whole texts come with them", async () => {
    const { page, complaints } = await open();
    const files = EXPORTERS.get("jsonl")?.write(GRAPH, {}).files ?? [];
    const [claims] = files;
    await dropAll(page, [
      ...files.map(({ path, chunks }) => [path, [...chunks].join("")] as const),
      // The same claims again, as of another build of the same texts.
      ["again.jsonl", [...(claims?.chunks ?? [])].join("")],
    ]);
    await page.waitForSelector(".title");
    expect(await ask(page, "viewer.graph.claims.length")).toBe(GRAPH.claims.length);
    expect(await ask(page, "viewer.graph.documents.map(({ text }) => text)")).toEqual(
      GRAPH.documents.map(({ text }) => text),
    );
    expect(await ask(page, "viewer.graph.documents.map(({ title }) => title)")).toEqual(
      GRAPH.documents.map(({ title }) => title),
    );
    expect(await ask(page, "viewer.graph.hasTexts")).toBe(true);
    expect(await ask(page, "id('Norbrook Yards') !== undefined")).toBe(true);
    expect(withoutWorkers(complaints)).toEqual([]);
    await page.close();
  });

  it("that are several graphs are not guessed at", async () => {
    const { page, complaints } = await open();
    await dropAll(page, [
      ["one.json", '{"nodes": []}'],
      ["two.gexf", "<gexf></gexf>"],
    ]);
    await page.waitForSelector(
      ".hint:has-text('One graph at a time: choose one of one.json, two.gexf')",
    );
    expect(await ask(page, "viewer.graph.counts.entities")).toBe(GRAPH.nodes.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("that are articles beside a graph are read, if the page can, and the graph is named", async () => {
    const { page, complaints } = await open();
    await dropAll(page, [
      ["one.txt", "Lumora acquired Orvana."],
      ["one.json", '{"nodes": []}'],
    ]);
    // This page cannot: it tells how one could.
    expect(await page.locator("dialog").innerText()).toContain("claimgraph build FOLDER --reader");
    expect(await ask(page, "viewer.graph.counts.entities")).toBe(GRAPH.nodes.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("without places are laid out as build does, while the page goes on", async () => {
    const { page, complaints } = await open();
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

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await dropAll(page, [[name, text]]);
}

/** Lets several files fall on the page at once. */
async function dropAll(
  page: Page,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); for (const [name, text] of ${JSON.stringify(files)}) data.items.add(new File([text], name)); return data; })()`,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
