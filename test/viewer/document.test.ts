import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, type OpenedPage, openPage, pageOf, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 90_000;
vi.setConfig({ testTimeout: TIME, hookTimeout: TIME });

const [FIRST] = GRAPH.documents;

withBrowser(5, "a document", (executable) => {
  let browser: Browser;
  let html = "";
  beforeAll(async () => {
    html = pageOf(GRAPH, await buildTemplate());
    browser = await startBrowser(executable, true);
  });
  afterAll(async () => {
    await browser.close();
  });

  const read = async (options = {}): Promise<OpenedPage> => {
    const opened = await openPage(browser, html, options);
    await ask(
      opened.page,
      `viewer.dispatch({ do: "read", reading: { document: "${FIRST?.path}", claim: null } })`,
    );
    await opened.page.waitForSelector(".document");
    return opened;
  };

  it("leads from each name to its entity, and reads on", async () => {
    const { page, complaints } = await read();
    const names = await page.locator(".mention").allTextContents();
    expect(names).toEqual(
      FIRST?.mentions?.map(({ start, end }) => FIRST.text.slice(start, end)) ?? [],
    );
    expect(await page.textContent(".document")).toBe(FIRST?.text);
    const petrels = names.filter((name) => name === "Petrel 9").length;
    await page.locator(".mention", { hasText: "Petrel 9" }).first().click();
    expect(await ask(page, "viewer.state().selection.id === id('Petrel 9')")).toBe(true);
    expect(await ask(page, "viewer.state().reading.document")).toBe(FIRST?.path);
    expect(await page.locator(".mention.is-here").count()).toBe(petrels);
    expect(await page.textContent(".pointed")).toContain(`${petrels} mentions in this document`);
    expect(await page.locator("#stage.is-dimmed").count()).toBe(1);
    await page.locator(".mention.is-here").first().click();
    expect(await page.textContent("#panel h2")).toBe("Petrel 9");
    await page.getByRole("button", { name: "Back" }).click();
    expect(await page.locator(".mention.is-here").count()).toBe(petrels);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is one stop for Tab, in which arrows lead from name to name", async () => {
    const { page } = await read();
    await page.focus(".panel-body");
    await page.keyboard.press("Tab");
    const focused = async (): Promise<string> =>
      await page.evaluate<string>(
        "document.activeElement.dataset.node ?? document.activeElement.className",
      );
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    // Two names, then the sign of their sentence.
    expect(await focused()).toBe("claims-here");
    await page.keyboard.press("Enter");
    expect(await ask(page, "viewer.state().reading.claim")).toBe(
      GRAPH.claims.find(
        ({ document, evidence }) => document === FIRST?.path && evidence.start === 0,
      )?.id,
    );
    await page.keyboard.press("Control+z");
    await page.locator(".mention[role]").first().focus();
    expect(await focused()).toBe(first);
    await page.keyboard.press("Space");
    expect(await ask(page, "viewer.state().selection.id")).toBe(first);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('.document')")).toBeNull();
    await page.close();
  });

  it("lights up what selected words say", async () => {
    const { page, complaints } = await read();
    const sentences = page.locator(".passage");
    await selectBetween(page, 1, 2);
    const [, one, two] = await sentences.evaluateAll((all) =>
      all.map((passage) => passage.getAttribute("data-claim")),
    );
    const edges = GRAPH.edges.filter(({ claims }) => claims.some((id) => id === one || id === two));
    const ends = [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))];
    await page.waitForSelector(".pointed");
    expect(await page.textContent(".pointed")).toContain(
      `The selected text says ${edges.length} relations`,
    );
    expect(await page.textContent("#told")).toContain(`${edges.length} relations`);
    expect(await page.locator("#stage.is-dimmed").count()).toBe(1);
    // Nodes of the lit relations keep their full colour, on a layer of their own.
    expect(await ask(page, `viewer.view().lit().toSorted()`)).toEqual(ends.toSorted());
    await page.locator(".pointed .fact").first().click();
    expect(await ask(page, "viewer.state().reading.claim")).toBe(one);
    expect(await page.locator(".pointed").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows on its ruler where claims stand, to be pressed", async () => {
    const { page } = await read();
    const ticks = await page.locator(".tick.is-claim").getAttribute("d");
    expect(ticks?.match(/M/g)?.length).toBe(await page.locator(".passage").count());
    const box = await page.locator(".ruler").boundingBox();
    const last = Number(/M0 ([\d.]+)H10$/.exec(ticks ?? "")?.[1]);
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + ((box?.height ?? 0) * last) / 1000);
    const claims = GRAPH.claims.filter(({ document }) => document === FIRST?.path);
    const end = Math.max(...claims.map(({ evidence }) => evidence.start));
    expect(await ask(page, "viewer.state().reading.claim")).toBe(
      claims.find(({ evidence }) => evidence.start === end)?.id,
    );
    await expect
      .poll(async () => await page.locator(".tick.is-current").getAttribute("d"))
      .toMatch(/^M0 [\d.]+H10$/);
    await page.close();
  });

  it("has lines of about 70 characters", async () => {
    const { page } = await read({ viewport: { width: 1400, height: 700 } });
    const longest = await page.evaluate<number>(`(() => {
      const probe = document.createElement("span");
      const box = document.querySelector(".document");
      probe.textContent = "The harbour was quiet when the boats came home late. ".repeat(20);
      box.append(probe);
      const lines = new Set([...probe.getClientRects()].map(({ top }) => Math.round(top)));
      const count = probe.textContent.length / lines.size;
      probe.remove();
      return count;
    })()`);
    expect(longest).toBeGreaterThan(58);
    expect(longest).toBeLessThan(76);
    await page.close();
  });
});

/** Selects from the middle of one sentence to the middle of another, as a pointer does. */
async function selectBetween(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(`(() => {
    const sentences = document.querySelectorAll(".passage");
    const textIn = (element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const [first, last] = [textIn(sentences[${from}]), textIn(sentences[${to}])];
    getSelection().setBaseAndExtent(first, 1, last, 3);
  })()`);
}
