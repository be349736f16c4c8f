import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/contract";
import { readBlocks } from "../../../src/formats/read";
import { docxMembers, makeDocx, p } from "../docx/docx-maker";
import { type MadeMember, makeZip } from "../zip-maker";

const codeOf = async (bytes: Uint8Array, name = "a.docx"): Promise<string> => {
  try {
    await readBlocks(bytes, name);
    return "read";
  } catch (error) {
    return isFault(error) ? error.code : String(error);
  }
};

const ordinary = makeDocx({ body: p("1 范围") });
/** A document with one member in another form, or one more. */
const withMember = (member: MadeMember): Uint8Array =>
  makeZip([...docxMembers({ body: p("文") }).filter(({ name }) => name !== member.name), member]);
const withDocument = (xml: string | Uint8Array): Uint8Array =>
  withMember({ name: "word/document.xml", data: xml, deflate: true });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wrapped = (content: string, prolog = "") => `${prolog}<w:document ${W}><w:body>${content}</w:body></w:document>`;
const nested = (name: string, depth: number, inner = "") =>
  `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth);
const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const compound = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    // a name in the directory ends in NUL ([MS-CFB], 2.6.1)
    ...Buffer.from(`${stream}\0`, "utf16le"),
  ]);

describe("hostile and damaged documents", () => {
  it.each([
    ["password-protected", compound("EncryptedPackage"), "E_ENCRYPTED"],
    ["of before 2007 under the new name", compound("WordDocument"), "E_NEEDS_CONVERSION"],
    [
      "a workbook under the name of a document",
      makeZip([{ name: "xl/workbook.xml", data: "<x/>" }]),
      "E_UNSUPPORTED_FORMAT",
    ],
    ["an archive of nothing", makeZip([]), "E_UNSUPPORTED_FORMAT"],
    ["defining entities", withDocument(wrapped(p("&b;"), BOMB)), "E_HOSTILE"],
    [
      "naming an outside entity",
      withDocument(wrapped(p("文"), '<!DOCTYPE x SYSTEM "file:///etc/passwd">')),
      "E_HOSTILE",
    ],
    [
      "hiding its root behind comments",
      withDocument(wrapped(p("文"), `<!--${randomBytes(40_000).toString("hex")}-->`)),
      "E_HOSTILE",
    ],
    ["using an entity that nobody defined", withDocument(wrapped(p("&unknown;"))), "E_DAMAGED"],
    ["cut in the middle of its XML", withDocument(wrapped(p("文")).slice(0, -20)), "E_DAMAGED"],
    ["with an empty document part", withDocument(""), "E_DAMAGED"],
    ["not well-formed", withDocument("<w:document><w:body></w:document>"), "E_DAMAGED"],
    [
      "with bytes that are no UTF-8",
      withDocument(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])),
      "E_ENCODING",
    ],
    ["with a control character", withDocument(wrapped(p("a\u0001b"))), "E_DAMAGED"],
    ["of text boxes within text boxes", withDocument(wrapped(nested("w:sdt", 300))), "E_TOO_LARGE"],
    ["of forty thousand levels", withDocument(wrapped(nested("a", 40_000))), "E_TOO_LARGE"],
    ["of white space", makeDocx({ body: p(" ") }), "E_EMPTY"],
    ["of nothing", makeDocx({ body: "" }), "E_EMPTY"],
    ["unpacking to a thousand times its size", withDocument(wrapped(p(" ".repeat(50_000_000)))), "E_TOO_LARGE"],
    ["naming a file outside", withMember({ name: "../evil.xml", data: "x" }), "E_HOSTILE"],
    ["holding a link", withMember({ name: "word/link", data: "/etc/passwd", mode: 0o120777 }), "E_HOSTILE"],
    [
      "holding one name twice",
      makeZip([...docxMembers({ body: p("文") }), { name: "WORD/document.xml", data: "x" }]),
      "E_HOSTILE",
    ],
    ["encrypted as an archive", withMember({ name: "word/x.xml", data: "x", flags: 0x801 }), "E_ENCRYPTED"],
    ["with styles that cannot be parsed", withMember({ name: "word/styles.xml", data: "<w:styles>" }), "read"],
  ] as [string, Uint8Array, string][])("%s end in their code", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("cut anywhere end in a declared code", async () => {
    const codes = new Set<string>();
    for (let length = 1; length < ordinary.length; length += 7) codes.add(await codeOf(ordinary.subarray(0, length)));
    for (const code of codes) expect(["E_DAMAGED", "E_HOSTILE", "E_BINARY", "E_ENCODING", "read"]).toContain(code);
  });

  it("of a hundred thousand paragraphs are read whole", async () => {
    const body = Array.from({ length: 100_000 }, (_, at) => p(`第 ${at} 段，随机 ${(at * 7919) % 104_729}`)).join("");
    const { blocks } = await readBlocks(makeDocx({ body }), "a.docx");
    expect(blocks).toHaveLength(100_000);
  });

  it("whatever their name are read as what they are", async () => {
    expect(await codeOf(ordinary, "a.txt")).toBe("read");
    expect(await codeOf(new TextEncoder().encode("1 范围"), "a.docx")).toBe("read");
  });
});
