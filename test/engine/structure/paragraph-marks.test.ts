import { expect, it } from "vitest";
import { markedParagraphs } from "../../../src/engine/structure";
import { structured } from "./reading";

const levelsOf = (...texts: string[]) =>
  [...markedParagraphs(texts.map((text, at) => ({ id: `${at}`, title: "", text })))].map(
    ([id, { level, termYears }]) => `${id} ${level} ${termYears}`,
  );

it.each([
  ["（秘密）发射频率应为 9 GHz。", "0 confidential 10"],
  ["【机密★5年】工作频率应为 9 GHz。", "0 secret 5"],
  ["机密★ 工作频率应为 9 GHz。", "0 secret 20"],
  ["工作频率应为 9 GHz（绝密★）", "0 top-secret 30"],
  ["(S//NF) The transmitter shall operate at 9 GHz.", "0 secret null"],
  ["(TS) The transmitter shall operate at 9 GHz.", "0 top-secret null"],
])("reads the mark of a paragraph: %s", (text, level) => {
  expect(levelsOf(text)).toEqual([level]);
});

it.each([
  "机密信息应加密存储。",
  "涉及国家秘密（含商业秘密）的信息应加密。",
  "(c) the cover shall be closed;",
  "(S) the switch shall be closed;",
  "（公开）",
])("takes plain words for words: %s", (text) => {
  expect(levelsOf(text)).toEqual([]);
});

it("takes (S) and (C) for marks where open paragraphs are marked (U)", () => {
  expect(levelsOf("(U) General.", "(C) The range shall be 40 km.")).toEqual(["1 confidential null"]);
});

it("marks a text at least as high as its highest paragraph, and asks a person", async () => {
  const { front } = await structured(
    "GB/T 99901—2026\n示例设备规范\n\n1 范围\n本标准适用于示例设备。\n\n2 要求\n2.1 频率\n（机密★5年）工作频率应为 9 GHz。\n",
  );
  expect(front.marking).toMatchObject({
    value: { level: "secret", termYears: 5, state: "proposed", basis: "paragraph-mark" },
    where: "paragraph",
    doubtful: true,
  });
});
