// Measures the viewer in headless Chromium, drawn by the processor: `npm run build` first, then `npm run bench:viewer`.
// The articles are looked for in the folder that CLAIMGRAPH_DATA names; without it their rows are left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { build } from "vite";
import { writeHtml } from "../dist/export/index.js";
import { largeGraph } from "./graphs.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const TEMPLATE = join(ROOT, "dist", "viewer", "template.html");
const BROWSERS = [process.env.CLAIMGRAPH_CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const DRAWING = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const TWO_FRAMES =
  "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

/** Typed one after the other: a whole name, a word of every name, a slip, what nothing has. */
const QUERIES = ["Name 77777", "coast", "Nmae 5 of the", "nothing like it"];

/** Notes for each key press in the search the milliseconds until names, and until names and sentences are on the screen. */
const WATCH_KEYS = `{
  window.presses = 0;
  window.keyTimes = [];
  window.sentenceTimes = [];
  const field = document.getElementById("search");
  const status = document.querySelector(".search-list [role=status]");
  field.addEventListener("keydown", ({ timeStamp }) => {
    window.presses += 1;
    const note = (times) => setTimeout(() => times.push(performance.now() - timeStamp), 0);
    const look = () => status.textContent.startsWith("Searching") ? requestAnimationFrame(look) : note(window.sentenceTimes);
    requestAnimationFrame(() => { note(window.keyTimes); look(); });
  });
}`;

const SENTENCES_FOUND = `new Promise((done) => {
  const look = () => Math.min(window.sentenceTimes.length, window.keyTimes.length) < window.presses ? setTimeout(look, 20) : done();
  setTimeout(look, 100);
})`;

/** Until the search has an answer from all sentences. */
const ALL_READ = `new Promise((done) => {
  const look = () => /Searching|so far/.test(document.querySelector(".search-list [role=status]").textContent) ? setTimeout(look, 100) : done();
  setTimeout(look, 100);
})`;

/** Share of the stage that the box about all nodes and names has. */
const FILL = `(() => {
  const view = window.__viewer.view();
  const discs = window.__viewer.visible().nodes.map((id) => view.screenPosition(id));
  const boxes = [...view.labels(), ...discs.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))];
  const ends = (side, of) => of(...boxes.map((box) => box[side]));
  const { clientWidth, clientHeight } = document.getElementById("stage");
  return ((ends("right", Math.max) - ends("left", Math.min)) * (ends("bottom", Math.max) - ends("top", Math.min))) / (clientWidth * clientHeight);
})()`;

/** The page's graph as far as sigma alone shows it, its nodes as large as they are drawn. */
const AS_PLAIN = `(() => {
  const { nodes, edges } = window.__viewer.graph;
  return {
    nodes: nodes.map(({ id, x, y, color, entity: { name } }) => ({ id, x, y, size: window.__viewer.view().screenPosition(id).radius, color, entity: { name } })),
    edges: edges.map(({ id, subject, object }) => ({ id, subject, object })),
  };
})()`;

const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (executablePath === undefined) throw new Error("No Chromium: set CLAIMGRAPH_CHROMIUM.");
const scratch = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
try {
  const template = readFileSync(TEMPLATE, "utf8");
  const packed = Math.round(gzipSync(Buffer.from(template), { level: 9 }).length / 1000);
  row("the page without data", `${Math.round(template.length / 1000)} kB`, `${packed} kB gzipped`);
  // `articles`, `middle` or `large` as argument measures only that.
  const wanted = process.argv.slice(2);
  const parts = { articles: measureArticles, middle: measureMiddle, large: measureLarge };
  for (const [name, measure] of Object.entries(parts))
    if (wanted.length === 0 || wanted.includes(name)) await measure(template);
} finally {
  rmSync(scratch, { recursive: true });
}

function row(name, value, bar) {
  console.log(`${name.padEnd(52)}  ${value.padStart(12)}  ${bar}`);
}

/** Size, repetition, names at many zooms of the articles' graph. */
async function measureArticles() {
  const articles = join(process.env.CLAIMGRAPH_DATA ?? "", "articles");
  if (process.env.CLAIMGRAPH_DATA === undefined || !existsSync(articles)) return;
  const [one, two] = ["one", "two"].map((name) => {
    const out = join(scratch, name);
    const main = join(ROOT, "dist", "bin", "claimgraph.js");
    spawnSync(process.execPath, [main, "build", articles, "-o", out, "--quiet"]);
    return join(out, "index.html");
  });
  row("the five articles' page", `${Math.round(statSync(one).size / 1000)} kB`, "bar: 800 kB");
  const isSame = readFileSync(one).equals(readFileSync(two));
  row("two builds of it", isSame ? "same bytes" : "DIFFERENT", "bar: same bytes");
  await withPage(one, async (page) => {
    const discs = await page.evaluate(
      "window.__viewer.visible().nodes.map((id) => window.__viewer.view().screenPosition(id))",
    );
    const names = await page.evaluate("window.__viewer.view().labels()");
    row("nodes on it that lie on others", `${covered(discs)}`, "bar: 0");
    const share = await page.evaluate(FILL);
    row("share of the stage that it fills", `${Math.round(share * 100)} %`, "bar: 60 %");
    const plain = join(scratch, "plain-articles.html");
    writeFileSync(plain, await plainPage(await page.evaluate(AS_PLAIN), 1));
    const theirs = await withPage(plain, async (other) => {
      await drawn(other, "window.framesDrawn ?? 0");
      return await other.evaluate("window.namesDrawn()");
    });
    row(
      "names on it, none on another; sigma alone",
      `${names.length} of ${discs.length}; ${theirs}`,
      "sigma's may overlap",
    );
    let [pairs, labels] = [0, 0];
    const zooms = [1, ...Array.from({ length: 9 }, () => 1.4)];
    for (const zoom of zooms) {
      await page.evaluate(`window.__viewer.view().zoom(${zoom})`);
      await page.evaluate(TWO_FRAMES);
      const boxes = await page.evaluate("window.__viewer.view().labels()");
      labels += boxes.length;
      pairs += overlaps(boxes);
    }
    row(`overlapping names at ${zooms.length} zooms`, `${pairs} of ${labels}`, "bar: 0");
  });
}

function covered(discs) {
  return discs.filter((one, at) =>
    discs
      .slice(at + 1)
      .some((two) => Math.hypot(one.x - two.x, one.y - two.y) < one.radius + two.radius),
  ).length;
}

function overlaps(boxes) {
  return boxes
    .flatMap((one, at) => boxes.slice(at + 1).map((two) => [one, two]))
    .filter(
      ([one, two]) =>
        one.left < two.right &&
        two.left < one.right &&
        one.top < two.bottom &&
        two.top < one.bottom,
    ).length;
}

/** 10,000 entities: the first picture of the page, and of sigma alone with its default settings. */
async function measureMiddle(template) {
  const graph = largeGraph(10_000);
  const [ours, plain] = [join(scratch, "ours.html"), join(scratch, "plain.html")];
  writePage(graph, template, ours);
  writeFileSync(plain, await plainPage(graph, 1 / 3));
  const times = [];
  for (let turn = 0; turn < 3; turn++) {
    const mine = await firstPicture(ours, "window.__viewer?.view()?.counters.frames ?? 0");
    times.push([mine, await firstPicture(plain, "window.framesDrawn ?? 0")]);
  }
  const [mine, theirs] = [0, 1].map((at) => median(times.map((pair) => pair[at])));
  row("first picture, 10,000 entities", seconds(mine), "bar: 5 s, median of 3");
  row("the same by sigma alone", seconds(theirs), "median of 3");
  row("share", `${(mine / theirs).toFixed(2)}`, "bar: 2");
  const small = join(scratch, "small.html");
  writePage(largeGraph(1000), template, small);
  const frames = "window.__viewer?.view()?.counters.frames ?? 0";
  const cold = [];
  const warm = [];
  for (let turn = 0; turn < 3; turn++) {
    cold.push(await firstPicture(small, frames));
    warm.push(await firstPicture(small, frames, true));
  }
  row("first picture, 1,000 entities", seconds(median(warm)), "bar: 1.5 s, median of 3");
  row("the same in a browser just started", seconds(median(cold)), "median of 3");
  await withPage(ours, async (page) => {
    await drawn(page, frames);
    const paints = [];
    let [pairs, labels] = [0, 0];
    for (let turn = 0; turn < 9; turn++) {
      await page.evaluate(`window.__viewer.view().${turn < 5 ? "pan(0.01, 0)" : "zoom(1.4)"}`);
      await page.evaluate(TWO_FRAMES);
      paints.push(await page.evaluate("window.__viewer.view().counters.paint"));
      const boxes = await page.evaluate("window.__viewer.view().labels()");
      [pairs, labels] = [pairs + overlaps(boxes), labels + boxes.length];
    }
    row("names of 10,000 entities, a warm frame", `${median(paints).toFixed(1)} ms`, "bar: 8 ms");
    row("overlapping names at 5 zooms of it", `${pairs} of ${labels}`, "bar: 0");
  });
}

/** 100,000 entities, 300,000 relations: opening, moving, searching. */
async function measureLarge(template) {
  const file = join(scratch, "large.html");
  writePage(largeGraph(100_000), template, file);
  const frames = "window.__viewer?.view()?.counters.frames ?? 0";
  await withPage(file, async (page, opened) => {
    await drawn(page, frames);
    row(
      "first picture, 100,000 entities, 300,000 relations",
      seconds(Date.now() - opened),
      "bar: 30 s",
    );
    // At once, while the page still makes things ready, and again once it has read all sentences.
    await page.evaluate(WATCH_KEYS);
    await measureSearch(page, "at once");
    const asked = Date.now();
    await page.keyboard.type("coast");
    await page.evaluate(ALL_READ);
    row("until all sentences were read, beside the search", seconds(Date.now() - asked), "");
    await measureSearch(page, "all read");
    await page.keyboard.press("Escape");
    row("what it shows", await page.textContent(".extent [role=status]"), "");
    const opening = Date.now();
    await page.keyboard.press("/");
    await page.keyboard.type("Name 50 of");
    await page.keyboard.press("Enter");
    await drawn(page, frames);
    row("until the largest community is open", seconds(Date.now() - opening), "21,000 entities");
    const moves = [];
    for (let turn = 0; turn < 8; turn++) {
      const begun = Date.now();
      await page.evaluate("window.__viewer.view().pan(0.02, 0)");
      await drawn(page, frames);
      moves.push(Date.now() - begun);
    }
    row("a move of its picture until it is seen", `${median(moves)} ms`, "median of 8");
    const labels = await page.evaluate("window.__viewer.view().labels()");
    row("overlapping names in it", `${overlaps(labels)} of ${labels.length}`, "bar: 0");
  });
}

/** Milliseconds of the processor that the page's main thread has had. */
async function workOf(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "TaskDuration").value;
}

/** Types {@link QUERIES} without a pause, and tells how long each key press waited for names and for sentences. */
async function measureSearch(page, when) {
  await page.keyboard.press("Escape");
  await page.evaluate("window.presses = 0; window.keyTimes = []; window.sentenceTimes = [];");
  await page.keyboard.press("/");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await workOf(session);
  for (const query of QUERIES) {
    await page.keyboard.press("Control+A");
    await page.keyboard.type(query);
  }
  await page.evaluate(SENTENCES_FOUND);
  const work = (await workOf(session)) - before;
  const presses = await page.evaluate("window.keyTimes.length");
  row(`work of the page a key press, ${when}`, `${Math.round(work / presses)} ms`, "own CPU time");
  for (const [what, list] of [
    ["names", "keyTimes"],
    ["sentences too", "sentenceTimes"],
  ]) {
    const times = await page.evaluate(`window.${list}`);
    const [most, middle] = [Math.max(...times), median(times)].map(Math.round);
    row(`longest of ${times.length} key presses, ${what}, ${when}`, `${most} ms`, "bar: 300 ms");
    row("median of them", `${middle} ms`, "");
  }
}

function writePage(graph, template, file) {
  const info = { title: null, version: "0.0.0" };
  writeFileSync(file, [...writeHtml(graph, template, info)].join(""));
}

async function plainPage(graph, scale) {
  const { output } = await build({
    configFile: false,
    root: dirname(fileURLToPath(import.meta.url)),
    logLevel: "warn",
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(ROOT, "bench", "plain-sigma.mjs"),
        output: { format: "iife" },
      },
    },
  });
  const data = {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: graph.nodes.map(({ id, x, y, size, color, entity }) => ({
      key: id,
      attributes: { x, y, size: size * scale, color, label: entity.name },
    })),
    edges: graph.edges.map(({ id, subject, object }) => ({
      key: id,
      source: subject,
      target: object,
    })),
  };
  return `<!doctype html><meta charset="utf-8"><style>html,body,#stage{height:100%;margin:0}</style><div id="stage"></div><script type="application/json" id="data">${JSON.stringify(data)}</script><script>${output[0].code}</script>`;
}

/** Milliseconds from opening a file to its first frame; `isWarm`: in a browser that has drawn a page before, as a reader's has. */
async function firstPicture(file, frames, isWarm = false) {
  return await withPage(
    file,
    async (page, opened) => {
      await drawn(page, frames);
      return Date.now() - opened;
    },
    isWarm ? frames : null,
  );
}

/** Waits until the page has drawn a frame and the browser has shown it. */
async function drawn(page, frames) {
  await page.evaluate(
    `new Promise((done) => { const look = () => (${frames}) > 0 ? done() : setTimeout(look, 20); look(); })`,
  );
  await page.evaluate(TWO_FRAMES);
  // Only what is copied from the screen is surely drawn.
  await page.screenshot({ clip: { x: 600, y: 400, width: 4, height: 4 } });
}

async function withPage(file, action, warmBy = null) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...DRAWING] });
  const open = { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" };
  try {
    if (warmBy !== null) {
      const first = await browser.newPage(open);
      await first.goto(`file://${file}`, { waitUntil: "load", timeout: 180_000 });
      await drawn(first, warmBy);
      await first.close();
    }
    const page = await browser.newPage(open);
    page.setDefaultTimeout(180_000);
    const opened = Date.now();
    await page.goto(`file://${file}`, { waitUntil: "load", timeout: 180_000 });
    return await action(page, opened);
  } finally {
    await browser.close();
  }
}

function median(values) {
  return values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
