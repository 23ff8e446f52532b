import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { areSlow, createPace, mostLinesAt } from "../../viewer/state/index.ts";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const TIME = 90_000;
vi.setConfig({ testTimeout: TIME });

const [FAST, SLOW] = [
  [16, 17, 16],
  [900, 400, 410, 400],
];

describe("the pace of the picture", () => {
  it.each([
    [[16, 17, 18], false],
    [[900, 17, 18], false],
    [[20, 400, 17, 18], false],
    [[20, 400, 300, 18], true],
    [[400], true],
    [[], false],
  ])("of frames of %j is slow: %s", (times, isSlow) => {
    expect(areSlow(times)).toBe(isSlow);
  });

  it("goes from arrows to straight lines, hair lines and the strongest while frames are slow", () => {
    const pace = createPace();
    const seen = Array.from({ length: 5 }, () => {
      const detail = pace.detail(500);
      if (pace.isAsked()) pace.tell(SLOW);
      return [detail, pace.isAsked()];
    });
    expect(seen).toEqual([
      ["arrows", true],
      ["straight", true],
      ["hair", true],
      ["strongest", false],
      ["strongest", false],
    ]);
    expect(pace.took.value).toBe(400);
    expect(mostLinesAt("strongest")).toBeLessThan(mostLinesAt("hair"));
  });

  it("begins with hair lines where there are many", () => {
    const pace = createPace();
    expect(pace.detail(2001)).toBe("hair");
    pace.tell(SLOW);
    expect([pace.detail(2001), pace.detail(10)]).toEqual(["strongest", "straight"]);
  });

  it("stays where frames are fast, and is asked no more", () => {
    const pace = createPace();
    pace.tell(FAST);
    expect([pace.detail(10), pace.took.value, pace.isAsked()]).toEqual(["arrows", null, false]);
  });

  it("draws all when told to, for good", () => {
    const pace = createPace();
    pace.tell(SLOW);
    pace.drawAll();
    expect([pace.detail(10), pace.took.value, pace.isAsked()]).toEqual(["arrows", null, false]);
  });
});

withBrowser(2, "a slow machine", (executable) => {
  let browser: Browser;
  let html = "";
  beforeAll(async () => {
    html = pageOf(harbourGraph(), await buildTemplate());
    browser = await startBrowser(executable, true);
  }, TIME);
  afterAll(async () => {
    await browser.close();
  });

  it("draws less, says so, keeps the view, and draws all again by key", async () => {
    const { page, complaints } = await openPage(browser, html, {}, [SLOW, SLOW, FAST]);
    const told = page.locator(".extent [role=status]");
    await expect.poll(async () => told.textContent()).toContain("a frame took 0.4 s");
    await ask(page, "viewer.view().zoom(2)");
    await settle(page);
    const place = await ask(page, 'viewer.view().screenPosition(id("Auk 4"))');
    const full = page.getByRole("button", { name: "Draw in full" });
    await full.focus();
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await page.locator(".extent").count()).toBe(0);
    expect(await ask(page, 'viewer.view().screenPosition(id("Auk 4"))')).toEqual(place);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is not spoken of where frames are fast", async () => {
    const { page } = await openPage(browser, html, {}, [FAST]);
    await settle(page);
    expect(await page.locator(".extent").count()).toBe(0);
    await page.close();
  });
});
