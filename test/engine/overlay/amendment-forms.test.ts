import { describe, expect, it } from "vitest";
import { effectiveClauses } from "../../../src/engine/overlay";
import { clausesOf } from "./clauses";

const EDITION = clausesOf(
  ["1", "范围", "本标准规定了要求。"],
  ["2", "规范性引用文件", "GB/T 99191—2008 标志"],
  ["4", "要求"],
  ["4.1", "Noise", "The noise shall not exceed 70 dB. It is measured at 7 m."],
  ["4.2", "Weight", "The weight shall not exceed 60 kg."],
  ["4.3", "功率", "功率应不大于5 W。允差为±1 W。"],
  ["4.4", "温度", "应为-20 ℃～50 ℃。"],
  ["5", "试验"],
  ["5.1", "高温", "试验温度55 ℃。"],
);

/** The effective text of an amendment that is printed without marks, line by line. */
function amended(...lines: string[]) {
  const amendment = clausesOf(["0", "", lines.join("\n")]).map((clause) => ({ ...clause, number: null }));
  const { clauses, unapplied, changes } = effectiveClauses(EDITION, [], [{ text: "1", clauses: amendment }]);
  const of = (number: string) => clauses.find((clause) => clause.number === number);
  return { clauses, of, unapplied, changes, reasons: unapplied.map(({ reason }) => reason) };
}

describe("the words of an amendment", () => {
  it("stand behind pages, places and lines of paper", () => {
    const { of, reasons } = amended(
      'Page 5, 4.1: In line 1, delete "70 dB" and substitute "67 dB".',
      "Page 6, paragraph 4.2, Weight: Delete and substitute:",
      '"4.2 Weight. The dry weight shall not exceed 55 kg."',
      "第3页，4.3条，“5 W”改为“4 W”。",
    );
    expect(reasons).toEqual([]);
    expect(of("4.1")?.text).toContain("67 dB");
    expect(of("4.2")).toMatchObject({ title: "Weight", text: "The dry weight shall not exceed 55 kg." });
    expect(of("4.3")?.text).toContain("4 W");
  });

  it("speak of sentences and of what they add to them", () => {
    const { of, reasons } = amended(
      "4.1, second sentence",
      "Replace with the following:",
      "It is measured at 1 m.",
      'In 4.2, after "60 kg" add "without fuel".',
      "4.3条最后一句删除。",
    );
    expect(reasons).toEqual([]);
    expect(of("4.1")?.text).toBe("The noise shall not exceed 70 dB. It is measured at 1 m.");
    expect(of("4.2")?.text).toBe("The weight shall not exceed 60 kg without fuel.");
    expect(of("4.3")?.text).toBe("功率应不大于5 W。");
  });

  it("may give the old words and the new ones below a place with its title", () => {
    const { of, reasons } = amended(
      "4.4 温度",
      "原条文：应为-20 ℃～50 ℃。",
      "修改为：应为-30 ℃～55 ℃。",
      "5.1 高温",
      "“55 ℃”改为“60 ℃”。",
      "2 规范性引用文件",
      "增加引用标准：",
      "GB/T 99192—2010 样例",
    );
    expect(reasons).toEqual([]);
    expect([of("4.4")?.text, of("5.1")?.text]).toEqual(["应为-30 ℃～55 ℃。", "试验温度60 ℃。"]);
    expect(of("2")?.text).toBe("GB/T 99191—2008 标志\nGB/T 99192—2010 样例");
  });

  it("do not take the place before for one that they do not name", () => {
    const { reasons, changes } = amended(
      "4.1",
      'Replace "70 dB" with "67 dB".',
      "Cover page",
      'Replace "7 m" with "8 m".',
    );
    expect(reasons).toEqual(["place-missing"]);
    expect(changes.map(({ clause }) => clause)).toEqual(["4.1"]);
  });

  it("may be counted by chapter before the place that is meant", () => {
    const { of, unapplied } = amended(
      "2.1 4.3条中“5 W”改为“4 W”。",
      "2.2 删去5.1条。",
      "4.1 Add the following sentence at the end of the paragraph:",
      "It is logged.",
    );
    expect(unapplied).toEqual([]);
    expect([of("4.3")?.text.includes("4 W"), of("5.1")?.gone]).toEqual([true, "deleted"]);
    expect(of("4.1")?.text).toMatch(/It is logged\.$/);
  });

  it("hold quotations within quotations, and are not cut at the first that ends", () => {
    expect(amended("4.3改为：“功率应为“甲级”的要求。”").of("4.3")?.text).toBe("功率应为“甲级”的要求。");
    expect(amended("4.3改为：“甲”级品应不大于4 W。").of("4.3")?.text).toBe("“甲”级品应不大于4 W。");
  });

  it("give what they add a title", () => {
    const { of } = amended("增加附录B（规范性附录）电池：\nB.1 容量\n应不小于8 Ah。", "增加4.5“标志”：\n标志应清晰。");
    expect(of("附录B")).toMatchObject({ kind: "annex", title: "电池", text: "" });
    expect(of("B.1")).toMatchObject({ title: "容量", text: "应不小于8 Ah。" });
    expect(of("4.5")).toMatchObject({ title: "标志", text: "标志应清晰。" });
  });

  it("that number clauses anew are left to people", () => {
    for (const line of ["将4.3改为4.3a。", "4.3改为4.4，其后顺延。", "将4.2条与4.3条合并，重新编号。"]) {
      const { changes, unapplied } = amended(line);
      expect(changes).toEqual([]);
      expect(unapplied.flatMap(({ clauses }) => clauses)).toContain("4.3");
    }
  });

  it("that nothing is read in are reported all the same", () => {
    expect(amended("本次修改见封面。").reasons).toEqual(["not-understood"]);
    const points = clausesOf(["一", "", "将4.1中的“70 dB”改为“67 dB”。"], ["二", "", "4.3的允差作废。"]);
    const { unapplied } = effectiveClauses(EDITION, [], [{ text: "1", clauses: points }]);
    expect(unapplied).toMatchObject([{ words: "4.3的允差作废。", reason: "not-understood", clauses: ["4.3"] }]);
  });
});
