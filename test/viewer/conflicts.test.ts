import { expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { buildTemplate, openPage, pageOf, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 60_000;
vi.setConfig({ testTimeout: TIME });

withBrowser(1, "conflicts in the page", (executable) => {
  it("stand in a tab of the tables, with the sentences of each side", async () => {
    const browser = await startBrowser(executable, false);
    const { page, complaints } = await openPage(browser, pageOf(GRAPH, await buildTemplate()));
    await page.getByRole("tab", { name: /Conflicts/ }).click();
    expect(await page.locator(".conflict").count()).toBe(GRAPH.conflicts.length);
    const [conflict] = GRAPH.conflicts;
    const card = page.locator(`[data-conflict="${conflict?.id}"]`);
    expect(await card.locator(".conflict-side").count()).toBe(conflict?.sides.length);
    expect(await card.textContent()).toContain("Norbrook Yards has not acquired Calder Marine");
    expect(await card.textContent()).toContain("Norbrook Yards acquired Calder Marine");
    await card.locator(".quote").first().click();
    expect(await page.locator(".panel.is-reading").count()).toBe(1);
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
