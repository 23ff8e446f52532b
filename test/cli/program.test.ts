import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listField, textField } from "../../src/model/fields.ts";
import { withData } from "../support/data.ts";
import { MAIN, runProgram, withProgram } from "../support/program.ts";

const GOOD = "Ann Hollis founded Brightholm in 2019. Brightholm acquired Nova Systems last year.\n";
const IS_ROOT = process.getuid?.() === 0;
/** Only ends hangs: a loaded machine takes long for what takes seconds on an idle one. */
vi.setConfig({ testTimeout: 240_000 });

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "claimgraph-"));
  mkdirSync(join(cwd, "corpus"));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, "corpus", name), content);
}

/** Every file of the published set with its content. */
function published(folder = "graph-out"): Readonly<Record<string, string>> {
  const names = readdirSync(join(cwd, folder)).filter((name) => name !== ".claimgraph");
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(cwd, folder, name), "utf8")]),
  );
}

function problemsIn(manifest: string): readonly string[] {
  const value: unknown = JSON.parse(manifest);
  return listField(value, "problems").map((problem) => textField(problem, "path") ?? "");
}

withProgram(12, "claimgraph", () => {
  it("builds, proves what it built, and says on stderr how to look at it", async () => {
    put("a.txt", GOOD);
    const built = await runProgram(["build"], { cwd });
    expect(built.stderr).toContain("npx claimgraph view graph-out");
    expect([built.code, built.stdout]).toEqual([0, ""]);
    expect(Object.keys(published())).toEqual(
      [
        "claims.jsonl",
        "documents.jsonl",
        "entities.jsonl",
        "graph.gexf",
        "graph.json",
        "index.html",
        "manifest.json",
        "report.json",
        "report.md",
      ].toSorted(),
    );
    const verified = await runProgram(["verify", "--corpus", "corpus"], { cwd });
    expect([verified.code, verified.stdout]).toEqual([0, ""]);
  });

  it("finds every change to what it published, and to the sources", async () => {
    put("a.txt", GOOD);
    await runProgram(["build", "--quiet"], { cwd });
    for (const [name, text] of Object.entries(published())) {
      if (name === "manifest.json") continue;
      writeFileSync(join(cwd, "graph-out", name), `${text} `);
      const verified = await runProgram(["verify", "--quiet"], { cwd });
      expect(verified.stdout).toContain(`graph-out/${name}: is not the file that was written`);
      expect(verified.code).toBe(1);
      writeFileSync(join(cwd, "graph-out", name), text);
    }
    put("a.txt", `${GOOD}More.`);
    const verified = await runProgram(["verify", "--corpus", "corpus", "-q"], { cwd });
    expect(verified.stdout).toContain("corpus/a.txt: is not the file that was read");
    expect(verified.code).toBe(1);
  });

  it("loses no document to a bad one, and names each", async () => {
    put("good.txt", GOOD);
    put("empty.txt", "");
    put("blank.md", " \n\n\t ");
    put(
      "picture.txt",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    );
    put("cut.txt", new Uint8Array([...new TextEncoder().encode("It was caf"), 0xc3]));
    put("bad.json", '{"text": ');
    put("long.txt", "x".repeat(5_000_000));
    put("new\nline.txt", GOOD.replace("Nova", "Vega"));
    put("-rf.txt", GOOD.replace("Nova", "Lyra"));
    put("__proto__.txt", GOOD.replace("Nova", "Cygnus"));
    put("constructor.md", GOOD.replace("Nova", "Orion"));
    const { code, stdout, stderr } = await runProgram(["build", "--no-cache"], { cwd });
    expect([code, stdout]).toEqual([1, ""]);
    for (const name of ["empty.txt", "blank.md", "picture.txt", "bad.json"]) {
      expect(stderr).toContain(`error: ${name}`);
      expect(problemsIn(published()["manifest.json"] ?? "")).toContain(name);
    }
    const documents = (published()["documents.jsonl"] ?? "").trimEnd().split("\n");
    const paths = documents.map((line) => textField(JSON.parse(line), "path"));
    for (const name of [
      "good.txt",
      "new\nline.txt",
      "-rf.txt",
      "__proto__.txt",
      "constructor.md",
    ]) {
      expect(paths).toContain(name);
    }
    expect(stderr.split("\n").filter((line) => line.startsWith("line.txt"))).toEqual([]);
    expect((await runProgram(["verify"], { cwd })).code).toBe(0);
  });

  it("never opens a pipe and never follows a link out of the corpus", async () => {
    put("good.txt", GOOD);
    writeFileSync(join(cwd, "secret.txt"), "Zed Quill founded Hushcorp.");
    symlinkSync(join(cwd, "secret.txt"), join(cwd, "corpus", "link.txt"));
    symlinkSync("..", join(cwd, "corpus", "loop"));
    execFileSync("bash", ["-c", "mkfifo corpus/pipe.txt named"], { cwd });
    expect((await runProgram(["build", "-q"], { cwd })).code).toBe(0);
    expect(JSON.stringify(published())).not.toContain("Hushcorp");
    const named = await runProgram(["build", "-q", "corpus", "named"], { cwd });
    expect(named.stderr).toContain("named: is a pipe, socket or device");
    expect(named.code).toBe(1);
  });

  it.skipIf(IS_ROOT)("names a folder and a file that it may not read, and goes on", async () => {
    put("good.txt", GOOD);
    put("locked.txt", GOOD);
    mkdirSync(join(cwd, "corpus", "closed"));
    chmodSync(join(cwd, "corpus", "locked.txt"), 0);
    chmodSync(join(cwd, "corpus", "closed"), 0);
    const { code, stderr } = await runProgram(["build"], { cwd });
    chmodSync(join(cwd, "corpus", "closed"), 0o700);
    expect(stderr).toMatch(/closed\/: cannot be looked into: permission denied/);
    expect(stderr).toMatch(/locked\.txt: permission denied/);
    expect(stderr).toContain("1 documents");
    expect(code).toBe(1);
  });

  it.each([
    [["build", "nowhere"], 2, "nowhere: no such file or folder"],
    [["build"], 2, "no documents in corpus"],
    [["build", "--nonsense"], 2, "there is no option --nonsense"],
    [["extract", "corpus"], 2, "no documents"],
    [["verify"], 2, "graph-out: there is no such folder"],
  ])("%j in an empty place exits with %i", async (words, code, message) => {
    const ended = await runProgram(words, { cwd });
    expect(ended.stderr).toContain(message);
    expect([ended.code, ended.stdout]).toEqual([code, ""]);
  });

  it("gives the same bytes whatever the zone, the locale and the folder", async () => {
    for (const name of ["b.txt", "a.md", "ä.txt", "Z.txt"]) put(name, GOOD.replace("Nova", name));
    await runProgram(["build", "-q"], { cwd });
    const elsewhere = { TZ: "Pacific/Chatham", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const words = ["build", "-q", join(cwd, "corpus"), "-o", join(cwd, "other")];
    await runProgram(words, { cwd: tmpdir(), env: elsewhere });
    expect(published("other")).toEqual(published());
    expect(JSON.stringify(published())).not.toContain(cwd);
  });

  it("streams records, and stops when nobody reads them", async () => {
    const line = `${JSON.stringify({ path: "a.txt", text: GOOD })}\n`;
    const { code, stdout } = await runProgram(["extract", "-"], { cwd, input: line.repeat(3) });
    const paths = stdout
      .trimEnd()
      .split("\n")
      .map((record) => textField(JSON.parse(record), "document"));
    expect(paths).toEqual(["a.txt", "a.txt~2", "a.txt~3"]);
    expect(code).toBe(0);
    const cut = await runProgram(["extract", "-"], {
      cwd,
      input: line.repeat(500),
      meanwhile: (child) => child.stdout?.once("data", () => child.stdout?.destroy()),
    });
    expect([cut.code, cut.stderr]).toEqual([0, ""]);
  });

  it.skipIf(!existsSync("/dev/full"))("says that its output cannot be written", async () => {
    put("a.txt", GOOD);
    const script = '"$0" "$1" extract corpus/a.txt > /dev/full';
    const run = (): string =>
      execFileSync("bash", ["-c", script, process.execPath, MAIN], {
        cwd,
        stdio: "pipe",
      }).toString();
    expect(run).toThrow(expect.objectContaining({ status: 74 }));
  });
});

withProgram(1, "two builds at once", () => {
  it("into one folder both succeed, and one set stands", async () => {
    for (let n = 0; n < 8; n++) put(`${n}.txt`, GOOD.replace("Nova", `Nova${n}`));
    const both = [1, 2].map(() => runProgram(["build", "-q"], { cwd }));
    expect(await Promise.all(both)).toEqual(
      [1, 2].map(() => ({ code: 0, stdout: "", stderr: "" })),
    );
    expect((await runProgram(["verify", "-q"], { cwd })).code).toBe(0);
    const left = readdirSync(join(cwd, "graph-out", ".claimgraph"));
    expect(left.toSorted()).toEqual([".gitignore", "segments"]);
  });
});

withProgram(3, "a build that is cut short", () => {
  it("by a kill at any moment leaves the old set or the new one", async () => {
    put("a.txt", GOOD);
    await runProgram(["build", "-q"], { cwd });
    const old = published();
    put("b.txt", GOOD.replace("Nova", "Vega"));
    const started = Date.now();
    await runProgram(["build", "-q", "-o", "new"], { cwd });
    const duration = Date.now() - started;
    const wanted = published("new");
    for (let n = 0; n < 20; n++) {
      // Most of the time goes before the set is published; its last third is tried twice as often.
      const moment = duration * (n % 3 === 0 ? n / 20 : 0.6 + 0.45 * (n / 20));
      await runProgram(["build", "-q"], {
        cwd,
        meanwhile: (child) => setTimeout(() => child.kill("SIGKILL"), moment),
      });
      expect((await runProgram(["verify", "-q"], { cwd })).code).toBe(0);
      expect([old, wanted]).toContainEqual(published());
    }
    await runProgram(["build", "-q"], { cwd });
    expect(published()).toEqual(wanted);
    const left = readdirSync(join(cwd, "graph-out", ".claimgraph"));
    expect(left.filter((name) => /lock|stage|journal/.test(name))).toEqual([]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s ends with %i and leaves the old set", async (signal, code) => {
    put("a.txt", GOOD);
    await runProgram(["build", "-q"], { cwd });
    const old = published();
    for (let n = 0; n < 60; n++) put(`${n}.txt`, GOOD.repeat(20).replaceAll("Nova", `Nova${n}`));
    const ended = await runProgram(["build"], {
      cwd,
      meanwhile: (child) => setTimeout(() => child.kill(signal), 900),
    });
    expect(ended.code).toBe(code);
    expect(published()).toEqual(old);
    expect((await runProgram(["verify", "-q"], { cwd })).code).toBe(0);
  });
});

/** Whether system calls can be made to fail here. */
const HAS_STRACE =
  spawnSync("strace", ["-qq", "-o", "/dev/null", "true"], { stdio: "ignore" }).status === 0;

withProgram(8, "a build that the system refuses", () => {
  it.skipIf(!HAS_STRACE).each([
    ["fsync", 1],
    ["fsync", 9],
    ["fsync", 11],
    ["fsync", 13],
    ["rename", 1],
    ["rename", 3],
    ["rename", 7],
    ["rename", 11],
  ])("a %s, the %i. of them, exits with 74 and leaves a whole set", async (call, number) => {
    put("a.txt", GOOD);
    await runProgram(["build", "-q"], { cwd });
    const old = published();
    put("a.txt", GOOD.replaceAll("Nova", "Vega"));
    await runProgram(["build", "-q", "-o", "new"], { cwd });
    const inject = ["-e", `trace=${call}`, "-e", `inject=${call}:error=EIO:when=${number}`];
    const words = [
      "-f",
      "-qq",
      "-o",
      "/dev/null",
      ...inject,
      process.execPath,
      MAIN,
      "build",
      "-q",
    ];
    const env = { ...process.env, UV_THREADPOOL_SIZE: "1" };
    const refused = spawnSync("strace", words, { cwd, env, encoding: "utf8" });
    expect(refused.stderr).toMatch(/^claimgraph: graph-out.*: input\/output error \(EIO\)\n$/);
    expect([refused.status, refused.stdout]).toEqual([74, ""]);
    expect((await runProgram(["verify", "-q"], { cwd })).code).toBe(0);
    expect([old, published("new")]).toContainEqual(published());
  });
});

withProgram(1, "evaluation", () => {
  withData(1, "on the pipeline's own predictions", (path) => {
    it("agrees with the reference scorer to the last digit", async () => {
      const gold = path("gold", "dev", "json");
      const said = await runProgram(["extract", path("gold", "dev", "text")], { cwd });
      writeFileSync(join(cwd, "said.jsonl"), said.stdout);
      const words = ["--gold", gold, "--pred", "said.jsonl", "--json", "scores.json"];
      execFileSync("python3", [path("gold", "score_graph.py"), ...words], { cwd });
      const ours = await runProgram(["eval", "--gold", gold, "--json"], { cwd });
      const reference: unknown = JSON.parse(readFileSync(join(cwd, "scores.json"), "utf8"));
      expect(JSON.parse(ours.stdout)).toEqual(reference);
    });
  });
});
