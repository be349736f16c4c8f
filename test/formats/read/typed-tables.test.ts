import { describe, expect, it } from "vitest";
import { readPlainText } from "../../../src/formats/read/txt";

const tablesOf = (text: string) =>
  readPlainText(text)
    .filter(({ kind }) => kind === "table")
    .map((block) => block.text.split("\n").map((row) => row.split("\t")));

describe("tables drawn with signs in plain text", () => {
  it("gives the cells, a head over two lines as one row, and lines without a first cell with the row above", () => {
    const text =
      "表 1\n────┬────┬────\n 型 号 │ 载质量 │ 自重\n       │   kg   │ kg\n────┼────┼────\n PB15  │ 150    │ ≤12\n PB30  │ 300,   │ ≤18\n       │ 加固时 │\n────┴────┴────\n4.1 车轮\n";
    expect(tablesOf(text)).toEqual([
      [
        ["型 号", "载质量 kg", "自重 kg"],
        ["PB15", "150", "≤12"],
        ["PB30", "300, 加固时", "≤18"],
      ],
    ]);
  });

  it("takes what stands between two lines of a grid for one row, in letters of ASCII too", () => {
    const text =
      "+------+-----+\n| Size | psi |\n+------+-----+\n| -4   | 300 |\n| to 6 |     |\n+------+-----+\n| -8   | 600 |\n+------+-----+\n";
    expect(tablesOf(text)).toEqual([
      [
        ["Size", "psi"],
        ["-4 to 6", "300"],
        ["-8", "600"],
      ],
    ]);
  });

  it("leaves what is drawn otherwise as it is typed, and reads no line across the page", () => {
    expect(tablesOf("───┬───\n a │ b\n a │ b │ c\n───┴───\n")).toEqual([]);
    expect(readPlainText("甲\n────────────\n乙\n").map(({ text, apart }) => [text, apart])).toEqual([
      ["甲", true],
      ["乙", true],
    ]);
  });
});
