import { describe, expect, it } from "vitest";
import type { TableCell } from "../../../src/contract";
import { effectiveClauses } from "../../../src/engine/overlay";
import { clausesOf } from "./clauses";

const cells = (...rows: string[][]): TableCell[] =>
  rows.flatMap((row, r) => row.map((text, c) => ({ row: r, col: c, rowSpan: 1, colSpan: 1, text, header: r === 0 })));
const TABLE = cells(["项目", "电流"], ["甲", "10 A"], ["乙", "12 A"], ["丙", "10 A"]);

const EDITION = clausesOf(
  ["2", "引用文件", "GB 99208—1993 外壳防护等级\nGB/T 99191—2008 包装储运图示标志"],
  ["5", "要求"],
  ["5.3", "效率", "在额定输出功率下，效率应不低于85 %。\n其他负载下的效率应不低于80 %。"],
  ["a)", "", "空载时"],
  ["5.4", "维修性", "平均修复时间应不大于30 min。"],
  ["5.4.1", "工具", "应使用通用工具。"],
  ["5.6", "寿命", "寿命应不少于 15 年，15 年后报废。"],
  ["表2", "额定值", "项目\t电流\n甲\t10 A\n乙\t12 A\n丙\t10 A", { kind: "table", parent: "5.6", cells: TABLE }],
  ["6", "Tests", "Two units shall be tested at 40 V."],
  ["附录A", "降额要求"],
  ["A.1", "", "结温应不高于75 %。"],
);

/** An amendment of one point a line, as the structure step gives it. */
const amended = (...points: string[]) => {
  const amendment = clausesOf(...points.map((point, at) => [`${"一二三四五六七八九"[at]}`, "", point] as const));
  const { clauses, ...rest } = effectiveClauses(EDITION, [], [{ text: "amendment", clauses: amendment }]);
  const of = (number: string) => clauses.find((clause) => clause.number === number);
  return { clauses, of, reasons: rest.unapplied.map(({ reason }) => reason), ...rest };
};

describe("an amendment", () => {
  it("exchanges words where they stand once, whatever their blanks and dashes", () => {
    const { of, changes } = amended("将5.3中的“85%”改为“88 %”。");
    expect(of("5.3")?.text).toContain("效率应不低于88 %。");
    expect(changes).toMatchObject([{ clause: "5.3", kind: "changed", by: [{ kind: "amendment", id: "amendment" }] }]);
    expect(changes[0]!.text.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["85 %", "88 %"]);
  });

  it("exchanges several words in one sentence, each at its place", () => {
    const { of } = amended("第2章中的“GB 99208-1993”改为“GB/T 99208—2017”，附录A中A.1的“75 %”相应改为“70 %”。");
    expect(of("2")?.text).toContain("GB/T 99208—2017 外壳防护等级");
    expect(of("A.1")?.text).toBe("结温应不高于70 %。");
  });

  it("does not choose between words that stand more than once", () => {
    expect(amended("将5.6中的“15 年”改为“20 年”。").reasons).toEqual(["words-repeated"]);
    expect(amended("将5.6中的“15 年”均改为“20 年”。").of("5.6")?.text).toBe("寿命应不少于 20 年，20 年后报废。");
    expect(amended("5.3第二段“80 %”改为“82 %”。").of("5.3")?.text).toContain("82 %");
  });

  it("does not find a number within another", () => {
    expect(amended("将5.3中的“5 %”改为“6 %”。").reasons).toEqual(["words-not-found"]);
  });

  it("deletes a clause with what hangs under it, and keeps its place", () => {
    const { of, changes } = amended("删除5.4。");
    expect(of("5.4")).toMatchObject({ title: "维修性", text: "", gone: "deleted" });
    expect(of("5.4.1")).toMatchObject({ text: "", gone: "deleted" });
    expect(changes.map(({ clause, kind }) => [clause, kind])).toEqual([
      ["5.4", "deleted"],
      ["5.4.1", "deleted"],
    ]);
  });

  it("adds clauses where their numbers belong", () => {
    const { clauses } = amended(
      "增加5.5：\n5.5 老炼\n电源应老炼24 h。\n5.5.1 温度\n温度为55 ℃。",
      "增加附录B：\n附录B 图样\n见产品规范。",
    );
    const numbers = clauses.map(({ number }) => number);
    expect(numbers.slice(numbers.indexOf("5.4.1"))).toEqual("5.4.1 5.5 5.5.1 5.6 表2 6 附录A A.1 附录B".split(" "));
    expect(clauses.find(({ number }) => number === "5.5.1")).toMatchObject({
      parent: "5.5",
      title: "温度",
      text: "温度为55 ℃。",
    });
    expect(clauses.find(({ number }) => number === "附录B")).toMatchObject({ kind: "annex", parent: null });
  });

  it("does not add a number that is there", () => {
    expect(amended("增加5.4：\n5.4 老炼\n电源应老炼24 h。").reasons).toEqual(["number-taken"]);
  });

  it("adds words behind a clause's own and its lists", () => {
    expect(amended("5.4.1增加下列内容：\n“不应使用专用工具。”").of("5.4.1")?.text).toBe(
      "应使用通用工具。\n不应使用专用工具。",
    );
    const { clauses } = amended("5.3增加下列内容：“效率在25 ℃下测量。”");
    const at = clauses.findIndex(({ number }) => number === "a)");
    expect(clauses[at + 1]).toMatchObject({ parent: "5.3", number: null, text: "效率在25 ℃下测量。" });
  });

  it("replaces a whole clause, its lists with it; subclauses must be part of the new words", () => {
    const { clauses, of } = amended("5.3改为：\n“5.3 电源效率\n效率应不低于88 %。”");
    expect(of("5.3")).toMatchObject({ title: "电源效率", text: "效率应不低于88 %。" });
    expect(clauses.some(({ number }) => number === "a)")).toBe(false);
    expect(amended("5.4改为：“平均修复时间应不大于20 min。”").reasons).toEqual(["has-subclauses"]);
    const whole = amended(
      "5.4改为：\n5.4 维修性\n应便于维修。\n5.4.1 工具\n应不使用工具。\n5.4.2 时间\n应不大于20 min。",
    );
    expect([whole.of("5.4")?.text, whole.of("5.4.1")?.text, whole.of("5.4.2")?.title]).toEqual([
      "应便于维修。",
      "应不使用工具。",
      "时间",
    ]);
  });

  it("changes tables by row, where there is no doubt which row is meant", () => {
    const { of, reasons } = amended("表2第3行“12 A”改为“15 A”。");
    expect(reasons).toEqual([]);
    expect(of("表2")?.text).toBe("项目\t电流\n甲\t10 A\n乙\t15 A\n丙\t10 A");
    expect(of("表2")?.cells?.[5]?.text).toBe("15 A");
    expect(amended("删除表2第3行。").reasons).toEqual(["row-ambiguous"]);
    expect(amended("表2中的“10 A”改为“11 A”。").reasons).toEqual(["words-repeated"]);
  });

  it("is read in English", () => {
    const { of, reasons } = amended(
      'Replace "40 V" in 6 by "45 V".',
      "In 6, replace “Two” with “Three”.",
      "Delete 5.4.1.",
      "Add the following new subclause 5.5:\n5.5 Burn-in\nEach unit shall be burned in for 24 h.",
    );
    expect(reasons).toEqual([]);
    expect(of("6")?.text).toBe("Three units shall be tested at 45 V.");
    expect([of("5.4.1")?.gone, of("5.5")?.title]).toEqual(["deleted", "Burn-in"]);
  });

  it("is read in the forms that amendments are printed in", () => {
    const { of, reasons, clauses } = amended(
      "第2章规范性引用文件中增加：GB/T 99192—2010 样例",
      "将5.3和5.4.1中的“应”均改为“须”。",
      "A.1由“75 %”更改为“70 %”。",
      "增加 5.7，内容如下：\n5.7 标志\n标志应清晰。",
      "5.4标题修改为“维修”。",
      "将6中的40 V改为45 V。",
    );
    expect(reasons).toEqual([]);
    expect(of("2")?.text).toMatch(/GB\/T 99192—2010 样例$/);
    expect([of("5.3")?.text.includes("应"), of("5.4.1")?.text]).toEqual([false, "须使用通用工具。"]);
    expect([of("A.1")?.text, of("5.7")?.title, of("5.4")?.title]).toEqual(["结温应不高于70 %。", "标志", "维修"]);
    expect(clauses.find(({ number }) => number === "6")?.text).toContain("45 V");
  });

  it("is read without marks, by the places that stand alone or begin its lines", () => {
    const lines = clausesOf(["front", "", "MIL-STD-99810C NOTICE 1"]).map((front) => ({
      ...front,
      number: null,
      text: "MIL-STD-99810C NOTICE 1\n5.3\nReplace the second paragraph with the following:\nAt other loads 82 %.\nDelete 5.4.1 and 5.6.\n6: Add the following sentence:\nThree units at 50 V.",
    }));
    const { clauses, unapplied } = effectiveClauses(EDITION, [], [{ text: "notice", clauses: lines }]);
    const of = (number: string) => clauses.find((clause) => clause.number === number);
    expect(unapplied).toEqual([]);
    expect(of("5.3")?.text).toMatch(/85 %。\nAt other loads 82 %\.$/);
    expect([of("5.4.1")?.gone, of("5.6")?.gone]).toEqual(["deleted", "deleted"]);
    expect(of("6")?.text).toBe("Two units shall be tested at 40 V.\nThree units at 50 V.");
  });

  it("does not take a part of a number for a place", () => {
    const { of, reasons } = amended("将5.6改为寿命应不少于20 年。", "将5.3第二段改为：其他负载下不作要求。");
    expect(reasons).toEqual([]);
    expect(of("5.6")?.text).toBe("寿命应不少于20 年。");
    expect(of("5.3")?.text).toMatch(/\n其他负载下不作要求。$/);
  });

  it("reports what it cannot do with the words, the reason and the clause", () => {
    const { unapplied, clauses } = amended("将9.9中的“A”改为“B”。", "5.3的内容作相应修改。", "删除5.4.1。");
    expect(unapplied).toMatchObject([
      { words: "将9.9中的“A”改为“B”", reason: "clause-not-found" },
      { words: "5.3的内容作相应修改", reason: "not-understood" },
    ]);
    expect(clauses.find(({ number }) => number === "5.4.1")?.gone).toBe("deleted");
  });

  it("is read in time that grows with its length, whatever it holds", () => {
    const hostile = [
      "5.3、",
      "将5.3中的“",
      "1.1.1.1.1.1",
      "增加",
      "“”",
      "A.1 ",
      "replace the ",
      "表2第3行",
      "　 ",
      "表2“甲”的",
      "5.3, row 1",
      "Page 5, ",
      "delete the ",
    ];
    const begun = performance.now();
    for (const piece of hostile) {
      amended(piece.repeat(100_000 / piece.length));
      amended(...Array.from({ length: 9 }, () => `${piece.repeat(900)}改为`));
    }
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it("leaves what it does not speak of the objects that they were", () => {
    const { clauses } = amended("将5.3中的“85 %”改为“88 %”。");
    const others = clauses.filter(({ number }) => number !== "5.3");
    expect(others.every((clause) => EDITION.includes(clause))).toBe(true);
  });

  it("goes on where an earlier one ended", () => {
    const points = (text: string) => clausesOf(["一", "", text]);
    const { clauses } = effectiveClauses(
      EDITION,
      [],
      [
        { text: "1", clauses: points("将5.3中的“85 %”改为“88 %”。") },
        { text: "2", clauses: points("将5.3中的“88 %”改为“90 %”。") },
      ],
    );
    expect(clauses.find(({ number }) => number === "5.3")?.text).toContain("90 %");
  });
});
