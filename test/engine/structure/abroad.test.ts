import { expect, test } from "vitest";
import { clauseOf, numbersOf, structured } from "./reading";

test("US manuals count paragraphs by chapter and pages as well", async () => {
  const text = await structured(`CHAPTER 1

INTRODUCTION

Section I. GENERAL

1-1. Scope. This manual covers the pump.

1-2. Forms. See 1-1 and TM 999.

Section II. DATA

1-3. Flow. 65 gpm.

1-1

CHAPTER 2

OPERATION

2-1. Starting. Pull the rope.

2-1.1 Cold. Pull twice.

2-1`);
  expect(numbersOf(text)).toEqual(["CHAPTER1", "1-1", "1-2", "1-3", "CHAPTER2", "2-1", "2-1.1"]);
  expect(clauseOf(text, "1-3")).toMatchObject({ parent: "CHAPTER1/SectionII", title: "Flow", text: "65 gpm." });
  expect(text.notes.filter(({ kind }) => kind === "page-number")).toHaveLength(2);
});

test("articles of an English statute are clauses, chapters their unnumbered parents, annexes counted in Roman", async () => {
  const text = await structured(`CHAPTER I

GENERAL

Article 1

Subject matter

1. This Directive is on ladders.

2. It is not on stairs.

CHAPTER II

MAKERS

Article 2

Obligations

Makers keep documents as told in

Article 1 for 10 years.

ANNEX I

REQUIREMENTS

ANNEX II

FORM`);
  expect(numbersOf(text)).toEqual(["Article1", "Article2", "ANNEXI", "ANNEXII"]);
  expect(clauseOf(text, "Article1")).toMatchObject({ title: "Subject matter" });
  expect(clauseOf(text, clauseOf(text, "Article2").parent!)).toMatchObject({
    number: null,
    title: "CHAPTER II MAKERS",
  });
});

test("a dash runs a title in, a term too; a first sentence among sentences is no title", async () => {
  const text = await structured(`1. Terminology

1.1 link, n—ring of a chain.

2. Properties

2.1 Breaking Load—The chain shall bear 150 kN.

2.2 Measure the length. The result is rounded.

2.3 Elongation—At least 17 %.

3. Tests

3.1 Tests are made at 23 °C, after a day at that temperature.

3.2 Load the chain, and keep the load for 1 min.

3.3 Unload the chain, and wait for 1 h.

3.4 Tests are reported with their date.`);
  expect(clauseOf(text, "1.1")).toMatchObject({ kind: "term-entry", title: "link, n", text: "ring of a chain." });
  expect(clauseOf(text, "2.1").title).toBe("Breaking Load");
  expect(clauseOf(text, "2.2")).toMatchObject({ title: "", text: "Measure the length. The result is rounded." });
});

test("titles in Roman numbers stand above paragraphs that are counted through the text", async () => {
  const text = await structured(`I. Introduction

1. Packages are named differently.

2. This gives codes, see 4.

II. Scope

3. Codes are used in trade.

III. Codes

4. Codes have two letters.`);
  expect(numbersOf(text)).toEqual(["1", "2", "3", "4"]);
  expect(clauseOf(text, clauseOf(text, "3").parent!)).toMatchObject({ number: null, title: "II Scope" });
});

test("a clause that was put in behind another stands behind it, a section of a regulation below its list", async () => {
  const spec = await structured(
    "4 General\n\n4.1 Paging\n\nIt is sent.\n\n4.1A Early paging\n\nIt is sent early.\n\n4.2 Void",
  );
  expect(numbersOf(spec)).toEqual(["4", "4.1", "4.1A", "4.2"]);
  const rule = await structured(
    "Sec.\n\n170.1 Purpose.\n\n170.14 Model.\n\n§ 170.1 Purpose.\n\n(a) It is told in\n\n§ 170.14.\n\n§ 170.14 Model.\n\n(a) It has 3 levels.",
  );
  expect(numbersOf(rule)).toEqual(["170.1", "170.14"]);
});

test("headings without numbers are clauses, the first is the title", async () => {
  const text = await structured(
    "# Rules\n\nFor all.\n\n## Safety\n\nWear gloves.\n\n### Gloves\n\nLeather.\n\n## Tools\n\nUse 2.",
    "a.md",
  );
  expect(text.clauses.map(({ title, parent }) => [title, parent])).toEqual([
    ["", null],
    ["Safety", null],
    ["Gloves", "Safety"],
    ["Tools", null],
  ]);
});
