// Takes the pictures of the documentation from a built page:
//   node scripts/pictures.mjs [graph-out/index.html] [docs/images] [NAME…]
// With names, only those pictures.
// Chromium is found by CLAIMGRAPH_CHROMIUM, then where Linux distributions put it.
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const BROWSERS = [
  process.env.CLAIMGRAPH_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const DRAWING = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const [file = "graph-out/index.html", folder = "docs/images", ...wanted] = process.argv.slice(2);

/** What each picture shows: the page's settings and what is done before. `do` is run in the page. */
const PICTURES = [
  { name: "graph-light", colorScheme: "light", do: "" },
  { name: "graph-dark", colorScheme: "dark", do: "" },
  { name: "entity", colorScheme: "light", do: "select({ kind: 'node', id: second })" },
  { name: "relation", colorScheme: "light", do: "select({ kind: 'edge', id: strongest.id })" },
  {
    name: "document",
    colorScheme: "light",
    do: "select({ kind: 'edge', id: strongest.id }); read(strongest.claims[0]); await frame(); dispatch({ do: 'point', id: strongest.subject })",
  },
  { name: "path", colorScheme: "light", do: "select({ kind: 'path', id: farthest() })" },
  { name: "timeline", colorScheme: "light", do: "dispatch({ do: 'period', period: lastThird() })" },
  {
    name: "table",
    colorScheme: "light",
    do: "dispatch({ do: 'view', view: 'table' }); await frame(); document.querySelector('#tab-relations')?.click()",
  },
  { name: "conflicts", colorScheme: "light", do: "select({ kind: 'conflicts', id: '' })" },
  {
    name: "reader",
    colorScheme: "light",
    do: "document.querySelector('[aria-label=\"Read articles\"]').click()",
  },
  {
    name: "narrow",
    colorScheme: "light",
    width: 400,
    height: 800,
    do: "select({ kind: 'node', id: second })",
  },
];

/**
 * Names that `do` may use: the second most mentioned entity, the edge with the most sentences, the ends of a long shortest
 * path from there, and the last third of the time that documents are of.
 */
const HELP = `
  const { graph, dispatch } = window.__viewer;
  const byMentions = graph.nodes.toSorted((a, b) => b.entity.mentions - a.entity.mentions);
  const second = (byMentions[1] ?? byMentions[0]).id;
  const strongest = graph.edges.toSorted((a, b) => b.weight - a.weight)[0];
  const select = (selection) => dispatch({ do: "select", selection });
  const read = (id) => {
    const claim = graph.claims.find((one) => one.id === id);
    dispatch({ do: "read", reading: { document: claim.document, claim: id } });
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const farthest = () => {
    const steps = new Map([[second, 0]]);
    for (const id of steps.keys())
      for (const { subject, object } of graph.edges) {
        const other = subject === id ? object : object === id ? subject : null;
        if (other !== null && !steps.has(other)) steps.set(other, steps.get(id) + 1);
      }
    const end = byMentions.find(({ id }) => steps.get(id) === 3) ?? byMentions.at(-1);
    return second + "|" + end.id;
  };
  const lastThird = () => {
    const dates = graph.documentHeads.flatMap(({ date }) => (date ? [date] : [])).sort();
    return { from: dates[Math.floor((dates.length * 2) / 3)] ?? null, to: null };
  };
`;

const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (executablePath === undefined) throw new Error("No Chromium: set CLAIMGRAPH_CHROMIUM.");
if (!existsSync(file)) throw new Error(`No page at ${file}: build a graph first.`);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...DRAWING] });
for (const picture of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
  const { name, colorScheme, width = 1280, height = 800 } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
    deviceScaleFactor: 1,
  });
  // In full, however slow this machine is.
  await page.addInitScript("window.__viewer = { frameTimes: [[16]] }");
  await page.goto(`file://${resolve(file)}`);
  await page.waitForSelector("#app .middle");
  await page.waitForTimeout(800);
  const hint = page.locator(".hint button");
  if ((await hint.count()) > 0) await hint.click();
  // Away from all that lights up under it.
  await page.mouse.move(width / 2, 4);
  await page.evaluate(`(async () => { ${HELP} ${picture.do} })()`);
  await page.waitForTimeout(800);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await page.close();
}
await browser.close();
