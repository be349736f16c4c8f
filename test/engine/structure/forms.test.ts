import { describe, expect, it } from "vitest";
import type { Block, TableCell } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { tableText } from "../../../src/engine/structure/page/table-text";

const cell = (row: number, col: number, colSpan: number, text: string): TableCell => ({
  ...{ row, col, colSpan, text },
  rowSpan: 1,
  header: false,
});
const table = (...cells: TableCell[]): Block => ({ kind: "table", text: tableText(cells), cells });
const numbers = (blocks: Block[]) => structureDocument(blocks).clauses.map(({ kind, number }) => number ?? kind);

describe("forms", () => {
  const content = "10.1 Format. Free.\n10.2 Content. As follows:\n10.2.1 Name. The name.";

  it("gives the clauses that a field as wide as the form holds, and keeps the fields beside one another a table", () => {
    const form = table(
      ...[cell(0, 0, 1, "1. TITLE\nReport"), cell(0, 1, 1, "2. NUMBER\nDI-MISC-99001")],
      ...[cell(1, 0, 2, "10. PREPARATION INSTRUCTIONS"), cell(2, 0, 2, content)],
    );
    expect(numbers([form])).toEqual(["front-matter", "table", "10", "10.1", "10.2", "10.2.1"]);
  });

  it("leaves tables alone whose rows over the whole width are heads or notes, or whose clauses stand in a column", () => {
    const heads = table(
      cell(0, 0, 2, "3.1 Case"),
      cell(1, 0, 1, "wall"),
      cell(1, 1, 1, "2 mm"),
      cell(2, 0, 2, "3.2 Lid"),
    );
    const column = table(cell(0, 0, 1, "Contents"), cell(0, 1, 1, content));
    expect(numbers([heads])).toEqual(["front-matter", "table"]);
    expect(numbers([column])).toEqual(["front-matter", "table"]);
  });

  it("reads a text beside its translation by turns, each number once", () => {
    const rows = [
      ["1 范围", "1 Scope"],
      ["本规范适用于帐篷。", "This specification applies to tents."],
      ["2 要求\n应防水。", "2 Requirements\nTents shall be proof."],
      ["2.1 质量", "2.1 Mass"],
    ].flatMap(([left, right], row) => [cell(row, 0, 1, left!), cell(row, 1, 1, right!)]);
    const { clauses } = structureDocument([table(...rows)]);
    expect(clauses.map(({ number, title }) => [number, title])).toEqual([
      ["1", "范围"],
      ["2", "要求"],
      ["2.1", "质量"],
    ]);
    expect(clauses[1]!.text).toContain("Tents shall be proof.");
    const values = rows.map((own) => ({ ...own, text: own.col === 0 ? own.text : "12" }));
    expect(numbers([table(...values)])).toEqual(["front-matter", "table"]);
  });
});
