import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { publish } from "../../src/cli/publish.ts";
import { run } from "../../src/cli/run.ts";
import { writeManifest } from "../../src/store/index.ts";
import { simpleEngine } from "../support/engine.ts";
import { MemoryFiles, memoryEffects } from "../support/memory.ts";

const PAGE = "<!doctype html><title>graph</title>";
const stopping = new AbortController();
let folder = "";
let port = 0;
let ended: Promise<number> = Promise.resolve(0);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-"));
  const out = join(folder, "graph");
  const effects: Effects = { ...memoryEffects(new MemoryFiles()), files: nodeFiles };
  const texts = { "index.html": PAGE, "graph.json": "{}\n", "linked.md": "x" };
  await publish(
    out,
    {
      files: Object.entries(texts).map(([path, text]) => ({ path, chunks: [text] })),
      manifest: (outputs) =>
        writeManifest({ version: "1", options: {}, inputs: [], outputs, counts: {}, problems: [] }),
    },
    effects,
  );
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(out, "stray.txt"), "secret");
  await rm(join(out, "linked.md"));
  await symlink(join(folder, "secret.txt"), join(out, "linked.md"));
  const address = await new Promise<string>((resolve) => {
    const print = async (text: string): Promise<void> => resolve(text);
    const serving: Effects = { ...effects, print, stop: stopping.signal };
    ended = run(["view", out, "--quiet"], serving, async () => simpleEngine);
  });
  port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(address)?.[1]);
});

afterAll(async () => {
  stopping.abort(130);
  await rm(folder, { recursive: true });
});

/** Sends bytes as they are and gives the whole answer. */
function send(lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => {
      answer += text;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

async function get(path: string, host = `127.0.0.1:${port}`, method = "GET"): Promise<string> {
  return await send([`${method} ${path} HTTP/1.1`, `Host: ${host}`]);
}

describe("the viewer's server", () => {
  it.each([
    ["/", "text/html; charset=utf-8", PAGE],
    ["/index.html?x=1", "text/html; charset=utf-8", PAGE],
    ["/graph.json", "application/json; charset=utf-8", "{}\n"],
    ["/manifest.json", "application/json; charset=utf-8", "claimgraph/manifest@1"],
  ])("serves %s", async (path, type, body) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain(`Content-Type: ${type}`);
    expect(answer).toContain("X-Content-Type-Options: nosniff");
    expect(answer).toContain("frame-ancestors 'none'");
    expect(answer).not.toMatch(/access-control/i);
    expect(answer).toContain(body);
  });

  it("answers HEAD without a body", async () => {
    const answer = await get("/", undefined, "HEAD");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain("<title>");
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "/graph.json%00.html",
    "/%00",
    "/%",
    "/%ff",
    "//secret.txt",
    "/./graph.json",
    "/stray.txt",
    "/linked.md",
    "/.claimgraph/.gitignore",
    "/.claimgraph",
    "/nothing.html",
    "/constructor",
    "/__proto__",
    "http://127.0.0.1/graph.json",
    "*",
  ])("finds nothing at %s", async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain("secret\n");
  });

  it.each(["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "[::1]", ""])(
    "does not listen to the name %j",
    async (host) => {
      expect(await get("/", host)).toMatch(/^HTTP\/1\.1 40[03] /);
    },
  );

  it("listens to localhost", async () => {
    expect(await get("/", `localhost:${port}`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("refuses %s", async (method) => {
    expect(await get("/", undefined, method)).toMatch(/^HTTP\/1\.1 405 /);
  });
});

it("says when its port is taken", async () => {
  const effects: Effects = { ...memoryEffects(new MemoryFiles()), files: nodeFiles };
  const words = ["view", join(folder, "graph"), "--port", String(port)];
  expect(await run(words, effects, async () => simpleEngine)).toBe(74);
});

it("ends with the exit code of the signal that stopped it", async () => {
  stopping.abort(130);
  expect(await ended).toBe(130);
});
