import { type Block, RUNNING } from "../../../contract";
import { tableText } from "../../../engine/structure/page/table-text";
import { median } from "../median";
import { type Flow, flowsOf, guttersOf } from "./columns";
import { type LaidLine, paragraphStarts, printedMargin } from "./margins";
import type { PageText } from "./piece";
import { boxInTenths, boxOf, leastSure, type Row, textOf } from "./rows";
import { rowsOfPage } from "./ruled-tables";
import { runningCells } from "./running";
import { type Part, partsOf } from "./tables";
import { boxOnPage, type Sheet, sheetsOf, sizeTurned } from "./turned";

/** A wide sign is as wide as the type is high and takes two columns. */
const COLUMNS_A_SIZE = 2;
/** Distance of two lines, in distances of ordinary lines of the document, from which on white space is between them. */
const APART = 1.2;
const MOST_LEADING = 2.2;

type Place = NonNullable<Block["place"]>;

/** A page, from 1, with what stands on it. */
export interface LaidOutPage {
  readonly page: number;
  readonly text: PageText;
  /** Its footnotes, which are none of its text. */
  readonly notes?: readonly Block[];
}

interface Laid {
  readonly page: number;
  readonly sheet: Sheet;
  readonly flow: Flow;
  readonly part: Part;
}

/** Where rows of a sheet stand on its page, upright. */
function placeOf({ page, sheet }: Laid, rows: readonly Row[]): Place {
  return { page, box: boxInTenths(boxOnPage(boxOf(rows), sheet.turn, sizeTurned(sheet.text, sheet.turn))) };
}

const rowsOfPart = (part: Part): readonly Row[] => (part.kind === "line" ? [part.row] : part.rows);

/** How far apart the lines of one paragraph are, in sizes of the type. */
function leadingOf(laid: readonly Laid[]): number {
  const leadings = laid.flatMap(({ part }, at) => {
    const before = laid[at - 1];
    if (part.kind !== "line" || before?.part.kind !== "line" || before.flow !== laid[at]!.flow) return [];
    const leading = (part.row.base - before.part.row.base) / part.row.size;
    return leading > 0 && leading < MOST_LEADING ? [leading] : [];
  });
  return median(leadings) || 1.2;
}

/**
 * Blocks of a document's pages in reading order: printed lines, which the structure step joins into paragraphs, and
 * tables; behind them, footnotes. Each has its place on the page. Running heads are lines like others: they are found by
 * their recurring.
 */
export function blocksOfPages(pages: readonly LaidOutPage[]): Block[] {
  const sheets = pages.flatMap(({ page, text }) =>
    sheetsOf(text).map((sheet) => ({ page, sheet, rows: rowsOfPage(sheet.text), width: sheet.text.width })),
  );
  const running = runningCells(sheets.flatMap(({ sheet, rows }) => (sheet.turn === 0 ? [rows] : [])));
  const gutters = guttersOf(sheets, running);
  const laid = sheets.flatMap(({ page, sheet, rows }, at) =>
    flowsOf(rows, gutters[at]!, running).flatMap((flow) =>
      partsOf(flow.rows).map((part): Laid => ({ page, sheet, flow, part })),
    ),
  );
  const leading = leadingOf(laid);
  const lines = laid.filter(({ part }) => part.kind === "line");
  const starts = new Map<Laid, boolean>();
  const edges = { upright: edgeOf(lines.filter(isUpright)), turned: edgeOf(lines.filter((line) => !isUpright(line))) };
  const edge = (line: Laid): number => edges[isUpright(line) ? "upright" : "turned"](line.flow);
  // sheets that are turned have margins of their own
  for (const own of Map.groupBy(lines, (line) => `${isUpright(line)} ${line.flow.columns}`).values()) {
    // a title in large type is full where a line of text is: all are measured by one size
    const size = median(own.map(({ part }) => rowsOfPart(part)[0]!.size));
    const printed = own.map((line, at) => laidLine(line, own[at - 1], leading, { edge: edge(line), size }));
    paragraphStarts(printed, printedMargin(printed)).forEach((start, at) => {
      starts.set(own[at]!, start);
    });
  }
  const blocks = laid.map((one): Block => {
    const { part } = one;
    const rows = rowsOfPart(part);
    const shared = { place: placeOf(one, rows), ...leastSure(rows.flatMap(({ cells }) => cells)) };
    if (part.kind === "table") return { kind: "table", text: tableText(part.cells), cells: [...part.cells], ...shared };
    return {
      kind: "paragraph",
      text: textOf(part.row),
      line: true,
      ...(starts.get(one) ? { apart: true } : {}),
      indent: Math.max(0, columnsOf(part.row.left - edge(one), part.row.size)),
      ...(running.has(part.row.cells[0]!) ? { style: RUNNING } : {}),
      ...shared,
    };
  });
  return [...blocks, ...pages.flatMap(({ notes = [] }) => notes)];
}

const isUpright = ({ sheet }: Laid): boolean => sheet.turn === 0;

const columnsOf = (points: number, size: number): number => Math.round((COLUMNS_A_SIZE * points) / size);

/** The left edge of the type, in points: on whole pages where most lines begin at the least; a column's is its own. */
function edgeOf(lines: readonly Laid[]): (flow: Flow) => number {
  const lefts = lines.filter(({ flow }) => flow.columns === 1).map(({ part }) => rowsOfPart(part)[0]!.left);
  const sorted = lefts.sort((a, b) => a - b);
  const ofPages = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
  return ({ columns, left }) => (columns === 1 ? ofPages : left);
}

const isBelow = (row: Row, above: Row, leading: number): boolean =>
  row.base - above.base > APART * leading * Math.max(row.size, above.size);

/** A title is set larger than the text above it. */
const OTHER_SIZE = 1.15;
/** At the head of a page type as large as this, beside what the page before ends with, begins a chapter. */
const CHAPTER_SIZE = 1.4;
const isOfOtherSize = (row: Row, above: Row): boolean =>
  Math.max(row.size, above.size) > OTHER_SIZE * Math.min(row.size, above.size);

function laidLine(
  { flow, part }: Laid,
  before: Laid | undefined,
  leading: number,
  { edge, size }: { readonly edge: number; readonly size: number },
): LaidLine {
  const row = rowsOfPart(part)[0]!;
  const above = before === undefined ? null : rowsOfPart(before.part)[0]!;
  const isOwn = before?.flow === flow;
  return {
    text: textOf(row),
    left: columnsOf(row.left - edge, size),
    right: columnsOf(row.right - edge, size),
    gap:
      above !== null &&
      (isOwn ? isBelow(row, above, leading) || isOfOtherSize(row, above) : row.size > CHAPTER_SIZE * above.size),
  };
}
