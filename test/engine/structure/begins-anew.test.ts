import { describe, expect, test } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("a text that begins anew without a word for part", () => {
  test("is told by chapter 1 with the same title behind a whole text", async () => {
    const text = await structured(`牵引绳

1 范围

本标准规定了牵引绳。

2 要求

2.1 外观

应均匀。

卸扣

1 范围

本标准规定了卸扣。

2 要求

2.1 材料

用20号钢。`);
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "1", "2", "2.1"]);
    expect(clauseOf(text, "2.1~2")).toMatchObject({ parent: "2~2", title: "材料" });
    expect([...notesOf(text, "skipped-number"), ...notesOf(text, "repeated-number")]).toEqual([]);
  });

  test("is told by another title that only first chapters have", async () => {
    const text = await structured(`1. SCOPE

This part is on ropes.

2. REQUIREMENTS

2.1 Strength

The strength shall be 20 kN.

Shackles

1. GENERAL

This part is on shackles.

2. TESTS

2.1 Load

The load shall be 40 kN.`);
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "1", "2", "2.1"]);
    expect(clauseOf(text, "1~2")).toMatchObject({ parent: null, title: "GENERAL" });
  });

  test("is not told by items that are called as its chapters are", async () => {
    const text = await structured(`1 外观

无锈。

2 尺寸

见图1。

3 检验

3.1 检验项目如下：

1 外观

2 尺寸

3.2 判定

全部合格。`);
    expect(numbersOf(text)).toEqual(["1", "2", "3", "3.1", "3.2"]);
  });

  test("is not told by a list of contents that no dots lead through", async () => {
    const text = await structured(`1 范围

2 要求

3 检验

前言

本标准由示例部提出。

1 范围

本标准规定了炉灶。

2 要求

应无锈。

3 检验

目视。`);
    expect(numbersOf(text)).toEqual(["1", "2", "3"]);
  });

  test("holds the points of its explanation apart", async () => {
    const text = await structured(`编制说明

一、任务来源

按计划制定。

二、主要内容

1 范围

适用于急救包。

2 要求

强力由试验确定。

急救包

1 范围

本文件规定了急救包。

2 要求

2.1 尺寸

长180 mm。`);
    expect(numbersOf(text)).toEqual(["一", "二", "1", "2", "1", "2", "2.1"]);
    expect(clauseOf(text, "二/2")).toMatchObject({ parent: "二", text: "强力由试验确定。\n急救包" });
    expect(clauseOf(text, "2.1")).toMatchObject({ parent: "2" });
  });
});

describe("points 一、二、", () => {
  test("stand above clauses that are counted anew under each of them", async () => {
    const text = await structured(`一、总则

1．双方签订本协议。

2．本协议是合同的附件。

二、技术要求

1．使用环境

1.1 温度为-41 ℃～46 ℃。

1.2 海拔不高于3000 m。

三、验收

1．验收按二、2进行。`);
    expect(numbersOf(text)).toEqual(["一", "1", "2", "二", "1", "1.1", "1.2", "三", "1"]);
    expect(clauseOf(text, "二/1.2")).toMatchObject({ parent: "二/1", text: "海拔不高于3000 m。" });
  });

  test("stand above items where the numbers below them are of one level", async () => {
    const text = await structured("一、总则\n\n1．适用于炉灶。\n\n2．按合同。\n\n二、要求\n\n1．无锈。\n\n2．耐用。");
    expect(numbersOf(text)).toEqual(["一", "二"]);
  });
});

describe("chapters in words", () => {
  test("hold paragraphs of two digits of the chapter and two of their own", async () => {
    const text = await structured(`CHAPTER ONE

INTRODUCTION

0101. Purpose. The publication tells of signs.

0102.Use. It is for exercises.

CHAPTER TWO

SIGNS

0201. Colours. In 1998. the colour was red.

1998. was a year of change.`);
    expect(numbersOf(text)).toEqual(["CHAPTERONE", "0101", "0102", "CHAPTERTWO", "0201"]);
    expect(clauseOf(text, "0201")).toMatchObject({ parent: "CHAPTERTWO", title: "Colours" });
  });

  test("count anew behind paragraphs that were counted before the first", async () => {
    const text = await structured(`1 Purpose.

The circular is on lights.

2 Cancellation.

It cancels the last one.

CHAPTER 1. LIGHTS

1.1 Spacing.

60 m.

CHAPTER 2. TESTS

2.1 Method.

By day.`);
    expect(numbersOf(text)).toEqual(["1", "2", "CHAPTER1", "1.1", "CHAPTER2", "2.1"]);
  });
});

test("an announcement counts its points, and the standard behind it begins at 1 again", async () => {
  const text = await structured(`1. Name of Standard. Tokens for Practice Networks.

2. Explanation. This Standard specifies the form of tokens.

1. INTRODUCTION

1.1 Overview

A token lets a node in.

2. TOKENS

A token shall expire after 24 hours.`);
  expect(numbersOf(text)).toEqual(["1", "2", "1", "1.1", "2"]);
  expect(clauseOf(text, "2")).toMatchObject({ title: "Explanation" });
});

test("the points of a notice stand before the articles of what it encloses, which its list names once", async () => {
  const text = await structured(`关于配置担架的通知

一、提高认识

各地要充分认识。

二、重点任务

补齐缺口。

附件：担架管理办法

2020年5月18日

附件

担架管理办法

第一条 为规范配置，制定本办法。

第二条 担架不得挪作他用。`);
  expect(numbersOf(text)).toEqual(["一", "二", "附件", "第一条", "第二条"]);
  expect(clauseOf(text, "附件/第二条")).toMatchObject({ parent: "附件" });
});

test("contents that tell no pages know an annex whose kind stands on a line of its own", async () => {
  const text = await structured(`Contents

1 Scope 1

2 Tests 1

Annex A (normative) Load Cases 2

1 Scope

This is on cradles.

2 Tests

Each type is tested.

Annex A

(normative)

Load Cases

A.1 Shock

The shock is 20 g.`);
  expect(numbersOf(text)).toEqual(["1", "2", "AnnexA", "A.1"]);
  expect(clauseOf(text, "AnnexA")).toMatchObject({ title: "Load Cases", normative: true });
});
