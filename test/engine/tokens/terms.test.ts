import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseWords, indexTerms } from "../../../src/engine/tokens";
import { scan } from "../../../src/engine/tokens/scan";

describe("indexTerms", () => {
  it.each<[string, string[]]>([
    ["低温试验", ["低温", "温试", "试验"]],
    ["室", ["室"]],
    ["Shielded cables", ["shield", "cabl"]],
    ["the vessel's hull", ["the", "vessel", "hull"]],
    ["GB/T 2423.1—2008", ["gb/t2423.1"]],
    ["ＧＢ／Ｔ ２４２３．１", ["gb/t2423.1"]],
    ["GJB 150.3A-2009", ["gjb150.3a"]],
    ["MIL-STD-810H", ["mil-std-810h"]],
    ["IEC 60068-2-1:2007", ["iec60068-2-1"]],
    ["TABLE 5", ["tabl", "5"]],
    ["温度为-55 ℃", ["温度", "度为", "-55", "c"]],
    ["+125 ℃", ["125", "c"]],
    ["10-500 Hz", ["10", "500", "hz"]],
    ["2.5 kg", ["2.5", "kg"]],
    ["x509 SHA256", ["x509", "sha256"]],
    ["", []],
  ])("reads %j as its terms", (text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });

  it("does not tell full width from half width", () => {
    expect(indexTerms("温度１０Ｈｚ")).toEqual(indexTerms("温度10Hz"));
  });
});

describe("scan", () => {
  it("cuts a text into pieces that join to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(
          scan(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("chineseWords", () => {
  it.each<[string, string[]]>([
    ["发动机应能启动", ["发动机", "应", "能", "启动"]],
    ["绝缘电阻不小于20 MΩ，温度", ["绝缘电阻", "不小于", "温度"]],
    ["𠮷林温度", ["𠮷", "林", "温度"]],
    ["no Chinese", []],
  ])("reads %j as its words", (text, words) => {
    expect(chineseWords(text)).toEqual(words);
  });
});
