import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../src/engine/quantity";
import { chineseNumber } from "../../../src/engine/tokens/numerals";

const CASES = readFileSync(join(import.meta.dirname, "quantities.txt"), "utf8")
  .split("\n")
  .filter((line) => line.includes(" ⇒ ") && !line.startsWith("#"))
  .map((line) => {
    const [text, expected] = line.split(" ⇒ ") as [string, string];
    const [low, high, unit, bound] = expected.split(" | ") as [string, string, string, string];
    return { text, low: Number(low), high: Number(high), unit, bound: bound === "-" ? null : bound };
  });

describe("a quantity is read with its value in SI and its bound", () => {
  it.each(CASES)("$text", ({ text, low, high, unit, bound }) => {
    const [read, ...more] = readQuantities(text);
    expect(more).toEqual([]);
    expect(read?.low).toBeCloseTo(low, 12);
    expect(read?.high).toBeCloseTo(high, 12);
    expect(read?.unit).toBe(unit);
    expect(read?.comparator).toBe(bound);
  });

  it.each(["误差O.5 %", "压力l2 MPa", "电压2?0 V", "carry Z0 A"])(
    "marks digits that recognition may have damaged: %s",
    (text) => {
      expect(readQuantities(text).map((one) => one.damaged)).toEqual([true]);
    },
  );
});

it("two cells of a row are two values, not one with a tolerance", () => {
  expect(readQuantities("1\t±3").map(({ low, high }) => [low, high])).toEqual([
    [1, 1],
    [-3, 3],
  ]);
});

describe("what looks like a quantity and is a name", () => {
  it.each([
    "螺栓M8×1.25",
    "配合为H7/g6",
    "轴径公差带为6g",
    "图号为2.743.015",
    "见5.2～5.6的规定",
    "第3次试验",
    "自7月1日起施行",
    "二〇二〇年发布",
    "在两次维护之间",
    "-35号柴油",
    "涂-4杯",
    "强度等级为A2-70",
    "误差优于λ/4",
    "铅笔硬度不低于2H",
    "百公里油耗",
    "Published on 1 July 2020.",
    "Fasteners of class 8.8 shall be used.",
    "Part 2743-015 shall comply with Tables 4 and 5.",
    "Encrypted with TLS 1.2.",
    "vibrated along three axes",
    "依照《“一次办好”若干规定（2020年版）》办理",
    "预埋件四周留槽",
    "报上一级主管机关",
    "对每一车辆进行登记",
    "防止二次污染",
    "failure of any one item",
    "一级支流两岸",
    "自上一年度起",
    "boots for size 40",
    "Subrule 3) or 4)",
    "in the manner given in 9.4.",
    "2级建筑物和三级负荷",
    "高程采用1985国家高程",
    "一次浇筑宽度",
    "3 主要影响区内应进行测量",
    "the loads of § 12.45(b)",
    "a 404 (Not Found) reply",
    "谐波电流在5次至25次范围内测量",
    "3.试样应干燥",
    "(2) Samples shall be dry.",
    "in accordance with Rules 12-104 and 12-106",
    "bars of grade Fe 380 and designation 180",
  ])("%s", (text) => {
    expect(readQuantities(text)).toEqual([]);
  });
});

describe("reading quantities", () => {
  const units = ["m", "mm", "kg", "V", "kPa", "Hz", "s", "MΩ", "W"] as const;

  it("gives back the number that was printed, and the stretch it stands in", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom(...units), (value, unit) => {
        const written = String(value / 100);
        const text = `该值为${written} ${unit}。`;
        const [read] = readQuantities(text);
        expect(text.slice(read!.start, read!.end)).toBe(`${written} ${unit}`);
        expect(readQuantities(`该值为1 ${unit}。`)[0]!.high! * (value / 100)).toBeCloseTo(read!.high!, 0);
      }),
    );
  });

  it("reads a size by its sides, with the unit of the last and the bound of the first", () => {
    const side = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(side, side, side, (a, b, c) => {
        const read = readQuantities(`箱体不大于${a}×${b}×${c} mm。`);
        expect(read.map(({ high }) => Math.round(high! * 1000))).toEqual([a, b, c]);
        expect(new Set(read.map(({ comparator }) => comparator))).toEqual(new Set(["at-most"]));
      }),
    );
  });

  it("reads a number in English words as the number in digits", () => {
    const small = "one two three four five six seven eight nine".split(" ");
    const digit = fc.integer({ min: 2, max: 9 });
    fc.assert(
      fc.property(digit, digit, (hundreds, units) => {
        const words = `${small[hundreds - 1]} hundred and ${small[units - 1]}`;
        expect(readQuantities(`at least ${words} hours`)[0]?.low).toBe((hundreds * 100 + units) * 3600);
      }),
    );
  });

  it("never lets two quantities overlap, and keeps them in order, whatever the text", () => {
    const piece = fc.constantFrom(
      "12",
      " ",
      "～",
      "±",
      "V",
      "kg",
      "不大于",
      "-",
      "三",
      "次",
      "10⁻³",
      "l2",
      "?",
      "(",
      ")",
      "%",
      "、",
      "to",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const one of readQuantities(text)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.text).toBe(text.slice(one.start, one.end));
          end = one.end;
        }
      }),
    );
  });

  it("reads Chinese numerals in one way, up to tens of thousands", () => {
    expect(["十", "十二", "一百零三", "二〇", "三万五千", "两千"].map(chineseNumber)).toEqual([
      10, 12, 103, 20, 35_000, 2000,
    ]);
  });
});
