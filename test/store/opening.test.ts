import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { Db } from "../../src/store/db";
import { openReadOnly } from "../../src/store/open";
import { asAnyone } from "./anyone";
import { addTexts, openTestStore, storeOptions, temporaryFolder } from "./helpers";

const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
const libraryIn = (folder: string) => join(folder, "library.rongbiao");

/** A library that was opened, filled and closed. */
async function closedLibrary(folder = temporaryFolder()): Promise<string> {
  const store = await openTestStore(folder);
  await addTexts(store, folder, [{ source: "一" }]);
  await store.close();
  return libraryIn(folder);
}

test("every connection is durable and distrustful, and says so when asked", () => {
  const folder = temporaryFolder();
  for (const db of [new Db(join(folder, "x"), { readonly: false }), new Db(join(folder, "x"), { readonly: true })]) {
    expect(db.pragma("synchronous")).toBe(2);
    expect(db.pragma("foreign_keys")).toBe(1);
    expect(db.pragma("trusted_schema")).toBe(0);
    expect(db.pragma("cell_size_check")).toBe(1);
    db.close();
  }
});

test("a second program may only read, and is told who holds the library", async () => {
  const folder = temporaryFolder();
  const first = await openTestStore(folder, { program: "rongbiao serve" });
  await addTexts(first, folder, [{ source: "一" }]);
  const second = await openTestStore(folder, { program: "rongbiao" });
  expect(second.ownership).toMatchObject({
    readOnly: true,
    heldBy: { program: "rongbiao serve", pid: process.pid },
  });
  expect(await second.read.texts()).toHaveLength(1);
  await expect(second.write.setPreference("a", "b")).rejects.toMatchObject({ code: "E_READ_ONLY" });
});

test("the library is free again when its owner closes it", async () => {
  const folder = temporaryFolder();
  await closedLibrary(folder);
  const next = await openTestStore(folder);
  expect(next.ownership.readOnly).toBe(false);
});

test("a closed library is one file without a log beside it", async () => {
  const path = await closedLibrary();
  for (const ending of ["-wal", "-shm", "-journal", ".holder"]) expect(existsSync(path + ending)).toBe(false);
  const raw = new Database(path, { readonly: true });
  expect(raw.pragma("journal_mode", { simple: true })).toBe("delete");
  raw.close();
});

test("a library in a folder that may not be written is opened for reading, and stays as it was", async () => {
  const folder = temporaryFolder();
  const path = await closedLibrary(folder);
  const before = hashOf(path);
  await asAnyone(folder, async () => {
    const store = await openTestStore(folder);
    expect(store.ownership).toEqual({ readOnly: true, heldBy: null });
    expect(await store.read.texts()).toHaveLength(1);
    await expect(store.write.setPreference("a", "b")).rejects.toMatchObject({ code: "E_READ_ONLY" });
    await store.close();
  });
  expect(hashOf(path)).toBe(before);
});

test("a library copied alone to where nothing may be written is opened for reading too", async () => {
  const folder = temporaryFolder();
  const path = await closedLibrary(folder);
  chmodSync(folder, 0o755);
  const media = join(folder, "media");
  mkdirSync(media);
  copyFileSync(path, libraryIn(media));
  await asAnyone(media, async () => {
    const store = await openTestStore(media, { profileFolder: join(folder, "profile") });
    expect(store.ownership).toEqual({ readOnly: true, heldBy: null });
    await store.close();
  });
  expect(readdirSync(media)).toEqual(["library.rongbiao"]);
});

test("a library that could not be made leaves nothing behind", async () => {
  const folder = temporaryFolder();
  await expect(openTestStore(folder, { maxPages: 4 })).rejects.toMatchObject({ code: "E_DISK_FULL" });
  expect(existsSync(libraryIn(folder))).toBe(false);
});

const strangers: readonly (readonly [string, string, (path: string) => void])[] = [
  [
    "another program's database",
    "E_LIBRARY_FOREIGN",
    (path) => void new Database(path).exec("CREATE TABLE a (b)").close(),
  ],
  ["a text file", "E_LIBRARY_FOREIGN", (path) => writeFileSync(path, "GB/T 1.1—2020 标准化工作导则\n".repeat(10))],
  ["a library cut short in its header", "E_LIBRARY_DAMAGED", (path) => writeFileSync(path, "SQLite format 3\0abc")],
];
test.each(strangers)("%s is refused with %s and left as it was", async (_, code, make) => {
  const folder = temporaryFolder();
  make(libraryIn(folder));
  const before = hashOf(libraryIn(folder));
  await expect(openTestStore(folder)).rejects.toMatchObject({ code });
  expect(hashOf(libraryIn(folder))).toBe(before);
});

/** Changes a closed library behind our back. */
function tamper(path: string, script: string): void {
  const raw = new Database(path);
  raw.exec(script);
  raw.close();
}

const tampered: readonly (readonly [string, string, string])[] = [
  ["of a newer version", "E_LIBRARY_NEWER", "PRAGMA user_version = 100000"],
  ["with a trigger of its own", "E_LIBRARY_DAMAGED", "CREATE TRIGGER t AFTER INSERT ON text BEGIN SELECT 1; END"],
  ["with a view of its own", "E_LIBRARY_DAMAGED", "CREATE VIEW v AS SELECT 1"],
];
test.each(tampered)("a library %s from elsewhere is refused with %s and left as it was", async (_, code, script) => {
  const folder = temporaryFolder();
  const path = await closedLibrary(folder);
  tamper(path, script);
  const before = hashOf(path);
  const profileFolder = join(folder, "elsewhere");
  mkdirSync(profileFolder);
  await expect(openTestStore(folder, { profileFolder })).rejects.toMatchObject({ code });
  expect(hashOf(path)).toBe(before);
});

test("damaged pages of a library from elsewhere are found before anything is read from it", async () => {
  const folder = temporaryFolder();
  const path = await closedLibrary(folder);
  const bytes = readFileSync(path);
  bytes.fill(0xff, bytes.length - 3 * 4096, bytes.length - 4096);
  writeFileSync(path, bytes);
  const profileFolder = join(folder, "elsewhere");
  mkdirSync(profileFolder);
  await expect(openTestStore(folder, { profileFolder })).rejects.toMatchObject({ code: "E_LIBRARY_DAMAGED" });
});

test("a full disk refuses the write whole and leaves the library as it was", async () => {
  const folder = temporaryFolder();
  const path = await closedLibrary(folder);
  const pages = readFileSync(path).length / 4096;
  const store = await openTestStore(folder, { maxPages: pages + 4 });
  const before = await store.read.texts();
  await expect(addTexts(store, folder, [{ source: "长".repeat(400_000) }])).rejects.toMatchObject({
    code: "E_DISK_FULL",
  });
  expect(await store.read.texts()).toEqual(before);
  await store.close();
  const again = await openTestStore(folder);
  await addTexts(again, folder, [{ source: "长".repeat(400_000) }]);
  expect(await again.read.texts()).toHaveLength(2);
});

test("a copy made while the library is in use opens elsewhere as a replica of its own", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  await addTexts(store, folder, [{ source: "一" }]);
  const copies = temporaryFolder();
  await store.backUp(libraryIn(copies));
  await expect(store.backUp(libraryIn(copies))).rejects.toMatchObject({ code: "E_EXISTS" });
  const copy = await openTestStore(copies);
  expect(await copy.read.texts()).toEqual(await store.read.texts());
  expect(copy.ownership).toMatchObject({ readOnly: false });
  expect(copy.ownership).not.toEqual(store.ownership);
});

test("a library keeps its replica where it is, and a backup put back in its place gets another", async () => {
  const folder = temporaryFolder();
  const replicaOf = async () => {
    const store = await openTestStore(folder);
    const { ownership } = store;
    await store.close();
    return ownership.readOnly ? null : ownership.replica;
  };
  const first = await replicaOf();
  const old = readFileSync(libraryIn(folder));
  expect(await replicaOf()).toBe(first);
  writeFileSync(libraryIn(folder), old);
  const restored = await replicaOf();
  expect(restored).not.toBe(first);
  expect(await replicaOf()).toBe(restored);
});

test("opening for reading makes no file", () => {
  const folder = temporaryFolder();
  expect(() => openReadOnly(libraryIn(folder), storeOptions(folder).profileFolder)).toThrow(
    expect.objectContaining({ code: "E_NOT_FOUND" }),
  );
  expect(existsSync(libraryIn(folder))).toBe(false);
  chmodSync(folder, 0o700);
});

test.skipIf(process.getuid?.() === 0)(
  "a library that may not be read is not taken for one that may not be written",
  async () => {
    const folder = temporaryFolder();
    await (await openTestStore(folder)).close();
    chmodSync(libraryIn(folder), 0o000);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: "E_UNREADABLE" });
  },
);
