import { expect, test } from "vitest";
import { findMatches } from "../../../src/engine/match";

const unit = (id: string, title: string, text: string) => ({ id, number: "1", title, parent: null, text });
const RIGHT = [
  unit("supplies", "范围", "本标准规定了示例电源装置的要求和试验方法。本标准适用于车载电源装置。"),
  unit("ripple", "纹波", "输出电压的纹波应不大于50 mV。"),
  unit("cover", "外壳", "外壳防护等级应不低于IP54。"),
];

test("words with which every scope begins make no two scopes alike", () => {
  const [best] = findMatches([unit("cakes", "范围", "本标准适用于奶油蛋糕。")], RIGHT, { top: 1 });
  expect(best?.score ?? 0).toBeLessThan(0.4);
  expect(best?.evidence.terms.map(({ term }) => term) ?? []).not.toContain("本标准适用于");
});

test("what a scope is about still finds the scope that is about it", () => {
  const [best] = findMatches([unit("ours", "范围", "本规范规定了车载电源装置的要求。")], RIGHT, { top: 1 });
  expect(best?.target).toBe("supplies");
  expect(best?.evidence.terms.map(({ term }) => term)).toContain("车载电源装置");
});
