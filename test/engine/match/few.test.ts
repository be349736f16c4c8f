import { expect, test } from "vitest";
import { findMatches } from "../../../src/engine/match";

const unit = (id: string, title: string, text: string) => ({ id, number: "1", title, parent: null, text });

test("one word in common makes no pair likely, however alike two short clauses are", () => {
  const right = [
    unit("ripple", "纹波", "输出电压的纹波应不大于50 mV。"),
    unit("cover", "外壳", "外壳防护等级应不低于IP54。"),
    unit("platform", "", "平台倾斜。"),
  ];
  const [best] = findMatches([unit("tilt", "", "倾斜：10°。")], right, { top: 1 });
  expect(best?.target).toBe("platform");
  expect(best?.score).toBeLessThan(0.4);
});

test("of two clauses the same words make a likely pair, though in so small a library no word is rare", () => {
  const text = "工作温度应为 -40 ℃～+70 ℃。";
  const [best] = findMatches([unit("left", "温度", text)], [unit("right", "温度", text)], { top: 1 });
  expect(best?.score).toBeGreaterThanOrEqual(0.4);
});
