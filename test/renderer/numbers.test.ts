import { expect, test } from "vitest";
import { readable, scaleFor, unbroken } from "../../src/renderer/parts/numbers";

const shown = (unit: string, ...values: number[]) => {
  const scale = scaleFor(unit, values);
  return values.map((value) => `${readable(scale.of(value))} ${scale.unit}`.trim());
};

test.for<[string, number[], string[]]>([
  ["K", [218.15, 398.15], ["−55 ℃", "125 ℃"]],
  ["K", [2], ["2 K"]],
  ["s", [7_200], ["2 h"]],
  ["s", [63_115_200], ["2 a"]],
  ["s", [0.02], ["20 ms"]],
  ["V", [22, 32], ["22 V", "32 V"]],
  ["Pa", [57_000], ["57 kPa"]],
  ["Ω", [1e8], ["100 MΩ"]],
  ["m/s²", [98_000], ["98000 m/s²"]],
  ["1", [0.85], ["0.85"]],
])("%s %o is read as %o", ([unit, values, words]) => {
  expect(shown(unit, ...values)).toEqual(words);
});

test.for<[string, number[], string, string[]]>([
  ["s", [18_000_000, 28_800_000], "5000 h", ["5000 h", "8000 h"]],
  ["s", [57_600, 172_800], "48 h", ["16 h", "48 h"]],
  ["s", [5_400], "90 min", ["90 min"]],
  ["s", [0.5], "≤0.5 s", ["0.5 s"]],
  ["s", [0.005], "5 ms", ["5 ms"]],
  ["V", [1_500], "1 500 V", ["1500 V"]],
  ["V", [1_500], "1.5 kV", ["1.5 kV"]],
  ["m", [0.05, 0.3], "50 mm～300 mm", ["50 mm", "300 mm"]],
  ["1", [0.88, 0.9], "88 %", ["88 %", "90 %"]],
  ["1", [1.1, 1.3], "1.1～1.3", ["1.1", "1.3"]],
  ["rad", [Math.PI / 18], "10°", ["10 °"]],
  ["rad·s⁻¹", [2 * Math.PI], "60 r/min", ["60 r/min"]],
  ["m/s", [25, 30], "不大于90 km/h", ["90 km/h", "108 km/h"]],
  ["C", [18_000], "5 A·h", ["5 A·h"]],
  ["J", [3], "3 N·m", ["3 N·m"]],
  ["m³", [0.005], "5 L", ["5 L"]],
  ["W", [10 ** -14.8, 10 ** -14.6], "-118 dBm", ["−118 dBm", "−116 dBm"]],
  ["W", [10], "10 dBW", ["10 dBW"]],
  ["V·m⁻¹", [1e-4], "40 dBµV/m", ["40 dBμV/m"]],
  ["V·m⁻¹", [1e-4], "40 dB(uV/m)", ["40 dBμV/m"]],
])("%s %o is read in the unit of %s", ([unit, values, written, words]) => {
  const scale = scaleFor(unit, values, written);
  expect(values.map((value) => `${readable(scale.of(value))} ${scale.unit}`.trim())).toEqual(words);
});

test("no line breaks between a number and its unit, or between its thousands", () => {
  expect(unbroken("军标较严（1 % 对 1.5 %）。")).toBe("军标较严（1\u00a0% 对 1.5\u00a0%）。");
  expect(unbroken("at least 10 000 h against 5000 h")).toBe("at least 10\u00a0000\u00a0h against 5000\u00a0h");
});
