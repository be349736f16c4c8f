import { describe, expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { readBlocks } from "../../../src/formats/read";
import { clauseOf, numbersOf, structured } from "./reading";

const page = (body: string) => structured(`<!DOCTYPE html><html><body>${body}</body></html>`, "sample.html");

describe("numbered paragraphs", () => {
  test("that a page does not mark as it marks headings of that depth are items of their clause", async () => {
    const text =
      await page(`<p>ISO 99117:2016</p><h1>5 Procedure</h1><h2>5.1 Sampling</h2><h3>5.1.1 Lots</h3><p>Take one lot.</p>
      <h3>5.1.2 Sizes</h3><p>Take ten units.</p>
      <h2>5.2 Apparatus</h2><p>The usual equipment and the following.</p>
      <div><b>5.2.1 Balance,</b><p>readable to 0,1 g.</p></div><div><b>5.2.2</b><p>Weigh the dry sample in the bowl (5.2.1) before the test.</p></div>
      <h1>6 Report</h1><p>None.</p>`);
    expect(numbersOf(text)).toEqual(["5", "5.1", "5.1.1", "5.1.2", "5.2", "6"]);
    expect(clauseOf(text, "5.2.1")).toMatchObject({
      kind: "list-item",
      number: "5.2.1",
      parent: "5.2",
      title: "",
      text: "Balance,\nreadable to 0,1 g.",
    });
    expect(clauseOf(text, "5.2.2").text).toBe("Weigh the dry sample in the bowl (5.2.1) before the test.");
  });

  test("that the contents leave out, though they list others as deep, are items of their clause", async () => {
    const text = await structured(`ISO 99117:2016
目  次
1 范围 ……………… 1
2 试验 ……………… 1
2.1 一般 …………… 1
2.1.1 环境 ………… 1
2.1.2 样品 ………… 1
2.2 仪器 …………… 2

1 范围
本文件规定了试验方法。
2 试验
2.1 一般
2.1.1 环境
温度为23 ℃±2 ℃。
2.1.2 样品
样品为五件。
2.2 仪器
2.2.1 天平，分度值不大于0.1 g。
2.2.2 镊子。`);
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "2.1.1", "2.1.2", "2.2"]);
    expect(clauseOf(text, "2.2.2")).toMatchObject({ kind: "list-item", parent: "2.2", text: "镊子。" });
  });

  test("are untitled clauses in a standard after GB/T 1.1, whatever its styles and contents show", async () => {
    const text = await page(`<p>GB/T 99117—2023</p><h1>4 要求</h1><h2>4.1 一般</h2><p>应符合图样。</p><h2>4.2 尺寸</h2>
      <p>应符合表1。</p><h1>5 检验</h1><p>5.1 产品应经检验合格。</p><p>5.2 检验分为两类。</p>`);
    expect(numbersOf(text)).toEqual(["4", "4.1", "4.2", "5", "5.1", "5.2"]);
  });

  test("are clauses in texts of other bodies, though headings of that depth are marked", async () => {
    const text =
      await page(`<p>NASA-STD-99117</p><h1>4 REQUIREMENTS</h1><h2>4.1 Design</h2><h3>4.1.1 Loads</h3><p>None.</p>
      <h3>4.1.2 Life</h3><p>None.</p><h2>4.2 Proof</h2><p>4.2.1 [SLG 6] Each sling shall be proof loaded.</p>
      <p>4.2.2 [SLG 7] The load shall be held for 3 minutes.</p>`);
    expect(numbersOf(text)).toEqual(["4", "4.1", "4.1.1", "4.1.2", "4.2", "4.2.1", "4.2.2"]);
  });

  test("are sentences also where one of them has lost its stop", async () => {
    const text = await structured(`5 DETAILED
5.1 Tools shall be kept in the shed.
5.2 The tools are lent for one day
5.3 Wash the tools after use.`);
    expect(["5.1", "5.2", "5.3"].map((number) => clauseOf(text, number).title)).toEqual(["", "", ""]);
    expect(clauseOf(text, "5.2").text).toBe("The tools are lent for one day");
  });

  test("stay clauses where nothing shows that the document makes headings of that depth", async () => {
    const catalogue =
      await page(`<h1>3 Requirements</h1><h2>3.1 Access</h2><p>3.1.1 Limit access to authorized users.</p>
      <p>3.1.2 Limit access to permitted functions.</p><h2>3.2 Training</h2><p>3.2.1 Train the operators.</p>`);
    expect(numbersOf(catalogue)).toEqual(["3", "3.1", "3.1.1", "3.1.2", "3.2", "3.2.1"]);
    const plain = await structured(`4 要求
4.1 外观
4.1.1 外壳
外壳应平整。
4.1.2 颜色
颜色应为灰色。
4.2 性能
4.2.1 装置应能连续工作。
4.2.2 装置的质量应不大于5 kg。`);
    expect(numbersOf(plain)).toEqual(["4", "4.1", "4.1.1", "4.1.2", "4.2", "4.2.1", "4.2.2"]);
  });

  test("demand what they say themselves, not what the sentence before the list does", async () => {
    const { blocks } = await readBlocks(
      new TextEncoder().encode(`<html><body><p>ISO 99118:2019</p><h1>5 要求</h1><h2>5.1 一般</h2><h3>5.1.1 外观</h3><p>应平整。</p><h3>5.1.2 质量</h3><p>应不大于5 kg。</p>
      <h2>5.2 环境</h2><p>装置应符合下列规定。</p><p>5.2.1 装置宜能在-40 ℃工作。</p><p>5.2.2 装置可带风扇。</p></body></html>`),
      "a.html",
    );
    const { clauses } = analyseText(blocks);
    const typeOf = (id: string) => clauses.find((clause) => clause.id === id)!.provisions[0]!.type;
    expect([typeOf("5.2.1"), typeOf("5.2.2")]).toEqual(["recommendation", "permission"]);
  });
});

test("附件A of a translated standard is its annex A, what a statute encloses keeps its name", async () => {
  const standard = await page(
    "<h1>1 范围</h1><p>无。</p><h1>附件A（规范性附录）缺陷</h1><h2>A.1 原理</h2><p>目视。</p>",
  );
  expect(numbersOf(standard)).toEqual(["1", "A", "A.1"]);
  expect(clauseOf(standard, "A")).toMatchObject({ kind: "annex", title: "缺陷", normative: true });
  const statute = await structured("第一条 甲应登记。\n第二条 乙应登记。\n附件1：登记表\n姓名");
  expect(numbersOf(statute)).toEqual(["第一条", "第二条", "附件1"]);
});

test("the end of a sentence after a cross-reference is no heading", async () => {
  const text = await structured("1 范围\n无。\n附录D（资料性）\n结果\n统计结果列于表\nD.1中。\n其余见报告。");
  expect(numbersOf(text)).toEqual(["1", "附录D"]);
});

describe("numbered sentences", () => {
  test("that a line break cuts before a value have no title and stay whole", async () => {
    const text = await structured(`1 范围
1.1 一般
本文件适用于泵。
1.2 本文件适用于压力不大于
21 MPa的泵。
1.3 The mass shall not exceed
12 kg.
2 抽样
2.1 批的组成
同一 2.2 条所述生产期内的泵组成一批，见
2.2 条的规定。
2.2 生产期
不应超过30 d。`);
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.2", "1.3", "2", "2.1", "2.2"]);
    expect(clauseOf(text, "1.2")).toMatchObject({ title: "", text: "本文件适用于压力不大于 21 MPa的泵。" });
    expect(clauseOf(text, "1.3").text).toBe("The mass shall not exceed 12 kg.");
    expect(clauseOf(text, "2.2").title).toBe("生产期");
  });

  test("that end in a stop, with nothing below them, are text and no titles; a title that has clauses below stays one", async () => {
    const text = await structured(`3.  REQUIREMENTS
3.1  Light.
3.1.1  Colour.  The colour shall be white.
3.1.2  Reserved.
3.2  Ship instruments in closed cases.
3.3  Handling.
3.3.1  Keep the cases dry.`);
    const titles = text.clauses.map(({ number, title }) => `${number} ${title}`.trim());
    expect(titles).toEqual([
      "3 REQUIREMENTS",
      "3.1 Light",
      "3.1.1 Colour",
      "3.1.2 Reserved",
      "3.2",
      "3.3 Handling",
      "3.3.1",
    ]);
    expect(clauseOf(text, "3.2").text).toBe("Ship instruments in closed cases.");
  });
});

test("works in a list of references are no chapters", async () => {
  const text = await structured(`1.1 PURPOSE
This text has a purpose.
1.2 AUDIENCE
Suppliers.
APPENDIX A
GLOSSARY
unit   One of many.
APPENDIX B
REFERENCES
1. Example Office, Survey of Surveyors, 2019.
2. Example Office, Cases, 2020.`);
  expect(numbersOf(text)).toEqual(["1.1", "1.2", "APPENDIXA", "APPENDIXB"]);
});

describe("titles run into their paragraphs", () => {
  test("end in a colon in material specifications, where several do", async () => {
    const text = await structured(`AMS 99117

1. SCOPE:

1.1 Form: This specification covers foil.

1.2 Application: Used for seals.

2. TECHNICAL REQUIREMENTS:

2.1 Condition: Cold rolled.

2.2 Test Aa: Locking`);
    expect(clauseOf(text, "1.2")).toMatchObject({ title: "Application", text: "Used for seals." });
    expect(clauseOf(text, "2.1").title).toBe("Condition");
    expect(clauseOf(text, "2.2").title).toBe("Test Aa: Locking");
  });

  test("may have nothing below them; an order with nothing below it is what its clause says", async () => {
    const text = await structured(`MIL-PRF-99117

1. SCOPE

1.1 Scope. This is on cells.

1.2 Capacity (see 3.3.1). The capacity is 4 Ah.

1.3 Marking. By stamp.

1.4 Special tools and equipment.

1.5 Ship the instruments in cases.`);
    expect(clauseOf(text, "1.2").title).toBe("Capacity (see 3.3.1)");
    expect(clauseOf(text, "1.4")).toMatchObject({ title: "Special tools and equipment", text: "" });
    expect(clauseOf(text, "1.5")).toMatchObject({ title: "", text: "Ship the instruments in cases." });
  });
});
