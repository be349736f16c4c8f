import { expect, test } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

test("numbers that begin anew in each part of a tender stand in their part", async () => {
  const text = await structured(`第一部分 总则

1 概述

1.1 本规格书适用于帐篷。

2 供货

第二部分 要求

1 使用环境

1.1 温度为-41 ℃～46 ℃。

★1.2 静水压应不小于20 kPa。`);
  expect(numbersOf(text)).toEqual(["1", "1.1", "2", "1", "1.1", "1.2"]);
  expect(clauseOf(text, "第二部分/1.2")).toMatchObject({ parent: "第二部分/1", text: "★静水压应不小于20 kPa。" });
});

test("the explanation of a code repeats its numbers, its list of words has none", async () => {
  const text = await structured(`1 总则

1.0.1 为统一设计，制定本标准。

1.0.2 本标准适用于码头。

本标准用词说明

1 为便于区别对待，说明如下：

2 写法为“应符合……的规定”。

条文说明

1 总则

1.0.2 大码头另有标准。`);
  expect(numbersOf(text)).toEqual(["1", "1.0.1", "1.0.2", "1", "1.0.2"]);
  expect(clauseOf(text, "条文说明/1.0.2")).toMatchObject({ parent: "条文说明/1" });
  expect([...notesOf(text, "skipped-number"), ...notesOf(text, "repeated-number")]).toEqual([]);
});

test("digits that a recognition took for letters are read where they fit, and reported", async () => {
  const text = await structured(
    "l 范围\n\n本标准规定炉灶。\n\n2 要求\n\n2. 1 外观\n\n无锈。\n\n2.l.l 应无裂纹。\n\n2.2 质量\n\n5 kg。",
  );
  expect(numbersOf(text)).toEqual(["1", "2", "2.1", "2.1.1", "2.2"]);
  expect(notesOf(text, "doubtful")).toHaveLength(3);
});

test("paragraphs that are counted anew under titles in capitals stand in them", async () => {
  const text = await structured(`AGREEMENT

1. This is promulgated by the Director.

2. Nations inform one another.

AIM

1. The aim is that cans fit.

GENERAL

2. Cans shall not leak.`);
  expect(numbersOf(text)).toEqual(["1", "2", "1", "2"]);
  expect(text.clauses.filter(({ number }) => number === null).map(({ title }) => title)).toEqual([
    "AGREEMENT",
    "AIM",
    "GENERAL",
  ]);
  expect(clauseOf(text, "2~2")).toMatchObject({ parent: "GENERAL", text: "Cans shall not leak." });
  expect(notesOf(text, "skipped-number")).toEqual([]);
});

test("an annex says whose it is, a method has annexes of its own", async () => {
  const stanag = await structured(
    "1. The can is described in Annex A.\n\n2. It leaks not.\n\nANNEX A TO STANAG 99917\n\nMARKING\n\n1. The can bears letters.",
  );
  expect(clauseOf(stanag, "ANNEXA")).toMatchObject({ kind: "annex", title: "MARKING", text: "TO STANAG 99917" });
  const method = await structured(
    "METHOD 991.1\n\nGRIT\n\n1. SCOPE.\n\n2. PROCEDURE.\n\nMETHOD 991.1, ANNEX A\n\nSIZES\n\n1. GENERAL.\n\n2. LIST.",
  );
  expect(clauseOf(method, "METHOD991.1/ANNEXA/1")).toMatchObject({ parent: "METHOD991.1/ANNEXA", title: "GENERAL" });
});
