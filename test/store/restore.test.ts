import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { libraryFacts, pendingRestore, requestRestore } from "../../src/store";
import { addTexts, openTestStore, temporaryFolder } from "./helpers";

const placeOf = (path: string) => ({ path, profileFolder: join(dirname(path), "profile") });

const ENDINGS = ["", "-wal"];

/** A closed library of two texts, and a backup of it from when it had one. */
async function libraryWithBackup() {
  const folder = temporaryFolder();
  const library = join(folder, "library.rongbiao");
  const backup = join(folder, "backup.rongbiao");
  const aside = join(folder, "backups", "aside.rongbiao");
  const store = await openTestStore(folder);
  await addTexts(store, folder, [{ source: "一" }]);
  await store.backUp(backup);
  await addTexts(store, folder, [{ source: "二" }]);
  const { replica } = store.ownership as { replica: string };
  await store.close();
  return { folder, library, backup, aside, replica };
}

const textsIn = async (folder: string) => (await (await openTestStore(folder)).read.texts()).length;

test("a backup takes the library's place at the next opening, as a replica of its own, and the library goes aside", async () => {
  const { folder, library, backup, aside, replica } = await libraryWithBackup();
  requestRestore(placeOf(library), { backup, aside });
  const store = await openTestStore(folder);
  expect(await store.read.texts()).toHaveLength(1);
  expect(store.ownership).not.toMatchObject({ replica });
  expect(libraryFacts(aside).texts).toBe(2);
  expect(pendingRestore(placeOf(library))).toBeNull();
  await store.close();
  expect(await textsIn(folder)).toBe(1);
});

test("what a crash left in the log of the library goes aside with it, and is never applied to the backup", async () => {
  const { folder, backup } = await libraryWithBackup();
  const open = await openTestStore(folder);
  await addTexts(open, folder, [{ source: "三" }]);
  const crashed = join(folder, "crashed");
  mkdirSync(crashed);
  const library = join(crashed, "library.rongbiao");
  for (const ending of ENDINGS) copyFileSync(join(folder, "library.rongbiao") + ending, library + ending);
  const aside = join(crashed, "aside.rongbiao");
  requestRestore(placeOf(library), { backup, aside });
  expect(await textsIn(crashed)).toBe(1);
  expect(libraryFacts(aside).texts).toBe(3);
});

test("a library that can no longer be opened is what a restore is for", async () => {
  const { folder, library, backup, aside } = await libraryWithBackup();
  writeFileSync(library, "nothing of a library is left");
  requestRestore(placeOf(library), { backup, aside });
  expect(await textsIn(folder)).toBe(1);
  expect(readFileSync(aside, "utf8")).toBe("nothing of a library is left");
});

test("a damaged backup is refused, the library stays, and the next start does not try again", async () => {
  const { folder, library, backup, aside } = await libraryWithBackup();
  const damaged = readFileSync(backup);
  damaged.fill(0x5a, 4096);
  writeFileSync(backup, damaged);
  requestRestore(placeOf(library), { backup, aside });
  await expect(openTestStore(folder)).rejects.toMatchObject({
    code: "E_LIBRARY_DAMAGED",
    details: { file: backup },
  });
  expect(existsSync(aside)).toBe(false);
  expect(await textsIn(folder)).toBe(2);
});

test.each(["set aside", "in its place"])(
  "cut off when the library was already %s, the next opening goes on",
  async (cut) => {
    const { folder, library, backup, aside } = await libraryWithBackup();
    mkdirSync(join(folder, "backups"));
    renameSync(library, aside);
    if (cut === "in its place") copyFileSync(backup, library);
    else writeFileSync(`${library}.restoring`, "half a copy");
    requestRestore(placeOf(library), { backup, aside });
    expect(await textsIn(folder)).toBe(1);
    expect(libraryFacts(aside).texts).toBe(2);
    expect(existsSync(`${library}.restoring`) || pendingRestore(placeOf(library)) !== null).toBe(false);
  },
);

test("cut off, with the backup gone since, the library comes back", async () => {
  const { folder, library, backup, aside } = await libraryWithBackup();
  mkdirSync(join(folder, "backups"));
  renameSync(library, aside);
  requestRestore(placeOf(library), { backup: `${backup}.gone`, aside });
  await expect(openTestStore(folder)).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  expect(await textsIn(folder)).toBe(2);
});

test("what lies beside a library asks for nothing: only the profile of who opens it does", async () => {
  const { folder, library, backup } = await libraryWithBackup();
  const elsewhere = join(folder, "elsewhere", "planted.desktop");
  writeFileSync(`${library}.restore`, JSON.stringify({ backup, aside: elsewhere }));
  expect(await textsIn(folder)).toBe(2);
  expect(existsSync(elsewhere)).toBe(false);
});

test("a library is one and the same by whatever path it is opened", async () => {
  const { folder, library } = await libraryWithBackup();
  await openTestStore(folder);
  const other = join(folder, "other");
  mkdirSync(other);
  symlinkSync(library, join(other, "library.rongbiao"));
  const second = await openTestStore(other);
  expect(second.ownership).toMatchObject({ readOnly: true });
});
