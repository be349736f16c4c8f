import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { inThread } from "../../src/jobs";
import { type ConverterOptions, openConverter } from "../../src/jobs/converter";
import { findOffice, officePlaces } from "../../src/jobs/office";
import { makeDocx, p } from "../formats/docx/docx-maker";

const FOLDER = mkdtempSync(join(tmpdir(), "rongbiao-office-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const SOURCE = join(FOLDER, "a.rtf");
writeFileSync(SOURCE, "{\\rtf1\\ansi 1 Scope\\par}");
writeFileSync(join(FOLDER, "made.docx"), makeDocx({ body: p("1 范围") + p("本规范适用于电源。") }));
const FILE = { path: SOURCE, name: "a.rtf" };

/** A program in LibreOffice's place; `$out` is where it is told to write, `$here` the folder of the tests. */
function office(name: string, script: string): string {
  const path = join(FOLDER, name);
  const head = `#!/bin/sh\nhere=${FOLDER}\nwhile [ "$1" != --outdir ]; do shift; done\nout=$2\nmkdir -p "$out"\n`;
  writeFileSync(path, `${head}${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const WORKS = office("works", 'cp "$here/made.docx" "$out/source.docx"');

function converter(program: string | null, limits: Partial<NonNullable<ConverterOptions["limits"]>> = {}) {
  const opened = openConverter({
    size: 1,
    find: () => program,
    limits: { timeMs: 20_000, memoryBytes: 2 ** 30, ...limits },
  });
  onTestFinished(() => opened.close());
  return opened;
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
const written = (name: string): string => readFileSync(join(FOLDER, name), "utf8").trim();

describe("a conversion", () => {
  it("gives a text in the format and with the bytes of its source, and leaves nothing behind", async () => {
    let folder = "";
    const { summary } = await converter(WORKS).convert(FILE, "rtf", (converted) => {
      folder = join(converted.path, "..");
      return inThread().read("text", converted);
    });
    const plain = await converter(WORKS).convert(FILE, "rtf", async ({ path }) => readFileSync(path, "utf8"));
    expect(summary.clauses).toBe(1);
    expect(plain).toBe(readFileSync(SOURCE, "utf8"));
    expect([folder.includes("rongbiao-convert-"), existsSync(folder)]).toEqual([true, false]);
  });

  it("knows no passphrase, runs no macros and fetches nothing", async () => {
    vi.stubEnv("RONGBIAO_PASSPHRASE", "secret");
    vi.stubEnv("http_proxy", "http://proxy.example");
    const program = office(
      "tells",
      'env > "$here/env"; cp "$HOME/profile/user/registrymodifications.xcu" "$here/xcu"; cp "$here/made.docx" "$out/source.docx"',
    );
    await converter(program).convert(FILE, "rtf", async () => undefined);
    vi.unstubAllEnvs();
    expect(written("env")).not.toMatch(/PASSPHRASE|proxy/);
    for (const setting of ["DisableMacrosExecution", "BlockUntrustedRefererLinks"])
      expect(written("xcu")).toMatch(new RegExp(`"${setting}" oor:op="fuse"><value>true<`));
    expect(written("xcu")).toMatch(/"ooInetProxyType" oor:op="fuse"><value>2</);
  });

  it("without LibreOffice says so and which format it is for", async () => {
    await expect(converter(null).convert(FILE, "rtf", async () => undefined)).rejects.toMatchObject({
      code: "E_NEEDS_CONVERSION",
      details: { file: "a.rtf", format: "rtf" },
    });
  });

  it.each([
    ["cannot be started", join(FOLDER, "a.rtf"), "E_NEEDS_CONVERSION"],
    ["writes nothing", office("nothing", "exit 0"), "E_DAMAGED"],
    ["fails", office("fails", "exit 77"), "E_DAMAGED"],
    ["writes a link to elsewhere", office("link", 'ln -s "$here/made.docx" "$out/source.docx"'), "E_DAMAGED"],
    ["writes a folder", office("folder", 'mkdir "$out/source.docx"'), "E_DAMAGED"],
    ["writes garbage", office("garbage", 'echo "1 Scope" > "$out/source.docx"'), "E_DAMAGED"],
  ])("by a program that %s is refused with a code", async (_, program, code) => {
    const read = converter(program).convert(FILE, "rtf", (converted) => inThread().read("text", converted));
    await expect(read).rejects.toMatchObject({ code, details: { file: "a.rtf" } });
  });

  it("of a file that has gone meanwhile is a fault of that file", async () => {
    const gone = { path: join(FOLDER, "gone.rtf"), name: "gone.rtf" };
    await expect(converter(WORKS).convert(gone, "rtf", async () => undefined)).rejects.toMatchObject({
      code: "E_UNREADABLE",
      details: { file: "gone.rtf" },
    });
  });

  it("that does not end is ended after its time, with all that it started", async () => {
    const program = office("hangs", 'sleep 600 & echo $! > "$here/child"; echo $$ > "$here/parent"; wait');
    const hanging = converter(program, { timeMs: 400 }).convert(FILE, "rtf", async () => undefined);
    await expect(hanging).rejects.toMatchObject({ code: "E_TIMEOUT", details: { file: "a.rtf" } });
    const pids = ["parent", "child"].map((name) => Number(written(name)));
    await vi.waitFor(() => expect(pids.map(isRunning)).toEqual([false, false]));
  });

  it.runIf(process.platform === "linux")("that takes too much memory is ended", async () => {
    const program = office("greedy", "{ head -c 200000000 /dev/zero; sleep 600; } | tail -c 200000000 > /dev/null");
    const greedy = converter(program, { memoryBytes: 50_000_000 }).convert(FILE, "rtf", async () => undefined);
    await expect(greedy).rejects.toMatchObject({ code: "E_MEMORY", details: { file: "a.rtf" } });
  });

  it("under way ends when the program closes, and what waits is not begun", async () => {
    const temporary = mkdtempSync(join(FOLDER, "tmp-"));
    vi.stubEnv("TMPDIR", temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const program = office("slow", 'echo begun >> "$here/begun"; sleep 600');
    const opened = converter(program);
    const both = [FILE, FILE].map((file) => opened.convert(file, "rtf", async () => undefined));
    const ended = Promise.allSettled(both);
    await vi.waitFor(() => expect(written("begun")).toBe("begun"));
    opened.close();
    expect(await ended).toMatchObject([{ reason: { code: "E_CANCELLED" } }, { reason: { code: "E_CANCELLED" } }]);
    expect(written("begun")).toBe("begun");
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("LibreOffice", () => {
  it("is the first of its places that can be run", () => {
    expect(findOffice([join(FOLDER, "no"), SOURCE, FOLDER, WORKS])).toBe(WORKS);
    expect(findOffice([SOURCE])).toBeNull();
  });

  it("is looked for where the user's settings point to, then where it is installed; never in the present folder nor in a snap", () => {
    const linux = officePlaces({ PATH: ".::bin:/snap/bin:/opt/own" }, "linux");
    expect(linux.slice(0, 3)).toEqual([
      "/opt/own/soffice",
      "/opt/own/libreoffice",
      "/usr/lib/libreoffice/program/soffice",
    ]);
    expect(officePlaces({}, "darwin")).toEqual(["/Applications/LibreOffice.app/Contents/MacOS/soffice"]);
    expect(officePlaces({ ProgramFiles: "P" }, "win32")).toEqual([join("P", "LibreOffice", "program", "soffice.com")]);
  });
});
