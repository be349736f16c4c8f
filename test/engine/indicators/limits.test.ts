import { describe, expect, it } from "vitest";
import { type IndicatorSide, writtenValue } from "../../../src/contract";
import { judgeIndicators } from "../../../src/engine/indicators";

const sideOf = (text: string): IndicatorSide | undefined => judgeIndicators({ text }, { text: "" }).rows[0]?.left;
const written = (text: string) => writtenValue(sideOf(text) ?? null);

/** What a person reads of a provision in the indicator table. */
const SHOWN: readonly [string, string][] = [
  ["启动时间应不大于60 s。", "≤60 s"],
  ["质量不得超过5.5 kg。", "≤5.5 kg"],
  ["温升不应大于40 K。", "≤40 K"],
  ["提手应能承受不小于250 N的拉力。", "≥250 N"],
  ["输出功率应大于60 W。", ">60 W"],
  ["The mass shall not exceed 40 kg.", "≤40 kg"],
  ["The endurance shall be no less than 5 h.", "≥5 h"],
  ["泄漏电流≤3.5 mA。", "≤3.5 mA"],
  ["额定电压应为220 V。", "220 V"],
  ["工作温度应为-40 ℃～+55 ℃。", "-40 ℃～+55 ℃"],
  ["亮度应不低于200 cd/m²，且不超过400 cd/m²。", "200 cd/m²，且不超过400 cd/m²"],
];

describe("a value in the indicator table", () => {
  it.each(SHOWN)("of %s is shown as %s", (text, shown) => {
    expect(written(text)).toBe(shown);
  });

  it("is given no sign by words that forbid what lies beyond it", () => {
    expect(written("不应在高于40 ℃的环境中存放。")).not.toMatch(/[<>≤≥]/);
  });

  it("that is a limit is drawn with its other side open", () => {
    expect(sideOf("启动时间应不大于60 s。")).toMatchObject({ low: null, high: 60 });
    expect(sideOf("连续工作时间应不少于8 h。")).toMatchObject({ low: 28_800, high: null });
    expect(sideOf("亮度应不低于200 cd/m²，且不超过400 cd/m²。")).toMatchObject({ low: 200, high: 400 });
  });
});
