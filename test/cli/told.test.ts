import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fieldOf, listField, textField } from "../../src/model/fields.ts";
import { runProgram, withProgram } from "../support/program.ts";

/** Only ends hangs. */
vi.setConfig({ testTimeout: 240_000 });

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "claimgraph-"));
  mkdirSync(join(cwd, "corpus"));
  put(
    "corpus/a.txt",
    "Ann Hollis founded Brightholm in 2019. Brightholm acquired Nova Systems last year.\n",
  );
  put(
    "corpus/b.txt",
    "Vesper Hall partnered with Brihtholm in spring. Nova Systems sued Vesper Hall.\n",
  );
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, name), content);
}

const read = (name: string): string => readFileSync(join(cwd, name), "utf8");

function lines(name: string): readonly unknown[] {
  return read(name)
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

/** "Name:Type = alias", sorted. */
function entities(folder = "graph-out"): readonly string[] {
  return lines(`${folder}/entities.jsonl`)
    .map((line) => {
      const aliases = listField(line, "aliases").map(String);
      return [`${textField(line, "name")}:${textField(line, "type")}`, ...aliases].join(" = ");
    })
    .toSorted();
}

function relations(): readonly string[] {
  return lines("graph-out/claims.jsonl")
    .map((line) => textField(line, "type") ?? "")
    .toSorted();
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function optionsOf(folder = "graph-out"): unknown {
  return fieldOf(JSON.parse(read(`${folder}/manifest.json`)), "options");
}

withProgram(10, "what a person tells a build", () => {
  it("corrects the graph, again and again, and is written into the manifest", async () => {
    const plain = await runProgram(["build"], { cwd });
    expect(plain.code).toBe(0);
    const [claim] = lines("graph-out/claims.jsonl").filter(
      (line) => textField(line, "type") === "acquired",
    );
    const id = textField(claim, "id") ?? "";
    expect(id).not.toBe("");
    const text = [
      "- same: [Brightholm, Brihtholm]",
      "- name: {Nova Systems: Nova Systems Ltd}",
      "- type: {Vesper Hall: Organization}",
      `- reject-claim: ${id}`,
      "",
    ].join("\n");
    put("corrections.yaml", text);
    const first = await runProgram(["build"], { cwd });
    expect(first.stderr).not.toContain("corrections.yaml:");
    expect(first.code).toBe(0);
    expect(entities()).toEqual([
      "Ann Hollis:Person",
      "Brightholm:Organization = Brihtholm",
      "Nova Systems Ltd:Organization = Nova Systems",
      "Vesper Hall:Organization",
    ]);
    expect(read("graph-out/claims.jsonl")).not.toContain(id);
    // A firm can be sued, a place cannot: what a thing is decides what is read of it.
    expect(relations()).toEqual(["founded", "founded_on", "litigates_against", "partners_with"]);
    expect(optionsOf()).toMatchObject({ corrections: hashOf(text), lexicon: null });
    expect((await runProgram(["verify", "-q"], { cwd })).code).toBe(0);
    // The same from nothing, and with a further document.
    await runProgram(["build", "-q", "-o", "fresh", "--no-cache"], { cwd });
    for (const name of ["claims.jsonl", "entities.jsonl", "graph.json", "manifest.json"]) {
      expect(read(`fresh/${name}`)).toBe(read(`graph-out/${name}`));
    }
    put("corpus/c.txt", "Nova Systems sued Vesper Hall. Brihtholm hired Ann Hollis.\n");
    await runProgram(["build", "-q"], { cwd });
    expect(entities()).toContain("Brightholm:Organization = Brihtholm");
    expect(read("graph-out/claims.jsonl")).not.toContain(id);
  });

  it("costs no reading again, but where it tells what things are", async () => {
    await runProgram(["build", "-q"], { cwd });
    put("corrections.yaml", "- drop: Nova Systems\n- same: [Brightholm, Brihtholm]\n");
    const dropped = await runProgram(["build"], { cwd });
    expect(dropped.stderr).toContain("2 files unchanged");
    put("corrections.yaml", "- type: {Brihtholm: Place}\n");
    const typed = await runProgram(["build"], { cwd });
    expect(typed.stderr).toContain("1 files unchanged");
    expect(entities()).toContain("Brihtholm:Place");
    rmSync(join(cwd, "corrections.yaml"));
    await runProgram(["build", "-q"], { cwd });
    await runProgram(["build", "-q", "-o", "fresh", "--no-cache"], { cwd });
    expect(read("graph-out/manifest.json")).toBe(read("fresh/manifest.json"));
    expect(optionsOf()).toMatchObject({ corrections: null });
  });

  it("is told by its line where it cannot be followed, and the rest holds", async () => {
    mkdirSync(join(cwd, "desk"));
    put(
      "desk/fixes.yaml",
      "- drop: Nova Systems\n- sme: [A, B]\n- type: {Brightholm: Firm}\n- drop: Zephyr\n",
    );
    const { code, stderr } = await runProgram(["build", "--corrections", "desk/fixes.yaml"], {
      cwd,
    });
    expect(stderr).toContain('error: fixes.yaml:2: "sme" is not known; did you mean same?');
    expect(stderr).toMatch(/error: fixes\.yaml:3: type: "Firm" is no type; there are Person, /);
    expect(stderr).toContain(
      "warning: fixes.yaml:4: drop: nothing in these documents is called Zephyr",
    );
    expect(stderr).toContain("2 of your lines could not be followed");
    expect(code).toBe(1);
    expect(entities().join()).not.toContain("Nova Systems");
    expect(read("graph-out/report.md")).toContain("fixes.yaml:4 (idle-line)");
    put("corrections.yaml", "- drop: Zephyr\n");
    const quiet = await runProgram(["build", "-q"], { cwd });
    expect([quiet.code, quiet.stderr]).toEqual([0, ""]);
  });

  it("may be a list of names, for builds and for single documents", async () => {
    const list = "Place\tVesper Hall\nOrganization\tBrightholm\tBrihtholm\nOrganisation\tNova\n";
    put("names.tsv", list);
    const built = await runProgram(["build", "--lexicon", "names.tsv"], { cwd });
    expect(built.stderr).toContain(
      'error: names.tsv:3: "Organisation" is no type; did you mean Organization?',
    );
    expect(built.code).toBe(1);
    expect(entities()).toEqual(
      expect.arrayContaining(["Vesper Hall:Place", "Brightholm:Organization = Brihtholm"]),
    );
    expect(optionsOf()).toMatchObject({ lexicon: hashOf(list), corrections: null });
    const extracted = await runProgram(["extract", "corpus/b.txt", "--lexicon", "names.tsv"], {
      cwd,
    });
    expect(extracted.code).toBe(1);
    const [record] = extracted.stdout.split("\n");
    const types = listField(JSON.parse(record ?? ""), "entities").map(
      (entity) => `${textField(entity, "name")}:${textField(entity, "type")}`,
    );
    expect(types).toContain("Vesper Hall:Place");
  });

  it.each([
    [["build", "--corrections", "nowhere.yaml"], "nowhere.yaml: no such file or folder"],
    [["build", "--lexicon", "corpus"], "corpus: is no file"],
    [["extract", "corpus", "--lexicon", "nowhere.tsv"], "nowhere.tsv: no such file or folder"],
    [["build", "--lexicon", "latin.tsv"], "latin.tsv: is no text in UTF-8"],
  ])("%j is wrong usage", async (words, message) => {
    put("latin.tsv", new Uint8Array([0x50, 0x09, 0xe9, 0x0a]));
    const ended = await runProgram(words, { cwd });
    expect(ended.stderr).toContain(message);
    expect([ended.code, ended.stdout]).toEqual([2, ""]);
  });

  it("is told again by explain", async () => {
    put("corrections.yaml", "- type: {Vesper Hall: Organization}\n");
    await runProgram(["build", "-q"], { cwd });
    const { stdout, code } = await runProgram(["explain", "Vesper Hall"], { cwd });
    expect(stdout).toMatch(/^Vesper Hall: Organization/m);
    expect(stdout).toContain("lexicon (known-name)");
    expect(code).toBe(0);
  });

  it("is taught by the help of build", async () => {
    const { stdout } = await runProgram(["build", "--help"], { cwd });
    for (const verb of ["same", "different", "type", "name", "drop", "reject-claim"]) {
      expect(stdout).toContain(`- ${verb}: `);
    }
  });
});
