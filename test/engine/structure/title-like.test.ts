import { expect, test } from "vitest";
import { isTitleLike } from "../../../src/engine/structure/labels/title-like";

test("a title does not end in a preposition, but may end in a compound of one", () => {
  expect(["Burn-in", "Power-on", "Checks after sign-on"].filter(isTitleLike)).toHaveLength(3);
  expect(isTitleLike("Limits for units of")).toBe(false);
});
