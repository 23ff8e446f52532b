import { expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, openerOf, settle } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
vi.setConfig({ testTimeout: 90_000 });

withBrowser(2, "the search of sentences", (executable) => {
  const { open } = openerOf(executable, GRAPH);

  it("leads by keys to the sentence in its document", async () => {
    const { page, complaints } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("aunt money");
    await page.waitForSelector(".search-list [role=status]:has-text('0 entities, 1 sentence')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("mark.sentence");
    expect(await page.textContent("mark.sentence")).toContain("with money from her aunt");
    expect(await ask(page, "viewer.state().selection.kind")).toBe("edge");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("norbrook");
    await page.waitForSelector(".search-list .is-claim");
    await settle(page);
    const listed = await page.locator("#search-hits li").count();
    await page.keyboard.press("PageDown");
    await page.waitForSelector(`#hit-${listed}`);
    expect(await page.locator(".search-list .text-button").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("leads to text of which no claim is made, and the link leads there again", async () => {
    const { page, complaints } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("lighthouse dark");
    await page.waitForSelector(".search-list .is-text");
    await settle(page);
    await page.keyboard.press("Enter");
    const sentence = "The lighthouse of Farrow Bay stood dark.";
    await page.waitForSelector("mark.sentence");
    expect(await page.textContent("mark.sentence")).toBe(sentence);
    await page.reload();
    await page.waitForSelector("mark.sentence");
    expect(await page.textContent("mark.sentence")).toBe(sentence);
    await page.keyboard.press("Escape");
    expect(await ask(page, "viewer.state().reading")).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
