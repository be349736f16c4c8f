import { expect, it } from "vitest";
import { headRows } from "../../src/formats/read/table-head";

const cell = (row: number, rowSpan = 1, colSpan = 1) => ({ row, rowSpan, colSpan });

it.each([
  ["the first row", [cell(0), cell(0), cell(1), cell(1)], 1],
  ["two rows where a title stands over columns of its own", [cell(0, 2), cell(0, 1, 2), cell(1), cell(1), cell(2)], 2],
  ["two rows where all its cells are two rows high", [cell(0, 2), cell(0, 2), cell(2), cell(2)], 2],
  ["the first row where a group of rows begins in it", [cell(0, 3), cell(0), cell(1), cell(2)], 1],
  ["none where there is one row", [cell(0), cell(0)], 0],
  ["none where there is no cell", [], 0],
])("the head of a table is %s", (_, cells, rows) => expect(headRows(cells)).toBe(rows));
