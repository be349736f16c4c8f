import type { TableCell } from "../../../contract";
import { captionMark } from "../paragraphs/pieces";
import { type Unit, withText } from "../unit";
import { columnsOfTable, rowsOfTable } from "./table-size";
import { tableText } from "./table-text";

/** How far the edges of one table may differ from page to page, in points. */
const SAME_EDGE = 4;

/** The caption of a part of a table: `续表 1`, `表1（续）`, `Table 1 (continued)`. */
const CONTINUED = /^续表|[(（]\s?续(?:表|上表)?\s?[)）]$|[(（]\s?cont(?:inued|'d|\.)?\s?[)）]\.?$/i;
const isContinuedCaption = ({ text }: Unit): boolean =>
  /^续表$/.test(text) || (captionMark(text)?.kind === "table" && CONTINUED.test(text));

/** The head of a table, to hold against another's. */
const headOf = (cells: readonly TableCell[]): string =>
  cells
    .filter(({ header }) => header)
    .map(({ row, col, text }) => `${row},${col}:${text.replace(/\s+/g, "")}`)
    .join("\n");

/** Whether a table stands at the head of the next page between the same edges, as what was too long for one page does. */
function runsOver(above: Unit, below: Unit): boolean {
  const [first, second] = [above.block.place, below.block.place];
  if (first?.box === undefined || second?.box === undefined || first.page === undefined) return false;
  if (second.page !== first.page + 1) return false;
  return [0, 2].every((side) => Math.abs(first.box![side]! - second.box![side]!) <= SAME_EDGE);
}

/** Both parts as one table; the second's head is left out where it repeats the first's. */
function joined(above: Unit, below: Unit): Unit {
  const [first, second] = [above.block.cells!, below.block.cells!];
  const skipped = headOf(first) === headOf(second) ? rowsOfTable(second.filter(({ header }) => header)) : 0;
  const from = rowsOfTable(first) - skipped;
  const rest = second
    .filter(({ row }) => row >= skipped)
    .map((cell) => ({ ...cell, row: from + cell.row, header: false }));
  const cells = [...first, ...rest];
  const text = tableText(cells);
  const sure = [above, below].flatMap(({ block }) => block.confidence ?? []);
  const block = { ...above.block, cells, text, ...(sure.length > 0 ? { confidence: Math.min(...sure) } : {}) };
  return withText({ ...above, block }, text);
}

/** Two tables of as many columns. */
const areAlike = ({ block }: Unit, { block: other }: Unit): boolean =>
  block.kind === "table" &&
  other.kind === "table" &&
  block.cells !== undefined &&
  other.cells !== undefined &&
  columnsOfTable(block.cells) === columnsOfTable(other.cells);

/**
 * Joins what was parted by the end of a page: a table whose caption says that it goes on, or that stands between the same edges as the
 * table at the foot of the page before. Running heads must be gone by then.
 */
export function joinContinuedTables(units: readonly Unit[]): Unit[] {
  const parted: Unit[][] = [];
  for (let at = 0; at < units.length; at++) {
    // the footnotes of a page stand between
    const last = parted.findLast(([first]) => first!.block.kind !== "footnote");
    const above = last?.at(-1);
    const isCaptioned = isContinuedCaption(units[at]!) && units[at + 1]?.block.kind === "table";
    const below = units[isCaptioned ? at + 1 : at]!;
    const goesOn = above !== undefined && areAlike(above, below) && (isCaptioned || runsOver(above, below));
    if (goesOn) last!.push(below);
    else parted.push([units[at]!]);
    if (goesOn && isCaptioned) at++;
  }
  return parted.map((parts) => parts.reduce(joined));
}
