import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../src/engine/quantity";

const bounds = (text: string) => readQuantities(text).map(({ comparator }) => comparator);

describe("a bound that is said once holds for each value beside it", () => {
  it.each([
    ["The ripple shall not exceed 40 mV for class 1 supplies and 90 mV for class 2 supplies.", ["at-most", "at-most"]],
    ["Steps shall be at least 900 mm wide and 280 mm deep.", ["at-least", "at-least"]],
    ["Iron is limited to 3 mg/kg and copper to 1 mg/kg.", ["at-most", "at-most"]],
    [
      "The melt shall not exceed 0.2 % carbon, 0.04 % sulphur and 0.03 % phosphorus.",
      ["at-most", "at-most", "at-most"],
    ],
    [
      "The grip shall be not less than 12 N at 1 h, 20 N at 4 h and 26 N at 24 h.",
      ["at-least", null, "at-least", null, "at-least", null],
    ],
    ["The warp shall have at least 18 ends and 14 picks per centimetre.", ["at-least", "at-least"]],
    ["The beacon shall report its place every 20 s while adrift and every 5 min while moored.", ["at-most", "at-most"]],
    ["Sockets shall achieve at least IP55 when mated and IP20 when unmated.", ["at-least", "at-least"]],
    ["true to within 2 percent or four knots, whichever is greater", ["at-most", "at-most"]],
    [
      "The log shall hold at least one week's worth of entries in memory and 60 days on disk.",
      ["at-least", "at-least"],
    ],
    ["Piles shall not exceed 20 crates in length and 3 m in width.", ["at-most", "at-most"]],
    ["上沿和下沿的搭接分别不应小于60 mm和45 mm。", ["at-least", "at-least"]],
    ["门槛不大于90mm（高）x120mm（宽）", ["at-most", "at-most"]],
    ["a minimum tear strength of 12, 15 and 18 N", ["at-least", "at-least", "at-least"]],
  ] as const)("%s", (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    ["The lamp shall be visible at not less than 40 m when the fog is 3 m thick.", ["at-least", null]],
    ["The door opens at not more than 60 N and the bolt is 12 N heavy.", ["at-most", null]],
    ["For lots of up to 90 units, 5 units shall be drawn.", ["at-most", null]],
    ["The test voltage is 2 kV for circuits up to 150 V and 5 kV up to 400 V.", [null, "at-most", null, "at-most"]],
    ["The rope shall be at least 30 m long and 9 mm in diameter.", ["at-least", null]],
    ["If the gap exceeds 3 mm, 2 mm shims shall be fitted.", ["more-than", null]],
  ] as const)("and for none that something else is said of: %s", (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});

describe("a denial that names both ends", () => {
  it.each([
    ["The lever shall not be more than 950 mm or less than 800 mm above the floor.", ["at-most", "at-least"]],
    ["neither less than 3 V nor more than 5 V", ["at-least", "at-most"]],
    ["扶手高度不应大于0.95 m或小于0.80 m。", ["at-most", "at-least"]],
    ["and no single reading shall fall below 48 N", ["at-least"]],
    ["with no individual bag above 26 kg", ["at-most"]],
    ["but in no case less than 3 m", ["at-least"]],
    ["shall not reduce the clear width of the corridor behind it to less than 900 mm", ["at-least"]],
  ] as const)("%s", (text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });
});
