import { expect, test } from "vitest";
import { clauseOf, numbersOf, structured } from "./reading";

const textOf = async (body: string) =>
  clauseOf(await structured(`1 范围\n甲。\n2 要求\n2.1 电压\n${body}`), "2.1").text;
const textIn = async (body: string) =>
  clauseOf(await structured(`1 Scope\nThis is one.\n2 Requirements\n2.1 Voltage\n${body}`), "2.1").text;

test.each([
  ["空载电压应为额定电压的95％～\n105％。", "空载电压应为额定电压的95％～105％。"],
  ["泵的额定压力为21 MPa，额定转速为\n1500 r/min。", "泵的额定压力为21 MPa，额定转速为1500 r/min。"],
  ["提手应能承受\n5 倍灯重的力。", "提手应能承受5 倍灯重的力。"],
  ["见3.3条，\n并应记录。", "见3.3条，并应记录。"],
  [
    "三相不对称负载时，线电压的最大值与平均值之差，不应超过三相\n线电压平均值的5％。",
    "三相不对称负载时，线电压的最大值与平均值之差，不应超过三相线电压平均值的5％。",
  ],
])("a sentence that a line breaks in a text without a margin is one: %s", async (body, whole) => {
  expect((await textOf(body)).replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
});

test.each([
  ["Remote access is authorized\nbefore it is used.", "Remote access is authorized before it is used."],
  ["Accounts are removed after\n30 days.", "Accounts are removed after 30 days."],
])("so is an English one: %s", async (body, whole) => {
  expect(await textIn(body)).toBe(whole);
});

test.each([
  ["电压应稳定。\n电流应稳定。"],
  ["应能承受：\n振动；\n冲击。"],
  ["型号 功率\nA1 15\nA2 60"],
  ["额定电压\n规定条件下的电压。"],
])("lines that end what they say stay apart: %s", async (body) => {
  expect(await textOf(body)).toBe(body);
});

test("a numbered clause below a sentence without a stop stays a clause", async () => {
  expect(numbersOf(await structured("1 范围\n本标准适用于灯\n2 要求\n2.1 灯应亮\n2.2 灯应能承受振动。"))).toEqual([
    "1",
    "2",
    "2.1",
    "2.2",
  ]);
});

test("what stands behind a standard's last annex is none of it", async () => {
  const text = await structured("1 范围\n甲。\n附录A（补充件）\n试验\nA1 设备\n乙。\n附加说明：\n本标准由示例部提出。");
  expect(clauseOf(text, "A1").text).toBe("乙。");
});
