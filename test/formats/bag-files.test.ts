import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBag, readBagZip } from "../../src/formats/read/bag";
import { writeBagZip } from "../../src/formats/write/bag";
import { writeZip } from "../../src/formats/write/zip";

const FILES = new Map([
  ["bagit.txt", new TextEncoder().encode("BagIt-Version: 1.0\n")],
  ["data/甲.txt", new TextEncoder().encode("甲")],
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bag-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const unpack = (files: ReadonlyMap<string, Uint8Array>) => {
  mkdirSync(join(folder, "data"));
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
};

describe("the files of a bag", () => {
  it("come from a ZIP with the bag's base folder, as RFC 8493 wants it, and from one without", async () => {
    expect(await readBagZip(await writeBagZip(FILES, "成果"))).toEqual(FILES);
    expect(await readBagZip(await writeZip(FILES))).toEqual(FILES);
  });

  it("come from a folder and from a ZIP on disk", async () => {
    unpack(FILES);
    expect(await readBag(folder)).toEqual(FILES);
    const path = join(folder, "bag.zip");
    writeFileSync(path, await writeBagZip(FILES, "成果"));
    expect(await readBag(path)).toEqual(FILES);
  });

  it("show an empty payload folder, which RFC 8493 allows", async () => {
    mkdirSync(join(folder, "data"));
    expect([...(await readBag(folder)).keys()]).toEqual(["data/"]);
  });

  it.runIf(process.platform !== "win32")("are refused where one is a link", async () => {
    unpack(FILES);
    symlinkSync("/etc/hostname", join(folder, "data", "link"));
    await expect(readBag(folder)).rejects.toMatchObject({ code: "E_HOSTILE" });
  });

  it("are refused above the limits, in a folder as in a ZIP", async () => {
    unpack(FILES);
    const limits = { entries: 1, unpackedBytes: 1_000, ratio: 100 };
    await expect(readBag(folder, limits)).rejects.toMatchObject({ code: "E_TOO_LARGE" });
    await expect(readBagZip(await writeZip(FILES), limits)).rejects.toMatchObject({ code: "E_TOO_LARGE" });
    const small = { entries: 9, unpackedBytes: 10, ratio: 100 };
    await expect(readBag(folder, small)).rejects.toMatchObject({ code: "E_TOO_LARGE" });
  });

  it("are not found where there is nothing", async () => {
    await expect(readBag(join(folder, "none"))).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  });
});
