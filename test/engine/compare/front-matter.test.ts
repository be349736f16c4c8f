import { expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { compareTexts } from "../../../src/engine/compare";

const read = (lines: readonly string[]) =>
  analyseText(lines.map((text) => ({ kind: "paragraph", text, line: true, apart: true })));

test("cover and foreword are aligned but judged by no indicator", () => {
  const left = read([
    "GJB 99801—2019",
    "示例装置通用规范",
    "内部",
    "前言",
    "本规范代替GJB 99801—2009。主要变化如下：",
    "a) 修改了工作温度范围；",
    "b) 质量由15 kg改为12 kg；",
    "1 范围",
    "装置的质量应不大于12 kg。",
  ]);
  const right = read([
    "GB/T 99802—2020",
    "示例装置",
    "前言",
    "本文件代替GB/T 99802—2010。",
    "1 范围",
    "装置的质量应不大于15 kg。",
  ]);
  const { rows, judgements } = compareTexts(left, right);
  const fronts = left.clauses.filter(({ kind }) => kind === "front-matter").map(({ id }) => id);
  const items = left.clauses.filter(({ parent }) => parent !== null && fronts.includes(parent)).map(({ id }) => id);
  expect(items).toHaveLength(2);
  const front = new Set([...fronts, ...items]);
  expect(rows.some((row) => row.left.some((id) => front.has(id)))).toBe(true);
  expect(judgements.flatMap((judgement) => judgement.left.filter((id) => front.has(id)))).toEqual([]);
  expect(judgements.length).toBeGreaterThan(0);
});
