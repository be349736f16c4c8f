import type { Block, TableCell } from "../../contract";
import { tableText } from "../../engine/structure/table-text";
import { columnsOf, type LaidLine, paragraphStarts, wrapMargin } from "./layout/margins";

interface SourceLine extends LaidLine {
  readonly line: number;
  readonly page: number | null;
  readonly raw: string;
}

/** Rows that share a count of tab stops make a table from this many on. */
const TABLE_ROWS = 2;

/** Plain text as blocks: one a printed line, tab-separated rows as tables; form feeds count pages. */
export function readPlainText(text: string): Block[] {
  return blocksOfLines(sourceLines(text));
}

function blocksOfLines(lines: readonly SourceLine[]): Block[] {
  const starts = paragraphStarts(lines, wrapMargin(lines));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = tabRows(lines, i);
    if (rows >= TABLE_ROWS) {
      blocks.push(tableBlock(lines.slice(i, i + rows)));
      i += rows;
      continue;
    }
    const line = lines[i]!;
    blocks.push({
      kind: "paragraph",
      text: line.text,
      line: true,
      indent: line.left,
      place: placeOf(line),
      ...(starts[i] ? { apart: true } : {}),
    });
    i++;
  }
  return blocks;
}

function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const paged = text.includes("\f");
  let page = 1;
  let number = 0;
  let gap = true;
  for (const printed of text.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/)) {
    number++;
    for (const [i, raw] of printed.split("\f").entries()) {
      if (i > 0) {
        page++;
        gap = true;
      }
      const trimmed = raw.trim();
      if (trimmed === "") gap = true;
      else {
        const left = columnsOf(raw.slice(0, raw.length - raw.trimStart().length).replaceAll("\t", "        "));
        lines.push({
          text: trimmed,
          raw,
          left,
          right: left + columnsOf(trimmed),
          gap,
          line: number,
          page: paged ? page : null,
        });
        gap = false;
      }
    }
  }
  return lines;
}

const placeOf = (line: SourceLine) => (line.page === null ? { line: line.line } : { line: line.line, page: line.page });

/** Columns of a row of tab-separated cells; a leading tab is an indent, a tab after a number belongs to a heading. */
function columnsInRow(line: SourceLine): number {
  const cells = line.text.split("\t");
  return cells.length === 2 && /^[\dA-Z（(]?[\w.．)）—·•-]{0,12}$/.test(cells[0]!) ? 1 : cells.length;
}

function tabRows(lines: readonly SourceLine[], start: number): number {
  const columns = columnsInRow(lines[start]!);
  if (columns < 2) return 0;
  let end = start + 1;
  while (end < lines.length && !lines[end]!.gap && columnsInRow(lines[end]!) === columns) end++;
  return end - start;
}

function tableBlock(rows: readonly SourceLine[]): Block {
  const cells: TableCell[] = rows.flatMap((row, r) =>
    row.text
      .split("\t")
      .map((cell, c) => ({ row: r, col: c, rowSpan: 1, colSpan: 1, text: cell.trim(), header: r === 0 })),
  );
  return {
    kind: "table",
    text: tableText(cells),
    cells,
    apart: true,
    place: placeOf(rows[0]!),
  };
}
