import { source } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, openerOf, settle } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
vi.setConfig({ testTimeout: 90_000 });

const EXTENT = "viewer.state().extent";
const SELECTED = "viewer.state().selection";

withBrowser(5, "the graph of communities", (executable) => {
  const sample = openerOf(executable, GRAPH);
  const open = async (): Promise<{ page: Page; complaints: readonly string[] }> => {
    const opened = await sample.open();
    await ask(opened.page, 'viewer.dispatch({ do: "extent", extent: "communities" })');
    await settle(opened.page);
    return opened;
  };

  it("is walked, opened and left by keys alone, and every step undone", async () => {
    const { page, complaints } = await open();
    expect(await page.textContent(".extent [role=status]")).toContain("communities of 24 entities");
    await page.keyboard.press("ArrowRight");
    await settle(page);
    expect(await page.textContent(".extent [role=status]")).toContain("Enter opens it");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    await settle(page);
    const marked = await page.textContent(".extent .title");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await ask(page, EXTENT)).toMatch(/^(\d+|small)$/);
    expect(await page.textContent(".extent .title")).toBe(marked);
    const shown = await ask<readonly string[]>(page, "viewer.visible().nodes");
    expect(shown.length).toBeLessThan(GRAPH.nodes.length);
    for (const id of shown)
      expect(await ask(page, `viewer.view().screenPosition("${id}")`)).not.toBeNull();
    await page.keyboard.press("ArrowRight");
    expect(await ask(page, `${SELECTED}.kind`)).toBe("node");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await settle(page);
    expect(await ask(page, EXTENT)).toBe("communities");
    for (let step = 0; step < 5; step++) await page.keyboard.press("Control+z");
    expect(await ask(page, EXTENT)).toBeNull();
    await settle(page);
    expect(await ask(page, 'viewer.view().screenPosition(id("Auk 4"))')).not.toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("opens what is pressed, and both ends of a line that is", async () => {
    const { page, complaints } = await open();
    const stage = await page.locator("#stage").boundingBox();
    const press = async (place: { x: number; y: number }): Promise<void> => {
      await page.mouse.click((stage?.x ?? 0) + place.x, (stage?.y ?? 0) + place.y);
      await page.waitForTimeout(350);
      await settle(page);
    };
    await press(await ask(page, 'viewer.view().screenPosition("1")'));
    expect(await ask(page, EXTENT)).toBe("1");
    await page.getByRole("button", { name: "Communities", exact: true }).click();
    await settle(page);
    await press(await ask(page, 'viewer.view().edgePosition("0,1")'));
    expect(await ask(page, EXTENT)).toBe("0,1");
    await page.getByRole("button", { name: "Communities", exact: true }).click();
    await page.getByRole("button", { name: "All entities" }).click();
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(GRAPH.nodes.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("opens the community of what a search finds, and comes back from its address", async () => {
    const { page, complaints } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("kelp");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await ask(page, `${SELECTED}.id === id("Kelp Engine")`)).toBe(true);
    const place = 'viewer.view().screenPosition(id("Kelp Engine"))';
    expect(await ask(page, place)).not.toBeNull();
    const state = await ask(page, "viewer.state()");
    await page.reload();
    await page.waitForSelector("#app .middle");
    await settle(page);
    expect(await ask(page, "viewer.state()")).toEqual(state);
    expect(await ask(page, place)).not.toBeNull();
    await page.goBack();
    await settle(page);
    expect(await ask(page, EXTENT)).toBe("communities");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe objects to: %s",
    async (colorScheme) => {
      const { page } = await sample.open({ colorScheme });
      for (const extent of ["communities", "0"]) {
        await ask(page, `viewer.dispatch({ do: "extent", extent: "${extent}" })`);
        await settle(page);
        await page.evaluate(source);
        expect(
          await page.evaluate(
            "axe.run().then((result) => result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`)))",
          ),
        ).toEqual([]);
      }
      await page.close();
    },
  );
});
