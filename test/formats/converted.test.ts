import { describe, expect, it } from "vitest";
import { readBlocks, readConverted } from "../../src/formats/read";
import { makeCompound, wordHead } from "./compound-maker";
import { makeDocx, p } from "./docx/docx-maker";
import { makeZip } from "./zip-maker";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ODT = "application/vnd.oasis.opendocument.text";
const word = makeCompound([{ name: "1Table" }, { name: "WordDocument", data: wordHead() }]);

describe("a file that is read by way of DOCX", () => {
  it.each([
    ["of Word before 2007", "a.doc", word, "doc"],
    ["of WPS", "a.wps", word, "doc"],
    ["in RTF", "a.rtf", bytes("{\\rtf1\\ansi 1 Scope\\par}"), "rtf"],
    ["that is named otherwise", "a.txt", bytes("{\\rtf1\\ansi 1 Scope\\par}"), "rtf"],
    ["in OpenDocument", "a.odt", makeZip([{ name: "mimetype", data: ODT }, { name: "content.xml" }]), "odt"],
  ])("%s says which format it is", async (_, name, file, format) => {
    await expect(readBlocks(file, name)).rejects.toMatchObject({
      code: "E_NEEDS_CONVERSION",
      details: { file: name, format },
    });
  });

  it.each([
    ["of Word", makeCompound([{ name: "WordDocument", data: wordHead(0x0100) }])],
    ["in Office Open XML", makeCompound([{ name: "EncryptedPackage" }])],
    [
      "in OpenDocument",
      makeZip([
        { name: "mimetype", data: ODT },
        { name: "META-INF/manifest.xml", data: "<manifest:encryption-data/>" },
      ]),
    ],
  ])("%s that needs a password says so", async (_, file) => {
    await expect(readBlocks(file, "a")).rejects.toMatchObject({ code: "E_ENCRYPTED" });
  });

  it.each([
    ["a workbook of Excel", makeCompound([{ name: "Workbook" }])],
    ["a compound file without a directory", makeCompound([]).slice(0, 512)],
    [
      "a spreadsheet in OpenDocument",
      makeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" }]),
    ],
  ])("is not %s", async (_, file) => {
    await expect(readBlocks(file, "a")).rejects.toMatchObject({ code: "E_UNSUPPORTED_FORMAT" });
  });

  it("cut anywhere is asked to be converted or refused, never worse", async () => {
    for (let length = 8; length < word.length; length += 60)
      await expect(readBlocks(word.slice(0, length), "a.doc")).rejects.toMatchObject({
        code: expect.stringMatching(/^E_(?:NEEDS_CONVERSION|UNSUPPORTED_FORMAT)$/),
      });
  });

  it("stays a text of its own format, and that it was converted is noted", async () => {
    const { format, blocks, notes } = await readConverted(makeDocx({ body: p("1 范围") }), "doc", "a.doc");
    expect([format, blocks.map(({ text }) => text), notes]).toEqual([
      "doc",
      ["1 范围"],
      [{ kind: "converted", text: "" }],
    ]);
  });

  it.each([
    ["nothing", new Uint8Array(), "E_DAMAGED"],
    ["plain text", bytes("1 Scope\nThis standard covers units.\n"), "E_DAMAGED"],
    ["a document without words", makeDocx({ body: p("") }), "E_EMPTY"],
    ["another archive", makeZip([{ name: "a.txt", data: "1 Scope" }]), "E_UNSUPPORTED_FORMAT"],
  ])("of which conversion made %s is refused", async (_, made, code) => {
    await expect(readConverted(made, "doc", "a.doc")).rejects.toMatchObject({ code });
  });
});
