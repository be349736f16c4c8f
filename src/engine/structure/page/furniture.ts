import type { StructureNote } from "../../../contract";
import { romanNumber } from "../../tokens/numerals";
import { isContainer } from "../labels/label";
import { VERB } from "../labels/title-like";
import { bare, type Unit } from "../unit";
import { runningLines } from "./running-lines";

export interface Cleared {
  /** What remains: the text of the document. */
  readonly units: Unit[];
  /** What was taken away, as what. */
  readonly notes: StructureNote[];
}

/** How many lines at either edge of a page may be running headers or footers. */
const EDGE_LINES = 3;
/** A line that recurs at the edge of this many pages runs; in short documents on all pages but one. */
const RECURS = 3;
const LONGEST_HEADER = 160;

/** Takes running headers, footers and page numbers out of the text and reports them. */
export function clearFurniture(units: readonly Unit[]): Cleared {
  const paged = units.some((unit) => unit.block.place?.page !== undefined);
  const found = paged ? furnitureOfPages(units) : furnitureWithoutPages(units);
  for (const [first, second] of doubledContainers(units)) if (!found.has(second)) found.set(first, "header");
  // where nothing would be left, what recurs is the text
  if (found.size === units.length) return { units: [...units], notes: [] };
  const notes: StructureNote[] = [];
  const kept: Unit[] = [];
  for (const unit of units) {
    const kind = found.get(unit.index);
    if (kind === undefined) kept.push(unit);
    else notes.push(noteOf(kind, unit));
  }
  return { units: kept, notes };
}

type Furniture = "header" | "footer" | "page-number";

function noteOf(kind: StructureNote["kind"], unit: Unit): StructureNote {
  return { kind, text: unit.text, ...(unit.block.place === undefined ? {} : { place: unit.block.place }) };
}

interface Edge {
  readonly unit: Unit;
  readonly side: "header" | "footer";
  /** The page, and where on it the line stands. */
  readonly page: readonly Unit[];
  readonly at: number;
}

function furnitureOfPages(units: readonly Unit[]): Map<number, Furniture> {
  const edges: Edge[] = [];
  const pages = pagesOf(units);
  for (const page of pages) {
    const half = Math.ceil(page.length / 2);
    const count = Math.min(EDGE_LINES, half);
    const below = Math.max(count, page.length - EDGE_LINES);
    for (const [at, unit] of page.entries())
      if (at < count || at >= below) edges.push({ unit, side: at < count ? "header" : "footer", page, at });
  }
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(runningLine(edge), (counts.get(runningLine(edge)) ?? 0) + 1);
  const enough = pages.length <= RECURS ? Math.max(2, pages.length - 1) : RECURS;
  const found = numberedEdges(pages);
  const running = runningLines(pages, isPageNumber);
  const seen = new Set<string>();
  for (const edge of edges) {
    if (found.has(edge.unit.index)) continue;
    const { unit, side } = edge;
    if (isPageNumber(unit.text) && isOutermost(edge, found)) found.set(unit.index, "page-number");
    else if (running.has(unit.index)) found.set(unit.index, side);
    else if (
      unit.text.length <= LONGEST_HEADER &&
      counts.get(runningLine(edge))! >= enough &&
      !isFirstOfContainer(unit, seen)
    )
      found.set(unit.index, side);
  }
  return found;
}

/** The page number before or behind the words of a running head, as books set them: they differ from page to page. */
const HEAD_BEFORE = /^(\d{1,4})\s+(?:chapter|appendix|annex|section|part|第|附录|\d)/i;
const HEAD_BEHIND = /\S\s+(\d{1,4})$/;

/** Heads and feet of pages in which the number of the page runs with the words, which differ from page to page. */
const numberedEdges = (pages: readonly (readonly Unit[])[]): Map<number, Furniture> =>
  new Map([
    ...numberedLines(
      pages.map((page) => page[0]),
      "header",
    ),
    ...numberedLines(
      pages.map((page) => page.at(-1)),
      "footer",
    ),
  ]);

/** Of lines one a page those whose number runs with the pages, behind the words on some of them: titles have theirs before. */
function numberedLines(lines: readonly (Unit | undefined)[], side: Furniture): [number, Furniture][] {
  const byOffset = new Map<number, { unit: Unit; behind: boolean }[]>();
  for (const unit of lines) {
    const page = unit?.block.place?.page;
    if (unit === undefined || page === undefined || unit.text.length > LONGEST_HEADER) continue;
    // `Chapter 1` may begin on page 1
    if (unit.label?.scheme === "division" && unit.label.length === unit.text.length) continue;
    for (const [pattern, behind] of [
      [HEAD_BEHIND, true],
      [HEAD_BEFORE, false],
    ] as const) {
      const number = pattern.exec(unit.text)?.[1];
      if (number === undefined) continue;
      const heads = byOffset.get(Number(number) - page) ?? [];
      byOffset.set(Number(number) - page, [...heads, { unit, behind }]);
      break;
    }
  }
  const heads = [...byOffset.values()].filter((own) => own.length >= RECURS && own.some(({ behind }) => behind));
  return heads.flat().map(({ unit }) => [unit.index, side]);
}

/** The text of each page; its footnotes stand within its edges. */
function pagesOf(units: readonly Unit[]): Unit[][] {
  const pages = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.block.kind === "footnote") continue;
    const page = unit.block.place?.page ?? 0;
    const list = pages.get(page);
    if (list === undefined) pages.set(page, [unit]);
    else list.push(unit);
  }
  return [...pages.values()];
}

/** A page number stands outside of the text: nothing but other furniture between it and the edge of the page. */
function isOutermost({ page, at }: Edge, found: ReadonlyMap<number, Furniture>): boolean {
  return at >= page.length - 2 || at <= 1 || page.slice(0, at).every((before) => found.has(before.index));
}

/** Lines that differ in numbers only are the same running line. */
const shape = (text: string): string => bare(text).replace(/\d+|(?<![a-z])[ivxlc]{1,6}(?![a-z])/g, "#");

/**
 * `3.4 插入损耗` and `4.1 插入损耗` are two headings: the number of a clause is part of what recurs, that of a chapter where
 * its stop tells it from the number of a page. Of sentences every number is:
 * `质量应不大于5 kg。` at the foot of one page is another demand than `质量应不大于8 kg。` at that of the next.
 */
function edgeShape({ text, label }: Unit): string {
  if (/[。；]$/.test(text) || (text.endsWith(".") && VERB.test(text))) return text;
  return label?.scheme === "decimal" && (label.path.length > 1 || label.stop === ".") && label.length < text.length
    ? `${label.number} ${shape(text.slice(label.length))}`
    : shape(text);
}

/** A line runs at one edge: the title low on a cover and over the text is no running one. */
const runningLine = ({ unit, side }: Edge): string => `${side} ${edgeShape(unit)}`;

/** The first `METHOD 501.7` or `附录 A` is the heading itself, what recurs is the running title. */
function isFirstOfContainer({ label }: Unit, seen: Set<string>): boolean {
  if (label === null || !(isContainer(label) || label.scheme === "division") || seen.has(label.number)) return false;
  seen.add(label.number);
  return true;
}

const PAGE_NUMBER =
  /^(?:[-—–·\s]{0,6}(?:\d{1,4}|[ivxlcIVXLCⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,6})[-—–·\s]{0,6}|第\s{0,2}\d{1,4}\s{0,2}页(?:\s{0,4}[共,，]\s{0,2}共?\s{0,2}\d{1,4}\s{0,2}页)?|page\s{1,3}\d{1,4}(?:\s{1,3}of\s{1,3}\d{1,4})?(?:\s{1,3}pages)?|\[page \d{1,4}\]|\d{1,4}\s{0,2}\/\s{0,2}\d{1,4})$/i;

export function isPageNumber(text: string): boolean {
  return text.length < 40 && PAGE_NUMBER.test(text);
}

/** The foot of a page of an RFC: with it, a running head is known from its second page on. */
const PAGE_MARK = /\[page \d+\]$/i;

/** The running title `METHOD 501.7` right above the same heading. */
const doubledContainers = (units: readonly Unit[]): [number, number][] =>
  units.flatMap((unit, at) => {
    const next = units[at + 1];
    if (next === undefined || unit.block.line !== true || unit.text !== next.text) return [];
    const { label } = unit;
    const isBare = label !== null && label.length === unit.text.length;
    return isBare && (isContainer(label) || label.scheme === "method") ? [[unit.index, next.index]] : [];
  });

/** How many lines lie at least between two page numbers of a text that lost its page breaks. */
const LINES_A_PAGE = 8;

function furnitureWithoutPages(units: readonly Unit[]): Map<number, Furniture> {
  const found = new Map<number, Furniture>();
  for (const unit of [...pageNumberRun(units), ...chapterPages(units)]) found.set(unit.index, "page-number");
  const lines = units.filter((unit) => unit.block.line === true && unit.text.length <= LONGEST_HEADER);
  const marked = lines.some((unit) => PAGE_MARK.test(unit.text));
  // a running line is told by a mark or by the number of a page beside it
  if (!marked && found.size === 0) return found;
  const shapes = new Map(lines.map((unit) => [unit, edgeShape(unit)]));
  const counts = new Map<string, number>();
  for (const own of shapes.values()) counts.set(own, (counts.get(own) ?? 0) + 1);
  const seen = new Set<string>();
  const beside = new Map(units.map((unit, at) => [unit.index, at]));
  const isBeside = ({ index }: Unit): boolean =>
    [-1, 1].some((step) => found.has(units[beside.get(index)! + step]?.index ?? -1));
  // a short sentence (`目测。`) recurs in the text: one is told by standing beside as many numbers
  const sentences = new Map<string, number>();
  for (const unit of lines)
    if (SENTENCE.test(unit.text) && isBeside(unit)) sentences.set(unit.text, (sentences.get(unit.text) ?? 0) + 1);
  for (const unit of lines) {
    const isMarked = PAGE_MARK.test(unit.text);
    if (found.has(unit.index) || counts.get(shapes.get(unit)!)! < (isMarked || marked ? 2 : RECURS)) continue;
    if (SENTENCE.test(unit.text) && (sentences.get(unit.text) ?? 0) < RECURS) continue;
    if ((isBeside(unit) || isMarked) && !isFirstOfContainer(unit, seen))
      found.set(unit.index, isMarked ? "footer" : "header");
  }
  return besideKnownHeads(units, found);
}

const SENTENCE = /[。；]$/;

/** Where a blank page breaks the run of the numbers, a number still stands beside the head that others have told. */
function besideKnownHeads(units: readonly Unit[], told: ReadonlyMap<number, Furniture>): Map<number, Furniture> {
  const found = new Map(told);
  const heads = new Set(units.filter(({ index }) => told.get(index) === "header").map(({ text }) => text));
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    if (before?.block.line !== true || told.has(unit.index) || !heads.has(unit.text)) continue;
    if (!isPageNumber(before.text)) continue;
    found.set(before.index, "page-number").set(unit.index, "header");
  }
  return found;
}

/** Lone numbers that rise by one, with text between them. */
function pageNumberRun(units: readonly Unit[]): Unit[] {
  let run: { unit: Unit; value: number; at: number }[] = [];
  let longest = run;
  for (const [at, unit] of units.entries()) {
    if (unit.block.line !== true || !isPageNumber(unit.text)) continue;
    const value = pageValue(unit.text);
    const last = run.at(-1);
    if (last !== undefined && value === last.value) continue;
    if (last === undefined || value !== last.value + 1 || at - last.at < LINES_A_PAGE) run = [];
    run.push({ unit, value, at });
    if (run.length > longest.length) longest = run;
  }
  return longest.length >= RECURS ? longest.map(({ unit }) => unit) : [];
}

const CHAPTER_PAGE = /^(?:\d{1,2}|[A-Z])[-–]\d{1,3}$/;
const METHOD_PAGE = /^(\d{1,4}\.\d{1,3})[A-Z]?[-–]\d{1,3}$/;

/** Pages counted by chapter (`2-1`) where paragraphs are too: the number alone on a line that elsewhere begins one. */
function chapterPages(units: readonly Unit[]): Unit[] {
  const alone = units.filter(({ block }) => block.line === true);
  const lone = alone.filter(({ text }) => CHAPTER_PAGE.test(text));
  const ofMethods = alone.filter(({ text }) => METHOD_PAGE.test(text));
  const methods = new Set(
    ofMethods.length === 0 ? [] : units.map(({ text }) => /^METHOD\s+(\d{1,4}\.\d{1,3})/.exec(text)?.[1]),
  );
  return [...lonePages(lone, units), ...ofMethods.filter(({ text }) => methods.has(METHOD_PAGE.exec(text)![1]))];
}

function lonePages(lone: readonly Unit[], units: readonly Unit[]): Unit[] {
  if (lone.length === 0) return [];
  const titled = new Set(
    units.flatMap(({ text, label }) => (label === null || label.length === text.length ? [] : [label.number])),
  );
  return lone.filter(({ text }) => titled.has(text));
}

function pageValue(text: string): number {
  const digits = /\d{1,4}/.exec(text)?.[0];
  return digits !== undefined ? Number(digits) : (romanNumber(text.normalize("NFKC").replace(/[^a-z]/gi, "")) ?? -1);
}
