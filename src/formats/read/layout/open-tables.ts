import { tableText } from "../../../engine/structure/page/table-text";
import { captionMark } from "../../../engine/structure/paragraphs/pieces";
import { median } from "../median";
import { type OpenLines, openCells } from "./open-cells";
import { areColumns, areParted, type Column, edgesOf, openColumns } from "./open-columns";
import { partedAt } from "./parted";
import type { PageText, Piece } from "./piece";
import { CLOSE_GAP, closeRowsOf, leastSure, type Row, rowOf, textOf } from "./rows";
import { type Rule, seenRules } from "./rules";
import { middleOf } from "./turned";

/** In points: the rules of one table begin and end as far from the side of the page; nothing shorter is a table. */
const SAME_END = 6;
const SHORTEST = 60;
/** The head of a table has no more printed lines. */
const MOST_HEAD = 6;
/** A rule is below parts of a head only where it is so much shorter than the table. */
const PART = 0.95;

/** A note at the foot of a table: it is no row. */
const NOTE = /^(?:注\s?\d?[:：]|NOTE\b)/i;

interface Found extends OpenLines {
  /** All that stands in it. */
  readonly pieces: readonly Piece[];
  readonly top: Rule;
  /** Between rules of full length: the body begins at the first, and goes on behind the others. */
  readonly rules: readonly Rule[];
}

/** Rules as long as one another and as far from the side, from top to bottom: those of tables, and of pages too. */
function ladders(across: readonly Rule[]): Rule[][] {
  const found: Rule[][] = [];
  for (const rule of across.filter(({ from, to }) => to - from >= SHORTEST).sort((a, b) => a.at - b.at)) {
    const own = found.find(
      ([first]) => Math.abs(first!.from - rule.from) <= SAME_END && Math.abs(first!.to - rule.to) <= SAME_END,
    );
    if (own === undefined) found.push([rule]);
    else own.push(rule);
  }
  return found.filter((rules) => rules.length > 2);
}

/** The lines of a band, also where words that stand close were told as one piece across two columns. */
const linesBy = (pieces: readonly Piece[], columns: readonly Column[]): Row[] =>
  closeRowsOf(pieces.flatMap((piece) => partedAt(piece, edgesOf(columns), CLOSE_GAP)));

/** Whether lines are heads: words stand beside one another, and none of them is the title of what is below. */
const isHead = (lines: readonly Row[]): boolean =>
  lines.some(({ cells }) => cells.length > 1) && lines.every((line) => captionMark(textOf(line)) === null);

/** The number and title of a clause, set larger than what is around: rules above and below code close in no table. */
const CLAUSE = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}\.?\s+\S/;
const LARGER = 1.1;
function holdsHeading(lines: readonly Row[]): boolean {
  const size = median(lines.map((line) => line.size));
  return lines.some((line) => line.size > LARGER * size && CLAUSE.test(textOf(line)));
}

/** The table whose head is a band and whose body are bands below it; null where they are none. */
function tableOf(rules: readonly Rule[], bands: readonly (readonly Piece[])[], at: number): Found | null {
  const plain = bands.map(closeRowsOf);
  let end = at + 1;
  while (end < bands.length && areParted(plain[end]!)) end++;
  if (end === at + 1 || plain[at]!.length === 0 || plain[at]!.length > MOST_HEAD) return null;
  if (holdsHeading(plain.slice(at, end).flat())) return null;
  const first = openColumns(plain[at]!, plain.slice(at + 1, end).flat());
  const head = linesBy(bands[at]!, first);
  if (!isHead(plain[at]!) && !head.every(({ cells }) => cells.length > 1)) return null;
  const below = aboveNote(bands.slice(at + 1, end).flat());
  const body = linesBy(below, first);
  const columns = openColumns(head, body);
  if (!areColumns(columns, body)) return null;
  return { head, body, columns, pieces: [...bands[at]!, ...below], top: rules[at]!, rules: rules.slice(at + 1, end) };
}

/** What stands above the first note at the foot of a table. */
function aboveNote(pieces: readonly Piece[]): readonly Piece[] {
  const note = closeRowsOf(pieces).find(({ cells }, at) => at > 0 && cells.length === 1 && NOTE.test(cells[0]!.text));
  return note === undefined ? pieces : pieces.filter(({ base, size }) => base < note.base - size / 2);
}

/** The tables between rules of one length: a head between the first two, its body below. */
function tablesIn(rules: readonly Rule[], pieces: readonly Piece[], page: PageText): Found[] {
  const [from, to] = [rules[0]!.from - SAME_END, rules[0]!.to + SAME_END];
  const placed = pieces
    .filter((piece) => piece.turn === undefined)
    .map((piece) => ({ piece, ...middleOf(piece, page) }));
  const bands = rules
    .slice(1)
    .map((below, at) =>
      placed.flatMap(({ piece, x, y }) => (from < x && x < to && rules[at]!.at < y && y < below.at ? [piece] : [])),
    );
  const found: Found[] = [];
  for (let at = 0; at < bands.length - 1; at++) {
    const table = tableOf(rules, bands, at);
    if (table === null) continue;
    found.push(table);
    at += table.rules.length;
  }
  return found;
}

/** A table as one line of its page. */
function rowOfTable({ head, body, columns, rules, top }: Found, across: readonly Rule[]): Row {
  const parts = across.filter(
    ({ at, from, to }) => at > top.at && at < rules[0]!.at && to - from < PART * (top.to - top.from),
  );
  const table = openCells({ head, body, columns }, { inHead: parts, inBody: rules.slice(1) });
  const words = [...head, ...body].flatMap(({ cells }) => cells);
  const last = rowOf(words);
  const size = median(words.map((cell) => cell.size));
  const place = { left: top.from, right: top.to, top: top.at, base: last.base, size };
  return rowOf([{ ...place, text: tableText(table), table, ...leastSure(words) }]);
}

/**
 * The tables of a page that have lines above and below their head and at their foot, and none between their columns, each
 * as one line of the page, with all that stands in it.
 */
export function openTables(page: PageText, pieces: readonly Piece[]): { row: Row; pieces: readonly Piece[] }[] {
  const { across } = seenRules(page.rules);
  const found = ladders(across).flatMap((rules) => tablesIn(rules, pieces, page));
  return found.map((table) => ({ row: rowOfTable(table, across), pieces: table.pieces }));
}
