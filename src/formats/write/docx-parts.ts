import { Header, Paragraph, TextRun } from "docx";

/** What a file names as its author where no person has written it yet. */
export const AUTHOR = "融标 Rongbiao";
export const SONG = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "SimSun" };
export const QUIET = "5A646E";

/** A line of a text as options of a run: a run of docx does not break at a line feed by itself. */
export const linesOf = (text: string): { text: string; break?: number }[] =>
  text.split("\n").map((line, index) => ({ text: line, ...(index > 0 ? { break: 1 } : {}) }));

/** The marking 密级标志 at the head of each page. */
export const markedHead = (marked: string): { default: Header } => ({
  default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: marked, bold: true })] })] }),
});
