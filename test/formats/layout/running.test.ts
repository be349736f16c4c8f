import { expect, test } from "vitest";
import type { Block } from "../../../src/contract";
import { blocksOfPages } from "../../../src/formats/read/layout/blocks";
import type { Piece } from "../../../src/formats/read/layout/piece";
import { wordsAt } from "./words-at";

const SIZE = 10;
const [LEFT, RIGHT] = [50, 310];
const LINE = 14;
const words = wordsAt(SIZE);
const full = "电缆应按用途分束敷设并应先核对图样再检查型号";
const column = (left: number, lines: readonly string[]): Piece[] =>
  lines.map((line, at) => words(line, left, 100 + at * LINE));
const blocksOf = (pages: readonly (readonly Piece[])[]): Block[] =>
  blocksOfPages(pages.map((pieces, at) => ({ page: at + 1, text: { width: 595, height: 842, rules: [], pieces } })));

const columns = (head: string): Piece[] => [
  words("标准编号", LEFT, 60),
  words(head, 450, 60),
  ...column(LEFT, Array<string>(8).fill(full)),
  ...column(RIGHT, Array<string>(8).fill(full)),
];

test("a head over two columns is no line of either, whatever it says on each page", () => {
  const blocks = blocksOf([columns("第一章"), columns("第二章"), columns("第三章")]);
  const running = blocks.filter(({ style }) => style === "running");
  expect(running.map(({ text }) => text)).toEqual(["标准编号  第一章", "标准编号  第二章", "标准编号  第三章"]);
  expect(blocks).toHaveLength(3 * 17);
});

test("lines at the head of pages that no white space parts from the text are text", () => {
  const page = column(LEFT, Array<string>(8).fill(full));
  expect(blocksOf([page, page, page]).filter(({ style }) => style !== undefined)).toEqual([]);
});

test("a last page of few lines is read in the columns of the pages before it", () => {
  const last = [...column(LEFT, ["甲以后", "乙乙乙", "丙丙丙"]), ...column(RIGHT, ["丁丁丁", "戊戊戊", "己己己"])];
  const alone = blocksOf([last]);
  expect(alone.some(({ text }) => text.startsWith("甲以后\t丁丁丁"))).toBe(true);
  const blocks = blocksOf([columns("第一章"), columns("第二章"), last]);
  expect(blocks.slice(-6).map(({ text }) => text)).toEqual([
    "甲以后",
    "乙乙乙",
    "丙丙丙",
    "丁丁丁",
    "戊戊戊",
    "己己己",
  ]);
});

test("the last entries of contents make no table with the chapter below them", () => {
  const entry = (number: string, title: string, page: string, base: number): Piece[] => [
    words(number, LEFT, base),
    words(title, 120, base),
    words(page, 400, base),
  ];
  const rows = [
    ...entry("3", "检验与验收", "3", 100),
    ...entry("4", "售后服务", "3", 100 + LINE),
    words("1", LEFT, 100 + 2 * LINE),
    words("总则总则", 120, 100 + 2 * LINE),
  ];
  expect(blocksOf([rows]).map(({ kind }) => kind)).toEqual(["table"]);
  const contents = blocksOf([[words("目次", 250, 86), ...rows]]);
  expect(contents.map(({ text }) => text)).toEqual(["目次", "3  检验与验收  3", "4  售后服务  3", "1  总则总则"]);
});

test("the mark of a note that is set a little smaller and raised stays with the word before it", () => {
  const blocks = blocksOf([
    [words("间距应不小于", LEFT, 100), words("1)", LEFT + 60, 95.5, 8), words("，并应", LEFT + 76, 100)],
  ]);
  expect(blocks.map(({ text }) => text)).toEqual(["间距应不小于1)，并应"]);
});
