import type { Block, TableCell } from "../../../contract";
import { type Unit, unitsOf } from "../unit";
import { tableText } from "./table-text";
import { translatedBlocks } from "./translated";

/** A clause within a field: its number has more than one level. */
const CLAUSE = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}\.?\s+\p{L}/u;
const FEWEST_CLAUSES = 3;

const isClauses = ({ text }: TableCell): boolean =>
  text.split("\n").filter((line) => CLAUSE.test(line)).length >= FEWEST_CLAUSES;

/**
 * Opens tables that hold a text: forms, such as data item descriptions, one field of which, as wide as the form, holds
 * clauses (what stands over the whole width is text, the fields beside one another stay a table), and texts in two
 * languages side by side.
 */
export function openForms(units: readonly Unit[]): Unit[] {
  const blocks = units.map(({ block }) => translatedBlocks(block) ?? formBlocks(block));
  if (blocks.every((own) => own === null)) return [...units];
  return units
    .flatMap((unit, at) => {
      const opened = blocks[at];
      if (opened == null) return [unit];
      const [first, ...others] = unitsOf(opened);
      return [...(unit.afterPage ? [{ ...first!, afterPage: true as const }] : [first!]), ...others];
    })
    .map((unit, index) => ({ ...unit, index }));
}

function formBlocks(block: Block): Block[] | null {
  if (block.cells === undefined) return null;
  const { cells, ...shared } = block;
  // a table of a file may have more cells than a call takes arguments
  const width = cells.reduce((widest, { col, colSpan }) => Math.max(widest, col + colSpan), 0);
  const isField = ({ col, colSpan, rowSpan }: TableCell): boolean => col === 0 && colSpan === width && rowSpan === 1;
  if (!cells.some((cell) => isField(cell) && isClauses(cell))) return null;
  const opened: Block[] = [];
  let beside: TableCell[] = [];
  const close = (): void => {
    const [first] = beside;
    if (first === undefined) return;
    const own = beside.map((cell) => ({ ...cell, row: cell.row - first.row }));
    opened.push({ ...shared, text: tableText(own), cells: own });
    beside = [];
  };
  for (const cell of cells) {
    if (isField(cell)) {
      close();
      opened.push(...cell.text.split("\n").map((text): Block => ({ ...shared, kind: "paragraph", text })));
    } else beside.push(cell);
  }
  close();
  return opened;
}
