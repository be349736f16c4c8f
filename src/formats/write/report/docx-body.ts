import { AUTHOR, QUIET } from "../docx-parts";
import { escapedXml } from "../escaped";
import {
  type Cell,
  type MarkedReport,
  printed,
  type ReportBlock,
  type ReportTable,
  type Run,
  type RunMark,
} from "./model";

/** A4 landscape less its margins, in twentieths of a point. */
const TABLE_WIDTH = 14_000;

/**
 * The blocks of a report as WordprocessingML, between `<w:body>` and the properties of its section; removed and added words
 * are tracked changes dated `at`. Written straight as text: the table of a large comparison has a hundred thousand parts, and
 * an object for each takes ten times the time and half a gigabyte.
 */
export function docxBody(report: MarkedReport, at: string): string {
  const changes = new ChangeRuns(at);
  return [
    paragraph(run(report.title), "Title"),
    report.marked === null ? "" : paragraph(run(report.marked, BOLD)),
    ...report.blocks.map((block) => blockXml(block, changes)),
  ].join("");
}

const BOLD = "<w:rPr><w:b/><w:bCs/></w:rPr>";
const LOOK: Readonly<Partial<Record<RunMark, string>>> = {
  strong: BOLD,
  alarm: '<w:rPr><w:b/><w:bCs/><w:color w:val="A3262A"/></w:rPr>',
  quiet: `<w:rPr><w:color w:val="${QUIET}"/></w:rPr>`,
};

const line = (text: string, tag: "t" | "delText"): string =>
  text === "" ? "" : `<w:${tag} xml:space="preserve">${escapedXml(text)}</w:${tag}>`;

const run = (text: string, look = ""): string => `<w:r>${look}${line(text, "t")}</w:r>`;

const paragraph = (runs: string, style?: string): string => {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
};

/** Numbers tracked changes from 1, as Word requires of their ids. */
class ChangeRuns {
  private next = 1;
  constructor(private readonly at: string) {}

  /** A run of docx does not break at a line feed by itself: each line is a run, behind a break. */
  runs({ text, mark }: Run): string {
    return text
      .split("\n")
      .map((one, index) => this.lineOf(one, index > 0 ? "<w:br/>" : "", mark))
      .join("");
  }

  private lineOf(text: string, ahead: string, mark: RunMark | undefined): string {
    if (mark !== "removed" && mark !== "added")
      return `<w:r>${(mark && LOOK[mark]) ?? ""}${ahead}${line(text, "t")}</w:r>`;
    const [tag, told] = mark === "removed" ? (["del", "delText"] as const) : (["ins", "t"] as const);
    const change = `w:id="${this.next++}" w:author="${AUTHOR}" w:date="${escapedXml(this.at)}"`;
    return `<w:${tag} ${change}><w:r>${ahead}${line(text, told)}</w:r></w:${tag}>`;
  }
}

const cellParagraph = (runs: Cell, changes: ChangeRuns): string =>
  paragraph(runs.map((one) => changes.runs(one)).join(""));

function blockXml(block: ReportBlock, changes: ChangeRuns): string {
  if (block.kind === "heading") return paragraph(run(block.text), `Heading${block.level}`);
  return block.kind === "paragraph" ? cellParagraph(block.runs, changes) : tableXml(block, changes);
}

const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((edge) => `<w:${edge} w:val="single" w:color="auto" w:sz="4"/>`)
  .join("");

function tableXml(table: ReportTable, changes: ChangeRuns): string {
  const { columns, rows } = printed(table);
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => Math.round((TABLE_WIDTH * column.weight) / total));
  const row = (cells: readonly Cell[], isHead: boolean): string => {
    const told = cells.map(
      (one, index) =>
        `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/></w:tcPr>${cellParagraph(one, changes)}</w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${told.join("")}</w:tr>`;
  };
  const head = columns.map(({ title }): Cell => [{ text: title, mark: "strong" }]);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const properties = `<w:tblW w:type="dxa" w:w="${TABLE_WIDTH}"/><w:tblBorders>${EDGES}</w:tblBorders>`;
  const all = [row(head, true), ...rows.map((cells) => row(cells, false))].join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${all}</w:tbl>`;
}
