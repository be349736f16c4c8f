import type { Clause } from "../../contract";

/** `一、`, `（1）`, `2.`, `3)`, `a)` and a bare number before an instruction; `2.1` is the number of a clause. */
const MARK =
  /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d+)[）)]|\d{1,2}(?:[.、．](?!\d)|[)）])|[a-z][)）]|\d{1,2}\s+(?=将|把|在|对|删|取消|增|补充|添加|第|表|附录|[Rr]eplace|[Dd]elete|[Aa]dd|[Ii]n |[Ii]nsert|[Cc]lause|[Ss]ubclause|[Tt]able))\s*/;

const styleOf = (mark: string): string =>
  mark
    .replace(/[一二三四五六七八九十]+/, "一")
    .replace(/\d+/, "1")
    .trim();

/** The words of a text line by line as they were printed, the numbers of clauses at their heads. */
function linesOf(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ number, title, text }) => {
    const label = number === null ? "" : /^[一二三四五六七八九十]+$/.test(number) ? `${number}、` : `${number} `;
    const lines = [title, ...text.split("\n")].filter((line) => line.trim() !== "");
    const first = lines[0] ?? "";
    return number === null ? lines : [`${label}${first}`, ...lines.slice(1)];
  });
}

/** Whether a quotation is open at the end. */
const isOpen = (text: string): boolean => text.lastIndexOf("“") > text.lastIndexOf("”");

/**
 * The points of an amendment, each with all its lines and without its mark. The first mark decides which marks count:
 * others belong to what is added. Without marks every paragraph is a point; what stands before is no point.
 */
export function itemsOf(clauses: readonly Clause[]): string[] {
  const lines = linesOf(clauses);
  const style = lines.map((line) => MARK.exec(line)?.[0]).find((mark) => mark !== undefined);
  if (style === undefined) return lines.filter((line) => line.trim() !== "");
  const items: string[] = [];
  for (const line of lines) {
    const mark = MARK.exec(line.trim())?.[0];
    const begins = mark !== undefined && styleOf(mark) === styleOf(style) && !isOpen(items.at(-1) ?? "");
    if (begins) items.push(line.trim().slice(mark.length));
    else if (items.length > 0) items[items.length - 1] += `\n${line.trim()}`;
  }
  return items;
}
