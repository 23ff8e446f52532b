import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { EXPORTERS } from "../../src/export/index.ts";
import { withBrowser } from "../support/data.ts";
import { ask, type OpenedPage, openerOf } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
vi.setConfig({ testTimeout: 90_000 });

withBrowser(5, "a page that saves itself", (executable) => {
  const sample = openerOf(executable, GRAPH);

  const open = async (content = sample.html()): Promise<OpenedPage> =>
    await sample.open({ acceptDownloads: true }, content);

  it("is the file that it came from, byte for byte, while all of it is shown", async () => {
    const { page, complaints } = await open();
    await ask(page, "viewer.dispatch({ do: 'theme', theme: 'dark' })");
    expect((await savePage(page)) === sample.html()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("holds what filters leave, at the places where it was pinned", async () => {
    const { page } = await open();
    await ask(page, "viewer.dispatch({ do: 'toggle', facet: 'type', value: 'Person' })");
    await ask(
      page,
      "viewer.dispatch({ do: 'pin', pin: { id: id('Calder Marine'), x: 12, y: -34 } })",
    );
    const shown = await ask<{ nodes: string[]; edges: string[] }>(page, "viewer.visible()");
    const saved = await savePage(page);
    expect(await savePage(page)).toBe(saved);
    await page.close();
    const { page: again, complaints } = await open(saved);
    const now = await ask<{ nodes: string[]; edges: string[] }>(again, "viewer.visible()");
    expect(now.nodes.toSorted()).toEqual(shown.nodes.toSorted());
    expect(now.edges.toSorted()).toEqual(shown.edges.toSorted());
    expect(
      await ask(
        again,
        "viewer.graph.nodes.filter(({ entity }) => entity.name === 'Calder Marine').map(({ x, y }) => [x, y])",
      ),
    ).toEqual([[12, -34]]);
    const kept = new Set(now.nodes);
    for (const { id, document, evidence, subject, object } of GRAPH.claims) {
      if (!kept.has(subject) || (object !== null && !kept.has(object))) continue;
      await ask(
        again,
        `viewer.dispatch({ do: "read", reading: { document: "${document}", claim: "${id}" } })`,
      );
      expect(await again.textContent("mark.sentence")).toBe(evidence.quote);
    }
    // Who is not in this graph is no place to go to.
    const people = GRAPH.nodes.filter(({ entity }) => entity.type === "Person");
    for (const { id } of people)
      expect(await again.locator(`.mention[data-node="${id}"]`).count()).toBe(0);
    expect(complaints).toEqual([]);
    await again.close();
  });

  it.each(["json", "gexf", "jsonl"])(
    "keeps a graph that was opened from %s, and knows that its texts are not whole",
    async (format) => {
      const { page } = await open();
      const [file] = EXPORTERS.get(format)?.write(GRAPH, {}).files ?? [];
      await drop(page, `other.${format}`, [...(file?.chunks ?? [])].join(""));
      await page.waitForSelector(".title");
      // By way of JSON, as parts of it are read when asked for.
      const content =
        "JSON.parse(JSON.stringify([viewer.graph.nodes, viewer.graph.edges, viewer.graph.claims]))";
      const was = await ask(page, content);
      const saved = await savePage(page);
      await page.close();
      const { page: again, complaints } = await open(saved);
      expect(await again.textContent(".title")).toBe(`other.${format}`);
      expect(await ask(again, content)).toEqual(was);
      expect(await ask(again, "viewer.graph.hasTexts")).toBe(false);
      expect(complaints).toEqual([]);
      await again.close();
    },
  );
});

/** Saves the page by its menu and gives the file. */
async function savePage(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Save what is shown, or open a file" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Page like this one (HTML)", exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("graph.html");
  return readFileSync(await download.path(), "utf8");
}

/** Lets a file fall on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return data; })()`,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
