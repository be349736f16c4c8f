import { describe, expect, test } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { comparePair } from "../../../src/engine/compare";
import { judgeEitherWay, judgeIndicators } from "../../../src/engine/indicators";
import { isRecomposed } from "../../../src/engine/indicators/statements/composition";

const MASS = "质量不应大于5 kg。";
const BEYOND = { rows: [], covers: "unknown", heldBack: [{ code: "too-much-to-judge", values: {} }], conflict: false };

describe("what is beyond the bounds is not judged, and says so", () => {
  test.for([
    ["a thousand values", "5 m ".repeat(1_000)],
    ["a thousand bounds in words", "三分之".repeat(1_000)],
    ["a sentence of 10,000 signs", `${"外壳应平整".repeat(2_000)}。`],
  ] as const)("%s", ([, text]) => {
    expect(judgeIndicators({ text }, { text: MASS })).toEqual(BEYOND);
    expect(judgeIndicators({ text: MASS }, { text })).toEqual(BEYOND);
    const { judgement, back } = judgeEitherWay({ text }, { text: `${text} ` });
    expect([judgement, back()]).toEqual([BEYOND, BEYOND]);
  });

  test("a title and a stem are read with the provision, and count", () => {
    const long = "外壳应平整".repeat(2_000);
    expect(judgeIndicators({ text: MASS, title: long }, { text: MASS })).toEqual(BEYOND);
    expect(judgeIndicators({ text: MASS, stem: long }, { text: MASS })).toEqual(BEYOND);
  });

  test("a hundred values are judged", () => {
    const text = Array.from({ length: 100 }, (_, at) => `第${at + 1}级的质量不应大于${at + 1} kg`).join("；");
    expect(judgeIndicators({ text }, { text }).covers).toBe("yes");
  });

  test("two clauses beyond them are related by their words alone", () => {
    const [left, right] = ["5 m ", "6 m "].map((value) => {
      const blocks = ["1 要求", `长度${value.repeat(1_000)}`].map((text) => ({ kind: "paragraph", text }) as const);
      return analyseText(blocks).clauses.find(({ number }) => number === "1")!;
    });
    expect(comparePair(left!, right!, "zh").judgement).toMatchObject({ ...BEYOND, basis: "wording" });
  });
});

test("a run of English words that no sentence has is held back, however it is put together", () => {
  const words = "the surface of the unit ";
  expect(isRecomposed("the surface of the unit", words.trim())).toBe(false);
  expect(isRecomposed("the surface of the unit", words.repeat(100).trim())).toBe(true);
});
