import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { f1Of, parseSentences, scoreSentence, sumCounts } from "../../../bench/sentence-score";
import { readProvisions } from "../../../src/engine/provisions";
import { toContractQuantities } from "../../../src/engine/quantity";
import committed from "./ratchet.json" with { type: "json" };

const SETS = join(import.meta.dirname, "../../../bench/sentences");

interface Least {
  types: number;
  quantities: number;
}

/** Figures that a change may better and never worsen; a better one is written into ratchet.json with the change. */
describe("our own labelled sentences are not read worse than committed", () => {
  it.each(Object.entries<Least>(committed))("%s", (file, least) => {
    const scores = parseSentences(readFileSync(join(SETS, file), "utf8")).map(scoreSentence);
    expect(f1Of(sumCounts(scores.map(({ types }) => types)))).toBeGreaterThanOrEqual(least.types);
    expect(f1Of(sumCounts(scores.map(({ quantities }) => quantities)))).toBeGreaterThanOrEqual(least.quantities);
  });
});

describe("sentences", () => {
  it.each([
    ["The insulation resistance shall be not less than 20 MΩ.", "requirement", false],
    ["从同一批产品中抽取8件进行试验。", "instruction", false],
    ["以3 000 r/min的转速离心15 min。", "instruction", false],
    ["检验结果的判定", "none", false],
    ["下列文件对于本文件的应用是必不可少的。", "statement", false],
    ["光源寿命可达50 000 h。", "statement", false],
    ["It is not necessary to repeat the test.", "permission", true],
    ["Lock the account after three failed attempts.", "instruction", false],
    ["The drum turns 25 times a minute.", "statement", false],
    ["母线的允许载流量为1 250 A。", "statement", false],
    ["检查螺栓是否松动。", "instruction", false],
    ["连接器的接触电阻不大于5 mΩ。", "statement", false],
    ["平行测定三次，取平均值。", "instruction", false],
    ["Store below 25 °C and below 60 % relative humidity.", "instruction", false],
    ["每隔15 min记录一次油温。", "instruction", false],
    ["Ensure that the valve can be closed by hand.", "instruction", false],
    ["Lock the hatch if the crew will not return.", "instruction", false],
    ["The lamp may be dimmed when the driver must see outside.", "permission", false],
    ["The clerk should not have to enter the code twice.", "recommendation", true],
    ["Rails are not required where the step is low.", "permission", true],
    ["Tools that cannot be locked are not accepted.", "statement", true],
    ["对应当退还的物品，通知失主领取。", "statement", false],
    ["出口处设置可在暗处识别的标志。", "statement", false],
    ["使用时产生的噪声不大于60 dB。", "statement", false],
    ["Members are not obliged to vote.", "permission", true],
    ["There shall be no leaks.", "requirement", true],
    ["There shall be no more than two leaks.", "requirement", false],
    ["Tools include, but are not limited to, gauges and keys.", "statement", false],
    ["可以自知道或者应当知道之日起10日内提出。", "permission", false],
    ["精密量取滤液10 mL，置烧杯中。", "instruction", false],
    ["倾出不能通过筛网的颗粒，称重。", "instruction", false],
    ["应经培训合格后，方可操作。", "requirement", false],
  ] as const)("%s is of type %s", (text, type, negative) => {
    const language = /[\u4e00-\u9fff]/.test(text) ? "zh" : "en";
    expect(readProvisions(text, { language })).toMatchObject([{ type, negative }]);
  });

  it("name the last of a list and the side that is better as what they are", () => {
    expect(toContractQuantities("Values of 5 V, 12 V and 24 V are preferred.").map(({ bound }) => bound)).toEqual([
      "list",
      "list",
      "list",
    ]);
    expect(toContractQuantities("动态范围优于90 dB。")).toMatchObject([{ bound: "at-least", low: 90, high: null }]);
    expect(toContractQuantities("频率准确度优于1×10⁻⁸。")).toMatchObject([{ bound: "at-most", low: null }]);
  });
});
