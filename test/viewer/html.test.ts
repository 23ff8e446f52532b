import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { escapeScript, writeHtml } from "../../src/export/html.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";
import { buildTemplate, pageOf } from "./page.ts";
import { HOSTILE, harbourGraph, hostileGraph } from "./sample.ts";

const PLAIN = "<html><!--claimgraph-data--></html>";
const INFO = { title: null, version: "0.0.0" };

describe("the single file", () => {
  it.each(HOSTILE)("escapes %j so that it can end nothing", (text) => {
    const escaped = escapeScript(JSON.stringify(text));
    expect(escaped).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(escaped)).toBe(text);
  });

  it("holds three blocks and, of dangerous names, no element", () => {
    const html = pageOf(hostileGraph(), PLAIN);
    expect(html.match(/<[a-z/!]+/g)).toEqual([
      "<html",
      ...["view", "evidence", "texts"].flatMap(() => ["<script", "</script"]),
      "</html",
    ]);
  });

  it("has the same bytes each time", () => {
    expect(pageOf(harbourGraph(), PLAIN)).toBe(pageOf(harbourGraph(), PLAIN));
  });

  it("is compressed when large, with nothing in it that tells the time", () => {
    const graph = harbourGraph();
    const long = padded(graph, 2_100_000);
    const html = pageOf(long, PLAIN);
    expect(html.length).toBeLessThan(400_000);
    const block = /id="claimgraph-texts" data-encoding="gzip-base64">([^<]*)</.exec(html)?.[1];
    const bytes = Buffer.from(block ?? "", "base64");
    expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(JSON.parse(gunzipSync(bytes).toString())).toMatchObject({
      texts: long.documents.map((document) => document.text),
    });
  });

  it("needs a template with a place for data", () => {
    expect(() => [...writeHtml(harbourGraph(), "<html></html>", INFO)]).toThrow(/template/);
  });
});

function padded(graph: KnowledgeGraph, length: number): KnowledgeGraph {
  return {
    ...graph,
    documents: graph.documents.map((document, at) =>
      at === 0 ? { ...document, text: document.text + "la ".repeat(length / 3) } : document,
    ),
  };
}

describe("the template", () => {
  let template = "";
  beforeAll(async () => {
    template = await buildTemplate();
  }, 60_000);

  it("allows its one script and its one style sheet by hash, and nothing else", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(template)?.[1] ?? "";
    const script = /<script>([^]*)<\/script>/.exec(template)?.[1] ?? "";
    const style = /<style>([^]*)<\/style>/.exec(template)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src '${hashOf(script)}'`,
      `style-src '${hashOf(style)}'`,
      "img-src data: blob:",
      "worker-src blob:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("names no address to load from, and no style attribute", () => {
    expect(template).not.toMatch(/<(?:link|img|iframe|object|embed)\b/);
    expect(template).not.toMatch(/<[a-z]+ [^>]*\bstyle=/);
    expect(template).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function\(/);
  });

  it("is at most 400 kB, 110 kB compressed, and without sigma's own programs", () => {
    expect(template.length).toBeLessThanOrEqual(400_000);
    expect(gzipSync(template, { level: 9 }).length).toBeLessThanOrEqual(110_000);
    expect(template).not.toMatch(/u_lengthToThicknessRatio|a_barycentric/);
    expect(template).toContain("<!--claimgraph-data-->");
  });
});

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
