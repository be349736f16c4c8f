import { expect, it } from "vitest";
import { structured } from "./reading";

const PAGE =
  "<!DOCTYPE html><table><tr><td>标准号</td><td>GB/T 99624-2021</td></tr><tr><td>中文标准名称</td><td>浮桥锚定装置</td></tr><tr><td>英文标准名称</td><td>Anchoring devices for floating bridges</td></tr><tr><td>实施日期</td><td>2021-10-01</td></tr></table><p>1 范围</p><p>本文件规定了锚定装置。</p>";

it("reads titles and dates beside the names of their fields on the page of a catalogue", async () => {
  const { front } = await structured(PAGE, "a.html");
  expect([front.titleZh?.value, front.titleEn?.value, front.effective?.value]).toEqual([
    "浮桥锚定装置",
    "Anchoring devices for floating bridges",
    "2021-10-01",
  ]);
});

it("reads the title of a data item in the first field of its form, behind the word or on the line below", async () => {
  const form = (field: string) => `DATA ITEM DESCRIPTION        Form Approved
${field}
3. DESCRIPTION/PURPOSE
3.1 This plan tells how a radar is kept.
10. PREPARATION INSTRUCTIONS
10.1 Format. Free.
10.2 Content. Tasks.
`;
  const beside = await structured(form("1. TITLE  RADAR PLAN      2. IDENTIFICATION NUMBER  DI-MNTY-99604"));
  const below = await structured(
    form("1. TITLE               2. IDENTIFICATION NUMBER\n   RADAR PLAN          DI-MNTY-99604"),
  );
  expect([beside, below].map(({ front }) => front.titleEn?.value)).toEqual(["RADAR PLAN", "RADAR PLAN"]);
});

it("reads a number behind the word that a body prints instead of its name, and no mark of a footnote in a title", async () => {
  const { front } = await structured(`Designation: F9931 − 24

Standard Practice for Conditioning of Boots¹

1. Scope

1.1 This practice covers boots.

2. Procedure

2.1 Weigh each boot.
`);
  expect([front.designator?.value.written, front.titleEn?.value]).toEqual([
    "F9931 − 24",
    "Standard Practice for Conditioning of Boots",
  ]);
});
