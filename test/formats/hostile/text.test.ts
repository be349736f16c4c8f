import { expect, test } from "vitest";
import { isFault } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";

/** Reads and structures a text; says how many clauses came out, or the code of the refusal. */
async function outcome(text: string, name: string): Promise<number | string> {
  try {
    const { blocks } = await readBlocks(new TextEncoder().encode(text), name);
    return structureDocument(blocks).clauses.length;
  } catch (error) {
    if (isFault(error)) return error.code;
    throw error;
  }
}

const MB = 1024 * 1024;
/** Texts that make careless patterns, recursion or quadratic loops hang. */
const TEXTS: Record<string, string> = {
  "one line of a megabyte": "字".repeat(MB / 3),
  "a megabyte of spaces in a line": `1${" ".repeat(MB)}范围`,
  "a megabyte of dots": `1 范围${".".repeat(MB)}x`,
  "a number of a hundred thousand parts": "1.".repeat(100_000),
  "brackets without end": "(".repeat(MB / 2),
  "links without end": "[".repeat(200_000) + "](".repeat(100_000),
  "emphasis without end": "**a ".repeat(100_000),
  "comments without end": "<!--".repeat(100_000),
  "quotes nested a hundred thousand deep": `${">".repeat(100_000)} x`,
  "list nested ten thousand deep": Array.from({ length: 2_000 }, (_, i) => `${"  ".repeat(i)}- x`).join("\n"),
  "a table of one row and many columns": `|${" a |".repeat(100_000)}\n|${"-|".repeat(100_000)}\n`,
  "fifty thousand headings with the same number": "4.2 要求\n".repeat(50_000),
  "fifty thousand headings in falling order": Array.from(
    { length: 50_000 },
    (_, i) => `${999 - (i % 999)}.${i % 97} 要求`,
  ).join("\n"),
  "fifty thousand list items": "a) 甲；\n".repeat(50_000),
  "fifty thousand page breaks": "甲\f".repeat(50_000),
  "bidirectional and invisible marks": "1\u202e 范围\u200b\n2\u2066 要求\u00ad\n",
  "many contents titles": "目次\n".repeat(50_000),
};

test.for(Object.entries(TEXTS))("%s ends in bounded time with an honest answer", async ([, text]) => {
  for (const name of ["a.txt", "a.md"]) {
    const found = await outcome(text, name);
    expect(
      typeof found === "number" ? found > 0 || text.startsWith("目次") || text.startsWith("<!--") : found,
    ).toBeTruthy();
  }
});

test("invisible marks do not hide a number", async () => {
  const { blocks } = await readBlocks(new TextEncoder().encode(TEXTS["bidirectional and invisible marks"]!), "a.txt");
  expect(structureDocument(blocks).clauses.map((clause) => clause.number)).toEqual(["1", "2"]);
});

test("lone surrogates in blocks come out well-formed", () => {
  const { clauses } = structureDocument([{ kind: "paragraph", text: "1 范围\ud800" }]);
  expect(clauses[0]?.title.isWellFormed()).toBe(true);
});
