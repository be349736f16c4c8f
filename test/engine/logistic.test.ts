import { expect, test } from "vitest";
import { chance, fitLogistic, type Observation } from "../../src/engine/logistic";

const seen = (features: number[], yes: boolean, weight = 1, offset = 0): Observation => ({
  features,
  yes,
  weight,
  offset,
});
const WIDE = { means: [0], deviations: [1000] };

test("without observations the weights are what was believed before", () => {
  expect(fitLogistic([], { means: [2, -1], deviations: [1, 3] })).toEqual([2, -1]);
});

test("the chance that is learned is the share that was seen", () => {
  const [level] = fitLogistic([seen([1], true, 3), seen([1], false)], WIDE);
  expect(chance(level!)).toBeCloseTo(0.75, 5);
});

test("an offset is taken as known, and only the rest is learned", () => {
  const [level] = fitLogistic([seen([1], true, 3, 1), seen([1], false, 1, 1)], WIDE);
  expect(chance(level! + 1)).toBeCloseTo(0.75, 5);
});

test("what separates fully stays finite by the prior, and grows with what is seen", () => {
  const prior = { means: [0, 0], deviations: [1, 1] };
  const some = (count: number) => [seen([1, 1], true, count), seen([1, -1], false, count)];
  const [few, many] = [fitLogistic(some(1), prior), fitLogistic(some(50), prior)];
  expect(few[1]).toBeGreaterThan(0.3);
  expect(many[1]).toBeGreaterThan(few[1]!);
  expect(many[1]).toBeLessThan(10);
});

test("overshooting steps are halved until the weights settle", () => {
  const [weight] = fitLogistic([seen([40], true), seen([39], false), seen([-40], false)], WIDE);
  const again = fitLogistic([seen([40], true), seen([39], false), seen([-40], false)], { ...WIDE, means: [weight!] });
  expect(again[0]).toBeCloseTo(weight!, 4);
});
