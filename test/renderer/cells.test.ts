import { expect, test } from "vitest";
import { inCells } from "../../src/renderer/parts/cells";

const cell = (row: number, col: number, text: string) => ({
  row,
  col,
  text,
  rowSpan: 1,
  colSpan: 1,
  header: row === 0,
});
const CELLS = [cell(0, 0, "项目"), cell(0, 1, "要求"), cell(1, 0, "过压\n保护点"), cell(1, 1, "32 V～34 V")];

test("the words of a table are shown in its cells and not once more above it", () => {
  const text = "见下表：\n项目\t要求\n过压 保护点\t32 V～34 V\n注：以额定值计。";
  const { before, cells, after } = inCells({ text, cells: CELLS });
  expect(text.slice(...before)).toBe("见下表：\n");
  expect(cells.map(({ words, start }) => [words, text.indexOf(words) === start])).toEqual([
    ["项目", true],
    ["要求", true],
    ["过压 保护点", true],
    ["32 V～34 V", true],
  ]);
  expect(text.slice(...after)).toBe("\n注：以额定值计。");
});

test("where other words stand between the cells, all of the text is shown before the table", () => {
  const text = "项目\t要求\n另见附录A。\n过压 保护点\t32 V～34 V";
  const { before, cells, after } = inCells({ text, cells: CELLS });
  expect(text.slice(...before)).toBe(text);
  expect(cells.every(({ start }) => start === null)).toBe(true);
  expect(text.slice(...after)).toBe("");
});
