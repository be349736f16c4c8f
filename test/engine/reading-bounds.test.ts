import { expect, test } from "vitest";
import { readProvisions } from "../../src/engine/provisions";
import { readQuantities } from "../../src/engine/quantity";

/** Read by the square of their length these would take longer than any test may. */
const LONG = 100_000;

test.for(["7", ".1", "0.0"])("a run of %s is at most one value however long it is, and its reading ends", (signs) => {
  expect(readQuantities(signs.repeat(LONG / signs.length)).length).toBeLessThan(2);
});

test.for(["；", "：", " "])("a run of “%s” within a sentence is nothing, and its reading ends", (sign) => {
  const read = readProvisions(`质量应${sign.repeat(LONG)}不大于5 kg。`, { language: "zh", stem: null });
  expect(read).toMatchObject([{ type: "requirement" }]);
});

test("lines without a full stop are provisions of their own however many there are, and their reading ends", () => {
  const lines = readProvisions("示例：\n".repeat(LONG), { language: "zh", stem: null });
  expect(lines.map(({ text }) => text)).toEqual(Array<string>(LONG).fill("示例："));
});
