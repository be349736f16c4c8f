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

/** Words that order a change; a sentence with one that is not understood is reported, others are prose. */
export const ORDERS =
  /改为|更改|修改(?!单)|替换|代替|删除|删去|增加|增补|\b(?:replace[sd]?|deleted?|add(?:ed)?|insert(?:ed)?|substituted?)\b/i;

/** A line that is only the place of what follows: `4.2`, `Page 5, Clause 6`. */
const PLACE_ALONE = /^(?:Page \d+, )?(?:(?:Sub)?clause |Table |表|第)?[A-Z\d][\d.]*\s*[章条]?[:：]?$/i;

/** Whether a quotation is open at the end. */
const isOpen = (text: string): boolean => text.lastIndexOf("“") > text.lastIndexOf("”");

/**
 * The points of an amendment, each with all its lines and without its mark. The first mark decides which marks count:
 * others belong to what is added. Without marks a point begins at a line that orders a change or names a place alone; what
 * stands before is no point.
 */
export function itemsOf(clauses: readonly Clause[]): string[] {
  const lines = linesOf(clauses);
  const style = lines.map((line) => MARK.exec(line)?.[0]).find((mark) => mark !== undefined);
  const items: string[] = [];
  for (const line of lines.map((one) => one.trim())) {
    const mark = style === undefined ? "" : (MARK.exec(line)?.[0] ?? null);
    const isPoint =
      style === undefined
        ? ORDERS.test(line) || PLACE_ALONE.test(line)
        : mark !== null && styleOf(mark) === styleOf(style);
    const last = items.at(-1);
    if (isPoint && !isOpen(last ?? "") && !(last && PLACE_ALONE.test(last))) items.push(line.slice(mark?.length ?? 0));
    else if (last !== undefined) items[items.length - 1] = `${last}\n${line}`;
  }
  return items;
}
