import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

/** Pairs of equal values that a small word parts. */
const TURNED: readonly [string, string][] = [
  ["设备应能不间断工作8 h。", "设备应能间断工作8 h。"],
  ["工作时噪声不大于60 dB。", "不工作时噪声不大于60 dB。"],
  ["设备在不通电时绝缘电阻不小于20 MΩ。", "设备在通电时绝缘电阻不小于20 MΩ。"],
  ["输出功率为额定值以上时，温升不大于30 K。", "输出功率为额定值以下时，温升不大于30 K。"],
  ["轴承外圈温度不大于80 ℃。", "轴承内圈温度不大于80 ℃。"],
  [
    "平均修复时间应不大于30 min，最大修复时间应不大于60 min。",
    "最大修复时间应不大于30 min，最大修复时间应不大于60 min。",
  ],
  ["振动时绝缘电阻不小于20 MΩ。", "振动后绝缘电阻不小于20 MΩ。"],
  ["The valve shall open before the pump reaches 100 r/min.", "The valve shall open after the pump reaches 100 r/min."],
  ["The leakage under the cover shall not exceed 1 mL.", "The leakage over the cover shall not exceed 1 mL."],
  ["The noise during operation shall not exceed 60 dB.", "The noise after operation shall not exceed 60 dB."],
  ["The current shall not exceed 5 A while not operating.", "The current shall not exceed 5 A while operating."],
  [
    "The temperature above the plate shall not exceed 60 °C.",
    "The temperature below the plate shall not exceed 60 °C.",
  ],
  ["The tank shall be filled to 80 % at least.", "The tank shall be filled to 80 % at most."],
];

/** Small words that differ and turn nothing. */
const UNTURNED: readonly [string, string][] = [
  ["整机质量应不大于15 kg（不含电池）。", "整机质量应不大于15 kg（含电池）。"],
  ["轴承温度不大于80 ℃。", "轴承温度应在80 ℃以下。"],
  ["焊缝咬边深度不应大于0.5 mm。", "焊缝咬边深度不得大于0.4 mm。"],
  ["The pump shall operate at altitudes up to 4 500 m.", "The pump shall operate at altitudes up to 5 000 m."],
];

describe("a small word that turns the sentence", () => {
  it.each(TURNED)("%s ⇎ %s", (left, right) => {
    expect(covers(left, right)).not.toBe("yes");
    expect(covers(right, left)).not.toBe("yes");
  });

  it.each(UNTURNED)("is not seen where there is none: %s ⇔ %s", (left, right) => {
    expect(covers(left, right)).toBe("yes");
  });
});

it("a provision turns nothing of itself, whatever word stands within another of its words", () => {
  const said = "Any notable change shall be able to be read within 5 s.";
  expect(covers(said, said)).toBe("yes");
});
