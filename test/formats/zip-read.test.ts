import { describe, expect, it } from "vitest";
import { type FaultCode, isFault } from "../../src/contract";
import { readZip, type ZipLimits } from "../../src/formats/read/zip";
import { makeZip } from "./zip-maker";

const LIMITS: ZipLimits = { bytes: 1 << 20, entries: 4, unpackedBytes: 1 << 20, ratio: 100 };

const outcome = async (bytes: Uint8Array, limits = LIMITS): Promise<FaultCode | "ok"> => {
  try {
    const entries = await readZip(bytes, limits);
    for (const name of entries.names) await entries.read(name);
    entries.close();
    return "ok";
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
};

const zeros = (length: number) => new Uint8Array(length);
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 2654435761) >>> 13);

describe("an honest ZIP", () => {
  it("gives back stored and deflated files by name", async () => {
    const entries = await readZip(
      makeZip([
        { name: "a.txt", data: "plain" },
        { name: "目录/b.txt", data: "packed ".repeat(50), deflate: true },
      ]),
      LIMITS,
    );
    expect(entries.names).toEqual(["a.txt", "目录/b.txt"]);
    expect(entries.size("a.txt")).toBe(5);
    expect(new TextDecoder().decode(await entries.read("目录/b.txt"))).toBe("packed ".repeat(50));
    await expect(entries.read("c.txt")).rejects.toMatchObject({ code: "E_NOT_FOUND" });
    entries.close();
  });

  it("reads names in GB 18030 where the archive does not say that they are UTF-8", async () => {
    const gbk = Uint8Array.of(0xb1, 0xea, 0xd7, 0xbc, 0x2e, 0x74, 0x78, 0x74);
    const entries = await readZip(makeZip([{ name: gbk, flags: 0, data: "x" }]), LIMITS);
    expect(entries.names).toEqual(["标准.txt"]);
    entries.close();
  });

  it("lists no folders", async () => {
    const entries = await readZip(
      makeZip([
        { name: "d/", mode: 0o040755 },
        { name: "d/a", data: "x" },
      ]),
      LIMITS,
    );
    expect(entries.names).toEqual(["d/a"]);
    entries.close();
  });

  it.each([
    ["no entries", makeZip([])],
    ["a comment", makeZip([{ name: "a" }], { comment: "hello" })],
    ["bytes before it, as self-extracting archives have", makeZip([{ name: "a" }], { prefix: "MZ..." })],
    ["sizes only in the directory", makeZip([{ name: "a", data: "x", flags: 0x808, localUnpackedSize: 0 }])],
  ])("may have %s", async (_, bytes) => {
    expect(await outcome(bytes)).toBe("ok");
  });
});

describe("limits", () => {
  const a = makeZip([{ name: "a" }]);

  it.each<[string, FaultCode | "ok", Uint8Array, Partial<ZipLimits>]>([
    ["entries at the limit", "ok", makeZip([{ name: "a" }, { name: "b" }]), { entries: 2 }],
    ["one entry more", "E_TOO_LARGE", makeZip([{ name: "a" }, { name: "b" }, { name: "c" }]), { entries: 2 }],
    ["unpacked bytes at the limit", "ok", makeZip([{ name: "a", data: noise(100) }]), { unpackedBytes: 100 }],
    ["one unpacked byte more", "E_TOO_LARGE", makeZip([{ name: "a", data: noise(101) }]), { unpackedBytes: 100 }],
    [
      "a sum above the limit",
      "E_TOO_LARGE",
      makeZip(["a", "b"].map((name) => ({ name, data: noise(60) }))),
      { unpackedBytes: 100 },
    ],
    ["size on disk at the limit", "ok", a, { bytes: a.length }],
    ["one byte on disk more", "E_TOO_LARGE", a, { bytes: a.length - 1 }],
    ["a bomb by ratio", "E_TOO_LARGE", makeZip([{ name: "a", data: zeros(200_000), deflate: true }]), {}],
    ["a small file of zeros", "ok", makeZip([{ name: "a", data: zeros(60_000), deflate: true }]), {}],
    [
      "a declared size that its packed size cannot give",
      "E_TOO_LARGE",
      makeZip([{ name: "a", data: "x", deflate: true, unpackedSize: 900_000 }]),
      {},
    ],
  ])("%s → %s", async (_, expected, bytes, limits) => {
    expect(await outcome(bytes, { ...LIMITS, ...limits })).toBe(expected);
  });
});

describe("hostile and damaged archives", () => {
  const one = (member: Parameters<typeof makeZip>[0][number]) => makeZip([{ data: "x", ...member }]);

  it.each<[string, Uint8Array, FaultCode]>([
    ["a name that climbs", one({ name: "../a" }), "E_HOSTILE"],
    ["a name that climbs from within", one({ name: "a/../../b" }), "E_HOSTILE"],
    ["a name with a dot part", one({ name: "a/./b" }), "E_HOSTILE"],
    ["an absolute name", one({ name: "/etc/a" }), "E_HOSTILE"],
    ["a drive", one({ name: "C:/a" }), "E_HOSTILE"],
    ["a backslash", one({ name: "..\\a" }), "E_HOSTILE"],
    ["a NUL in a name", one({ name: "a\0.txt" }), "E_HOSTILE"],
    ["a line feed in a name", one({ name: "a\nb" }), "E_HOSTILE"],
    ["an empty name", one({ name: "" }), "E_HOSTILE"],
    ["an endless name", one({ name: "a".repeat(2_000) }), "E_HOSTILE"],
    ["a name of broken UTF-8", one({ name: Uint8Array.of(0x61, 0xff) }), "E_HOSTILE"],
    ["the same name twice", makeZip([{ name: "a" }, { name: "a" }]), "E_HOSTILE"],
    ["names that differ by case", makeZip([{ name: "a" }, { name: "A" }]), "E_HOSTILE"],
    ["names that differ by Unicode form", makeZip([{ name: "\u00e9" }, { name: "e\u0301" }]), "E_HOSTILE"],
    ["a file where another has a folder", makeZip([{ name: "a" }, { name: "a/b" }]), "E_HOSTILE"],
    ["a symbolic link", one({ name: "a", data: "/etc/passwd", mode: 0o120777 }), "E_HOSTILE"],
    ["a device", one({ name: "a", mode: 0o020666 }), "E_HOSTILE"],
    ["a folder with content", one({ name: "a/" }), "E_HOSTILE"],
    [
      "two entries over the same bytes",
      makeZip([
        { name: "a", data: "x" },
        { name: "a2", sameAs: 0 },
      ]),
      "E_HOSTILE",
    ],
    ["another name in the local header", one({ name: "a", localName: "b" }), "E_HOSTILE"],
    ["another size in the local header", one({ name: "a", localUnpackedSize: 7 }), "E_HOSTILE"],
    ["a stored file of two sizes", one({ name: "a", unpackedSize: 2 }), "E_HOSTILE"],
    ["fewer entries declared than listed", makeZip([{ name: "a" }, { name: "b" }], { count: 1 }), "E_HOSTILE"],
    ["more than declared", one({ name: "a", data: "x".repeat(99), deflate: true, unpackedSize: 9 }), "E_HOSTILE"],
    ["less than declared", one({ name: "a", data: "xyz", deflate: true, unpackedSize: 9 }), "E_DAMAGED"],
    ["a wrong CRC", one({ name: "a", crc: 1 }), "E_DAMAGED"],
    ["more entries declared than listed", makeZip([{ name: "a" }], { count: 2 }), "E_DAMAGED"],
    ["bytes after its end", makeZip([{ name: "a" }], { tail: "more" }), "E_DAMAGED"],
    ["an end cut off", makeZip([{ name: "a" }]).slice(0, -3), "E_DAMAGED"],
    ["nothing", new Uint8Array(0), "E_DAMAGED"],
    ["encryption", one({ name: "a", flags: 0x801 }), "E_ENCRYPTED"],
    ["a packing method of another age", one({ name: "a", method: 12 }), "E_UNSUPPORTED_FORMAT"],
  ])("refuses %s", async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  it("never throws anything but a fault, whichever byte is changed", async () => {
    const whole = makeZip([
      { name: "a.txt", data: "plain" },
      { name: "b", data: "packed ".repeat(9), deflate: true },
    ]);
    for (let at = 0; at < whole.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const bytes = whole.slice();
        bytes[at]! ^= flip;
        await outcome(bytes);
      }
    }
  });

  it("says that a file cannot be read where there is none", async () => {
    await expect(readZip({ path: "/nowhere/at/all.zip" }, LIMITS)).rejects.toMatchObject({ code: "E_UNREADABLE" });
  });
});
