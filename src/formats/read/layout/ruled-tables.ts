import type { TableCell } from "../../../contract";
import { tableText } from "../../../engine/structure/page/table-text";
import { median } from "../median";
import { headRows } from "../table-head";
import { textOfCell } from "./cell-text";
import { type Grid, type GridCell, gridsOf } from "./grid";
import { openTables } from "./open-tables";
import { partedAt } from "./parted";
import type { PageText, Piece, Turn } from "./piece";
import { type Cell, leastSure, type Row, rowOf, rowsOf, textOf } from "./rows";
import { boxOnPage, isWithin, middleOf } from "./turned";

/** A cell larger than this part of its page is a frame around text, and its lines are no table. */
const FRAME = 0.5;
/** Part of the cells that hold words, unless those of the first row or the first column do: fewer are a drawing. */
const FILLED = 0.3;
const HEAD_FILLED = 0.5;
/** The words of one cell, those that stand on their side too. */
function textOfPieces(pieces: readonly Piece[]): string {
  const byTurn = Map.groupBy(pieces, ({ turn }) => turn);
  return textOfCell(
    [...byTurn.values()].flatMap((own) => rowsOf(own)).map(({ cells }) => cells.map(({ text }) => text).join(" ")),
  );
}

/** The pieces that stand in each cell of a grid. */
function filled({ cells }: Grid, pieces: readonly Piece[], page: PageText): Map<GridCell, Piece[]> {
  const words = new Map<GridCell, Piece[]>(cells.map((cell) => [cell, []]));
  const parted = pieces.flatMap((piece) => {
    if (piece.turn !== undefined) return [piece];
    const { y } = middleOf(piece, page);
    const beside = cells.filter(({ top, bottom }) => top <= y && y < bottom);
    return partedAt(
      piece,
      beside.map((cell) => cell.left).sort((a, b) => a - b),
    );
  });
  for (const piece of parted) {
    const cell = cells.find((one) => isWithin(one, middleOf(piece, page)));
    if (cell !== undefined) words.get(cell)!.push(piece);
  }
  return words;
}

/** Whether lines that cross are a table: they frame no page, and hold words where a table does. */
function isTable({ cells }: Grid, words: ReadonlyMap<GridCell, readonly Piece[]>, page: PageText): boolean {
  const isFrame = (cell: GridCell) =>
    (cell.right - cell.left) * (cell.bottom - cell.top) > FRAME * page.width * page.height;
  if (cells.some(isFrame)) return false;
  const share = (some: readonly GridCell[]) => some.filter((cell) => words.get(cell)!.length > 0).length / some.length;
  const heads = [cells.filter(({ row }) => row === 0), cells.filter(({ col }) => col === 0)];
  return share(cells) >= FILLED || heads.some((head) => share(head) >= HEAD_FILLED);
}

/** A table as one line of its page that holds nothing else. */
function rowOfTable(grid: Grid, words: ReadonlyMap<GridCell, readonly Piece[]>): Row {
  const head = headRows(grid.cells);
  const table = grid.cells.map(
    (cell): TableCell => ({
      row: cell.row,
      col: cell.col,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      text: textOfPieces(words.get(cell)!),
      header: cell.row < head,
    }),
  );
  const pieces = [...words.values()].flat();
  const { left, right, top, bottom } = grid;
  const size = median(pieces.map((piece) => piece.size));
  const cell: Cell = { text: tableText(table), left, right, top, base: bottom, size, table, ...leastSure(pieces) };
  return rowOf([cell]);
}

/** A line of words that stand otherwise than those around them, outside of every table: one line where it is on its page. */
function rowOfTurned(row: Row, turn: Turn, page: PageText): Row {
  const [left, top, right, base] = boxOnPage([row.left, row.top, row.right, row.base], turn, page);
  return rowOf([{ text: textOf(row), left, top, right, base, size: row.size, ...leastSure(row.cells) }]);
}

/** The printed lines of some words from top to bottom, each as it stands. */
const linesAsTheyStand = (pieces: readonly Piece[], page: PageText): Row[] =>
  [...Map.groupBy(pieces, ({ turn = 0 }) => turn)].flatMap(([turn, own]) =>
    turn === 0 ? rowsOf(own) : rowsOf(own).map((row) => rowOfTurned(row, turn, page)),
  );

/** The printed lines of a page from top to bottom, each of the tables that its rules draw in the place of one. */
export function rowsOfPage(page: PageText): Row[] {
  let rest = page.pieces;
  const tables: Row[] = [];
  for (const grid of gridsOf(page.rules)) {
    const isInGrid = (piece: Piece) => isWithin(grid, middleOf(piece, page));
    const words = filled(grid, rest.filter(isInGrid), page);
    if (!isTable(grid, words, page)) continue;
    tables.push(rowOfTable(grid, words));
    rest = rest.filter((piece) => !isInGrid(piece));
  }
  for (const table of openTables(page, rest)) {
    tables.push(table.row);
    const within = new Set(table.pieces);
    rest = rest.filter((piece) => !within.has(piece));
  }
  return [...linesAsTheyStand(rest, page), ...tables].sort((a, b) => a.base - b.base);
}
