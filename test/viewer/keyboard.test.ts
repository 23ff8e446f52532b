import { source } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeHtml } from "../../src/export/html.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { withBrowser } from "../support/data.ts";
import { ask, buildTemplate, openPage, pageOf, settle, startBrowser } from "./page.ts";
import { harbourGraph } from "./sample.ts";

const TIME = 120_000;
/** A stage that is quickly drawn, yet not narrow. */
const SMALL = { viewport: { width: 800, height: 480 } };
vi.setConfig({ testTimeout: TIME, hookTimeout: TIME });

/** The sample with an address to follow, more relations of one entity than a facet shows, and a merge to explain. */
const GRAPH: KnowledgeGraph = withMore(harbourGraph());

const node = (name: string): string =>
  `viewer.dispatch({ do: "select", selection: { kind: "node", id: id("${name}") } })`;
const edge = (where: string): string =>
  `viewer.dispatch({ do: "select", selection: { kind: "edge", id: viewer.graph.edges.find((edge) => ${where}).id } })`;
const readFirst =
  'viewer.dispatch({ do: "read", reading: { document: viewer.graph.claims[3].document, claim: viewer.graph.claims[3].id } })';
const table = 'viewer.dispatch({ do: "view", view: "table" })';
const click = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).click()`;
const selection = "viewer.state().selection";

/** What a key is to do: what is done before, what is pressed, and what then holds; `was` is what `holds` gave before. */
interface Use {
  readonly before?: readonly string[];
  readonly press: string;
  /** Must be another after the key than before, or true where it says so with `===`. */
  readonly changes: string;
}

const at = "document.activeElement";
const shown = "viewer.visible().nodes.length";
const camera = 'JSON.stringify(viewer.view().screenPosition(id("Auk 4")))';
const isThere = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Each command of the page's table by its key. */
const COMMANDS: { readonly [name: string]: readonly Use[] } = {
  search: [{ press: "/", changes: `${at}.id` }],
  open: [{ before: [node("Petrel 9")], press: "Enter", changes: `${at}.className` }],
  leave: [
    { before: [node("Petrel 9")], press: "Escape", changes: `${selection}?.id` },
    { before: [node("Petrel 9"), readFirst], press: "Escape", changes: "viewer.state().reading" },
  ],
  walk: ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].map((press) => ({
    press,
    changes: `${selection}?.id`,
  })),
  edge: ["n", "p"].map((press) => ({
    before: [node("Petrel 9")],
    press,
    changes: `${selection}.kind`,
  })),
  claim: ["j", "k"].map((press) => ({
    before: [readFirst],
    press,
    changes: "viewer.state().reading.claim",
  })),
  cite: [
    {
      before: [
        edge('edge.type === "leads"'),
        "window.copied = null",
        "navigator.clipboard.writeText = async (text) => { window.copied = text; }",
      ],
      press: "c",
      changes: "window.copied",
    },
  ],
  zoom: ["+", "-"].map((press) => ({ press, changes: camera })),
  fit: [{ before: ["viewer.view().zoom(2)"], press: "0", changes: camera }],
  pan: ["Shift+ArrowRight", "Shift+ArrowUp"].map((press) => ({ press, changes: camera })),
  view: [
    { press: "t", changes: "viewer.state().view" },
    { before: [table], press: "g", changes: "viewer.state().view" },
  ],
  focus: ["f", "1", "2", "3"].map((press) => ({
    before: [node("Petrel 9")],
    press,
    changes: "viewer.state().around?.depth",
  })),
  expand: [
    { before: [node("Petrel 9")], press: "x", changes: "viewer.state().around?.ids.length" },
  ],
  hide: [{ before: [node("Petrel 9")], press: "h", changes: shown }],
  pin: [{ before: [node("Petrel 9")], press: "l", changes: "viewer.state().pins.length" }],
  move: [
    { before: [node("Petrel 9")], press: "Alt+ArrowUp", changes: "viewer.state().pins.length" },
  ],
  pathStart: [{ before: [node("Petrel 9")], press: "s", changes: "viewer.state().start" }],
  pathEnd: [
    {
      before: ['viewer.dispatch({ do: "start", id: id("Kelp Engine") })', node("Petrel 9")],
      press: "e",
      changes: `${selection}.kind`,
    },
  ],
  conflicts: [{ press: "b", changes: `${selection}?.kind` }],
  read: [
    {
      before: [edge('edge.type === "leads"')],
      press: "d",
      changes: "viewer.state().reading?.document",
    },
  ],
  play: [{ press: "r", changes: "viewer.state().period.from" }],
  articles: [{ press: "a", changes: isThere("dialog.reader") }],
  undo: [{ before: [node("Petrel 9")], press: "Control+z", changes: `${selection}?.id` }],
  redo: [
    {
      before: [node("Petrel 9"), click("[aria-label=Undo]")],
      press: "Control+Shift+z",
      changes: `${selection}?.id`,
    },
  ],
  keys: [{ press: "?", changes: isThere("dialog.help") }],
};

const type = 'viewer.dispatch({ do: "toggle", facet: "type", value: "Person" })';
const help = click('.top [aria-label="Keys"]');
const desk = click('.top [aria-label="Read articles"]');
const fill =
  "{ const field = document.querySelector('.paste textarea'); field.value = 'Lumora acquired Orvana.'; field.dispatchEvent(new Event('input', { bubbles: true })); }";
const saving = click(".menu > button");
const path = `viewer.dispatch({ do: "select", selection: { kind: "path", id: id("Tove Brandt") + "|" + id("Kelp Engine") } })`;

/** Each control of the page's table: in which state it stands, and what its key does there. */
const CONTROLS: { readonly [name: string]: Use } = {
  showLegend: { press: "Enter", changes: "viewer.state().isLegendOpen" },
  closeLegend: { press: "Enter", changes: "viewer.state().isLegendOpen" },
  undo: { before: [node("Petrel 9")], press: "Enter", changes: `${selection}?.id` },
  redo: {
    before: [node("Petrel 9"), click("[aria-label=Undo]")],
    press: "Enter",
    changes: `${selection}?.id`,
  },
  conflicts: { press: "Enter", changes: `${selection}?.kind` },
  articles: { press: "Enter", changes: isThere("dialog") },
  save: { press: "Enter", changes: isThere(".menu-list") },
  saveAs: { before: [saving], press: "Enter", changes: isThere(".menu-list") },
  openFile: { before: [saving], press: "Enter", changes: "window.choosers" },
  graphOrTable: { press: "Enter", changes: "viewer.state().view" },
  theme: { press: "Enter", changes: "viewer.state().theme" },
  keys: { press: "Enter", changes: isThere("dialog") },
  search: { press: "p", changes: "document.querySelectorAll('#search-hits [role=option]').length" },
  toggleValue: { press: "Space", changes: shown },
  onlyValue: { press: "Enter", changes: shown },
  allOfFacet: { before: [type], press: "Enter", changes: shown },
  moreValues: { press: "Enter", changes: "document.querySelectorAll('.facet-row').length" },
  coloring: { press: "ArrowDown", changes: "viewer.state().colorBy" },
  sureness: { press: "PageUp", changes: "viewer.state().confidence" },
  showAllOrUnpin: { before: [type], press: "Enter", changes: shown },
  zoomIn: { press: "Enter", changes: camera },
  zoomOut: { press: "Enter", changes: camera },
  fit: { before: ["viewer.view().zoom(2)"], press: "Enter", changes: camera },
  drawing: { press: "ArrowDown", changes: `${selection}?.id` },
  note: { press: "Enter", changes: isThere(".hint") },
  extent: {
    before: ['viewer.dispatch({ do: "extent", extent: "0" })'],
    press: "Enter",
    changes: "viewer.state().extent",
  },
  play: { press: "Enter", changes: "viewer.state().period.from" },
  timeBar: { press: "Enter", changes: "viewer.state().period.from" },
  timeEnds: { press: "2", changes: `${at}.value` },
  allTime: {
    before: ['viewer.dispatch({ do: "period", period: { from: "2026-03", to: null } })'],
    press: "Enter",
    changes: "viewer.state().period.from",
  },
  tab: {
    before: [table, click("#tab-relations")],
    press: "Enter",
    changes: "document.querySelector('[aria-selected=true][role=tab]').id",
  },
  sort: {
    before: [table],
    press: "Enter",
    changes: "document.querySelector('th[aria-sort=ascending]') === null",
  },
  row: { before: [table], press: "Enter", changes: `${selection}?.id` },
  moreRows: {
    before: [table],
    press: "Enter",
    changes: "document.querySelectorAll('tbody tr').length",
  },
  back: { before: [node("Petrel 9")], press: "Enter", changes: `${selection}?.id` },
  closePanel: { before: [node("Petrel 9")], press: "Enter", changes: `${selection}?.id` },
  panel: { before: [node("Norbrook Yards")], press: "End", changes: `${at}.scrollTop` },
  panelEdge: {
    before: [node("Petrel 9")],
    press: "ArrowLeft",
    changes: "document.querySelector('#panel').offsetWidth",
  },
  entity: { before: [edge('edge.type === "leads"')], press: "Enter", changes: `${selection}.kind` },
  fact: { before: [node("Petrel 9")], press: "Enter", changes: `${selection}.kind` },
  quote: {
    before: [edge('edge.type === "leads"')],
    press: "Enter",
    changes: "viewer.state().reading?.claim",
  },
  citation: {
    before: [edge('edge.type === "leads"'), "navigator.clipboard.writeText = async () => {}"],
    press: "Enter",
    changes: isThere("[aria-label=Copied]"),
  },
  actions: { before: [node("Petrel 9")], press: "Enter", changes: "viewer.state().around?.depth" },
  why: {
    before: [node("Calder Marine")],
    press: "Enter",
    changes: "document.querySelector('.merges').open",
  },
  copyPath: {
    before: [path, "navigator.clipboard.writeText = async () => {}"],
    press: "Enter",
    changes: `${at}.textContent`,
  },
  claimOfDocument: { before: [readFirst], press: "Enter", changes: "viewer.state().reading.claim" },
  claimsHere: { before: [readFirst], press: "Enter", changes: "viewer.state().reading.claim" },
  mention: { before: [readFirst], press: "Enter", changes: `${selection}?.id` },
  source: {
    before: [
      readFirst,
      "document.querySelector('.panel a').addEventListener('click', (event) => { event.preventDefault(); window.followed = true; })",
    ],
    press: "Enter",
    changes: "window.followed",
  },
  closeDialog: { before: [help], press: "Enter", changes: isThere("dialog") },
  letterKeys: { before: [help], press: "Space", changes: `${at}.checked` },
  chooseArticles: { before: [desk], press: "Enter", changes: "window.choosers" },
  pasteArticle: { before: [desk], press: "x", changes: `${at}.value` },
  joinArticles: {
    before: [desk],
    press: "ArrowDown",
    changes: `${at} === document.querySelector('.mode input')`,
  },
  ownGraph: { before: [desk], press: "Enter", changes: isThere("dialog") },
  readPasted: { before: [desk, fill], press: "Enter", changes: isThere(".reader-progress") },
  stopReading: {
    before: [desk, fill, click(".paste ~ .action")],
    press: "Enter",
    changes: isThere(".reader-progress"),
  },
};

/** Controls that stand only on a narrow page, in a long table, on the first visit, without WebGL, or where another graph is shown; each has a test of its own below. */
const APART = ["closeLegend", "drawing", "moreRows", "note", "ownGraph"];

/** What Tab reaches only as one of a group, in which arrow keys go on; tested where the document is. */
const GROUPED = ["claimsHere"];

withBrowser(12, "the page by keyboard alone", (executable) => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[] = [];
  let start = "";
  beforeAll(async () => {
    const template = await buildTemplate();
    browser = await startBrowser(executable, true);
    // A reader that never answers: what articles become is tested elsewhere.
    const info = { title: null, version: "0.0.0", reader: SILENT };
    const html = [...writeHtml(GRAPH, template, info)].join("");
    ({ page, complaints } = await openPage(browser, html, SMALL));
    start = await ask<string>(page, "JSON.stringify(viewer.state())");
    page.on(
      "filechooser",
      () => void page.evaluate("window.choosers = (window.choosers ?? 0) + 1"),
    );
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Goes back to the first state, with nothing in focus. */
  const reset = async (target: Page = page): Promise<void> => {
    await ask(
      target,
      `(document.querySelector(".reader-progress ~ .action")?.click(), document.querySelector("dialog header button")?.click(), document.querySelector(".menu-list") && document.querySelector(".menu > button").click(), viewer.dispatch({ do: "restore", state: ${start} }), document.activeElement.blur(), document.querySelector("#search").value = "")`,
    );
    await settle(target);
  };
  const prepare = async (steps: readonly string[] = []): Promise<void> => {
    await reset();
    for (const step of steps) {
      await page.evaluate(
        `(() => { const viewer = window.__viewer; const id = (name) => viewer.graph.nodes.find((node) => node.entity.name === name)?.id; ${step}; })()`,
      );
      await settle(page);
    }
  };
  const names = async (of: "commands" | "controls"): Promise<readonly string[]> =>
    await ask(page, `Object.keys(viewer.functions.${of}).sort()`);
  const selectors = async (): Promise<{ readonly [name: string]: string }> =>
    await ask(page, "viewer.functions.controls");

  it("knows a way to use each function of the page's own tables", async () => {
    expect(Object.keys(COMMANDS).toSorted()).toEqual(await names("commands"));
    expect(Object.keys(CONTROLS).toSorted()).toEqual(await names("controls"));
    const ways = await ask<readonly string[]>(page, "Object.values(viewer.functions.ways)");
    for (const way of ways)
      expect([...Object.keys(COMMANDS), ...Object.keys(CONTROLS)]).toContain(way);
  });

  it("does what each key says", async () => {
    for (const [name, uses] of Object.entries(COMMANDS))
      for (const { before, press, changes } of uses) {
        await prepare(before);
        const was = await ask(page, changes);
        await page.keyboard.press(press);
        await settle(page);
        await expect
          .poll(async () => [name, press, (await ask(page, changes)) === was], { timeout: 4000 })
          .toEqual([name, press, false]);
      }
    expect(complaints).toEqual([]);
  });

  it("reaches by Tab, and sees, every control of every panel, table and dialog", async () => {
    const controls = await selectors();
    const met = new Set<string>();
    const states = new Set(
      Object.entries(CONTROLS).flatMap(([name, { before }]) =>
        APART.includes(name) ? [] : [(before ?? []).join("\n")],
      ),
    );
    for (const state of states) {
      const steps = state === "" ? [] : state.split("\n");
      await prepare(steps);
      const tour = await tabTour(page, controls);
      expect([state, tour.missed]).toEqual([state, []]);
      expect([state, tour.nameless]).toEqual([state, []]);
      expect([state, tour.unseen]).toEqual([state, []]);
      for (const name of tour.met) met.add(name);
    }
    expect(
      Object.keys(controls).filter(
        (name) => !met.has(name) && ![...APART, ...GROUPED].includes(name),
      ),
    ).toEqual([]);
  });

  it("works each control with a key", async () => {
    const controls = await selectors();
    for (const [name, { before, press, changes }] of Object.entries(CONTROLS)) {
      if (APART.includes(name)) continue;
      await prepare(before);
      // That Tab leads there is shown above. Of its kind the first is taken that is not on already.
      const free = `:is(${controls[name] ?? name}):not([aria-selected=true], [aria-disabled=true], .says [aria-current=true])`;
      expect([name, await page.locator(free).count()]).not.toEqual([name, 0]);
      await page.locator(free).first().focus();
      const was = await ask(page, changes);
      await page.keyboard.press(press);
      await expect
        .poll(async () => [name, (await ask(page, changes)) === was], { timeout: 4000 })
        .toEqual([name, false]);
      // It outlives the state of the view.
      if (name === "letterKeys") await page.keyboard.press(press);
    }
    expect(complaints).toEqual([]);
  });

  it("gives the focus back when a dialog, a menu, the search or a panel closes", async () => {
    for (const [opener, close] of [
      ['.top [aria-label="Keys"]', "Escape"],
      ['.top [aria-label="Read articles"]', "Escape"],
      [".menu > button", "Escape"],
    ] as const) {
      await prepare();
      await page.focus(opener);
      await page.keyboard.press("Enter");
      await settle(page);
      expect(
        await page.evaluate(
          `document.activeElement.matches('${opener}') && !document.querySelector('.menu-list')`,
        ),
      ).toBe(false);
      await page.keyboard.press(close);
      await settle(page);
      expect(await page.evaluate(`document.activeElement.matches('${opener}')`)).toBe(true);
      expect(await page.locator("dialog, .menu-list").count()).toBe(0);
    }
    await prepare([table]);
    const row = page.locator(".row-button").nth(2);
    await row.focus();
    await page.keyboard.press("Enter");
    await settle(page);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.className")).toBe("panel-body");
    await page.keyboard.press("Tab");
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.closest('#panel') !== null")).toBe(true);
    await page.keyboard.press("Escape");
    await settle(page);
    expect(await row.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
      true,
    );
  });

  it("keeps the focus in the panel while its content changes, and near where a control went away", async () => {
    await prepare([node("Petrel 9")]);
    await page.locator("#panel .fact").first().focus();
    for (const selector of ["#panel .quote", "#panel .entity-button, #panel .fact"]) {
      await page.keyboard.press("Enter");
      await settle(page);
      expect(await page.evaluate("document.activeElement.closest('#panel') !== null")).toBe(true);
      await page.locator(selector).first().focus();
    }
    await prepare([type]);
    await page.locator(".facet legend .text-button").first().focus();
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await page.evaluate("document.activeElement.closest('.facet') !== null")).toBe(true);
  });

  it("leaves letters alone in text fields, and everywhere once they are switched off", async () => {
    await prepare();
    await page.keyboard.press("/");
    await page.keyboard.type("bt");
    expect(await ask(page, "viewer.state().view")).toBe("graph");
    await prepare([help]);
    await page.locator(".letter-keys input").focus();
    const isOn = await page.locator(".letter-keys input").isChecked();
    if (isOn) await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    expect(await ask(page, "viewer.state().view")).toBe("graph");
    await page.keyboard.press("ArrowRight");
    expect(await ask(page, `${selection} !== null`)).toBe(true);
    await page.locator('.top [aria-label="Keys"]').focus();
    await page.keyboard.press("Enter");
    await page.locator(".letter-keys input").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
  });

  it("closes by key the legend of a narrow page and the first hint, and shows more rows of a long table", async () => {
    await page.setViewportSize({ width: 400, height: 700 });
    await prepare();
    await page.focus(".legend .legend-close button");
    await page.keyboard.press("Enter");
    expect(await ask(page, "viewer.state().isLegendOpen")).toBe(false);
    await page.setViewportSize(SMALL.viewport);
    const many = pageOf(manyNodes(260), await buildTemplate());
    const opened = await openPage(browser, many);
    await opened.page.focus(".hint button");
    await opened.page.keyboard.press("Enter");
    await settle(opened.page);
    expect(await opened.page.locator(".hint").count()).toBe(0);
    await ask(opened.page, table);
    await settle(opened.page);
    await opened.page.focus(".tab-body > .text-button");
    await opened.page.keyboard.press("Enter");
    await settle(opened.page);
    expect(await opened.page.locator("tbody tr").count()).toBe(260);
    await opened.page.close();
  });

  describe("axe", () => {
    it.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 320],
      ["dark", 320],
    ] as const)("objects to nothing in any state: %s, %i px", async (colorScheme, width) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const states = [
        [],
        [node("Calder Marine")],
        [edge('edge.polarity === "negated"')],
        [path],
        ['viewer.dispatch({ do: "select", selection: { kind: "conflicts", id: "" } })'],
        ['viewer.dispatch({ do: "period", period: { from: "2026-03", to: "2026-03" } })'],
        [readFirst],
        [node("Petrel 9"), readFirst],
        [table],
        [table, click("#tab-relations")],
        [table, click("#tab-conflicts")],
        [help],
        [desk],
        [desk, fill, click(".paste ~ .action")],
        [saving],
        [type, 'viewer.dispatch({ do: "around", around: { ids: [id("Petrel 9")], depth: 1 } })'],
      ];
      for (const state of states) {
        await prepare([
          ...(width < 700 ? ['viewer.dispatch({ do: "legend", isOpen: false })'] : []),
          ...state,
        ]);
        expect([state, await axe(page)]).toEqual([state, []]);
      }
      await page.setViewportSize(SMALL.viewport);
    });
  });
});

/** `while (true) {}` in a worker would do too; this one waits. Gzipped, in base64, as the page holds it. */
const SILENT = Buffer.from(
  await new Response(
    new Blob(["addEventListener('message', () => {})"])
      .stream()
      .pipeThrough(new CompressionStream("gzip")),
  ).arrayBuffer(),
).toString("base64");

interface Tour {
  /** Names of controls that were reached. */
  readonly met: readonly string[];
  /** Things that can be pressed but that Tab did not reach. */
  readonly missed: readonly string[];
  /** Things that were reached but are in no table. */
  readonly nameless: readonly string[];
  /** Things that showed no focus. */
  readonly unseen: readonly string[];
}

/** Goes through the page by Tab until it comes round. */
async function tabTour(page: Page, controls: { readonly [name: string]: string }): Promise<Tour> {
  await page.evaluate(`(() => {
    for (const one of document.querySelectorAll("[data-met]")) delete one.dataset.met;
    window.tour = { met: new Set(), nameless: [], unseen: [] };
  })()`);
  const look = `(() => {
    const one = document.activeElement;
    if (one === document.body || one === null) return "edge";
    if (one.dataset.met !== undefined) return "again";
    one.dataset.met = "";
    const names = Object.entries(${JSON.stringify(controls)}).filter(([, selector]) => one.matches(selector));
    for (const [name] of names) window.tour.met.add(name);
    if (names.length === 0 && !one.matches("dialog")) window.tour.nameless.push(one.outerHTML.slice(0, 200));
    const marked = one.matches(".for-ears") ? one.closest("label") : one;
    const style = getComputedStyle(marked);
    const isSeen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.borderTopColor !== "rgba(0, 0, 0, 0)" && one.id === "search" || style.strokeWidth === "2px";
    if (!isSeen && !one.matches("dialog")) window.tour.unseen.push(one.outerHTML.slice(0, 200));
    return "new";
  })()`;
  let edges = 0;
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate<string>(look);
    if (found === "edge") edges += 1;
    if (found === "again" || edges > 1) break;
  }
  return await page.evaluate<Tour>(`(() => {
    const root = document.querySelector("dialog") ?? document;
    const pressable = [...root.querySelectorAll("button, a[href], input, select, textarea, summary, [role=button], [tabindex='0']")];
    const missed = pressable.filter((one) => one.dataset.met === undefined && !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !(one.type === "radio" && !one.checked)).map((one) => one.outerHTML.slice(0, 200));
    return { met: [...window.tour.met], nameless: window.tour.nameless, unseen: window.tour.unseen, missed };
  })()`);
}

/** The rules of accessibility that the page breaks, with the elements that break them. */
async function axe(page: Page): Promise<readonly string[]> {
  await settle(page);
  await page.evaluate(source);
  return await page.evaluate<readonly string[]>(
    "axe.run().then((result) => result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html} ${node.failureSummary}`)))",
  );
}

function withMore(graph: KnowledgeGraph): KnowledgeGraph {
  return {
    ...graph,
    documents: graph.documents.map((document) => ({ ...document, url: "https://example.org/a" })),
    nodes: graph.nodes.map((one) =>
      one.entity.name === "Calder Marine"
        ? {
            ...one,
            entity: {
              ...one.entity,
              merges: [
                {
                  rule: "same-words",
                  names: ["Calder Marine", "the Calder yard"],
                  points: 20,
                  evidence: [0, 1].map((start) => ({
                    document: one.documents[0] ?? "",
                    start,
                    end: start + 1,
                  })),
                },
              ],
            },
          }
        : one,
    ),
  };
}

/** Names alone, so many. */
function manyNodes(count: number): KnowledgeGraph {
  const [first] = GRAPH.nodes;
  if (!first) throw new Error("no node");
  return {
    nodes: Array.from({ length: count }, (_, number) => ({
      ...first,
      id: `n${number}`,
      x: number % 20,
      y: Math.floor(number / 20),
      facts: [],
      entity: { ...first.entity, id: `n${number}`, name: `Name ${number}`, places: [], merges: [] },
    })),
    edges: [],
    claims: [],
    documents: GRAPH.documents,
    conflicts: [],
  };
}
