import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

/** What the right says besides may say in which case its value holds. */
const IN_ANOTHER_CASE: readonly [string, string][] = [
  ["纸箱应能承受5 kN的压力。", "纸箱应能承受6 kN的载荷，受压面积不小于0.5 m²。"],
  ["胶带的剥离强度应不小于3 N/mm。", "胶带的剥离强度应不小于4 N/mm，剥离角度不小于90°。"],
  ["夜视仪应能连续工作8 h。", "夜视仪应能连续工作10 h，期间可更换电池。"],
  ["The floor shall carry 5 kN/m².", "The floor shall carry 7 kN/m² at the edge."],
  ["插头的插拔力应不大于60 N。", "插头的插入力应不大于60 N。"],
  ["相邻极板之间的耐电压应不低于1 000 V。", "极板与壳体间的耐电压应不低于1 500 V。"],
  ["终端应提供加密、备份和恢复功能。", "终端应具备备份和恢复功能。"],
];

/** Nearly the same words for another thing, another act, another purpose. */
const NEIGHBOURS: readonly [string, string][] = [
  ["门应能在10 s内完成打开。", "门应能在8 s内开始打开。"],
  [
    "供电电压在额定值的±10 %范围内变化时，转速的变化应不大于1 %。",
    "供电电压在额定值的±5 %范围内变化时，转速的变化应不大于1 %。",
  ],
  ["软件应在3 s内自动恢复。", "软件应在2 s内人工恢复。"],
  ["液位应不低于200 mm。", "液位调节范围为250 mm～400 mm。"],
  ["触点应能断开10 A的电流。", "触点应能切断12 A的短路电流。"],
  ["连接器的寿命应不少于500次。", "连接器锁紧机构的寿命应不少于1 000次。"],
  ["蓄电池的寿命应不少于500次。", "蓄电池的寿命应不少于5年。"],
  ["The drying time of the paint shall not exceed 4 h.", "The paint shall start to dry within 3 h."],
  ["The case shall withstand 500 N.", "The lid of the case shall withstand 600 N."],
  ["织物的耐干摩擦色牢度应不低于3级。", "织物的耐湿摩擦色牢度应不低于4级。"],
  ["密封圈的邵尔A硬度应为55～65。", "密封圈的硬度（邵尔D）应为58～62。"],
  ["涂层的平均厚度应不小于20 μm。", "涂层的最大厚度应不小于25 μm。"],
  ["饮料的铅含量应不超过0.05 mg/kg。", "饮料中砷的含量应不超过0.03 mg/kg。"],
  ["制件经摩擦试验后，硬度应不低于50 HRC。", "制件的硬度应不低于52 HRC。"],
  ["蓄电池的自放电应不超过额定容量的5 %。", "蓄电池的放电容量应不低于额定容量的97 %。"],
  ["清漆应在2 h内表面干燥。", "清漆应在1 h内开始干燥。"],
  ["压力表的误差应不大于1 %。", "压力的误差应不大于0.5 %。"],
  ["胶带的初粘力应不小于10 N。", "胶带的持粘力应不小于12 N。"],
  ["涂层用划格法测得的附着力应不低于5 MPa。", "涂层的附着力应不低于6 MPa（拉开法）。"],
  ["罐头的净含量负偏差应不超过2 %。", "罐头的净含量负偏差应不小于3 %。"],
];

/** All words are the same, and what is said of what is not, or of which value. */
const EXCHANGED: readonly [string, string][] = [
  ["检验人员的资格应每2年复审一次。", "检验人员的资格应每3年复审一次。"],
  ["爆破压力与工作压力之比应不小于3。", "工作压力与爆破压力之比应不小于3。"],
  ["操作人员应检查设备。", "设备应检查操作人员。"],
];

/** Other words for the same. */
const SAME_THING: readonly [string, string][] = [
  ["旋钮的转动力应不大于12 N。", "转动旋钮所需的力不得超过10 N。"],
  ["抽屉应能在5 s内抽出。", "抽出抽屉的时间不应超过4 s。"],
  ["风机的噪声应不大于70 dB(A)。", "风机运转过程中的噪声不得超过65 dB(A)。"],
  ["在待命状态下，终端的功耗应不大于3 W。", "终端待命时的功耗应不大于2 W。"],
  ["小艇的最高航速应不低于20 kn。", "小艇最大航速应达到22 kn。"],
  ["垫片不应有缺口和起皱现象。", "垫片应无缺口、起皱。"],
  ["检验人员的资格应每3年复审一次。", "检验人员的资格应每2年复审一次。"],
  ["电池在贮存30 d后，容量保持率应不低于80 %。", "电池的容量保持率在贮存30 d后应不低于85 %。"],
  ["转台的转速应在6 r/min～12 r/min内可调。", "转台的转速应能在5 r/min～15 r/min内调节。"],
  ["检查记录应包括日期、编号和结论。", "检查记录的内容应包括编号、日期、结论和签名。"],
  ["罐体应进行水柱高度不小于2 m的压水试验。", "罐体压水试验的水柱高度应不小于3 m。"],
  ["电源应具有欠压、过温和短路保护功能。", "电源应具备过温保护、欠压保护和短路保护功能。"],
  ["旋钮经1 m高度跌落后，应无损坏。", "旋钮应能承受1.2 m高度的跌落，不应损坏。"],
  ["相邻极板之间的绝缘电阻应不小于10 MΩ。", "相邻极板间的绝缘电阻值应大于20 MΩ。"],
  ["铸铁件表面不应有裂纹和砂眼。", "铸铁件表面不允许存在裂纹、砂眼和缩孔。"],
  ["盐雾箱的氯化钠溶液浓度为5 %。", "盐雾箱所用氯化钠溶液的浓度为5 %。"],
  ["纸箱应能承受5 kN的压力。", "纸箱应能承受6 kN的压力而不压溃。"],
  ["风机的噪声应不大于70 dB(A)。", "风扇的噪音应不大于65 dB(A)。"],
  ["空气滤清器的原始阻力应不大于2 kPa。", "空气过滤器的原始阻力应不大于1.8 kPa，灰容量不小于500 g。"],
  ["The hoist shall lift 500 kg.", "The hoist shall lift 600 kg."],
  ["织物的起毛起球等级应不低于3级。", "织物经起球试验后应达到4级。"],
  ["服务器的平均无故障工作时间应不少于5 000 h。", "服务器的MTBF应达到6 000 h。"],
  ["电容器的损耗角正切应不大于0.003。", "电容器的介质损耗因数不得超过0.002。"],
  ["涂料的表干时间应不超过2 h。", "涂料表面干燥的时间不应超过1 h。"],
  ["LED照明灯的显色指数应不低于80。", "照明灯的一般显色指数不得小于85。"],
  ["清漆的表干时间应不超过1 h。", "清漆应在0.5 h内表面干燥。"],
  ["绝缘手套在10 kV（交流）下的泄漏电流应不大于9 mA。", "施加交流10 kV时，绝缘手套的漏电流不得超过8 mA。"],
  ["每月自放电应不超过额定容量的5 %。", "自放电每月不大于额定容量的3 %。"],
  ["数字压力表的准确度等级应不低于1.0级（级数小者准确）。", "压力表的精度等级应达到0.5级（级数小者准确）。"],
  ["钢管的锌层质量应不小于300 g/m²。", "钢管单位面积的镀锌量不得少于350 g/m²。"],
  ["底漆的附着力应不低于5 MPa（拉开法）。", "底漆用拉开法测得的附着强度应达到6 MPa。"],
  ["灭火器的喷射剩余率不大于10 %。", "灭火器喷射后的剩余率不超过8 %。"],
  ["泵在额定工况下的容积效率应不低于92 %。", "额定工况时，泵的容积效率应达到93 %。"],
  ["监护仪的心率测量范围为30次/min～300次/min。", "监护仪应能测量15次/min～350次/min的心率。"],
];

/** The property goes by another name in the table of properties, which is in other words than the provision. */
const NAMED_IN_ITS_OWN_WAY = [
  "系统应支持不少于200个用户同时在线。",
  "耳塞经50 ℃、95 %相对湿度条件存放72 h后，降噪值（SNR）不低于25 dB。",
];

describe("provisions worded apart", () => {
  it.each(NAMED_IN_ITS_OWN_WAY)("are covered by themselves: %s", (provision) => {
    expect(covers(provision, provision)).toBe("yes");
  });

  it.each([...IN_ANOTHER_CASE, ...NEIGHBOURS, ...EXCHANGED])(
    "are not covered by near neighbours: %s ⇎ %s",
    (left, right) => {
      expect(covers(left, right)).not.toBe("yes");
    },
  );

  it.each(SAME_THING)("are covered by what says the same: %s ⇔ %s", (left, right) => {
    expect(covers(left, right)).toBe("yes");
  });
});
