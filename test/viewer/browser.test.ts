import { source } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { HOSTILE, harbourGraph, hostileGraph } from "./sample.ts";

const GRAPH = harbourGraph();
const TIME = 60_000;
vi.setConfig({ testTimeout: TIME });

interface Place {
  readonly x: number;
  readonly y: number;
}

withBrowser(25, "the page", (executable) => {
  let browser: Browser;
  let template = "";
  beforeAll(async () => {
    template = await buildTemplate();
    browser = await startBrowser(executable, true);
  }, TIME);
  afterAll(async () => {
    await browser.close();
  });
  const open = (
    graph = GRAPH,
    options: Parameters<typeof openPage>[2] = {},
  ): ReturnType<typeof openPage> => openPage(browser, pageOf(graph, template), options);

  it("draws from a file, without a request, error or violated policy", async () => {
    const { page, complaints } = await open();
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(GRAPH.nodes.length);
    expect(await page.textContent(".story")).toContain("24 entities, 48 claims, 4 articles");
    const labels = await ask<number>(page, "viewer.view().labels().length");
    expect(labels).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("paints each node where it says, in the colour of its type", async () => {
    const { page } = await open();
    for (const name of ["Calder Marine", "Ines Calder", "Tern Drive"]) {
      const pixel = await ask<readonly number[]>(
        page,
        `viewer.view().pixel(viewer.view().screenPosition(id(${JSON.stringify(name)})))`,
      );
      const color = GRAPH.nodes.find((node) => node.entity.name === name)?.color ?? "";
      const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      parts.forEach((part, at) => expect(Math.abs(part - (pixel[at] ?? -99))).toBeLessThan(6));
    }
    await page.close();
  });

  it("opens on a click on a line the sentence behind it, its words marked", async () => {
    const { page, complaints } = await open();
    const edge = GRAPH.edges.find((one) => one.type === "leads" && one.weight === 2);
    await clickAt(page, await ask<Place>(page, `viewer.view().edgePosition("${edge?.id}")`));
    expect(await ask(page, "viewer.state().selection")).toEqual({ kind: "edge", id: edge?.id });
    const quotes = await page.locator(".claim .quote-text").allTextContents();
    expect(quotes.toSorted()).toEqual(
      GRAPH.claims
        .filter((claim) => edge?.claims.includes(claim.id))
        .map((claim) => claim.evidence.quote)
        .toSorted(),
    );
    const marks = page.locator(".claim").first().locator("mark");
    expect(await marks.allTextContents()).toEqual(["Ines Calder", "leads", "Calder Marine"]);
    const styles = await Promise.all([0, 1, 2].map((at) => marks.nth(at).getAttribute("class")));
    expect(styles).toEqual(["role-subject", "role-trigger", "role-object"]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("opens on a click on a quote its document, with just the sentence marked", async () => {
    const { page } = await open();
    for (const claim of GRAPH.claims.filter((_, at) => at % 6 === 0)) {
      const [one] = GRAPH.edges.filter((edge) => edge.claims.includes(claim.id));
      if (!one) continue;
      await ask(
        page,
        `viewer.dispatch({ do: "select", selection: { kind: "edge", id: "${one.id}" } })`,
      );
      await page.click(`[data-claim="${claim.id}"] .quote`);
      const sentence = page.locator("mark.sentence");
      expect(await sentence.textContent()).toBe(claim.evidence.quote);
      expect(await page.textContent(".document")).toBe(
        GRAPH.documents.find(({ path }) => path === claim.document)?.text,
      );
      const box = await sentence.boundingBox();
      expect(box?.y).toBeGreaterThan(50);
      expect(box?.y).toBeLessThan(640);
    }
    await page.close();
  });

  it("shows on a click on a node its type, names and facts", async () => {
    const { page } = await open();
    await clickAt(
      page,
      await ask<Place>(page, 'viewer.view().screenPosition(id("Calder Marine"))'),
    );
    const panel = page.locator("#panel");
    expect(await panel.locator("h2").textContent()).toBe("Calder Marine");
    const text = await panel.innerText();
    for (const words of ["Organization", "the Calder yard", "maker of electric ferries", "2019"])
      expect(text).toContain(words);
    const facts = await panel.locator("li .fact").count();
    expect(facts).toBe(
      await ask(
        page,
        'viewer.graph.edges.filter((edge) => edge.subject === id("Calder Marine") || edge.object === id("Calder Marine")).length + 2',
      ),
    );
    await page.close();
  });

  it("fans parallel relations out, each to be clicked", async () => {
    const { page } = await open();
    const pair = 'id("Calder Marine"), id("Norbrook Yards")';
    await ask(
      page,
      `viewer.dispatch({ do: "select", selection: { kind: "line", id: [${pair}].sort().join("|") } })`,
    );
    await settle(page);
    expect(await page.locator("#panel .line-edge").count()).toBe(3);
    const edges = await ask<readonly string[]>(
      page,
      `viewer.graph.edges.filter((edge) => [${pair}].includes(edge.subject) && [${pair}].includes(edge.object)).map((edge) => edge.id)`,
    );
    for (const edge of edges) {
      await clickAt(page, await ask<Place>(page, `viewer.view().edgePosition("${edge}")`));
      expect(await ask(page, "viewer.state().selection.id")).toBe(edge);
    }
    await page.close();
  });

  it("draws a relation of a thing with itself, to be clicked", async () => {
    const { page } = await open();
    const loop = GRAPH.edges.find((edge) => edge.subject === edge.object);
    await clickAt(page, await ask<Place>(page, `viewer.view().edgePosition("${loop?.id}")`));
    expect(await ask(page, "viewer.state().selection")).toEqual({ kind: "edge", id: loop?.id });
    await page.close();
  });

  it("finds an entity by another name, with keys only", async () => {
    const { page, complaints } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("nby");
    await settle(page);
    expect(await page.locator("#search-hits li").first().innerText()).toContain("Norbrook Yards");
    await page.keyboard.press("Enter");
    expect(await ask(page, 'viewer.state().selection.id === id("Norbrook Yards")')).toBe(true);
    await settle(page);
    const place = await ask<Place>(page, 'viewer.view().screenPosition(id("Norbrook Yards"))');
    const stage = await page.locator("#stage").boundingBox();
    expect(place.x).toBeGreaterThan(0);
    expect(place.x).toBeLessThan((stage?.width ?? 0) - 400);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("filters by entity type: picture, table and announcement agree", async () => {
    const { page } = await open();
    await page.locator(".facet-row", { hasText: "Person" }).locator("input").click();
    const people = GRAPH.nodes.filter((node) => node.entity.type === "Person").length;
    const shown = GRAPH.nodes.length - people;
    expect(await ask(page, "viewer.visible().nodes.length")).toBe(shown);
    expect(await page.textContent("#announcer")).toContain(`${shown} entities`);
    expect(await ask(page, 'viewer.view().screenPosition(id("Ines Calder"))')).toBeNull();
    await page.keyboard.press("t");
    expect(await page.locator("tbody tr").count()).toBe(shown);
    await page.close();
  });

  it("filters by relation with 'only' and shows all again", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Show only leads", exact: true }).click();
    const edges = await ask<readonly string[]>(page, "viewer.visible().edges");
    expect(edges.toSorted()).toEqual(
      GRAPH.edges
        .filter((edge) => edge.type === "leads")
        .map((edge) => edge.id)
        .toSorted(),
    );
    await page.getByRole("button", { name: "Show everything" }).click();
    expect(await ask(page, "viewer.visible().edges.length")).toBe(GRAPH.edges.length);
    await page.close();
  });

  it("hides what is less sure, and copies a citation", async () => {
    const { page } = await open(GRAPH, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".range").fill("80");
    const sure = GRAPH.edges.filter((edge) => edge.confidence >= 0.8);
    expect(await ask(page, "viewer.visible().edges.length")).toBe(sure.length);
    await ask(
      page,
      `viewer.dispatch({ do: "select", selection: { kind: "edge", id: "${sure[0]?.id}" } })`,
    );
    await page.getByRole("button", { name: "Copy as a citation" }).first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const claim = GRAPH.claims.find(({ id }) => sure[0]?.claims.includes(id));
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain(claim?.evidence.quote);
    expect(await page.textContent("#told")).toBe("Copied");
    // By key once more: it is said anew.
    await page.keyboard.press("c");
    await expect.poll(async () => await page.textContent("#told")).toBe("Copied\u00a0");
    await page.close();
  });

  it("goes back step by step", async () => {
    const { page } = await open();
    await ask(
      page,
      'viewer.dispatch({ do: "select", selection: { kind: "node", id: id("Petrel 9") } })',
    );
    await page.locator("#panel .fact").first().click();
    expect(await ask(page, "viewer.state().selection.kind")).toBe("edge");
    await page.keyboard.press("Control+z");
    expect(await ask(page, 'viewer.state().selection.id === id("Petrel 9")')).toBe(true);
    await page.keyboard.press("Control+z");
    expect(await ask(page, "viewer.state().selection")).toBeNull();
    expect(await page.locator("#panel").count()).toBe(0);
    await page.close();
  });

  it("walks, zooms and closes with keys", async () => {
    const { page } = await open();
    await page.keyboard.press("ArrowRight");
    const first = await ask<string>(page, "viewer.state().selection.id");
    await page.keyboard.press("ArrowRight");
    expect(await ask(page, "viewer.state().selection.id")).not.toBe(first);
    const before = await ask<Place>(page, 'viewer.view().screenPosition(id("Auk 4"))');
    await page.keyboard.press("+");
    await settle(page);
    expect(await ask<Place>(page, 'viewer.view().screenPosition(id("Auk 4"))')).not.toEqual(before);
    await page.keyboard.press("Escape");
    expect(await ask(page, "viewer.state().selection")).toBeNull();
    await page.close();
  });

  it("shows no overlapping labels at any zoom", async () => {
    const { page } = await open();
    for (let zoom = 0; zoom < 5; zoom++) {
      const labels = await ask<
        readonly (Place & { left: number; top: number; right: number; bottom: number })[]
      >(page, "viewer.view().labels()");
      const pairs = labels.flatMap((one, at) =>
        labels
          .slice(at + 1)
          .filter(
            (two) =>
              one.left < two.right &&
              two.left < one.right &&
              one.top < two.bottom &&
              two.top < one.bottom,
          ),
      );
      expect(pairs).toEqual([]);
      await page.keyboard.press("+");
      await settle(page);
    }
    await page.close();
  });

  it("is dark where the system is, and as the reader says", async () => {
    const { page } = await open(GRAPH, { colorScheme: "dark" });
    const ground = "getComputedStyle(document.body).backgroundColor";
    expect(await page.evaluate(ground)).toBe("rgb(20, 23, 28)");
    await page.getByRole("button", { name: /^Colours/ }).click();
    expect(await page.evaluate(ground)).toBe("rgb(251, 251, 249)");
    await page.close();
  });

  it("runs nothing that names, quotes, titles, file names or addresses hold, and shows them all", async () => {
    const { page, complaints } = await open(hostileGraph());
    await page.keyboard.press("t");
    for (const words of HOSTILE) {
      const id = `viewer.graph.nodes.find((node) => node.entity.name === ${JSON.stringify(words)}).id`;
      const row = await ask<string>(page, id);
      await page.locator(`tbody tr[data-id="${row}"]`).click();
      const isShown = `document.querySelector("#panel h2").textContent === ${JSON.stringify(words)}`;
      expect([words, await page.evaluate(isShown)]).toEqual([words, true]);
      await page.locator("#panel .fact").first().click();
      await page.locator("#panel .quote").first().click();
      expect(await page.locator("mark.sentence").count()).toBe(1);
      expect(await page.locator("#panel a").count()).toBe(0);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("g");
    await page.keyboard.press("/");
    await page.keyboard.type("<script");
    await settle(page);
    expect(await page.locator("#search-hits li").count()).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("window.pwned")).toBeUndefined();
    expect(
      await page
        .locator("#app script, #app img, #app iframe, #app style, #app svg[onload]")
        .count(),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("holds the same content in tables and panels where nothing can be drawn", async () => {
    const plain = await startBrowser(executable, false);
    const { page, complaints } = await openPage(plain, pageOf(GRAPH, template));
    expect(await page.locator("tbody tr").count()).toBe(GRAPH.nodes.length);
    expect(await page.textContent(".note")).toContain("WebGL");
    await page.getByRole("tab", { name: /Relations/ }).click();
    expect(await page.locator("tbody tr").count()).toBe(GRAPH.edges.length);
    await page.locator("tbody tr").first().click();
    expect(await page.locator(".claim .quote").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await plain.close();
  });

  it("draws plainly what is visible where nothing can be painted, to be pressed, enlarged and filtered", async () => {
    const plain = await startBrowser(executable, false);
    const { page, complaints } = await openPage(plain, pageOf(GRAPH, template));
    const nodes = page.locator(".drawing polygon[data-id]");
    expect(await nodes.count()).toBe(GRAPH.nodes.length);
    const id = await ask<string>(page, 'id("Tern Drive")');
    await page.locator(`.drawing [data-id="${id}"]`).click();
    expect(await page.textContent("#panel h2")).toBe("Tern Drive");
    expect(await page.locator(".drawing .is-selected").count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.locator(".facet-row", { hasText: "Person" }).locator("input").click();
    expect(await nodes.count()).toBe(await ask(page, "viewer.visible().nodes.length"));
    await page.locator(".drawing-frame").getByRole("button", { name: "Closer" }).click();
    await page.locator(".drawing").focus();
    await page.keyboard.press("+");
    await page.keyboard.press("Shift+ArrowDown");
    await expect
      .poll(async () => await page.evaluate("document.querySelector('.drawing').scrollTop"))
      .toBeGreaterThan(0);
    for (const [key, isBeyond] of [
      ["ArrowRight", "(to, from) => to.x > from.x"],
      ["ArrowUp", "(to, from) => to.y > from.y"],
    ] as const) {
      const from = await ask<string>(page, "viewer.state().selection.id");
      await page.keyboard.press(key);
      expect(
        await ask(
          page,
          `(${isBeyond})(...[viewer.state().selection.id, "${from}"].map((id) => viewer.graph.nodes.find((node) => node.id === id)))`,
        ),
      ).toBe(true);
    }
    await page.keyboard.press("Alt+ArrowRight");
    expect(await ask(page, "viewer.state().pins.length")).toBe(1);
    // What is selected is brought into sight.
    expect(
      await page.evaluate(`(() => {
        const frame = document.querySelector(".drawing").getBoundingClientRect();
        const { x, y } = document.querySelector(".drawing .is-selected").getBoundingClientRect();
        return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
      })()`),
    ).toBe(true);
    await page.setViewportSize({ width: 340, height: 700 });
    expect(await axe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await plain.close();
  });

  it("comes back from its own address with the same view", async () => {
    const { page, complaints } = await open();
    await page.locator(".facet-row", { hasText: "Person" }).locator("input").click();
    await ask(
      page,
      'viewer.dispatch({ do: "select", selection: { kind: "node", id: id("Petrel 9") } })',
    );
    await page.locator("#panel .fact").first().click();
    await page.locator("#panel .quote").first().click();
    const state = await ask(page, "viewer.state()");
    await page.reload();
    await page.waitForSelector("#app .middle");
    expect(await ask(page, "viewer.state()")).toEqual(state);
    await page.locator("mark.sentence").waitFor();
    await page.goBack();
    expect(await ask(page, "viewer.state().reading")).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("draws again when the browser takes the drawing away", async () => {
    const { page, complaints } = await open();
    await ask(
      page,
      'viewer.dispatch({ do: "select", selection: { kind: "node", id: id("Calder Marine") } })',
    );
    await settle(page);
    const before = await ask<Place>(page, 'viewer.view().screenPosition(id("Ines Calder"))');
    const milliseconds = await page.evaluate<number>(`new Promise((done) => {
      const lost = window.__viewer.view();
      const begin = performance.now();
      for (const canvas of document.querySelectorAll("#stage canvas"))
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      const look = () => {
        const view = window.__viewer.view();
        if (view !== lost && view.counters.frames > 0) done(performance.now() - begin);
        else requestAnimationFrame(look);
      };
      look();
    })`);
    expect(milliseconds).toBeLessThan(1000);
    expect(await ask(page, "viewer.state().selection.id === id('Calder Marine')")).toBe(true);
    await settle(page);
    expect(await ask<Place>(page, 'viewer.view().screenPosition(id("Ines Calder"))')).toEqual(
      before,
    );
    const pixel = await ask<readonly number[]>(
      page,
      'viewer.view().pixel(viewer.view().screenPosition(id("Ines Calder")))',
    );
    expect(pixel.slice(0, 3)).toEqual([0xc7, 0x80, 0x15]);
    expect(await ask(page, "viewer.state().view")).toBe("graph");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 320],
    ["dark", 320],
  ] as const)(
    "has nothing that axe objects to where nothing can be painted: %s, %i px",
    async (colorScheme, width) => {
      const plain = await startBrowser(executable, false);
      const { page } = await openPage(plain, pageOf(GRAPH, template), {
        colorScheme,
        viewport: { width, height: 700 },
      });
      if (width < 700) await ask(page, 'viewer.dispatch({ do: "legend", isOpen: false })');
      const edge = GRAPH.edges.find((one) => one.polarity === "negated");
      const [claim] = GRAPH.claims;
      for (const action of [
        '{ do: "view", view: "graph" }',
        '{ do: "select", selection: { kind: "node", id: id("Calder Marine") } }',
        `{ do: "read", reading: { document: "${claim?.document}", claim: "${claim?.id}" } }`,
        `{ do: "select", selection: { kind: "edge", id: "${edge?.id}" } }`,
        '{ do: "select", selection: { kind: "conflicts", id: "" } }',
      ]) {
        await ask(page, `viewer.dispatch(${action})`);
        expect([action, await axe(page)]).toEqual([action, []]);
      }
      await plain.close();
    },
  );

  it("tells what is wrong with broken data", async () => {
    const page = await browser.newPage();
    const broken = pageOf(GRAPH, template).replace("claimgraph/view@1", "claimgraph/view@7");
    await page.setContent(broken);
    await page.waitForSelector(".broken");
    expect(await page.textContent(".broken")).toContain("view.format");
    await page.close();
  });
});

async function clickAt(
  page: Awaited<ReturnType<typeof openPage>>["page"],
  place: Place,
): Promise<void> {
  const stage = await page.locator("#stage").boundingBox();
  await page.mouse.move((stage?.x ?? 0) + place.x, (stage?.y ?? 0) + place.y);
  await settle(page);
  await page.mouse.click((stage?.x ?? 0) + place.x, (stage?.y ?? 0) + place.y);
  await settle(page);
  // A single click is told apart from the first half of a double one.
  await page.waitForTimeout(350);
  await settle(page);
}

/** The rules of accessibility that the page breaks, with the elements that break them. */
async function axe(page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<readonly string[]> {
  await settle(page);
  await page.evaluate(source);
  return await page.evaluate<readonly string[]>(
    "axe.run().then((result) => result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))",
  );
}
