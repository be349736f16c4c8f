import { describe, expect, it } from "vitest";
import { clauseOf, notesOf, numbersOf, structured } from "./reading";

describe("texts copied out of pages, recognised, or in two languages", () => {
  it("takes the number that stands again in the other language for a translation, not for a clause", async () => {
    const text = await structured(
      "1 范围\n1 Scope\n\n本文件规定了箱。\nThis document specifies crates.\n\n2 要求\n2 Requirements\n\n2.1 尺寸\n2.1 Dimensions\n\n应为 1 m。\n\n附录A（资料性） 用途\nAnnex A (informative) Uses\n\n装药品。\n",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "附录A"]);
    expect(clauseOf(text, "2.1").title).toBe("尺寸");
    expect(clauseOf(text, "2.1").text).toContain("2.1 Dimensions");
  });

  it("takes lines below a head that counts them for rows, and chapters behind them for chapters", async () => {
    const text = await structured(
      "1 范围\n本文件规定了雪铲。\n2 记录\n记录见表 1。\n表 1 记录表\n序号 项目 结果\n1 外观\n2 刚度\n3 冲击\n3 包装\n雪铲应装箱。\n",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "3"]);
    expect(clauseOf(text, "3").title).toBe("包装");
  });

  it("reads numbers that a recognition has damaged, with white space before a stop and in annexes too", async () => {
    const text = await structured(
      "l   范围\n规定了千斤顶。\n2   要求\n2. l   材料\n用钢。\n2 .2   性能\n2 .2 .l   手柄力\n不大于 400 N。\n附 录 A\n(规范性附录)\n试验\nA.l   设备\nA.l.l   试验台\n试验台应有压力表。\n",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "2.2", "2.2.1", "附录A", "A.1", "A.1.1"]);
  });

  it("reads a dot in the middle of the line for the stop of a number", async () => {
    const text = await structured(
      "1 范围\n规定了信号弹。\n2 要求\n2·1 材料\n用铝。\n2·2 性能\n2·2·1 高度\n不低于 90 m。\n",
    );
    expect(numbersOf(text)).toEqual(["1", "2", "2.1", "2.2", "2.2.1"]);
  });

  it("finds the number of a page beside a head that others have told, where a blank page breaks the run", async () => {
    const page = (number: number) =>
      `${number} 章${number}\n${[..."甲乙丙丁戊己庚辛壬"].map((word) => `${number} 号${word}箱应完好。\n`).join("")}${number > 3 ? number + 1 : number}\nGB/T 99611—2023\n`;
    const text = await structured(`${[1, 2, 3, 4, 5].map(page).join("")}6 末章\n箱应干燥。\n`);
    expect(notesOf(text, "page-number")).toEqual(["1", "2", "3", "5", "6"]);
    expect(text.clauses.map((clause) => clause.text).join(" ")).not.toContain("99611");
  });

  it("keeps a short sentence that recurs and once stands beside the number of a page", async () => {
    const page = (number: number) =>
      `${number} 章${number}\n${[..."甲乙丙丁戊己庚辛"].map((word) => `${word}应干净。`).join("\n")}\n目测。\n${number}\nQ/A 1\n`;
    const text = await structured(
      [1, 2, 3]
        .map(page)
        .join("")
        .replace("目测。\n1\n", "目测。\n无。\n1\n")
        .replace("目测。\n2\n", "目测。\n可。\n2\n"),
    );
    expect(notesOf(text, "header")).not.toContain("目测。");
  });
});
