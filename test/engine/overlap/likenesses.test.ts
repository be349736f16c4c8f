import fc from "fast-check";
import { expect, test } from "vitest";
import { likenesses } from "../../../src/engine/overlap";

const TITLES = ["车载电源装置通用要求", "船用电缆试验方法", "车载电源装置环境试验方法"];

test("the same title is wholly alike, another subject hardly", () => {
  const [same, other, near] = likenesses("车载电源装置通用要求", TITLES);
  expect(same?.share).toBeCloseTo(1);
  expect(other?.share).toBeLessThan(0.1);
  expect(near?.share).toBeGreaterThan(other!.share);
  expect(near?.share).toBeLessThan(1);
  expect(near?.shared).not.toEqual([]);
});

test("nothing asked is like nothing", () => {
  expect(likenesses("", TITLES).map(({ share }) => share)).toEqual([0, 0, 0]);
  expect(likenesses("车载电源", [])).toEqual([]);
});

test("a share lies between 0 and 1 whatever is asked", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 6 }), (asked, others) => {
      for (const { share } of likenesses(asked, others)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
