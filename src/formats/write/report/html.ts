import { escaped } from "../escaped";
import { type Cell, type MarkedReport, printed, type ReportBlock, type ReportTable, type Run } from "./model";

/** Stands alone: no script, no address outside itself, prints well. */
const STYLE = `
:root { color-scheme: light; --ink: #1d2329; --quiet: #5a646e; --line: #c9cfd4; --left: #2f5d8a; --right: #3d6b45; --alarm: #a3262a; }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 72rem; color: var(--ink); background: #fff;
  font: 15px/1.7 "Noto Sans SC Variable", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.35rem 0.5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #f3f5f6; } th.left { border-top: 3px solid var(--left); } th.right { border-top: 3px double var(--right); }
th.left::before { content: "◆ "; color: var(--left); } th.right::before { content: "○ "; color: var(--right); }
del { color: var(--quiet); } ins { text-decoration: underline; background: #eaf2ea; }
.quiet { color: var(--quiet); } .alarm { color: var(--alarm); font-weight: 600; }
thead { display: table-header-group; } tr { break-inside: avoid; }
h1, h2, h3, h2 + p { break-after: avoid; }
.pages { font-size: inherit; } .pages > * > tr > td { border: 0; padding: 0; white-space: normal; } .pages > tbody > tr { break-inside: auto; }
.pages > thead { display: none; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } .pages > thead { display: table-header-group; font-weight: 600; }
  .pages > thead > tr > td { padding-bottom: 2mm; } }
`;

/**
 * What is marked bears its marking at the head of each page that is printed: the head of a table is what every browser
 * repeats, and leaves room for.
 */
const onEachPage = (marking: string, main: string): string => `<table class="pages" role="presentation">
<thead><tr><td>${marking}</td></tr></thead>
<tbody><tr><td>
${main}
</td></tr></tbody>
</table>`;

/** The report as one HTML page; all text is escaped. */
export function reportHtml(report: MarkedReport): string {
  const marking = report.marked === null ? null : escaped(report.marked);
  const marked = marking === null ? "" : `\n<p><strong>${marking}</strong></p>`;
  const main = `<main>
<h1>${escaped(report.title)}</h1>${marked}
${report.blocks.map(blockHtml).join("\n")}
</main>`;
  return `<!doctype html>
<html lang="${report.language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
${report.generator === undefined ? "" : `<meta name="generator" content="${escaped(report.generator)}">\n`}<title>${escaped(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${marking === null ? main : onEachPage(marking, main)}
</body>
</html>
`;
}

function blockHtml(block: ReportBlock): string {
  if (block.kind === "heading") return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
  if (block.kind === "paragraph") return `<p>${cellHtml(block.runs)}</p>`;
  return tableHtml(block);
}

function tableHtml(table: ReportTable): string {
  const { columns, rows } = printed(table);
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => `<col style="width:${((100 * column.weight) / total).toFixed(2)}%">`);
  const head = columns.map(
    ({ title, side }) => `<th scope="col"${side ? ` class="${side}"` : ""}>${escaped(title)}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map((one) => `<td>${cellHtml(one)}</td>`).join("")}</tr>`);
  return `<table>
<colgroup>${widths.join("")}</colgroup>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

const cellHtml = (runs: Cell): string => runs.map(runHtml).join("");

function runHtml({ text, mark }: Run): string {
  const inner = escaped(text);
  if (mark === "removed") return `<del>${inner}</del>`;
  if (mark === "added") return `<ins>${inner}</ins>`;
  if (mark === "strong") return `<strong>${inner}</strong>`;
  return mark ? `<span class="${mark}">${inner}</span>` : inner;
}
