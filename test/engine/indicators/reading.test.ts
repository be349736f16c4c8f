import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";

const rowsOf = (left: string, right: string): string[] =>
  judgeIndicators({ text: left }, { text: right }).rows.map(
    (row) => `${row.left.text} / ${row.right.text} ${row.verdict}`,
  );

describe("how often something is done", () => {
  it.each([
    [
      "The log shall be reviewed weekly and kept for 90 days.",
      "The log shall be reviewed daily and kept for 60 days.",
      ["weekly / daily right-stricter", "90 days / 60 days left-stricter"],
    ],
    ["数据应每周备份。", "数据应每日备份。", ["每周 / 每日 right-stricter"]],
    ["仪表应每年校准一次。", "仪表应每两年校准一次。", ["每年校准一次 / 每两年校准一次 left-stricter"]],
  ])("%s", (left, right, rows) => {
    expect(rowsOf(left, right)).toEqual(rows);
  });

  it("is no value where it only names a thing", () => {
    expect(rowsOf("The daily report shall be signed.", "The weekly report shall be signed.")).not.toContainEqual(
      expect.stringContaining("daily / weekly"),
    );
  });

  it("says nothing of another deed done as often", () => {
    const { covers } = judgeIndicators({ text: "仪表应每年校准一次。" }, { text: "仪表应每年清洁一次。" });
    expect(covers).not.toBe("yes");
  });
});

describe("what a row is about", () => {
  it("is told without a bracket that its verb cuts off", () => {
    const { rows } = judgeIndicators(
      { text: "The mean time between failures (MTBF) shall be at least 5000 h." },
      { text: "The mean time between failures (MTBF) should be at least 10 000 h." },
    );
    expect(rows.map(({ item }) => item)).toEqual(["mean time between failures"]);
  });
});

describe("what is told of one value", () => {
  it("is not told of the next with a name of its own", () => {
    expect(
      rowsOf("碰撞：峰值加速度15 g，脉冲持续时间16 ms。", "碰撞应按峰值加速度10 g、脉冲持续时间6 ms进行。"),
    ).toContain("16 ms / 6 ms left-stricter");
  });

  it("bounds the next of its kind in another case as well", () => {
    expect(
      rowsOf(
        "The motor shall not draw more than 12 A at start and 4 A in steady operation.",
        "The motor shall not draw more than 15 A at start and 3 A in steady operation.",
      ),
    ).toEqual(["12 A / 15 A left-stricter", "4 A / 3 A right-stricter"]);
  });

  it("of at what it is measured it tells another case, and no demand", () => {
    expect(rowsOf("畸变率不大于10 %（满载）。", "畸变率不大于5 %，测试负载为额定负载的50 %。")).toEqual([
      "10 % / 5 % not-comparable",
    ]);
  });
});

describe("a bare value of an unknown property", () => {
  it.each([
    ["The carrier shall ford 1.1 m of water.", "The carrier shall ford 1.2 m of water.", "right-stricter"],
    ["The lamp shall be visible from 500 m.", "The lamp shall be visible at a distance of 400 m.", "left-stricter"],
    ["抛投器应能抛投50 m。", "抛投器应能抛投80 m。", "right-stricter"],
  ])("is the harder the more of it is to be done: %s", (left, right, verdict) => {
    expect(rowsOf(left, right)).toEqual([expect.stringMatching(new RegExp(` ${verdict}$`))]);
  });

  it("tells nothing where it only sets something off", () => {
    expect(rowsOf("The switch shall trip at 20 N.", "The switch shall trip at 25 N.")).toEqual([
      "20 N / 25 N undetermined",
    ]);
  });

  it("and what is guessed by the verb alone covers nothing", () => {
    const { covers } = judgeIndicators({ text: "抛投器应能抛投50 m。" }, { text: "抛投器应能抛投80 m。" });
    expect(covers).toBe("unknown");
  });
});

describe("what one side leaves open", () => {
  it("stands against what the other settles without a value", () => {
    expect(rowsOf("涂料颜色按用户要求。", "涂料颜色为军绿色。")).toEqual(["按用户要求 / 军绿色 undetermined"]);
  });
});

describe("what a product goes by", () => {
  it("is its supply, though no name says so", () => {
    expect(rowsOf("电磁阀在电源电压18 V～32 V内应可靠吸合。", "电磁阀在（24±6）V电源下应可靠吸合。")).toContain(
      "18 V～32 V / （24±6）V left-stricter",
    );
  });
});

describe("the latest time before something", () => {
  it.each([
    [
      "Requests must arrive not later than 15 days before the loan.",
      "Requests must arrive not later than 10 days before the loan.",
    ],
    [
      "The plan shall be sent no later than 30 days prior to the test.",
      "The plan shall be sent no later than 20 days prior to the test.",
    ],
  ])("is stricter the more lies between: %s", (left, right) => {
    expect(judgeIndicators({ text: left }, { text: right }).covers).toBe("no");
    expect(judgeIndicators({ text: right }, { text: left }).covers).toBe("yes");
  });

  it("is stricter the less lies between where it is the earliest, or counted from something", () => {
    const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;
    expect(
      covers(
        "Take samples not earlier than 5 days before the test.",
        "Take samples not earlier than 3 days before the test.",
      ),
    ).not.toBe("no");
    expect(
      covers(
        "The plan shall be sent not later than 30 days after award.",
        "The plan shall be sent not later than 20 days after award.",
      ),
    ).toBe("yes");
  });
});

describe("a time within which something holds", () => {
  const coversOf = (left: string, right: string): string => judgeIndicators({ text: left }, { text: right }).covers;

  it.each([
    ["The seal shall not leak within 30 min.", "The seal shall not leak within 10 min."],
    ["There shall be no leakage within 24 h of filling.", "There shall be no leakage within 12 h of filling."],
    ["No flame shall be visible within 5 s after ignition.", "No flame shall be visible within 2 s after ignition."],
  ])("is stricter the longer a ban holds: %s", (left, right) => {
    expect(coversOf(left, right)).toBe("no");
    expect(coversOf(right, left)).toBe("yes");
  });

  it.each([
    [
      "The pressure drop shall not exceed 2 kPa within 30 min.",
      "The pressure drop shall not exceed 2 kPa within 10 min.",
    ],
    ["The drift shall be less than 1 mV within 8 h.", "The drift shall be less than 1 mV within 2 h."],
    [
      "The battery shall lose not more than 5 % within 28 days.",
      "The battery shall lose not more than 5 % within 7 days.",
    ],
  ])("is the period of what is bounded, never covered by a shorter one: %s", (left, right) => {
    expect(coversOf(left, right)).not.toBe("yes");
  });

  it.each([
    ["The system shall restart within 30 s.", "The system shall restart within 10 s."],
    ["The voltage shall fall to less than 50 V within 60 s.", "The voltage shall fall to less than 50 V within 30 s."],
    ["The relay shall not fail to close within 30 ms.", "The relay shall not fail to close within 10 ms."],
  ])("is stricter the shorter a deed takes: %s", (left, right) => {
    expect(coversOf(left, right)).toBe("yes");
  });
});

describe("what is mostly meant by the kind of thing that is named or done", () => {
  it.each([
    ["净水装置产水量为2 m³/h。", "净水装置产水量为3 m³/h。", "right-stricter"],
    ["担架展开时间30 s。", "担架展开时间20 s。", "right-stricter"],
    ["样品烘干2 h。", "样品烘干1 h。", "left-stricter"],
    ["The valve shall close in 3 s.", "The valve shall close in 4 s.", "left-stricter"],
    ["The door shall be held shut for 10 min.", "The door shall be held shut for 15 min.", "right-stricter"],
    ["机器人应能爬越30°斜坡和0.2 m台阶。", "机器人应能爬越30°斜坡和0.3 m台阶。", "right-stricter"],
  ])("%s", (left, right, verdict) => {
    const { rows, covers } = judgeIndicators({ text: left }, { text: right });
    expect(rows.at(-1)?.verdict).toBe(verdict);
    expect(covers).not.toBe("yes");
  });

  it("is not asked of what only names a rate of a spring", () => {
    expect(rowsOf("弹簧刚度：12 N/mm。", "弹簧刚度：10 N/mm。")).toEqual(["12 N/mm / 10 N/mm undetermined"]);
  });
});

describe("a degree of protection", () => {
  it("by another depth of water is another one", () => {
    const { covers, rows } = judgeIndicators(
      { text: "电连接器的防护等级应达到IP68（水深2 m，24 h）。" },
      { text: "电连接器的防护等级应达到IP68（水深1 m，24 h）。" },
    );
    expect(rows[0]?.verdict).toBe("not-comparable");
    expect(covers).toBe("unknown");
  });
});

describe("what is set within a range", () => {
  it("covers no wider one", () => {
    const { covers } = judgeIndicators(
      { text: "输出电压应能在0 V～250 V之间连续调节。" },
      { text: "输出电压应能在10 V～240 V之间连续调节。" },
    );
    expect(covers).toBe("no");
  });
});

it("`无故障` forbids nothing that is bounded behind it", () => {
  expect(rowsOf("平均无故障间隔时间应大于5 000 h。", "平均无故障间隔时间应大于6 000 h。")).toEqual([
    "5 000 h / 6 000 h right-stricter",
  ]);
});

describe("a range whose ends lie far apart", () => {
  it.each([
    ["变焦镜头的焦距为15 mm～300 mm。", "变焦镜头的焦距为20 mm～250 mm。"],
    ["频率合成器输出频率30 MHz～512 MHz。", "频率合成器输出频率30 MHz～400 MHz。"],
    ["探测器响应波长0.9 μm～1.7 μm。", "探测器响应波长0.95 μm～1.65 μm。"],
    ["The synthesizer shall cover 30 MHz to 512 MHz.", "The synthesizer shall cover 30 MHz to 400 MHz."],
    ["雷达作用距离0.5 km～30 km。", "雷达作用距离1 km～20 km。"],
  ])("is to be covered, and no narrower one will do: %s", (left, right) => {
    expect(judgeIndicators({ text: left }, { text: right }).covers).toBe("no");
  });

  it("of a force or a clearance is a band all the same", () => {
    expect(rowsOf("按钮操作力0.5 N～3 N。", "按钮操作力0.6 N～2.5 N。")).toEqual([
      "0.5 N～3 N / 0.6 N～2.5 N right-stricter",
    ]);
  });
});

describe("what a product must cope with is no limit of its own", () => {
  it.each([
    ["The system shall tolerate packet loss of up to 5 %.", "The system shall tolerate packet loss of up to 3 %."],
    ["电台应能在信噪比不小于6 dB时正常解调。", "电台应能在信噪比不小于10 dB时正常解调。"],
    ["水泵应能输送含固量不大于5 %的液体。", "水泵应能输送含固量不大于3 %的液体。"],
    ["扫码器应能识读印刷对比度不小于35 %的条码。", "扫码器应能识读印刷对比度不小于45 %的条码。"],
    ["柴油机应能使用含硫量不大于0.5 %的柴油。", "柴油机应能使用含硫量不大于0.2 %的柴油。"],
    ["The relay shall hold in with supply dips to 60 %.", "The relay shall hold in with supply dips to 70 %."],
  ])("%s", (left, right) => {
    const { covers, rows } = judgeIndicators({ text: left }, { text: right });
    expect(covers).toBe("no");
    expect(rows[0]?.verdict).toBe("left-stricter");
  });

  it("but how much of it is dealt with is", () => {
    expect(rowsOf("滤芯应能滤除不小于99 %的颗粒。", "滤芯应能滤除不小于98 %的颗粒。")).toEqual([
      "99 % / 98 % left-stricter",
    ]);
  });
});
