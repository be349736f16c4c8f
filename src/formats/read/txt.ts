import type { Block, TableCell } from "../../contract";
import { tableText } from "../../engine/structure/page/table-text";
import { captionMark } from "../../engine/structure/paragraphs/pieces";
import { columnsOf, type LaidLine, paragraphStarts, wrapMargin } from "./layout/margins";
import type { Row } from "./layout/rows";
import { type Table, tableAt } from "./layout/tables";
import { typedTable } from "./typed-tables";
import { underlinedTitles } from "./underlined";

interface SourceLine extends LaidLine {
  readonly line: number;
  readonly page: number | null;
  readonly raw: string;
}

/** Rows that share a count of tab stops make a table from this many on. */
const TABLE_ROWS = 2;

/** A line across the page, as old standards print below their heads and above their feet. */
const DRAWN_RULE = /^[─━═]{8,}$/;

/** Cells of one printed line stand this far apart at least. */
const CELL = /\S+(?:[ \u00a0]\S+)*/g;
/** No table is looked for further below its caption. */
const LONGEST_TABLE = 200;

/**
 * Plain text as blocks: one a printed line; tab-separated rows, tables drawn with signs, and below the caption of a table what
 * stands above one another, as tables; a rule below a line makes it a heading; form feeds count pages.
 */
export function readPlainText(text: string): Block[] {
  return blocksOfLines(sourceLines(text));
}

function blocksOfLines(lines: readonly SourceLine[]): Block[] {
  const starts = paragraphStarts(lines, wrapMargin(lines));
  const { levels, rules } = underlinedTitles(lines);
  const raws = lines.map(({ raw }) => raw);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    if (rules.has(i)) {
      i++;
      continue;
    }
    const level = levels.get(i);
    if (level !== undefined) {
      const { text } = lines[i]!;
      blocks.push({ kind: "paragraph", text, headingLevel: level, apart: true, place: placeOf(lines[i]!) });
      i++;
      continue;
    }
    const typed = typedTable(raws, i);
    if (typed !== null) {
      blocks.push(tableBlock(typed.cells, lines[i]!));
      i += typed.lines;
      continue;
    }
    const rows = tabRows(lines, i);
    if (rows >= TABLE_ROWS) {
      blocks.push(tableBlock(tabbedCells(lines.slice(i, i + rows)), lines[i]!));
      i += rows;
      continue;
    }
    const aligned = isTableCaption(lines[i - 1]) ? alignedRows(lines, i) : null;
    if (aligned !== null) {
      blocks.push(tableBlock(aligned.cells, lines[i]!));
      i += aligned.rows.length;
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
      if (trimmed === "" || DRAWN_RULE.test(trimmed)) gap = true;
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

const tabbedCells = (rows: readonly SourceLine[]): TableCell[] =>
  rows.flatMap((row, r) =>
    row.text
      .split("\t")
      .map((cell, c) => ({ row: r, col: c, rowSpan: 1, colSpan: 1, text: cell.trim(), header: r === 0 })),
  );

const isTableCaption = (line: SourceLine | undefined): boolean =>
  line !== undefined && captionMark(line.text)?.kind === "table";

/** A printed line as a row of the page: a column is as wide as the type is large. */
function rowOf({ raw, line }: SourceLine): Row {
  const place = { top: line - 1, base: line, size: 1 };
  const cells = [...raw.matchAll(CELL)].map((match) => {
    const left = columnsOf(raw.slice(0, match.index));
    return { ...place, text: match[0], left, right: left + columnsOf(match[0]) };
  });
  return { ...place, cells, left: cells[0]!.left, right: cells.at(-1)!.right };
}

/** A clause's number and title, or below white space a chapter's: what stands there is no row of the table above. */
const CLAUSE = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}\.?\s+[^\d\s]/;
const CHAPTER = /^\d{1,2}\.?\s+[A-Z\u3400-\u9fff]/;

/** The table that begins at a line, whose cells white space holds apart; null where none does. */
function alignedRows(lines: readonly SourceLine[], start: number): Table | null {
  const below = lines.slice(start, start + LONGEST_TABLE);
  const end = below.findIndex(
    ({ text, gap }, at) => at > 0 && (CLAUSE.test(text) || (gap && CHAPTER.test(text)) || isSentence(text)),
  );
  const rows = (end < 0 ? below : below.slice(0, end)).map(rowOf);
  return rows.length === 0 ? null : tableAt(rows, 0);
}

const isSentence = (text: string): boolean => /[。；]$/.test(text) && !/\s{2}/.test(text);

const tableBlock = (cells: readonly TableCell[], first: SourceLine): Block => ({
  kind: "table",
  text: tableText(cells),
  cells: [...cells],
  apart: true,
  place: placeOf(first),
});
