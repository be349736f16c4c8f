import { expect, test } from "vitest";
import { type Block, RUNNING } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { notesOf, numbersOf } from "./reading";

const pagesOf = (pages: readonly (readonly string[])[]): Block[] =>
  pages.flatMap((lines, at) =>
    lines.map((text): Block => ({ kind: "paragraph", text, line: true, apart: true, place: { page: at + 1 } })),
  );

test("headings of one title at the edges of pages are kept, what runs beside them is taken out", () => {
  const read = structureDocument(
    pagesOf([
      ["SJ 99330—1995", "1 范围", "本标准规定了滤波器的要求。", "3 技术要求", "3.3 额定电流", "- 1 -"],
      [
        "SJ 99330—1995",
        "3.4 插入损耗",
        "插入损耗应不小于40 dB。",
        "3.5 温升",
        "温升应不超过40 K。",
        "4 试验方法",
        "- 2 -",
      ],
      ["SJ 99330—1995", "4.1 插入损耗", "在50 Ω系统中测量。", "4.2 温升", "在额定电流下测量。", "5 标志", "- 3 -"],
    ]),
    { fileName: "sample.pdf" },
  );
  expect(numbersOf(read)).toEqual(["1", "3", "3.3", "3.4", "3.5", "4", "4.1", "4.2", "5"]);
  expect(notesOf(read, "header")).toContain("SJ 99330—1995");
  expect(notesOf(read, "header").filter((text) => text.includes("插入损耗"))).toEqual([]);
});

test("running heads that name the chapter beside the page number run, titles that count with the pages do not", () => {
  const read = structureDocument(
    pagesOf([
      ["1 Introduction", "Meters are read once in an hour."],
      ["2 CHAPTER 1. INTRODUCTION", "The network is described.", "2 Nodes", "2.1 Leaves", "A leaf measures."],
      ["2.2. ROOTS 3", "A leaf sleeps.", "2.2 Roots", "A root collects."],
      ["4 CHAPTER 3. LINKS", "A root has power.", "3 Links", "Links are slow."],
    ]),
    { fileName: "sample.pdf" },
  );
  expect(numbersOf(read)).toEqual(["1", "2", "2.1", "2.2", "3"]);
  expect(notesOf(read, "header")).toEqual(["2 CHAPTER 1. INTRODUCTION", "2.2. ROOTS 3", "4 CHAPTER 3. LINKS"]);
});

test("chapters that each begin a page are no running heads", () => {
  const read = structureDocument(
    pagesOf([
      ["1 Scope", "This is on meters."],
      ["2 Terms", "None."],
      ["3 Tests", "Meters are tested."],
      ["4 Marking", "Meters are marked."],
    ]),
    { fileName: "sample.pdf" },
  );
  expect(numbersOf(read)).toEqual(["1", "2", "3", "4"]);
});

test("sentences at the edges of pages that differ in a number are demands, no running lines", () => {
  const pages = [5, 8, 12, 20].map((mass, at) => [
    "GB/T 99331—2020",
    `${at + 1} 设备${"甲乙丙丁"[at]}`,
    `外形应符合图${at + 1}。`,
    `The mass shall not exceed ${mass} kg.`,
    `质量应不大于${mass} kg。`,
  ]);
  const read = structureDocument(pagesOf(pages), { fileName: "sample.pdf" });
  expect(read.clauses.filter(({ text }) => /exceed \d+ kg\.\n质量应不大于\d+ kg。/.test(text))).toHaveLength(4);
  expect(notesOf(read, "footer")).toEqual([]);
});

test("a title low on the cover that stands again over the text is the title, and no running line", () => {
  const read = structureDocument(
    pagesOf([
      [
        "ICS 17.200.20",
        "CCS N 11",
        "中华人民共和国国家标准",
        "GB/T 99866—2023",
        "便携式红外测温仪 通用技术条件",
        "Portable infrared thermometers—General specification",
        "2023-03-17 发布 2023-10-01 实施",
      ],
      [
        "便携式红外测温仪 通用技术条件",
        "1 范围",
        "本文件规定了测温仪的要求。",
        "2 要求",
        "2.1 质量",
        "质量应不大于1 kg。",
      ],
      ["2.2 响应时间", "响应时间应不大于1 s。"],
    ]),
    { fileName: "sample.pdf" },
  );
  expect(read.front.titleZh?.value).toBe("便携式红外测温仪 通用技术条件");
  expect([...notesOf(read, "header"), ...notesOf(read, "footer")]).toEqual([]);
});

const running = (text: string, page: number): Block => ({
  kind: "paragraph",
  text,
  line: true,
  apart: true,
  style: RUNNING,
  place: { page },
});

test("heads and feet that stand apart on every page run also where each names another chapter", () => {
  const page = (at: number, lines: readonly string[], head: string, foot: string): Block[] => [
    running(head, at),
    ...pagesOf([lines]).map((block) => ({ ...block, place: { page: at } })),
    running(foot, at),
  ];
  const read = structureDocument(
    [
      ...page(1, ["1 范围", "本标准规定了电缆的要求。"], "GJB 99820—2018  第 1 章 范围", "1"),
      ...page(2, ["2 设计", "2.1 弯曲", "半径应不小于 40 mm，"], "GJB 99820—2018  第 2 章 设计", "2"),
      ...page(3, ["长度应不大于 9 m。", "2.2 间距", "应不小于 9 mm。"], "GJB 99820—2018  第 2 章 设计", "3"),
      ...page(4, ["附录 A（规范性附录）记录", "A.1 表头", "应有日期。"], "GJB 99820—2018  附录 A", "A-1"),
    ],
    { fileName: "sample.pdf" },
  );
  expect(numbersOf(read)).toEqual(["1", "2", "2.1", "2.2", "附录A", "A.1"]);
  expect(notesOf(read, "header")).toHaveLength(4);
  expect(read.clauses.map(({ text }) => text).join(" ")).toContain("40 mm，长度应不大于");
});

test("titles that stand at the same place of every page are headings, not heads", () => {
  const pages = ["1 Scope", "2 Nodes", "3 Links", "4 Power"].flatMap((title, at): Block[] => [
    running(title, at + 1),
    ...pagesOf([[`It is told here of ${title}.`, `It is told on page ${title}.`]]).map((block) => ({
      ...block,
      place: { page: at + 1 },
    })),
  ]);
  const read = structureDocument(pages, { fileName: "sample.pdf" });
  expect(numbersOf(read)).toEqual(["1", "2", "3", "4"]);
  expect(notesOf(read, "header")).toEqual([]);
});
