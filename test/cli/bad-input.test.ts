import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, vi } from "vitest";
import type { FileOutcome } from "../../src/contract";
import { asAnyone } from "../store/anyone";
import { commandLine } from "./helpers";

const TEXT_LIMIT = 64 * 1024 * 1024;
const GOOD = "1 范围\n本标准适用于样例设备。\n2 要求\n设备应可靠。\n";

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** A compound file that holds the stream by which Office protects a document ([MS-OFFCRYPTO] 2.3.4). */
const protectedDocument = () =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(480),
  ]);

const files: readonly (readonly [code: string, name: string, content: () => Buffer])[] = [
  ["E_EMPTY", "empty.txt", () => Buffer.alloc(0)],
  ["E_BINARY", "binary.txt", () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(500)])],
  ["E_ENCODING", "unknown.txt", () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x62, 0x63])],
  ["E_TOO_LARGE", "large.txt", () => Buffer.alloc(TEXT_LIMIT + 1, "a")],
  ["E_ENCRYPTED", "protected.docx", protectedDocument],
  ["E_DAMAGED", "truncated.docx", () => Buffer.from("PK\u0003\u0004\u0014\u0000 and no more of it")],
];

describe("a file that cannot be imported", () => {
  it("is named with its code and its sentence, ends with exit code 2, and hinders no other", async () => {
    const { folder, run, json } = commandLine();
    const inbox = join(folder, "inbox");
    mkdirSync(inbox);
    for (const [, name, content] of files) writeFileSync(join(inbox, name), content());
    writeFileSync(join(inbox, "good.txt"), GOOD);

    const { code, out, err } = await run("import", inbox, "--json");
    expect(code).toBe(2);
    const outcomes: FileOutcome[] = JSON.parse(out);
    const found = outcomes.map(({ file, fault }) => [fault?.code, file]);
    expect(new Set(found)).toEqual(
      new Set([...files.map(([expected, name]) => [expected, name]), [undefined, "good.txt"]]),
    );
    const sentences = err.trim().split("\n");
    expect(sentences.map((line) => line.split("：")[0]).sort()).toEqual(files.map(([, name]) => name).sort());
    expect(await json("list")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(["inbox", "library.rongbiao", "library.rongbiao.lock", "profile"]);
  });

  it.each([
    ["--designator", "？？"],
    ["--system", "naval"],
    ["--marking", "very secret"],
  ])("is not even looked at where %s is wrong", async (option, value) => {
    const { folder, run, json } = commandLine();
    const path = join(folder, "good.txt");
    writeFileSync(path, GOOD);
    const { code, err } = await run("import", path, option, value);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(await json("list")).toEqual([]);
  });
});

/** A library with one text, closed. */
async function smallLibrary() {
  const line = commandLine();
  const path = join(line.folder, "library.rongbiao");
  const source = join(line.folder, "good.txt");
  writeFileSync(source, GOOD);
  await line.json("import", source);
  return { ...line, path, source };
}

describe("a library that cannot be opened", () => {
  const strangers: readonly (readonly [what: string, make: (path: string, own: string) => void, says: string])[] = [
    [
      "another program's database",
      (path) => new Database(path).exec("CREATE TABLE a (b)").close(),
      "这不是融标的标准库",
    ],
    ["no database at all", (path) => writeFileSync(path, "text\n".repeat(500)), "这不是融标的标准库"],
    [
      "one of a newer version",
      (path, own) => {
        copyFileSync(own, path);
        const database = new Database(path);
        database.pragma("user_version = 99990");
        database.close();
      },
      "标准库由更新版本的融标建立",
    ],
  ];
  it.each(strangers)("because it is %s is said so and left as it was", async (_, make, says) => {
    const { folder, path, run } = await smallLibrary();
    const other = join(folder, "other.rongbiao");
    make(other, path);
    const before = hashOf(other);
    for (const command of [["list"], ["import", path], ["candidates"]]) {
      const { code, err } = await run(...command, "--library", other);
      expect(code).toBe(2);
      expect(err).toContain(says);
    }
    expect(hashOf(other)).toBe(before);
    expect(existsSync(`${other}-wal`)).toBe(false);
  });
});

describe("a library where nothing can be written", () => {
  it("is read, and refuses to be changed", async () => {
    const { folder, path, source, run, json } = await smallLibrary();
    const media = join(folder, "media");
    mkdirSync(media);
    chmodSync(folder, 0o777);
    vi.stubEnv("RONGBIAO_PROFILE", join(folder, "profile-of-anyone"));
    const copy = join(media, "library.rongbiao");
    copyFileSync(path, copy);
    // what the program makes is its user's alone: these two were given to all
    for (const file of [copy, source]) chmodSync(file, 0o644);
    await asAnyone(media, async () => {
      expect(await json("list", "--library", copy)).toHaveLength(1);
      const { code, err } = await run("import", source, "--library", copy);
      expect(code).toBe(2);
      expect(err).toContain("只能读取");
      const report = await run("compare", source, source, "--html", join(media, "report.html"));
      expect([report.code, report.err.includes("只能读取")]).toEqual([2, true]);
    });
    expect(hashOf(copy)).toBe(hashOf(path));
    expect(readdirSync(media)).toEqual(["library.rongbiao"]);
  });
});
