import { expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, openerOf } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const GRAPH = harbourGraph();
vi.setConfig({ testTimeout: 90_000 });

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

withBrowser(1, "the first picture", (executable) => {
  const { open } = openerOf(executable, GRAPH);

  it("fills the stage, and no node lies on another", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 800 } });
    const discs = await ask<readonly Disc[]>(
      page,
      "viewer.visible().nodes.map((id) => viewer.view().screenPosition(id))",
    );
    expect(discs.length).toBe(GRAPH.nodes.length);
    const overlaps = discs.flatMap((one, at) =>
      discs
        .slice(at + 1)
        .filter((two) => Math.hypot(one.x - two.x, one.y - two.y) < one.radius + two.radius),
    );
    expect(overlaps).toEqual([]);
    const names = await ask<
      readonly { left: number; right: number; top: number; bottom: number }[]
    >(page, "viewer.view().labels()");
    const boxes = [
      ...names,
      ...discs.map(({ x, y, radius }) => ({
        left: x - radius,
        right: x + radius,
        top: y - radius,
        bottom: y + radius,
      })),
    ];
    const width =
      Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    const height =
      Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    const stage = await page.locator("#stage").boundingBox();
    expect((width * height) / ((stage?.width ?? 0) * (stage?.height ?? 0))).toBeGreaterThan(0.6);
    await page.close();
  });
});
