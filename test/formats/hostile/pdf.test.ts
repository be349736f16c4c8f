import { expect, it } from "vitest";
import { isFault } from "../../../src/contract";
import { readBlocks } from "../../../src/formats/read";
import { linesOf, makePdf } from "../pdf/pdf-maker";

const text = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
const bytes = (pdf: string): Uint8Array => Uint8Array.from(pdf, (sign) => sign.charCodeAt(0) & 0xff);
const good = text(makePdf([{ lines: linesOf(["1 Scope", "This standard covers units."]) }]));

/** What comes of a file: how many blocks, or the code of the refusal. */
async function outcome(file: Uint8Array): Promise<number | string> {
  try {
    return (await readBlocks(file, "a.pdf")).blocks.length;
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

const CASES: readonly (readonly [string, string, number | string])[] = [
  ["a head and nothing else", "%PDF-1.7\n", "E_DAMAGED"],
  ["noise behind the head", `%PDF-1.7\n${"\x80\xff\x01".repeat(3_000)}`, "E_DAMAGED"],
  ["no page at all", text(makePdf([])), "E_EMPTY"],
  ["a blank page", text(makePdf([{}])), "E_EMPTY"],
  ["a scanned page", text(makePdf([{ scan: true }])), "E_NEEDS_RECOGNITION"],
  [
    "a password",
    text(
      makePdf(
        [{}],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"11".repeat(32)}> >> /ID [<00> <00>]`,
      ),
    ),
    "E_ENCRYPTED",
  ],
  ["a table of contents that lies about places", good.replace(/\d{10} 00000 n/g, "9999999999 00000 n"), 2],
  ["no table of objects", good.slice(0, good.indexOf("xref\n")), "E_DAMAGED"],
  ["pages that hold themselves", good.replace(/\/Kids \[\d+ 0 R\]/, "/Kids [2 0 R]"), "E_DAMAGED"],
  ["more pages said than there are", good.replace("/Count 1", "/Count 5001"), 2],
  ["5,001 pages", text(makePdf(Array.from({ length: 5_001 }, () => ({})))), "E_TOO_LARGE"],
  [
    "a stream said to be longer than the file",
    good.replace(/\/Length \d+ >>\nstream\nBT/, "/Length 999999 >>\nstream\nBT"),
    2,
  ],
  ["an unknown way of packing", good.replace(/<< {2}\/Length/, "<< /Filter /No /Length"), 2],
  [
    "a script",
    good.replace("/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"),
    2,
  ],
];

it.each(CASES)("a PDF with %s ends in its code or an honest reading", async (_, pdf, expected) => {
  expect(await outcome(bytes(pdf))).toBe(expected);
});

it("a PDF cut anywhere is read or refused, never worse", async () => {
  for (let length = 20; length < good.length; length += 97) {
    const found = await outcome(bytes(good.slice(0, length)));
    expect(["E_DAMAGED", "E_EMPTY", 1, 2]).toContain(found);
  }
});
