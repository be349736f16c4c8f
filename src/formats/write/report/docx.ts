import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { AUTHOR, linesOf, markedHead, QUIET, SONG } from "../docx-parts";
import { fixParts } from "./fix-parts";
import { type Cell, type MarkedReport, printed, type ReportBlock, type ReportTable, type Run } from "./model";

/** A4 landscape less its margins, in twentieths of a point. */
const TABLE_WIDTH = 14_000;

/**
 * The report as a Word document; removed and added words are real tracked changes dated `at` (ISO 8601).
 * The same report and instant give the same bytes: docx varies from run to run, so its parts are fixed and zipped again.
 */
export async function reportDocx(report: MarkedReport, at: string): Promise<Uint8Array> {
  const changes = new ChangeRuns(at);
  const document = new Document({
    creator: AUTHOR,
    title: report.title,
    styles: { default: { document: { run: { font: SONG, size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        headers: report.marked === null ? {} : markedHead(report.marked),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
          ...(report.marked === null ? [] : [markedDocx(report.marked)]),
          ...report.blocks.map((block) => blockDocx(block, changes)),
        ],
      },
    ],
  });
  return fixParts(new Uint8Array(await Packer.toBuffer(document)), at);
}

/** Numbers tracked changes from 1, as Word requires of their ids. */
class ChangeRuns {
  private next = 1;
  constructor(private readonly at: string) {}

  run({ text, mark }: Run): ParagraphChild[] {
    return linesOf(text).map((options) => {
      if (mark === "removed" || mark === "added") {
        const change = { ...options, id: this.next++, author: AUTHOR, date: this.at };
        return mark === "removed" ? new DeletedTextRun(change) : new InsertedTextRun(change);
      }
      if (mark === "alarm") return new TextRun({ ...options, bold: true, color: "A3262A" });
      if (mark === "quiet") return new TextRun({ ...options, color: QUIET });
      return new TextRun(mark === "strong" ? { ...options, bold: true } : options);
    });
  }
}

const markedDocx = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] });

function blockDocx(block: ReportBlock, changes: ChangeRuns): Paragraph | Table {
  if (block.kind === "heading") {
    const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return new Paragraph({ heading: level, children: [new TextRun(block.text)] });
  }
  if (block.kind === "paragraph") return paragraphDocx(block.runs, changes);
  return tableDocx(block, changes);
}

const paragraphDocx = (runs: Cell, changes: ChangeRuns): Paragraph =>
  new Paragraph({ children: runs.flatMap((run) => changes.run(run)) });

function tableDocx(table: ReportTable, changes: ChangeRuns): Table {
  const { columns, rows } = printed(table);
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => Math.round((TABLE_WIDTH * column.weight) / total));
  const row = (cells: readonly Cell[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (one, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: [paragraphDocx(one, changes)],
          }),
      ),
    });
  const head = columns.map(({ title }): Cell => [{ text: title, mark: "strong" }]);
  return new Table({
    columnWidths: widths,
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
