import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { MANIFEST } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { CliError, EXIT, reasonOf } from "./failure.ts";
import type { Options } from "./options.ts";
import { recover } from "./publish.ts";
import { createReporter } from "./report.ts";
import { loadManifest } from "./verify.ts";
import { listeningPage, NEWS, tellNews } from "./view-news.ts";

const LOOPBACK = "127.0.0.1";
const TYPES: ReadonlyMap<string, string> = new Map([
  ["html", "text/html; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["jsonl", "application/x-ndjson; charset=utf-8"],
  ["gexf", "application/xml; charset=utf-8"],
  ["md", "text/markdown; charset=utf-8"],
]);
/** Sent with every answer: nothing is guessed, framed, kept or shared with other sites. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/** Serves a built graph on the loopback address until it is told to stop. */
export async function view(options: Options, effects: Effects): Promise<number> {
  const out = options.operands[0] ?? "graph-out";
  await recover(out, effects);
  await loadManifest(out, effects);
  const server = createServer((request, response) => {
    answer(request, response, out, effects).catch(() => response.destroy());
  });
  const port = await listen(server, options.numberOf("port"));
  await effects.print(`http://${LOOPBACK}:${port}/\n`);
  createReporter(effects, options.isOn("quiet")).tell(
    "Open this address in a browser; Ctrl-C ends.",
  );
  return await untilStopped(server, effects.stop);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(new CliError(EXIT.output, `port ${port}: ${reasonOf(error)}`, error));
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function untilStopped(server: Server, stop: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const end = (): void => {
      server.close();
      server.closeAllConnections();
      resolve(Number(stop.reason));
    };
    if (stop.aborted) end();
    else stop.addEventListener("abort", end);
  });
}

/**
 * Answers one request. Only files that the manifest names are served, so no path leads out of the folder; only requests
 * that call this computer by its own name are heard, so that no other site can have its own name point here.
 */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  out: string,
  effects: Effects,
): Promise<void> {
  if (!isOurHost(request)) return refuse(response, 403, "not served under this name");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "only GET and HEAD");
  }
  if (request.url === NEWS) return await tellNews(response, HEADERS, out, effects);
  const name = nameOf(request.url ?? "");
  const { outputs } = await loadManifest(out, effects);
  const isServed = name === MANIFEST || outputs.some((output) => output.path === name);
  if (name === null || !isServed || (await isLink(out, name, effects))) {
    return refuse(response, 404, "no such file");
  }
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const type = TYPES.get(ending) ?? "text/plain; charset=utf-8";
  response.writeHead(200, { ...HEADERS, "Content-Type": type });
  if (request.method === "HEAD") response.end();
  else if (name === "index.html")
    response.end(
      Buffer.concat(
        listeningPage(await effects.files.read(`${out}/${name}`), await effects.reader()),
      ),
    );
  else {
    createReadStream(`${out}/${name}`)
      .on("error", () => response.destroy())
      .pipe(response);
  }
}

function isOurHost(request: IncomingMessage): boolean {
  const port = request.socket.localPort ?? 0;
  const names = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  return names.includes((request.headers.host ?? "").toLowerCase());
}

/** The file that a request asks for; null for a request that is not a plain path. */
function nameOf(url: string): string | null {
  const [path = ""] = url.split("?");
  if (path === "/") return "index.html";
  try {
    return path.startsWith("/") ? decodeURIComponent(path.slice(1)) : null;
  } catch {
    return null;
  }
}

async function isLink(out: string, name: string, { files }: Effects): Promise<boolean> {
  const entries = await files.list(out);
  return entries.every((entry) => entry.name !== name || entry.kind !== "file");
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${reason}\n`);
}
