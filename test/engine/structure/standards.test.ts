import { describe, expect, test } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("a standard in the manner of GB/T 1.1", () => {
  test("the table of contents yields no headings and is reported", async () => {
    const text = await structured(`目  次
前言 ………………………………… Ⅲ
1  范围 ……………………………… 1
2  要求 ……………………………… 2
2.1  外观 …………………………… 2
附录A（规范性）  试验电路 ………… 5

前言
本文件由示例委员会提出。
1  范围
本文件规定了示例装置的要求。
2  要求
2.1  外观
表面应平整。
附录A
（规范性）
试验电路
A.1  概述
试验电路见图A.1。`);
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "附录A", "A.1"]);
    expect(clauseOf(text, "附录A")).toMatchObject({ kind: "annex", title: "试验电路", normative: true });
    expect(notesOf(text, "contents")).toHaveLength(1);
  });

  test.each([
    ["before a page number alone", "附录A（规范性）  试验电路  5"],
    ["without a page", "附录A（规范性）试验电路"],
  ])("an annex is listed in the contents also %s, its title below its number in the text", async (_, entry) => {
    const text = await structured(
      `目  次\n前言\n1 范围\n2 要求\n${entry}\n前言\n本文件由示例委员会提出。\n1 范围\n本文件规定了要求。\n2 要求\n应平整。\n附录A\n（规范性）\n试验电路\nA.1 概述\n见图。`,
    );
    expect(numbersOf(text)).toEqual(["1", "2", "附录A", "A.1"]);
    expect(clauseOf(text, "附录A").title).toBe("试验电路");
  });

  test("contents without leaders are known by their entries recurring", async () => {
    const text = await structured("目录\n1 范围 1\n2 要求 1\n\n1 范围\n本文件适用于示例。\n2 要求\n应合格。");
    expect(numbersOf(text)).toEqual(["1", "2"]);
  });

  test("a sentence that begins with a cross-reference is no heading", async () => {
    const text = await structured(`4 要求
4.1 外观
外观应符合规定。
4.2 规定的条件下，装置应能工作，并应符合
4.3 的要求。
4.2 性能
性能应符合4.3。
4.3 质量
不大于3 kg。`);
    expect(numbersOf(text)).toEqual(["4", "4.1", "4.2", "4.3"]);
    expect(clauseOf(text, "4.2").title).toBe("性能");
    expect(clauseOf(text, "4.1").text).toContain("4.3 的要求。");
  });

  test("a quantity at the head of a line is no heading", async () => {
    const text = await structured(
      "1 范围\n适用范围如下：\n3 mm 以下的板材；\n2 要求\n应合格。\n3 V 电源供电。\n3 试验\n按2。",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "3"]);
    expect(clauseOf(text, "3").title).toBe("试验");
  });

  test("skipped and repeated numbers are kept as printed and reported", async () => {
    const text = await structured("1 范围\n甲。\n3 要求\n3.1 外观\n乙。\n3.2 质量\n丙。\n3.2 尺寸\n丁。\n4 试验\n戊。");
    expect(numbersOf(text)).toEqual(["1", "3", "3.1", "3.2", "3.2", "4"]);
    expect(text.clauses.map((clause) => clause.id)).toContain("3.2~2");
    expect(notesOf(text, "skipped-number")).toEqual(["3"]);
    expect(notesOf(text, "repeated-number")).toEqual(["3.2"]);
  });

  test("page numbers and running heads between lines are taken out and reported", async () => {
    const page = (n: number) => Array.from({ length: 9 }, (_, i) => `第${n}页的第${i + 1}句话应当保留。`).join("\n");
    const text = await structured(
      `GB/T 99300—2020\n1 范围\n${page(1)}\n1\nGB/T 99300—2020\n${page(2)}\n2\nGB/T 99300—2020\n2 要求\n${page(3)}\n3\nGB/T 99300—2020\n${page(4)}`,
    );
    expect(numbersOf(text)).toEqual(["1", "2"]);
    expect(notesOf(text, "page-number")).toEqual(["1", "2", "3"]);
    expect(notesOf(text, "header").length).toBeGreaterThanOrEqual(3);
  });

  test("list items nest by their labels and hang under their stem", async () => {
    const text = await structured(`5 要求
5.1 装置应：
a) 有标志，包括：
1) 型号；
2) 编号；
b) 有接地端子：
——位于外壳；
——直径不小于6 mm。
装置还应有铭牌。
5.2 不应有毛刺。`);
    const ids = text.clauses.map((clause) => clause.id);
    expect(ids).toEqual(
      expect.arrayContaining(["5.1/a)", "5.1/a)/1)", "5.1/a)/2)", "5.1/b)", "5.1/b)/—1", "5.1/b)/—2", "5.1/p1"]),
    );
    expect(clauseOf(text, "5.1").text).toBe("装置应：");
    expect(clauseOf(text, "5.2").text).toBe("不应有毛刺。");
  });

  test("items numbered 1, 2, 3 under a numbered sentence of an engineering code are no chapters", async () => {
    const text = await structured(`1 总则
1.0.1 为了保证质量，制定本规范。
1.0.2 本规范适用于：
1 新建工程；
2 扩建工程；
3 改建工程。
2 术语
2.0.1 示例 example
举例。
3 基本规定
3.1 一般规定
3.1.1 应合格。`);
    expect(numbersOf(text)).toEqual(["1", "1.0.1", "1.0.2", "2", "2.0.1", "3", "3.1", "3.1.1"]);
    expect(clauseOf(text, "1.0.2/3").kind).toBe("list-item");
  });

  test("notes, examples, tables, figures and formulas are nodes of their own", async () => {
    const text = await structured(
      `# 4 要求

## 4.1 限值

限值按式（1）计算：

F = m·a ……………………（1）

限值见表1。

表1 限值

| 项目 | 值 |
|---|---|
| 质量 | 3 kg |

注1：质量不含电缆。

示例：装置A。

图1 外形图
`,
      "sample.md",
    );
    const of = (kind: string) => text.clauses.filter((clause) => clause.kind === kind).map((clause) => clause.number);
    expect(of("formula")).toEqual(["(1)"]);
    expect(of("table")).toEqual(["表1"]);
    expect(clauseOf(text, "表1").title).toBe("限值");
    expect(clauseOf(text, "表1").cells).toHaveLength(4);
    expect(of("note")).toEqual(["注1"]);
    expect(of("example")).toEqual(["示例"]);
    expect(of("figure")).toEqual(["图1"]);
  });

  test("term entries have their number on a line of its own", async () => {
    const text = await structured(
      "3 术语和定义\n3.1\n额定功率 rated power\n规定条件下的功率。\n3.2\n欠压\n电压过低的状态。\n4 要求\n应合格。",
    );
    expect(clauseOf(text, "3.1")).toMatchObject({
      kind: "term-entry",
      title: "额定功率 rated power",
      text: "规定条件下的功率。",
    });
    expect(clauseOf(text, "3.2").title).toBe("欠压");
  });

  test("annexes of older standards carry numbers without a first point", async () => {
    const text = await structured(
      "1 范围\n甲。\n附录A（补充件）\n试验\nA1 设备\n乙。\nA1.1 电源\n丙。\nA2 步骤\n丁。\n附加说明：\n本标准由示例提出。",
    );
    expect(numbersOf(text)).toEqual(["1", "附录A", "A1", "A1.1", "A2"]);
    expect(clauseOf(text, "附录A")).toMatchObject({ normative: true, title: "试验" });
  });

  test("full-width digits and points number like the others", async () => {
    const text = await structured("１　范围\n甲。\n２　要求\n２．１　外观\n乙。");
    expect(numbersOf(text)).toEqual(["1", "2", "2.1"]);
  });
});

describe("English documents", () => {
  test("hard-wrapped text with page breaks is joined and its running heads are taken out", async () => {
    const body = (n: number) =>
      Array.from(
        { length: 4 },
        () =>
          `   This is line text about ${["", "foxes", "hens", "geese", "cats"][n]!} that was broken near the right margin by a\n   formatter and goes on for one more line until the sentence ends here.`,
      ).join("\n\n");
    const page = (n: number, text: string) =>
      `Example                   Standards Track                    [Page ${n}]\n\f\nRFC 99111                  HTTP Caching                   June 2022\n\n${text}`;
    const text = await structured(
      `Table of Contents\n\n   1.  Introduction . . . . . . . . . . . . . . . . . . . . . .   2\n     1.1.  Notation . . . . . . . . . . . . . . . . . . . . .   2\n   2.  Operation  . . . . . . . . . . . . . . . . . . . . .   3\n   Appendix A.  Grammar . . . . . . . . . . . . . . . . . . .   4\n\n${page(1, `1.  Introduction\n\n${body(1)}\n\n1.1.  Notation\n\n${body(2)}\n\n`)}${page(2, `   the end of the\n\n2.  Operation\n\n${body(3)}\n\n`)}${page(3, `Appendix A.  Grammar\n\n${body(4)}\n`)}`,
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "2", "AppendixA"]);
    expect(clauseOf(text, "1").text.split("\n")).toHaveLength(4);
    expect(clauseOf(text, "1").text).not.toContain("Standards Track");
    expect(clauseOf(text, "AppendixA")).toMatchObject({ kind: "annex", title: "Grammar" });
  });

  test("MIL-STD titles run into their paragraphs", async () => {
    const text = await structured(
      "4. GENERAL REQUIREMENTS\n\n4.1 Materials. Materials shall resist corrosion.\n\n4.1.1 Metals.\n\n4.2 The unit shall be sealed. It shall not leak.\n\n3.2.x (Capability). This paragraph shall identify it.",
    );
    expect(clauseOf(text, "4.1")).toMatchObject({ title: "Materials", text: "Materials shall resist corrosion." });
    expect(clauseOf(text, "4.1.1").title).toBe("Metals");
    expect(clauseOf(text, "4.2").title).toBe("");
  });

  test("a placeholder number keeps its place", async () => {
    const text = await structured(
      "3. Requirements\n\n3.1 Modes. If any.\n\n3.2 Capabilities. As follows.\n\n3.2.x (Capability). This shall identify it.\n\n3.3 Interfaces. None.",
    );
    expect(numbersOf(text)).toEqual(["3", "3.1", "3.2", "3.2.x", "3.3"]);
  });

  test("methods and appendices begin their numbers anew", async () => {
    const text = await structured(
      "1. SCOPE\n\n1.1 Purpose. It tests.\n\n2. DOCUMENTS\n\nNone.\n\nMETHOD 901.2\n\nHIGH TEMPERATURE\n\n1. SCOPE\n\n1.1 Purpose. Heat.\n\n2. GUIDANCE\n\nUse care.\n\nMETHOD 902.1\n\nLOW TEMPERATURE\n\n1. SCOPE\n\n1.1 Purpose. Cold.\n\nAPPENDIX A\n\nTAILORING\n\n10. SCOPE\n\n10.1 Scope. This appendix is not mandatory.\n\n20. DOCUMENTS\n\nNone.",
    );
    expect(numbersOf(text)).toEqual("1 1.1 2 METHOD901.2 1 1.1 2 METHOD902.1 1 1.1 APPENDIXA 10 10.1 20".split(" "));
    expect(clauseOf(text, "METHOD901.2").title).toBe("HIGH TEMPERATURE");
    expect(clauseOf(text, "METHOD902.1/1.1").text).toBe("Cold.");
  });

  test("numbers of a control catalogue are clauses with their enhancements below", async () => {
    const text = await structured(
      "# Controls\n\n## AC-1 POLICY\n\nDevelop a policy.\n\n## AC-2 ACCOUNT MANAGEMENT\n\nManage.\n\n### AC-2(1) AUTOMATION\n\nAutomate.\n\n### AC-2(2) REMOVAL\n\nRemove.\n\n## AU-1 AUDIT\n\nAudit.",
      "c.md",
    );
    expect(numbersOf(text)).toEqual(["AC-1", "AC-2", "AC-2(1)", "AC-2(2)", "AU-1"]);
    expect(clauseOf(text, "AC-2(1)").parent).toBe("AC-2");
  });

  test("a baseline may choose one control of a family", async () => {
    const text = await structured(
      "AC-1  Policy\nWrite a policy.\nAC-2  Accounts\nManage them.\nAC-17  Remote Access\nAuthorize it before\nAC-2 accounts use it.\nPE-6  Monitoring\nMonitor entries.\nPS-4  Termination\nWithdraw access.",
    );
    expect(numbersOf(text)).toEqual(["AC-1", "AC-2", "AC-17", "PE-6", "PS-4"]);
  });
});
