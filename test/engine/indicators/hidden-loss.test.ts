import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

/** What the right lacks or adds stands in a place that hides it. */
const HIDDEN: readonly [what: string, left: string, right: string][] = [
  [
    "in a list, while the same word stands elsewhere",
    "检验报告有误的，应在3日内重新委托化验、检验。",
    "检验报告有误的，应在3日内重新委托化验。",
  ],
  [
    "in a list, as a word that elsewhere asks for nothing",
    "施工单位应提前15日报告作业的种类、数量、时间和地点，接受监督。",
    "施工单位应提前15日报告作业的种类、数量和地点，接受监督。",
  ],
  [
    "in a list that names it twice",
    "站房应配备消防器材和设施以及救援器材和设施。",
    "站房应配备消防器材和设施以及救援器材。",
  ],
  [
    "before a list, behind the modal word",
    "承修单位应为用户提供及时、可靠、安全的服务，保障用户使用。",
    "承修单位应为经销商提供及时、可靠、安全的服务，保障用户使用。",
  ],
  [
    "before a noun that is called by a word of advice",
    "评审意见书的内容应包括结论、依据和建议书编号。",
    "初次评审意见书的内容应包括结论、依据和建议书编号。",
  ],
  [
    "in a stretch with a right of priority",
    "申请人要求优先权的，应在3个月内提交首次申请的副本。",
    "境外申请人要求优先权的，应在3个月内提交首次申请的副本。",
  ],
  [
    "in a condition that holds a word of advice",
    "股东主张优先购买股权的，应在收到通知后30日内提出请求。",
    "外部股东主张优先购买股权的，应在收到通知后30日内提出请求。",
  ],
  ["as a word that begins with an empty one", "用水单位应定期进行水平衡测试。", "平均用水单位应定期进行水平衡测试。"],
  [
    "as the sense of a limit, with advice beside it",
    "照度应不低于150 lx，宜为200 lx。",
    "照度应不大于150 lx，宜为200 lx。",
  ],
  [
    "as words that have changed places",
    "供电部门开展现场检查时，检查人员不得少于2人，并应出示证件。",
    "检查部门开展现场供电时，供电人员不得少于2人，并应出示证件。",
  ],
  [
    "as English words that have changed places",
    "The control unit shall audit all account enabling actions within 5 s.",
    "The account unit shall audit all control enabling actions within 5 s.",
  ],
  [
    "in a demand behind words that begin an example",
    "The notation of keys is: key = letters For example: key-a Readers shall accept keys of at least 512 characters.",
    "The notation of keys is: key = letters For example: key-a Readers shall accept keys of at most 512 characters.",
  ],
  ["behind the approval of someone", "申请人应提交书面材料。", "申请人应提交书面材料，经批准可以推迟。"],
  ["in a condition of words that say nothing", "用水单位应定期检查管路。", "具备条件的，用水单位应定期检查管路。"],
  ["in `as needed`", "The operator shall inspect the valve.", "The operator shall inspect the valve as needed."],
  ["in a ban beside a value", "设置人应在期限届满后2日内拆除标牌。", "设置人不应在期限届满后2日内拆除标牌。"],
  ["in a denied value", "The output frequency shall be 50 Hz.", "The output frequency shall not be 50 Hz."],
  ["in what need not be", "订货合同必须包括检验条款。", "订货合同不必包括检验条款。"],
  ["in what is only possible", "管理机构应保持应急通道畅通。", "管理机构能够保持应急通道畅通。"],
  ["in `can`", "The system must protect audit records.", "The system can protect audit records."],
  ["in leave beside 相应", "承修单位应安排相应经费。", "承修单位可以安排相应经费。"],
  ["in one of two", "承修单位应制定维护制度和操作规程。", "承修单位应制定维护制度或者操作规程。"],
  ["in `or`", "Develop and implement a recovery plan.", "Develop or implement a recovery plan."],
  ["in both of two cases", "造成单位或者个人损失的，承修单位应赔偿。", "造成单位和个人损失的，承修单位应赔偿。"],
  ["in a bound of no value", "一百总吨以上的船应安装收集装置。", "一百总吨以下的船应安装收集装置。"],
  ["in who does it and to whom", "检验结果由承制方通知。", "检验结果向承制方通知。"],
  ["in the way", "Records shall be copied from the archive.", "Records shall be copied to the archive."],
  ["in a clause that says when", "电缆长度超过2 m的，应加固定。", "电缆长度超过3 m的，应加固定。"],
  ["in a time that says when", "停机满12个月的，应重新检定。", "停机满18个月的，应重新检定。"],
  ["in which of the things are dealt with", "应检测厚度大于20 mm的焊缝。", "应检测厚度大于30 mm的焊缝。"],
  [
    "in which of the English things are dealt with",
    "The operator shall inspect vessels older than 10 years.",
    "The operator shall inspect vessels older than 15 years.",
  ],
  [
    "behind an example, before a list",
    "Prohibit the use of tools (e.g., saws, files, etc.) to prevent the loss of data and records.",
    "Prohibit the use of tools (e.g., saws, files, etc.) to allow the loss of data and records.",
  ],
  [
    "as an English word that stands elsewhere",
    "Stop receiving, processing and sharing data before the processing of returns.",
    "Stop receiving and sharing data before the processing of returns.",
  ],
  [
    "in an English case behind the demand",
    "The preheat temperature shall be at least 120 °C where plates are thicker than 25 mm.",
    "The preheat temperature shall be at least 120 °C where plates are thicker than 40 mm.",
  ],
  [
    "in how often a value is kept",
    "Nuts shall retain a torque of at least 1.2 N·m through 15 removals.",
    "Nuts shall retain a torque of at least 1.2 N·m through 5 removals.",
  ],
  [
    "in the cup of a flash point across languages",
    "润滑油的闭口闪点应不低于150 ℃。",
    "The open-cup flash point of the lubricating oil shall be at least 160 °C.",
  ],
  [
    "in a class that may be better",
    "The fluid shall be filtered to NAS 1638 class 6 or better.",
    "The fluid shall be filtered to NAS 1638 class 9 or better.",
  ],
];

describe("what is lost or added where it does not show", () => {
  it.each(HIDDEN)("%s", (_what, left, right) => {
    expect(covers(left, right)).not.toBe("yes");
  });

  it.each([
    [
      "two demands in another order",
      "压缩机的轴功率应不大于1.2 kW，排气温度不大于90 ℃。",
      "压缩机排气温度应不大于85 ℃，轴功率应不大于1.0 kW。",
    ],
    ["an example that differs alone", "质量应不大于5 kg（例如单兵背负）。", "质量应不大于5 kg（例如车载）。"],
    ["a list in another order", "说明书应写明规格、时间和地点。", "说明书应写明地点、规格和时间。"],
  ])("is not seen in %s", (_what, left, right) => {
    expect(covers(left, right)).toBe("yes");
  });
});
