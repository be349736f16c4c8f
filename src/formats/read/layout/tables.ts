import type { TableCell } from "../../../contract";
import { captionMark } from "../../../engine/structure/paragraphs/pieces";
import { openCells } from "./open-cells";
import { areColumns, areParted, type Column, edgesOf, openColumns, overlaps } from "./open-columns";
import { partedAt } from "./parted";
import { CLOSE_GAP, type Row, rowOf, textOf } from "./rows";

/** Rows that are a table. */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  readonly cells: readonly TableCell[];
}

/** Rows of one flow that are a table, or one row that is a line of text. */
export type Part = Table | { readonly kind: "line"; readonly row: Row };

/** The cells of a table that its rules draw. */
const ruledCells = ({ cells }: Row): readonly TableCell[] | undefined => cells[0]?.table;

const LEAST_ROWS = 3;
/** Below a title a head and one row are a table. */
const FEWEST_BELOW_TITLE = 2;
/** No table is looked for further below its title. */
const MOST_ROWS = 200;
/** White space between rows of one table, in sizes of its type. */
const MOST_GAP = 3.2;
/** A number or a mark of a list before its text, and the page number behind a title: no columns of a table. */
const LABEL =
  /^(?:(?:§\s?)?[\dA-Z]{0,3}(?:\.\d{1,3})*\.?|[(（]?[a-z\d一二三四五六七八九十]{1,3}[)）.、]|[•●▪■◆–—-]|\[\d+\])$/;
const PAGE_NUMBER = /^(?:[.…·\s]*)(?:(?:(?:[A-Z]|\d{1,2})-)?\d{1,4}|[ivxlc]{1,6})$/i;
const LEADER = /(?:\.\s?){4,}|…{2,}|·{4,}/;

const isListLike = (rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => cells.length === 2) &&
  (rows.every(({ cells }) => LABEL.test(cells[0]!.text)) ||
    rows.every(({ cells }) => PAGE_NUMBER.test(cells[1]!.text)));

const around = (cells: readonly Column[]): Column => ({
  left: Math.min(...cells.map(({ left }) => left)),
  right: Math.max(...cells.map(({ right }) => right)),
});

/** The columns of rows that all have as many cells, where these keep apart: a head is often set otherwise than what is below it. */
function evenColumns(rows: readonly Row[]): Column[] | null {
  const count = rows[0]!.cells.length;
  if (rows.some(({ cells }) => cells.length !== count)) return null;
  const columns = rows[0]!.cells.map((_, at) => around(rows.map(({ cells }) => cells[at]!)));
  return columns.every(({ left }, at) => at === 0 || left > columns[at - 1]!.right) ? columns : null;
}

/** The columns of rows: what stands above one another, from left to right. */
function columnsOf(rows: readonly Row[]): Column[] {
  return evenColumns(rows) ?? overlappingColumns(rows);
}

function overlappingColumns(rows: readonly Row[]): Column[] {
  const columns: Column[] = [];
  for (const cell of rows.flatMap((row) => row.cells)) {
    const touched = columns.filter((column) => overlaps(column, cell));
    const whole = [cell, ...touched];
    for (const column of touched) columns.splice(columns.indexOf(column), 1);
    columns.push(around(whole));
  }
  return columns.sort((a, b) => a.left - b.left);
}

/** Whether a row may stand in the table of the rows above it without making two of its columns one. */
function goesOn(rows: readonly Row[], row: Row): boolean {
  const last = rows.at(-1)!;
  if (row.base - last.base > MOST_GAP * Math.max(row.size, last.size)) return false;
  const before = columnsOf(rows).length;
  return row.cells.length >= 2 ? columnsOf([...rows, row]).length >= Math.max(2, before) : false;
}

/** A line below a row whose words only carry on cells of it. */
function carriesOn(rows: readonly Row[], row: Row): boolean {
  const last = rows.at(-1)!;
  if (row.base - last.base > 1.6 * Math.max(row.size, last.size)) return false;
  const columns = columnsOf(rows);
  return (
    columns.length > 1 && row.cells.every((cell) => columns.filter((column) => overlaps(column, cell)).length === 1)
  );
}

/** The title of contents, whose entries end in their page: with what is below them they make no table. */
const CONTENTS = /^(?:目\s*[次录]|(?:table of )?contents)(?:\s+(?:page|页[\s码次]*))?$/i;
const ENDS_IN_PAGE = /[\s.…·](?:(?:[A-Z]|\d{1,2})-)?(?:\d{1,4}|[ivxlc]{1,6})$/i;

function contentsEnd(rows: readonly Row[], title: number): number {
  const end = rows.findIndex((row, at) => at > title && !ENDS_IN_PAGE.test(textOf(row)));
  return end < 0 ? rows.length : end;
}

/** Divides rows into lines of text and tables: those that rules draw, those below a title of a table, and what stands above one another over at least three rows. */
export function partsOf(rows: readonly Row[]): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]!;
    if (at >= end) end = CONTENTS.test(textOf(row)) ? contentsEnd(rows, at) : 0;
    const open = tableBelowTitle(rows, at) ?? tableAt(end > at ? rows.slice(0, end) : rows, at);
    const part = ruledTable(row) ?? open ?? { kind: "line", row };
    parts.push(part);
    at += part.kind === "table" ? part.rows.length : 1;
  }
  return parts;
}

/** A table of these rows, whose first is its head. */
function tableOf(rows: readonly Row[]): Table {
  const [head, ...body] = rows as [Row, ...Row[]];
  return { kind: "table", rows, cells: openCells({ head: [head], body, columns: openColumns([head], body) }) };
}

function ruledTable(row: Row): Table | null {
  const cells = ruledCells(row);
  return cells === undefined ? null : { kind: "table", rows: [row], cells };
}

/** The table that begins with a row; null where none does. */
export function tableAt(rows: readonly Row[], start: number): Table | null {
  if (rows[start]!.cells.length < 2) return null;
  const table = [rows[start]!];
  let full = 1;
  for (const row of rows.slice(start + 1)) {
    if (ruledCells(row) !== undefined) break;
    if (row.cells.some(({ text }) => LEADER.test(text)) || isHeading(row, table)) break;
    const isRow = goesOn(table, row);
    // of a head of three columns or more, lines are broken as of the rows below it
    if (!isRow && !((full >= 2 || table[0]!.cells.length > 2) && carriesOn(table, row))) break;
    table.push(row);
    if (isRow) full++;
  }
  // what only carries on below the last full row may be the text behind the table
  while (table.at(-1)!.cells.length < 2 && table.length > 1 && !isShort(table)) table.pop();
  const isNone = full < LEAST_ROWS || isBelowNumber(table) || isListLike(table.filter(({ cells }) => cells.length > 1));
  return isNone ? null : tableOf(table);
}

/** A number of several levels with its title below a table of more columns, or a chapter's left of the table; a Chinese
 * chapter's also at its edge. */
const SUBCLAUSE = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}\.?(?:\s+\S|$)/;
const CHAPTER = /^(?:\d{1,2}\.?|附\s?录\s?[A-Z]|Annex [A-Z])\s+[^\d\s]/;
const CHINESE_CHAPTER = /^\d{1,2}\s+[\u3400-\u9fff]{2}/;

function isHeading({ cells, left }: Row, table: readonly Row[]): boolean {
  const columns = Math.max(...table.map((row) => row.cells.length));
  if (cells.length >= columns || cells.length > 2) return false;
  const [first] = cells;
  const edge = Math.min(...table.map((row) => row.left));
  return (
    SUBCLAUSE.test(first!.text) ||
    (CHAPTER.test(first!.text) && left < edge - 1) ||
    (CHINESE_CHAPTER.test(first!.text) && left < edge + 1)
  );
}

/** A number with its title above lines of more columns: these may be a table, the number is none of it. */
const isBelowNumber = ([first, ...others]: readonly Row[]): boolean =>
  first!.cells.length === 2 &&
  /^\d/.test(first!.cells[0]!.text) &&
  LABEL.test(first!.cells[0]!.text) &&
  others.some(({ cells }) => cells.length > 2);

/** The last row is no longer than the cells above it: it belongs to one of them. */
const isShort = (table: readonly Row[]): boolean => {
  const last = table.at(-1)!;
  const width = Math.max(...table.flatMap(({ cells }) => cells.map(({ left, right }) => right - left)));
  return last.right - last.left < 0.6 * width || table.length > 3;
};

/** The title of a table stands alone on its line. */
const isTitle = (row: Row | undefined): boolean =>
  row?.cells.length === 1 && captionMark(textOf(row))?.kind === "table";

/** Words of a row that stand less far apart than cells do elsewhere. */
const closely = ({ cells }: Row): Row => rowOf(cells.flatMap((cell) => cell.parts ?? [cell]));

/** The table below its title, whose cells may stand close; null where what stands there is none. */
function tableBelowTitle(rows: readonly Row[], start: number): Table | null {
  if (!isTitle(rows[start - 1])) return null;
  const lines: Row[] = [];
  for (const row of rows.slice(start, start + MOST_ROWS)) {
    const last = lines.at(-1);
    const isApart = last !== undefined && row.base - last.base > MOST_GAP * Math.max(row.size, last.size);
    const close = closely(row);
    if (isApart || ruledCells(row) !== undefined || isTitle(row) || LEADER.test(textOf(row))) break;
    if (lines.length > 0 && isHeading(close, lines)) break;
    lines.push(close);
  }
  const found = longestTable(lines);
  if (found === null) return null;
  return { ...tableOf(found), rows: rows.slice(start, start + found.length) };
}

/** A row whose words were told as one piece, parted at the columns where that gives as many cells. */
function wholeRow(row: Row, columns: readonly Column[], least = 0): Row {
  const edges = edgesOf(columns);
  const whole = row.cells.flatMap((cell) => partedAt(cell, edges, CLOSE_GAP));
  return row.cells.length === 1 && whole.length < least ? row : rowOf(whole);
}

/** The most lines from the first on that are a table; those at its end that go across its columns are text below it. */
function longestTable(lines: readonly Row[]): Row[] | null {
  const parted = lines.map(({ cells }) => cells.length > 1);
  let end = parted.lastIndexOf(true) + 1;
  // the first line that goes across what stands above it, with none parted behind it for a while, is text
  for (let at = 1; at < end; at++) if (!parted[at] && !parted[at + 1] && !parted[at + 2]) end = Math.min(end, at);
  for (; end >= FEWEST_BELOW_TITLE; end--) {
    const [head, ...body] = lines.slice(0, end) as [Row, ...Row[]];
    const columns = openColumns([head], body);
    const whole = wholeRow(head, columns);
    if (areColumns(columns, body) && areParted(body) && whole.cells.length > 1 && parted[end - 1])
      return [whole, ...body.map((row) => wholeRow(row, columns, columns.length))];
  }
  return null;
}
