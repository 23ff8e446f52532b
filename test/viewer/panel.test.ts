import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 90_000;
vi.setConfig({ testTimeout: TIME, hookTimeout: TIME });
const SELECT =
  'viewer.dispatch({ do: "select", selection: { kind: "node", id: id("Calder Marine") } })';

withBrowser(5, "the panel", (executable) => {
  let browser: Browser;
  let html = "";
  beforeAll(async () => {
    html = pageOf(GRAPH, await buildTemplate());
    browser = await startBrowser(executable, false);
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["beside the picture", { width: 1000, height: 640 }, "width", "ArrowLeft", "ArrowRight"],
    ["below it", { width: 400, height: 700 }, "height", "ArrowUp", "ArrowDown"],
  ] as const)("is made larger and smaller %s, by pointer and by keys", async (...way) => {
    const [, viewport, side, larger, smaller] = way;
    const { page, complaints } = await openPage(browser, html, { viewport });
    await ask(page, SELECT);
    await page.waitForSelector("#panel");
    const panel = page.locator("#panel");
    const edge = page.locator(".panel-edge");
    const size = async (): Promise<number> => (await panel.boundingBox())?.[side] ?? 0;
    const styled = await size();
    const shown = async (): Promise<number> => Number(await edge.getAttribute("aria-valuenow"));
    await expect.poll(shown).toBe(Math.round((styled / viewport[side]) * 100));
    await edge.focus();
    await page.keyboard.press(larger);
    await expect.poll(size).toBeGreaterThan(styled + 10);
    await page.keyboard.press(smaller);
    await page.keyboard.press(smaller);
    await expect.poll(size).toBeLessThan(styled);
    await page.keyboard.press("End");
    await expect.poll(shown).toBe(90);
    await page.keyboard.press("Home");
    await expect.poll(size).toBeCloseTo(viewport[side] * 0.2, 0);
    const box = await edge.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 6];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const to = side === "width" ? ([500, y] as const) : ([x, 350] as const);
    await page.mouse.move(to[0], to[1], { steps: 4 });
    await page.mouse.up();
    await expect.poll(size).toBeCloseTo(viewport[side] / 2, -1);
    // Not a step: what is undone is the selection.
    await page.keyboard.press("Enter");
    await expect.poll(size).toBe(styled);
    await page.keyboard.press("Control+z");
    expect(await panel.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["ltr", 320, 640],
    ["rtl", 320, 640],
    ["rtl", 1280, 800],
  ])("and all else fits where lines run %s: %i by %i", async (direction, width, height) => {
    const { page, complaints } = await openPage(browser, html, { viewport: { width, height } });
    await page.evaluate(`document.documentElement.dir = "${direction}", null`);
    const claim = GRAPH.claims[3];
    const states = [
      "null",
      SELECT,
      `viewer.dispatch({ do: "read", reading: { document: "${claim?.document}", claim: "${claim?.id}" } })`,
      'viewer.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } })',
      "document.querySelector('.menu > button').click()",
      "document.querySelector('[aria-label=Keys]').click()",
    ];
    for (const isLegendOpen of [true, false])
      for (const state of states) {
        await ask(page, `viewer.dispatch({ do: "legend", isOpen: ${isLegendOpen} })`);
        await ask(page, state);
        await settle(page);
        expect([state, isLegendOpen, await outside(page)]).toEqual([state, isLegendOpen, []]);
        await ask(
          page,
          "(document.querySelector('dialog header button')?.click(), document.querySelector('.menu-list') && document.querySelector('.menu > button').click())",
        );
      }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** What can be seen that reaches beyond the window, and boxes whose content does and cannot be scrolled to. */
async function outside(page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<unknown> {
  return await page.evaluate(`(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
    const isClipped = (one) => {
      for (let at = one.parentElement; at; at = at.parentElement)
        if (/auto|scroll|hidden/.test(getComputedStyle(at).overflowX) && at.matches(".tables, .drawing, .panel-body, .legend, .bars, .story, .facet-label, .stage, .search-list, dialog")) return true;
      return false;
    };
    const beyond = [...document.querySelectorAll("#app *")].filter((one) => {
      if (one.matches(".for-ears, option") || isClipped(one) || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < -6 || right > innerWidth + 6);
    });
    const cut = [...document.querySelectorAll(".panel-body, .legend, dialog, .menu-list")].filter((one) => one.scrollWidth > one.clientWidth + 1);
    return [...wide, ...[...beyond, ...cut].map((one) => one.outerHTML.slice(0, 120))];
  })()`);
}
