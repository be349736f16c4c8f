import { describe, expect, it } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";
import { withoutOnlyAfter } from "../../../src/engine/indicators/reading/unless";

const covers = (left: string, right: string) => judgeIndicators({ text: left }, { text: right }).covers;

const SAME: readonly [string, string][] = [
  ["未经校准的仪器不得使用。", "仪器经校准后方可使用。"],
  ["产品未经检验合格不得出厂。", "产品应经检验合格后，方可出厂。"],
  ["未经培训的人员不得操作设备。", "只有经培训的人员方可操作设备。"],
  ["未经培训和考核的人员不得上岗。", "人员必须经过培训和考核后才能上岗。"],
  ["未经批准，图样不得变更。", "图样经批准后方可变更。"],
  ["紧急停机后，未经人工复位，设备不得重新起动。", "紧急停机后，设备经人工复位后方可重新起动。"],
];

/** What must be done first, by whom, and what may be done then, each exchanged for another. */
const OTHER: readonly [string, string][] = [
  ["未经校准的仪器不得使用。", "未经使用的仪器不得校准。"],
  ["未经校准的仪器不得使用。", "仪器经使用后方可校准。"],
  ["未经校准的仪器不得使用。", "经校准的仪器不得使用。"],
  ["未经培训的人员不得上岗。", "人员上岗后应经培训。"],
  ["未经培训和考核的人员不得上岗。", "人员经培训或考核后方可上岗。"],
  ["未经需方批准的图样不得更改。", "图样经供方批准后方可更改。"],
  ["未经检验的产品不得出厂。", "产品经检验后方可入库。"],
  ["未经检验的产品不得出厂。", "产品经检验后宜出厂。"],
  ["未经批准，图样不得变更。", "图样应经批准，不得变更。"],
  ["未经批准，图样不得变更，文件不得销毁。", "未经批准，图样不得销毁，文件不得变更。"],
];

describe("what may be done only after something", () => {
  it.each(SAME)("%s ⇔ %s", (left, right) => {
    expect(covers(left, right)).toBe("yes");
    expect(covers(right, left)).toBe("yes");
  });

  it.each(OTHER)("%s ⇎ %s", (left, right) => {
    expect(covers(left, right)).not.toBe("yes");
    expect(covers(right, left)).not.toBe("yes");
  });

  it("is not covered where less must be done first, or where it is let off", () => {
    expect(covers("未经检验合格的产品不得出厂。", "产品应经检验后方可出厂。")).not.toBe("yes");
    expect(covers("未经校准的仪器不得使用。", "仪器经校准后方可使用，急用时除外。")).toBe("no");
  });

  it("is not banned as a ban without condition is", () => {
    expect(covers("图样不得变更，变更申请应经批准。", "未经批准，图样不得变更，变更申请应经批准。")).not.toBe("yes");
  });

  it("is told as a ban in as many signs", () => {
    const text = "仪器应经校准后，方可使用。材料已经检验方可入库。图样经批准方可变更。";
    expect(withoutOnlyAfter(text)).toBe("仪器未经校准不得  使用。材料已经检验方可入库。图样经批准方可变更。");
  });
});
