import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

/** The same words and values on both sides, of which one belongs elsewhere. */
const BOUND_OTHERWISE: readonly [string, string][] = [
  [
    "The inner tube shall be at least 2 mm thick and the outer tube at least 3 mm thick.",
    "The inner tube shall be at least 3 mm thick and the outer tube at least 2 mm thick.",
  ],
  ["上层铺位净高不小于900 mm，下层不小于800 mm。", "上层铺位净高不小于800 mm，下层不小于900 mm。"],
  ["进口压力应大于出口压力，差值不小于0.1 MPa。", "出口压力应大于进口压力，差值不小于0.1 MPa。"],
  ["从关断到恢复供电的时间应不大于50 ms。", "从恢复供电到关断的时间应不大于50 ms。"],
  ["主机切换至备机的时间不大于1 s。", "备机切换至主机的时间不大于1 s。"],
  ["The pump shall start before the fan, within 5 s.", "The fan shall start before the pump, within 5 s."],
  ["传感器安装距离不大于5 m时，误差不大于1 %。", "传感器安装距离不小于5 m时，误差不大于1 %。"],
];

/** Names of which neither is the other's. */
const OTHER_NAMES: readonly [string, string][] = [
  ["抗压强度应不低于30 MPa。", "剪切强度应不低于30 MPa。"],
  ["罐体内径应不小于500 mm。", "罐体外径应不小于500 mm。"],
  ["爬电距离应不小于5 mm。", "电气间隙应不小于5 mm。"],
  ["The compressive strength shall be at least 30 MPa.", "剪切强度应不低于40 MPa。"],
  ["The unit shall be operable from -40 °C to +55 °C.", "设备的贮存温度为-55 ℃～+70 ℃。"],
];

/** What is asked of a thing is asked of every kind of it, but not of its states and parts. */
const KINDS: readonly [string, string][] = [
  ["液压软管的爆破压力应不低于80 MPa。", "软管的爆破压力应不低于90 MPa。"],
  ["柴油发动机的输出功率应不小于80 kW。", "发动机的输出功率应不小于90 kW。"],
];
const NO_KINDS: readonly [string, string][] = [
  ["主油箱的容积应不小于80 L。", "油箱的容积应不小于90 L。"],
  ["径向跳动应不大于0.02 mm。", "跳动应不大于0.01 mm。"],
  ["软管的爆破压力应不低于80 MPa。", "液压软管的爆破压力应不低于90 MPa。"],
];

describe("coverage", () => {
  it.each([...BOUND_OTHERWISE, ...OTHER_NAMES, ...NO_KINDS])("is not seen of %s by %s", (left, right) => {
    expect(covers(left, right)).not.toBe("yes");
  });

  it.each(KINDS)("is seen of a kind by the whole: %s ⇔ %s", (left, right) => {
    expect(covers(left, right)).toBe("yes");
  });
});
