import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 90_000;
vi.setConfig({ testTimeout: TIME });

/** Draws the slider to a place without letting it go. */
const DRAW =
  "{ const slider = document.querySelector('.range'); slider.value = PLACE; slider.dispatchEvent(new Event('input', { bubbles: true })); }";
const LET_GO =
  "document.querySelector('.range').dispatchEvent(new Event('change', { bubbles: true }))";
const CONFIDENCE = "viewer.state().confidence";

/** The same graph with every relation said so many times. */
function repeated(graph: KnowledgeGraph, times: number): KnowledgeGraph {
  const edges = graph.edges.flatMap((edge) =>
    Array.from({ length: times }, (_, at) => ({ ...edge, id: `${edge.id}${at}` })),
  );
  return { ...graph, edges };
}

withBrowser(3, "what moves by and by", (executable) => {
  let browser: Browser;
  let template = "";
  beforeAll(async () => {
    template = await buildTemplate();
    browser = await startBrowser(executable, true);
  }, TIME);
  afterAll(async () => {
    await browser.close();
  });

  it("follows the slider while it is drawn, under bars that tell how sure relations are, as one step", async () => {
    const { page, complaints } = await openPage(browser, pageOf(GRAPH, template));
    const bars = page.locator(".histogram .bar");
    expect(await bars.count()).toBe(20);
    const steps = await page.evaluate<number>("history.length");
    for (const place of [30, 60, 90]) {
      await page.evaluate(DRAW.replace("PLACE", String(place)));
      expect(await ask(page, CONFIDENCE)).toBe(place / 100);
      await settle(page);
      expect(await page.locator(".histogram .bar.is-on").count()).toBe(20 - place / 5);
    }
    expect(await page.evaluate("history.length")).toBe(steps);
    await page.evaluate(LET_GO);
    expect(await page.evaluate("history.length")).toBe(steps + 1);
    expect(await page.evaluate("location.hash")).toContain("sure=90");
    await page.keyboard.press("Control+z");
    expect(await ask(page, CONFIDENCE)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("waits with many relations until the slider is let go, and tells meanwhile where it stands", async () => {
    const html = pageOf(repeated(GRAPH, 130), template);
    const { page } = await openPage(browser, html);
    await page.evaluate(DRAW.replace("PLACE", "75"));
    await settle(page);
    expect(await ask(page, CONFIDENCE)).toBe(0);
    expect(await page.getAttribute(".range", "aria-valuetext")).toContain("75");
    await page.evaluate(LET_GO);
    expect(await ask(page, CONFIDENCE)).toBe(0.75);
    await page.close();
  });

  it("plays time by a key to its end, as one step of the page and of the browser", async () => {
    const { page, complaints } = await openPage(browser, pageOf(GRAPH, template), {
      reducedMotion: "no-preference",
    });
    const steps = await page.evaluate<number>("history.length");
    await page.keyboard.press("r");
    await page.getByRole("button", { name: "Stop" }).waitFor();
    expect(await ask(page, "viewer.state().period.from")).toBe("2026-02");
    await page.getByRole("button", { name: "Play through time" }).waitFor();
    expect(await ask(page, "viewer.state().period")).toEqual({ from: "2026-04", to: "2026-04" });
    await expect.poll(async () => page.evaluate("history.length")).toBe(steps + 1);
    await page.keyboard.press("Control+z");
    expect(await ask(page, "viewer.state().period.from")).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
