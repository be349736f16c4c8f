import type { Clause } from "../../../contract";
import { isUnder, numberedLine, PLACE, placeOf } from "../place";
import { TITLED } from "./forms";

/** `一、`, `（1）`, `2.`, `3)`, `a)` and a bare number before an instruction; `2.1` is the number of a clause. */
const MARK =
  /^(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d+)[）)]|\d{1,2}(?:[.、．](?!\d)|[)）])|[a-z][)）]|\d{1,2}\s+(?=将|把|在|对|删|取消|增|补充|添加|第|表|附录|[Rr]eplace|[Dd]elete|[Aa]dd|[Ii]n |[Ii]nsert|[Cc]lause|[Ss]ubclause|[Tt]able))\s*/;

const styleOf = (mark: string): string =>
  mark
    .replace(/[一二三四五六七八九十]+/, "一")
    .replace(/\d+/, "1")
    .replace(/[.、．]?\s*$/, "");

/** Words that order a change; a sentence with one that is not understood is reported, others are prose. */
export const ORDERS =
  /改为|改成|更改|修改(?!单)|替换|代替|更换|删除|删去|取消|增加|增补|补充|添加|更正|重新编号|顺延|\b(?:replace[sd]?|deleted?|add(?:ed)?|insert(?:ed)?|substituted?|remove[sd]?|change[sd]?|renumber(?:ed)?|supersedes?)\b/i;

/** Where a notice says how its own pages are to be kept. */
export const ADMINISTRATIVE =
  /^对.{1,20}的(?:修改|更改|补充)$|本修改单.{0,40}(?:批准|实施|发布)|retain this (?:notice|amendment)|holders of .{0,60}(?:verify|request)|to all holders of/i;

/** Where something stands on paper says nothing of its clause. */
export const PAGE =
  "(?:(?:[Oo]n )?(?:[Pp]ages?|PAGES?) [\\dA-Zivx]+(?:[-–][\\divx]+)?\\s*[,:;.]?\\s*|第\\s*\\d+\\s*页\\s*[,，、：:]?\\s*)";
/** `Page 8`, `4.2`, `Page 3, 4.2`, `Annex A, A.1`: a line that is only the place of what follows. */
const PLACE_ALONE = new RegExp(`^(?:${PAGE}?${PLACE}(?:,\\s*${PLACE})?\\s*[:：]?|${PAGE})$`);
/** A line beyond this is no mere place. */
const LONGEST_PLACE = 80;

/** How an order begins that names no number first. */
const VERB_FIRST =
  /^(?:将|把|在|对|由|删|取消|增|补充|添加|更正|用|全文|通篇|本(?:标准|规范)|[“"]|原条文|(?:in|on|at|after|for|replace|delete|add|insert|substitute|remove|change|renumber|the following pages)\b)/i;
const PLACE_FIRST = new RegExp(`^${PAGE}?${PLACE}`);

/** Whether a quotation is open at the end. */
const isOpen = (text: string): boolean => text.lastIndexOf("“") > text.lastIndexOf("”");

const ordersFirst = (line: string): boolean =>
  /^(?:原条文|原文|现条文)/.test(line) || (ORDERS.test(line) && (VERB_FIRST.test(line) || PLACE_FIRST.test(line)));

/**
 * A line that is only a place, alone or with its title. A short line that an order follows is one too, whatever it
 * names: what it orders is not of the place before. `before`: what stands of the point before it.
 */
function isPlaceLine(line: string, next: string | undefined, before: string | undefined): boolean {
  if (PLACE_ALONE.test(line)) return true;
  if (line.length > LONGEST_PLACE || ORDERS.test(line) || /[。；;.，,\t]$|["”」]$|\t/.test(line)) return false;
  if (new RegExp(`^${PLACE}${TITLED}\\s*[:：]$`).test(line)) return true;
  const isFirstOfBody = /[:：]\s*$/.test(before ?? "");
  return (
    !isFirstOfBody && next !== undefined && ordersFirst(next) && (VERB_FIRST.test(next) || /^(?:原|现)/.test(next))
  );
}

/** Whether a numbered line goes on with what an instruction puts in: it is of that number or under it. */
function isOfBody(line: string, item: string | undefined): boolean {
  const number = numberedLine(line)?.number;
  const head = item === undefined ? undefined : /^[^\n]*[:：]\s*(?=\n|$)/.exec(item)?.[0];
  if (number === undefined || head === undefined) return false;
  const named = [...head.matchAll(new RegExp(PLACE, "g"))].map(([place]) => placeOf(place).number);
  const begun = item!
    .split("\n")
    .slice(1)
    .map((own) => numberedLine(own)?.number);
  return [...named, ...begun].some((own) => own && (own === number || isUnder(number, own)));
}

/** One point of an amendment: the line that names its place, where one stands alone before it, and its own lines. */
export interface Item {
  readonly place: string | null;
  readonly words: string;
}

/** The points of an amendment, and whether they bear marks: then each is an instruction of its own. */
export interface Items {
  readonly items: readonly Item[];
  readonly isMarked: boolean;
}

/** `Table2` as it is printed; a bare number before an order counts the points. */
function printed(number: string, line: string): string {
  if (/^[一二三四五六七八九十]+$/.test(number)) return `${number}、`;
  if (/^\d{1,2}$/.test(number) && ORDERS.test(line)) return `${number}. `;
  return `${number.replace(/^(Table|Figure|Annex|Appendix)(?=\S)/i, "$1 ")} `;
}

/** The words of a text line by line as they were printed, the numbers of clauses at their heads. */
function linesOf(clauses: readonly Clause[]): string[] {
  return clauses.flatMap(({ number, title, text }) => {
    const lines = [title, ...text.split("\n")].filter((line) => line.trim() !== "");
    const first = lines[0] ?? "";
    return number === null ? lines : [`${printed(number, first)}${first}`, ...lines.slice(1)];
  });
}

/**
 * The points of an amendment, each with all its lines and without its mark. The first mark decides which marks count:
 * others belong to what is added. Without marks a point begins at a line that orders a change or names a place alone; what
 * stands before is no point.
 */
export function itemsOf(clauses: readonly Clause[]): Items {
  const lines = linesOf(clauses).map((line) => line.replace(/^ +|(?<! ) +$/g, ""));
  const style = lines.map(markOfPoint).find((mark) => mark !== null);
  return style === undefined
    ? { items: unmarkedItems(lines), isMarked: false }
    : { items: markedItems(lines, styleOf(style!)), isMarked: true };
}

/** The mark of a line that orders something; a notice counts what it says of its pages too. */
function markOfPoint(line: string): string | null {
  const mark = MARK.exec(line)?.[0];
  if (mark === undefined) return null;
  const rest = line.slice(mark.length);
  const isOrder = PLACE_FIRST.test(rest) || (ordersFirst(rest) && !/^the following pages/i.test(rest));
  return /[一二三四五六七八九十]/.test(mark) || isOrder ? mark : null;
}

interface Gathered {
  readonly place: string | null;
  words: string;
}

function markedItems(lines: readonly string[], style: string): Item[] {
  const items: Gathered[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const mark = MARK.exec(line)?.[0];
    const begins = mark !== undefined && styleOf(mark) === style && !isOpen(last?.words ?? "");
    if (begins) items.push({ place: null, words: line.slice(mark.length) });
    else if (last !== undefined) last.words += `\n${line}`;
  }
  return items;
}

function unmarkedItems(lines: readonly string[]): Item[] {
  const items: Gathered[] = [];
  lines.forEach((written, i) => {
    const line = written.replace(MARK, "");
    const last = items.at(-1);
    const isInside = isOpen(last?.words ?? "");
    const isOfLast = isInside || isOfBody(line, last?.words);
    if (!isOfLast && isPlaceLine(written, lines[i + 1], last?.words)) items.push({ place: written, words: "" });
    else if (last?.words === "") last.words = line;
    else if (!isInside && ordersFirst(line) && (VERB_FIRST.test(line) || !isOfLast))
      items.push({ place: null, words: line });
    else if (last !== undefined) last.words += `\n${written}`;
  });
  return items;
}
