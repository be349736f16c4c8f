import { expect, test } from "vitest";
import type { Reason, System } from "../../src/contract";
import { reasonSentence } from "../../src/words/reasons";
import { called, sidesOf } from "../../src/words/sides";

const of = (system: System | null) => ({ metadata: { system: { value: system } } });

test("only a military text left of a civil one gives the sides the names of their systems", () => {
  const between = (left: System | null, right: System | null) => sidesOf(of(left), of(right));
  expect(between("military", "civil")).toBe("systems");
  expect([between("civil", "civil"), between("military", "military"), between(null, "civil")]).toEqual([
    "places",
    "places",
    "places",
  ]);
});

test("between two texts of one system nothing is called military or civil", () => {
  expect(called("军严", "places", "zh")).toBe("左严");
  expect(called("民用对军用：", "places", "zh")).toBe("右侧对左侧：");
  expect(called("Civil covers military", "places", "en")).toBe("Right covers left");
});

test("what a reason quotes of the texts stays as it is written", () => {
  const reason: Reason = {
    code: "demand-wider",
    values: { stricter: "left", left: "军用设备 -40 ℃", right: "民用设备 -25 ℃" },
  };
  expect(reasonSentence("zh", reason, "places")).toBe(
    "须适应的范围以宽者为严：左侧文本较严（军用设备 -40 ℃ 对 民用设备 -25 ℃）。",
  );
  expect(reasonSentence("zh", reason)).toContain("军标较严");
});
