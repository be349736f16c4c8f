import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { clauseOf, numbersOf, structured } from "./reading";

const STATUTE = `示例装备管理条例

目  录
第一章 总则
第二章 管理
第一节 登记
第二节 检查
第三章 附则

第一章 总则
第一条 为了管理示例装备，制定本条例。
第二条 登记机关履行下列职责：
（一）登记；
（二）检查，包括：
1.例行检查；
2.专项检查；
（三）其他职责。
前款所列职责可以委托。
第二章 管理
第一节 登记
第三条 应当登记。
第三条之一 登记簿应当公开。
第二节 检查
第四条 应当检查。
依照本条例第三条规定登记的除外。
第三章 附则
第五条 本条例自2021年3月1日起施行。`;

describe("a statute", () => {
  test("the last articles of a statute of books stand in 附则, which has no number", async () => {
    const text = await structured(
      "第一编 总则\n第一章 一般规定\n第一条 制定本法。\n第二条 适用本法。\n附　则\n第三条 本法自2021年3月1日起施行。",
    );
    const supplement = text.clauses.find(({ title }) => /^附\s*则$/.test(title));
    expect(clauseOf(text, "第三条").parent).toBe(supplement?.id);
  });

  test("articles are numbered clauses, chapters and sections are their unnumbered parents", async () => {
    const text = await structured(STATUTE);
    expect(numbersOf(text)).toEqual(["第一条", "第二条", "第三条", "第三条之一", "第四条", "第五条"]);
    expect(clauseOf(text, "第四条").parent).toBe("第二章/第二节");
    expect(clauseOf(text, "第二章")).toMatchObject({ number: null, title: "第二章 管理" });
    expect(clauseOf(text, "第四条").text).toContain("依照本条例第三条规定");
  });

  test("items and sub-items nest; a paragraph after them goes to the article", async () => {
    const text = await structured(STATUTE);
    expect(clauseOf(text, "第二条/(二)/2").text).toBe("专项检查；");
    expect(clauseOf(text, "第二条/p1")).toMatchObject({ text: "前款所列职责可以委托。", parent: "第二条" });
  });

  test("its date of effect is read from the last article, its system is asked about", async () => {
    const { front } = await structured(STATUTE);
    expect(front.effective).toMatchObject({ value: "2021-03-01", where: "text" });
    expect(front.level?.value).toBe("statute");
    expect(front.system?.doubtful).toBe(true);
    expect(front.titleZh?.value).toBe("示例装备管理条例");
  });

  test("a decree in points 一、二、 is an outline of clauses", async () => {
    const text = await structured(
      "示例通知\n\n一、总体要求\n（一）指导思想。坚持示例。\n（二）目标。完成示例。\n二、主要任务\n完成任务。\n三、保障措施\n加强领导。",
    );
    expect(numbersOf(text)).toEqual(["一", "二", "三"]);
  });
});

test("a notice of 一、二、 has these as clauses, what they count in Arabic numbers as items, and its annex", async () => {
  const text = await structured(`关于清理标准的通知

一、总体要求
减少重复。

二、主要任务
（一）报送清单，清单包括：
1. 标准编号；
2. 标准名称。
（二）分类处理：
1. 重复的，废止；
2. 交叉的，整合；
3. 滞后的，修订。

三、时间安排
一、二月为准备阶段。

附件：清单格式`);
  expect(numbersOf(text)).toEqual(["一", "二", "三", "附件"]);
});

test("an order that stands before a statute names it, and a page tells when it was put up, not when that was issued", async () => {
  const { front } = await structured(
    `<!DOCTYPE html><html><body><p>发布时间：2018-02-09</p><p>示例省人民政府令</p><p>第99号</p>
    <p>《演训场地安全管理规定》已经省人民政府常务会议通过，现予公布，自2018年3月1日起施行。</p><p>省长　张某某</p>
    <p>2018年1月5日公布</p><p>第一条　为了加强管理，制定本规定。</p><p>第二条　本规定适用于场地。</p></body></html>`,
    "sample.html",
  );
  expect(front.titleZh?.value).toBe("演训场地安全管理规定");
  expect(front.issued?.value).toBe("2018-01-05");
});

test("an article begins also on a line that no layout sets apart, where the full line before it ends a sentence", () => {
  const line = (text: string, apart: boolean): Block => ({
    kind: "paragraph",
    text,
    line: true,
    ...(apart ? { apart } : {}),
  });
  const found = structureDocument([
    line("第一条 为了加强管理，根据有关法律的规定，制定本规定。", true),
    line("第二条 单位应当建立制度，并依照本规定", false),
    line("第三条的要求报送清单。", false),
    line("第三条 清单每年报送一次。", false),
  ]);
  expect(numbersOf(found)).toEqual(["第一条", "第二条", "第三条"]);
});
