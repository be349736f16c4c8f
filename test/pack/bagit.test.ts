import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { faultOf, validateBag } from "../../src/pack";
import { nodeCrypto } from "../../src/store/node-crypto";

/** A bag as path → text or bytes; `null` takes a file of the base away. */
type Parts = Readonly<Record<string, string | Uint8Array | null>>;

const bytesOf = (value: string | Uint8Array) => (typeof value === "string" ? new TextEncoder().encode(value) : value);
const sum = (text: string | Uint8Array, algorithm = "sha256") => createHash(algorithm).update(text).digest("hex");

const HELLO = "hello\n";
const line = (path: string, text = HELLO, algorithm = "sha256") => `${sum(text, algorithm)}  ${path}\n`;

const base = (version: string): Parts => ({
  "bagit.txt": `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`,
  "bag-info.txt": "Contact-Name: 甲\nPayload-Oxum: 6.1\n",
  "manifest-sha256.txt": line("data/hello.txt"),
  "data/hello.txt": HELLO,
});

const verdict = (version: string, change: Parts) => {
  const parts = Object.entries({ ...base(version), ...change }).filter(([, value]) => value !== null);
  const verification = validateBag(nodeCrypto, new Map(parts.map(([path, value]) => [path, bytesOf(value!)])));
  const codes = verification.findings.map(({ severity, code }) => `${severity} ${code}`);
  return { valid: verification.valid, codes, fault: faultOf(verification) };
};

const withEncoding = (encoding: string, version = "0.97") =>
  `BagIt-Version: ${version}\nTag-File-Character-Encoding: ${encoding}\n`;
const utf16be = (text: string) =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]));

describe.each(["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"])("a bag of version %s", (version) => {
  it.each<[string, Parts]>([
    ["as it should be", {}],
    ["without bag-info.txt", { "bag-info.txt": null }],
    ["with CRLF line ends", { "manifest-sha256.txt": line("data/hello.txt").replace("\n", "\r\n") }],
    ["with CR line ends", { "manifest-sha256.txt": line("data/hello.txt").replace("\n", "\r") }],
    ["with a last line that does not end", { "manifest-sha256.txt": line("data/hello.txt").trimEnd() }],
    ["with tabs between checksum and path", { "manifest-sha256.txt": line("data/hello.txt").replace("  ", "\t") }],
    [
      "with an upper-case checksum",
      { "manifest-sha256.txt": line("data/hello.txt").replace(/^[0-9a-f]+/, (hex) => hex.toUpperCase()) },
    ],
    [
      "with an element of bag-info twice",
      { "bag-info.txt": "Contact-Name: 甲\nContact-Name: 乙\nPayload-Oxum: 6.1\n" },
    ],
    ["with a value over two lines", { "bag-info.txt": "External-Description: one\n  two\nPayload-Oxum: 6.1\n" }],
    [
      "with names with spaces",
      {
        "data/a b.txt": HELLO,
        "manifest-sha256.txt": line("data/a b.txt") + line("data/hello.txt"),
        "bag-info.txt": null,
      },
    ],
    [
      "with an escaped line feed in a name",
      { "data/a\nb": HELLO, "manifest-sha256.txt": line("data/a%0Ab") + line("data/hello.txt"), "bag-info.txt": null },
    ],
    [
      "with an escaped per cent sign",
      { "data/a%b": HELLO, "manifest-sha256.txt": line("data/a%25b") + line("data/hello.txt"), "bag-info.txt": null },
    ],
    [
      "with a tag manifest",
      { "tagmanifest-sha256.txt": line("bag-info.txt", "Contact-Name: 甲\nPayload-Oxum: 6.1\n") },
    ],
    ["with tag files of its own", { "notes/own.txt": "anything" }],
    [
      "with a bag in its payload",
      {
        "data/bagit.txt": HELLO,
        "manifest-sha256.txt": line("data/bagit.txt") + line("data/hello.txt"),
        "bag-info.txt": null,
      },
    ],
    [
      "with an empty payload folder",
      { "data/hello.txt": null, "data/": "", "manifest-sha256.txt": "", "bag-info.txt": null },
    ],
  ])("is valid %s", (_, change) => {
    expect(verdict(version, change)).toEqual({ valid: true, codes: [], fault: null });
  });

  it.each(["md5", "sha1", "sha224", "sha256", "sha384", "sha512"])("is valid with checksums of %s", (algorithm) => {
    const change = {
      "manifest-sha256.txt": null,
      [`manifest-${algorithm}.txt`]: line("data/hello.txt", HELLO, algorithm),
    };
    expect(verdict(version, change).valid).toBe(true);
  });

  it.each<[string, string, Parts]>([
    ["no bagit.txt", "bag.missing", { "bagit.txt": null }],
    ["an empty bagit.txt", "bag.declaration", { "bagit.txt": "" }],
    ["a mark before bagit.txt", "bag.declaration", { "bagit.txt": `\ufeff${withEncoding("UTF-8", version)}` }],
    ["space before the colon", "bag.declaration", { "bagit.txt": withEncoding("UTF-8", version).replace(":", " :") }],
    ["no space after the colon", "bag.declaration", { "bagit.txt": withEncoding("UTF-8", version).replace(": ", ":") }],
    [
      "space at the end of a line",
      "bag.declaration",
      { "bagit.txt": withEncoding("UTF-8", version).replace("\n", " \n") },
    ],
    ["a third line", "bag.declaration", { "bagit.txt": `${withEncoding("UTF-8", version)}More: x\n` }],
    [
      "its lines in the other order",
      "bag.declaration",
      { "bagit.txt": `Tag-File-Character-Encoding: UTF-8\nBagIt-Version: ${version}\n` },
    ],
    ["a version that is none", "bag.declaration", { "bagit.txt": withEncoding("UTF-8", "one") }],
    ["no manifest", "bag.no-manifest", { "manifest-sha256.txt": null }],
    ["no payload folder", "bag.missing", { "data/hello.txt": null, "manifest-sha256.txt": "" }],
    ["a payload file gone", "bag.missing", { "data/hello.txt": null, "data/other.txt": HELLO }],
    ["a payload file unlisted", "bag.unlisted", { "data/other.txt": "x" }],
    ["a payload file changed", "bag.checksum", { "data/hello.txt": "hellO\n" }],
    ["a tag file changed", "bag.checksum", { "tagmanifest-sha256.txt": line("bag-info.txt", "old") }],
    ["a tag file gone", "bag.missing", { "tagmanifest-sha256.txt": line("gone.txt") }],
    ["a line without a path", "bag.manifest-form", { "manifest-sha256.txt": `${line("data/hello.txt")}0123\n` }],
    [
      "a checksum that is none",
      "bag.manifest-form",
      { "manifest-sha256.txt": `${line("data/hello.txt")}xyz  data/a\n` },
    ],
    ["a path that climbs", "bag.name", { "manifest-sha256.txt": line("data/hello.txt") + line("data/../../a") }],
    ["an absolute path", "bag.name", { "manifest-sha256.txt": line("data/hello.txt") + line("/etc/passwd") }],
    ["a home path", "bag.name", { "manifest-sha256.txt": line("data/hello.txt") + line("~/a") }],
    ["a path of another user's home", "bag.name", { "manifest-sha256.txt": line("data/hello.txt") + line("~root/a") }],
    ["a drive", "bag.name", { "manifest-sha256.txt": line("data/hello.txt") + line("C:\\a") }],
    [
      "a payload path outside data",
      "bag.name",
      { "manifest-sha256.txt": line("data/hello.txt") + line("a.txt"), "a.txt": HELLO },
    ],
    ["a tag path that climbs", "bag.name", { "tagmanifest-sha256.txt": line("../a") }],
    ["a path to fetch that climbs", "bag.name", { "fetch.txt": "http://example.com/a 6 ../a\n" }],
    ["a line of fetch.txt that is none", "bag.fetch", { "fetch.txt": "http://example.com/a\n" }],
    [
      "a listed file still to be fetched",
      "bag.missing",
      { "data/hello.txt": null, "data/x": HELLO, "fetch.txt": "http://example.com/a 6 data/hello.txt\n" },
    ],
    [
      "one file with two checksums",
      "bag.duplicate",
      { "manifest-sha256.txt": line("data/hello.txt") + line("data/hello.txt", "x") },
    ],
    ["a wrong Payload-Oxum", "bag.oxum", { "bag-info.txt": "Payload-Oxum: 7.1\n" }],
    ["a Payload-Oxum that is none", "bag.oxum", { "bag-info.txt": "Payload-Oxum: six\n" }],
    [
      "a manifest that is not of its encoding",
      "bag.encoding",
      { "manifest-sha256.txt": Uint8Array.of(0xff, 0xfe, 0xfd) },
    ],
    ["an unknown encoding", "bag.encoding", { "bagit.txt": withEncoding("klingon", version) }],
    ["a bag-info line that is none", "bag.info", { "bag-info.txt": "no colon here\n" }],
  ])("is invalid with %s: %s", (_, code, change) => {
    const { valid, codes } = verdict(version, change);
    expect(valid).toBe(false);
    expect(codes).toContain(`broken ${code}`);
  });

  it("is not checked where all its checksums are of an unknown algorithm, and says so", () => {
    const change = { "manifest-sha256.txt": null, "manifest-whirlpool.txt": line("data/hello.txt") };
    expect(verdict(version, change)).toMatchObject({ valid: false, fault: "E_PACKAGE_UNSUPPORTED" });
  });

  it("is checked by the algorithms it knows where there are others too", () => {
    expect(verdict(version, { "manifest-whirlpool.txt": "00  data/hello.txt\n" })).toMatchObject({
      valid: true,
      codes: ["note bag.algorithm"],
    });
  });

  it("notes what checksum tools write, and takes it for what it means", () => {
    const of = (path: string) => verdict(version, { "manifest-sha256.txt": line(path) });
    for (const path of ["./data/hello.txt", "*data/hello.txt"]) {
      expect(of(path)).toEqual({ valid: true, codes: ["note bag.name"], fault: null });
    }
  });

  it("finds a file whose name a file system has put in another Unicode form", () => {
    const change = { "data/hello.txt": null, "data/e\u0301": HELLO, "manifest-sha256.txt": line("data/\u00e9") };
    expect(verdict(version, change)).toEqual({ valid: true, codes: ["note bag.name"], fault: null });
  });

  it.each([
    ["ISO-8859-1", Uint8Array.of(...bytesOf("Contact-Name: Zo"), 0xeb, 10)],
    ["UTF-16BE", utf16be("Contact-Name: 甲\n")],
    ["UTF-16", utf16be("\ufeffContact-Name: 甲\n")],
    ["UTF-16", utf16be("Contact-Name: 甲\n")],
  ])("is valid with tag files in %s", (encoding, info) => {
    const manifest = encoding.startsWith("UTF-16") ? utf16be(line("data/hello.txt")) : line("data/hello.txt");
    const change = {
      "bagit.txt": withEncoding(encoding, version),
      "bag-info.txt": info,
      "manifest-sha256.txt": manifest,
    };
    expect(verdict(version, change)).toEqual({ valid: true, codes: [], fault: null });
  });
});

describe("what RFC 8493 demands and its drafts did not", () => {
  it.each<[string, string, Parts]>([
    ["a payload file in every manifest", "bag.unlisted", { "manifest-md5.txt": "" }],
    ["a path once in a manifest", "bag.duplicate", { "manifest-sha256.txt": line("data/hello.txt").repeat(2) }],
    ["one Payload-Oxum", "bag.oxum", { "bag-info.txt": "Payload-Oxum: 6.1\nPayload-Oxum: 6.1\n" }],
    ["a space after the colon in bag-info", "bag.info", { "bag-info.txt": "Contact-Name:甲\n" }],
    ["no space before the colon in bag-info", "bag.info", { "bag-info.txt": "Contact-Name : 甲\n" }],
    ["only payload files to fetch", "bag.fetch", { "fetch.txt": "http://example.com/a 6 a.txt\n" }],
    ["no payload in a tag manifest", "bag.name", { "tagmanifest-sha256.txt": line("data/hello.txt") }],
  ])("%s", (_, code, change) => {
    expect(verdict("1.0", change).codes).toContain(`broken ${code}`);
    expect(verdict("0.97", change).valid).toBe(true);
  });
});

describe("a bag of another version", () => {
  it.each(["0.92", "0.98", "1.1", "2.0"])("(%s) is not checked, and says so", (version) => {
    expect(verdict(version, {})).toEqual({
      valid: false,
      codes: ["broken bag.version"],
      fault: "E_PACKAGE_UNSUPPORTED",
    });
  });
});
