import type { TableCell } from "../../contract";
import { joinLines } from "../../engine/structure/paragraphs/join-lines";

/** Signs that draw a line across, where lines meet, and down. */
const RULE = /^[\s─━═┄┈\-=+|│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╞╡╪╤╧]+$/;
const MEETS = /[┬┴┼┳┻╋╦╩╬╪╤╧]|[-=]\+[-=]/;
const DOWN = /[│┃║|]/;
const LEFT = /^\s*[│┃║|]/;
const RIGHT = /[│┃║|]\s*$/;

const isTopRule = (line: string): boolean => MEETS.test(line) && isRule(line);
const isRule = (line: string): boolean => RULE.test(line) && /[─━═┄┈]{3}|[-=]{3}/.test(line);

/** The cells of each line between two rules; lines at the sides are none where every line has them. */
function cellsOf(groups: readonly (readonly string[])[]): string[][][] {
  const all = groups.flat();
  const outer = [LEFT, RIGHT].filter((side) => all.every((line) => side.test(line)));
  const inner = (line: string): string => outer.reduce((rest, side) => rest.replace(side, ""), line);
  return groups.map((group) =>
    group.map((line) =>
      inner(line)
        .split(DOWN)
        .map((cell) => cell.trim()),
    ),
  );
}

export interface TypedTable {
  readonly cells: readonly TableCell[];
  /** Lines that it takes. */
  readonly lines: number;
}

/**
 * A table that is drawn with signs (`──┬──`, `+--+`), as typed standards have them; null where none begins at the line,
 * or where its rows have not equally many cells.
 */
export function typedTable(lines: readonly string[], start: number): TypedTable | null {
  const before = lines[start - 1] ?? "";
  // tried at its first line alone: what is no table from there on is none from within
  if (!isTopRule(lines[start]!) || isRule(before) || DOWN.test(before)) return null;
  const groups: string[][] = [[]];
  let end = start + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (isRule(line)) groups.push([]);
    else if (DOWN.test(line)) groups.at(-1)!.push(line);
    else break;
  }
  const drawn = cellsOf(groups.filter((group) => group.length > 0));
  const columns = drawn[0]?.[0]?.length ?? 0;
  if (columns < 2 || drawn.some((group) => group.some((row) => row.length !== columns))) return null;
  const [head, ...body] = drawn as [string[][], ...string[][][]];
  // one line below the head alone: each line below it is a row
  const rows = body.length === 1 ? [joined(head), ...rowsOfLines(body[0]!)] : drawn.map(joined);
  const header = rows.length > 1 ? 0 : -1;
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, col): TableCell => ({ row, col, rowSpan: 1, colSpan: 1, text, header: row === header })),
  );
  return { cells, lines: end - start };
}

/** Lines between two rules are one row. */
const joined = (lines: readonly string[][]): string[] =>
  lines[0]!.map((_, col) => joinLines(lines.map((line) => line[col]!).filter((text) => text !== "")));

/** A line whose first cell is empty carries on the row above. */
function rowsOfLines(lines: readonly string[][]): string[][] {
  const rows: string[][][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above !== undefined && line[0] === "") above.push(line);
    else rows.push([line]);
  }
  return rows.map(joined);
}
