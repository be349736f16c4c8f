import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/contract";
import { blocksOfPages } from "../../../src/formats/read/layout/blocks";
import type { Piece } from "../../../src/formats/read/layout/piece";
import { type Rule, rulesOfPath } from "../../../src/formats/read/layout/rules";
import { wordsAt } from "./words-at";

const SIZE = 9;
const words = wordsAt(SIZE);

const across = (at: number, from: number, to: number): Rule => ({ along: "x", at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ along: "y", at, from, to });
const PAGE = { width: 595, height: 842 };
const blocksOf = (pieces: readonly Piece[], rules: readonly Rule[]): Block[] =>
  blocksOfPages([{ page: 1, text: { ...PAGE, pieces, rules } }]);

/** All lines of a table whose rows and columns are told by their edges. */
const gridOf = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => across(y, xs[0]!, xs.at(-1)!)),
  ...xs.map((x) => down(x, ys[0]!, ys.at(-1)!)),
];

/** Cells as `row,col: text`, with what they span behind. */
const told = (blocks: readonly Block[]): string[] =>
  (blocks.find(({ kind }) => kind === "table")?.cells ?? []).map(
    ({ row, col, rowSpan, colSpan, text, header }) =>
      `${header ? "H " : ""}${row},${col}${rowSpan > 1 ? ` rows ${rowSpan}` : ""}${colSpan > 1 ? ` columns ${colSpan}` : ""}: ${text}`,
  );

describe("a table that rules draw", () => {
  const XS = [70, 130, 250, 370];
  const YS = [100, 120, 160, 200];
  const FULL = [
    words("项目", 85, 113),
    words("条件", 170, 113),
    words("要求", 290, 113),
    words("低温工作", 75, 143),
    words("在试验箱中放置两小时，在", 133, 133),
    words("该温度下通电工作", 133, 146),
    words("测距误差不大于一米，显示", 253, 133),
    words("器清晰", 253, 146),
    words("质量", 85, 183),
    words("称量", 170, 183),
    words("不大于1.2 kg", 270, 183),
  ];
  const CELLS = [
    "H 0,0: 项目",
    "H 0,1: 条件",
    "H 0,2: 要求",
    "1,0: 低温工作",
    "1,1: 在试验箱中放置两小时，在该温度下通电工作",
    "1,2: 测距误差不大于一米，显示器清晰",
    "2,0: 质量",
    "2,1: 称量",
    "2,2: 不大于1.2 kg",
  ];

  it("has the words of each cell together, also where its cells are full and stand close", () =>
    expect(told(blocksOf(FULL, gridOf(XS, YS)))).toEqual(CELLS));

  it("is the same where its rules are dashed, doubled, or drawn cell by cell", () => {
    const dashed = gridOf(XS, YS).flatMap((rule): Rule[] =>
      Array.from({ length: Math.ceil((rule.to - rule.from) / 6) }, (_, at) => ({
        ...rule,
        from: rule.from + 6 * at,
        to: Math.min(rule.to, rule.from + 6 * at + 3),
      })),
    );
    const doubled = gridOf(XS, YS).flatMap((rule) => [rule, { ...rule, at: rule.at + 1.5 }]);
    for (const rules of [dashed, doubled]) expect(told(blocksOf(FULL, rules))).toEqual(CELLS);
  });

  it("is the same where its rules are dots, each a small square that is filled", () => {
    const dotAt = (x: number, y: number): Rule[] =>
      rulesOfPath(
        [
          { kind: "move", to: [x, y] },
          { kind: "line", to: [x + 0.75, y] },
          { kind: "line", to: [x + 0.75, y + 0.75] },
          { kind: "line", to: [x, y + 0.75] },
          { kind: "close" },
        ],
        { isStroked: false },
      );
    const dotted = gridOf(XS, YS).flatMap(({ along, at, from, to }) =>
      Array.from({ length: Math.ceil((to - from) / 1.5) }, (_, dot) => from + 1.5 * dot).flatMap((place) =>
        along === "x" ? dotAt(place, at) : dotAt(at, place),
      ),
    );
    expect(told(blocksOf(FULL, dotted))).toEqual(CELLS);
  });

  it("is the same where its sides are open", () => {
    const open = [...YS.map((y) => across(y, 70, 370)), ...XS.slice(1, -1).map((x) => down(x, 100, 200))];
    expect(told(blocksOf(FULL, open))).toEqual(CELLS);
  });

  it("parts words that are told as one piece where its lines go through a blank of them", () => {
    const pieces = [
      { ...words("项目 单位 指标", 75, 113), right: 145 },
      { ...words("质量 kg ≤4.5", 75, 143), right: 148 },
    ];
    expect(told(blocksOf(pieces, gridOf([70, 98, 124, 150], [100, 120, 160])))).toEqual([
      "H 0,0: 项目",
      "H 0,1: 单位",
      "H 0,2: 指标",
      "1,0: 质量",
      "1,1: kg",
      "1,2: ≤4.5",
    ]);
  });

  it("may have one row of three cells, as what an amendment adds", () => {
    const row = [words("压力", 75, 113), words("MPa", 135, 113), words("≥45", 255, 113)];
    expect(told(blocksOf(row, gridOf(XS, [100, 120])))).toEqual(["0,0: 压力", "0,1: MPa", "0,2: ≥45"]);
  });

  it("has cells over several rows and columns, and a head as deep as these reach", () => {
    const rules = [
      ...[100, 140, 160].map((y) => across(y, 70, 370)),
      across(120, 130, 370),
      ...[70, 130, 370].map((x) => down(x, 100, 160)),
      down(250, 120, 160),
    ];
    const pieces = [
      words("频段", 85, 123),
      words("功率", 240, 113),
      words("最小", 180, 133),
      words("最大", 300, 133),
      words("甲", 90, 153),
      words("5", 180, 153),
      words("10", 300, 153),
    ];
    expect(told(blocksOf(pieces, rules))).toEqual([
      "H 0,0 rows 2: 频段",
      "H 0,1 columns 2: 功率",
      "H 1,1: 最小",
      "H 1,2: 最大",
      "2,0: 甲",
      "2,1: 5",
      "2,2: 10",
    ]);
  });

  it("stands between the text above and below it, with its place on the page", () => {
    const around = [words("表1 指标", 180, 90, 10), words("2.2 质量应不大于1 kg。", 70, 220, 10)];
    const blocks = blocksOf([...FULL, ...around], gridOf(XS, YS));
    expect(blocks.map(({ kind, text }) => (kind === "table" ? kind : text))).toEqual([
      "表1 指标",
      "table",
      "2.2 质量应不大于1 kg。",
    ]);
    const [left, top, right, bottom] = blocks[1]!.place!.box!;
    expect([left, top, right]).toEqual([70, 100, 370]);
    expect(Math.abs(bottom - 200)).toBeLessThan(3);
  });

  it("keeps its empty cells where a record is to be filled in", () => {
    const cells = told(
      blocksOf([words("序号", 85, 113), words("项目", 170, 113), words("结果", 290, 113)], gridOf(XS, YS)),
    );
    expect(cells).toHaveLength(9);
    expect(cells.at(-1)).toBe("2,2: ");
  });

  it("begins a new line in a cell for a listed item and behind the end of a sentence", () => {
    const pieces = [
      words("甲", 80, 113),
      words("应符合：", 140, 113),
      words("a) 一；", 140, 126),
      words("b) 二", 140, 139),
    ];
    const rules = gridOf([70, 130, 250], [100, 150, 170]);
    expect(told(blocksOf([...pieces, words("乙", 80, 163)], rules))).toContain("H 0,1: 应符合：\na) 一；\nb) 二");
  });
});

describe("rules that are no table", () => {
  const LINES = [words("1 范围", 70, 110, 10), words("本标准规定了要求。", 70, 130, 10)];
  const lines = ["1 范围", "本标准规定了要求。"];
  it.each([
    [
      "a frame around the text of a page, with a title block",
      [...gridOf([50, 300, 545], [780, 800, 820]), ...gridOf([50, 545], [50, 780]), down(300, 780, 820)],
    ],
    ["one box", gridOf([60, 300], [95, 140])],
    ["two boxes beside one another", gridOf([60, 300, 500], [95, 140])],
    ["rules above and below a running head", [across(60, 70, 525), across(780, 70, 525)]],
    ["squared paper beside the text", gridOf([300, 320, 340, 360], [300, 320, 340, 360])],
    ["a drawing of thousands of lines", Array.from({ length: 6_000 }, (_, at) => down(70 + at / 100, 90, 140))],
    ["cells that are no rectangles", [...gridOf([60, 400], [95, 140]), down(200, 95, 115), across(115, 200, 400)]],
  ])("%s: the words are lines as they are", (_, rules) =>
    expect(blocksOf(LINES, rules).map(({ text }) => text)).toEqual(lines),
  );

  it("lose no word, whatever lines cross whatever words", () => {
    const place = fc.integer({ min: 0, max: 40 }).map((step) => 50 + 12 * step);
    const rule = fc.record({ along: fc.constantFrom<"x" | "y">("x", "y"), at: place, from: place, length: place });
    const piece = fc.tuple(place, place);
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 30 }),
        fc.array(piece, { minLength: 1, maxLength: 30 }),
        (rules, places) => {
          const pieces = places.map(([left, base], at) => words(`〔${at}〕`, left, base));
          const found = blocksOf(
            pieces,
            rules.map(({ length, ...one }) => ({ ...one, to: one.from + length })),
          );
          const text = found.map((block) => block.text).join("\n");
          for (const { text: own } of pieces) expect(text.split(own)).toHaveLength(2);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("raised numbers", () => {
  it("are exponents, not digits of the number before them", () => {
    const pieces = [words("误差不大于±1.5×10", 70, 100, 10), { ...words("-6", 200, 96, 6), left: 178, right: 185 }];
    const line = [{ ...pieces[0]!, right: 177 }, pieces[1]!];
    expect(blocksOf(line, []).map(({ text }) => text)).toEqual(["误差不大于±1.5×10⁻⁶"]);
  });
});
