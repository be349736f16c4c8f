import { encodeImage } from "utif2";
import { describe, expect, it } from "vitest";
import { type Block, isFault, pagesToType } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { PDF_JS } from "../../../src/jobs/entries";
import { linesOf, makePdf, type Page } from "../pdf/pdf-maker";

const options = { toBeTyped: true, pdfJsFolder: PDF_JS };
const pdf = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** Numbers of the pages to be typed, or the code of the refusal. */
async function outcome(bytes: Uint8Array, name: string): Promise<(number | undefined)[] | string> {
  try {
    const { blocks } = await readBlocks(bytes, name, options);
    return blocks.map(({ kind, place }) => (kind === "page" ? place?.page : undefined));
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

const be = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** A PNG as far as its head: nothing of it is unpacked. */
const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    ...be(13),
    0x49,
    0x48,
    0x44,
    0x52,
    ...be(width),
    ...be(height),
    8,
    0,
    0,
    0,
    0,
    ...be(0),
  ]);

/** A TIFF of so many directories, each of which says its size; `back` makes the last point at the first. */
function tiff(pictures: number, { width = 10, height = 10, back = false } = {}): Uint8Array {
  const size = 2 + 2 * 12 + 4;
  const bytes = new DataView(new ArrayBuffer(8 + pictures * size));
  bytes.setUint16(0, 0x4949);
  bytes.setUint16(2, 42, true);
  bytes.setUint32(4, 8, true);
  for (let picture = 0; picture < pictures; picture++) {
    const at = 8 + picture * size;
    bytes.setUint16(at, 2, true);
    for (const [entry, value] of [width, height].entries()) {
      bytes.setUint16(at + 2 + entry * 12, 256 + entry, true);
      bytes.setUint16(at + 4 + entry * 12, 4, true);
      bytes.setUint32(at + 10 + entry * 12, value, true);
    }
    const isLast = picture === pictures - 1;
    bytes.setUint32(at + size - 4, isLast ? (back ? 8 : 0) : at + size, true);
  }
  return new Uint8Array(bytes.buffer);
}

const SCANNED = pdf(makePdf([{ scan: true }, {}, { scan: true }]));

describe("where a person is to type what cannot be read", () => {
  it.each([
    ["a scanned PDF: its pages but for the blank one", bytesOf(SCANNED), "a.pdf", [1, 3]],
    ["a PNG", png(800, 1_200), "a.png", [1]],
    ["a TIFF of three pictures", tiff(3), "a.tiff", [1, 2, 3]],
    ["a TIFF as programs write it", new Uint8Array(encodeImage(new Uint8Array(4 * 6), 2, 3)), "a.tif", [1]],
    [
      "a page of drawings instead of letters",
      bytesOf(SCANNED.replaceAll("/I Do Q", `${"0 0 m 9 9 l S ".repeat(12)}Q`)),
      "a.pdf",
      [1, 3],
    ],
    ["a page with a frame", bytesOf(SCANNED.replaceAll("/I Do Q", "0 0 m 9 9 l S Q")), "a.pdf", "E_EMPTY"],
    [
      "a damaged picture on a page",
      bytesOf(SCANNED.replace("/BitsPerComponent 8", "/Filter /DCTDecode /Bits 8")),
      "a.pdf",
      [1, 3],
    ],
    [
      "a picture that lets colour through",
      bytesOf(SCANNED.replace("/ColorSpace /DeviceGray /BitsPerComponent 8", "/ImageMask true /BitsPerComponent 1")),
      "a.pdf",
      [1, 3],
    ],
    ["5,001 scanned pages", makePdf(Array.from({ length: 5_001 }, () => ({ scan: true }))), "a.pdf", "E_TOO_LARGE"],
    ["5,001 pictures in a TIFF", tiff(5_001), "a.tiff", "E_TOO_LARGE"],
    ["a TIFF that goes round", tiff(2, { back: true }), "a.tiff", "E_DAMAGED"],
    ["a TIFF that is cut", tiff(3).subarray(0, 50), "a.tiff", "E_DAMAGED"],
    ["a picture of no height", tiff(1, { height: 0 }), "a.tiff", "E_DAMAGED"],
    ["a PNG of no width", png(0, 10), "a.png", "E_DAMAGED"],
    ["a PNG that is cut", png(10, 10).subarray(0, 8), "a.png", "E_DAMAGED"],
    ["a picture that nobody could unpack", png(60_000, 60_000), "a.png", "E_TOO_LARGE"],
    [
      "pages of no size",
      bytesOf(SCANNED.replaceAll("/MediaBox [0 0 595 842]", "/MediaBox [0 0 0 0]")),
      "a.pdf",
      [1, 3],
    ],
    ["blank pages alone", makePdf([{}, {}]), "a.pdf", "E_EMPTY"],
  ] as const)("%s", { timeout: 30_000 }, async (_, bytes, name, expected) => {
    expect(await outcome(bytes, name)).toEqual(expected);
  });

  it("nothing is to be typed where recognition can be had, nor where nobody would", async () => {
    const scan = bytesOf(SCANNED);
    const asked = readBlocks(scan, "a.pdf", { ...options, mayRecognise: true });
    await expect(asked).rejects.toMatchObject({ code: "E_NEEDS_RECOGNITION" });
    await expect(readBlocks(png(9, 9), "a.png")).rejects.toMatchObject({ code: "E_NEEDS_RECOGNITION" });
    await expect(readBlocks(png(9, 9), "a.png", { ...options, mayRecognise: true })).rejects.toMatchObject({
      code: "E_NEEDS_RECOGNITION",
    });
  });
});

const line = (text: string, page: number): Block => ({ kind: "paragraph", text, line: true, place: { page } });
const PAGE = (page: number): Block => ({ kind: "page", text: "", place: { page } });

describe("a scan on which somebody has put words", () => {
  const stamped = (...more: string[]) => ({ scan: true, lines: linesOf(more, { y: 820 }) });
  const body = {
    lines: linesOf(Array.from({ length: 12 }, (_, at) => `4.${at + 1} The mass shall not exceed ${at} kg.`)),
  };
  const read = (...pages: Page[]) => readBlocks(makePdf(pages), "a.pdf", options);
  const toType = (blocks: readonly Block[]) =>
    blocks.flatMap(({ kind, place }) => (kind === "page" ? [place?.page] : []));

  it("is to be typed where its words recur, and keeps them", async () => {
    const { blocks } = await read(stamped("Licensed to A, page 1"), stamped("Licensed to A, page 2"), body);
    expect(toType(blocks)).toEqual([1, 2]);
    expect(blocks.filter(({ text }) => text.startsWith("Licensed"))).toHaveLength(2);
  });

  it("is to be typed where there is no other page", async () => {
    expect(toType((await read(stamped("Licensed to A"))).blocks)).toEqual([1]);
  });

  it("is a cover like any other where its words do not recur", async () => {
    expect(toType((await read(stamped("GB/T 99801-2020"), body)).blocks)).toEqual([]);
  });

  it("is asked to be recognised where that can be done", async () => {
    const asked = readBlocks(makePdf([stamped("Licensed to A")]), "a.pdf", { ...options, mayRecognise: true });
    await expect(asked).rejects.toMatchObject({ code: "E_NEEDS_RECOGNITION" });
  });
});

describe("a text with a page that nobody has read", () => {
  it("joins no sentence over it", () => {
    const cut = [line("4.1 Mass", 1), line("The mass of the whole device as delivered shall not exceed", 1)];
    const rest = line("the limit given in the table of the annex that follows here.", 3);
    const [whole, broken] = [
      [...cut, rest],
      [...cut, PAGE(2), rest],
    ].map((blocks) => structureDocument(blocks).clauses);
    expect(whole!.at(-1)!.text.split("\n")).toHaveLength(1);
    expect(broken!.at(-1)!.text.split("\n")).toHaveLength(2);
  });

  it("says which clause may go on on it, and that any may be spoken of there", () => {
    const blocks = [line("1 Scope", 1), line("2 Mass", 1), PAGE(2), line("3 Noise", 3), PAGE(4)];
    const { clauses, notes } = structureDocument(blocks);
    expect(clauses.map(({ number, untyped }) => [number, untyped])).toEqual([
      ["1", "elsewhere"],
      ["2", "next"],
      ["3", "next"],
    ]);
    expect(pagesToType(notes)).toEqual([2, 4]);
  });

  it("proposes no 公开 while its cover is not read", () => {
    const marking = (fileName: string) => structureDocument([PAGE(1)], { fileName }).front.marking;
    expect(marking("GBT 99801-2020.pdf")).toMatchObject({ value: { level: "internal" }, doubtful: true });
    expect(marking("GJB 99801-2020.pdf")).toMatchObject({ value: { level: "top-secret" }, doubtful: true });
  });

  it("is a text like any other where all pages are read", () => {
    expect(structureDocument([line("1 Scope", 1)]).clauses[0]).not.toHaveProperty("untyped");
  });
});
