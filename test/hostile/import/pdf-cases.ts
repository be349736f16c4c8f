import { linesOf, makePdf } from "../../formats/pdf/pdf-maker";
import { family, type HostileCase, latin1, type Row } from "./case";

const GOOD = new TextDecoder("latin1").decode(makePdf([{ lines: linesOf(["1 Scope", "This standard covers word."]) }]));
const spoiled =
  (from: string | RegExp, to: string): (() => Uint8Array) =>
  () =>
    latin1(GOOD.replace(from, to));
const drawn =
  (operators: string): (() => Uint8Array) =>
  () =>
    latin1(
      GOOD.replace(/stream\nBT/, `stream\n${operators}\nBT`).replace(
        /\/Length \d+ >>\nstream\n(?=.*\n?BT)/s,
        "/Length 99999 >>\nstream\n",
      ),
    );

const ROWS: readonly Row[] = [
  ["nothing wrong", spoiled("word", "word"), "read", "word"],
  ["no catalogue", spoiled("/Root 1 0 R", ""), "E_DAMAGED"],
  ["a catalogue that is not there", spoiled("/Root 1 0 R", "/Root 99 0 R"), "E_DAMAGED"],
  ["a catalogue that is the pages", spoiled("/Root 1 0 R", "/Root 2 0 R"), "E_DAMAGED"],
  ["an infinite previous table", spoiled("/Root 1 0 R", "/Root 1 0 R /Prev 0"), "read", "word"],
  [
    "a previous table that is this one",
    spoiled("/Root 1 0 R", `/Root 1 0 R /Prev ${GOOD.lastIndexOf("xref\n0")}`),
    "read",
    "word",
  ],
  ["a wrong place of the table", spoiled(/startxref\n\d+/, "startxref\n999999"), "read", "word"],
  ["a negative place of the table", spoiled(/startxref\n\d+/, "startxref\n-5"), "read", "word"],
  ["no place of the table", spoiled(/startxref\n\d+/, "startxref\n"), "read", "word"],
  ["no end mark", spoiled("%%EOF", ""), "read", "word"],
  ["words before its head", () => latin1(`junk\n${GOOD}`), "read", "word"],
  ["words behind its end", () => latin1(`${GOOD}\n${"x".repeat(5_000)}`), "read", "word"],
  ["a version of the future", spoiled("%PDF-1.7", "%PDF-9.9"), "read", "word"],
  ["no version", spoiled("%PDF-1.7", "%PDF-"), "read", "word"],
  ["a size said too small", spoiled(/\/Size \d+/, "/Size 1"), "read", "word"],
  ["a size of two milliards", spoiled(/\/Size \d+/, "/Size 2000000000"), "read", "word"],
  ["a table of two milliards of objects", spoiled(/xref\n0 \d+/, "xref\n0 2000000000"), "read", "word"],
  ["no box of the page", spoiled(/\/MediaBox \[[^\]]*\]/, ""), "read", "word"],
  ["a box of no size", spoiled(/\/MediaBox \[[^\]]*\]/, "/MediaBox [0 0 0 0]"), "read", "word"],
  ["a box of no numbers", spoiled(/\/MediaBox \[[^\]]*\]/, "/MediaBox [/a /b /c /d]"), "read", "word"],
  ["a box beyond all", spoiled(/\/MediaBox \[[^\]]*\]/, "/MediaBox [-1e30 -1e30 1e30 1e30]"), "read", "word"],
  ["a turn of 45 degrees", spoiled("/Rotate 0", "/Rotate 45"), "read", "word"],
  ["pages that are none", spoiled("/Type /Pages", "/Type /Nothing"), "read", "word"],
  ["kids that are a number", spoiled(/\/Kids \[[^\]]*\]/, "/Kids 5"), "E_DAMAGED"],
  ["kids that are not there", spoiled(/\/Kids \[[^\]]*\]/, "/Kids [77 0 R]"), "E_DAMAGED"],
  ["a count below zero", spoiled("/Count 1", "/Count -1"), "E_EMPTY"],
  ["a count of two milliards", spoiled("/Count 1", "/Count 2000000000"), "read", "word"],
  ["no fonts", spoiled(/\/Font << [^>]*>>/, ""), "read"],
  ["a font that is itself", spoiled("/DescendantFonts [5 0 R]", "/DescendantFonts [4 0 R]"), "read", "word"],
  ["a font of an unknown kind", spoiled("/Subtype /Type1", "/Subtype /Type99"), "read"],
  ["content that is a number", spoiled(/\/Contents \d+ 0 R/, "/Contents 5"), "E_EMPTY"],
  ["content that is not there", spoiled(/\/Contents \d+ 0 R/, "/Contents 88 0 R"), "E_EMPTY"],
  ["content that is its own page", spoiled(/\/Contents \d+ 0 R/, "/Contents 8 0 R"), "E_EMPTY"],
  ["a length that is itself", spoiled(/\/Length \d+ >>\nstream\nBT/, "/Length 9 0 R >>\nstream\nBT"), "read", "word"],
  ["a length below zero", spoiled(/\/Length \d+ >>\nstream\nBT/, "/Length -9 >>\nstream\nBT"), "read", "word"],
  ["ten ways of packing", spoiled("<<  /Length", `<< /Filter [${"/FlateDecode ".repeat(10)}] /Length`), "E_EMPTY"],
  ["3,000 saved states", drawn("q ".repeat(3_000)), "read", "word"],
  ["10,000 restored states", drawn("Q ".repeat(10_000)), "read", "word"],
  ["operators without operands", drawn("Tm Tj TJ Tf cm Do re W n gs sh"), "read", "word"],
  ["operands without operators", drawn("1 ".repeat(20_000)), "E_EMPTY"],
  ["unknown operators", drawn("foo bar baz ".repeat(2_000)), "read", "word"],
  ["a string without an end", drawn("(word"), "E_EMPTY"],
  ["brackets 5,000 deep", drawn("[".repeat(5_000)), "E_EMPTY"],
  ["dictionaries 5,000 deep", drawn("<<".repeat(5_000)), "E_EMPTY"],
  [
    "an area of 200,000 corners",
    drawn(`0 0 m ${Array.from({ length: 200_000 }, (_, at) => `${at % 500} ${at % 7} l`).join(" ")} f`),
    "read",
    "word",
  ],
  ["an inline picture without an end", drawn("BI /W 1 /H 1 ID x"), "E_EMPTY"],
  ["a form that draws itself", spoiled("/XObject << /I 7 0 R >>", "/XObject << /I 9 0 R >>"), "read", "word"],
  ["an outline that is itself", spoiled("/Type /Catalog", "/Type /Catalog /Outlines 1 0 R"), "read", "word"],
  [
    "an action that starts a program",
    spoiled("/Type /Catalog", "/Type /Catalog /OpenAction << /S /Launch /F (cmd.exe) >>"),
    "read",
    "word",
  ],
  [
    "an action that opens an address",
    spoiled("/Type /Catalog", "/Type /Catalog /OpenAction << /S /URI /URI (http://example.invalid) >>"),
    "read",
    "word",
  ],
  [
    "files attached",
    spoiled("/Type /Catalog", "/Type /Catalog /Names << /EmbeddedFiles << /Names [(a) 3 0 R] >> >>"),
    "read",
    "word",
  ],
  ["a form to fill in that is itself", spoiled("/Type /Catalog", "/Type /Catalog /AcroForm 1 0 R"), "read", "word"],
  ["metadata that are no XML", spoiled("/Type /Catalog", "/Type /Catalog /Metadata 7 0 R"), "read", "word"],
  ["a name of 10,000 signs", spoiled("/Type /Catalog", `/Type /Catalog /${"n".repeat(10_000)} 1`), "read", "word"],
];

export const pdfCases: readonly HostileCase[] = family("PDF", "a.pdf", ROWS);
