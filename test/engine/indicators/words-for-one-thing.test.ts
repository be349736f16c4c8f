import { describe, expect, it } from "vitest";
import { CHINESE } from "../../../src/engine/indicators/vocabulary/chinese-for-one-thing";
import { canonical } from "../../../src/engine/indicators/vocabulary/synonyms";

const ROWS = CHINESE.split("\n").map((row) => row.split(" "));
const WORDS = ROWS.flat();

describe("words for one thing", () => {
  it("stand in one row each", () => {
    expect(WORDS.filter((word, at) => WORDS.indexOf(word) !== at)).toEqual([]);
  });

  it("are two and more to a row, none of them empty", () => {
    expect(ROWS.filter((row) => row.length < 2 || row.includes(""))).toEqual([]);
  });

  it("are written as the first of their row, which is written as it is", () => {
    expect(ROWS.flatMap(([first, ...others]) => others.filter((word) => canonical(word) !== first))).toEqual([]);
    expect(WORDS.filter((word) => canonical(canonical(word)) !== canonical(word))).toEqual([]);
  });

  it("are none where their last sign begins the name of a property", () => {
    expect(canonical("压缩饼干净含量")).toBe("压缩饼干净含量");
    expect(canonical("表面干净")).toBe("表面清洁");
  });
});
