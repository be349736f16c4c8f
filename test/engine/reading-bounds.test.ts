import { expect, test } from "vitest";
import { readProvisions } from "../../src/engine/provisions";
import { readQuantities } from "../../src/engine/quantity";

/** Read by the square of their length these would take longer than any test may. */
const LONG = 100_000;

test("a run of digits is one number however long it is, and its reading ends", () => {
  expect(readQuantities("7".repeat(LONG)).length).toBeLessThan(2);
});

test("lines without a full stop are provisions of their own however many there are, and their reading ends", () => {
  const lines = readProvisions("示例：\n".repeat(LONG), { language: "zh", stem: null });
  expect(lines.map(({ text }) => text)).toEqual(Array<string>(LONG).fill("示例："));
});
