import { expect, test } from "vitest";
import { judgeIndicators } from "../../../src/engine/indicators";
import { PROPERTIES } from "../../../src/engine/quantity/properties/properties";

const judged = (left: string, right: string) => {
  const { covers, rows } = judgeIndicators({ text: left }, { text: right });
  return { covers, rows: rows.map((row) => [row.left.text, row.right.text, row.verdict, row.reason.code]) };
};

test("a requirement without values in another language is left to the reader, side by side, and denies no coverage", () => {
  expect(judged("紧固件不应松动，管路不应渗漏。", "Fasteners shall be tight; pipework shall not leak.")).toEqual({
    covers: "unknown",
    rows: [
      ["不应松动", "shall be tight", "undetermined", "languages-differ"],
      ["不应渗漏", "shall not leak", "undetermined", "languages-differ"],
    ],
  });
});

test("where the two sides have unequal numbers of such requirements each stands alone, undetermined", () => {
  const { covers, rows } = judged("The nameplate shall be legible.", "铭牌应清晰，且应固定在明显位置。");
  expect(covers).toBe("unknown");
  expect(rows.every(([left, right]) => left === null || right === null)).toBe(true);
  expect(new Set(rows.map(([, , verdict, code]) => `${verdict} ${code}`))).toEqual(
    new Set(["undetermined languages-differ"]),
  );
});

test("values are judged across languages all the same", () => {
  const { covers, rows } = judged(
    "绝缘电阻应不小于20 MΩ，外壳不应变形。",
    "The insulation resistance shall be not less than 10 MΩ and the enclosure shall not be deformed.",
  );
  expect(covers).toBe("no");
  expect(rows[0]).toEqual(["20 MΩ", "10 MΩ", "left-stricter", expect.any(String)]);
});

test("an equal value under names that no table knows is held against its like, and no coverage follows from it", () => {
  const { covers, rows } = judged("救生筏应能以3 kn的航速拖带。", "It shall be possible to tow the raft at 3 knots.");
  expect(covers).toBe("unknown");
  expect(rows).toEqual([["3 kn", "3 knots", "same", "equal-values"]]);
});

test("a side that is silent is silent in every language", () => {
  expect(judged("管路不应渗漏。", "").rows).toEqual([["不应渗漏", null, "left-stricter", "only-left"]]);
});

test("every property has a name in both languages, so that its values meet", () => {
  expect(PROPERTIES.filter(({ zh, en }) => zh.length === 0 || en.length === 0).map(({ id }) => id)).toEqual([]);
});

test.each([
  ["毛重应不大于30 kg。", "The gross weight shall be not more than 50 kg."],
  ["转台的圆跳动应不大于0.03 mm。", "The run-out of the table shall not exceed 0.05 mm."],
  ["冷滤点应不高于-29 ℃。", "The cold filter plugging point shall be not higher than -20 °C."],
  ["误帧率应不大于0.1 %。", "The frame error rate shall not exceed 1 %."],
  ["主轴轴承的径向游隙应不大于12 μm。", "The radial clearance of the spindle bearing shall not exceed 20 μm."],
  ["焊缝余高应不大于1 mm。", "The weld reinforcement shall not exceed 2 mm."],
])("a property is the same property in both languages: %s", (strict, mild) => {
  const [there, back] = [judged(strict, mild), judged(mild, strict)];
  expect([there.covers, back.covers]).toEqual(["no", "yes"]);
  expect([there, back].map(({ rows }) => rows.map(([, , verdict]) => verdict))).toEqual([
    ["left-stricter"],
    ["right-stricter"],
  ]);
});

test.each([
  ["爆破压力应不小于工作压力的5倍。", "The burst pressure shall be at least 4 times the working pressure."],
  ["电缆弯曲半径应不小于电缆外径的8倍。", "The bend radius of the cable shall be at least 6 times the cable diameter."],
  ["吊环应能承受2.5倍额定载荷的验证载荷。", "The lug shall withstand a proof load of 2 times the rated load."],
])("a multiple of another value is known by what it is of: %s", (strict, mild) => {
  expect([judged(mild, strict).covers, judged(strict, mild).covers]).toEqual(["yes", "no"]);
});

test.each([
  ["The burst pressure shall be at least 4 times the design pressure.", "爆破压力应不小于工作压力的5倍。"],
  ["The bend radius of the cable shall be at least 6 times the cable length.", "电缆弯曲半径应不小于电缆外径的8倍。"],
  ["The suction head of the pump shall be at least 30 m.", "泵的扬程应不小于40 m。"],
])("and of something else it covers nothing: %s", (left, right) => {
  expect(judged(left, right).covers).not.toBe("yes");
});

test.each([
  ["膜片的厚度应不小于0.2 mm。", "The diaphragm shall be at least 0.2 mm thick."],
  ["按钮的操作力应不大于5 N。", "The operating force of the keys shall not exceed 5 N."],
  ["防弹背心的质量应不大于4 kg。", "The mass of the ballistic vest shall not exceed 4 kg."],
  ["机翼的翼展应不大于12 m。", "The wing span shall not exceed 12 m."],
  ["路由器的吞吐量应不低于1 Gbit/s。", "The throughput of the router shall be at least 1 Gbit/s."],
  ["枪管的寿命应不少于10000发。", "The barrel life shall be at least 10 000 rounds."],
  ["管道的壁厚应不小于3 mm。", "The wall thickness of the pipe shall be at least 3 mm."],
])("a thing known in both languages is the same thing: %s", (chinese, english) => {
  expect([judged(chinese, english).covers, judged(english, chinese).covers]).toEqual(["yes", "yes"]);
});

test.each([
  ["膜片的厚度应不小于0.2 mm。", "The film shall be at least 0.2 mm thick."],
  ["活塞的直径应为50 mm±0.1 mm。", "The diameter of the cylinder shall be 50 mm ± 0.1 mm."],
  ["转子的质量应不大于20 kg。", "The mass of the stator shall not exceed 20 kg."],
  ["钢丝绳的破断拉力应不小于50 kN。", "The breaking force of the chain shall be at least 50 kN."],
  ["甲板的厚度应不小于6 mm。", "The bulkhead shall be at least 6 mm thick."],
  ["二极管的结温应不大于150 ℃。", "The junction temperature of the transistor shall not exceed 150 °C."],
  ["弹射座椅的质量应不大于80 kg。", "The mass of the passenger seat shall not exceed 80 kg."],
])("and another thing covers nothing of it: %s", (chinese, english) => {
  expect([judged(chinese, english).covers, judged(english, chinese).covers]).toEqual(["unknown", "unknown"]);
});

test.each([
  ["锤的质量应为1 kg±0.05 kg。", "The mass of the anvil shall be 1 kg ± 0.05 kg."],
  ["凸轮的硬度应不低于55 HRC。", "The hardness of the shaft shall be at least 55 HRC."],
])(
  "a thing known in both languages is not what the other calls by a word that no table knows: %s",
  (chinese, english) => {
    expect([judged(chinese, english).covers, judged(english, chinese).covers]).toEqual(["unknown", "unknown"]);
  },
);
