import { docxMembers, makeDocx, p } from "../../formats/docx/docx-maker";
import { type MadeMember, makeZip } from "../../formats/zip-maker";
import { family, type HostileCase, type Row } from "./case";

const GOOD = docxMembers({ body: p("1 范围") + p("本文件规定了要求。") });
const withMember =
  (member: MadeMember): (() => Uint8Array) =>
  () =>
    makeZip([...GOOD, member]);
const changed =
  (change: Partial<MadeMember>): (() => Uint8Array) =>
  () =>
    makeZip(GOOD.map((member) => (member.name === "word/document.xml" ? { ...member, ...change } : member)));
/** Overwrites bytes from the end: the directory's end record is the last 22. */
const endRecord =
  (at: number, ...values: number[]): (() => Uint8Array) =>
  () => {
    const bytes = Uint8Array.from(makeZip(GOOD));
    bytes.set(values, bytes.length - 22 + at);
    return bytes;
  };

const NAMES: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["a name that climbs out", "../x.xml", "E_HOSTILE"],
  ["a name that climbs out further in", "word/../../x.xml", "E_HOSTILE"],
  ["an absolute name", "/etc/passwd", "E_HOSTILE"],
  ["a name with a drive", "C:/x.xml", "E_HOSTILE"],
  ["a name with backslashes", "..\\..\\x.xml", "E_HOSTILE"],
  ["a name of a share", "\\\\server\\x", "E_HOSTILE"],
  ["a name with NUL", "word/a\0b.xml", "E_HOSTILE"],
  ["a name with a line feed", "word/a\nb.xml", "E_HOSTILE"],
  ["a name that turns its direction", "word/\u202elmx.x", "read"],
  ["an empty name", "", "E_HOSTILE"],
  ["a name of a device", "word/CON.xml", "read"],
  ["a name that ends in a dot", "word/x.", "read"],
  ["a name that ends in a blank", "word/x ", "read"],
  ["a stream of a file", "word/x.xml:y", "read"],
  ["the same name in capitals", "WORD/DOCUMENT.XML", "E_HOSTILE"],
  ["a name that is a folder of another", "word/document.xml/x", "E_HOSTILE"],
  ["a name of 5,000 signs", `word/${"a".repeat(5_000)}`, "E_HOSTILE"],
  ["a name of a thousand folders", `${"a/".repeat(1_000)}x`, "E_HOSTILE"],
  ["a name that is no UTF-8 though it says so", Uint8Array.from([0xff, 0xfe, 0x41]), "E_HOSTILE"],
];

const MEMBERS: readonly Row[] = [
  ["a link", withMember({ name: "word/l", data: "/etc/passwd", mode: 0o120777 }), "E_HOSTILE"],
  ["a pipe", withMember({ name: "word/l", mode: 0o010644 }), "E_HOSTILE"],
  ["a device", withMember({ name: "word/l", mode: 0o020644 }), "E_HOSTILE"],
  ["a folder with content", withMember({ name: "word/x/", data: "x" }), "E_HOSTILE"],
  ["a password", withMember({ name: "word/x", data: "x", flags: 0x801 }), "E_ENCRYPTED"],
  ["strong encryption", withMember({ name: "word/x", data: "x", flags: 0x841 }), "E_DAMAGED"],
  ["bytes that belong to two", withMember({ name: "word/x", sameAs: 0 }), "E_HOSTILE"],
  ["another name in the local header", changed({ localName: "word/evil.xml0000" }), "E_HOSTILE"],
  ["another size in the local header", changed({ localUnpackedSize: 5 }), "E_HOSTILE"],
  ["a size said smaller", changed({ unpackedSize: 10, localUnpackedSize: 10 }), "E_HOSTILE"],
  ["a size said larger", changed({ unpackedSize: 20_000, localUnpackedSize: 20_000 }), "E_DAMAGED"],
  ["a size of 4 GB", changed({ unpackedSize: 0xfffffffe, localUnpackedSize: 0xfffffffe }), "E_TOO_LARGE"],
  ["a wrong checksum", changed({ crc: 1 }), "E_DAMAGED"],
  ["a stored file of another size", changed({ method: 0, deflate: false, unpackedSize: 3 }), "E_HOSTILE"],
  ...[1, 6, 9, 12, 14, 95, 98].map(
    (method): Row => [`packing method ${method}`, changed({ method }), "E_UNSUPPORTED_FORMAT"],
  ),
  ["deflated noise", changed({ deflate: false, method: 8 }), "E_DAMAGED"],
  ["10,001 files", () => makeZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `a${at}` }))), "E_TOO_LARGE"],
  ["a bomb of zeros", withMember({ name: "word/z", data: new Uint8Array(30_000_000), deflate: true }), "E_TOO_LARGE"],
];

const DIRECTORY: readonly Row[] = [
  ["fewer files said than there are", () => makeZip(GOOD, { count: 1 }), "E_HOSTILE"],
  ["more files said than there are", () => makeZip(GOOD, { count: 9 }), "E_DAMAGED"],
  ["no files said", () => makeZip(GOOD, { count: 0 }), "E_HOSTILE"],
  ["a second archive behind it", () => Buffer.concat([makeZip(GOOD), makeZip([])]), "E_HOSTILE"],
  ["words behind it", () => makeZip(GOOD, { tail: "more" }), "E_DAMAGED"],
  [
    "a comment that holds an end record",
    () => makeZip(GOOD, { comment: `PK\u0005\u0006${"\0".repeat(18)}` }),
    "E_HOSTILE",
  ],
  ["a directory beyond the file", endRecord(16, 0xff, 0xff, 0xff, 0x7f), "E_DAMAGED"],
  ["a directory at the beginning", endRecord(16, 0, 0, 0, 0), "E_DAMAGED"],
  ["a directory of 4 GB", endRecord(12, 0xff, 0xff, 0xff, 0xfe), "read"],
  ["a second disk", endRecord(4, 1, 0), "E_DAMAGED"],
  ["marks of ZIP64 without its records", endRecord(8, 0xff, 0xff, 0xff, 0xff), "E_TOO_LARGE"],
  ["no end", () => makeZip(GOOD).slice(0, -22), "E_DAMAGED"],
  ["nothing but an end", () => makeZip([]), "E_UNSUPPORTED_FORMAT"],
  ["a head and nothing else", "PK\u0003\u0004", "E_DAMAGED"],
  ["an archive in an archive", () => makeZip([{ name: "a.zip", data: makeZip(GOOD) }]), "E_UNSUPPORTED_FORMAT"],
  ["a program", () => makeZip([{ name: "a.exe", data: "MZ" }]), "E_UNSUPPORTED_FORMAT"],
  ["no document part", () => makeZip(GOOD.filter(({ name }) => name !== "word/document.xml")), "E_UNSUPPORTED_FORMAT"],
  ["nothing wrong", () => makeDocx({ body: p("1 范围") }), "read", "范围"],
];

export const zipCases: readonly HostileCase[] = [
  ...family(
    "archive",
    "a.docx",
    NAMES.map(([what, name, ends]): Row => [what, withMember({ name, data: "x" }), ends]),
  ),
  ...family("archive", "a.docx", MEMBERS),
  ...family("archive", "a.docx", DIRECTORY),
];
