import { expect, test } from "vitest";
import type { Clause, IndicatorRow } from "../../src/contract";
import type { ShownRow } from "../../src/renderer/comparison/rows";
import { sentencesBefore } from "../../src/renderer/comparison/sentence-before";

/** A side whose words between ‹ and › the other side does not have. */
function shown(marked: string): ShownRow["left"] {
  const changed: [number, number][] = [];
  let text = "";
  for (const [index, piece] of marked.split(/[‹›]/).entries()) {
    if (index % 2 === 1) changed.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return [{ clause: { text } as Clause, name: "", changed, titleChanged: false }];
}

function before(left: string, right: string, words: readonly [left: string, right: string]) {
  const side = (text: string) => ({ text, clause: null, limit: null, low: null, high: null });
  const row = { left: shown(left), right: shown(right) } as ShownRow;
  const found = sentencesBefore(row, { left: side(words[0]), right: side(words[1]) } as IndicatorRow);
  return (
    found &&
    [found.left, found.right].map(({ text, changed }) => changed.map(([from, to]) => [text, text.slice(from, to)]))
  );
}

const SAME = ["应清晰", "应清晰"] as const;

test("cells that read the same are shown with what differs before them, each from the start of its sentence", () => {
  expect(before("无裂纹。电池‹和天线›上的标志应清晰。", "‹完好›。电池上的标志应清晰。", SAME)).toEqual([
    [["电池和天线上的标志应清晰", "和天线"]],
    [],
  ]);
});

test.for([
  ["nothing differs before them", "标志应清晰。‹应耐久。›", "标志应清晰。", SAME],
  ["they do not read the same", "‹天线›标志应清晰。", "标志宜清晰。", ["应清晰", "宜清晰"]],
  ["their words stand twice, and may be another sentence's", "‹天线›应清晰。电池应清晰。", "电池应清晰。", SAME],
  ["their words stand nowhere in the clause", "‹天线›要清晰。", "标志应清晰。", SAME],
] as const)("cells are shown as they are where %s", ([, left, right, words]) => {
  expect(before(left, right, words)).toBeUndefined();
});
