import { expect, test } from "vitest";
import { align } from "../../../src/engine/compare/align";

const TERMS = [
  ["绝缘电阻", "insulation resistance"],
  ["质量", "mass"],
  ["效率", "efficiency"],
  ["振动", "vibration"],
  ["电源", "power supply"],
  ["盐雾", "salt spray"],
  ["盐雾", "salt mist"],
] as const;
const text = (...clauses: string[]) =>
  clauses.map((own, i) => ({ id: `${i + 1}`, number: null, title: "", text: own }));
const linksOf = (left: ReturnType<typeof text>, right: ReturnType<typeof text>) =>
  align(left, right, { terms: TERMS })
    .rows.filter((row) => row.left.length > 0 && row.right.length > 0)
    .map((row) => `${row.left.join()}-${row.right.join()}`);

const chinese = text(
  "电源的质量应不大于12 kg。",
  "在500 V下测量，绝缘电阻应不小于100 MΩ。",
  "额定负载下的效率应不低于85 %。",
  "承受20 Hz～2000 Hz的振动，每轴向60 min。",
);
const english = text(
  "The insulation resistance, measured at 500 V, shall be at least 100 MΩ.",
  "The mass of the power supply shall not exceed 12 kg.",
  "It shall withstand vibration from 20 Hz to 2000 Hz, 60 min on each axis.",
  "The efficiency at rated load shall be not less than 85 %.",
);

test("a Chinese and an English text meet in terms, numbers and units, in either direction", () => {
  expect(linksOf(chinese, english)).toEqual(["1-2", "2-1", "3-4", "4-3"]);
  expect(linksOf(english, chinese)).toEqual(["1-2", "2-1", "3-4", "4-3"]);
});

test("a term in common is not enough across languages", () => {
  expect(linksOf(text("电源宜靠近窗口安放。", "质量由验收人员记录。"), english)).toEqual([]);
});

/** The two texts with one more clause each. */
const chineseWith = (clause: string) => text(...chinese.map((unit) => unit.text), clause);
const englishWith = (clause: string) => text(...english.map((unit) => unit.text), clause);

test("a term that is said in several ways meets each of them, in either direction", () => {
  const ours = chineseWith("镀层应能承受盐雾96 h。");
  for (const said of ["salt mist", "salt spray"]) {
    const theirs = englishWith(`The coating shall withstand ${said} for 96 h.`);
    expect(linksOf(ours, theirs)).toContain("5-5");
    expect(linksOf(theirs, ours)).toContain("5-5");
  }
});

test("values meet across languages however they are written", () => {
  const ours = chineseWith("容器应在2.5 min内以3 kn的航速送达40 km处。");
  expect(linksOf(ours, englishWith("It shall carry the case 40 km at 3 knots within 150 s."))).toContain("5-5");
});

test("what a Chinese and an English text have in common does not depend on which is left", () => {
  const mirrored = linksOf(english, chinese).map((link) => link.split("-").reverse().join("-"));
  expect(mirrored.toSorted()).toEqual(linksOf(chinese, english).toSorted());
});
