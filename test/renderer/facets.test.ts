import { expect, test } from "vitest";
import type { TextSummary } from "../../src/contract";
import { counted, narrowed } from "../../src/renderer/library/facets";

const UNSAID = { value: null, doubtful: false };

const text = (more: { doubts?: number; untyped?: number; state?: "proposed" | "confirmed" }): TextSummary => {
  const names = ["system", "level", "status", "nature", "ccs", "ics", "designator", "titleZh", "titleEn"];
  return {
    doubts: more.doubts ?? 0,
    untyped: more.untyped ?? 0,
    marking: { level: "internal", state: more.state ?? "confirmed" },
    metadata: Object.fromEntries(names.map((name) => [name, UNSAID])),
    fileName: "a.txt",
  } as unknown as TextSummary;
};

test("what the table asks of a text, and a marking that nobody has confirmed, are counted apart", () => {
  const texts = [text({ doubts: 2 }), text({ untyped: 1, state: "proposed" }), text({ state: "proposed" }), text({})];
  expect(counted(texts, {}, "asks")).toEqual([["yes", 2]]);
  expect(counted(texts, {}, "unmarked")).toEqual([["yes", 2]]);
  expect(narrowed(texts, { asks: ["yes"], unmarked: ["yes"] }, "")).toEqual([texts[1]]);
});
