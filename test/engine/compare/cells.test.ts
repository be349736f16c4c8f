import { describe, expect, it } from "vitest";
import type { Clause } from "../../../src/contract";
import { comparePair } from "../../../src/engine/compare";

/** A table as lines of cells with "|" between them; the first line is its header. */
function table(...lines: string[]): Clause {
  const cells = lines.flatMap((line, row) =>
    line.split("|").map((text, col) => ({ row, col, rowSpan: 1, colSpan: 1, text, header: row === 0 })),
  );
  const rest = {
    parent: null,
    number: "表1",
    title: "",
    normative: null,
    provisions: [],
    quantities: [],
    references: [],
  };
  return { id: "t", kind: "table", text: "", cells, ...rest };
}

const changesOf = (left: Clause, right: Clause) =>
  comparePair(left, right, "zh").row.changes.map(({ nature, left, right }) => `${nature} ${left} → ${right}`);

const before = table("项目|指标|方法", "质量|≤12 kg|4.1", "长度|300 mm|4.2", "寿命|8年|4.3");

describe("tables", () => {
  it.each<[string, Clause, string[]]>([
    ["equal cells are no difference", before, []],
    [
      "a cell is named by row and column",
      table("项目|指标|方法", "质量|≤10 kg|4.1", "长度|300 mm|4.2", "寿命|8年|4.3"),
      ["changed 质量 / 指标: ≤12 kg → 质量 / 指标: ≤10 kg"],
    ],
    [
      "a row in another place is the same row beside an added one",
      table("项目|指标|方法", "质量|≤12 kg|4.1", "宽度|200 mm|4.4", "长度|300 mm|4.2", "寿命|8年|4.3"),
      ["added null → 宽度"],
    ],
    [
      "a dropped row is named by its first cell",
      table("项目|指标|方法", "质量|≤12 kg|4.1", "寿命|8年|4.3"),
      ["dropped 长度 → null"],
    ],
    [
      "columns are known by their headings",
      table("项目|方法|指标", "质量|4.1|≤12 kg", "长度|4.2|300 mm", "寿命|4.3|8年"),
      [],
    ],
    [
      "a column that is gone is named",
      table("项目|指标", "质量|≤12 kg", "长度|300 mm", "寿命|8年"),
      ["dropped 方法 → null"],
    ],
    [
      "another unit for the same value is that and no more",
      table("项目|指标|方法", "质量|≤12 kg|4.1", "长度|30 cm|4.2", "寿命|8年|4.3"),
      ["unit-only 长度 / 指标: 300 mm → 长度 / 指标: 30 cm"],
    ],
  ])("%s", (_, after, changes) => {
    expect(changesOf(before, after)).toEqual(changes);
  });
});
