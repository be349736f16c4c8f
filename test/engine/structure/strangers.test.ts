import { describe, expect, test } from "vitest";
import type { Block, Clause, StructuredText } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("what texts of strangers showed", () => {
  test("a list of more than forty numbers goes on beyond the fortieth", async () => {
    const items = Array.from({ length: 60 }, (_, at) => `${at + 1}.第${at + 1}类器材的借用纠纷；`);
    const text = await structured(`关于受理范围的规定\n现规定如下：\n${items.join("\n")}\n`);
    expect(numbersOf(text)).toHaveLength(60);
  });

  test("a rule below a line of plain text makes it a heading and is no part of its title", async () => {
    const text = await structured(
      "1. Tents\n********\n\nTents are lent.\n\n1.1. Poles\n==========\n\nPoles are of wood.\n\n1.2. Pegs\n=========\n\nPegs are of iron.\n",
    );
    expect(text.clauses.filter(({ number }) => number !== null).map(({ title }) => title)).toEqual([
      "Tents",
      "Poles",
      "Pegs",
    ]);
  });

  test("a line of signs that is not as long as the line above is text", async () => {
    const text = await structured(
      "1. Tents\n\nTents are lent.\n----------------------------------\n\n2. Ropes\n\nRopes too.\n",
    );
    expect(text.clauses.map((clause) => clause.text).join(" ")).toContain("-----");
  });

  test("contents that name chapters without the word, over several lines and without pages, are contents", async () => {
    const text = await structured(
      [
        "Table of Contents",
        "",
        "Preface",
        "1. Tents",
        "",
        "    Poles and pegs",
        "    Ropes of all kinds that are",
        "      lent with a tent",
        "",
        "2. Stoves for tents that are lent to",
        "    units in winter",
        "",
        "Preface",
        "",
        "This is about tents.",
        "",
        "Chapter 1. Tents",
        "",
        "Poles and pegs",
        "",
        "Poles are of wood.",
        "",
        "Chapter 2. Stoves for tents that are lent to units in winter",
        "",
        "A stove is lent.",
      ].join("\n"),
    );
    expect(numbersOf(text)).toEqual(["Chapter1", "Chapter2"]);
    expect(notesOf(text, "contents")).toHaveLength(1);
  });

  test("rows and items that stand further in than the headings are no chapters", async () => {
    const text = await structured(
      [
        "1.  Scope",
        "",
        "   This memo is on the months.",
        "",
        "1.1.  Months",
        "",
        "      Number        Month                Days",
        "      01            January              31",
        "      02            February             28",
        "      03            March                31",
        "",
        "1.2.  Types",
        "",
        "   Value  Name",
        "",
        "      3   Long Month",
        "",
        "      4   Short Month",
        "",
        "1.3.  Codes",
        "",
        "   Codes follow.",
        "",
        "2.  Security",
        "",
        "   None is known.",
        "",
        "3.  Addresses",
        "",
        "   A. Writer",
        "   4 Example Road",
      ].join("\n"),
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.2", "1.3", "2", "3"]);
  });

  test("frames of a flow are no clauses of an annex that is not there", async () => {
    const text = await structured(
      "1.  Flow\n\n1.1.  Calls\n\nF1 Register the tent\n\nTo the store.\n\nF2 Confirm the loan\n\nTo the unit.\n\nF3 Return the tent\n\nTo the store.\n\n1.2.  Ends\n\nIt ends.\n\n2.  Security\n\nNone.\n",
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.2", "2"]);
  });

  test("plain numbers in an annex whose clauses have its letter count items", async () => {
    const text = await structured(
      "1.  Scope\n\nIt is on tents.\n\nAppendix A.  Drawing\n\nThe steps are these:\n\n1 Set the pole upright in the hole.\n\n2 Draw the rope over it.\n\n3 Drive in the pegs.\n\nA.1.  Poles\n\nOf wood.\n\nA.2.  Pegs\n\nOf iron.\n",
    );
    expect(numbersOf(text)).toEqual(["1", "AppendixA", "A.1", "A.2"]);
  });

  test("paragraphs that are counted anew in each clause are no chapters", async () => {
    const clauses = [1, 2, 3, 4, 5, 6].map(
      (at) =>
        `3.${at} Store ${"ABCDEF"[at - 1]}\n\n1   Store ${at} holds the tents that are lent to unit ${at}.\n\n2   It shall be dry, and nothing else is kept in it over winter ${at}.\n`,
    );
    const text = await structured(`3 Stores\n\n${clauses.join("\n")}`);
    expect(numbersOf(text)).toEqual(["3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6"]);
  });

  test("A.0 and A.1 stand beside one another in A", async () => {
    const text = await structured(
      "1. Scope\n\nIt is on votes.\n\nA. Procedure\n\nThese rules apply.\n\nA.0. Proposal\n\nIt begins.\n\nA.1. Discussion\n\nIt goes on.\n",
    );
    expect(clauseOf(text, "A.1").parent).toBe(clauseOf(text, "A.0").parent);
  });

  test("a dash behind the number of an appendix belongs to neither number nor title, and a date counts nothing", async () => {
    const text = await structured(
      "1.  STORES\n\nStores are kept.\n\nAPPENDIX I -  POLES\n\nOf wood.\n\nAPPENDIX II - PEGS\n\nOf iron, since\n\n10 December 1978.\n",
    );
    expect(numbersOf(text)).toEqual(["1", "APPENDIXI", "APPENDIXII"]);
    expect(clauseOf(text, "APPENDIXI").title).toBe("POLES");
  });

  test("the letter of 附录 may have a stop behind it", async () => {
    const text = await structured(
      "第 1 章 帐篷\n\n1.1. 支杆\n\n用木制。\n\n1.2. 到何处借用\n\n到库房。\n\n附录 A. 图样\n\n见图。\n\nA.1. 支杆图样\n\n略。\n",
    );
    expect(numbersOf(text)).toEqual(["第1章", "1.1", "1.2", "附录A", "A.1"]);
  });

  test("headings that the format marks begin anew, whatever the first is called", async () => {
    const text = await structured(
      "# 1 Tents\n\nThey are lent.\n\n## 1.1 Poles\n\nOf wood.\n\n# 2 Stoves\n\nThey are lent.\n\n# 1 Papers kept from the old manual\n\nThey are kept.\n\n# 2 Forms\n\nThey are filled in.\n\n## 2.1 Loans\n\nOn paper.\n",
      "sample.md",
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "2", "1", "2", "2.1"]);
  });

  test("sentences that HTML counts are items between chapters with titles", async () => {
    const text = await structured(
      "<html><body><h2>1 Tents</h2><p>They are lent.</p><h2>2 Stoves</h2><p>These works tell more:</p><ol><li>Smith, A. <i>Stoves of Canvas</i>. Example Press.</li><li>Brown, B. <i>Stoves</i>. Example Press.</li><li>Green, C. <i>Irons</i>. Example Press.</li></ol><h2>3 Ropes</h2><p>They are lent.</p></body></html>",
      "sample.html",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "3"]);
  });

  test("a word such as ABSTRACT inside of a clause does not end its chapter", async () => {
    const text = await structured(
      "1.  Classes\n\n1.1.  Tent\n\nNAME tent\n\nABSTRACT\n\nSUP top\n\n1.2.  Stove\n\nNAME stove\n\n2.  Security\n\nNone.\n",
    );
    expect(clauseOf(text, "1.2").parent).toBe("1");
  });

  test("plain numbers below chapters that a word names count what is in them", async () => {
    const text = await structured(
      "Chapter 1. Loans\n\nTents are lent.\n\nChapter 2. Encoding\n\n0     Open\n\n1     Closed\n\n2     Lost\n\n3     Broken\n\n4     Returned\n",
    );
    expect(numbersOf(text)).toEqual(["Chapter1", "Chapter2"]);
  });

  test("points of a foreword stand before chapters that a word names", async () => {
    const text = await structured(
      "1. Purpose. This circular tells how tents are lent.\n\n2. Cancellation. The older circular is cancelled.\n\n3. Use. Units use it.\n\nChapter 1. Loans\n\n1.1 Requests\n\nUnits ask.\n\nChapter 2. Returns\n\n2.1 Dates\n\nUnits return.\n",
    );
    expect(numbersOf(text).slice(0, 4)).toEqual(["1", "2", "3", "Chapter1"]);
  });

  test("a chapter's title may go on on the next line, and one that ends in a Roman sign is no page", async () => {
    const text = await structured(
      "Table of Contents\n\n1. Loan Protocol\n2. Concerns with lent tents\n\nChapter 1. Loan Protocol\n\nIt begins.\n\nChapter 2. Concerns with\nlent tents\n\nIt ends.\n\nChapter 3. Returns\n\nTents return.\n",
    );
    expect(numbersOf(text)).toEqual(["Chapter1", "Chapter2", "Chapter3"]);
  });

  test("a list of tables in a text whose contents tell no pages is contents", async () => {
    const rows = (at: number): string => `表 ${at}.1. 第${at}章器材清单\n\n说明在后。\n`;
    const text = await structured(
      `目录\n\n1. 帐篷\n2. 炉具\n\n表格清单\n\n1.1. 第1章器材清单\n2.1. 第2章器材清单\n\n第 1 章 帐篷\n\n帐篷外借。\n\n${rows(1)}\n第 2 章 炉具\n\n炉具外借。\n\n${rows(2)}\n第 3 章 绳索\n\n绳索外借。\n`,
    );
    expect(numbersOf(text)).toEqual(["第1章", "第2章", "第3章"]);
  });

  test("the numbered lines of a program are no chapters", async () => {
    const code = ["#include <tent.h>", "", "int main()", "{", "  lend(tent);", "}", "", "/* end */", "", "int n;"];
    const text = await structured(
      `1 Scope\n\nIt is on tents.\n\n2 Use\n\nIt is used.\n\nAppendix A Sample\n\n${code.map((line, at) => `${at + 1} ${line}`).join("\n\n")}\n`,
    );
    expect(numbersOf(text)).toEqual(["1", "2", "AppendixA"]);
  });

  test("letters between two clauses of one chapter count items, a letter that is marked as a heading is an annex", async () => {
    const items = await structured(
      "1 Scope\n\nIt is on tents.\n\n1.1 Steps\n\nThe steps:\n\nA. Poles\n\nB. Pegs\n\n1.2 Ends\n\nIt ends.\n\n2 Use\n\nIt is used.\n",
    );
    expect(numbersOf(items)).toEqual(["1", "1.1", "1.2", "2"]);
    const annexes = await structured(
      "# 1 帐篷\n\n外借。\n\n# 2 炉具\n\n外借。\n\n# A 错误代码\n\n无。\n\n# B 机构代码\n\n无。\n",
      "a.md",
    );
    expect(numbersOf(annexes)).toEqual(["1", "2", "A", "B"]);
  });

  test("chapters that are printed as 3.0 follow the clauses of the chapter before", async () => {
    const text = await structured(
      "1.0 Introduction\n\nIt is on tents.\n\n2.0 Loans\n\n2.1 Requests\n\nUnits ask.\n\n2.2 Returns\n\nUnits return.\n\n3.0 Summary\n\nTents are lent.\n\n4.0 Security\n\nNone.\n",
    );
    expect(numbersOf(text)).toEqual(["1.0", "2.0", "2.1", "2.2", "3.0", "4.0"]);
  });

  test("names of frames that look like controls and come again make no catalogue", async () => {
    const frames = ["TM-4 Frame", "TM-16 Frame", "TM-4 Frame", "LK-1 Link", "LK-12 Link", "LK-1 Link", "LK-1 Link"];
    const text = await structured(
      `1. Scope\n\nIt is on frames.\n\n1.1. Frames\n\n${frames.map((frame) => `${frame}\n\nIt is sent.`).join("\n\n")}\n\n1.2. Order\n\nIn turn.\n\n2. Security\n\nNone.\n`,
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.2", "2"]);
  });

  test("chapters of the template of GB/T 1.1 stand beside the foreword, whose title is a level above them", () => {
    const heading = (text: string, headingLevel: number): Block => ({ kind: "paragraph", text, headingLevel });
    const { clauses } = structureDocument([
      heading("前　　言", 1),
      { kind: "paragraph", text: "本文件由某单位提出。" },
      heading("引　　言", 1),
      heading("0.1 总则", 2),
      { kind: "paragraph", text: "本文件便于使用。" },
      heading("1 范围", 2),
      { kind: "paragraph", text: "本文件规定了帐篷的要求。" },
      heading("2 要求", 2),
      heading("2.1 外观", 3),
      { kind: "paragraph", text: "应无破损。" },
    ]);
    const titleAbove = ({ parent }: Clause): string | undefined => clauses.find(({ id }) => id === parent)?.title;
    const numbered = clauses.filter(({ number }) => number !== null);
    expect(numbered.map((clause) => [clause.number, titleAbove(clause)])).toEqual([
      ["0.1", "引　　言"],
      ["1", undefined],
      ["2", undefined],
      ["2.1", "要求"],
    ]);
  });

  test("under headings without numbers plain numbers count steps, and a quantity in a title is no number", async () => {
    const steps = "1. 铺开篷布；\n2. 立起支架；\n3. 固定拉绳。";
    const text = await structured(
      `帐篷手册\n\n# 概述\n\n说明帐篷。\n\n# 储存\n\n## 检查\n\n${steps}\n\n# 架设\n\n## 20 人帐篷\n\n${steps}\n\n# 维护\n\n修补。\n`,
      "a.md",
    );
    expect(numbersOf(text)).toEqual([]);
    const titles = text.clauses.filter(({ title }) => title !== "").map(({ title }) => title);
    expect(titles).toEqual(["概述", "储存", "检查", "架设", "20 人帐篷", "维护"]);
    expect(text.clauses.filter(({ kind }) => kind === "list-item")).toHaveLength(6);
  });

  test("paragraphs that are counted on from one heading without a number to the next keep their numbers", async () => {
    const text = await structured(
      "# Aim\n\n1. This agreement is on fuel.\n\n# Agreement\n\n2. Nations agree.\n\n3. They use it.\n\n# Details\n\n4. Cans are green.\n\n# Implementation\n\n5. It is implemented.\n",
      "a.md",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("a title over two lines is one where its entry in the contents says all of it", async () => {
    const body =
      "1 范围\n\n本文件规定了灯的要求。\n\n2 持续时间与转换时间以及低温下对光通量的\n要求\n\n不应小于 90 min。\n";
    const contents = "目  次\n\n1 范围 ……………… 1\n2 持续时间与转换时间以及低温下对光通量的\n   要求 ……………… 2\n\n";
    const titles = ({ clauses }: StructuredText): string[] =>
      clauses.filter(({ number }) => number !== null).map(({ title }) => title);
    expect(titles(await structured(contents + body))).toEqual(["范围", "持续时间与转换时间以及低温下对光通量的要求"]);
    expect(titles(await structured(body))).toEqual(["范围", "持续时间与转换时间以及低温下对光通量的"]);
  });

  test("lists that a colon announces, each from 1, count steps where a text has no other numbers", async () => {
    const steps = "1. 打开包装；\n2. 检查篷布；\n3. 填写记录。\n";
    const lists = await structured(`帐篷手册\n检查\n按以下步骤检查：\n${steps}架设\n由六人架设：\n${steps}`);
    expect(numbersOf(lists)).toEqual([]);
    expect(lists.clauses.filter(({ kind }) => kind === "list-item")).toHaveLength(6);
    const one = await structured(`帐篷规定\n现规定如下：\n${steps}`);
    expect(numbersOf(one)).toEqual(["1", "2", "3"]);
  });
});
