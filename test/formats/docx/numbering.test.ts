import { describe, expect, it } from "vitest";
import { formatNumber } from "../../../src/formats/read/docx/number-format";
import { abstract, inList, labelsOf, level, num, p, readMade, style } from "./docx-maker";

const DECIMAL = abstract(0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"), level(2, "decimal", "%1.%2.%3"));

describe("numbers of a list", () => {
  it("count each level under the one above and begin anew after it", async () => {
    const places = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((at) => inList(1, at));
    expect(await labelsOf(DECIMAL + num(1, 0), places)).toEqual([
      "1",
      "1.1",
      "1.2",
      "1.2.1",
      "1.2.2",
      "1.3",
      "2",
      "2.1",
      "2.1.1",
    ]);
  });

  it("take a level that was passed over for begun", async () => {
    expect(await labelsOf(DECIMAL + num(1, 0), [inList(1, 2), inList(1, 1), inList(1, 0)])).toEqual([
      "1.1.1",
      "1.2",
      "2",
    ]);
  });

  it("go on through lists of one definition and begin anew where a list says so, once", async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = DECIMAL + num(1, 0) + num(2, 0) + num(3, 0, again);
    expect(
      await labelsOf(
        numbering,
        [1, 2, 3, 3, 1].map((id) => inList(id)),
      ),
    ).toEqual(["1", "2", "1", "2", "3"]);
  });

  it("use the levels that a list has of its own", async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`;
    expect(await labelsOf(DECIMAL + num(1, 0, own), [inList(1), inList(1)])).toEqual(["a)", "b)"]);
  });

  it("begin anew only after the level that lvlRestart names, or never", async () => {
    const restart = (after: number) => `<w:lvlRestart w:val="${after}"/>`;
    const numbering =
      abstract(0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"), level(2, "decimal", "%3)", restart(1))) +
      abstract(1, level(0, "decimal", "%1"), level(1, "decimal", "%2)", restart(0)));
    const lists = num(1, 0) + num(2, 1);
    expect(
      await labelsOf(
        numbering + lists,
        [0, 1, 2, 1, 2, 0, 2].map((at) => inList(1, at)),
      ),
    ).toEqual(["1", "1.1", "1)", "1.2", "2)", "2", "1)"]);
    expect(
      await labelsOf(
        numbering + lists,
        [0, 1, 0, 1].map((at) => inList(2, at)),
      ),
    ).toEqual(["1", "1)", "2", "2)"]);
  });

  it("print all places in decimal where the level is legal", async () => {
    const numbering = abstract(
      0,
      level(0, "chineseCountingThousand", "第%1章"),
      level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    );
    expect(await labelsOf(numbering + num(1, 0), [inList(1), inList(1, 1)])).toEqual(["第一章", "1.1"]);
    const sections = abstract(
      0,
      level(0, "upperRoman", "Article %1."),
      level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>"),
    );
    expect(await labelsOf(sections + num(1, 0), [inList(1), inList(1, 1)])).toEqual(["Article I.", "Section 1.01"]);
  });

  it("print nothing for a place whose level is a bullet", async () => {
    const numbering = abstract(0, level(0, "decimal", "%1."), level(1, "bullet", "—"), level(2, "decimal", "%1.%2%3)"));
    expect(await labelsOf(numbering + num(1, 0), [inList(1), inList(1, 1), inList(1, 2)])).toEqual(["1.", "—", "1.1)"]);
  });

  it("are taken away by list 0 and where the list is unknown", async () => {
    expect(await labelsOf(DECIMAL + num(1, 0), [inList(0), inList(9)])).toEqual(["", ""]);
  });

  it("count paragraphs in cells of tables like all others", async () => {
    const cell = (properties: string) => `<w:tc>${p("项", properties)}</w:tc>`;
    const body = `${p("前", inList(1))}<w:tbl><w:tr>${cell(inList(1))}${cell("")}</w:tr></w:tbl>${p("后", inList(1))}`;
    const { blocks } = await readMade({ body, numbering: DECIMAL + num(1, 0) });
    expect(blocks.map((block) => block.label ?? block.cells?.map((one) => one.text))).toEqual([
      "1",
      ["2 项", "项"],
      "3",
    ]);
  });
});

describe("numbers by style", () => {
  const styles =
    style("Base", "base", `<w:numPr><w:numId w:val="1"/></w:numPr>`) +
    style("H1", "heading 1", '<w:outlineLvl w:val="0"/>', "Base") +
    style("H2", "heading 2", '<w:outlineLvl w:val="1"/>', "Base") +
    style("Plain", "plain", '<w:numPr><w:numId w:val="0"/></w:numPr>', "H2");
  const numbering =
    abstract(
      0,
      level(0, "decimal", "%1", '<w:pStyle w:val="H1"/>'),
      level(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>'),
    ) + num(1, 0);
  const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

  it("are found through basedOn, at the level that names the style", async () => {
    const places = [styled("H1"), styled("H2"), styled("H2"), styled("Plain"), styled("H1")];
    expect(await labelsOf(numbering, places, styles)).toEqual(["1", "1.1", "1.2", "", "2"]);
  });

  it("give way to what the paragraph says of itself", async () => {
    const taken = `${styled("H2")}<w:numPr><w:numId w:val="0"/></w:numPr>`;
    const moved = `${styled("H2")}<w:numPr><w:ilvl w:val="0"/></w:numPr>`;
    expect(await labelsOf(numbering, [styled("H1"), taken, moved], styles)).toEqual(["1", "", "2"]);
  });

  it("are found where the definition stands for that of a numbering style", async () => {
    const linked =
      abstract(0, level(0, "decimal", "%1.")) +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Numbers"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1);
    const numbers = style("Numbers", "numbers", '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(await labelsOf(linked, [inList(2), inList(1)], numbers)).toEqual(["1.", "2."]);
  });

  it("survive styles and definitions that go in circles", async () => {
    const circle = style("A", "a", "", "B") + style("B", "b", "", "A");
    const links = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum>${num(1, 0)}`;
    const numbers = style("N", "n", '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(await labelsOf(links, [styled("A"), inList(1)], circle + numbers)).toEqual(["", ""]);
  });
});

describe("formats of numbers", () => {
  it.each([
    ["decimalZero", [1, 10], ["01", "10"]],
    ["upperLetter", [1, 26, 27, 53], ["A", "Z", "AA", "AAA"]],
    ["lowerRoman", [4, 9, 1999], ["iv", "ix", "mcmxcix"]],
    [
      "chineseCountingThousand",
      [1, 10, 11, 20, 21, 100, 101, 110, 1001, 1010],
      ["一", "十", "十一", "二十", "二十一", "一百", "一百零一", "一百一十", "一千零一", "一千零一十"],
    ],
    ["chineseCounting", [9, 12, 30, 105], ["九", "十二", "三十", "一〇五"]],
    ["chineseLegalSimplified", [3, 15], ["叁", "壹拾伍"]],
    ["ideographTraditional", [1, 10, 11], ["甲", "癸", "甲"]],
    ["ideographDigital", [10], ["一〇"]],
    ["decimalFullWidth", [12], ["１２"]],
    ["decimalEnclosedCircle", [1, 20, 21, 36], ["①", "⑳", "㉑", "36"]],
    ["decimalEnclosedParen", [2], ["⑵"]],
    ["ordinal", [1, 2, 3, 4, 11, 21], ["1st", "2nd", "3rd", "4th", "11th", "21st"]],
    ["none", [1], [""]],
    ["ofSomeLaterYear", [7], ["7"]],
    ["upperRoman", [2_000_000_000], ["2000000000"]],
  ] as [string, number[], string[]][])("%s prints as Word does", (format, numbers, printed) => {
    expect(numbers.map((number) => formatNumber(number, format))).toEqual(printed);
  });
});
