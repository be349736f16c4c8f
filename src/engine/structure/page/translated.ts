import type { Block, TableCell } from "../../../contract";
import { parseLabel } from "../labels/labels";

/** So many rows that begin with the same number on both sides are a text beside its translation. */
const ROWS = 3;

const CHINESE = /[\u3400-\u9fff]/;
const ENGLISH = /^[^\u3400-\u9fff]*[A-Za-z]{3}[^\u3400-\u9fff]*$/;

/** A text and its translation in a table of two columns, as paragraphs by turns; null where a table is none. */
export function translatedBlocks(block: Block): Block[] | null {
  if (block.cells === undefined) return null;
  const { cells, ...shared } = block;
  if (cells.some(({ col, colSpan }) => col + colSpan > 2)) return null;
  const rows = rowsOf(cells);
  if (rows.filter(isTranslated).length < ROWS) return null;
  return rows.flatMap(byTurns).map((text): Block => ({ ...shared, kind: "paragraph", text }));
}

function rowsOf(cells: readonly TableCell[]): (readonly TableCell[])[] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
}

function isTranslated([left, right]: readonly TableCell[]): boolean {
  if (left === undefined || right === undefined) return false;
  const [own, other] = [left, right].map(({ text }) => parseLabel(text));
  if (own == null || other == null || own.path.join(".") !== other.path.join(".")) return false;
  return CHINESE.test(left.text) ? ENGLISH.test(right.text) : ENGLISH.test(left.text) && CHINESE.test(right.text);
}

/** Paragraph by paragraph where both sides have as many. */
function byTurns(row: readonly TableCell[]): string[] {
  const [left = [], right = []] = row.map(({ text }) => text.split("\n"));
  return left.length === right.length ? left.flatMap((text, at) => [text, right[at]!]) : [...left, ...right];
}
