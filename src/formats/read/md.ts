import type { Block, TableCell } from "../../contract";
import { tableText } from "../../engine/structure/page/table-text";
import { columnsOf, type LaidLine, paragraphStarts, wrapMargin } from "./layout/margins";

interface MarkdownLine extends LaidLine {
  readonly line: number;
  readonly kind: "text" | "heading" | "table" | "code";
  readonly level: number;
  readonly listLevel: number | null;
}

/** Markdown as blocks: headings, lists, pipe tables and code are known by their marks; the rest are lines of text. */
export function readMarkdown(text: string): Block[] {
  const lines = scanLines(text);
  const starts = paragraphStarts(lines, wrapMargin(lines.filter((line) => line.kind === "text")));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = tableRows(lines, i);
    if (rows > 0) {
      blocks.push(tableBlock(lines.slice(i, i + rows)));
      i += rows;
    } else {
      blocks.push(lineBlock(lines[i]!, starts[i]!));
      i++;
    }
  }
  return blocks;
}

function lineBlock(line: MarkdownLine, starts: boolean): Block {
  const place = { line: line.line };
  if (line.kind === "heading")
    return { kind: "paragraph", text: inlineText(line.text), headingLevel: line.level, apart: true, place };
  return {
    kind: "paragraph",
    text: line.kind === "code" ? line.text : inlineText(line.text),
    line: true,
    indent: line.left,
    place,
    ...(starts || line.kind === "code" || line.listLevel !== null ? { apart: true } : {}),
    ...(line.listLevel === null ? {} : { listLevel: line.listLevel }),
    ...(/^(\*\*|__)[^*_]+\1$/.test(line.text) ? { bold: true } : {}),
  };
}

function scanLines(text: string): MarkdownLine[] {
  const lines: MarkdownLine[] = [];
  let gap = true;
  let fence: string | null = null;
  const printed = withoutComments(text).split(/\r\n|\r|\n/);
  for (const [i, raw] of printed.entries()) {
    const mark: string | null = /^\s{0,3}(```+|~~~+)/.exec(raw)?.[1] ?? null;
    if (mark !== null && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark.slice(0, 3) : null;
      gap = true;
      continue;
    }
    const before = lines.at(-1);
    const underline = /^\s{0,3}(=+|-{2,})\s*$/.exec(raw)?.[1];
    if (fence === null && underline !== undefined && !gap && before?.kind === "text") {
      const title = edges(withoutAttributes(before.text));
      lines[lines.length - 1] = { ...before, ...title, kind: "heading", level: underline.startsWith("=") ? 1 : 2 };
      gap = true;
      continue;
    }
    const line: MarkdownLine | null = fence === null ? scanLine(raw, i + 1, gap) : codeLine(raw, i + 1, gap);
    gap = line === null;
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** Pandoc writes the name of a heading behind it: `## Scope {#scope .unnumbered}`. */
const withoutAttributes = (title: string): string => title.replace(/\s*\{[#.][^{}]*\}$/, "");

function codeLine(raw: string, line: number, gap: boolean): MarkdownLine | null {
  if (raw.trim() === "") return null;
  return { ...edges(raw), gap, line, kind: "code", level: 0, listLevel: null };
}

function scanLine(raw: string, line: number, gap: boolean): MarkdownLine | null {
  const quoted = raw.replace(/^(?:\s{0,3}>)+\s?/, "");
  if (quoted.trim() === "" || /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/.test(quoted)) return null;
  const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(quoted);
  if (heading !== null) {
    const title = withoutAttributes(heading[2]!.trim().replace(/\s+#+$/, ""));
    if (title === "") return null;
    return { ...edges(title), gap, line, kind: "heading", level: heading[1]!.length, listLevel: null };
  }
  const bullet = /^(\s*)[-*+]\s+(?=\S)/.exec(quoted);
  if (bullet !== null) {
    const level = Math.floor(columnsOf(bullet[1]!.replaceAll("\t", "    ")) / 2);
    return {
      ...edges(quoted.replace(bullet[0], `${bullet[1]}- `)),
      gap,
      line,
      kind: "text",
      level: 0,
      listLevel: level,
    };
  }
  const kind = /^\s*\|.*\|\s*$/.test(quoted) ? "table" : "text";
  return { ...edges(quoted), gap, line, kind, level: 0, listLevel: null };
}

function edges(raw: string): { text: string; left: number; right: number } {
  const text = raw.trim();
  const left = columnsOf(raw.slice(0, raw.length - raw.trimStart().length).replaceAll("\t", "    "));
  return { text, left, right: left + columnsOf(text) };
}

/** Cuts HTML comments in one pass; an unclosed one is text. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("<!--", from);
    const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start));
    from = end + 3;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Inline marks that only set type are taken off; a backslash keeps the sign after it. */
function inlineText(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)\1/g, "$2")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{0,500}[^\s*])\*(?![\w*])/g, "$1")
    .replace(/`([^`]{1,500})`/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/<br\s{0,9}\/?>/gi, "\n")
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .trim();
}

function tableRows(lines: readonly MarkdownLine[], start: number): number {
  let end = start;
  while (end < lines.length && lines[end]!.kind === "table" && (end === start || !lines[end]!.gap)) end++;
  return end - start > 1 ? end - start : 0;
}

function tableBlock(rows: readonly MarkdownLine[]): Block {
  const cells: TableCell[] = [];
  let row = 0;
  const ruled = isRule(rows[1]!.text);
  for (const line of rows) {
    if (isRule(line.text)) continue;
    for (const [col, text] of splitRow(line.text).entries())
      cells.push({ row, col, rowSpan: 1, colSpan: 1, text: inlineText(text), header: ruled && row === 0 });
    row++;
  }
  return { kind: "table", text: tableText(cells), cells, apart: true, place: { line: rows[0]!.line } };
}

const isRule = (row: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(row.replace(/\s+/g, ""));

function splitRow(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let i = 1; i < row.length; i++) {
    if (row[i] === "\\" && row[i + 1] === "|") {
      cell += "|";
      i++;
    } else if (row[i] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += row[i];
  }
  return cells;
}
