import type { Block, TableCell } from "../../../contract";
import { tableText } from "../../../engine/structure/page/table-text";
import { headRows } from "../table-head";
import { child, elements, type XmlElement } from "../xml";
import type { Context } from "./context";
import { isOn } from "./numbering";

/** A wider span is no table but an attack. */
const WIDEST_SPAN = 1_000;

type ReadCell = (cell: XmlElement) => readonly Block[];

interface OpenCell {
  readonly row: number;
  readonly col: number;
  rowSpan: number;
  readonly colSpan: number;
  readonly blocks: readonly Block[];
}

interface Row {
  readonly cells: readonly OpenCell[];
  readonly header: boolean;
}

/**
 * Reads a table with its merged cells (ECMA-376-1, 17.4). A table of one cell is a frame around its paragraphs. What
 * hangs on cells (footnotes, figures) comes after the table.
 */
export function readTable(table: XmlElement, context: Context, readCell: ReadCell): Block[] {
  const rows = readRows(table, context, readCell);
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length <= 1) return [...(cells[0]?.blocks ?? [])];
  const headers = headerRows(rows);
  const finished = cells.map(
    ({ blocks, ...place }): TableCell => ({ ...place, text: cellText(blocks), header: place.row < headers }),
  );
  return [
    { kind: "table", text: tableText(finished), cells: finished },
    ...cells.flatMap(({ blocks }) => blocks.filter(isAttached)),
  ];
}

function readRows(table: XmlElement, context: Context, readCell: ReadCell): Row[] {
  const rows: Row[] = [];
  /** The cell that a merge goes on from, by its first column. */
  let above = new Map<number, OpenCell>();
  for (const row of membersOf(table, "w:tr", context)) {
    const properties = child(row, "w:trPr");
    if (!isInView(properties, "w:ins", "w:del", context)) continue;
    const { cells, merged } = readRow(row, rows.length, above, context, readCell);
    above = merged;
    rows.push({ cells, header: isOn(child(properties, "w:tblHeader")) });
  }
  return rows;
}

function readRow(
  row: XmlElement,
  at: number,
  above: ReadonlyMap<number, OpenCell>,
  context: Context,
  readCell: ReadCell,
): { cells: OpenCell[]; merged: Map<number, OpenCell> } {
  const cells: OpenCell[] = [];
  const merged = new Map<number, OpenCell>();
  let col = spanOf(child(child(row, "w:trPr"), "w:gridBefore"), 0);
  for (const element of membersOf(row, "w:tc", context)) {
    const properties = child(element, "w:tcPr");
    if (!isInView(properties, "w:cellIns", "w:cellDel", context)) continue;
    const colSpan = spanOf(child(properties, "w:gridSpan"), 1);
    const going = child(properties, "w:vMerge");
    const upper = going !== undefined && going.attributes["w:val"] !== "restart" ? above.get(col) : undefined;
    const cell = upper ?? { row: at, col, rowSpan: 1, colSpan, blocks: readCell(element) };
    if (upper === undefined) cells.push(cell);
    else upper.rowSpan = at - upper.row + 1;
    merged.set(col, cell);
    col += colSpan;
  }
  return { cells, merged };
}

/** Rows or cells, also where content controls or changes hold them. */
function membersOf(element: XmlElement, name: string, context: Context): XmlElement[] {
  return elements(element).flatMap((inner) => {
    if (inner.name === name) return [inner];
    if (inner.name === "w:sdt") return membersOf(child(inner, "w:sdtContent") ?? inner, name, context);
    return inner.name === "w:customXml" || inner.name === "w:ins" ? membersOf(inner, name, context) : [];
  });
}

function isInView(properties: XmlElement | undefined, inserted: string, deleted: string, context: Context): boolean {
  const isInserted = child(properties, inserted) !== undefined;
  const isDeleted = child(properties, deleted) !== undefined;
  if (isInserted || isDeleted) context.notes.changed();
  return (!isInserted || context.keeps("inserted")) && (!isDeleted || context.keeps("deleted"));
}

function spanOf(element: XmlElement | undefined, fallback: number): number {
  const span = Number(element?.attributes["w:val"] ?? fallback);
  return Number.isInteger(span) && span >= fallback ? Math.min(span, WIDEST_SPAN) : fallback;
}

/** Rows marked as headers that repeat on each page; where none is, as many as a head has. */
function headerRows(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ header }) => !header);
  if (marked !== 0) return marked < 0 ? rows.length : marked;
  return headRows(rows.flatMap(({ cells }) => cells));
}

const isAttached = ({ kind }: Block): boolean => kind === "footnote" || kind === "figure";

/** The paragraphs of a cell, each with its number, and the text of tables within it. */
const cellText = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => !isAttached(block))
    .map(({ label, text }) => (label === undefined ? text : `${label} ${text}`.trim()))
    .join("\n");
