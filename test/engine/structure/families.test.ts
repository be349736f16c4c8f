import { describe, expect, test } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("families of numbering", () => {
  test("a British section may begin with its first subsection behind a dash, under a part whose title follows one", async () => {
    const text = await structured(`PART 1—GENERAL

1.—(1) In these Regulations—
"buoy" means a floating mark.
(2) Marks are as in regulation
3.

PART 2—LIGHTS

2.—(1) Each buoy is lit as told in section
3.
(2) The colour is red.

3. Owners keep a log.`);
    expect(numbersOf(text)).toEqual(["1", "2", "3"]);
    expect(text.clauses.find(({ id }) => id === clauseOf(text, "PART2/2").parent)?.title).toBe("PART 2 LIGHTS");
    expect(clauseOf(text, "PART1/1").title).toBe("");
  });

  test("where the format marks headings, a number that one of them carries is cited where it stands unmarked", async () => {
    const text = await structured(
      "# Codec\n\n## 1. Scope\n\nFrames.\n\n## 2. Syntax\n\n### 2.1. Flags\n\nThese are reserved unless\n\n2.2 says otherwise.\n\n### 2.2. Payload\n\nBytes.\n",
      "a.md",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "2.2"]);
    expect(clauseOf(text, "2.2").title).toBe("Payload");
  });

  test("entries that end in a page are contents without a title and without leaders", async () => {
    const titles = ["Short title", "Commencement", "Definitions", "Range", "Sound signals", "Keepers", "Duties"];
    const entries = titles.map((title, at) => `<p>${at + 1} ${title} ${at + 2}</p>`).join("");
    const sections = titles.map((title, at) => `<p>${at + 1} ${title}</p><p>Section ${at + 1} is short.</p>`).join("");
    const text = await structured(`<!DOCTYPE html><h1>Lighthouses Act</h1>${entries}${sections}`, "a.html");
    expect(text.clauses.flatMap(({ number, title }) => (number === null ? [] : [title]))).toEqual(titles);
    expect(notesOf(text, "contents")).toHaveLength(1);
  });

  test("a heading called by a letter alone may say behind its title that it is not normative", async () => {
    const text = await structured(
      "<!DOCTYPE html><h2>1 About</h2><p>Forms are split.</p><h2>2 Conformance</h2><p>Do all of section 1.</p><h2>A Schema</h2><h3>A.1 Schema of Events</h3><p>See the listing.</p><h2>B Acknowledgments (Non-Normative)</h2><p>Thanks.</p>",
      "a.html",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "A", "A.1", "B"]);
  });

  test("sections that are put into an act stand behind that whose number they carry", async () => {
    const text = await structured(`1 Licences

A ferry needs a licence.

2 Exemptions

The Authority may exempt a vessel.

2A Exemptions of inland waters

Section 2 does not apply to inland waters.

2B Fees

5 A fuses and 5A fuse holders are free.

3 Commencement

This Act comes into force at once.`);
    expect(numbersOf(text)).toEqual(["1", "2", "2A", "2B", "3"]);
    expect(clauseOf(text, "2A").parent).toBe(null);
  });

  test("items that carry the whole number of their paragraph are clauses of it", async () => {
    const text = await structured(`1. SCOPE
1.1 Scope. This standard covers litters.
2. REQUIREMENTS
2.1 Limits. Limits shall be as follows:
2.1.a Width. Not more than 590 mm.
2.1.b Length. Not more than 2290 mm, as told in
2.1.a and elsewhere.
2.2 Marking. Litters shall be marked.`);
    expect(numbersOf(text)).toEqual(["1", "1.1", "2", "2.1", "2.1.a", "2.1.b", "2.2"]);
    expect(clauseOf(text, "2.1.b").parent).toBe("2.1");
  });

  test("the only annex is called by the word alone, the annexes of another house by letter and number below it", async () => {
    const text = await structured(`Article 1

This Regulation is on aircraft.

Article 2

It enters into force at once.

ANNEX

OPERATIONS

Keep the record of flights.`);
    expect(numbersOf(text)).toEqual(["Article1", "Article2", "ANNEX"]);
    expect(clauseOf(text, "ANNEX").title).toBe("OPERATIONS");
    const lettered = await structured(`1. Scope

1.1 This practice is on slings.

ANNEX

A1. DRUMS

A1.1 Drums turn.`);
    expect(numbersOf(lettered)).toEqual(["1", "1.1", "A1", "A1.1"]);
  });

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

  test("second parts of IEC standards leave out what they do not change and add from 101", async () => {
    const text = await structured(`GB 4706.99—2008
1 范围
本部分涉及加热器的安全。
7 标志和说明
7.1 增加：
器具应标出最大倾角。
7.12 增加：
说明书应包括下述内容。
7.101 器具应标有“不得覆盖”。
22 结构
22.7 该条不适用。
22.101 加热器应装有开关。
附录AA
（规范性附录）
倾倒试验
AA.1 装置
台面应平整。`);
    expect(numbersOf(text)).toEqual(["1", "7", "7.1", "7.12", "7.101", "22", "22.7", "22.101", "附录AA", "AA.1"]);
    expect(clauseOf(text, "AA.1").parent).toBe("附录AA");
    const medical = await structured(`201.1 Scope
201.1.1 Scope
Replacement:
This standard applies to stretchers.
201.3 Terms
201.3.201 STRETCHER
device to carry a patient
201.7 Identification
201.7.2.101 Marking of straps
Straps shall be marked.
201.7.9.2.15 Environmental protection
Addition:
Words.`);
    expect(numbersOf(medical)).toEqual([
      "201.1",
      "201.1.1",
      "201.3",
      "201.3.201",
      "201.7",
      "201.7.2.101",
      "201.7.9.2.15",
    ]);
  });

  test("annex ZA of a European adoption stands behind annex A", async () => {
    const text = await structured(`1 Scope
Words.
Annex A
(normative)
Pull test
A.1 Principle
Words.
Annex ZA
(informative)
Relationship
ZA.1 Scope
Words.`);
    expect(numbersOf(text)).toEqual(["1", "AnnexA", "A.1", "AnnexZA", "ZA.1"]);
    expect(clauseOf(text, "AnnexZA")).toMatchObject({ title: "Relationship", normative: false });
  });

  test("articles that are counted by part have titles, under chapters with letters", async () => {
    const text = await structured(`A章 总则
第99.1条 适用范围
本部规定适航要求。
第99.3条 定义
系留气球是指气球。
B章 强度
第99.21条 载荷
安全系数为1.5。
第99.1301条 设备
设备应符合第99.21条的规定。`);
    expect(numbersOf(text)).toEqual(["第99.1条", "第99.3条", "第99.21条", "第99.1301条"]);
    expect(clauseOf(text, "第99.21条")).toMatchObject({ title: "载荷", text: "安全系数为1.5。" });
  });

  test("numbers stand on lines of their own, below contents without pages", async () => {
    const text = await structured(`CONTENTS

1. Scope
2. Definitions
3. Rules

1.

Scope

This Regulation applies to trailers.

2.

Definitions

2.1.

"Drawbar" means the bar.

3.

Rules

3.1.

The drawbar shall bear 1.5 kN.`);
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "3", "3.1"]);
    expect(clauseOf(text, "3.1")).toMatchObject({ title: "", text: "The drawbar shall bear 1.5 kN." });
  });

  test("sentences behind capital letters are items, not annexes", async () => {
    const text = await structured(`1. PREAMBLE
Words.
2. MODIFICATIONS
You must do these things:
A. Use in the Title Page a title distinct from that of the Document.
B. List on the Title Page, as authors, one or more persons.
C. State on the Title page the name of the publisher, as the publisher.
3. TERMINATION
Words.
4. REVISIONS
Words.`);
    expect(numbersOf(text)).toEqual(["1", "2", "3", "4"]);
  });
});
