import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

/** What the right says besides may say in which case its value holds. */
const IN_ANOTHER_CASE: readonly [string, string][] = [
  ["纸箱应能承受5 kN的压力。", "纸箱应能承受6 kN的载荷，受压面积不小于0.5 m²。"],
  ["胶带的剥离强度应不小于3 N/mm。", "胶带的剥离强度应不小于4 N/mm，剥离角度不小于90°。"],
  ["夜视仪应能连续工作8 h。", "夜视仪应能连续工作10 h，期间可更换电池。"],
  ["The floor shall carry 5 kN/m².", "The floor shall carry 7 kN/m² at the edge."],
];

/** Nearly the same words for another thing, another act, another purpose. */
const NEIGHBOURS: readonly [string, string][] = [
  ["门应能在10 s内完成打开。", "门应能在8 s内开始打开。"],
  ["软件应在3 s内自动恢复。", "软件应在2 s内人工恢复。"],
  ["液位应不低于200 mm。", "液位调节范围为250 mm～400 mm。"],
  ["触点应能断开10 A的电流。", "触点应能切断12 A的短路电流。"],
  ["连接器的寿命应不少于500次。", "连接器锁紧机构的寿命应不少于1 000次。"],
  ["蓄电池的寿命应不少于500次。", "蓄电池的寿命应不少于5年。"],
  ["The drying time of the paint shall not exceed 4 h.", "The paint shall start to dry within 3 h."],
  ["The case shall withstand 500 N.", "The lid of the case shall withstand 600 N."],
];

/** Other words for the same. */
const SAME_THING: readonly [string, string][] = [
  ["纸箱应能承受5 kN的压力。", "纸箱应能承受6 kN的压力而不压溃。"],
  ["风机的噪声应不大于70 dB(A)。", "风扇的噪音应不大于65 dB(A)。"],
  ["空气滤清器的原始阻力应不大于2 kPa。", "空气过滤器的原始阻力应不大于1.8 kPa，灰容量不小于500 g。"],
  ["The hoist shall lift 500 kg.", "The hoist shall lift 600 kg."],
];

describe("provisions worded apart", () => {
  it.each([...IN_ANOTHER_CASE, ...NEIGHBOURS])("are not covered by near neighbours: %s ⇎ %s", (left, right) => {
    expect(covers(left, right)).not.toBe("yes");
  });

  it.each(SAME_THING)("are covered by what says the same: %s ⇔ %s", (left, right) => {
    expect(covers(left, right)).toBe("yes");
  });
});
