import { describe, expect, test } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("families of numbering", () => {
  test("一、二、 are counted anew in each chapter, whose items they are not", async () => {
    const text = await structured(`第一章  总则
一、适用范围
本规范书适用于车辆。
二、一般要求
（一）供方应提供新车。
1.说明书；
2.手册。
第二章  技术要求
一、性能
（一）车速不小于80 km/h。
二、车体
采用铝合金。`);
    expect(numbersOf(text)).toEqual(["一", "二", "一", "二"]);
    expect(text.clauses.filter(({ number }) => number === "一").map(({ parent }) => parent)).toEqual(
      text.clauses.filter(({ title }) => title.startsWith("第")).map(({ id }) => id),
    );
  });

  test("annexes with letters and appendices in Roman numbers stand in one recommendation", async () => {
    const text = await structured(`1 Scope
This Recommendation is on clocks.
Annex A
Measurement
A.1 Set-up
See the figure.
Appendix I
Ageing
I.1 Causes
Crystals age.
Appendix II
Soil
II.1 Depth
It is cool there.`);
    expect(numbersOf(text)).toEqual(["1", "AnnexA", "A.1", "AppendixI", "I.1", "AppendixII", "II.1"]);
    expect(clauseOf(text, "II.1").parent).toBe("AppendixII");
  });

  test("sections of regulations are counted by hundreds, with clauses behind a dash, in subparts", async () => {
    const text = await structured(`SUBPART 299.1—GENERAL
299.100 Scope of part.
This part is on loans.
299.101 Definitions.
“Loan” means use.
SUBPART 299.2—TENTS
299.201 Procedures.
299.201-1 Request.
The contractor shall ask.
299.201-2 Return.
The contractor shall return the tent.`);
    expect(numbersOf(text)).toEqual(["299.100", "299.101", "299.201", "299.201-1", "299.201-2"]);
    expect(clauseOf(text, "299.201-2").parent).toBe("299.201");
    expect(text.clauses.find(({ id }) => id === clauseOf(text, "299.201").parent)?.title).toMatch(/^SUBPART 299\.2/);
  });

  test("chapters are counted in words, on the line of the word or below it", async () => {
    const text = await structured(`CHAPTER
ONE
THE PROBLEM
1.1 Purpose
Words.
CHAPTER TWO
THE ANSWER
2.1 Rules
Words.`);
    expect(numbersOf(text)).toEqual(["CHAPTERONE", "1.1", "CHAPTERTWO", "2.1"]);
    expect(clauseOf(text, "CHAPTERONE").title).toBe("THE PROBLEM");
  });

  test("paragraphs of a foreword that are counted are no chapters", async () => {
    const text = await structured(`FOREWORD
1. This standard is approved for use by all Departments.
2. Comments should be sent to the office.
1. SCOPE.
1.1 Purpose. This standard is on tests.
2. APPLICABLE DOCUMENTS.
2.1 General. The documents are listed.`);
    expect(numbersOf(text)).toEqual(["1", "1.1", "2", "2.1"]);
    expect(clauseOf(text, "1").title).toBe("SCOPE");
  });

  test("the running title right above the same heading is none", async () => {
    const text = await structured(`METHOD 591.2
METHOD 591.2
SWAY
1. SCOPE.
1.1 Purpose.
It shows sway.
METHOD 592.1
METHOD 592.1
ROLLING
1. SCOPE.
1.1 Purpose.
It shows rolling.`);
    expect(numbersOf(text)).toEqual(["METHOD591.2", "1", "1.1", "METHOD592.1", "1", "1.1"]);
    expect(notesOf(text, "header")).toEqual(["METHOD 591.2", "METHOD 592.1"]);
  });

  test("headings in a row that all stand again are contents without pages", async () => {
    const list = ["1. Scope", "1.1. Purpose", "1.2. Use", "2. Terms", "3. Rules", "3.1. Size"];
    const text = await structured(
      `Manual\n\n${list.map((line) => `* ${line}`).join("\n")}\n\n${list.map((line) => `${line}\n\nSome words.\n`).join("\n")}`,
    );
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.2", "2", "3", "3.1"]);
    expect(notesOf(text, "contents")).toHaveLength(1);
    expect(clauseOf(text, "3.1")).toMatchObject({ title: "Size", text: "Some words." });
  });

  test("some methods of a list leave numbers out", async () => {
    const text = await structured(`1 Test
1.1 Facility
A pit of sand.
1.6 Procedure
Roll the load.`);
    expect(numbersOf(text)).toEqual(["1", "1.1", "1.6"]);
  });

  test("below a clause that was put in, numbers go on", async () => {
    const text = await structured(`4.3 Attach
4.3.1 General
Words.
4.3A Ascent
4.3A.1 General
Words.
4.3A.2 Request
Words.
4.4 Detach
Words.`);
    expect(numbersOf(text)).toEqual(["4.3", "4.3.1", "4.3A", "4.3A.1", "4.3A.2", "4.4"]);
    expect(clauseOf(text, "4.3A.2").parent).toBe("4.3A");
  });

  test("sections in digits part the chapters of articles", async () => {
    const text = await structured(`CHAPTER I
GENERAL
Article 1
Scope
Words.
CHAPTER II
MARKS
SECTION 1
Form
Article 2
Plate
Words.
SECTION 2
Place
Article 3
Stern
Words.`);
    expect(numbersOf(text)).toEqual(["Article1", "Article2", "Article3"]);
    expect(text.clauses.find(({ id }) => id === clauseOf(text, "Article3").parent)?.title).toBe("SECTION 2 Place");
  });
});
