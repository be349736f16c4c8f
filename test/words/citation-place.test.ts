import { expect, test } from "vitest";
import { citationPlace } from "../../src/words/citation-place";

test.each([
  ["line 12", "第 12 行"],
  ["page 3", "第 3 页"],
  ["paragraph 5", "第 5 段"],
  ["4.2.1", "4.2.1"],
  ["清单 7", "清单 7"],
])("the place %s is said in Chinese as %s, and in English as it is", (place, zh) => {
  expect([citationPlace(place, "zh"), citationPlace(place, "en")]).toEqual([zh, place]);
});
