/**
 * Files that mean harm, or have come to it, through the whole import as far as the clause tree: each ends in its declared
 * code or is read for what it says. They are made when the test runs; the heavy ones (5,001 pages, 100,000 paragraphs,
 * recursion of drawings) stand with their formats in test/formats.
 */
import { describe, expect, it } from "vitest";
import { type HostileCase, importCase } from "./import/case";
import { damages, nameCases } from "./import/other-cases";
import { pdfCases } from "./import/pdf-cases";
import { sheetCases } from "./import/sheet-cases";
import { stsCases } from "./import/sts-cases";
import { textCases } from "./import/text-cases";
import { webCases } from "./import/web-cases";
import { wordCases } from "./import/word-cases";
import { zipCases } from "./import/zip-cases";

const CASES: readonly HostileCase[] = [
  ...zipCases,
  ...wordCases,
  ...stsCases,
  ...webCases,
  ...textCases,
  ...pdfCases,
  ...sheetCases,
  ...nameCases,
];

/** What a damaged file may end in. */
const OF_DAMAGE = new Set([
  "read",
  "E_DAMAGED",
  "E_HOSTILE",
  "E_BINARY",
  "E_ENCODING",
  "E_EMPTY",
  "E_ENCRYPTED",
  "E_TOO_LARGE",
  "E_UNSUPPORTED_FORMAT",
]);
/** What comes of a file of some kilobytes must be of that order, whatever it says of itself. */
const MOST_TEXT = 8 * 1024 * 1024;

it("there are at least 250 of them, no two of one name", () => {
  const names = [...CASES, ...damages].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(250);
});

describe("a hostile file ends as declared", () => {
  it.each(CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { ends, text } = await importCase(one);
    expect(ends).toBe(one.ends);
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBeLessThan(MOST_TEXT);
    if (one.says !== undefined) expect(text).toContain(one.says);
  });
});

describe("a damaged file is refused with a code or read, never worse", () => {
  it.each(damages.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { ends, text } = await importCase({ ...one, ends: "" });
    expect(OF_DAMAGE).toContain(ends);
    expect(text.isWellFormed()).toBe(true);
  });
});
