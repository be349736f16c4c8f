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
