import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (pair: string): string => {
  const [left = "", right = ""] = pair.split(" ⇔ ");
  return judgeIndicators({ text: left }, { text: right }).covers;
};

/** Covered pairs made false in one place that a careless reader passes over; each group is one class of them. */
const FALSE: Readonly<Record<string, readonly string[]>> = {
  "to bear a thing, or to be tried at it, is not to work with it": [
    "终端应能在16 V～30 V下工作。 ⇔ 终端应能承受16 V～30 V。",
    "终端应能在-25 ℃～45 ℃下正常工作。 ⇔ 终端应能耐受-25 ℃～45 ℃。",
    "The winch motor shall operate at supply voltages of 20 V to 30 V. ⇔ The winch motor shall withstand supply voltages of 18 V to 32 V.",
    "The beacon shall function at water pressures from 1 bar to 5 bar. ⇔ The beacon shall be tested at water pressures from 1 bar to 5 bar.",
    "The slurry density shall be 1.2 g/cm³ to 1.4 g/cm³. ⇔ The slurry density shall be measured from 1.2 g/cm³ to 1.4 g/cm³.",
  ],
  "to give or to read a thing is not to bear it": [
    "支架应能承受800 N的力。 ⇔ 支架应能产生900 N的力。",
    "The hanger shall support a load of 900 N. ⇔ The hanger shall indicate a load of 950 N.",
  ],
  "a value that may not be taken": [
    "夹杂物含量应为0。 ⇔ 夹杂物含量应不为0。",
    "触发电平应为3.3 V。 ⇔ 触发电平不得等于3.3 V。",
    "转换频率应为90 kHz～110 kHz。 ⇔ 转换频率应不在90 kHz～110 kHz范围内。",
    "The idle speed shall be 700 r/min to 800 r/min. ⇔ The idle speed shall not lie between 700 r/min and 800 r/min.",
  ],
  "another thing counted in words": [
    "At least three copies of the drawings shall be delivered. ⇔ At least four pages of the drawings shall be delivered.",
    "The cabinet shall have two fan inlets. ⇔ The cabinet shall have two cable inlets.",
    "The pouch shall contain six needles. ⇔ The pouch shall contain six needle caps.",
  ],
  "a time of another kind": [
    "The horn shall sound for at least 20 s. ⇔ The horn shall sound every 20 s at least.",
    "The gate shall close in 4 s or less. ⇔ The gate shall be closed for 3 s or less.",
    "The fan shall run for 10 min. ⇔ The fan shall run in 10 min.",
    "报警灯应闪烁不少于20 s。 ⇔ 报警灯应在30 s后闪烁。",
  ],
  "less than the value beside it": [
    "吊钩应能承受2倍额定载荷。 ⇔ 吊钩应能承受2倍额定载荷的一半。",
    "The clamp shall hold 1.5 times the rated pull. ⇔ The clamp shall hold a third of 1.5 times the rated pull.",
  ],
  "a time for which alone it holds": [
    "The generator shall deliver at least 5 kW. ⇔ The generator shall deliver at least 6 kW for 10 min.",
    "供水泵的流量应不小于20 L/min。 ⇔ 供水泵的流量应不小于25 L/min，持续5 min。",
  ],
  "another thing in the other language": [
    "卸扣的安全系数应不小于5。 ⇔ The safety factor of the sling shall be at least 6.",
    "液压油压力应不大于0.6 MPa。 ⇔ The fuel pressure shall not exceed 5 bar.",
    "The hose shall have a burst pressure of at least 4 MPa. ⇔ 气瓶阀的爆破压力应不小于5 MPa。",
    "篷布的断裂强力应不小于900 N。 ⇔ The breaking force of the seams of the cover shall be at least 1000 N.",
  ],
  "another measure, state or number of it in the other language": [
    "液压油压力应不大于0.6 MPa。 ⇔ The hydraulic oil pressure difference shall not exceed 5 bar.",
    "液压油压力应不大于0.6 MPa。 ⇔ The hydraulic oil pressure at idle shall not exceed 5 bar.",
    "The fuel pressure shall not exceed 5 bar. ⇔ 燃油回油压力应不大于0.4 MPa。",
    "The ranging error shall be within ±5 m. ⇔ 近距离的测距误差应不超过±3 m。",
  ],
  "a part, a state or a number in the other language of which this side says nothing": [
    "The cable shall have a diameter of 12 mm ± 0.3 mm. ⇔ 缆芯的直径应为12 mm±0.2 mm。",
    "目镜的透过率应不低于80 %。 ⇔ The transmittance of the uncoated eyepiece shall be at least 85 %.",
    "The motor shall have an efficiency of at least 85 %. ⇔ 两极电动机的效率应不低于88 %。",
    "卸扣的安全系数应不小于5。 ⇔ The safety factor of the shackle body shall be at least 6.",
    "软件的启动时间应不大于30 s。 ⇔ The start-up time of the hardware shall not exceed 25 s.",
  ],
  "what may be done instead": [
    "主机应在3 s内告警，并应关断输出。 ⇔ 主机应在3 s内告警或关断输出。",
    "The gauge shall flag an error within 5 s and shall save it in a file. ⇔ The gauge shall flag an error within 5 s or shall save it in a file.",
  ],
  "a word turned where both stand on either side": [
    "天线罩内表面温度应不高于60 ℃，外表面温度应不高于80 ℃。 ⇔ 天线罩内表面温度应不高于60 ℃，内表面温度应不高于80 ℃。",
    "放大器的带内噪声应不大于3 dB，带外抑制应不小于40 dB。 ⇔ 放大器的带内噪声应不大于3 dB，带内抑制应不小于40 dB。",
  ],
};

describe.each(Object.entries(FALSE))("no covers where the right tells of %s", (_class, pairs) => {
  it.each(pairs)("%s", (pair) => expect(covers(pair)).not.toBe("yes"));
});

describe("and of neither is seen where there is none", () => {
  it.each([
    "终端应能在16 V～30 V下工作。 ⇔ 终端应能在14 V～32 V下正常工作。",
    "The winch motor shall operate at supply voltages of 20 V to 30 V. ⇔ The winch motor shall function at supply voltages of 18 V to 32 V.",
    "夹杂物含量应为0。 ⇔ 夹杂物含量应为零。",
    "The generator shall deliver at least 5 kW for 10 min. ⇔ The generator shall deliver at least 6 kW for 10 min.",
    "卸扣的安全系数应不小于5。 ⇔ The safety factor of the shackle shall be at least 6.",
    "电动机机壳的温升应不大于45 K。 ⇔ The temperature rise of the housing of the motor shall not exceed 40 K.",
    "支架应能承受800 N的力。 ⇔ 支架应能承受900 N的力。",
    "安全膜片的爆破压力应为1.9 MPa～2.1 MPa。 ⇔ The burst pressure of the safety diaphragm shall be 20 bar ± 0.5 bar.",
    "充电机效率应不低于88 %。 ⇔ The battery charger shall have an efficiency of at least 90 %.",
    "主机应在3 s内告警，并应关断输出。 ⇔ 主机应在2 s内告警，并关断输出。",
    "The horn shall sound for at least 20 s. ⇔ The horn shall sound for not less than 30 s.",
    "The gate shall close in 4 s or less. ⇔ The gate shall close within 3 s.",
    "At least three copies of the drawings shall be delivered. ⇔ At least four copies of the drawings shall be delivered.",
    "内筒壁厚应不小于2 mm，外筒壁厚应不小于3 mm。 ⇔ 外筒壁厚应不小于3 mm，内筒壁厚应不小于2 mm。",
  ])("%s", (pair) => expect(covers(pair)).toBe("yes"));
});
