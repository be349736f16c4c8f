import { expect, test } from "vitest";
import { type Clause, provenRelationship } from "../../../src/contract";
import { comparePair } from "../../../src/engine/compare";
import { findMatches } from "../../../src/engine/match";
import { proposeByWording, relate, worded } from "../../../src/engine/relationship";

const clause = (text: string, title = ""): Clause => ({
  id: text,
  parent: null,
  number: null,
  title,
  kind: "clause",
  text,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
});
const related = (left: Clause, right: Clause) => {
  const { relationship, basis, rationale, covers } = comparePair(left, right, "zh").judgement;
  return { relationship, basis, rationale, covers };
};
const proposed = (left: string, right: string) => proposeByWording(worded("", left), worded("", right));

test.each([
  ["yes", "yes", "equal"],
  ["yes", "unknown", "subset"],
  ["yes", "no", "subset"],
  ["no", "yes", "superset"],
  ["unknown", "yes", "superset"],
  ["no", "no", "intersects"],
] as const)("coverage %s and %s back show %s", (left, right, relationship) => {
  expect(relate({ left, right }, () => "equal")).toEqual({ relationship, basis: "indicators" });
});

test("wording proposes only what the coverage leaves possible", () => {
  const propose = (left: "no" | "unknown", right: "no" | "unknown", said: "equal" | "subset" | "superset") =>
    relate({ left, right }, () => said);
  expect(propose("unknown", "unknown", "equal")).toEqual({ relationship: "equal", basis: "wording" });
  for (const said of ["equal", "subset"] as const)
    expect(propose("no", "unknown", said)).toEqual({ relationship: "intersects", basis: "wording" });
  for (const said of ["equal", "superset"] as const)
    expect(propose("unknown", "no", said)).toEqual({ relationship: "intersects", basis: "wording" });
  expect(propose("no", "unknown", "superset")).toEqual({ relationship: "superset", basis: "wording" });
});

test.each([
  ["记录的保存期限由档案部门规定。", "档案部门应规定记录的保存期限。", "equal"],
  ["Limit physical access to authorized persons.", "Only authorized persons shall have physical access.", "equal"],
  ["表面应平整、清洁。", "培训计划每年由主管部门批准。", "intersects"],
  ["绝缘电阻应不小于20 MΩ。", "绝缘电阻应不小于10 MΩ。", "intersects"],
  ["壳体宜采用铝合金。", "壳体应采用铝合金。", "intersects"],
  ["接口不应外露。", "接口应外露。", "intersects"],
  [
    "操作人员应经过培训。",
    "操作人员应经过培训，熟悉设备结构和维护规程，掌握故障排除方法，了解消防、急救和疏散要求，并按岗位轮换。",
    "subset",
  ],
] as const)("the wording of %s and %s proposes %s", (left, right, relationship) => {
  expect(proposed(left, right)).toBe(relationship);
});

test("swapped sides mirror what wording proposes", () => {
  const [left, right] = [
    "操作人员应经过培训，熟悉设备结构和维护规程，掌握故障排除方法，了解消防、急救和疏散要求，并按岗位轮换。",
    "操作人员应经过培训。",
  ];
  expect(proposed(left, right)).toBe("superset");
  expect(proposed(right, left)).toBe("subset");
});

test("what indicators show is functional, the same words are syntactic and sure", () => {
  expect(related(clause("工作温度：-40 ℃～+55 ℃。"), clause("工作温度：-55 ℃～+70 ℃。"))).toMatchObject({
    relationship: "subset",
    basis: "indicators",
    rationale: "functional",
    covers: "yes",
  });
  expect(related(clause("标志应清晰、耐久。"), clause("标志应清晰,耐久。"))).toMatchObject({
    relationship: "equal",
    basis: "same-words",
    rationale: "syntactic",
  });
  expect(related(clause("应符合表1的规定。", "高温"), clause("应符合表1的规定。", "低温")).basis).not.toBe(
    "same-words",
  );
});

const prose = [
  clause("Limit physical access to organizational systems to authorized individuals.", "Physical access"),
  clause(
    "Mechanisms exist to grant physical access to systems to authorized individuals only.",
    "Physical access control",
  ),
] as const;

test("a guess from wording is said to be one, covers nothing and is built on as no more than something in common", () => {
  const { judgement } = comparePair(...prose, "en");
  expect(judgement).toMatchObject({ basis: "wording", rationale: "syntactic" });
  expect(judgement.covers).not.toBe("yes");
  expect(provenRelationship({ relationship: "equal", basis: "wording" })).toBe("intersects");
  expect(provenRelationship({ relationship: "subset", basis: "indicators" })).toBe("subset");
});

test("a candidate proposes what the comparison of its clauses proposes from wording", () => {
  const [match] = findMatches([prose[0]], [prose[1]], { top: 1 });
  expect(match!.relation).toBe("equal");
  expect(comparePair(...prose, "en").judgement.relationship).toBe(match!.relation);
});

test("where the indicators are in doubt about more than wording, wording proposes nothing", () => {
  expect(
    related(clause("屏蔽门关闭后，屏蔽效能不低于80 dB。"), clause("屏蔽门开启后，屏蔽效能不低于80 dB。")),
  ).toMatchObject({
    relationship: "intersects",
    basis: "wording",
  });
});

test.each([
  ["外壳防护等级应不低于IP65。", "外壳防护等级应不低于IP54。"],
  ["设备应满足CE102的要求。", "设备应满足CE101的要求。"],
  ["无线电骚扰限值应符合B级的规定。", "无线电骚扰限值应符合A级的规定。"],
  ["The enclosure shall meet IP65.", "The enclosure shall meet IP54."],
])("wording does not propose as equal what names other codes: %s against %s", (left, right) => {
  expect(proposed(left, right)).toBe("intersects");
  expect(proposed(left, left)).toBe("equal");
});

test.each([
  ["振动试验应按GJB 150.16A进行。", "振动试验应按GB/T 2423.10进行。"],
  ["振动试验应按GB/T 2423.10进行。", "振动试验应进行。"],
  ["低温试验应按GB/T 2423.1—2008进行。", "低温试验应按GB/T 2423.1—2001进行。"],
  ["外观应符合GB/T 99203的4.2的规定。", "外观应符合GB/T 99203的4.3的规定。"],
  [
    "Vibration shall be tested in accordance with MIL-STD-810H.",
    "Vibration shall be tested in accordance with IEC 60068-2-6.",
  ],
])("what cites another standard, edition or clause is proposed as equal nowhere: %s against %s", (left, right) => {
  expect(proposed(left, right)).toBe("intersects");
  expect(proposed(left, left)).toBe("equal");
  const unit = (id: string, text: string) => ({ id, parent: null, number: "1", title: null, text });
  const [match] = findMatches([unit("a", left)], [unit("b", right)], { top: 1 });
  expect(match!.relation).toBe("intersects");
  expect(related(clause(left), clause(right)).relationship).toBe("intersects");
});

test("a standard cited with its revision letter is the same with and without the year", () => {
  expect(proposed("振动试验应按GJB 150.16A进行。", "应按GJB 150.16A—2009进行振动试验。")).toBe("equal");
});

test.each([
  ["Terminate a session after a set time.\n • NIST SP 800-171 Rev 2 3.1.11", "Terminate a session after a set time."],
  ["能实现额定功能的最高温度。\n[来源：GB/T 99201—2021，3.2，有修改]", "能实现额定功能的最高温度。"],
  ["绝缘电阻的试验方法，参见GB/T 99205。", "绝缘电阻的试验方法。"],
])("a note of a source asks for nothing: %s against %s", (left, right) => {
  expect(proposed(left, right)).toBe("equal");
});
